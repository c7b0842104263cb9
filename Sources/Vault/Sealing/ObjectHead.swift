internal import Journal

/// What an object is. A number that is not here was given by a newer version: such an object is kept as it is, and not shown.
/// 11 is taken: attachment (`Docs/Format.md`, section 6).
enum ObjectKind: UInt64 {
  /// A revision of an entry.
  case entry = 1
  /// The end of an entry: until it is restored, the entry is not shown.
  case tombstone = 2
  /// Stands for an entry that was removed for good, so that a merge does not bring it back.
  case purgeMarker = 3
  /// A value the writer set, by name.
  case setting = 4
  /// A text to begin entries with, by name.
  case template = 5
  /// What the writer told about somebody whose name must not leave.
  case person = 6
  /// What the writer consented to, or its being taken back.
  case grant = 7
  /// What was about to leave, or what came of it.
  case ledger = 8
  /// A reflection beside the entry whose id it bears.
  case reflection = 9
  /// A turn of the talk about the entry whose id it bears.
  case turn = 10

  /// Whether objects of this kind are no entries, and are listed in the state's catalogue.
  var isNamed: Bool { self == .setting || self == .template || self == .person || self == .grant }
}

/// The record in an object's head: all that lists and filters need. `Docs/Format.md` has the table of its fields.
struct ObjectHead: Hashable {
  var kind: ObjectKind
  /// The entry this is a revision of; the object's own id for a first revision, which then is not written.
  var entry: EntryID
  /// The revisions this one follows: none for the first, several where it settles a conflict.
  var parents: [EntryID] = []
  /// Ascending within a vault: which of two entries of one date was written first. A revision keeps its entry's.
  var sequence: UInt64
  /// 1 for a first revision, one more than the highest of the parents for the others.
  var revision = 1
  var written: Timestamp
  var date: Timestamp?
  var title = ""
  var givenTags: [Tag] = []
  var writtenTags: [Tag] = []
  var mood: Mood?
  var flags: ObjectFlags = []
  var wordCount = 0
  var language: Language?
  /// By which an import knows what it brought before.
  var fingerprint: Fingerprint?
  /// Of a setting or template.
  var name = ""

  /// Number of the field in the record.
  enum Field: UInt64 {
    case kind = 0
    case entry = 1
    case parents = 2
    case sequence = 3
    case revision = 4
    case written = 5
    case writtenOffset = 6
    case date = 7
    case dateOffset = 8
    case title = 9
    case givenTags = 10
    case writtenTags = 11
    case mood = 12
    case flags = 13
    case wordCount = 14
    case language = 15
    case fingerprint = 16
    case name = 17
  }
}

/// Marks on an object.
struct ObjectFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
  static let starred = ObjectFlags(rawValue: 1)
  static let isPrivate = ObjectFlags(rawValue: 2)
  static let fromInbox = ObjectFlags(rawValue: 4)
  /// Of a setting or template: it has been removed.
  static let removed = ObjectFlags(rawValue: 8)
}

extension ObjectHead {
  /// The record in bytes, for the object `id`, with the fields that only its kind has: their keys are 20 and more.
  func encoded(for id: EntryID, with ownFields: (inout CBORWriter.Map) -> Void = { _ in }) -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { map in
      func field(_ field: Field, unless isDefault: Bool = false, _ value: (inout CBORWriter) -> Void) {
        if !isDefault { map.field(field.rawValue, value) }
      }
      field(.kind) { $0.write(kind.rawValue) }
      field(.entry, unless: entry == id) { $0.write(entry.bytes) }
      field(.parents, unless: parents.isEmpty) { writer in
        writer.writeArray(count: parents.count)
        for parent in parents { writer.write(parent.bytes) }
      }
      field(.sequence) { $0.write(sequence) }
      field(.revision, unless: revision == 1) { $0.write(Int64(revision)) }
      field(.written) { $0.write(written.secondsSince1970) }
      field(.writtenOffset) { $0.write(Int64(written.offsetMinutes)) }
      if let date {
        field(.date) { $0.write(date.secondsSince1970) }
        field(.dateOffset) { $0.write(Int64(date.offsetMinutes)) }
      }
      field(.title, unless: title.isEmpty) { $0.write(title) }
      for (number, tags) in [(Field.givenTags, givenTags), (.writtenTags, writtenTags)] {
        field(number, unless: tags.isEmpty) { writer in
          writer.writeArray(count: tags.count)
          for tag in tags { writer.write(tag.name) }
        }
      }
      if let mood { field(.mood) { $0.write(Int64(mood.value)) } }
      field(.flags, unless: flags.isEmpty) { $0.write(flags.rawValue) }
      field(.wordCount, unless: wordCount == 0) { $0.write(Int64(wordCount)) }
      if let language { field(.language) { $0.write(language.rawValue) } }
      if let fingerprint { field(.fingerprint) { $0.write(fingerprint.bytes) } }
      field(.name, unless: name.isEmpty) { $0.write(name) }
      ownFields(&map)
    }
    return writer.bytes
  }

  /// Reads the record of the object `id`; fields of later versions are passed over.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>, id: EntryID) throws(CBORError) {
    let summary = try ObjectSummary(row: 0, id: id, bytes, range)
    guard let kind = summary.kind else { throw .outOfRange }
    self.kind = kind
    entry = summary.entry
    parents = summary.parents
    sequence = summary.sequence
    revision = summary.revision
    flags = summary.flags
    mood = summary.mood
    wordCount = summary.wordCount
    date = summary.date
    fingerprint = summary.fingerprint
    guard let written = Timestamp(secondsSince1970: summary.writtenSeconds, offsetMinutes: summary.writtenOffset)
    else { throw .outOfRange }
    self.written = written
    var reader = CBORReader(range)
    try reader.map(bytes) { reader, key throws(CBORError) in
      switch Field(rawValue: key) {
      case .title: title = try reader.text(bytes)
      case .givenTags: givenTags = try Self.tags(&reader, bytes)
      case .writtenTags: writtenTags = try Self.tags(&reader, bytes)
      case .language: language = try Language(rawValue: reader.text(bytes))
      case .name: name = try reader.text(bytes)
      default: try reader.skip(bytes)
      }
    }
  }

  private static func tags(_ reader: inout CBORReader, _ bytes: Span<UInt8>) throws(CBORError) -> [Tag] {
    var tags: [Tag] = []
    for _ in 0..<(try reader.array(bytes)) {
      guard let tag = Tag(try reader.text(bytes)) else { throw .outOfRange }
      tags.append(tag)
    }
    return tags
  }
}

/// What a scan keeps of each object: no texts, so that a hundred thousand of them are made without allocating.
struct ObjectSummary {
  let row: Int64
  let id: EntryID
  private(set) var entry: EntryID
  private(set) var parents: [EntryID] = []
  private(set) var sequence: UInt64 = 0
  private(set) var writtenSeconds: Int64 = 0
  private(set) var dateSeconds: Int64 = 0
  private(set) var flags: ObjectFlags = []
  private(set) var fingerprint: Fingerprint?
  // Narrow, because there is one of these for each object of the vault.
  private var narrowRevision: Int32 = 1
  private var narrowWordCount: Int32 = 0
  private var narrowWrittenOffset: Int16 = 0
  private var narrowDateOffset: Int16 = 0
  private var narrowMood: UInt8 = 0
  /// `nil` for one of a newer version, of which no more is known than fields 0 to 6.
  private(set) var kind: ObjectKind? = .entry
  private(set) var hasDate = false
  /// Whether the query of the scan lets it through.
  var isMatch = true

  var revision: Int { Int(narrowRevision) }
  var wordCount: Int { Int(narrowWordCount) }
  var writtenOffset: Int { Int(narrowWrittenOffset) }
  var dateOffset: Int { Int(narrowDateOffset) }
  var mood: Mood? { Mood(Int(narrowMood)) }

  /// Where in a head the fields begin that a filter looks at and a summary does not keep.
  struct Unread {
    var title: Int?
    var givenTags: Int?
    var writtenTags: Int?
  }

  /// Reads what it needs of an ``ObjectHead``'s bytes.
  init(row: Int64, id: EntryID, _ bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) {
    var unread = Unread()
    try self.init(row: row, id: id, bytes, range, &unread)
  }

  /// The same, and notes where what it passes over begins.
  init(
    row: Int64, id: EntryID, _ bytes: Span<UInt8>, _ range: Range<Int>, _ unread: inout Unread
  ) throws(CBORError) {
    self.row = row
    self.id = id
    entry = id
    var reader = CBORReader(range)
    var hasKind = false
    try reader.map(bytes) { reader, key throws(CBORError) in
      // What the other fields of an unknown kind mean, nobody knows here.
      let field = kind == nil && key > ObjectHead.Field.writtenOffset.rawValue ? nil : ObjectHead.Field(rawValue: key)
      switch field {
      case .kind:
        let number = try reader.unsigned(bytes)
        guard number > 0 else { throw .outOfRange }
        kind = ObjectKind(rawValue: number)
        hasKind = true
      case .entry: entry = try Self.id(&reader, bytes)
      case .parents:
        for _ in 0..<(try reader.array(bytes)) { parents.append(try Self.id(&reader, bytes)) }
      case .sequence: sequence = try reader.unsigned(bytes)
      case .revision: narrowRevision = Int32(try Self.small(&reader, bytes, 1...Int64(Int32.max)))
      case .written: writtenSeconds = try reader.integer(bytes)
      case .writtenOffset: narrowWrittenOffset = try Self.offset(&reader, bytes)
      case .date:
        dateSeconds = try reader.integer(bytes)
        hasDate = true
      case .dateOffset: narrowDateOffset = try Self.offset(&reader, bytes)
      case .mood: narrowMood = UInt8(try Self.small(&reader, bytes, 1...5))
      case .flags: flags = ObjectFlags(rawValue: try reader.unsigned(bytes))
      case .wordCount: narrowWordCount = Int32(try Self.small(&reader, bytes, 0...Int64(Int32.max)))
      case .fingerprint:
        guard let read = Fingerprint(bytes.extracting(try reader.byteString(bytes))) else { throw .outOfRange }
        fingerprint = read
      case .title:
        unread.title = reader.offset
        try reader.passOver(bytes)
      case .givenTags:
        unread.givenTags = reader.offset
        try reader.passOver(bytes)
      case .writtenTags:
        unread.writtenTags = reader.offset
        try reader.passOver(bytes)
      case .language, .name, nil: try reader.passOver(bytes)
      }
    }
    try reader.finish()
    guard hasKind, Timestamp.isValid(secondsSince1970: dateSeconds, offsetMinutes: dateOffset) else {
      throw .outOfRange
    }
  }

  /// The entry's date, if the object has one.
  var date: Timestamp? {
    hasDate ? Timestamp(secondsSince1970: dateSeconds, offsetMinutes: dateOffset) : nil
  }

  /// What the clock of the entry showed, in seconds since 1970.
  var clockSeconds: Int64 { dateSeconds + Int64(dateOffset) * 60 }

  private static func id(_ reader: inout CBORReader, _ bytes: Span<UInt8>) throws(CBORError) -> EntryID {
    guard let id = EntryID(bytes.extracting(try reader.byteString(bytes))) else { throw .outOfRange }
    return id
  }

  private static func offset(_ reader: inout CBORReader, _ bytes: Span<UInt8>) throws(CBORError) -> Int16 {
    Int16(try small(&reader, bytes, Int64(Timestamp.offsets.lowerBound)...Int64(Timestamp.offsets.upperBound)))
  }

  private static func small(
    _ reader: inout CBORReader, _ bytes: Span<UInt8>, _ range: ClosedRange<Int64>
  ) throws(CBORError) -> Int {
    let value = try reader.integer(bytes)
    guard range.contains(value) else { throw .outOfRange }
    return Int(value)
  }
}
