import Journal

/// Tells a page about a child that does not come: nobody there is asked about children of theirs.
enum Childlessness {
  static func speaks(_ passage: Passage) -> Bool {
    let words = Set(passage.allWords.map(\.form))
    return !words.isDisjoint(with: signs)
      || passage.sentences.contains { sentence in
        let cues = sentence.words.map { Cue($0, passage.language) }
        return cues.indices.contains { phrases.longest(cues, at: $0) != nil }
      }
  }

  private static let signs: Set<String> = [
    "ivf", "iui", "infertile", "infertility", "childless", "miscarriage", "miscarried", "fiv", "pma", "icsi",
    "infertilite", "sterile", "sterilite", "insemination", "ovocyte", "ovocytes",
  ]
  private static let phrases = PhraseList(
    """
    fausse couche, fausses couches, trying for a baby, trying to conceive, embryo transfer, egg collection, negative test,
    test negatif, encore negatif, transfert de embryon, ponction de ovocytes, essais bebe, enceinte du troisieme,
    enceinte du deuxieme, not pregnant again, pas enceinte
    """)
}
