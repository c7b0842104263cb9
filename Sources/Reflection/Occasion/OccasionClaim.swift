import Journal

/// What a page must say, or must not, for a kind whose sentences claim a fact: that a result came back well, that somebody is dead, that a job was given. The model
/// tells what a page is like; *results on Friday, probably nothing* is like an all-clear and is none.
enum OccasionClaim {
  /// Whether `passage` bears out what would be claimed.
  static func holds(_ kind: Occasion.Kind, _ passage: Passage) -> Bool {
    if kind == .forgotIt { return !anotherForgot(passage) }
    guard let claim = claims[kind] else { return true }
    let forms = Set(passage.allWords.map(\.form))
    if !claim.needs.isEmpty, claim.needs.isDisjoint(with: forms) { return false }
    if !claim.despite.isDisjoint(with: forms) { return true }
    return !passage.sentences.contains { sentence in
      let cues = sentence.words.map { Cue($0, passage.language) }
      return cues.indices.contains { claim.never.longest(cues, at: $0) != nil }
    }
  }

  private struct Claim {
    /// Words of which one must stand on the page; empty for none.
    let needs: Set<String>
    /// What speaks against it.
    let never: PhraseList
    /// Words that say it though something speaks against it.
    let despite: Set<String>

    init(needs: String = "", never: String, despite: String = "") {
      self.needs = Self.words(needs)
      self.never = PhraseList(never)
      self.despite = Self.words(despite)
    }

    private static func words(_ list: String) -> Set<String> {
      Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
  }

  private static let estranged =
    """
    not spoken, not talked, not speaking, not talking, stopped talking, does not call, not rung, not called, not heard from, not ring,
    ne me parle plus, ne parle plus, ne se parle plus, ne parlons plus, pas parle, plus parle, ne appelle plus, ne me appelle plus, sans nouvelles, pas de nouvelles
    """
  private static let waited =
    """
    probably nothing, probably fine, results come, results are due, results on, results next, result on, results will, waiting for the results,
    waiting for results, not know yet, find out, should know, will know, probablement rien, sans doute rien, surement rien, resultats vendredi, resultats lundi, resultats mardi,
    resultats mercredi, resultats jeudi, resultats demain, attends les resultats, attendre les resultats, resultats arrivent, resultats la semaine, on saura, je saurai,
    pas encore les resultats
    """
  private static let nearly =
    """
    nearly gave in, almost gave in, nearly drank, almost drank, nearly bought, almost bought, nearly had, almost had, nearly smoked, almost smoked, nearly slipped,
    almost slipped, did not drink, did not give in, did not buy, ai failli, failli craquer, failli boire, failli fumer, failli reprendre, ne ai pas craque, ne ai pas bu,
    pas cede, tenu bon
    """

  private static let claims: [Occasion.Kind: Claim] = [
    .clear: Claim(never: waited),
    .mourning: Claim(
      never: estranged,
      despite: """
        died dead death grave cemetery funeral ashes buried widow widower
        mort morte morts mortes deces decede decedee tombe cimetiere enterrement obseques cendres veuf veuve
        """),
    .deathNow: Claim(
      needs: """
        died dies dead death dying gone passed left lost loss funeral undertaker coffin grave heaven peace breath breathing killed slept ended end late
        mort morte morts mourir deces decede decedee parti partie partis perdu perdue enterrement cercueil eteint eteinte souffle disparu disparue quitte quittes fini
        fin mourru obseques pompes
        """, never: estranged),
    .relapse: Claim(never: nearly),
    .job: Claim(
      needs: """
        job jobs offer offered got hired start starts starting contract promoted promotion position role accepted accept salary lead head permanent apprenticeship
        traineeship place yes chose chosen appointed boss
        poste embauche embauchee pris prise prends contrat cdi cdd signe commence commencer promu promue promotion nomme nommee titulaire accepte retenu retenue choisi
        choisie boulot stage oui job chef responsable
        """,
      never:
        "call me back, call you back, will call you, let me know, be in touch, on vous rappelle, on vous rappellera, vous rappeler, vous tiendra au courant"
    ),
  ]

  /// Whether somebody forgot, and the writer did not: *he forgot our anniversary*.
  private static func anotherForgot(_ passage: Passage) -> Bool {
    var isAnother = false
    for sentence in passage.sentences {
      let words = sentence.words
      for (place, word) in words.enumerated() where forgetting.contains(word.form) {
        let before = words[..<place].suffix(4)
        if before.contains(where: { WordClass.of($0.form, passage.language).contains(.writer) }) || place == 0 {
          return false
        }
        isAnother = true
      }
    }
    return isAnother
  }

  private static let forgetting: Set<String> = ["forgot", "forgotten", "forgets", "oublie", "oubliait", "oubliee"]
}
