import Journal

/// Tells that nothing is felt, in so many words: `and I feel nothing`.
enum Numbness {
  static func speaks(_ passage: Passage) -> Bool {
    let phrases = passage.language == .english ? english : french
    return passage.sentences.contains { sentence in
      let cues = sentence.words.map { Cue($0, passage.language) }
      return cues.indices.contains { phrases.longest(cues, at: $0) != nil }
    }
  }

  private static let english = PhraseList(
    """
    feel nothing, felt nothing, do not feel anything, did not feel anything, feel numb, felt numb, feel empty, felt empty,
    feel flat, felt flat, should be happy, should feel happy, thought i would be happy, where is the joy, feels like nothing
    """)
  private static let french = PhraseList(
    """
    ne ressens rien, ne ai rien ressenti, ne sens rien, ne ai rien senti, ne me fait rien, ne me a rien fait,
    devrais etre heureux, devrais etre heureuse, devrais etre content, devrais etre contente, me sens vide,
    pensais etre heureux, pensais etre heureuse, ressens rien
    """)
}
