import Journal

extension EntryTraits {
  /// What a row of traits begins with; another value is of another version, and the rows are made anew.
  public static let codingVersion: UInt8 = 3

  /// Appends the traits to `bytes`: numbers big-endian, lists with their count before them.
  public func encode(to bytes: inout [UInt8]) {
    bytes += entry.bytes
    bytes.append(bigEndian: revision)
    bytes.append(bigEndian: UInt64(bitPattern: moment.clockSeconds))
    bytes.append(UInt8(mood?.value ?? 0))
    bytes.append(UInt8(Gravity.allCases.firstIndex(of: gravity) ?? 0))
    bytes.append(marks.rawValue)
    bytes.append(bigEndian: UInt32(clamping: wordCount))
    bytes.append(UInt8(themes.count))
    bytes += themes.map { UInt8(Theme.allCases.firstIndex(of: $0) ?? 0) }
    bytes.append(UInt8(feelings.count))
    bytes += feelings.map { UInt8(FeelingFamily.allCases.firstIndex(of: $0) ?? 0) }
    bytes.append(UInt8(people.count))
    people.forEach { bytes.append(bigEndian: $0) }
    bytes.append(UInt8(tags.count))
    tags.forEach { bytes.append(bigEndian: $0) }
    wording.values.forEach { bytes.append(bigEndian: $0) }
  }

  /// Reads traits from `bytes` at `position`, and moves on past them; `nil` if they are none.
  public init?(_ bytes: [UInt8], at position: inout Int) {
    var reader = BigEndianReader(bytes: bytes, position: position)
    guard let id = reader.take(EntryID.byteCount).flatMap({ EntryID($0.span) }),
      let revision = reader.number(UInt64.self),
      let clock = reader.number(UInt64.self),
      let moment = CivilDateTime(clockSeconds: Int64(bitPattern: clock)), let moodValue = reader.number(UInt8.self),
      let gravity = reader.one(of: Gravity.allCases), let marks = reader.number(UInt8.self),
      let wordCount = reader.number(UInt32.self), let themes = reader.list(of: Theme.allCases),
      let feelings = reader.list(of: FeelingFamily.allCases), let peopleCount = reader.number(UInt8.self)
    else { return nil }
    guard let people = reader.numbers(UInt32.self, Int(peopleCount)), let tagCount = reader.number(UInt8.self),
      let tags = reader.numbers(UInt64.self, Int(tagCount)),
      let wording = reader.numbers(UInt32.self, WordingSketch.count)
    else { return nil }
    self.init(
      entry: id, revision: revision, moment: moment, mood: Mood(Int(moodValue)),
      gravity: gravity, themes: themes, feelings: feelings, people: people, tags: tags,
      wording: WordingSketch(values: wording),
      marks: Marks(rawValue: marks), wordCount: Int(wordCount))
    position = reader.position
  }
}
