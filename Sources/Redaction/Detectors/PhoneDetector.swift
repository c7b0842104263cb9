/// Telephone numbers: ITU-T E.164, and how the national plans of France, Belgium, Switzerland, Luxembourg, the United Kingdom,
/// Ireland and North America (ARCEP, IBPT, OFCOM, ILR, Ofcom, ComReg, NANPA) are written, with spaces, points, hyphens, slashes or
/// brackets, with an extension, with letters (`1-800-FLOWERS`).
///
/// A form that any country uses is enough: a plus sign, a leading zero and nine to twelve digits, a prefix in brackets, groups of
/// 3-3-4. After a word such as `tel` or `mon num` five digits will do. Public short numbers (`112`, `3114`, `988`) are nobody's.
enum PhoneDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      guard token.kind == .number || token.kind == .mixed || document.isSign(of: ["+", "(", "＋"], at: index),
        let run = DigitGroups(in: document, at: index)
      else {
        index += 1
        continue
      }
      if let found = phone(in: run, of: document) {
        let start = found.lowerBound == 0 ? run.tokens.lowerBound : run.groups[found.lowerBound].token
        let last = run.groups[found.upperBound - 1].token + 1
        var end = found.upperBound == run.groups.count ? max(last, run.tokens.upperBound) : last
        end = document.tokens[last - 1].kind == .mixed ? end : withExtension(document, end)
        findings.append(Finding(document.range(start, end), .phone, by: .phone))
        index = end
      } else if let end = lettered(run, document) {
        findings.append(Finding(document.range(run.tokens.lowerBound, end), .phone, by: .phone))
        index = end
      } else {
        // Half of a full row is read again: a number may begin in it.
        let next = run.groups.count == 12 ? run.groups[6].token : run.tokens.upperBound
        index = max(index + 1, next)
      }
    }
  }

  /// The first groups of `run` that are a number, as many of them as can be.
  private static func phone(in run: DigitGroups, of document: Document) -> Range<Int>? {
    if isQuad(run) { return nil }
    let dated = run.dateGroups
    for first in 0..<run.groups.count {
      if first > 0, run.groups[first].gap != .space, dated != first { continue }
      if first < dated { continue }
      for end in stride(from: run.groups.count, to: first, by: -1) {
        // "06 12 34 56 78 2019": what a space parts may be another number.
        if end < run.groups.count, run.groups[end].gap != .space { continue }
        if isPhone(run, first..<end, document) { return first..<end }
      }
    }
    return nil
  }

  private static func isPhone(_ run: DigitGroups, _ part: Range<Int>, _ document: Document) -> Bool {
    let groups = run.groups[part]
    guard let head = groups.first, let last = groups.last else { return false }
    let digits = run.digits[head.start..<last.start + last.count]
    let count = digits.count
    guard count >= 4, count <= 18 else { return false }
    let isWhole = part.lowerBound == 0
    let first = digits[digits.startIndex]
    let second = digits[digits.startIndex + 1]
    if run.hasPlus, isWhole { return (7...16).contains(count) }
    if document.isOne(of: extensions, at: beforeCue(document, head.token)), count <= 6 { return true }
    if isCounted(document, after: last.token + 1) {
      // "au 07-44-19-02-85 jour et nuit", "0612 98 44 70 l'ancien": a nought and nine digits more count nothing.
      guard first == 0, (9...11).contains(count), second != 0, document.token(last.token + 1)?.isAfterSpace ?? true
      else {
        return false
      }
    }
    let isDialled = document.isPreceded(at: run.tokens.lowerBound, within: 6, by: cues)
    if isDialled, (5...16).contains(count), !isYears(run, part) { return true }
    if isDialled, part.count == 1, count == 4, !publicNumbers.contains(document.tokens[head.token]),
      document.isPreceded(at: head.token, within: 3, by: ownNumber), !(1900...2099).contains(run.value(head))
    {
      return true
    }
    guard count >= 7 else { return false }
    let lengths = groups.map(\.count)
    let hasBrackets = run.isBracketed && (isWhole || groups.dropFirst().contains { $0.gap == .bracket })
    if first == 0 {
      if second == 0 { return (10...18).contains(count) && digits[digits.startIndex + 2] != 0 }
      if lengths[0] == 1, part.count > 1, groups.dropFirst().first?.gap == .point { return false }
      // "011 44 …" is how one dials out of North America.
      if (9...12).contains(count) || (13...15).contains(count) && lengths[0] == 3 { return true }
      let isSpacedDate = lengths == [2, 2, 4]
      return count == 8 && (2...5).contains(lengths[0]) && !isSpacedDate || hasBrackets
    }
    if hasBrackets, (7...13).contains(count) { return part.count > 1 || isWhole }
    if isQuantity(run, part) { return false }
    switch lengths {
    case [3, 3, 4], [1, 3, 3, 4], [3, 7], [1, 3, 7], [3, 3, 2, 2], [1, 3, 3, 2, 2], [3, 2, 2, 2], [4, 3, 3],
      [4, 2, 2, 2]:
      return true
    case [10]: return first > 1
    case [11]: return first == 1 || first == 7 || first == 8
    case [3, 4]: return first > 1 && groups.last?.gap != .space && digits.suffix(2) != [0, 0]
    case [2, 2, 2, 2], [2, 2, 2, 2, 2]: return !isAscending(run, part)
    default: return false
    }
  }

  /// `1-800-FLOWERS`, `0800 REVERSE`: a prefix of free or paid calls, then capitals.
  private static func lettered(_ run: DigitGroups, _ document: Document) -> Int? {
    guard run.groups.count <= 3, let last = run.groups.last, let prefix = run.groups.first(where: { $0.count > 1 }),
      document.isOne(of: tollPrefixes, at: prefix.token)
    else { return nil }
    var end = last.token + 1
    var letters = 0
    while true {
      let next = document.isSign("-", at: end) && document.isJoined(end) ? end + 1 : end
      guard let word = document.token(next), word.kind == .word || word.kind == .mixed || word.kind == .number,
        word.kind == .number ? next > end : word.casing == .upper
      else { break }
      letters += word.kind == .word ? word.count : 0
      end = next + 1
    }
    return letters >= 4 ? end : nil
  }

  private static func withExtension(_ document: Document, _ end: Int) -> Int {
    var next = end
    if document.isSign(",", at: next) { next += 1 }
    if document.isSign("#", at: next), document.token(next + 1)?.kind == .number { return next + 2 }
    if let token = document.token(next), token.kind == .mixed, document.folded(token).first == UInt8(ascii: "x"),
      document.folded(token).dropFirst().allSatisfy({ $0 &- 0x30 < 10 })
    {
      return next + 1
    }
    guard document.isOne(of: extensions, at: next) else { return end }
    next += 1
    while document.isSign(of: [".", ":", "#"], at: next) { next += 1 }
    guard let run = DigitGroups(in: document, at: next), run.digits.count <= 6 else { return end }
    return run.tokens.upperBound
  }

  /// The index of the word before `index`, a colon or point left out.
  private static func beforeCue(_ document: Document, _ index: Int) -> Int {
    document.isSign(of: [":", ".", "#"], at: index - 1) ? index - 2 : index - 1
  }

  private static func isCounted(_ document: Document, after index: Int) -> Bool {
    document.isOne(of: Quantities.units, at: index) || document.isSign(of: ["€", "$", "£", "%"], at: index)
  }

  private static func isQuad(_ run: DigitGroups) -> Bool {
    run.groups.count == 4 && run.groups.dropFirst().allSatisfy { $0.gap == .point }
      && run.groups.allSatisfy { run.value($0) < 256 && $0.count <= 3 } && run.digits.first != 0
  }

  private static func isQuantity(_ run: DigitGroups, _ part: Range<Int>) -> Bool {
    run.prefix(part.upperBound).dropFirst(part.lowerBound).isQuantity
  }

  private static func isYears(_ run: DigitGroups, _ part: Range<Int>) -> Bool {
    run.groups[part].allSatisfy { $0.count == 4 && (1800...2099).contains(run.value($0)) }
  }

  /// `12 13 14 15`: somebody counts.
  private static func isAscending(_ run: DigitGroups, _ part: Range<Int>) -> Bool {
    let values = run.groups[part].map { run.value($0) }
    return zip(values, values.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  private static let extensions = Cues("x ext extn extension poste")
  private static let cues = Cues(
    """
    tel tels telephone tél téléphone téléphones phone phones telefon telefono mobile mob cell cellphone portable gsm natel fax whatsapp
    signal call calls calling ring text txt texted sms num nums numero numéro numéros tph landline fixe hotline helpline voicemail
    appeler appelle appelez appelle-moi rappeler rappelle joindre joignable dial number numbers standard
    """)
  private static let ownNumber = Cues("num nums number numéro numero tel tél phone")
  /// Emergency and help lines, which everybody has.
  private static let publicNumbers = Cues(
    "3114 3919 3018 3020 3039 3115 3117 3624 3646 3975 3976 3977 1414 1722 1733 1813 1850 1890")
  private static let tollPrefixes = Cues(
    "800 888 877 866 855 844 833 822 900 0800 0808 0900 0845 0870 0843 0844 1800 1300 1850 1890 13")
}
