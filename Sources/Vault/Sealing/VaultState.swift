internal import Journal
internal import Sodium

/// Where an object is, and which one it must be: whoever can write to the file can make rows change places.
struct CataloguedObject: Hashable {
  let row: Int64
  let id: EntryID
}

/// The record that ties a vault together: it changes in the same transaction as everything else, so that a row removed,
/// added, reordered or put back no longer fits. Sealed under the state key; `Docs/Format.md` has its fields.
struct VaultState: Hashable {
  /// The last change, and what came before it.
  var trail: TrailPoint
  /// How many objects there are.
  var objectCount = 0
  /// The sequence number of the next object.
  var nextSequence: UInt64 = 0
  /// Over all objects.
  var objectSet = ObjectSetHash()
  /// The function that ``objectSet`` is made with.
  var setFunction = ObjectSetHash.Function.sipHash
  /// Over all key slots.
  var slotTable: [UInt8] = []
  /// The settings and templates in force: they are found without a scan.
  var catalogue: [CataloguedObject] = []

  /// Fields that a newer version put in, as they are: key and item.
  private var laterFields: [LaterField] = []

  private struct LaterField: Hashable {
    let key: UInt64
    let item: [UInt8]
  }

  /// The number of the last change.
  var epoch: UInt64 { trail.epoch }

  /// The smallest padded state.
  static let floor = 512

  func encoded() -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { map in
      map.field(0) { $0.write(epoch) }
      map.field(1) { $0.write(Int64(objectCount)) }
      map.field(2) { $0.write(nextSequence) }
      if setFunction == .blake2b { map.field(3) { $0.write(objectSet.bytes) } }
      map.field(4) { $0.write(slotTable) }
      map.field(5) { writer in
        writer.writeArray(count: 2 * catalogue.count)
        for object in catalogue {
          writer.write(object.row)
          writer.write(object.id.bytes)
        }
      }
      map.field(6) { $0.write(trail.chain) }
      map.field(7) { $0.write(trail.mark) }
      if setFunction == .sipHash { map.field(8) { $0.write(objectSet.bytes) } }
      for field in laterFields { map.field(field.key) { $0.write(item: field.item) } }
    }
    return writer.bytes
  }

  /// The state of an empty vault.
  init(trail: TrailPoint) { self.trail = trail }

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) {
    self.init(trail: TrailPoint(epoch: 0, chain: [], mark: []))
    var reader = CBORReader(range)
    var seen: UInt64 = 0
    var epoch: UInt64 = 0
    var chain: [UInt8] = []
    var mark: [UInt8] = []
    try reader.map(bytes) { reader, key throws(CBORError) in
      if key <= 8 { seen |= 1 << key }
      switch key {
      case 0: epoch = try reader.unsigned(bytes)
      case 1:
        let count = try reader.integer(bytes)
        guard count >= 0 else { throw .outOfRange }
        objectCount = Int(count)
      case 2: nextSequence = try reader.unsigned(bytes)
      case 3, 8:
        setFunction = key == 3 ? .blake2b : .sipHash
        let sum = try reader.byteString(bytes)
        guard sum.count == ObjectSetHash.byteCount else { throw .outOfRange }
        objectSet = ObjectSetHash(bytes.extracting(sum))
      case 4: slotTable = try reader.byteString(bytes).map { bytes[$0] }
      case 5:
        let count = try reader.array(bytes)
        guard count % 2 == 0 else { throw .outOfRange }
        for _ in 0..<count / 2 {
          let row = try reader.integer(bytes)
          guard let id = EntryID(bytes.extracting(try reader.byteString(bytes))) else { throw .outOfRange }
          catalogue.append(CataloguedObject(row: row, id: id))
        }
      case 6: chain = try reader.byteString(bytes).map { bytes[$0] }
      case 7: mark = try reader.byteString(bytes).map { bytes[$0] }
      default:
        let start = reader.offset
        try reader.skip(bytes)
        laterFields.append(LaterField(key: key, item: (start..<reader.offset).map { bytes[$0] }))
      }
    }
    try reader.finish()
    // One of the two sums is there, never both.
    guard seen == 0b1_1111_0111 || seen == 0b0_1111_1111, chain.count == TrailPoint.chainCount,
      mark.count == TrailPoint.markCount
    else {
      throw .outOfRange
    }
    trail = TrailPoint(epoch: epoch, chain: chain, mark: mark)
  }

  /// Seals the state for the vault `vaultID`: nonce ‖ ciphertext ‖ tag.
  func sealed(keys: KeyHierarchy, vaultID: [UInt8]) -> [UInt8] {
    let padded = Padding.pad(encoded(), floor: Self.floor)
    let associated = Self.associatedData(vaultID)
    return XChaCha20Poly1305.seal(padded.span, associatedData: associated.span, key: keys.state)
  }

  /// Opens what ``sealed(keys:vaultID:)`` made, or `nil` if it is not that.
  static func open(_ sealed: [UInt8], keys: KeyHierarchy, vaultID: [UInt8]) -> VaultState? {
    var plaintext = [UInt8](repeating: 0, count: sealed.count)
    let associated = associatedData(vaultID)
    guard
      let count = XChaCha20Poly1305.open(
        sealed.span, associatedData: associated.span, key: keys.state, into: &plaintext),
      let range = Padding.unpad(plaintext.span, count: count, floor: floor)
    else { return nil }
    return try? VaultState(plaintext.span, range)
  }

  private static func associatedData(_ vaultID: [UInt8]) -> [UInt8] {
    [UInt8(VaultFormat.version)] + vaultID + Array("state".utf8)
  }
}
