/// A record of something that was about to leave, written before its first byte did.
public struct LedgerRecord: Hashable, Identifiable, Sendable {
  /// The name of the record in the vault.
  public let id: EntryID
  /// What the writer calls it by: one more than the highest number before it. Two copies of a vault that were both sent from
  /// may have given one number to two records.
  public let number: Int
  /// The hashes of the records that nothing followed yet: one, unless two copies of the vault were united since.
  public let previous: [[UInt8]]
  /// When it was written.
  public let time: Timestamp
  /// What was about to leave, but for its bytes.
  public let sending: Sending
  /// How many bytes were about to leave.
  public let payloadCount: Int
  /// The digest of those bytes, 32 bytes.
  public let payloadDigest: [UInt8]
  /// What the next record names this one by, 32 bytes.
  public let hash: [UInt8]
  /// What came of it; `nil` if that was never told: the program ended in between, and the bytes may have left or not.
  public var outcome: SendingOutcome?

  public init(
    id: EntryID, number: Int, previous: [[UInt8]], time: Timestamp, sending: Sending, payloadCount: Int,
    payloadDigest: [UInt8], hash: [UInt8], outcome: SendingOutcome? = nil
  ) {
    self.id = id
    self.number = number
    self.previous = previous
    self.time = time
    self.sending = sending
    self.payloadCount = payloadCount
    self.payloadDigest = payloadDigest
    self.hash = hash
    self.outcome = outcome
  }
}

/// Whither something is sent, what for, and what it is made of.
public struct Sending: Hashable, Sendable {
  /// The name of the endpoint.
  public var endpoint: String
  /// Host and port as the writer sees them, such as `localhost:8080`.
  public var host: String
  /// The model that is asked.
  public var model: String
  /// `nil` for a trial of the endpoint with a fixed sentence, which holds nothing of the writer's.
  public var purpose: Purpose?
  /// How much of the texts leaves.
  public var level: AnonymityLevel
  /// The entries that something leaves of.
  public var entries: [EntryID]
  /// The number of the grant that covers it; `nil` for a trial.
  public var grant: Int?

  public init(
    endpoint: String, host: String, model: String, purpose: Purpose?, level: AnonymityLevel, entries: [EntryID],
    grant: Int?
  ) {
    self.endpoint = endpoint
    self.host = host
    self.model = model
    self.purpose = purpose
    self.level = level
    self.entries = entries
    self.grant = grant
  }
}

/// What came of a sending.
public struct SendingOutcome: Hashable, Sendable {
  public enum Kind: Int, CaseIterable, Sendable {
    /// A whole reply came.
    case ok = 1
    /// No whole reply came, or it was cut off because it could not be shown. What was sent may have arrived all the same.
    case failed = 2
    /// The writer stopped it. What was sent may have arrived all the same.
    case cancelled = 3
  }

  public var kind: Kind
  /// How many bytes of a reply came.
  public var replyCount: Int
  /// Their digest, 32 bytes; `nil` if there were none.
  public var replyDigest: [UInt8]?
  /// From the first byte to the last.
  public var durationMilliseconds: Int
  /// How often the same bytes were sent, or begun to be; `nil` in records of before.
  public var attempts: Int?

  public init(
    _ kind: Kind, replyCount: Int, replyDigest: [UInt8]?, durationMilliseconds: Int, attempts: Int? = nil
  ) {
    self.kind = kind
    self.replyCount = replyCount
    self.replyDigest = replyDigest
    self.durationMilliseconds = durationMilliseconds
    self.attempts = attempts
  }
}

/// Bytes that the ledger holds already: nothing else may be sent.
public protocol SendingRecord: Sendable {
  /// The number of the ledger's record.
  var number: Int { get }
  /// The very bytes to send.
  var payload: [UInt8] { get }
}
