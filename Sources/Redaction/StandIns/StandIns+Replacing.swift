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
    // Then those of which French shows here, and perhaps not at their first mention, whether it elides before them.
    for finding in findings where finding.isName && language == .french && !document.showsElision(of: finding) {
      if document.surroundings(of: finding.range) != .unknown {
        _ = standIn(for: finding, in: document, language, facts)
      }
    }
    var replacements: [Replacement] = []
    replacements.reserveCapacity(findings.count)
    for (index, finding) in findings.enumerated() {
      let next = index + 1 < findings.count ? findings[index + 1].range.lowerBound : document.bytes.count
      if let rough = Generalisation.replacement(of: finding, in: document, language, date: date, before: next) {
        // A currency before it may belong to the sum before that.
        if rough.range.lowerBound >= replacements.last?.range.upperBound ?? 0 {
          replacements.append(rough)
          continue
        }
      }
      replacements.append(Replacement(of: finding, by: standIn(for: finding, in: document, language, facts)))
    }
    return replacements
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
  /// Whether the first letter tells if French elides before a name.
  fileprivate func showsElision(of finding: Finding) -> Bool {
    guard finding.type != .location else { return false }
    let index = tokenIndex(at: finding.range.lowerBound)
    guard index < tokens.count, let first = folded(tokens[index]).first else { return true }
    return first != UInt8(ascii: "h") && first != UInt8(ascii: "y")
  }

  /// What French shows before a piece.
  func surroundings(of range: Range<Int>) -> Surroundings {
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
