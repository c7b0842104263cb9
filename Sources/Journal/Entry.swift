/// What the writer decides about an entry: everything but its name and its history.
public struct EntryContent: Hashable, Sendable {
  /// The moment the entry is about.
  public var date: Timestamp
  /// One line above the text; empty for none.
  public var title: String
  /// The text, in Markdown or plain, exactly as written.
  public var text: String
  /// The tags given beside the text, each once; those written in the text are found by ``Tag/written(in:)``.
  public var givenTags: [Tag]
  /// How the writer felt, if they said.
  public var mood: Mood?
  /// Marked by the writer as worth finding again.
  public var isStarred: Bool
  /// Never to leave the machine, whatever has been agreed to for other entries.
  public var isPrivate: Bool
  /// What the entry came with from another program and has no field here: the JSON text of an object, kept as it came so
  /// that an export can give it back; `nil` for nothing.
  public var foreign: String?

  /// An entry of `text`, and whatever else is known.
  public init(
    date: Timestamp, title: String = "", text: String, givenTags: [Tag] = [], mood: Mood? = nil,
    isStarred: Bool = false, isPrivate: Bool = false, foreign: String? = nil
  ) {
    self.date = date
    self.title = title
    self.text = text
    self.givenTags = givenTags
    self.mood = mood
    self.isStarred = isStarred
    self.isPrivate = isPrivate
    self.foreign = foreign
  }

  /// The given tags, then those written in title and text, each once.
  public var tags: [Tag] {
    var seen: Set<Tag> = []
    return (givenTags + writtenTags).filter { seen.insert($0).inserted }
  }

  /// The tags written in title and text.
  public var writtenTags: [Tag] { Tag.written(in: title.isEmpty ? text : title + "\n" + text) }
}

/// One entry of the journal, as it stands in one of its revisions.
public struct Entry: Hashable, Sendable, Identifiable {
  /// Its name, the same in all its revisions.
  public let id: EntryID
  /// 1 for the first text, one more for each change.
  public let revision: Int
  /// What was written.
  public let content: EntryContent
  /// When this revision was written.
  public let modified: Timestamp
  /// The language of the text, where one could be made out.
  public let language: Language?
  /// How many words title and text have.
  public let wordCount: Int
  /// Whether it came in through the sealed inbox, without its writer having unlocked the vault.
  public let isFromInbox: Bool

  /// The entry made of its parts.
  public init(
    id: EntryID, revision: Int, content: EntryContent, modified: Timestamp, language: Language?, wordCount: Int,
    isFromInbox: Bool
  ) {
    self.id = id
    self.revision = revision
    self.content = content
    self.modified = modified
    self.language = language
    self.wordCount = wordCount
    self.isFromInbox = isFromInbox
  }
}
