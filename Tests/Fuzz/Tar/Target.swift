import Archive
import FuzzMain

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: no input harms; what is read does not depend on how it arrives; what is accepted can be written again, and then
/// reads the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let members = untarred(input, 1 << 16)
  precondition(members == untarred(input, 1 + count % 7), "pieces do not matter")
  precondition(names(input, skips: true) == names(input, skips: false), "what is passed over need not be read")
  guard let members else { return 0 }
  var written: [UInt8] = []
  do {
    var writer = TarWriter { written += $0 }
    for member in members where !member.isFolder {
      try writer.add(member.name, member.bytes, modified: member.modified)
    }
    try writer.finish()
  } catch { preconditionFailure("what was read can be written") }
  precondition(untarred(written, 100) == members.filter { !$0.isFolder }, "what was written is read")
  return 0
}

private struct Member: Equatable {
  let name: String
  let isFolder: Bool
  let modified: Int64
  let bytes: [UInt8]
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

/// What the members are called, without their bytes; where the source can, those are not read.
private func names(_ bytes: [UInt8], skips: Bool) -> [String]? {
  var rest = bytes[...]
  let reader = TarReader(
    { buffer in
      let piece = rest.prefix(buffer.count)
      buffer.replaceSubrange(0..<piece.count, with: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    },
    skip: skips
      ? { count in
        let passed = min(count, rest.count)
        rest = rest.dropFirst(passed)
        return passed
      } : nil)
  var names: [String] = []
  do { while let member = try reader.next() { names.append(member.name) } } catch { return nil }
  return names
}

private func untarred(_ bytes: [UInt8], _ pieceCount: Int) -> [Member]? {
  let reader = TarReader(pieces(bytes, pieceCount))
  var members: [Member] = []
  do {
    while let member = try reader.next() {
      var (content, buffer): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 999))
      while case let count = try reader.read(into: &buffer), count > 0 { content += buffer[..<count] }
      guard case .seconds(let modified) = member.modified else { preconditionFailure("tar knows seconds") }
      members.append(Member(name: member.name, isFolder: member.isFolder, modified: modified, bytes: content))
    }
  } catch { return nil }
  return members
}
