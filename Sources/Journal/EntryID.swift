/// The name of an entry, and of every sealed object of a vault: 128 random bits.
///
/// People see it in Crockford's base 32, lower case, 26 characters, most significant bits first (the last character
/// carries 3 bits and two zeros). Source: Douglas Crockford, "Base 32".
public struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Bytes 0–7, big-endian.
  public let high: UInt64
  /// Bytes 8–15, big-endian.
  public let low: UInt64

  /// Number of bytes.
  public static let byteCount = 16
  /// Number of characters of the written form.
  public static let characterCount = 26
  /// The fewest characters of a prefix that may name an entry.
  public static let shortestPrefix = 4

  /// The identifier made of two big-endian halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The identifier stored in exactly 16 bytes, or `nil` for any other count.
  public init?(_ bytes: Span<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    let halves = unsafe bytes.bytes
    self.init(
      high: unsafe UInt64(bigEndian: halves.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt64.self)),
      low: unsafe UInt64(bigEndian: halves.unsafeLoadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// The 16 bytes.
  public var bytes: [UInt8] {
    [high, low].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) } }
  }

  /// The identifier written in full, in any case, with Crockford's look-alikes (`o` for 0, `i` and `l` for 1).
  public init?(_ text: String) {
    guard let prefix = Prefix(text), prefix.bitCount >= 128 else { return nil }
    self = prefix.lowest
  }

  /// The first `count` characters of the written form.
  public func prefix(_ count: Int) -> String { String(description.prefix(count)) }

  public var description: String {
    var text = ""
    text.reserveCapacity(Self.characterCount)
    for index in 0..<Self.characterCount {
      text.unicodeScalars.append(Unicode.Scalar(Self.alphabet[Int(fiveBits(at: index))]))
    }
    return text
  }

  public static func < (one: EntryID, other: EntryID) -> Bool {
    (one.high, one.low) < (other.high, other.low)
  }

  private static let alphabet: [UInt8] = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  private func fiveBits(at index: Int) -> UInt64 {
    let shift = 123 - 5 * index  // of the 128-bit number; the last group hangs over by two zero bits
    if shift < 0 { return (low << UInt64(-shift)) & 31 }
    if shift >= 64 { return (high >> UInt64(shift - 64)) & 31 }
    let fromLow = low >> UInt64(shift)
    let fromHigh = shift > 59 ? high << UInt64(64 - shift) : 0
    return (fromLow | fromHigh) & 31
  }
}

extension EntryID {
  /// The beginning of a written identifier: names all identifiers that start with it.
  public struct Prefix: Hashable, Sendable {
    /// The smallest identifier with this prefix.
    public let lowest: EntryID
    /// How many leading bits are fixed, 0 to 128.
    public let bitCount: Int

    /// Reads 1 to 26 characters, case-blind; `nil` if one is not of the alphabet or the last of 26 is impossible.
    public init?(_ text: String) {
      var high: UInt64 = 0
      var low: UInt64 = 0
      var bits = 0
      for byte in text.utf8 {
        guard bits < 130, let value = Self.value(of: byte) else { return nil }
        let shift = 123 - bits
        if shift < 0 {
          guard value & 3 == 0 else { return nil }
          low |= value >> UInt64(-shift)
        } else if shift >= 64 {
          high |= value << UInt64(shift - 64)
        } else {
          low |= value << UInt64(shift)
          if shift > 59 { high |= value >> UInt64(64 - shift) }
        }
        bits += 5
      }
      guard bits > 0 else { return nil }
      lowest = EntryID(high: high, low: low)
      bitCount = min(bits, 128)
    }

    /// Whether `id` starts with this prefix.
    public func matches(_ id: EntryID) -> Bool {
      let highBits = min(bitCount, 64)
      let lowBits = bitCount - highBits
      return (id.high ^ lowest.high) >> UInt64(64 - highBits) == 0
        && (lowBits == 0 || (id.low ^ lowest.low) >> UInt64(64 - lowBits) == 0)
    }

    private static func value(of byte: UInt8) -> UInt64? {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      return switch isCapital ? byte | 0x20 : byte {
      case UInt8(ascii: "o"): 0
      case UInt8(ascii: "i"), UInt8(ascii: "l"): 1
      case let character: EntryID.alphabet.firstIndex(of: character).map(UInt64.init)
      }
    }
  }
}
