public import Journal

/// What the guide keeps in mind of an entry to see later ones beside it: marks and counts, none of its words.
public struct EntryTraits: Hashable, Sendable {
  /// What an entry holds besides its themes and feelings.
  public struct Marks: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Something did the writer good.
    public static let relief = Marks(rawValue: 1)
    /// The writer wants, plans or must do something.
    public static let want = Marks(rawValue: 2)
    /// Something is different from before.
    public static let change = Marks(rawValue: 4)
    /// The writer managed something.
    public static let strength = Marks(rawValue: 8)
  }

  public let entry: EntryID
  /// Which revision was read: another one has another number.
  public let revision: UInt64
  /// The moment the entry is about, by the writer's clock.
  public let moment: CivilDateTime
  public let mood: Mood?
  public let gravity: Gravity
  /// The most telling first.
  public let themes: [Theme]
  /// The most telling first; those that are said not to be felt are left out.
  public let feelings: [FeelingFamily]
  /// A fingerprint of each name; equal names have equal ones.
  public let people: [UInt32]
  /// A fingerprint of each of the writer's own tags; the same tag has the same, however it is spelt.
  public let tags: [UInt64]
  /// Which words it uses, as a MinHash sketch (Broder 1997): equal parts tell how alike two wordings are.
  public let wording: WordingSketch
  public let marks: Marks
  public let wordCount: Int

  /// The traits of an entry as it was read.
  public init(
    _ reading: EntryReading, gravity: Gravity, entry: EntryID, revision: UInt64, moment: CivilDateTime, mood: Mood?,
    tags: [Tag]
  ) {
    self.entry = entry
    self.revision = revision
    self.moment = moment
    self.mood = mood
    self.gravity = gravity
    var seen: Set<Theme> = []
    themes = Array(
      reading.themes.filter(\.isMarked).map(\.theme).filter { seen.insert($0).inserted }.prefix(Self.mostKept))
    var felt: Set<FeelingFamily> = []
    feelings = Array(
      reading.feelings.filter { !$0.isNegated }.map(\.family).filter { felt.insert($0).inserted }
        .prefix(Self.mostKept))
    people = Array(reading.people.lazy.map { Self.fingerprint($0.name.text) }.prefix(Self.mostKept))
    self.tags = tags.prefix(Self.mostTagsKept).map(Self.fingerprint)
    wording = WordingSketch(reading.passage)
    var marks: Marks = []
    if !reading.relief.isEmpty { marks.insert(.relief) }
    if reading.wants.contains(where: { $0.kind == .wish || $0.kind == .plan }) { marks.insert(.want) }
    if !reading.changes.isEmpty { marks.insert(.change) }
    if !reading.strengths.isEmpty { marks.insert(.strength) }
    self.marks = marks
    wordCount = reading.passage.sentences.reduce(0) { $0 + $1.clauses.reduce(0) { $0 + $1.words.count } }
  }

  init(
    entry: EntryID, revision: UInt64, moment: CivilDateTime, mood: Mood?, gravity: Gravity, themes: [Theme],
    feelings: [FeelingFamily], people: [UInt32], tags: [UInt64], wording: WordingSketch, marks: Marks, wordCount: Int
  ) {
    self.entry = entry
    self.revision = revision
    self.moment = moment
    self.mood = mood
    self.gravity = gravity
    self.themes = themes
    self.feelings = feelings
    self.people = people
    self.tags = tags
    self.wording = wording
    self.marks = marks
    self.wordCount = wordCount
  }

  /// The day it is about.
  public var date: CivilDate { moment.date }

  /// The most themes, feelings or people kept of an entry.
  static let mostKept = 8

  /// The most tags kept of an entry: as many as one byte counts.
  static let mostTagsKept = 255

  /// The fingerprint of a tag (FNV-1a of its folded letters, 64 bits: two tags of a journal have the same only by a chance that nobody lives to see).
  static func fingerprint(_ tag: Tag) -> UInt64 {
    tag.folded.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The fingerprint of a name (FNV-1a of its folded letters, 32 bits).
  public static func fingerprint(_ name: String) -> UInt32 {
    TextFold.fold(name).reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}

/// A sketch of the words a text uses: sixteen smallest hashes, each under a hash function of its own.
public struct WordingSketch: Hashable, Sendable {
  static let count = 16
  let values: [UInt32]

  /// The sketch of a text's longer words.
  init(_ passage: Passage) {
    var values = [UInt32](repeating: .max, count: Self.count)
    for stem in passage.stems {
      var hash = stem.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      for index in values.indices {
        // One step of SplitMix64 (Steele, Lea, Flood 2014) makes the next function's value.
        hash &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        values[index] = min(values[index], UInt32(truncatingIfNeeded: mixed >> 32))
      }
    }
    self.values = values
  }

  init(values: [UInt32]) { self.values = values }

  /// How alike two texts' words are: about the size of what they share over that of both together, from 0 to 1.
  public func likeness(to other: WordingSketch) -> Double {
    guard values != [UInt32](repeating: .max, count: values.count), values.count == other.values.count else { return 0 }
    return Double(zip(values, other.values).count { $0 == $1 }) / Double(values.count)
  }
}
