internal import Journal

/// The body of a grant. `Docs/Format.md` has the table of its fields.
extension Grant {
  func encoded() -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { map in
      map.field(0) { $0.write(Int64(number)) }
      map.field(1) { $0.write(endpoint) }
      map.field(2) { writer in
        writer.writeArray(count: purposes.count)
        for purpose in purposes.sorted() { writer.write(Int64(purpose.rawValue)) }
      }
      map.field(3) { $0.write(Int64(level.rawValue)) }
      if case .tags(let tags) = scope { map.field(4) { $0.write(tags.map(\.name)) } }
      map.field(5) { $0.write(Int64(mode.rawValue)) }
      for (key, moment) in [(UInt64(6), Optional(granted)), (8, expires), (10, revoked)] {
        guard let moment else { continue }
        map.field(key) { $0.write(moment.secondsSince1970) }
        map.field(key + 1) { $0.write(Int64(moment.offsetMinutes)) }
      }
      if let address { map.field(12) { $0.write(address) } }
    }
    return writer.bytes
  }

  /// Reads the body of a grant.
  ///
  /// A field that is not known here may narrow it, so such a grant lets nothing leave; likewise a level of a later version. A purpose
  /// of a later version is left out, and a later mode asks.
  init(record bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) {
    var number: Int?
    var endpoint: String?
    var address: String?
    var purposes: Set<Purpose> = []
    var level: AnonymityLevel?
    var scope = Scope.all
    var mode = Mode.ask
    var seconds: [UInt64: Int64] = [:]
    var offsets: [UInt64: Int] = [:]
    var isOfLaterVersion = false
    var reader = CBORReader(range)
    try reader.map(bytes) { reader, key throws(CBORError) in
      switch key {
      case 0: number = try reader.number(bytes, in: 1...Int(Int32.max))
      case 1: endpoint = try reader.text(bytes)
      case 2:
        for _ in 0..<(try reader.array(bytes)) {
          if let purpose = Purpose(rawValue: try reader.number(bytes, in: 0...Int.max)) { purposes.insert(purpose) }
        }
      case 3: level = AnonymityLevel(rawValue: try reader.number(bytes, in: 0...Int.max)) ?? .sealed
      case 4:
        var tags: [Tag] = []
        for name in try reader.texts(bytes) {
          guard let tag = Tag(name) else { throw .outOfRange }
          tags.append(tag)
        }
        scope = .tags(tags)
      case 5: mode = Mode(rawValue: try reader.number(bytes, in: 0...Int.max)) ?? .ask
      case 6, 8, 10: seconds[key] = try reader.integer(bytes)
      case 7, 9, 11: offsets[key - 1] = try reader.number(bytes, in: Timestamp.offsets)
      case 12: address = try reader.text(bytes)
      default:
        isOfLaterVersion = true
        try reader.skip(bytes)
      }
    }
    try reader.finish()
    func moment(_ key: UInt64) throws(CBORError) -> Timestamp? {
      guard let seconds = seconds[key] else {
        guard offsets[key] == nil else { throw .outOfRange }
        return nil
      }
      guard let offset = offsets[key], let moment = Timestamp(secondsSince1970: seconds, offsetMinutes: offset) else {
        throw .outOfRange
      }
      return moment
    }
    guard let number, let endpoint, let level, let granted = try moment(6) else { throw .outOfRange }
    self.init(
      number: number, endpoint: endpoint, address: address, purposes: purposes,
      level: isOfLaterVersion ? .sealed : level, scope: scope, mode: mode, expires: try moment(8), granted: granted,
      revoked: try moment(10))
  }
}
