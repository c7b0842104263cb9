import Journal

extension EntryTraits {
  /// What a row of traits begins with; another value is of another version, and the rows are made anew.
  public static let codingVersion: UInt8 = 1

  /// Appends the traits to `bytes`: numbers big-endian, lists with their count before them.
  public func encode(to bytes: inout [UInt8]) {
    bytes += entry.bytes
    bytes.append(revision)
    bytes.append(UInt64(bitPattern: moment.clockSeconds))
    bytes.append(UInt8(mood?.value ?? 0))
    bytes.append(UInt8(Gravity.allCases.firstIndex(of: gravity) ?? 0))
    bytes.append(marks.rawValue)
    bytes.append(UInt32(clamping: wordCount))
    bytes.append(UInt8(themes.count))
    bytes += themes.map { UInt8(Theme.allCases.firstIndex(of: $0) ?? 0) }
    bytes.append(UInt8(feelings.count))
    bytes += feelings.map { UInt8(FeelingFamily.allCases.firstIndex(of: $0) ?? 0) }
    bytes.append(UInt8(people.count))
    people.forEach { bytes.append($0) }
    wording.values.forEach { bytes.append($0) }
  }

  /// Reads traits from `bytes` at `position`, and moves on past them; `nil` if they are none.
  public init?(_ bytes: [UInt8], at position: inout Int) {
    var reader = TraitReader(bytes: bytes, position: position)
    guard let id = reader.take(EntryID.byteCount).flatMap({ EntryID($0.span) }),
      let revision = reader.number(UInt64.self),
      let clock = reader.number(UInt64.self),
      let moment = CivilDateTime(clockSeconds: Int64(bitPattern: clock)), let moodValue = reader.number(UInt8.self),
      let gravity = reader.one(of: Gravity.allCases), let marks = reader.number(UInt8.self),
      let wordCount = reader.number(UInt32.self), let themes = reader.list(of: Theme.allCases),
      let feelings = reader.list(of: FeelingFamily.allCases), let peopleCount = reader.number(UInt8.self)
    else { return nil }
    guard let people = reader.numbers(Int(peopleCount)), let wording = reader.numbers(WordingSketch.count) else {
      return nil
    }
    self.init(
      entry: id, revision: revision, moment: moment, mood: Mood(Int(moodValue)),
      gravity: gravity, themes: themes, feelings: feelings, people: people, wording: WordingSketch(values: wording),
      marks: Marks(rawValue: marks), wordCount: Int(wordCount))
    position = reader.position
  }
}

/// Takes numbers from bytes.
private struct TraitReader {
  let bytes: [UInt8]
  var position: Int

  mutating func take(_ count: Int) -> [UInt8]? {
    guard bytes.count - position >= count else { return nil }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func number<Number: FixedWidthInteger>(_: Number.Type) -> Number? {
    guard let taken = take(Number.bitWidth / 8) else { return nil }
    return taken.reduce(0) { Number(truncatingIfNeeded: UInt64(truncatingIfNeeded: $0) << 8) | Number($1) }
  }

  mutating func one<Value>(of values: [Value]) -> Value? {
    guard let index = number(UInt8.self), Int(index) < values.count else { return nil }
    return values[Int(index)]
  }

  mutating func list<Value>(of values: [Value]) -> [Value]? {
    guard let count = number(UInt8.self) else { return nil }
    var list: [Value] = []
    for _ in 0..<count {
      guard let value = one(of: values) else { return nil }
      list.append(value)
    }
    return list
  }

  mutating func numbers(_ count: Int) -> [UInt32]? {
    var list: [UInt32] = []
    for _ in 0..<count {
      guard let value = number(UInt32.self) else { return nil }
      list.append(value)
    }
    return list
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: some FixedWidthInteger & UnsignedInteger) {
    for shift in stride(from: type(of: number).bitWidth - 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
