internal import CZlib

/// Packs bytes for a ZIP member, piece by piece, in constant memory. Source: RFC 1951.
@safe final class Deflater {
  private let stream: UnsafeMutablePointer<z_stream>

  /// - Throws: ``ArchiveError/outOfMemory`` where zlib finds no memory for its window.
  init() throws(ArchiveError) {
    let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe made.initialize(to: z_stream())
    unsafe stream = made
    guard unsafe czlib_deflate_raw_init(stream, Z_DEFAULT_COMPRESSION) == Z_OK else { throw .outOfMemory }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Packs `bytes`, the last ones if `isLast`, and hands what comes of it to `take`.
  /// - Throws: ``ArchiveError/outOfMemory`` if zlib cannot go on, and what `take` throws.
  func deflate(_ bytes: [UInt8], isLast: Bool, _ take: ([UInt8]) throws -> Void) throws {
    var start = 0
    var out = [UInt8](repeating: 0, count: 1 << 15)
    repeat {
      // `avail_in` has 32 bits.
      let end = min(bytes.count, start + 1 << 20)
      let flush = isLast && end == bytes.count ? Z_FINISH : Z_NO_FLUSH
      var isMore = true
      while isMore {
        let (consumed, produced, code) = step(bytes, start..<end, into: &out, flush)
        guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { throw ArchiveError.outOfMemory }
        start += consumed
        if produced > 0 { try take(Array(out[..<produced])) }
        // Only a full buffer leaves something behind; Z_BUF_ERROR says that there was nothing to do.
        isMore = code == Z_OK && (produced == out.count || start < end)
      }
    } while start < bytes.count
  }

  private func step(
    _ bytes: [UInt8], _ range: Range<Int>, into out: inout [UInt8], _ flush: Int32
  ) -> (consumed: Int, produced: Int, code: Int32) {
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe out.withUnsafeMutableBufferPointer { target in
        // zlib does not write to what it reads; the header lacks the word for it.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: source.baseAddress.map { unsafe $0 + range.lowerBound })
        unsafe stream.pointee.avail_in = UInt32(range.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        let code = unsafe CZlib.deflate(stream, flush)
        return unsafe (
          range.count - Int(stream.pointee.avail_in), target.count - Int(stream.pointee.avail_out), code
        )
      }
    }
  }
}
