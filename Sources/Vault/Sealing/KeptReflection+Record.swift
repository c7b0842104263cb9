internal import Journal

/// The records of a reflection. `Docs/Format.md` has the tables of their fields.
extension KeptReflection.Summary {
  /// Writes the fields that only a reflection's head has.
  func write(to map: inout CBORWriter.Map) {
    if case .endpoint(let name) = engine { map.field(20) { $0.write(name) } }
    if let level { map.field(21) { $0.write(Int64(level.rawValue)) } }
    map.field(22) { $0.write(gravity) }
    if let seed { map.field(23) { $0.write(seed) } }
    if let ledger { map.field(24) { $0.write(Int64(ledger)) } }
    if !questionIDs.isEmpty { map.field(25) { $0.write(questionIDs) } }
    if !exerciseIDs.isEmpty { map.field(26) { $0.write(exerciseIDs) } }
  }

  /// Reads them; those of later versions are passed over.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>, entry: EntryID, written: Timestamp) throws(CBORError) {
    self.init(entry: entry, written: written, gravity: "")
    var reader = CBORReader(range)
    var hasGravity = false
    try reader.map(bytes) { reader, key throws(CBORError) in
      switch key {
      case 20: engine = .endpoint(try reader.text(bytes))
      case 21: level = AnonymityLevel(rawValue: try reader.number(bytes, in: 0...Int.max)) ?? .open
      case 22:
        gravity = try reader.text(bytes)
        hasGravity = true
      case 23: seed = try reader.unsigned(bytes)
      case 24: ledger = try reader.number(bytes, in: 1...Int.max)
      case 25: questionIDs = try reader.texts(bytes)
      case 26: exerciseIDs = try reader.texts(bytes)
      default: try reader.skip(bytes)
      }
    }
    try reader.finish()
    guard hasGravity else { throw .outOfRange }
  }
}

extension KeptReflection.Parts {
  /// The body.
  func encoded() -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { map in
      map.field(0) { $0.write(reflection) }
      if !questions.isEmpty { map.field(1) { $0.write(questions) } }
      if let exercise { map.field(2) { $0.write(exercise) } }
      if !helpLines.isEmpty { map.field(3) { $0.write(helpLines) } }
    }
    return writer.bytes
  }

  init(record bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) {
    var text: String?
    self.init(reflection: "")
    var reader = CBORReader(range)
    try reader.map(bytes) { reader, key throws(CBORError) in
      switch key {
      case 0: text = try reader.text(bytes)
      case 1: questions = try reader.texts(bytes)
      case 2: exercise = try reader.text(bytes)
      case 3: helpLines = try reader.texts(bytes)
      default: try reader.skip(bytes)
      }
    }
    try reader.finish()
    guard let text else { throw .outOfRange }
    reflection = text
  }
}
