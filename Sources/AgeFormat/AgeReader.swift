import Sodium

/// An open age file, read piece by piece. A piece is released only after it has been verified as a whole.
public struct AgeReader: ~Copyable {
  private var input: ByteInput
  private let key: Secret
  private var plain = [UInt8](repeating: 0, count: Payload.chunkCount)
  /// Sound pieces so far.
  private var count: UInt64 = 0
  private var isAtEnd = false
  /// What is thrown from now on.
  private var failure: AgeError?

  init(_ input: consuming ByteInput, key: consuming AgeFileKey) throws {
    var payload = input
    guard try payload.fill(Payload.nonceCount) >= Payload.nonceCount else { throw AgeError.noPayload }
    let nonce = (0..<Payload.nonceCount).map { payload.byte($0) }
    payload.skip(Payload.nonceCount)
    self.key = try key.payloadKey(nonce: nonce.span)
    self.input = payload
  }

  /// Lends the next piece of the plaintext to `body`: 64 KiB, or less at the end.
  ///
  /// The end is known only when this has returned `false`: a file that was cut, or that goes on after its last piece,
  /// is told then.
  /// - Throws: ``AgeError``, or what the source or `body` throws. After an ``AgeError`` there is nothing more to be
  ///   had.
  /// - Returns: whether there was one.
  public mutating func next(_ body: (Span<UInt8>) throws -> Void) throws -> Bool {
    if let failure { throw failure }
    guard !isAtEnd else { return false }
    let opened: Int
    do { opened = try open() } catch let error as AgeError {
      failure = error
      throw error
    }
    count += 1
    // An empty file has one piece, with nothing in it.
    guard opened > 0 else { return false }
    try body(plain.span.extracting(0..<opened))
    return true
  }

  /// Decrypts the next piece to the beginning of `plain`; how long it is.
  private mutating func open() throws -> Int {
    let available = min(try input.fill(Payload.sealedCount), Payload.sealedCount)
    guard available > 0 else { throw AgeError.truncated(chunks: count) }
    // A whole piece may be the last one or not; a shorter one must be.
    if available == Payload.sealedCount, let opened = attempt(available, isLast: false) { return opened }
    guard let opened = attempt(available, isLast: true) else {
      let isCut = available < Payload.sealedCount
      throw isCut ? AgeError.damagedLastChunk(count) : AgeError.damagedChunk(count)
    }
    guard opened > 0 || count == 0 else { throw AgeError.emptyLastChunk(count) }
    isAtEnd = true
    do {
      if try input.fill(1) > 0 { failure = .trailingData }
    } catch let error as AgeError {
      // The armour is not closed as it should be: told after this piece, which is sound.
      failure = error
    }
    return opened
  }

  private mutating func attempt(_ available: Int, isLast: Bool) -> Int? {
    let nonce = Payload.nonce(count, isLast: isLast)
    guard let opened = Self.open(available, of: input, nonce, key, into: &plain) else { return nil }
    input.skip(available)
    return opened
  }

  private static func open(
    _ available: Int, of input: borrowing ByteInput, _ nonce: [UInt8], _ key: borrowing Secret,
    into plain: inout [UInt8]
  ) -> Int? {
    ChaCha20Poly1305.open(
      input.buffer.span.extracting(input.start..<input.start + available), nonce: nonce.span, key: key, into: &plain)
  }
}
