internal import Journal
internal import Sodium

/// The record in an object's body: field 0 is the text, but for the kinds that have a table of their own.
enum ObjectBody {
  /// The record that holds `text`.
  static func encoded(_ text: String) -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { $0.field(0) { $0.write(text) } }
    return writer.bytes
  }

  /// The record that holds a secret; whoever asked for it wipes it.
  static func encoded(_ secret: borrowing Secret) -> [UInt8] {
    secret.withBytes { bytes in
      var writer = CBORWriter()
      writer.reserve(bytes.count + 16)
      writer.writeMap { $0.field(0) { $0.write(text: bytes) } }
      return writer.bytes
    }
  }

  /// Where in `bytes` the text lies; fields of later versions are passed over.
  static func textRange(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) -> Range<Int> {
    var reader = CBORReader(range)
    var found: Range<Int>?
    try reader.map(bytes) { reader, key throws(CBORError) in
      if key == 0 { found = try reader.textRange(bytes) } else { try reader.skip(bytes) }
    }
    try reader.finish()
    guard let found else { throw .outOfRange }
    return found
  }

  /// Whether `bytes` are the body of an object of `kind`; for a kind of a newer version, any record is.
  /// - Parameter readingTexts: whether the text is looked at too, and not only where it lies.
  static func isWhole(
    _ bytes: Span<UInt8>, _ range: Range<Int>, of kind: ObjectKind?, readingTexts: Bool = true
  ) -> Bool {
    do throws(CBORError) {
      switch kind {
      case .grant?: _ = try Grant(record: bytes, range)
      case .ledger?: _ = try LedgerBody.payload(bytes, range)
      case .reflection?: _ = try KeptReflection.Parts(record: bytes, range)
      case .turn?: _ = try TurnBody(bytes, range)
      case .entry?, .tombstone?, .purgeMarker?, .setting?, .template?, .person?:
        let text = try textRange(bytes, range)
        return !readingTexts || String(validating: bytes.extracting(text)) != nil
      case nil:
        var reader = CBORReader(range)
        try reader.map(bytes) { reader, _ throws(CBORError) in try reader.skip(bytes) }
        try reader.finish()
      }
      return true
    } catch {
      return false
    }
  }
}
