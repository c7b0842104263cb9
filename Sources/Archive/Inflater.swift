internal import CZlib

/// Unpacks bytes piece by piece, in constant memory. Source: RFC 1951, and RFC 1952 for gzip.
final class Inflater {
  /// Why zlib does not go on.
  enum Fault: Error { case damaged, outOfMemory }

  private let stream: ZLibStream

  /// For the packed bytes of a ZIP member, or for gzip with its header and check sum.
  init(gzip: Bool = false) throws(ArchiveError) { stream = try .unpacking(gzip: gzip) }

  /// Begins again, for the next stream.
  func reset() { stream.reset() }

  /// Unpacks what is in `range` of `input` to the beginning of `out`.
  /// - Returns: how many bytes of each; and whether the stream has ended, behind which nothing is consumed.
  func inflate(
    _ input: [UInt8], _ range: Range<Int>, into out: inout [UInt8]
  ) throws(Fault) -> (consumed: Int, produced: Int, isAtEnd: Bool) {
    let (consumed, produced, code) = stream.step(input, range, into: &out)
    switch code {
    case Z_OK, Z_BUF_ERROR: return (consumed, produced, false)
    case Z_STREAM_END: return (consumed, produced, true)
    case Z_MEM_ERROR: throw .outOfMemory
    default: throw .damaged
    }
  }
}
