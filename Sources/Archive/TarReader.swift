/// Reads a tar file piece by piece, in constant memory.
///
/// Source: POSIX.1-2024, `pax`, sections "ustar Interchange Format" and "pax Extended Header"; GNU tar, "Basic Tar
/// Format", for long names and numbers of base 256. Links, devices, pipes and files with holes are refused, and so is
/// every name that leads outside the folder it would be unpacked to. What was read counts only once ``next()`` has
/// returned `nil`.
public final class TarReader {
  /// How many bytes from the beginning ``begins(_:)`` looks at.
  public static let beginningCount = 512
  private static let blockCount = 512
  /// The longest record of extended fields that is read, in bytes.
  private static let longestExtension = 1 << 20
  /// How many zeros may follow the end: writers fill up blocks.
  private static let longestPadding = 1 << 20

  private let input: ArchiveInput
  private let limits: ArchiveLimits
  private var names: Set<String> = []
  private var count = 0
  private var total = 0
  /// Bytes of the member that are left, and those that fill up its last block.
  private var remaining: UInt64 = 0
  private var padding = 0
  private var isAtEnd = false

  /// Whether a file that begins with `bytes` is a tar file.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.count >= blockCount && TarHeader(Array(bytes.prefix(blockCount))) != nil
  }

  /// The archive that `source` gives.
  /// - Parameter skip: passes over as many of the next bytes as it can without reading them, at most as many as it is
  ///   told, and says how many; where it says none, they are read.
  public init(
    _ source: @escaping ArchiveSource, skip: ((Int) throws -> Int)? = nil, limits: ArchiveLimits = ArchiveLimits()
  ) {
    input = ArchiveInput(source, skip: skip)
    self.limits = limits
  }

  /// The next member, after what is left of the one before has been passed over; `nil` at the end.
  /// - Throws: ``ArchiveError``, and what the source throws.
  public func next() throws -> ArchiveMember? {
    if isAtEnd { return nil }
    while remaining > 0 { try add(try input.drop(Int(clamping: remaining))) }
    var fields = TarFields()
    while true {
      _ = try input.take(padding)
      padding = 0
      let isFirst = input.position == 0
      guard try !isFirst || input.fill(Self.blockCount) else { throw ArchiveError.notAnArchive }
      let block = try input.take(Self.blockCount)
      if block.allSatisfy({ $0 == 0 }) {
        guard fields.isEmpty else { throw ArchiveError.truncated }
        try finish()
        return nil
      }
      guard let header = TarHeader(block) else {
        throw isFirst ? ArchiveError.notAnArchive : ArchiveError.malformedHeader(member: count + 1)
      }
      if try take(header, into: &fields) { continue }
      if let member = try begin(header, fields) { return member }
      fields = TarFields()
    }
  }

  /// Fills `buffer` from its beginning with bytes of the member; how many, 0 at its end.
  /// - Throws: ``ArchiveError``, and what the source throws.
  public func read(into buffer: inout [UInt8]) throws -> Int {
    guard remaining > 0, !buffer.isEmpty else { return 0 }
    let copied = try input.copy(Int(clamping: remaining), into: &buffer)
    try add(copied)
    return copied
  }

  private func add(_ bytes: Int) throws(ArchiveError) {
    remaining -= UInt64(bytes)
    total += bytes
    guard total <= limits.totalBytes else { throw .tooManyBytes(limit: limits.totalBytes) }
  }

  /// Reads what a header of its own says of the member that follows; `false` if this is the member.
  private func take(_ header: TarHeader, into fields: inout TarFields) throws -> Bool {
    guard ["x", "g", "L"].contains(header.kind) else { return false }
    guard header.size <= Self.longestExtension else { throw ArchiveError.malformedHeader(member: count + 1) }
    let content = try input.take(Int(header.size))
    padding = Self.padding(header.size)
    let isSound =
      switch header.kind {
      case "L": fields.setName(content)
      case "x": fields.add(content)
      default: TarFields.isHarmless(content)
      }
    guard isSound else { throw ArchiveError.malformedHeader(member: count + 1) }
    return true
  }

  /// `nil` for the folder that all others are in.
  private func begin(_ header: TarHeader, _ fields: TarFields) throws -> ArchiveMember? {
    count += 1
    guard count <= limits.members else { throw ArchiveError.tooManyMembers(limit: limits.members) }
    guard ["0", "\0", "7", "5"].contains(header.kind), !fields.hasHoles else {
      throw ArchiveError.notAFile(member: count)
    }
    var path = (fields.name ?? header.name)[...]
    let isFolder = header.kind == "5" || path.last == UInt8(ascii: "/")
    while path.starts(with: "./".utf8) { path = path.dropFirst(2).drop { $0 == UInt8(ascii: "/") } }
    if path.last == UInt8(ascii: "/") { path.removeLast() }
    remaining = fields.size ?? header.size
    padding = Self.padding(remaining)
    guard !isFolder || remaining == 0 else { throw ArchiveError.malformedHeader(member: count) }
    if isFolder, path.isEmpty || path.elementsEqual(".".utf8) { return nil }
    let name = String(decoding: path, as: UTF8.self)
    guard path.count <= limits.nameBytes, MemberName.isSafe(name) else { throw ArchiveError.unsafeName(member: count) }
    // GNU tar, adding to an archive, has a folder twice.
    guard names.insert(name).inserted || isFolder else { throw ArchiveError.sameName(member: count) }
    return ArchiveMember(
      name: name, isFolder: isFolder, size: Int(clamping: remaining),
      modified: .seconds(fields.modified ?? header.modified))
  }

  /// The second block of zeros, and those that fill up.
  private func finish() throws {
    guard try input.take(Self.blockCount).allSatisfy({ $0 == 0 }) else { throw ArchiveError.trailingData }
    var zeros = 0
    while try input.fill() {
      zeros += input.range.count
      guard zeros <= Self.longestPadding, input.buffer[input.range].allSatisfy({ $0 == 0 }) else {
        throw ArchiveError.trailingData
      }
      input.skip(input.range.count)
    }
    isAtEnd = true
  }

  private static func padding(_ size: UInt64) -> Int { (blockCount - Int(size % UInt64(blockCount))) % blockCount }
}
