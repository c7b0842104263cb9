/// What no other detector knows by its form: runs of five digits or more, and groups that are seven or more together. They are
/// somebody's unless they count something: `12 000 pas`, `1.500.000`, `10000 words`.
enum NumberDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      // "0471", "8820#": no count begins with a nought, or ends with the key of a lock.
      if isKeyed(document, index) {
        findings.append(Finding(token.range, .id, by: .number))
        index += 1
        continue
      }
      guard token.kind == .number, let run = DigitGroups(in: document, at: index), !isDecimal(document, index) else {
        index += 1
        continue
      }
      let part = run.dropFirst(run.dateGroups == run.groups.count ? 0 : run.dateGroups)
      if run.dateGroups < run.groups.count || run.dateGroups == 0, isSomebodys(part, document) {
        findings.append(Finding(document.range(part.tokens.lowerBound, part.tokens.upperBound), .id, by: .number))
      } else {
        // "3.14159265"
        let isDecimal = run.groups.count == 2 && run.groups[1].gap == .point && run.groups[0].count <= 3
        for group in run.groups
        where group.count >= 5 && !(isDecimal && group.gap == .point) && !isCount(run, group, document) {
          findings.append(Finding(document.tokens[group.token].range, .id, by: .number))
        }
      }
      index = max(index + 1, run.tokens.upperBound)
    }
  }

  private static func isKeyed(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .number, (3...8).contains(token.count), token.count == token.end - token.start else {
      return false
    }
    if document.isSign("#", at: index + 1), document.isJoined(index + 1) { return token.count >= 4 }
    guard document.bytes[token.start] == 0x30, document.bytes[token.range].contains(where: { $0 != 0x30 }) else {
      return false
    }
    let isPart =
      document.isJoined(index)
      && document.isSign(of: [".", ",", ":", "/", "-", "–", "'", "’", "+", "("], at: index - 1)
      || document.isSign(of: [".", ",", ":", "/", "-", "–"], at: index + 1) && document.isJoined(index + 1)
        && document.isJoined(index + 2) && document.token(index + 2)?.kind == .number
    // Groups go together: a telephone, an account.
    return !isPart && document.token(index + 1)?.kind != .number
      && !(document.token(index - 1)?.kind == .number && document.tokens[index].isAfterSpace)
  }

  private static func isSomebodys(_ run: DigitGroups, _ document: Document) -> Bool {
    // "00 55 81": no amount begins with a nought.
    let isCoded = run.digits.count >= 6 && run.digits.first == 0 && run.groups.allSatisfy { $0.count >= 2 }
    guard run.groups.count > 1, run.digits.count >= 7 || isCoded, run.dateGroups == 0 else { return false }
    if document.isOne(of: Quantities.units, at: run.tokens.upperBound)
      || document.isOne(of: Quantities.currencies, at: run.tokens.upperBound)
      || document.isSign(of: ["€", "$", "£", "%", "°"], at: run.tokens.upperBound)
      || document.isSign(of: ["€", "$", "£"], at: run.tokens.lowerBound - 1)
    {
      return false
    }
    // "123 456 789" is no count of anything: those are round, or have their unit.
    if run.isQuantity {
      return run.groups.count >= 3 && run.digits.suffix(3) != [0, 0, 0] && run.groups[1].gap == .space
    }
    let isYears = run.groups.allSatisfy { $0.count == 4 && (1500...2199).contains(run.value($0)) }
    let isCounting = zip(run.groups, run.groups.dropFirst()).allSatisfy { run.value($1) == run.value($0) + 1 }
    return !isYears && !isCounting && run.groups.count { $0.count == 1 } * 2 < run.groups.count
  }

  /// `10000 steps`, `50000`: followed by what it counts, or round.
  private static func isCount(_ run: DigitGroups, _ group: DigitGroups.Group, _ document: Document) -> Bool {
    let after = group.token + 1
    if document.isOne(of: Quantities.units, at: after) || document.isOne(of: Quantities.currencies, at: after)
      || document.isSign(of: ["€", "$", "£", "%"], at: after)
      || document.isSign(of: ["€", "$", "£"], at: group.token - 1)
    {
      return true
    }
    let digits = run.digits[group.start..<group.start + group.count]
    return group.count <= 7 && digits.first != 0 && digits.suffix(3).allSatisfy { $0 == 0 }
      && !document.isPreceded(at: group.token, within: 3, by: Reference.cues)
  }

  /// The digits after a decimal sign.
  private static func isDecimal(_ document: Document, _ index: Int) -> Bool {
    document.isSign(of: [",", "."], at: index - 1) && document.isJoined(index) && document.isJoined(index - 1)
      && document.token(index - 2)?.kind == .number
  }
}
