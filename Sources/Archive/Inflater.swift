internal import CZlib

/// Unpacks bytes piece by piece, in constant memory. Source: RFC 1951, and RFC 1952 for gzip.
@safe final class Inflater {
  /// Why zlib does not go on.
  enum Fault: Error { case damaged, outOfMemory }

  private let stream: UnsafeMutablePointer<z_stream>

  /// For the packed bytes of a ZIP member, or for gzip with its header and check sum.
  init(gzip: Bool = false) throws(ArchiveError) {
    let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe made.initialize(to: z_stream())
    unsafe stream = made
    guard unsafe czlib_inflate_init(stream, gzip ? 1 : 0) == Z_OK else { throw .outOfMemory }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Begins again, for the next stream.
  func reset() { unsafe inflateReset(stream) }

  /// Unpacks what is in `range` of `input` to the beginning of `out`.
  /// - Returns: how many bytes of each; and whether the stream has ended, behind which nothing is consumed.
  func inflate(
    _ input: [UInt8], _ range: Range<Int>, into out: inout [UInt8]
  ) throws(Fault) -> (consumed: Int, produced: Int, isAtEnd: Bool) {
    let (consumed, produced, code) = unsafe input.withUnsafeBufferPointer { source in
      unsafe out.withUnsafeMutableBufferPointer { target in
        // zlib does not write to what it reads; the header lacks the word for it.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: source.baseAddress.map { unsafe $0 + range.lowerBound })
        unsafe stream.pointee.avail_in = UInt32(range.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        let code = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        return unsafe (
          range.count - Int(stream.pointee.avail_in), target.count - Int(stream.pointee.avail_out), code
        )
      }
    }
    switch code {
    case Z_OK, Z_BUF_ERROR: return (consumed, produced, false)
    case Z_STREAM_END: return (consumed, produced, true)
    case Z_MEM_ERROR: throw .outOfMemory
    default: throw .damaged
    }
  }
}
