internal import Journal

/// What the head of a turn says beside what all heads say. `Docs/Format.md` has the table of its fields.
struct TurnHead: Hashable {
  var role: Conversation.Turn.Role
  var engine: KeptReflection.Engine?
  var ledger: Int?

  init(_ turn: Conversation.Turn) {
    role = turn.role
    engine = turn.engine
    ledger = turn.ledger
  }

  func write(to map: inout CBORWriter.Map) {
    map.field(20) { $0.write(Int64(role.rawValue)) }
    if case .endpoint(let name)? = engine { map.field(21) { $0.write(name) } }
    if let ledger { map.field(22) { $0.write(Int64(ledger)) } }
  }

  /// Reads the fields; those of later versions are passed over. Who replied is the guide, if nobody else is named.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) {
    var role: Conversation.Turn.Role?
    var reader = CBORReader(range)
    var named: String?
    var number: Int?
    try reader.map(bytes) { reader, key throws(CBORError) in
      switch key {
      case 20: role = Conversation.Turn.Role(rawValue: try reader.number(bytes, in: 1...2))
      case 21: named = try reader.text(bytes)
      case 22: number = try reader.number(bytes, in: 1...Int.max)
      default: try reader.skip(bytes)
      }
    }
    try reader.finish()
    guard let role else { throw .outOfRange }
    self.role = role
    engine = named.map { .endpoint($0) } ?? (role == .reply ? .guide : nil)
    ledger = number
  }
}

/// The body of a turn: field 0 its text, field 1 who stands for whom from then on.
struct TurnBody: Hashable {
  var text: String
  var standIns: [UInt8]?

  init(text: String, standIns: [UInt8]?) {
    self.text = text
    self.standIns = standIns
  }

  func encoded() -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { map in
      map.field(0) { $0.write(text) }
      if let standIns { map.field(1) { $0.write(standIns) } }
    }
    return writer.bytes
  }

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) {
    var found: String?
    var foundStandIns: [UInt8]?
    var reader = CBORReader(range)
    try reader.map(bytes) { reader, key throws(CBORError) in
      switch key {
      case 0: found = try reader.text(bytes)
      case 1: foundStandIns = try reader.bytes(bytes)
      default: try reader.skip(bytes)
      }
    }
    try reader.finish()
    guard let found else { throw .outOfRange }
    self.init(text: found, standIns: foundStandIns)
  }
}
