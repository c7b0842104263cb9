import Sodium

/// Seals a payload piece by piece, and passes it on: as it is, or through armour.
final class PayloadOutput {
  private let key: Secret
  private var count: UInt64 = 0
  private var sealed = [UInt8](repeating: 0, count: Payload.sealedCount)
  private let sink: AgeSink
  private var armour: ArmourWriter?

  /// Writes a header with `stanzas`, and the payload's nonce.
  init(_ stanzas: [Stanza], key: borrowing AgeFileKey, armoured: Bool, to sink: @escaping AgeSink) throws {
    let header = try Header.text(stanzas, key: key)
    guard header.count <= Age.longestHeader else { throw AgeError.tooManyRecipients }
    let nonce = randomBytes(Payload.nonceCount)
    self.key = try key.payloadKey(nonce: nonce.span)
    self.sink = sink
    armour = armoured ? ArmourWriter() : nil
    try pass(on: (header + nonce).span)
  }

  /// Seals the next piece.
  func seal(_ plain: Span<UInt8>, isLast: Bool) throws {
    let nonce = Payload.nonce(count, isLast: isLast)
    ChaCha20Poly1305.seal(plain, nonce: nonce.span, key: key, into: &sealed)
    count += 1
    let bytes = sealed
    try pass(on: bytes.span.extracting(0..<plain.count + ChaCha20Poly1305.tagCount))
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
