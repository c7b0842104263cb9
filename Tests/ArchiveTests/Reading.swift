@testable import Archive

/// Members of an archive, read whole.
struct Unpacked: Equatable {
  let name: String
  let bytes: [UInt8]
}

/// What is in a ZIP file, which comes in pieces of `pieceCount` bytes.
func unzipped(
  _ bytes: [UInt8], pieceCount: Int = 1 << 16, limits: ArchiveLimits = ArchiveLimits()
) throws -> [Unpacked] {
  let reader = ZipReader(pieces(of: bytes, pieceCount), limits: limits)
  return try all({ try reader.next() }, { try reader.read(into: &$0) })
}

/// What is in a tar file.
func untarred(
  _ bytes: [UInt8], pieceCount: Int = 1 << 16, limits: ArchiveLimits = ArchiveLimits()
) throws -> [Unpacked] {
  let reader = TarReader(pieces(of: bytes, pieceCount), limits: limits)
  return try all({ try reader.next() }, { try reader.read(into: &$0) })
}

private func all(
  _ next: () throws -> ArchiveMember?, _ read: (inout [UInt8]) throws -> Int
) throws -> [Unpacked] {
  var members: [Unpacked] = []
  while let member = try next() {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1000)
    while case let count = try read(&buffer), count > 0 { bytes += buffer[..<count] }
    members.append(Unpacked(name: member.name + (member.isFolder ? "/" : ""), bytes: bytes))
  }
  return members
}

/// A source that gives `count` bytes at a time.
func pieces(of bytes: [UInt8], _ count: Int) -> ArchiveSource {
  var rest = bytes[...]
  return { buffer in
    let piece = rest.prefix(min(count, buffer.count))
    buffer.replaceSubrange(0..<piece.count, with: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}

/// A source of `count` zeros.
func zeros(_ count: Int) -> ArchiveSource {
  var left = count
  return { buffer in
    let piece = min(left, buffer.count)
    for index in 0..<piece { buffer[index] = 0 }
    left -= piece
    return piece
  }
}
