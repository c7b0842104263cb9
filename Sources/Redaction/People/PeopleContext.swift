internal import Journal

extension PeopleReading {
  /// What a text that reads like a form is.
  enum Verdict {
    case mention
    case other
    /// The rest of the text has to decide.
    case doubt
  }

  /// Whether the tokens that read like `form` are a mention, as far as can be told where they stand.
  func verdict(on form: NameForm, at tokens: Range<Int>) -> Verdict {
    let index = tokens.lowerBound
    if tokens.count == 1, isPieceOfContraction(at: index) { return .other }
    if form.role == .initials { return isInitials(form, at: tokens) ? .mention : .other }
    switch form.certainty {
    case .distinct: return .mention
    case .capitalised:
      if document.folded(document.tokens[index]).count == 1 { return isLoneCapital(at: index) ? .mention : .other }
      return document.tokens[index].casing == .lower ? .other : .mention
    case .ordinary, .function: break
    }
    if form.words.count > 1 {
      // `La Poste`: the word after the article shows it.
      return tokens.contains { isCapital(at: $0) && !OrdinaryWords.isLink(document.tokens[$0].key) } ? .mention : .other
    }
    if isCapital(at: index) { return verdict(onCapital: form, at: index) }
    if form.isPlural { return .other }
    if document.tokens[index].casing == .upper {
      // In a passage of capitals.
      return form.certainty == .function ? .doubt : isPlainWord(at: index) ? .other : .mention
    }
    return .doubt
  }

  /// Whether a capital stands out here: not one of a passage in capitals.
  private func isCapital(at index: Int) -> Bool {
    let token = document.tokens[index]
    switch token.casing {
    case .title, .mixed: return true
    case .lower, .none: return false
    case .upper: return !(isUpper(at: index - 1) || isUpper(at: index + 1))
    }
  }

  private func isUpper(at index: Int) -> Bool {
    document.tokens.indices.contains(index) && document.tokens[index].casing == .upper
  }

  private func verdict(onCapital form: NameForm, at index: Int) -> Verdict {
    if isMonth(at: index) { return .other }
    if form.isPlural { return document.isOne(of: PeopleContext.pluralArticles, at: index - 1) ? .mention : .other }
    guard document.tokens[index].startsSentence else { return .mention }
    // `Grâce à toi` is not Grace.
    let hasOtherAccents = document.tokens[index].count != document.folded(document.tokens[index]).count
    if hasOtherAccents, document.text(document.tokens[index].range).lowercased() != form.spelling { return .other }
    let next = index + 1
    if document.isOne(of: PeopleContext.possessives, at: next) { return .other }
    if form.certainty == .function, document.isOne(of: PeopleContext.subjects, at: next) { return .other }
    // `An apple`, `Si tu viens`: of what begins so many sentences, only what a cue follows is a name.
    if form.certainty == .function, !document.isOne(of: PeopleContext.modals, at: index) {
      return document.isOne(of: PeopleContext.verbs, at: next) ? .mention : .other
    }
    return .mention
  }

  /// `don’t`, `aujourd’hui`, `we’re`, `d’accord`: pieces of a word.
  private func isPieceOfContraction(at index: Int) -> Bool {
    let tokens = document.tokens
    if isApostrophe(at: index + 1), !tokens[index + 1].isAfterSpace, index + 2 < tokens.count,
      !tokens[index + 2].isAfterSpace, tokens[index + 2].kind == .word
    {
      let next = tokens[index + 2]
      if PeopleContext.negation.contains(next) { return true }
      if document.folded(tokens[index]).count <= 1 { return true }
    }
    guard index >= 2, isApostrophe(at: index - 1), !tokens[index].isAfterSpace, !tokens[index - 1].isAfterSpace
    else { return false }
    return PeopleContext.endings.contains(tokens[index]) || PeopleContext.today.contains(tokens[index - 2])
  }

  private func isInitials(_ form: NameForm, at tokens: Range<Int>) -> Bool {
    if tokens.count == 1 { return document.tokens[tokens.lowerBound].casing == .upper }
    // `A. M.`, but neither `A M` nor the time `11 A.M.`
    guard tokens.count > form.words.count else { return false }
    return tokens.allSatisfy { isInitial(at: $0) || document.isSign(".", at: $0) || isHyphen(at: $0) }
  }

  /// A single letter as a name: `P.`, and `P` where that is no word.
  private func isLoneCapital(at index: Int) -> Bool {
    guard isInitial(at: index) else { return false }
    guard PeopleContext.letterWords.contains(document.tokens[index]) else { return true }
    return document.isSign(".", at: index + 1) && index + 2 < document.tokens.count
      && document.tokens[index + 2].kind == .word && !document.tokens[index + 2].startsSentence
  }

  private func isMonth(at index: Int) -> Bool {
    guard document.isOne(of: PeopleContext.months, at: index) else { return false }
    if index > 0, document.tokens[index - 1].kind == .number { return true }
    if index + 1 < document.tokens.count, document.tokens[index + 1].kind == .number { return true }
    return document.isOne(of: PeopleContext.beforeMonths, at: index - 1)
  }

  /// Whether the words around a lower-case ordinary word say that it names somebody.
  func isCued(at index: Int, certainty: NameForm.Certainty) -> Bool {
    // No cue makes a name of `an` or `ou`.
    if certainty == .function, !document.isOne(of: PeopleContext.modals, at: index) { return false }
    if document.isOne(of: PeopleContext.companions, at: index - 1) {
      // `with joy`, `avec patience`
      return !document.isOne(of: PeopleContext.with, at: index - 1)
        || !document.isOne(of: PeopleContext.mass, at: index)
    }
    let isPossessive =
      isApostrophe(at: index + 1) && !document.tokens[index + 1].isAfterSpace
      && document.isOne(of: PeopleContext.possessiveS, at: index + 2) && !document.tokens[index + 2].isAfterSpace
    if isPossessive {
      return !document.isOne(of: PeopleContext.articles, at: index - 1)
        && !document.isOne(of: PeopleContext.owners, at: index - 1)
    }
    if certainty == .function { return false }
    if document.isOne(of: PeopleContext.relations, at: index - 1) { return true }
    return document.isOne(of: PeopleContext.verbs, at: index + 1) && beginsClause(at: index)
  }

  private func beginsClause(at index: Int) -> Bool {
    guard index > 0 else { return true }
    return document.tokens[index].startsSentence || document.tokens[index - 1].kind == .lineBreak
      || document.isSign(",", at: index - 1) || document.isOne(of: PeopleContext.clauseWords, at: index - 1)
  }

  /// Whether the word before shows that this one is a plain word: `the rose`, `une pierre`, `de fleur`, `to mark`.
  func isPlainWord(at index: Int) -> Bool {
    if isApostrophe(at: index - 1), document.isOne(of: PeopleContext.elisions, at: index - 2) { return true }
    return document.isOne(of: PeopleContext.articles, at: index - 1)
      || document.isOne(of: PeopleContext.plainBefore, at: index - 1)
  }
}

/// The words that tell a name from the word it is written like, in both languages.
enum PeopleContext {
  static func isAnd(_ document: Document, at index: Int) -> Bool {
    document.isOne(of: conjunctions, at: index) || document.isSign("&", at: index)
  }

  private static let conjunctions = Cues("and et")
  static let negation = Cues("t")
  static let possessiveS = Cues("s")
  /// What is left of `we’re` and the like.
  static let endings = Cues("s t re ve ll d m")
  static let today = Cues("aujourd")
  static let elisions = Cues("l d un")
  static let letterWords = Cues("a i o y à")
  static let months = Cues("may april june august march mars avril juin")
  static let beforeMonths = Cues(
    "in last next this since by until till early late mid of each every en depuis avant après fin début mi jusqu")
  static let modals = Cues("will may can")
  /// After a word at the start of a sentence: a question, or a command.
  static let subjects = Cues("i you he she we they it there someone anyone somebody anybody nobody one not")
  static let possessives = Cues("my your his her its our their the this these those an")
  /// Who comes after these is a person.
  static let companions = Cues(
    """
    with avec chez told tell dear hi hello hey hiya bye thanks merci cher chère chers salut bonjour bonsoir coucou mr mrs
    ms mme mlle monsieur madame named nicknamed prénommé prénommée nommé nommée surnommé surnommée
    """)
  static let with = Cues("with avec")
  /// Words that follow *with* and *avec* without an article.
  static let mass = Cues(
    """
    amber amour ange argent art azur beauté bonheur caprice charity charme clarté constance coral désir désiré esprit faith
    fortune ginger gold good grace grâce honey honneur honor honoré hope innocent iron ivoire ivory jade joie joy
    justice liberté light love lumière mercy miel neige or pain paix patience pearl pepper power promise prudence
    sage salt santé service silver snow soleil song steel stone strange sugar summer surprise trust truth vanille velvet
    vérité victoire victory vin violet wind winter wood
    """)
  static let pluralArticles = Cues("the les des aux these our nos vos deux two all tous")
  static let relations = Cues(
    """
    met kissed hugged texted phoned rang called asked married aunt auntie uncle cousin cousine sister brother friend
    girlfriend boyfriend flatmate roommate colleague neighbour neighbor tante tata tatie oncle tonton soeur frère copine
    copain ami amie collègue voisine neveu nièce niece nephew embrassé revu rencontré épousé invité appelé
    """)
  /// Whoever does this is a person.
  static let verbs = Cues(
    """
    said says told tells thinks thought called calls came comes went goes is was has had asked asks wants wanted laughed
    smiled cried texted wrote phoned rang left arrived stayed knows knew loves loved hates dit disait demande est était
    veut voulait pense pensait arrive arrivait vient venait viendra m s t aime aimait rit riait pleure pleurait
    """)
  static let clauseWords = Cues(
    """
    and but that because when while then so if since although before after et mais que qu quand puis car alors si comme parce
    lorsque pendant
    """)
  static let owners = Cues("my your his her its our their last next one")
  static let articles = Cues(
    "a an the le la les l un une des du this that these those ce cet cette ces some any no every each chaque")
  /// Before a plain word; before a name hardly ever.
  static let plainBefore = Cues(
    """
    my your his her its our their mon ma mes ton ta tes sa ses son notre votre nos vos leur leurs au aux en de d of to not
    very so too more most less as très trop plus moins si i you he she it we they je tu il elle on nous vous ils elles ne
    n y would could should ll d red white wild pink blanche rouge
    """)
}
