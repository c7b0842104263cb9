internal import Dispatch
import Sodium
internal import Synchronization

/// Seals a payload piece by piece, several at a time, and passes it on: as it is, or through armour.
final class PayloadOutput {
  /// Bytes of plaintext that are sealed together, on all cores.
  static let batchCount = 8 * Payload.chunkCount

  private let sealer: PieceSealer
  private var number: UInt64 = 0
  private let sink: AgeSink
  private var armour: ArmourWriter?

  /// Writes a header with `stanzas`, and the payload's nonce.
  init(_ stanzas: [Stanza], key: borrowing AgeFileKey, armoured: Bool, to sink: @escaping AgeSink) throws {
    let header = try Header.text(stanzas, key: key)
    guard header.count <= Age.longestHeader else { throw AgeError.tooManyRecipients }
    let nonce = randomBytes(Payload.nonceCount)
    sealer = PieceSealer(try key.payloadKey(nonce: nonce.span))
    self.sink = sink
    armour = armoured ? ArmourWriter() : nil
    try pass(on: (header + nonce).span)
  }

  /// Seals the first `count` bytes of `plain` as the next pieces, the last of which is the last of the file if it
  /// `endsFile`.
  /// - Precondition: they are whole pieces, unless they end the file.
  func seal(_ plain: [UInt8], count: Int, endsFile: Bool) throws {
    let pieces = max(1, (count + Payload.chunkCount - 1) / Payload.chunkCount)
    let (sealer, number) = (sealer, number)
    DispatchQueue.concurrentPerform(iterations: pieces) { index in
      let start = index * Payload.chunkCount
      sealer.seal(
        plain.span.extracting(start..<min(count, start + Payload.chunkCount)), at: index,
        number: number + UInt64(index), isLast: endsFile && index == pieces - 1)
    }
    self.number += UInt64(pieces)
    for index in 0..<pieces { try sealer.withPiece(index) { try pass(on: $0) } }
  }

  /// Ends the file.
  func finish() throws {
    armour?.finish()
    try passOnText()
  }

  private func pass(on bytes: Span<UInt8>) throws {
    guard armour != nil else { return try sink(bytes) }
    armour?.write(bytes)
    try passOnText()
  }

  private func passOnText() throws {
    guard let text = armour?.take(), !text.isEmpty else { return }
    try sink(text.span)
  }
}

/// The key of a payload, and places for pieces that are sealed at the same time.
private final class PieceSealer: Sendable {
  /// A sealed piece.
  private final class Place: Sendable {
    let piece = Mutex((bytes: [UInt8](repeating: 0, count: Payload.sealedCount), count: 0))
  }

  private let key: Secret
  private let places = (0..<PayloadOutput.batchCount / Payload.chunkCount).map { _ in Place() }

  init(_ key: consuming Secret) { self.key = key }

  /// Seals a piece, which stays at its place until the next one is sealed there.
  func seal(_ plain: Span<UInt8>, at place: Int, number: UInt64, isLast: Bool) {
    let nonce = Payload.nonce(number, isLast: isLast)
    places[place].piece.withLock { piece in
      ChaCha20Poly1305.seal(plain, nonce: nonce.span, key: key, into: &piece.bytes)
      piece.count = plain.count + ChaCha20Poly1305.tagCount
    }
  }

  /// Lends the piece at a place.
  func withPiece(_ place: Int, _ body: (Span<UInt8>) throws -> Void) throws {
    try places[place].piece.withLock { piece in try body(piece.bytes.span.extracting(0..<piece.count)) }
  }
}
