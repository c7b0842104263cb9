/// Hides how long a plaintext is: its length as 4 bytes little-endian, the plaintext, zeros up to a size of few possible.
///
/// The sizes are those of Padmé, at most 12 % more than needed, from a floor on. Source: Nikitin et al., "Reducing Metadata
/// Leakage from Encrypted Files and Communication with PURBs", PoPETs 2019, §4.
public enum Padding {
  /// The smallest padded body.
  public static let bodyFloor = 512
  /// The smallest padded head.
  public static let headFloor = 192
  /// Bytes of the length in front.
  static let prefixCount = 4
  /// The longest plaintext that can be padded: 1 GiB less the prefix.
  public static let longestPlaintext = 1 << 30

  /// The Padmé size for `length`: its lowest bits are zero, as many as the length of its binary logarithm leaves.
  public static func padme(_ length: Int) -> Int {
    guard length > 1 else { return max(length, 0) }
    let exponent = Int.bitWidth - 1 - length.leadingZeroBitCount
    let mantissa = Int.bitWidth - exponent.leadingZeroBitCount
    let mask = (1 << (exponent - mantissa)) - 1
    return (length + mask) & ~mask
  }

  /// `plaintext` in its padding.
  public static func pad(_ plaintext: [UInt8], floor: Int) -> [UInt8] {
    precondition(plaintext.count <= longestPlaintext)
    let count = plaintext.count
    let size = max(floor, padme(count + prefixCount))
    var padded: [UInt8] = []
    padded.reserveCapacity(size)
    for shift in [0, 8, 16, 24] { padded.append(UInt8(truncatingIfNeeded: count >> shift)) }
    padded += plaintext
    padded += repeatElement(0, count: size - padded.count)
    return padded
  }

  /// Where the plaintext lies in the first `count` bytes of `padded`; `nil` if the length, the size or the zeros are
  /// not as ``pad(_:floor:)`` makes them.
  public static func unpad(_ padded: Span<UInt8>, count: Int, floor: Int) -> Range<Int>? {
    guard count >= prefixCount else { return nil }
    let length = Int(padded[0]) | Int(padded[1]) << 8 | Int(padded[2]) << 16 | Int(padded[3]) << 24
    guard length <= count - prefixCount, count == max(floor, padme(length + prefixCount)) else { return nil }
    let range = prefixCount..<prefixCount + length
    var rest: UInt8 = 0
    for index in range.upperBound..<count { rest |= padded[index] }
    return rest == 0 ? range : nil
  }
}
