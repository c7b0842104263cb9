/// A hash of a set that does not depend on order and follows each change at once: the sum, modulo 2²⁵⁶, of a keyed hash
/// of each member.
///
/// Without the key, nobody can find another set of the same sum, since nobody can compute a single term; and the sum
/// itself is sealed. Source: Clarke et al., "Incremental Multiset Hash Functions", ASIACRYPT 2003, MSet-Add-Hash.
struct ObjectSetHash: Hashable, Sendable {
  static let byteCount = 32

  /// The keyed hash of one member.
  enum Function {
    /// Of every vault that is made now: two of SipHash-2-4-128 side by side. A list spends a tenth of the time on it that it
    /// spent on BLAKE2b.
    case sipHash
    /// Of the vaults of before, until their keys are rotated.
    case blake2b
  }

  /// Least significant first.
  private var limbs: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The hash of the empty set.
  init() {}

  /// The number written in 32 bytes, little-endian.
  init(_ bytes: Span<UInt8>) {
    let number = unsafe bytes.bytes
    func limb(_ start: Int) -> UInt64 {
      unsafe UInt64(littleEndian: number.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    limbs = (limb(0), limb(8), limb(16), limb(24))
  }

  /// The number in 32 bytes, little-endian.
  var bytes: [UInt8] {
    [limbs.0, limbs.1, limbs.2, limbs.3].flatMap { limb in
      (0..<8).map { UInt8(truncatingIfNeeded: limb >> UInt64(8 * $0)) }
    }
  }

  static func += (sum: inout ObjectSetHash, element: ObjectSetHash) {
    var carry: UInt64 = 0
    func add(_ one: UInt64, _ other: UInt64) -> UInt64 {
      let (partial, first) = one.addingReportingOverflow(other)
      let (total, second) = partial.addingReportingOverflow(carry)
      carry = first || second ? 1 : 0
      return total
    }
    sum.limbs.0 = add(sum.limbs.0, element.limbs.0)
    sum.limbs.1 = add(sum.limbs.1, element.limbs.1)
    sum.limbs.2 = add(sum.limbs.2, element.limbs.2)
    sum.limbs.3 = add(sum.limbs.3, element.limbs.3)
  }

  static func -= (sum: inout ObjectSetHash, element: ObjectSetHash) {
    var borrow: UInt64 = 0
    func subtract(_ one: UInt64, _ other: UInt64) -> UInt64 {
      let (partial, first) = one.subtractingReportingOverflow(other)
      let (total, second) = partial.subtractingReportingOverflow(borrow)
      borrow = first || second ? 1 : 0
      return total
    }
    sum.limbs.0 = subtract(sum.limbs.0, element.limbs.0)
    sum.limbs.1 = subtract(sum.limbs.1, element.limbs.1)
    sum.limbs.2 = subtract(sum.limbs.2, element.limbs.2)
    sum.limbs.3 = subtract(sum.limbs.3, element.limbs.3)
  }

  static func == (one: ObjectSetHash, other: ObjectSetHash) -> Bool { one.limbs == other.limbs }
  func hash(into hasher: inout Hasher) { hasher.combine(limbs.0) }
}
