/// Unpacks a gzip file piece by piece, in constant memory. Source: RFC 1952.
public final class GzipReader {
  private let input: ArchiveInput
  private let limits: ArchiveLimits
  private let inflater: Inflater
  private var unpacked = 0
  private var isWithin = true

  /// The first bytes of every gzip file.
  public static let beginning: [UInt8] = [0x1f, 0x8b, 8]

  /// What `source` gives, unpacked.
  public init(_ source: @escaping ArchiveSource, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    input = ArchiveInput(source)
    self.limits = limits
    inflater = try Inflater(gzip: true)
  }

  /// Fills `buffer` from its beginning; how many bytes, 0 at the end.
  /// - Throws: an ``ArchiveError`` with member 0, and what the source throws.
  public func read(into buffer: inout [UInt8]) throws -> Int {
    while !buffer.isEmpty {
      guard try input.fill() else {
        guard isWithin else { return 0 }
        throw ArchiveError.truncated
      }
      if !isWithin {
        // One file after the other is one file.
        guard try input.fill(Self.beginning.count),
          input.buffer[input.range].starts(with: Self.beginning)
        else { throw ArchiveError.trailingData }
        inflater.reset()
        isWithin = true
      }
      let step: (consumed: Int, produced: Int, isAtEnd: Bool)
      do throws(Inflater.Fault) { step = try inflater.inflate(input.buffer, input.range, into: &buffer) } catch {
        throw error == .outOfMemory ? ArchiveError.outOfMemory : ArchiveError.damagedMember(0)
      }
      input.skip(step.consumed)
      unpacked += step.produced
      isWithin = !step.isAtEnd
      if limits.isBomb(packed: Int(input.position), unpacked: unpacked) { throw ArchiveError.bomb(member: 0) }
      guard unpacked <= limits.totalBytes else { throw ArchiveError.tooManyBytes(limit: limits.totalBytes) }
      if step.produced > 0 { return step.produced }
    }
    return 0
  }
}
