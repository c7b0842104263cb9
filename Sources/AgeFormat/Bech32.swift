/// Letters for keys, with a checksum that finds mistyped ones. Source: BIP 173, without its limit of length.
///
/// Both directions write in place, so that a secret never leaves the locked memory it is lent from.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let checksumCount = 6

  /// Characters of the text for `count` bytes under a prefix.
  static func textCount(prefix: StaticString, bytes count: Int) -> Int {
    prefix.utf8CodeUnitCount + 1 + (count * 8 + 4) / 5 + checksumCount
  }

  /// Whether a text begins with a prefix, and the `1` after it.
  static func begins(_ text: Span<UInt8>, with prefix: StaticString) -> Bool {
    let letters = letters(prefix) + [0x31]
    return text.count > letters.count && letters.indices.allSatisfy { text[$0] == letters[$0] }
  }

  /// Writes the text for `bytes` under a prefix, in upper case if the prefix is.
  /// - Precondition: `text` has ``textCount(prefix:bytes:)`` bytes.
  static func encode(_ bytes: Span<UInt8>, prefix: StaticString, into text: inout MutableSpan<UInt8>) {
    precondition(text.count == textCount(prefix: prefix, bytes: bytes.count))
    let letters = letters(prefix)
    let isUpper = letters.contains { isUpperCase($0) }
    var sum = Checksum(letters)
    var place = 0
    for letter in letters {
      text[place] = letter
      place += 1
    }
    text[place] = 0x31
    place += 1
    var (bits, count) = (0, 0)
    for index in 0..<bytes.count {
      bits = bits << 8 | Int(bytes[index])
      count += 8
      while count >= 5 {
        count -= 5
        put(bits >> count & 31)
      }
      bits &= 0xff
    }
    if count > 0 { put(bits << (5 - count) & 31) }
    let checksum = sum.closed()
    for index in 0..<checksumCount { put(Int(checksum >> UInt32(5 * (checksumCount - 1 - index))) & 31) }

    func put(_ value: Int) {
      sum.take(UInt32(value))
      let letter = alphabet[value]
      text[place] = isUpper && letter >= 0x61 ? letter - 0x20 : letter
      place += 1
    }
  }

  /// Writes the bytes that a text stands for. The text must be in the case of the prefix throughout.
  /// - Returns: `nil` if it does, or what is wrong with it.
  static func decode(_ text: Span<UInt8>, prefix: StaticString, into bytes: inout MutableSpan<UInt8>) -> KeyFault? {
    guard begins(text, with: prefix), text.count == textCount(prefix: prefix, bytes: bytes.count) else { return .form }
    let letters = letters(prefix)
    let isUpper = letters.contains { isUpperCase($0) }
    var sum = Checksum(letters)
    let end = text.count - checksumCount
    var (bits, count, place) = (0, 0, 0)
    for index in letters.count + 1..<text.count {
      let letter = text[index]
      guard isUpper ? !(0x61...0x7a).contains(letter) : !isUpperCase(letter) else { return .form }
      guard let value = alphabet.firstIndex(of: isUpperCase(letter) ? letter + 0x20 : letter) else { return .form }
      sum.take(UInt32(value))
      guard index < end else { continue }
      bits = (bits << 5 | value) & 0xfff
      count += 5
      if count >= 8 {
        count -= 8
        bytes[place] = UInt8(truncatingIfNeeded: bits >> count)
        place += 1
      }
    }
    guard sum.isSound else { return .checksum }
    // The bits that say nothing must be zero.
    return bits & (1 << count - 1) == 0 ? nil : .form
  }

  private static func letters(_ prefix: StaticString) -> [UInt8] { Array(prefix.description.utf8) }

  private static func isUpperCase(_ letter: UInt8) -> Bool { (0x41...0x5a).contains(letter) }

  /// The running remainder of the code's polynomial.
  private struct Checksum {
    private var value: UInt32 = 1

    init(_ prefix: [UInt8]) {
      let lower = prefix.map { isUpperCase($0) ? $0 + 0x20 : $0 }
      for letter in lower { take(UInt32(letter >> 5)) }
      take(0)
      for letter in lower { take(UInt32(letter & 31)) }
    }

    mutating func take(_ symbol: UInt32) {
      let top = value >> 25
      value = (value & 0x1ff_ffff) << 5 ^ symbol
      for (bit, generator) in [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3].enumerated()
      where top >> UInt32(bit) & 1 == 1 {
        value ^= UInt32(generator)
      }
    }

    /// The six symbols that make the remainder 1, in 30 bits.
    func closed() -> UInt32 {
      var copy = self
      for _ in 0..<checksumCount { copy.take(0) }
      return copy.value ^ 1
    }

    var isSound: Bool { value == 1 }
  }
}
