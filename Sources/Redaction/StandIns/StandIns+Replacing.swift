import Journal

extension StandIns {
  /// What replaces `findings`, which are in order: names and things by stand-ins, the rest by what it roughly is.
  mutating func replacements(
    of findings: [Finding], in document: Document, _ language: Language, date: CivilDate?, _ facts: NameFacts
  ) -> [Replacement] {
    // Whole names first, so that initials and single words find them.
    for finding in findings where finding.type == .person {
      let words = NameParts(document.text(finding.range), in: language)
      if words.isWhole { _ = standIn(for: finding, in: document, language, facts) }
    }
    return findings.map { finding in
      let rough = Generalisation.of(finding, in: document, language, date: date)
      return Replacement(of: finding, by: rough ?? standIn(for: finding, in: document, language, facts))
    }
  }

  private mutating func standIn(
    for finding: Finding, in document: Document, _ language: Language, _ facts: NameFacts
  ) -> String {
    standIn(
      for: document.text(finding.range), type: finding.type, by: finding.detector, language: language, gender: nil,
      language == .french ? document.surroundings(of: finding.range) : .unknown, facts)
  }
}

extension NameParts {
  /// Whether it has two words or more, and no initials.
  fileprivate var isWhole: Bool {
    var words = 0
    for part in parts {
      switch part {
      case .kept: continue
      case .word: words += 1
      case .initial: return false
      }
    }
    return words > 1
  }
}

extension Document {
  /// What French shows before a piece.
  fileprivate func surroundings(of range: Range<Int>) -> Surroundings {
    var result = Surroundings()
    let before = tokenIndex(at: range.lowerBound) - 1
    guard before >= 0 else { return result }
    if isSign("'", at: before) || isSign("’", at: before) {
      result.isElided = tokens[before].end == range.lowerBound ? true : nil
    } else if isOne(of: Self.elidableWords, at: before) {
      result.isElided = false
    }
    result.isRegion =
      isOne(of: Self.regionWords, at: before)
      || result.isElided == true && before > 1 && isOne(of: Self.article, at: before - 1)
    return result
  }

  private static let elidableWords = Cues("de que lorsque puisque quoique le la")
  private static let regionWords = Cues("en la")
  private static let article = Cues("l")
}
