import Journal

/// Finds sentences that tell somebody to do something, by the verb that opens a clause.
enum Imperative {
  /// Whether a clause of `sentence` tells somebody to do something.
  static func occurs(in sentence: Sentence, _ language: Language) -> Bool {
    var hasSubject = false
    return sentence.clauses.enumerated().contains { index, clause in
      let forms = clause.words.map(\.form)
      defer { hasSubject = hasSubject || forms.contains("you") }
      guard !clause.isQuoted else { return false }
      switch language {
      case .english: return !hasSubject && isEnglish(forms, isFirst: index == 0, sentence)
      case .french: return isFrench(forms, isQuestion: sentence.isQuestion)
      }
    }
  }

  // MARK: English

  private static func isEnglish(_ forms: [String], isFirst: Bool, _ sentence: Sentence) -> Bool {
    let rest = Array(forms.drop { openers.contains($0) })
    guard let verb = rest.first else { return false }
    let next = rest.dropFirst().first
    if verb == "do" || verb == "never" { return next == "not" || next.map(verbs.contains) == true }
    // "What do they hear, see and feel?" goes on with verbs of its own.
    guard isFirst || !sentence.isQuestion else { return false }
    if verbs.contains(verb) { return true }
    return nounsToo.contains(verb) && (next == nil ? isFirst && forms.count == 1 : objects.contains(next ?? ""))
  }

  /// What may stand before the verb.
  private static let openers = set("please just so then now first maybe perhaps simply and or also always next instead")
  /// Verbs that begin no sentence but to tell.
  private static let verbs = set(
    """
    try take go get drink eat sit stand breathe tell speak write stop start begin keep give remember think imagine consider make
    be leave forget forgive find listen ask join buy read learn choose decide say show send open close accept allow avoid
    believe bring build calm cheer come continue cut ignore enjoy explain explore face follow grow hang hold hurry inhale exhale
    lean let lie live meditate move pick practise practice pray prepare promise pull push put relax reach realise realize
    remind remove repeat seek set share shake snap spend stay suppose trust turn understand use wait wake wear
    write journal talk
    """)
  /// What may be a noun as well: it tells only before one of ``objects``.
  private static let nounsToo = set(
    "sleep rest work love call walk run hope look fear care hurt help change play visit plan focus pause dream cry laugh smile sing fight limit schedule treat visit"
  )
  private static let objects = set(
    "a an the your yourself it this that these those more less well on in into to for with at up some him her them somebody someone early now about over through every"
  )

  // MARK: French

  private static func isFrench(_ forms: [String], isQuestion: Bool) -> Bool {
    let rest = Array(forms.drop { openersFR.contains($0) })
    guard let first = rest.first else { return false }
    let isNegated = first == "ne"
    var verb = isNegated ? rest.dropFirst().first : first
    if isNegated, let pronoun = verb, pronounsFR.contains(pronoun) { verb = rest.dropFirst(2).first }
    guard let verb, isPlural(verb) || singular.contains(verb) else { return false }
    // « Portez-vous cela ? », and « …, dites-vous, » put a question or name who speaks.
    let next = rest.dropFirst().first
    if next == "vous", isQuestion || inserted.contains(verb) { return false }
    return true
  }

  private static func isPlural(_ form: String) -> Bool {
    form.count >= 4 && form.hasSuffix("ez") && !["chez", "assez"].contains(form)
      || ["faites", "dites", "refaites"].contains(form)
  }

  private static let openersFR = set("et ou puis donc alors aussi abord maintenant simplement juste plait")
  private static let pronounsFR = set("vous le la les lui leur y en se te")
  private static let inserted = set("dites ecrivez demandez pensez sentez voyez semblez")
  private static let singular = set(
    "va prends dors essaie arrete oublie fais dis sois aie ecris respire secoue viens repose calme mange bois sors")

  private static func set(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
