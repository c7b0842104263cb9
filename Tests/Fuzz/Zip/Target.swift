import Archive
import FuzzMain

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: no input harms; what is read does not depend on how it arrives; what is accepted can be written again, and then
/// reads the same. Gzip shares the unpacking, and is read from the same bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let members = unzipped(input, 1 << 16)
  precondition(members == unzipped(input, 1 + count % 7), "pieces do not matter")
  if let members {
    var written: [UInt8] = []
    do {
      var writer = ZipWriter { written += $0 }
      let time = ZipWriter.Time(year: 2026, month: 1, day: 1, hour: 0, minute: 0, second: 0)
      for (number, member) in members.enumerated() where !member.isFolder {
        try writer.add(member.name, member.bytes, number % 2 == 0 ? .stored : .deflated, time: time)
      }
      try writer.finish()
    } catch { preconditionFailure("what was read can be written") }
    precondition(unzipped(written, 100) == members.filter { !$0.isFolder }, "what was written is read")
  }
  if let gzip = try? GzipReader(pieces(input, 5), limits: limits) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let more? = try? gzip.read(into: &buffer), more > 0 {}
  }
  return 0
}

private struct Member: Equatable {
  let name: String
  let isFolder: Bool
  let bytes: [UInt8]
}

private var limits: ArchiveLimits {
  var limits = ArchiveLimits()
  limits.totalBytes = 1 << 20
  return limits
}

private func pieces(_ bytes: [UInt8], _ count: Int) -> ArchiveSource {
  var rest = bytes[...]
  return { buffer in
    let piece = rest.prefix(min(count, buffer.count))
    buffer.replaceSubrange(0..<piece.count, with: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}

private func unzipped(_ bytes: [UInt8], _ pieceCount: Int) -> [Member]? {
  let reader = ZipReader(pieces(bytes, pieceCount), limits: limits)
  var members: [Member] = []
  do {
    while let member = try reader.next() {
      var (content, buffer): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 999))
      while case let count = try reader.read(into: &buffer), count > 0 { content += buffer[..<count] }
      members.append(Member(name: member.name, isFolder: member.isFolder, bytes: content))
    }
  } catch { return nil }
  return members
}
