import Glibc
import Reflection

/// The entries of `Tests/ReflectionTests/Cases`: a line each, `gravity | category | text`.
enum GravityCases {
  struct Item {
    let gravity: Gravity
    let category: String
    let text: String
  }

  struct Unreadable: Error { let line: String }

  static func read(_ name: String, file: String = #filePath) throws -> [Item] {
    let folder = file.split(separator: "/").dropLast(2).joined(separator: "/")
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
    return try String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "|", maxSplits: 2).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard cells.count == 3, let gravity = Gravity(rawValue: cells[0]) else { throw Unreadable(line: String(line)) }
      return Item(gravity: gravity, category: cells[1], text: cells[2])
    }
  }
}
