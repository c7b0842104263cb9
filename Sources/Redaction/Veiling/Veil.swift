import Journal

/// Level `veiled`: only words of a common vocabulary stay.
///
/// - A word stays if the vocabulary of the text's language has it, and no capital amid a sentence says that it is more than a
///   word; weekdays, months, peoples and titles stay with theirs.
/// - A number of one digit stays, one of two is told roughly in words; every longer one becomes a placeholder.
/// - What identifies, and every other word, becomes a numbered placeholder; the same thing has the same number.
/// - Dates and ages are told roughly, as at level `pseudonymous`.
/// - Signs and emoji stay: they carry the feeling, and name nobody.
enum Veil {
  /// What stands in the place of `findings` and of every word that is not common, in order.
  static func replacements(
    _ document: Document, _ findings: [Finding], _ language: Language, _ date: CivilDate?, _ standIns: inout StandIns
  ) -> [Replacement] {
    let all = (findings + hidden(in: document, besides: findings, language)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    return all.map { finding in
      if finding.type == .rare, finding.detector == .number, let rough = roughly(document.text(finding.range), language)
      {
        return Replacement(of: finding, by: rough)
      }
      let rough = Generalisation.of(finding, in: document, language, date: date)
      let text =
        rough
        ?? standIns.placeholder(
          for: document.text(finding.range), type: finding.type, by: finding.detector, language: language)
      return Replacement(of: finding, by: text)
    }
  }

  /// The words and numbers that no common vocabulary has, neighbours without a space between them as one.
  static func hidden(in document: Document, besides findings: [Finding], _ language: Language) -> [Finding] {
    var hidden: [Finding] = []
    var next = 0
    var isRun = false  // whether the last hidden word may go on
    for (index, token) in document.tokens.enumerated() {
      while next < findings.count, findings[next].range.upperBound <= token.start { next += 1 }
      if next < findings.count, findings[next].range.overlaps(token.range) {
        isRun = false
        continue
      }
      guard let detector = reasonToHide(index, in: document, language) else {
        isRun = isRun && token.kind == .sign && !token.isAfterSpace
        continue
      }
      if isRun, !token.isAfterSpace, detector == .vocabulary, let last = hidden.last, last.detector == .vocabulary {
        hidden[hidden.count - 1].range = last.range.lowerBound..<token.end
      } else {
        hidden.append(Finding(token.range, .rare, by: detector))
      }
      isRun = true
    }
    return hidden
  }

  private static func reasonToHide(_ index: Int, in document: Document, _ language: Language) -> DetectorName? {
    let token = document.tokens[index]
    switch token.kind {
    case .sign, .lineBreak: return nil
    case .mixed: return .vocabulary
    case .number: return document.digitCount(token) == 1 ? nil : .number
    case .word:
      let facts = Lexicon.facts(of: token.key)
      if token.count == 1 { return letters.contains(token) ? nil : .vocabulary }
      guard
        facts.isCommon(in: language) || facts.isCalendar || facts.isPeople || facts.isTitle || shortened.contains(token)
      else {
        return .vocabulary
      }
      let isCapital = token.casing != .lower && !token.startsSentence
      if isCapital, token.casing != .upper, !(facts.isCalendar || facts.isPeople || facts.isTitle) {
        return .vocabulary
      }
      return nil
    }
  }

  /// `about forty` for 42; `nil` for what has no two digits.
  private static func roughly(_ digits: String, _ language: Language) -> String? {
    guard let value = Int(digits), (10...99).contains(value) else { return nil }
    let tens = min(9, (value + 5) / 10)
    switch language {
    case .english:
      return "about " + ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"][tens - 1]
    case .french:
      return "environ "
        + [
          "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante-dix", "quatre-vingts",
          "quatre-vingt-dix",
        ][tens - 1]
    }
  }

  /// Letters that are words, or what an apostrophe leaves of one.
  private static let letters = Cues("a i y à o s t d m l j n c")
  /// What apostrophes leave.
  private static let shortened = Cues("ll ve re don isn qu aujourd hui jusqu lorsqu puisqu quelqu")
}
