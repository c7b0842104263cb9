import Journal

extension Document {
  /// Marks the tokens that begin a sentence, a line of verse or list, or a quotation.
  ///
  /// A point ends a sentence unless the word before it is a known abbreviation or a lone capital (`J. Doe`); a line break does
  /// where nothing continues over it: after a blank line, a short line, a closed sentence, or before the mark of a list.
  mutating func markSentences() {
    var isOpen = true  // nothing of the sentence was read yet
    var lineStart = 0
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .lineBreak:
        if isLineEnd(at: index, lineStart: lineStart) { isOpen = true }
        lineStart = token.end
      case .sign:
        if endsSentence(at: index) || opensQuotation(at: index) { isOpen = true }
      case .word, .mixed, .number:
        if isOpen {
          tokens[index].startsSentence = true
          // "1. First": the number is no word of the sentence.
          isOpen = token.kind == .number && (isSign(".", at: index + 1) || isSign(")", at: index + 1))
        }
      }
    }
  }

  private func endsSentence(at index: Int) -> Bool {
    if isSign("!", at: index) || isSign("?", at: index) || isSign("…", at: index) { return true }
    if isSign(":", at: index) || isSign(";", at: index) || isSign("•", at: index) {
      return isFollowedBySpace(index)
    }
    guard isSign(".", at: index) else { return false }
    guard isFollowedBySpace(index) || isClosing(at: index + 1) else { return false }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if before.kind == .sign { return true }
    guard before.kind == .word, !before.isAfterSpace || before.count <= 6 else { return true }
    if Self.abbreviations.contains(before) { return false }
    // "Art. 12", but "he told me no. Then": words as well, which are abbreviations before a number only.
    if Self.abbreviationsOfNumbers.contains(before), index + 1 < tokens.count, tokens[index + 1].kind == .number {
      return false
    }
    if Self.counsel.contains(before), before.casing == .title, !before.startsSentence { return false }
    // A lone capital is an initial, but for the English I.
    if before.casing == .title, before.count <= 2, before.key != Self.englishI { return false }
    return true
  }

  private func isFollowedBySpace(_ index: Int) -> Bool {
    index + 1 >= tokens.count || tokens[index + 1].isAfterSpace || tokens[index + 1].kind == .lineBreak
  }

  private func isClosing(at index: Int) -> Bool {
    [")", "]", "»", "”", "’", "\"", "'"].contains { isSign($0, at: index) }
  }

  /// `he said "Come` or `— Viens`: a quotation or a line of dialogue, which begins with a capital of its own.
  private func opensQuotation(at index: Int) -> Bool {
    if isSign("«", at: index) || isSign("“", at: index) { return true }
    if isSign("—", at: index) || isSign("–", at: index) { return index == 0 || tokens[index - 1].kind == .lineBreak }
    return isSign("\"", at: index) && tokens[index].isAfterSpace && !isFollowedBySpace(index)
  }

  /// Whether a line break at `index` ends a sentence; the line began at byte `lineStart`.
  private func isLineEnd(at index: Int, lineStart: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return true }
    if tokens[index - 1].kind == .lineBreak || tokens[index + 1].kind == .lineBreak { return true }
    if tokens[index].start - lineStart < 50 { return true }
    let next = tokens[index + 1]
    return next.kind == .sign || next.kind == .number
  }

  private static let englishI = WordKey("i")

  /// Words that are written with a point and hardly ever end a sentence.
  private static let abbreviations = Cues(
    """
    mr mrs ms mx dr drs prof pr st ste sr jr rev hon capt cpt col gen maj sgt lt cmdr messrs mme mmes mlle mlles mgr
    nos vs eg ie cf av bd bld blvd ave fg rte vol chap env tel tél apt bt
    jan feb apr jun jul aug sept oct nov dec janv févr fevr avr juil déc tue wed thu fri lun
    """)
  private static let abbreviationsOfNumbers = Cues("no ca ch fig art ed fl mar mon sat dim mer jeu ven sam")
  private static let counsel = Cues("me")
}
