/// An entry with all that is kept of it: what a full export writes, and an import takes back.
public struct EntryRecord: Hashable, Sendable {
  /// The entry as it stands; a deleted one as it stood last.
  public var entry: Entry
  /// Whether it is deleted, and can be restored.
  public var isDeleted: Bool
  /// Every revision, the first first; empty where the history is not wanted, or is but the entry as it stands.
  public var revisions: [Revision]
  /// What is kept beside it, oldest first.
  public var reflections: [KeptReflection]
  /// The talk about it.
  public var conversation: Conversation?

  /// One step in the history of an entry.
  public struct Revision: Hashable, Sendable {
    /// Its own name. That of the first revision is the entry's.
    public var name: EntryID
    /// The names of the revisions it follows: none for the first, several where it settles a conflict.
    public var follows: [EntryID]
    /// 1 for the first.
    public var number: Int
    public var written: Timestamp
    /// What the entry said from then on; `nil` where this step deleted it.
    public var content: EntryContent?

    public init(name: EntryID, follows: [EntryID], number: Int, written: Timestamp, content: EntryContent?) {
      self.name = name
      self.follows = follows
      self.number = number
      self.written = written
      self.content = content
    }
  }

  /// The record of `entry`, and whatever else is known.
  public init(
    _ entry: Entry, isDeleted: Bool = false, revisions: [Revision] = [], reflections: [KeptReflection] = [],
    conversation: Conversation? = nil
  ) {
    self.entry = entry
    self.isDeleted = isDeleted
    self.revisions = revisions
    self.reflections = reflections
    self.conversation = conversation
  }
}
