/// What was said in a talk about an entry, turn by turn.
public struct Conversation: Hashable, Sendable {
  public struct Turn: Hashable, Sendable {
    public enum Role: Int, CaseIterable, Sendable {
      case writer = 1
      case reply = 2
    }

    public var role: Role
    /// As the writer wrote or read it: with the names of their own people.
    public var text: String
    public var time: Timestamp
    /// Who replied; `nil` for what the writer said.
    public var engine: KeptReflection.Engine?
    /// The number of the ledger's record of what was sent for the reply.
    public var ledger: Int?

    public init(
      role: Role, text: String, time: Timestamp, engine: KeptReflection.Engine? = nil, ledger: Int? = nil
    ) {
      self.role = role
      self.text = text
      self.time = time
      self.engine = engine
      self.ledger = ledger
    }
  }

  /// The entry it is about.
  public var entry: EntryID
  /// First to last.
  public var turns: [Turn]
  /// Who stands for whom, as the last turn that told left it.
  public var standIns: [UInt8]?

  public init(entry: EntryID, turns: [Turn] = [], standIns: [UInt8]? = nil) {
    self.entry = entry
    self.turns = turns
    self.standIns = standIns
  }
}
