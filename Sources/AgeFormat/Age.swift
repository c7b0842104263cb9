public import Sodium

/// Files encrypted to recipients or with a passphrase, as the `age` program writes them. Source: C2SP, age
/// specification, v1.
///
/// Nothing here holds more than a few pieces of 64 KiB in memory, whatever the size of the file.
public enum Age {
  /// The base-two logarithms of scrypt's work factor that can be asked for.
  public static let workFactors = 1...30
  /// The highest that is tried for a passphrase unless more is allowed: 2^20 takes a gibibyte of memory.
  public static let workFactorLimit = 20
  /// Bytes of the longest header that is read or written: some 40,000 recipients.
  public static let longestHeader = 4 << 20

  /// Encrypts all that `source` gives to every one of `recipients`.
  /// - Throws: ``AgeError``, or what `source` or `sink` throws.
  public static func encrypt(
    from source: AgeSource, to sink: @escaping AgeSink, for recipients: [AgeRecipient], armoured: Bool = false
  ) throws {
    var writer = try AgeWriter(for: recipients, armoured: armoured, to: sink)
    try writer.write(allOf: source)
    try writer.finish()
  }

  /// Encrypts all that `source` gives with a passphrase.
  /// - Parameters:
  ///   - workFactor: the base-two logarithm of the work that each guess takes.
  /// - Throws: ``AgeError``, or what `source` or `sink` throws.
  public static func encrypt(
    from source: AgeSource, to sink: @escaping AgeSink, passphrase: borrowing Secret, workFactor: Int = 18,
    armoured: Bool = false
  ) throws {
    var writer = try AgeWriter(passphrase: passphrase, workFactor: workFactor, armoured: armoured, to: sink)
    try writer.write(allOf: source)
    try writer.finish()
  }

  /// Decrypts all that `source` gives, armoured or not. What reached `sink` before an error is sound, but not all of
  /// it.
  /// - Throws: ``AgeError``, or what `source` or `sink` throws.
  public static func decrypt(
    from source: @escaping AgeSource, to sink: AgeSink, with identities: borrowing AgeIdentities
  ) throws {
    let file = try LockedAgeFile(from: source)
    let key = try file.key(for: identities)
    try copy(file.opened(with: key), to: sink)
  }

  /// The same, for a file that was encrypted with a passphrase.
  /// - Parameters:
  ///   - workFactorLimit: the highest base-two logarithm of the work factor that is tried.
  /// - Throws: ``AgeError``, or what `source` or `sink` throws.
  public static func decrypt(
    from source: @escaping AgeSource, to sink: AgeSink, passphrase: borrowing Secret,
    workFactorLimit: Int = Age.workFactorLimit
  ) throws {
    let file = try LockedAgeFile(from: source)
    let key = try file.key(passphrase: passphrase, workFactorLimit: workFactorLimit)
    try copy(file.opened(with: key), to: sink)
  }

  private static func copy(_ reader: consuming AgeReader, to sink: AgeSink) throws {
    while try reader.next(sink) {}
  }
}
