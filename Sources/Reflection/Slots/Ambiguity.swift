import Journal

/// Tells words of feeling that are one only with what stands beside them: *screamed* alone may be joy, *failed* may be a car.
enum Ambiguity {
  /// Whether `feeling` is felt, as far as its own words tell.
  static func isFelt(_ feeling: EntryReading.Feeling, _ passage: Passage) -> Bool {
    guard
      let sentence = passage.sentences.first(where: { $0.tokens.overlaps(feeling.tokens) }),
      let place = sentence.words.firstIndex(where: { $0.tokens.overlaps(feeling.tokens) })
    else { return true }
    let words = sentence.words.map(\.form)
    let end = sentence.words.lastIndex { $0.tokens.overlaps(feeling.tokens) } ?? place
    if passage.language == .french, isACourse(words, place...end) { return false }
    if isByHand(words, place...end, passage.language) || isAQuantity(words, place...end, passage.language) {
      return false
    }
    let own = sentence.words.filter { $0.tokens.overlaps(feeling.tokens) }
    guard own.count <= 2, let word = own.map(\.form).first(where: { needs[$0] != nil }), let needed = needs[word] else {
      return true
    }
    let near = Set(words[max(0, place - 4)..<min(words.count, place + own.count + 4)])
    return !near.isDisjoint(with: needed)
  }

  /// `He touched me`, « il m’a bousculée »: somebody's hands did it. `Her letter touched me` is felt.
  private static func isByHand(_ words: [String], _ place: ClosedRange<Int>, _ language: Language) -> Bool {
    guard let word = words[place].first(where: { $0.hasPrefix("touch") || $0.hasPrefix("bouscul") }) else {
      return false
    }
    let after = words.dropFirst(place.upperBound + 1).prefix(3)
    if after.contains(where: inward.contains) || words[place].contains(where: inward.contains) { return false }
    let before = words[..<place.lowerBound].suffix(5)
    switch language {
    case .english:
      guard after.first == "me" || after.first == "us" || words[place].contains("me") else { return false }
      return before.contains {
        ["he", "she", "they", "him", "hand", "hands"].contains($0) || OccasionPattern.isKin($0)
      }
        || before.contains { hands.contains($0) }
    case .french:
      guard word.hasPrefix("bousc") || before.contains("me") else { return false }
      return before.contains {
        ["il", "elle", "on", "ils", "elles", "quelqu"].contains($0) || OccasionPattern.isKin($0) || hands.contains($0)
      }
    }
  }

  private static let inward: Set<String> = [
    "deeply", "so", "really", "heart", "profondement", "beaucoup", "tellement", "droit", "coeur", "cœur",
  ]
  private static let hands: Set<String> = [
    "stepdad", "stepfather", "stepbrother", "boss", "teacher", "coach", "neighbour", "man", "guy", "someone",
    "somebody",
    "beau", "chef", "patron", "prof", "voisin", "homme", "type", "mec", "collegue", "gens",
  ]

  /// « On a tourné en rond pour se garer », « le manège tourne en rond », « la réunion tourne en rond »: a way that is gone, and no disarray of the
  /// writer's. It is one where the head, a life or a long time stands beside it, or where nothing but it is said.
  private static func isACourse(_ words: [String], _ place: ClosedRange<Int>) -> Bool {
    let own = words[place]
    guard own.contains("rond"), own.contains(where: { $0.hasPrefix("tourn") }) else { return false }
    if !Set(words).isDisjoint(with: course) { return true }
    if !Set(words).isDisjoint(with: inCircles) { return false }
    return words.count > 6 || !words.contains("je")
  }

  private static let inCircles: Set<String> = Set(
    """
    tete pensees pensee idees cerveau esprit vie mois annees ans semaines perdu perdue sens reperes avance avancer questions
    sais choix decider boulot carriere
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  private static let course: Set<String> = Set(
    """
    appartement appart maison salon chambre cuisine couloir parking place garer quartier rue pate rond-point piste cour jardin
    cage bocal aquarium manege bus gps route reunion discussion debat roue toupie voiture velo pelouse champ hall salle
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// « Il me manque dix euros », « il m’a manqué deux points »: a quantity is missing, and nobody is missed.
  private static func isAQuantity(_ words: [String], _ place: ClosedRange<Int>, _ language: Language) -> Bool {
    guard language == .french, let miss = words[place].lastIndex(where: { $0.hasPrefix("manqu") }) else { return false }
    let before = words[..<miss].suffix(4)
    guard before.contains("il") || before.contains("ne") else { return false }
    var after = words.dropFirst(miss + 1)
    while let next = after.first,
      ["encore", "juste", "plus", "que", "seulement", "toujours", "quand", "meme"].contains(next)
    {
      after = after.dropFirst()
    }
    guard let next = after.first else { return false }
    if next.first?.isNumber == true || numbers.contains(next) { return true }
    // « il me manque un peu », « il me manque du temps ».
    if ["un", "une"].contains(next) { return after.dropFirst().first != "peu" }
    return ["du", "de", "des", "quelques", "plusieurs", "assez"].contains(next)
  }

  private static let numbers: Set<String> = [
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "quinze", "vingt",
    "trente",
    "quarante", "cinquante", "cent", "mille", "zero",
  ]

  private static let needs: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for (words, needed) in groups {
      for word in words.split(separator: " ") {
        table[String(word)] = Set(needed.split(separator: " ").map(String.init))
      }
    }
    return table
  }()

  private static let groups = [
    // Anger has somebody it is turned against.
    (
      "scream screamed screaming yell yelled shout shouted explode exploded",
      "at him her them mum dad kids want could me"
    ),
    ("crie crier criais hurle hurler hurlais", "sur contre apres envie dessus lui leur"),
    // A failure is one at something, and of the writer.
    ("fail failed failing", "at again everything exam test myself them him her everyone as always my"),
    ("unsuccessful", "i feel am"),
  ]
}
