import Journal

/// Tells praise that means its contrary: `oh brilliant, another meeting`.
enum Irony {
  /// Whether a word of praise may be meant so: then no gladness is read.
  static func speaks(_ passage: Passage) -> Bool {
    let phrases = passage.language == .english ? doubtfulInEnglish : doubtfulInFrench
    return tokens(passage) != nil || passage.sentences.contains { has(phrases, $0, passage.language) }
  }

  /// The words that say it beyond doubt; `nil` where nothing does.
  static func tokens(_ passage: Passage) -> Range<Int>? {
    let phrases = passage.language == .english ? english : french
    for (place, sentence) in passage.sentences.enumerated() {
      // `Great. Just great.`
      let isBare =
        sentence.words.count == 2 && sentence.words[0].form == "just" && praises.contains(sentence.words[1].form)
      if isBare || has(phrases, sentence, passage.language) || isPraiseOfTrouble(passage, place) {
        return sentence.tokens
      }
    }
    return nil
  }

  private static func has(_ phrases: PhraseList, _ sentence: Sentence, _ language: Language) -> Bool {
    let cues = sentence.words.map { Cue($0, language) }
    return cues.indices.contains { phrases.longest(cues, at: $0) != nil }
  }

  /// `Wonderful, the train is late again.`: a word of praise that stands alone at the beginning, and trouble or *another* after it.
  private static func isPraiseOfTrouble(_ passage: Passage, _ place: Int) -> Bool {
    let sentences = passage.sentences
    var words = ArraySlice(sentences[place].words)
    while let first = words.first, ["oh", "ah", "well", "eh", "how", "quel", "quelle"].contains(first.form) {
      words = words.dropFirst()
    }
    guard let praise = words.first, praises.contains(praise.form) else { return false }
    // It stands alone: a comma, a full stop or an exclamation mark comes after it, or its name: « Bravo la SNCF, ».
    let rest = words.dropFirst()
    let isBravo = praise.form == "bravo"
    if let next = rest.first {
      let between = passage.text(praise.tokens.upperBound..<max(praise.tokens.upperBound, next.tokens.lowerBound))
      guard isBravo || ["another", "encore"].contains(next.form) || between.contains(where: { ",!.;:…".contains($0) })
      else { return false }
    }
    var after = rest.map(\.form)
    let isAlone = after.isEmpty
    if isAlone, place + 1 < sentences.count { after = sentences[place + 1].words.map(\.form) }
    // What is glad after it is no trouble: `Great, another lovely day`.
    if after.contains(where: isGlad) { return false }
    if after.prefix(2).contains(where: { ["another", "encore", "again"].contains($0) }) { return true }
    // `Fantastic. Three hours in a meeting.`
    if isAlone, after.contains(where: tedium.contains), !after.contains(where: passing.contains) { return true }
    // `The train is late`; one stays up late gladly.
    let isLate = after.indices.dropFirst().contains {
      after[$0] == "late" && ["is", "was", "are", "running"].contains(after[$0 - 1])
    }
    return isLate || after.contains(where: troubles.contains)
  }

  private static func isGlad(_ form: String) -> Bool { praises.contains(form) || pleasant.contains(form) }

  private static let praises: Set<String> = words(
    """
    great wonderful brilliant lovely fantastic marvellous fabulous superb perfect super splendid charming terrific
    genial super formidable parfait bravo magnifique merveilleux bonheur joie chouette charmant splendide fabuleux fantastique superbe
    """)
  private static let pleasant: Set<String> = words(
    """
    lovely happy fun sunny win won goal gold love loved baby letter gift present hug kiss laughed heureux heureuse gagne
    victoire soleil bisou cadeau lettre ri rire amour belle beau bonne bon reussi
    """)
  private static let troubles: Set<String> = words(
    """
    delayed delay cancelled canceled broken broke breaks failed leak leaking leaks reorg restructure queues
    strike audit roadworks crashed puncture outage ruined flooded overtime
    retard annule annulee supprime supprimee panne greve fuite facture amende embouteillages bouchons coince
    coincee casse cassee crevaison penalite contravention restructuration
    """)

  /// What nobody praises in one word by itself, unless it went well or is over.
  private static let tedium: Set<String> = words(
    """
    meeting meetings jam jams traffic queue queued form forms paperwork reunion reunions bouchon bouchons embouteillage
    embouteillages formulaire formulaires paperasse attente queue
    """)
  private static let passing: Set<String> = words(
    """
    well over cancelled canceled off shorter short no not without skipped bien finie finies terminee annulee annulees
    courte pas plus aucun aucune sans famille family friends amis
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  private static let english = PhraseList(
    """
    great just great, living the dream, thanks for nothing, because that is what i need, as if i needed, oh joy, oh goody,
    that is all i needed, another week in paradise, another day in paradise,
    another triumphant day, another triumphant week, give me a medal
    """)
  private static let french = PhraseList(
    """
    quel bonheur vraiment, quelle joie vraiment, quel plaisir vraiment, merci vraiment merci, oh joie, quelle joie de devoir,
    la vie revee, merci du cadeau, manquait plus que, il manquait plus que, il ne manquait plus que, comme si je avais besoin,
    quelle semaine de reve, quelle journee de reve
    """)
  private static let doubtfulInEnglish = PhraseList(
    """
    oh brilliant, oh great, oh lovely, oh wonderful, oh fantastic, just great, just what i needed, exactly what i needed,
    oh good, just perfect, best week ever, wonderful just, super just, how lovely for, thanks a lot for, big surprise,
    what a surprise, lucky me, yay me
    """)
  private static let doubtfulInFrench = PhraseList(
    """
    genial la, super la, genial le, ah genial, ah super, merci bien, quelle surprise, comme par hasard,
    tout ce que il me fallait, exactement ce que il me fallait
    """)
}
