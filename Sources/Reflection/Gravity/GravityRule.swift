import Journal

/// A line of a gravity table as it is written: what it stands for, and the words it wants to see. ``GravityTable/Rule`` is the same, compiled.
struct GravityRule: Sendable {
  /// What a match means.
  enum Meaning: Sendable {
    case sign(Gravity, GravitySign.Kind, weight: Int)
    /// Says what the text around it is: a dream, the past, a joke…
    case context(ContextMarks)
    /// A turn of speech: its words mean nothing grave.
    case idiom
  }

  /// One place in the pattern.
  struct Item: Sendable {
    enum Form: Sendable {
      /// One of these concepts.
      case concepts([Int])
      /// `SELF`: *I*, or a clause that leaves it out.
      case writer
      /// `^`: a clause begins here.
      case clauseStart
      /// `$`: a clause ends here.
      case clauseEnd
    }
    let form: Form
    /// How many words may stand before it; those that only fill may stand there anyway.
    let gap: Int
    let isOptional: Bool
    /// Whether a clause's end will do instead: `$` among the choices of a place.
    var mayEndClause = false
  }

  let meaning: Meaning
  let items: [Item]
  /// The concept that must be there for the rest to be looked at; nil: always look.
  let anchor: [Int]?
  /// Whether it begins with *I*.
  let startsWithWriter: Bool
  /// Whether it begins with a negation of its own.
  let startsWithNegation: Bool
  let only: ContextMarks
  let unless: ContextMarks
  /// The line itself.
  let text: String
}

/// What a sentence says of what stands in and around it.
struct ContextMarks: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let past = ContextMarks(rawValue: 1)
  static let now = ContextMarks(rawValue: 1 << 1)
  static let recovered = ContextMarks(rawValue: 1 << 2)
  static let fiction = ContextMarks(rawValue: 1 << 3)
  static let dream = ContextMarks(rawValue: 1 << 4)
  static let news = ContextMarks(rawValue: 1 << 5)
  static let work = ContextMarks(rawValue: 1 << 6)
  static let game = ContextMarks(rawValue: 1 << 7)
  static let humour = ContextMarks(rawValue: 1 << 8)
  static let serious = ContextMarks(rawValue: 1 << 9)
  static let event = ContextMarks(rawValue: 1 << 10)
  static let travel = ContextMarks(rawValue: 1 << 11)
  static let moving = ContextMarks(rawValue: 1 << 12)
  static let care = ContextMarks(rawValue: 1 << 13)
  static let decision = ContextMarks(rawValue: 1 << 14)
  static let shame = ContextMarks(rawValue: 1 << 15)
  static let mourning = ContextMarks(rawValue: 1 << 16)
  static let selfSaid = ContextMarks(rawValue: 1 << 17)
  static let job = ContextMarks(rawValue: 1 << 18)
  static let project = ContextMarks(rawValue: 1 << 19)
  static let other = ContextMarks(rawValue: 1 << 20)
  static let gladness = ContextMarks(rawValue: 1 << 21)
  static let team = ContextMarks(rawValue: 1 << 22)
  /// What one who is being hurt in secret says: *I pretended to be asleep*, *nobody will believe me*.
  static let hushed = ContextMarks(rawValue: 1 << 23)
  /// That the writer said no.
  static let refused = ContextMarks(rawValue: 1 << 24)
  /// That a tie was named as a reason to give in: *he said I was his girlfriend*.
  static let pressed = ContextMarks(rawValue: 1 << 25)
  /// That it was done on purpose, or for the relief.
  static let purpose = ContextMarks(rawValue: 1 << 26)
  /// Things of the day that nobody dies of: a meeting, the ironing, a queue.
  static let trivial = ContextMarks(rawValue: 1 << 27)
  /// Something was emptied: « vidé » is no feeling then.
  static let emptied = ContextMarks(rawValue: 1 << 28)

  /// A pain in the chest.
  static let chest = ContextMarks(rawValue: 1 << 29)
  /// A fit of panic, by the writer's own word.
  static let panic = ContextMarks(rawValue: 1 << 30)
  /// A thing that has an end of its own: a week, an exam, a treatment. *I want it to be over* is said of that.
  static let over = ContextMarks(rawValue: 1 << 31)

  /// The name of each in the tables.
  static let named: [String: ContextMarks] = [
    "PAST": .past, "NOW": .now, "RECOVERED": .recovered, "FICTION": .fiction, "DREAM": .dream, "NEWS": .news,
    "WORK": .work, "GAME": .game, "HUMOUR": .humour, "SERIOUS": .serious, "EVENT": .event, "TRAVEL": .travel,
    "MOVING": .moving, "CARE": .care, "DECISION": .decision, "SHAME": .shame, "MOURNING": .mourning,
    "SELF-SAID": .selfSaid, "JOB": .job, "PROJECT": .project, "OTHER": .other, "GLADNESS": .gladness, "TEAM": .team,
    "HUSHED": .hushed, "REFUSED": .refused, "PRESSED": .pressed, "PURPOSE": .purpose, "TRIVIAL": .trivial,
    "EMPTIED": .emptied, "CHEST": .chest, "PANIC": .panic, "OVER": .over,
  ]
}
