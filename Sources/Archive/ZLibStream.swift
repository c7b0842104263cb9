internal import CZlib

/// A stream of zlib, in which bytes become others piece by piece, in constant memory.
@safe final class ZLibStream {
  private let stream: UnsafeMutablePointer<z_stream>
  private let isPacking: Bool

  /// A stream that unpacks the bytes of a ZIP member, or gzip with its header and check sum.
  /// - Throws: ``ArchiveError/outOfMemory`` where zlib finds no memory for its window.
  static func unpacking(gzip: Bool) throws(ArchiveError) -> ZLibStream {
    let made = ZLibStream(isPacking: false)
    guard unsafe czlib_inflate_init(made.stream, gzip ? 1 : 0) == Z_OK else { throw .outOfMemory }
    return made
  }

  /// A stream that packs the bytes of a ZIP member.
  /// - Throws: ``ArchiveError/outOfMemory`` where zlib finds no memory for its window.
  static func packing() throws(ArchiveError) -> ZLibStream {
    let made = ZLibStream(isPacking: true)
    guard unsafe czlib_deflate_raw_init(made.stream, Z_DEFAULT_COMPRESSION) == Z_OK else { throw .outOfMemory }
    return made
  }

  private init(isPacking: Bool) {
    let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe made.initialize(to: z_stream())
    unsafe stream = made
    self.isPacking = isPacking
  }

  deinit {
    // Does nothing to a stream that was never begun.
    if isPacking { unsafe deflateEnd(stream) } else { unsafe inflateEnd(stream) }
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Begins to unpack again, for the next stream.
  func reset() { unsafe inflateReset(stream) }

  /// Goes on with what is in `range` of `input`, and writes to the beginning of `out`. `range` has less than 4 GiB.
  /// - Returns: how many bytes of each, and what zlib says.
  func step(
    _ input: [UInt8], _ range: Range<Int>, into out: inout [UInt8], flush: Int32 = Z_NO_FLUSH
  ) -> (consumed: Int, produced: Int, code: Int32) {
    unsafe input.withUnsafeBufferPointer { source in
      unsafe out.withUnsafeMutableBufferPointer { target in
        // zlib does not write to what it reads; the header lacks the word for it.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: source.baseAddress.map { unsafe $0 + range.lowerBound })
        unsafe stream.pointee.avail_in = UInt32(range.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        let code = isPacking ? unsafe CZlib.deflate(stream, flush) : unsafe CZlib.inflate(stream, flush)
        return unsafe (
          range.count - Int(stream.pointee.avail_in), target.count - Int(stream.pointee.avail_out), code
        )
      }
    }
  }
}
