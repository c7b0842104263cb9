import Testing

@testable import Vault

@Suite struct PaddingTests {
  /// Computed by hand from the definition (§4 of the paper): E is the binary logarithm rounded down, S that of E plus one, and
  /// the lowest E − S bits become zero by rounding up. 9 → 10 is the paper's own example.
  @Test(arguments: [
    (0, 0), (1, 1), (2, 2), (7, 7), (8, 8), (9, 10), (10, 10), (11, 12), (15, 16), (16, 16), (17, 18), (31, 32),
    (33, 36), (63, 64), (65, 72), (100, 104), (129, 144), (255, 256), (257, 272), (1000, 1024), (1025, 1088),
    (10_000, 10_240), (65_537, 67_584), (1_000_000, 1_015_808), (1_073_741_825, 1_107_296_256),
  ])
  func `sizes are those of Padmé`(length: Int, size: Int) {
    #expect(Padding.padme(length) == size)
  }

  @Test func `padding costs 12 percent at most, never shrinks, and has few sizes`() {
    var sizes: Set<Int> = []
    var last = 0
    for length in 1...200_000 {
      let size = Padding.padme(length)
      #expect(size >= length && size >= last)
      #expect((size - length) * 100 < 12 * length)
      #expect(Padding.padme(size) == size)
      sizes.insert(size)
      last = size
    }
    #expect(sizes.count < 250)
  }

  @Test(arguments: [Padding.headFloor, Padding.bodyFloor])
  func `every length comes back, and none shows below the floor`(floor: Int) {
    for count in 0...1100 {
      let plaintext = [UInt8](repeating: 0xab, count: count)
      let padded = Padding.pad(plaintext, floor: floor)
      #expect(padded.count == max(floor, Padding.padme(count + 4)))
      #expect(unpadded(padded, floor: floor).map { Array(padded[$0]) } == plaintext)
    }
  }

  @Test func `a fill, a length or a size that is not as padding makes it is refused`() {
    let padded = Padding.pad(Array("dear diary".utf8), floor: Padding.headFloor)
    for index in padded.indices {
      guard !(4..<14).contains(index) else { continue }
      for bit in 0..<8 {
        var changed = padded
        changed[index] ^= 1 << UInt8(bit)
        let range = unpadded(changed, floor: Padding.headFloor)
        // A longer length makes text of zeros that were fill: nobody can do that without the key.
        #expect(range == nil || index < 4 && range?.lowerBound == 4)
      }
    }
    for length in [0, 1, 3, 4, 14, 191, 193, 200] {
      let other = Array((padded + padded)[..<length])
      #expect(unpadded(other, floor: Padding.headFloor) == nil)
    }
    #expect(unpadded(padded, floor: Padding.bodyFloor) == nil)
    #expect(unpadded([0xff, 0xff, 0xff, 0xff] + [UInt8](repeating: 0, count: 188), floor: 192) == nil)
  }

  private func unpadded(_ bytes: [UInt8], floor: Int) -> Range<Int>? {
    Padding.unpad(bytes.span, count: bytes.count, floor: floor)
  }
}

@Suite struct ObjectSetHashTests {
  private let elements = (0..<40).map { number -> ObjectSetHash in
    var generator = SplitMix64(seed: UInt64(number))
    let bytes = (0..<32).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    return ObjectSetHash(bytes.span)
  }

  @Test func `a sum does not depend on the order, and taking away undoes adding`() {
    var forwards = ObjectSetHash()
    var backwards = ObjectSetHash()
    for element in elements { forwards += element }
    for element in elements.reversed() { backwards += element }
    #expect(forwards == backwards)
    for element in elements { forwards -= element }
    #expect(forwards == ObjectSetHash())
    forwards -= elements[0]
    forwards += elements[0]
    #expect(forwards == ObjectSetHash())
  }

  @Test func `carries go through all limbs`() {
    let one = ObjectSetHash(([1] + [UInt8](repeating: 0, count: 31)).span)
    var sum = ObjectSetHash([UInt8](repeating: 0xff, count: 32).span)
    sum += one
    #expect(sum == ObjectSetHash())
    sum -= one
    #expect(sum.bytes == [UInt8](repeating: 0xff, count: 32))
    var half = ObjectSetHash(([UInt8](repeating: 0xff, count: 16) + [UInt8](repeating: 0, count: 16)).span)
    half += one
    #expect(half.bytes == [UInt8](repeating: 0, count: 16) + [1] + [UInt8](repeating: 0, count: 15))
  }

  @Test func `the bytes come back`() {
    for element in elements { #expect(ObjectSetHash(element.bytes.span) == element) }
  }
}

/// Numbers that look random and are the same for each seed. Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
