internal import CZlib

/// Packs bytes for a ZIP member, piece by piece, in constant memory. Source: RFC 1951.
final class Deflater {
  private let stream: ZLibStream

  /// - Throws: ``ArchiveError/outOfMemory`` where zlib finds no memory for its window.
  init() throws(ArchiveError) { stream = try .packing() }

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
        let (consumed, produced, code) = stream.step(bytes, start..<end, into: &out, flush: flush)
        guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { throw ArchiveError.outOfMemory }
        start += consumed
        if produced > 0 { try take(Array(out[..<produced])) }
        // Only a full buffer leaves something behind; Z_BUF_ERROR says that there was nothing to do.
        isMore = code == Z_OK && (produced == out.count || start < end)
      }
    } while start < bytes.count
  }
}
