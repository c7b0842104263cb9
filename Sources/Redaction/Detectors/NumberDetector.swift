/// Numbers that are somebody's by their length: phones (ITU-T E.164 and the national plans of FR, BE, CH, LU, CA, US, UK and IE), payment
/// cards (ISO/IEC 7812), French social security numbers (NIR, with Corsica's 2A and 2B), and every other run of seven digits or more.
enum NumberDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      defer { index += 1 }
      let token = document.tokens[index]
      guard token.kind == .number || document.isSign("+", at: index) || document.isSign("(", at: index),
        let groups = DigitGroups(in: document, at: index)
      else { continue }
      guard let type = type(of: groups, in: document) else {
        // What is no number as a whole has none inside it either, but for a long group.
        index = max(index, groups.tokens.upperBound - 1)
        if let long = groups.tokens.first(where: {
          document.tokens[$0].kind == .number && document.tokens[$0].count >= 6
        }) {
          findings.append(Finding(document.tokens[long].range, .id, by: .number))
        }
        continue
      }
      var end = groups.tokens.upperBound
      if type == .phone { end = withExtension(document, end) }
      findings.append(Finding(document.range(index, end), type, by: type == .phone ? .phone : by(groups)))
      index = end - 1
    }
  }

  private static func by(_ groups: DigitGroups) -> DetectorName {
    switch groups.digits.count {
    case 15, 13: groups.digits.first == 1 || groups.digits.first == 2 ? .nir : .number
    case 14...19: isLuhn(groups.digits) ? .card : .number
    case 9 where groups.lengths == [3, 2, 4]: .ssn
    default: .number
    }
  }

  private static func type(of groups: DigitGroups, in document: Document) -> SpanType? {
    let count = groups.digits.count
    let index = groups.tokens.lowerBound
    if groups.isInternational, (7...17).contains(count) { return .phone }
    if document.isPreceded(at: index, within: 5, by: phoneCues), (5...15).contains(count), !isQuantity(groups) {
      return .phone
    }
    let begins = groups.digits.first
    // North American: 555-010-9999, (555) 010-9999, 1-555-010-9999, 555-0199.
    if groups.lengths == [3, 3, 4] || groups.lengths == [1, 3, 3, 4] { return .phone }
    if groups.lengths == [3, 4], groups.hasSigns { return .phone }
    if groups.hasBrackets, (7...13).contains(count) { return .phone }
    if groups.lengths == [3, 2, 4] { return .id }
    // European: a zero, then eight to ten digits, however grouped.
    if begins == 0, (9...12).contains(count) { return .phone }
    if isDate(groups) { return nil }
    if isQuantity(groups) { return count >= 9 && groups.lengths.last != 3 ? .id : nil }
    return count >= 7 ? .id : nil
  }

  /// `12 000`, `1.500.000`: groups of three after one of up to three.
  private static func isQuantity(_ groups: DigitGroups) -> Bool {
    guard groups.lengths.count > 1, let first = groups.lengths.first, first <= 3, groups.digits.first != 0 else {
      return false
    }
    return groups.lengths.dropFirst().allSatisfy { $0 == 3 } && groups.digits.count <= 9
      && (groups.lengths.count == 2 || groups.digits.suffix(3) == [0, 0, 0])
  }

  /// Three groups that can be a day, a month and a year: the date detector's business.
  private static func isDate(_ groups: DigitGroups) -> Bool {
    [[2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4], [4, 2, 2]].contains(groups.lengths) && groups.hasSigns
  }

  private static func withExtension(_ document: Document, _ end: Int) -> Int {
    if document.isOne(of: extensions, at: end) {
      let next = document.isSign(".", at: end + 1) || document.isSign(":", at: end + 1) ? end + 2 : end + 1
      if document.token(next)?.kind == .number { return next + 1 }
    }
    if let token = document.token(end), token.kind == .mixed, document.isJoined(end),
      document.folded(token).first == 0x78
    {
      return end + 1
    }
    return end
  }

  private static func isLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  private static let extensions = Cues("x ext extension poste")
  private static let phoneCues = Cues(
    "tel telephone tél téléphone phone mobile cell cellphone portable fax whatsapp call ring text num numéro appeler appelle appelez rappeler joindre joignable"
  )
}
