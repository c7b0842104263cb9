/// Codes by their form alone: letters and digits in one (`8KDR317`, `AB-123-CD`, `AB 12 34 56 C`), plates of cars among them, keys and long tokens.
enum CodeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      defer { index += 1 }
      let token = document.tokens[index]
      guard token.kind == .mixed || token.kind == .word && token.casing != .lower || token.kind == .number else {
        continue
      }
      if let end = nino(document, index) ?? plate(document, index) {
        findings.append(
          Finding(document.range(index, end), .id, by: document.tokens[index].kind == .mixed ? .plate : .nino))
        index = end - 1
        continue
      }
      guard !document.isJoined(index) || document.isSign(of: ["(", "\"", "«", ":", "=", "'", "’", "#"], at: index - 1)
      else { continue }
      var end = index
      var digits = 0
      var capitals = 0
      var letters = 0
      var length = 0
      while let part = document.token(end), end == index || document.isJoined(end) {
        switch part.kind {
        case .number: digits += part.count
        case .mixed:
          let here = document.digitCount(part)
          digits += here
          letters += part.count - here
          if part.casing != .lower { capitals += part.count - here }
        case .word:
          letters += part.count
          if part.casing == .upper || part.count == 1 { capitals += part.count }
        case .sign, .lineBreak: break
        }
        if part.kind == .sign, !document.isSign(of: ["-", "_", "/", "."], at: end) || !document.isJoined(end + 1) {
          break
        }
        if part.kind == .lineBreak { break }
        length += part.count
        end += 1
      }
      guard end > index, isCode(digits: digits, letters: letters, capitals: capitals, length: length) else { continue }
      findings.append(Finding(document.range(index, end), .id, by: .number))
      index = end - 1
    }
  }

  private static func isCode(digits: Int, letters: Int, capitals: Int, length: Int) -> Bool {
    guard digits > 0, letters > 0 else { return false }
    // All capitals and digits, or long and mixed as a key is.
    if capitals == letters, digits >= 2, digits + letters >= 5 { return true }
    return length >= 16 && digits >= 3 && letters >= 3
  }

  /// `AB 12 34 56 C` (HMRC, National Insurance Manual NIM39110).
  private static func nino(_ document: Document, _ index: Int) -> Int? {
    guard let head = document.token(index), head.kind == .word, head.casing == .upper, head.count == 2 else {
      return nil
    }
    for offset in 1...3 {
      guard let part = document.token(index + offset), part.kind == .number, part.count == 2 else { return nil }
    }
    guard let last = document.token(index + 4), last.kind == .word, last.count == 1 else { return index + 4 }
    return index + 5
  }

  /// `AB12 CDE`, `AB-123-CD`, `AB 123 CD`, `1234 AB 35`.
  private static func plate(_ document: Document, _ index: Int) -> Int? {
    let head = document.tokens[index]
    if head.kind == .mixed, (2...4).contains(head.count), head.casing != .lower, let tail = document.token(index + 1),
      tail.kind == .word,
      tail.casing == .upper, tail.count == 3
    {
      let form = document.folded(head).map { (0x30...0x39).contains($0) }
      return form == [false, false, true, true] || form.first == false && form.dropFirst().allSatisfy { $0 }
        ? index + 2 : nil
    }
    func part(_ place: Int, _ kind: Token.Kind, _ counts: ClosedRange<Int>) -> Int? {
      let here = document.isSign("-", at: place) ? place + 1 : place
      guard let token = document.token(here), token.kind == kind, counts.contains(token.count),
        kind == .number || token.casing == .upper
      else { return nil }
      return here + 1
    }
    if head.kind == .word, head.casing == .upper, head.count == 2, let middle = part(index + 1, .number, 3...3),
      let end = part(middle, .word, 2...2)
    {
      return end
    }
    if head.kind == .number, (3...4).contains(head.count), let middle = part(index + 1, .word, 2...3),
      let end = part(middle, .number, 2...3)
    {
      return end
    }
    return nil
  }
}
