/// A file or folder of an archive that is read.
public struct ArchiveMember: Hashable, Sendable {
  /// When a member was last changed, as its archive tells it.
  public enum Modified: Hashable, Sendable {
    /// Seconds since 1970.
    case seconds(Int64)
    /// What the writer's clock showed.
    case clock(ZipWriter.Time)
  }

  /// Its name: parts apart by single slashes, none of them `.` or `..`, none at the beginning or end. Bytes that are
  /// not UTF-8 have become U+FFFD.
  public let name: String
  /// Whether it is a folder, which has no bytes.
  public let isFolder: Bool
  /// How many bytes it has, if that is told before them.
  public let size: Int?
  /// When it was last changed.
  public let modified: Modified
}

/// Where an archive's bytes come from: fills the array from its beginning, says how many bytes it wrote, 0 at the end, and
/// leaves its length alone.
public typealias ArchiveSource = (_ buffer: inout [UInt8]) throws -> Int

/// A source with a buffer before it.
final class ArchiveInput {
  private let source: ArchiveSource
  /// Passes over as many of the next bytes of the source as it can without reading them.
  private let passOver: ((Int) throws -> Int)?
  private(set) var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// Of ``buffer``, what is here and has not been taken.
  private(set) var range = 0..<0
  /// Bytes taken so far.
  private(set) var position: UInt64 = 0

  init(_ source: @escaping ArchiveSource, skip: ((Int) throws -> Int)? = nil) {
    self.source = source
    passOver = skip
  }

  /// Reads on if nothing is here; whether something is.
  func fill() throws -> Bool { try fill(1) }

  /// Reads on until `count` bytes are here, which must fit in the buffer; whether they are.
  func fill(_ count: Int) throws -> Bool {
    if range.isEmpty { range = 0..<(try read(into: &buffer)) }
    while range.count < count, !range.isEmpty {
      var more = [UInt8](repeating: 0, count: count - range.count)
      let added = try read(into: &more)
      guard added > 0 else { return false }
      if range.upperBound + added > buffer.count {
        buffer.replaceSubrange(0..<range.count, with: buffer[range])
        range = 0..<range.count
      }
      buffer.replaceSubrange(range.upperBound..<range.upperBound + added, with: more[..<added])
      range = range.lowerBound..<range.upperBound + added
    }
    return range.count >= count
  }

  private func read(into bytes: inout [UInt8]) throws -> Int {
    let count = try source(&bytes)
    precondition((0...bytes.count).contains(count), "a source says how many bytes it wrote")
    return count
  }

  /// Takes `count` bytes that are here.
  func skip(_ count: Int) {
    range = range.lowerBound + count..<range.upperBound
    position += UInt64(count)
  }

  /// Takes the next `count` bytes.
  /// - Throws: ``ArchiveError/truncated``, and what the source throws.
  func take(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      guard try fill() else { throw ArchiveError.truncated }
      let piece = range.prefix(count - bytes.count)
      bytes += buffer[piece]
      skip(piece.count)
    }
    return bytes
  }

  /// Takes as many of the next `count` bytes as are here, or come with the next piece; how many.
  func drop(_ count: Int) throws -> Int {
    if range.isEmpty, let passOver {
      let passed = try passOver(count)
      precondition((0...count).contains(passed), "a source says how many bytes it passed over")
      position += UInt64(passed)
      if passed > 0 { return passed }
    }
    guard try fill() else { throw ArchiveError.truncated }
    let dropped = min(count, range.count)
    skip(dropped)
    return dropped
  }

  /// Puts as many of the next `count` bytes as there is room for at the beginning of `out`; how many.
  func copy(_ count: Int, into out: inout [UInt8]) throws -> Int {
    guard try fill() else { throw ArchiveError.truncated }
    let piece = range.prefix(min(count, out.count))
    out.replaceSubrange(0..<piece.count, with: buffer[piece])
    skip(piece.count)
    return piece.count
  }
}
