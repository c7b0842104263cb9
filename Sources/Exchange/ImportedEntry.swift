public import Journal

/// An entry as an importer found it, with what the input says beside its content.
public struct ImportedEntry: Hashable, Sendable {
  /// What the entry says.
  public var content: EntryContent
  /// Its name, where the format knows ours.
  public var id: EntryID?
  /// When it was last changed, where the format says so.
  public var modified: Timestamp?
  /// Which record of the input it is, the first being 1. A record that was reported as a problem counts too.
  public var record: Int
  /// Where in the input it begins.
  public var place: Place
  /// What comes with it; our own JSON alone has any.
  public var beside: ImportedBeside
  /// What of it could not be kept, in the order found.
  public var losses: [ImportLoss]
  /// The names of the fields that are not known, and are kept as they came (``EntryContent/foreign``).
  public var kept: [String]
  /// Whether nothing in the input tells its date, so that the time of the file's last change stands for it.
  public var isDatedByFile = false

  /// The entry `content`, found at `place` as number `record`.
  public init(
    content: EntryContent, id: EntryID? = nil, modified: Timestamp? = nil, record: Int, place: Place,
    beside: ImportedBeside = ImportedBeside(), losses: [ImportLoss] = [], kept: [String] = []
  ) {
    self.content = content
    self.id = id
    self.modified = modified
    self.record = record
    self.place = place
    self.beside = beside
    self.losses = losses
    self.kept = kept
  }
}

/// What a full export has of an entry besides its content. Numbers of ledger records are those of another vault.
public struct ImportedBeside: Hashable, Sendable {
  /// Whether it came in through the sealed inbox.
  public var isFromInbox = false
  /// Whether it is deleted, and can be restored.
  public var isDeleted = false
  /// All its revisions, the first first; empty where the input has but the entry as it stands.
  public var revisions: [EntryRecord.Revision] = []
  /// The reflections beside it, oldest first.
  public var reflections: [KeptReflection] = []
  /// The talk about it.
  public var conversation: Conversation?

  /// Nothing.
  public init() {}
}

/// Something an entry had that the journal has no place for, or that could not be understood.
public enum ImportLoss: Hashable, Sendable {
  /// A field of this name, with a value that is of no use, or too large to be kept. The name comes from the input.
  case field(String)
  /// So many tags that are no tags here: with white space or a comma inside, or too long.
  case tags(Int)
  /// So many broken characters (halves of surrogate pairs), each replaced by U+FFFD.
  case brokenCharacters(Int)
  /// The entry’s time zone, of a name that is not known here: the moment is right, and shown as the clock here shows it.
  case zone(String)
  /// So many pieces of a note with no words in them, of this kind: embedded files, for one. The name comes from the input.
  case pieces(String, Int)
}

/// A record that could not be imported; the import goes on with the next.
public struct ImportProblem: Hashable, Sendable {
  /// Why a record was left out.
  public enum Reason: Hashable, Sendable {
    /// The record is no entry at all.
    case notAnEntry
    /// It lacks this field, or the field has no value that can be used.
    case field(String)
    /// Text that belongs to no entry, because it stands before the first one.
    case textBeforeFirstEntry
  }

  /// Which record of the input it is, the first being 1; 0 for what stands before the first.
  public let record: Int
  /// Where in the input it begins.
  public let place: Place
  /// What is wrong with it.
  public let reason: Reason
}

/// Why an import could not go on. The entries found before have been handed over.
public enum ImportError: Error {
  /// The input could not be read; the source failed with this error.
  case unreadable(any Error)
  /// The one who takes the entries failed with this error.
  case stopped(any Error)
  /// The input is not UTF-8, from this place on.
  case notUTF8(Place)
  /// The input is text in another encoding.
  case otherEncoding(TextEncoding)
  /// What is in the input is encrypted by the program that wrote it.
  case encrypted
  /// The input is no JSON, or JSON beyond the limits.
  case malformed(JSONFault, Place)
  /// The input can be read, but it is not of the format asked for.
  case notThisFormat(ImportFormat)
  /// The input is of a later version of our own format than this program knows.
  case newerVersion(Int)
  /// This field of a file has a value that cannot be read, and the entry makes no sense without it.
  case unreadableField(String)
  /// An entry has more bytes than the limit.
  case tooLong(limit: Int, Place)

  init(_ error: JSONError) {
    self =
      switch error {
      case .unreadable(let cause): .unreadable(cause)
      case .malformed(.notUTF8, let place): .notUTF8(place)
      case .malformed(let fault, let place): .malformed(fault, place)
      }
  }
}

/// Takes the entries and problems of one import, and counts the records.
struct ImportSink {
  private let onEntry: (ImportedEntry) throws -> Void
  private let onProblem: (ImportProblem) -> Void
  private(set) var record = 0

  /// Runs `body`, which throws nothing but `ImportError` and `JSONError`, and gives its errors as the first.
  static func running(
    _ onEntry: (ImportedEntry) throws -> Void, _ onProblem: (ImportProblem) -> Void,
    _ body: (inout ImportSink) throws -> Void
  ) throws(ImportError) {
    do {
      try withoutActuallyEscaping(onEntry) { onEntry in
        try withoutActuallyEscaping(onProblem) { onProblem in
          var sink = ImportSink(onEntry: onEntry, onProblem: onProblem)
          try body(&sink)
        }
      }
    } catch let error as ImportError { throw error } catch let error as JSONError {
      throw ImportError(error)
    } catch { throw .unreadable(error) }
  }

  mutating func beginRecord() { record += 1 }

  func report(_ reason: ImportProblem.Reason, at place: Place) {
    onProblem(ImportProblem(record: record, place: place, reason: reason))
  }

  func deliver(_ entry: ImportedEntry) throws(ImportError) {
    do { try onEntry(entry) } catch { throw .stopped(error) }
  }
}

/// Tags as an input names them, made ours.
struct TagList {
  private(set) var tags: [Tag] = []
  private var seen: Set<Tag> = []
  private(set) var refused = 0

  /// A tag that may have several words, which then get hyphens between; commas and symbols are left out.
  mutating func add(words text: String) {
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = name.last, last != "-" { name.append("-") }
      } else if scalar != "," && scalar != "#" && scalar != "@" {
        name.append(scalar)
      }
    }
    while name.last == "-" { name.removeLast() }
    add(String(name))
  }

  mutating func add(_ text: String) {
    guard let tag = Tag(text) else {
      refused += 1
      return
    }
    if seen.insert(tag).inserted { tags.append(tag) }
  }

  /// The tags that must be given, because title and text of `content` do not hold them.
  func given(beside content: EntryContent) -> [Tag] {
    guard !tags.isEmpty else { return [] }
    let written = Set(content.writtenTags)
    return tags.filter { !written.contains($0) }
  }
}
