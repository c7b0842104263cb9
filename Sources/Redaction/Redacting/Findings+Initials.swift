extension [Finding] {
  /// Where the initials of a person stand whose full name is among these findings: `A. D.`, `A.D.` or `J.-M. L.`
  func initials(in document: Document) -> [Finding] {
    var names: Set<[UInt8]> = []
    for finding in self where finding.type == .person {
      let letters = document.initials(of: finding.range)
      if letters.count > 1 { names.insert(letters) }
    }
    guard !names.isEmpty else { return [] }
    var found: [Finding] = []
    var index = 0
    while index < document.tokens.count {
      guard document.isInitial(at: index) else {
        index += 1
        continue
      }
      let first = index
      var letters: [UInt8] = []
      var end = index
      while document.isInitial(at: index), let letter = document.folded(document.tokens[index]).first {
        letters.append(letter)
        end = index + 2
        // `J.-M.`
        index = document.isSign("-", at: end) ? end + 1 : end
      }
      if names.contains(letters) {
        found.append(
          Finding(document.tokens[first].start..<document.tokens[end - 1].end, .person, by: .mention))
      }
    }
    return found
  }
}

extension Document {
  /// A single capital with a point.
  fileprivate func isInitial(at index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].casing == .title && folded(tokens[index]).count == 1
      && isSign(".", at: index + 1) && tokens[index + 1].start == tokens[index].end
  }

  /// The first letters, folded, of the words of a name that have capitals; titles and little words have none of their own.
  fileprivate func initials(of range: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    var index = tokenIndex(at: range.lowerBound)
    while index < tokens.count, tokens[index].end <= range.upperBound {
      let token = tokens[index]
      if token.kind == .word, token.casing != .lower,
        !GenericWords.contains(token.key) || GenericWords.isKind(token.key),
        let first = folded(token).first
      {
        letters.append(first)
      }
      index += 1
    }
    return letters
  }
}
