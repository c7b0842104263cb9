internal import CSodium

/// Whether libsodium is initialised: on first use, and before every call that needs it (`sodium_malloc` aborts otherwise).
let libraryIsReady = sodium_init() >= 0

/// Bytes that must not leak: locked in memory, fenced by guard pages, zeroed when their owner goes away.
///
/// A secret is lent (`borrowing`) or given away (`consuming`), never copied or shown. Source: libsodium, "Secure memory".
@safe public struct Secret: ~Copyable, @unchecked Sendable {
  private let base: UnsafeMutablePointer<UInt8>
  /// Length in bytes.
  public let count: Int

  /// Makes a secret of `count` zeros, to be written in place with ``withMutableBytes(_:)``.
  /// - Throws: ``SodiumError/outOfLockedMemory(count:)``.
  public init(count: Int) throws(SodiumError) {
    guard libraryIsReady, let memory = unsafe sodium_malloc(count) else { throw .outOfLockedMemory(count: count) }
    unsafe sodium_memzero(memory, count)
    unsafe base = memory.bindMemory(to: UInt8.self, capacity: count)
    self.count = count
  }

  /// Makes a secret of `count` random bytes.
  /// - Throws: ``SodiumError/outOfLockedMemory(count:)``.
  public init(randomCount count: Int) throws(SodiumError) {
    try self.init(count: count)
    unsafe randombytes_buf(base, count)
  }

  /// Makes a secret with bytes that are already elsewhere, and stay there: for public test vectors, or to shorten.
  /// - Throws: ``SodiumError/outOfLockedMemory(count:)``.
  public init(copying bytes: Span<UInt8>) throws(SodiumError) {
    try self.init(count: bytes.count)
    for index in 0..<bytes.count { unsafe base[index] = bytes[index] }
  }

  deinit { unsafe sodium_free(base) }

  /// Lends the bytes for reading.
  public borrowing func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(unsafe UnsafeBufferPointer(start: base, count: count).span)
  }

  /// Lends the bytes for writing.
  public mutating func withMutableBytes<Result: ~Copyable, Failure: Error>(
    _ body: (inout MutableSpan<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var bytes = unsafe UnsafeMutableBufferPointer(start: base, count: count).mutableSpan
    return try body(&bytes)
  }

  /// Whether both hold the same bytes; the time taken tells only the lengths.
  public borrowing func matches(_ other: Span<UInt8>) -> Bool {
    constantTimeEqual(unsafe UnsafeBufferPointer(start: base, count: count).span, other)
  }

  /// The bytes, for the C calls of this module.
  borrowing func withPointer<Result: ~Copyable>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    unsafe body(UnsafePointer(base))
  }

  /// The bytes, for the C calls of this module.
  mutating func withMutablePointer<Result: ~Copyable>(_ body: (UnsafeMutablePointer<UInt8>) -> Result) -> Result {
    unsafe body(base)
  }
}

/// Whether two byte strings are equal, in a time that depends on their lengths alone. Source: `sodium_memcmp`.
public func constantTimeEqual(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
  guard one.count == other.count else { return false }
  return unsafe one.withUnsafeBufferPointer { one in
    unsafe other.withUnsafeBufferPointer { other in
      guard let first = one.baseAddress, let second = other.baseAddress else { return true }
      return unsafe sodium_memcmp(first, second, one.count) == 0
    }
  }
}

/// Bytes from the system's random source that no one can foretell.
public func randomBytes(_ count: Int) -> [UInt8] {
  precondition(libraryIsReady, "libsodium does not start")
  return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
    if let base = buffer.baseAddress { unsafe randombytes_buf(base, count) }
    initialized = count
  }
}
