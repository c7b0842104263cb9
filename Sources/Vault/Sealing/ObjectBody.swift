internal import Journal
internal import Sodium

/// The record in an object's body: field 0 is the text, but for the kinds that have a table of their own. Of an entry,
/// field 1 is what it came with from another program.
enum ObjectBody {
  /// The record that holds `text`.
  static func encoded(_ text: String, foreign: String? = nil) -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { map in
      map.field(0) { $0.write(text) }
      if let foreign { map.field(1) { $0.write(foreign) } }
    }
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
    try ranges(bytes, range).text
  }

  /// Where in `bytes` the text lies, and what came with it from another program.
  static func ranges(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) throws(CBORError) -> (text: Range<Int>, foreign: Range<Int>?) {
    var reader = CBORReader(range)
    var (text, foreign) = (nil as Range<Int>?, nil as Range<Int>?)
    try reader.map(bytes) { reader, key throws(CBORError) in
      switch key {
      case 0: text = try reader.textRange(bytes)
      case 1: foreign = try reader.textRange(bytes)
      default: try reader.skip(bytes)
      }
    }
    try reader.finish()
    guard let text else { throw .outOfRange }
    return (text, foreign)
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
        let (text, foreign) = try ranges(bytes, range)
        return !readingTexts
          || [text, foreign].allSatisfy { $0.map { String(validating: bytes.extracting($0)) != nil } ?? true }
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
