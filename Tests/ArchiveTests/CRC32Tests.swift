import Testing

@testable import Archive

@Suite struct CRC32Tests {
  @Test func `the check value of the standard`() {
    var checksum = CRC32()
    checksum.update(Array("1234".utf8).span)
    checksum.update(Array("56789".utf8).span)
    #expect(checksum.value == 0xcbf4_3926)
  }
}
