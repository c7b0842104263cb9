import Glibc

/// The files of `Tests/ReflectionTests/Cases`.
enum CaseFile {
  struct Unreadable: Error { let line: String }

  /// The lines of one, without those that begin with `#`.
  static func lines(_ name: String) throws -> [Substring] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/Cases/\(name).txt"
    guard let stream = unsafe fopen(path, "r") else { throw Unreadable(line: path) }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, stream)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
  }
}
