import Sodium
import Testing

/// Against the test vectors of the reference implementation (key 00 to 0F, messages 00, 01, 02 …).
@Suite struct SipHashTests {
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
  ])
  func `a hash is that of the reference`(count: Int, expected: String) throws {
    let key = try Secret(copying: (Array(0..<16) + Array(0..<16)).span)
    let input = (0..<count).map { UInt8($0) }
    let output = SipHash.pair(input.span, key: key)
    #expect(output.indices.map { output[$0] } == bytes(expected + expected))
  }

  @Test func `each half of the key gives its own half of the hash`() throws {
    let key = try Secret(copying: (Array(0..<32)).span)
    let hash = SipHash.pair([UInt8]().span, key: key)
    let output = hash.indices.map { hash[$0] }
    #expect(Array(output[..<16]) == bytes("a3817f04ba25a8e66df67214c7550293"))
    #expect(output[..<16] != output[16...])
  }
}
