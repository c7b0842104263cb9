internal import Journal
internal import Sodium

/// Seals and opens the two parts of objects. One for each thread: it holds the working memory.
///
/// The keys of an object are BLAKE2b-512 of its id under the objects key: the first 32 bytes for the head, the others for
/// the body. The associated data is format version ‖ vault id ‖ object id ‖ part, so that nothing can be swapped, moved
/// or replayed.
final class ObjectSealer {
  /// Which of the two parts of an object.
  enum Part: UInt8 {
    case head = 1
    case body = 2

    var floor: Int { self == .head ? Padding.headFloor : Padding.bodyFloor }
    fileprivate var keyOffset: Int { self == .head ? 0 : 32 }
  }

  let keys: KeyHierarchy
  private var bench: Bench
  /// The padded plaintext that was opened last.
  var plaintext: [UInt8] { bench.plaintext }

  init(keys: KeyHierarchy, vaultID: [UInt8]) throws(SodiumError) {
    self.keys = keys
    bench = try Bench(vaultID: vaultID)
  }

  /// Seals one part of the object `id`: nonce ‖ ciphertext ‖ tag.
  func seal(_ plaintext: [UInt8], part: Part, of id: EntryID) -> [UInt8] {
    bench.seal(plaintext, part: part, of: id, keys)
  }

  /// Opens one part of the object `id` into ``plaintext``: where in it the record lies, or `nil` if the part is damaged.
  func open(_ sealed: Span<UInt8>, part: Part, of id: EntryID) -> Range<Int>? {
    bench.open(sealed, part: part, of: id, keys)
  }

  /// What the object adds to the multiset hash: it stands for the id and for this very ciphertext of the head.
  func setElement(_ id: EntryID, sealedHead: Span<UInt8>, by function: ObjectSetHash.Function) -> ObjectSetHash {
    bench.setElement(id, sealedHead: sealedHead, by: function, keys)
  }

  /// Where in a body that was opened last its text lies; `nil` if it has none.
  func textRange(_ record: Range<Int>) -> Range<Int>? {
    let opened = plaintext
    return try? ObjectBody.textRange(opened.span, record)
  }

  /// Wipes what was opened last.
  func forget() { bench.forget() }
}

/// What a sealer works with, in one place: to ask of each piece of an object of a class whether it is in use takes its time, and
/// nothing here is allocated twice.
private struct Bench: ~Copyable {
  private var objectKeys: Secret
  private var keyedObject: EntryID?
  /// Format version, vault id, object id, part: 34 bytes.
  private var associatedData: [UInt8]
  private var digestOfBefore = [UInt8](repeating: 0, count: ObjectSetHash.byteCount)
  private(set) var plaintext: [UInt8] = []

  init(vaultID: [UInt8]) throws(SodiumError) {
    objectKeys = try Secret(count: 64)
    associatedData =
      [UInt8(VaultFormat.version)] + vaultID + [UInt8](repeating: 0, count: EntryID.byteCount + 1)
  }

  mutating func forget() { plaintext.wipe() }

  mutating func seal(_ plaintext: [UInt8], part: ObjectSealer.Part, of id: EntryID, _ keys: KeyHierarchy) -> [UInt8] {
    prepare(id, part, keys)
    var padded = Padding.pad(plaintext, floor: part.floor)
    defer { padded.wipe() }
    return XChaCha20Poly1305.seal(
      padded.span, associatedData: associatedData.span, key: objectKeys, at: part.keyOffset)
  }

  private mutating func prepare(_ id: EntryID, _ part: ObjectSealer.Part, _ keys: KeyHierarchy) {
    associatedData[associatedData.count - 1] = part.rawValue
    guard keyedObject != id else { return }
    associatedData.store(id, at: Self.idStart)
    Self.derive(from: associatedData, keys, into: &objectKeys)
    keyedObject = id
  }

  mutating func open(
    _ sealed: Span<UInt8>, part: ObjectSealer.Part, of id: EntryID, _ keys: KeyHierarchy
  ) -> Range<Int>? {
    prepare(id, part, keys)
    if plaintext.count < sealed.count { plaintext = [UInt8](repeating: 0, count: sealed.count) }
    guard let count = Self.open(sealed, associatedData, objectKeys, at: part.keyOffset, into: &plaintext) else {
      return nil
    }
    return Padding.unpad(plaintext.span, count: count, floor: part.floor)
  }

  mutating func setElement(
    _ id: EntryID, sealedHead: Span<UInt8>, by function: ObjectSetHash.Function, _ keys: KeyHierarchy
  ) -> ObjectSetHash {
    var member = InlineArray<32, UInt8>(repeating: 0)
    var bytes = member.mutableSpan
    bytes.store(id, at: 0)
    let tagStart = sealedHead.count - XChaCha20Poly1305.tagCount
    for index in 0..<XChaCha20Poly1305.tagCount { bytes[EntryID.byteCount + index] = sealedHead[tagStart + index] }
    switch function {
    case .sipHash: return ObjectSetHash(SipHash.pair(member.span, key: keys.objectSet).span)
    case .blake2b:
      Blake2b.mac(
        member.span, key: keys.objectSet, personalisation: VaultFormat.Personal.objectSet, into: &digestOfBefore)
      return ObjectSetHash(digestOfBefore.span)
    }
  }

  private static let idStart = 1 + VaultFormat.vaultIDCount

  // Spans of one property, while another is written to, can be lent to a function only that knows both by themselves.

  private static func derive(from associatedData: [UInt8], _ keys: KeyHierarchy, into objectKeys: inout Secret) {
    Blake2b.derive(
      associatedData.span.extracting(idStart..<idStart + EntryID.byteCount), from: keys.objects,
      personalisation: VaultFormat.Personal.object, into: &objectKeys)
  }

  private static func open(
    _ sealed: Span<UInt8>, _ associatedData: [UInt8], _ objectKeys: borrowing Secret, at offset: Int,
    into plaintext: inout [UInt8]
  ) -> Int? {
    XChaCha20Poly1305.open(
      sealed, associatedData: associatedData.span, key: objectKeys, at: offset, into: &plaintext)
  }
}

extension [UInt8] {
  /// Writes the 16 bytes of `id` from `start` on.
  mutating func store(_ id: EntryID, at start: Int) {
    var span = mutableSpan
    span.store(id, at: start)
  }
}

extension MutableSpan<UInt8> {
  /// Writes the 16 bytes of `id` from `start` on.
  fileprivate mutating func store(_ id: EntryID, at start: Int) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: id.high.bigEndian, toByteOffset: start, as: UInt64.self)
    bytes.storeBytes(of: id.low.bigEndian, toByteOffset: start + 8, as: UInt64.self)
  }
}
