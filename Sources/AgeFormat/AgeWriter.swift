public import Sodium

/// An age file under way: takes plaintext in parts of any size, and gives ciphertext to a sink as it goes.
public struct AgeWriter: ~Copyable {
  private let output: PayloadOutput
  /// Plaintext that waits. One byte more than the pieces sealed together, because only what follows tells that none is
  /// the last.
  private var plain = [UInt8](repeating: 0, count: PayloadOutput.batchCount + 1)
  private var waiting = 0

  /// Begins a file for `recipients`, and writes its header.
  /// - Parameters:
  ///   - armoured: whether to write ASCII instead of bytes, a third longer.
  /// - Throws: ``AgeError/noRecipients``, ``AgeError/tooManyRecipients``, ``AgeError/malformedKey(_:line:)`` for a
  ///   recipient of low order, ``AgeError/outOfMemory(bytes:)``, or what `sink` throws.
  public init(for recipients: [AgeRecipient], armoured: Bool = false, to sink: @escaping AgeSink) throws {
    guard !recipients.isEmpty else { throw AgeError.noRecipients }
    let key = try AgeFileKey()
    var stanzas: [Stanza] = []
    for recipient in recipients { stanzas.append(try key.wrapped(for: recipient)) }
    self.init(try PayloadOutput(stanzas, key: key, armoured: armoured, to: sink))
  }

  /// Begins a file for a passphrase, and writes its header.
  /// - Parameters:
  ///   - workFactor: the base-two logarithm of the work that each guess takes. 18 takes 256 MiB and about a second.
  ///   - armoured: whether to write ASCII instead of bytes, a third longer.
  /// - Throws: ``AgeError/outOfMemory(bytes:)``, or what `sink` throws.
  /// - Precondition: `workFactor` is in ``Age/workFactors``.
  public init(
    passphrase: borrowing Secret, workFactor: Int = 18, armoured: Bool = false, to sink: @escaping AgeSink
  ) throws {
    precondition(Age.workFactors.contains(workFactor))
    let key = try AgeFileKey()
    let stanza = try key.wrapped(for: passphrase, logarithm: workFactor)
    self.init(try PayloadOutput([stanza], key: key, armoured: armoured, to: sink))
  }

  private init(_ output: PayloadOutput) { self.output = output }

  /// Takes more of the plaintext.
  /// - Throws: what the sink throws.
  public mutating func write(_ bytes: Span<UInt8>) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = min(rest.count, plain.count - waiting)
      for index in 0..<count { plain[waiting + index] = rest[index] }
      rest = rest.extracting(count...)
      try take(count)
    }
  }

  /// Takes all that `source` gives.
  /// - Throws: what the source or the sink throws.
  public mutating func write(allOf source: AgeSource) throws {
    while try fill(from: source) {}
  }

  private mutating func fill(from source: AgeSource) throws -> Bool {
    let (filled, room) = (waiting, plain.count - waiting)
    var whole = plain.mutableSpan
    var rest = whole._mutatingExtracting(filled...)
    let count = try source(&rest)
    precondition((0...room).contains(count), "a source says how many bytes it wrote")
    try take(count)
    return count > 0
  }

  /// Counts what has just been put into the buffer, and seals it if it is more than the pieces sealed together.
  private mutating func take(_ count: Int) throws {
    waiting += count
    guard waiting == plain.count else { return }
    try output.seal(plain, count: PayloadOutput.batchCount, endsFile: false)
    plain[0] = plain[PayloadOutput.batchCount]
    waiting = 1
  }

  /// Writes the rest. A file that is not finished is refused by every reader.
  /// - Throws: what the sink throws.
  public consuming func finish() throws {
    try output.seal(plain, count: waiting, endsFile: true)
    try output.finish()
  }
}
