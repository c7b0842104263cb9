internal import Journal
internal import Sodium

/// What the head of a ledger record says beside what all heads say. `Docs/Format.md` has the table of its fields.
struct LedgerHead: Hashable {
  enum Content: Hashable {
    case sending(Sending, payloadCount: Int, payloadDigest: [UInt8])
    case outcome(SendingOutcome, of: EntryID)
  }

  /// Of a sending, one more than the highest before it; of an outcome, that of its sending.
  var number: Int
  /// The hashes of the records that nothing followed yet, in ascending order.
  var previous: [[UInt8]]
  var content: Content

  /// Bytes of each hash and digest.
  static let digestCount = 32

  /// Writes the fields into a head.
  func write(to map: inout CBORWriter.Map) {
    map.field(20) { $0.write(isSending ? Int64(1) : 2) }
    map.field(21) { $0.write(Int64(number)) }
    map.field(22) { $0.write(previous) }
    switch content {
    case .sending(let sending, let payloadCount, let payloadDigest):
      map.field(23) { $0.write(sending.endpoint) }
      map.field(24) { $0.write(sending.host) }
      map.field(25) { $0.write(sending.model) }
      if let purpose = sending.purpose { map.field(26) { $0.write(Int64(purpose.rawValue)) } }
      map.field(27) { $0.write(Int64(sending.level.rawValue)) }
      map.field(28) { $0.write(sending.entries.map(\.bytes)) }
      map.field(29) { $0.write(Int64(payloadCount)) }
      map.field(30) { $0.write(payloadDigest) }
      if let grant = sending.grant { map.field(31) { $0.write(Int64(grant)) } }
    case .outcome(let outcome, let sending):
      map.field(32) { $0.write(sending.bytes) }
      map.field(33) { $0.write(Int64(outcome.kind.rawValue)) }
      map.field(34) { $0.write(Int64(outcome.replyCount)) }
      if let digest = outcome.replyDigest { map.field(35) { $0.write(digest) } }
      map.field(36) { $0.write(Int64(outcome.durationMilliseconds)) }
      if let attempts = outcome.attempts { map.field(37) { $0.write(Int64(attempts)) } }
    }
  }

  private var isSending: Bool { if case .sending = content { true } else { false } }

  /// Reads the fields; those of later versions are passed over.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) {
    var isSending: Bool?
    var number: Int?
    var previous: [[UInt8]]?
    var sending = Sending(endpoint: "", host: "", model: "", purpose: nil, level: .open, entries: [], grant: nil)
    var outcome = SendingOutcome(.failed, replyCount: 0, replyDigest: nil, durationMilliseconds: 0)
    var payloadCount: Int?
    var payloadDigest: [UInt8]?
    var subject: EntryID?
    let (digest, any) = (Self.digestCount, 0...Int.max)
    var reader = CBORReader(range)
    try reader.map(bytes) { reader, key throws(CBORError) in
      switch key {
      case 20: isSending = try reader.number(bytes, in: 1...2) == 1
      case 21: number = try reader.number(bytes, in: 1...Int(Int32.max))
      case 22:
        var hashes: [[UInt8]] = []
        for _ in 0..<(try reader.array(bytes)) {
          let hash = try reader.bytes(bytes, count: digest)
          guard hashes.last?.lexicographicallyPrecedes(hash) ?? true else { throw .notDeterministic }
          hashes.append(hash)
        }
        previous = hashes
      case 23: sending.endpoint = try reader.text(bytes)
      case 24: sending.host = try reader.text(bytes)
      case 25: sending.model = try reader.text(bytes)
      case 26: sending.purpose = Purpose(rawValue: try reader.number(bytes, in: any))
      case 27: sending.level = AnonymityLevel(rawValue: try reader.number(bytes, in: any)) ?? .open
      case 28: for _ in 0..<(try reader.array(bytes)) { sending.entries.append(try reader.id(bytes)) }
      case 29: payloadCount = try reader.number(bytes, in: any)
      case 30: payloadDigest = try reader.bytes(bytes, count: digest)
      case 31: sending.grant = try reader.number(bytes, in: any)
      case 32: subject = try reader.id(bytes)
      case 33: outcome.kind = SendingOutcome.Kind(rawValue: try reader.number(bytes, in: any)) ?? .failed
      case 34: outcome.replyCount = try reader.number(bytes, in: any)
      case 35: outcome.replyDigest = try reader.bytes(bytes, count: digest)
      case 36: outcome.durationMilliseconds = try reader.number(bytes, in: any)
      case 37: outcome.attempts = try reader.number(bytes, in: any)
      default: try reader.skip(bytes)
      }
    }
    try reader.finish()
    guard let isSending, let number, let previous else { throw .outOfRange }
    (self.number, self.previous) = (number, previous)
    if isSending {
      guard let payloadCount, let payloadDigest else { throw .outOfRange }
      content = .sending(sending, payloadCount: payloadCount, payloadDigest: payloadDigest)
    } else {
      guard let subject else { throw .outOfRange }
      content = .outcome(outcome, of: subject)
    }
  }

  init(number: Int, previous: [[UInt8]], _ content: Content) {
    self.number = number
    self.previous = previous
    self.content = content
  }

  /// What the records after it name the record `id` by: over its whole head, and by that over the digest of its payload.
  ///
  /// No key goes in, so that the chain outlives a rotation of the keys; it is sealed like everything else.
  static func hash(of record: [UInt8], id: EntryID, vaultID: [UInt8]) -> [UInt8] {
    let input = vaultID + id.bytes + record
    return Blake2b.hash(input.span, personalisation: VaultFormat.Personal.ledger, count: digestCount)
  }

  /// The digest of what was about to leave.
  static func digest(ofPayload payload: [UInt8]) -> [UInt8] {
    Blake2b.hash(payload.span, personalisation: VaultFormat.Personal.payload, count: digestCount)
  }
}

/// The body of a ledger record: of a sending, field 0 holds the bytes; of an outcome, it is empty.
enum LedgerBody {
  static func encoded(_ payload: [UInt8]?) -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { map in if let payload { map.field(0) { $0.write(payload) } } }
    return writer.bytes
  }

  /// Where in `bytes` the payload lies; `nil` if there is none.
  static func payload(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) -> Range<Int>? {
    var found: Range<Int>?
    var reader = CBORReader(range)
    try reader.map(bytes) { reader, key throws(CBORError) in
      if key == 0 { found = try reader.byteString(bytes) } else { try reader.skip(bytes) }
    }
    try reader.finish()
    return found
  }
}
