import Journal

/// Which words of names are words that everybody uses: such a name is told from the word by its capital and its context.
///
/// English and French at once, since a journal mixes them. `Roman`, `Manon` or `Noah` are not here: they may be redacted
/// wherever they stand. A word that is missing here costs readability where it is used as a word, never a leak.
enum OrdinaryWords {
  /// When a word of a name, alone, is a mention.
  static func certainty(of token: Token) -> NameForm.Certainty {
    if function.contains(token) { return .function }
    if token.kind == .word, token.count == 1 { return .capitalised }
    return isOrdinary(token.key) || token.kind == .word && token.count == 2 ? .ordinary : .distinct
  }

  static func isOrdinary(_ key: WordKey) -> Bool {
    if function.contains(key) || link.contains(key) { return true }
    let facts = Lexicon.facts(of: key)
    return Language.allCases.contains { facts.frequency(in: $0) >= leastFrequency }
  }

  /// Whether the word ties names together, or stands before them: it names nobody.
  static func isLink(_ key: WordKey) -> Bool { link.contains(key) }

  /// Whether the word stands inside names: `Anne de la Tour`.
  static func isParticle(_ key: WordKey) -> Bool { particle.contains(key) }

  /// Whether two letters are an abbreviation that everybody uses, so that they are nobody's initials.
  static func isKnownAbbreviation(_ key: WordKey) -> Bool { abbreviations.contains(key) }

  /// Whether two letters with points are one, so that they are nobody's initials.
  static func isDottedAbbreviation(_ key: WordKey) -> Bool { dotted.contains(key) }

  private static let particle = Cues("de du des d la le les van von der den ter ten zu el al bin ibn ben of")

  /// Particles, articles, titles, kinship and the kinds of places and houses.
  private static let link = Cues(
    """
    de du des d la le les l aux au en sur sous lès lez van von der den ter ten zu el al bin ibn ben of the and et und y e o
    s st ste saint sainte san santa mr mrs ms miss mx dr doctor docteur prof professor professeur monsieur madame
    mademoiselle mme mlle m sir lord lady sister brother aunt auntie uncle tante tata tatie oncle tonton cousin cousine
    mamie mémé mémère papi papy pépé mamy mum mummy mom mommy mama mamma dad daddy papa maman nana nan granny grandma
    grandpa gran grandad father mother père mère frère soeur fils fille big little old young petit petite grand grande
    vieux vieille friend ami amie copain copine boss chef jr sr junior senior
    """)

  /// Without these hardly a page is written.
  private static let function = Cues(
    """
    will may can an am as at be by do go he if in is it me my no on or so to up us we are but for had has her him his how
    its nor not off our out she the too was who why you and all any ask let get got say see now own per put ran sat set
    than that them then they this when what with would could should from have here just like more most much must only
    over same some such very well were your tu te se sa si ou où je il ne ni on un une nous vous elle ils son sans dans par
    pas plus pour que qui quoi dont donc mais car comme avec chez tout tous même mes ma mon ton ta tes ses ces cet cette
    ce ci ça va vu su eu y été est sont suis es ai as a ont fait
    """)

  /// A word that is written less often than once in three hundred thousand is hardly meant where a name has it.
  private static let leastFrequency = 7

  private static let dotted = Cues("am pm us uk eu un tv ps ai rv")
  private static let abbreviations = Cues(
    "am pm tv ok us uk eu un ai ia pc cv ex id hr rh it bd tp pv cd dj vs ps pj rv")
}
