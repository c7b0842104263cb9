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
  private var objectKeys: Secret
  private var keyedObject: EntryID?
  /// Format version, vault id, object id, part: 34 bytes.
  private var associatedData: [UInt8]
  private var digest = [UInt8](repeating: 0, count: ObjectSetHash.byteCount)
  private var setInput = [UInt8](repeating: 0, count: EntryID.byteCount + XChaCha20Poly1305.tagCount)
  /// The padded plaintext that was opened last.
  var plaintext: [UInt8] = []

  init(keys: KeyHierarchy, vaultID: [UInt8]) throws(SodiumError) {
    self.keys = keys
    objectKeys = try Secret(count: 64)
    associatedData =
      [UInt8(VaultFormat.version)] + vaultID + [UInt8](repeating: 0, count: EntryID.byteCount + 1)
  }

  /// Seals one part of the object `id`: nonce ‖ ciphertext ‖ tag.
  func seal(_ plaintext: [UInt8], part: Part, of id: EntryID) -> [UInt8] {
    prepare(id, part)
    var padded = Padding.pad(plaintext, floor: part.floor)
    defer { padded.wipe() }
    let associated = associatedData
    return XChaCha20Poly1305.seal(
      padded.span, associatedData: associated.span, key: objectKeys, at: part.keyOffset)
  }

  /// Opens one part of the object `id` into ``plaintext``: where in it the record lies, or `nil` if the part is damaged.
  func open(_ sealed: Span<UInt8>, part: Part, of id: EntryID) -> Range<Int>? {
    prepare(id, part)
    if plaintext.count < sealed.count { plaintext = [UInt8](repeating: 0, count: sealed.count) }
    let associated = associatedData
    guard
      let count = XChaCha20Poly1305.open(
        sealed, associatedData: associated.span, key: objectKeys, at: part.keyOffset, into: &plaintext)
    else { return nil }
    let opened = plaintext
    return Padding.unpad(opened.span, count: count, floor: part.floor)
  }

  /// Where in a body that was opened last its text lies; `nil` if it has none.
  func textRange(_ record: Range<Int>) -> Range<Int>? {
    let opened = plaintext
    return try? ObjectBody.textRange(opened.span, record)
  }

  /// Wipes what was opened last.
  func forget() { plaintext.wipe() }

  /// What the object adds to the multiset hash: it stands for the id and for this very ciphertext of the head.
  func setElement(_ id: EntryID, sealedHead: Span<UInt8>) -> ObjectSetHash {
    setInput.store(id, at: 0)
    let tagStart = sealedHead.count - XChaCha20Poly1305.tagCount
    for index in 0..<XChaCha20Poly1305.tagCount { setInput[EntryID.byteCount + index] = sealedHead[tagStart + index] }
    let input = setInput
    Blake2b.mac(input.span, key: keys.objectSet, personalisation: VaultFormat.Personal.objectSet, into: &digest)
    let element = digest
    return ObjectSetHash(element.span)
  }

  private func prepare(_ id: EntryID, _ part: Part) {
    associatedData[associatedData.count - 1] = part.rawValue
    guard keyedObject != id else { return }
    associatedData.store(id, at: associatedData.count - 1 - EntryID.byteCount)
    let associated = associatedData
    let start = associated.count - 1 - EntryID.byteCount
    Blake2b.derive(
      associated.span.extracting(start..<start + EntryID.byteCount), from: keys.objects,
      personalisation: VaultFormat.Personal.object, into: &objectKeys)
    keyedObject = id
  }
}

extension [UInt8] {
  /// Writes the 16 bytes of `id` from `start` on.
  mutating func store(_ id: EntryID, at start: Int) {
    for index in 0..<8 {
      self[start + index] = UInt8(truncatingIfNeeded: id.high >> UInt64(56 - 8 * index))
      self[start + 8 + index] = UInt8(truncatingIfNeeded: id.low >> UInt64(56 - 8 * index))
    }
  }
}
