/// Writes a tar file piece by piece, in constant memory, for every program that reads tar.
///
/// Source: POSIX.1-2024, `pax`, sections "ustar Interchange Format" and "pax Extended Header". Files have mode 0600 and
/// folders 0700, and nobody owns them, so that the archive says nothing of the machine it was made on.
public struct TarWriter: ~Copyable {
  private let sink: ([UInt8]) throws -> Void
  private var count = 0
  private var remaining = 0
  private var padding = 0

  /// The longest name, and the largest number, that the old header has room for.
  private static let longestName = 100
  private static let largest: Int64 = 0o777_7777_7777

  /// An archive whose bytes are handed to `sink`, in order.
  public init(to sink: @escaping ([UInt8]) throws -> Void) { self.sink = sink }

  /// Adds a file whole.
  /// - Parameter modified: when it was last changed, in seconds since 1970, also before.
  /// - Throws: ``ArchiveError/unsafeName(member:)``, and what the sink throws.
  public mutating func add(_ name: String, _ bytes: [UInt8], modified: Int64) throws {
    try begin(name, size: bytes.count, modified: modified)
    try write(bytes)
  }

  /// Adds a folder. Those that files are in need not be added, but every reader makes them as it sees fit then.
  public mutating func addFolder(_ name: String, modified: Int64) throws {
    try header(name, size: 0, modified: modified, isFolder: true)
  }

  /// Begins a file of `size` bytes, which ``write(_:)`` then takes.
  public mutating func begin(_ name: String, size: Int, modified: Int64) throws {
    precondition(size >= 0, "a file has no fewer than no bytes")
    try header(name, size: size, modified: modified, isFolder: false)
    remaining = size
    padding = (512 - size % 512) % 512
  }

  /// Adds to the file that was begun; with its last byte it is whole.
  public mutating func write(_ bytes: [UInt8]) throws {
    precondition(bytes.count <= remaining, "a file has the size that was said")
    if !bytes.isEmpty { try sink(bytes) }
    remaining -= bytes.count
    if remaining == 0, padding > 0 {
      try sink([UInt8](repeating: 0, count: padding))
      padding = 0
    }
  }

  /// Ends the archive.
  public mutating func finish() throws {
    precondition(remaining == 0, "the last file is whole")
    try sink([UInt8](repeating: 0, count: 1024))
  }

  // MARK: Headers

  private mutating func header(_ name: String, size: Int, modified: Int64, isFolder: Bool) throws {
    precondition(remaining == 0, "the file before is whole")
    count += 1
    guard MemberName.isSafe(name) else { throw ArchiveError.unsafeName(member: count) }
    let path = Array((isFolder ? name + "/" : name).utf8)
    var records: [UInt8] = []
    if path.count > Self.longestName || path.contains(where: { $0 >= 0x80 }) {
      records += Self.record("path", path)
    }
    if size > Self.largest { records += Self.record("size", Array(String(size).utf8)) }
    if !(0...Self.largest).contains(modified) { records += Self.record("mtime", Array(String(modified).utf8)) }
    if !records.isEmpty {
      try sink(Self.block(Array("pax/\(count)".utf8), size: records.count, modified: 0, type: "x"))
      try sink(records + [UInt8](repeating: 0, count: (512 - records.count % 512) % 512))
    }
    // What a program that knows no pax records sees: as much of the name as it can show.
    let shown = path.count > Self.longestName ? Array(path.suffix(Self.longestName)) : path
    try sink(
      Self.block(
        shown.map { $0 < 0x80 ? $0 : UInt8(ascii: "_") }, size: Int64(size) > Self.largest ? 0 : size,
        modified: (0...Self.largest).contains(modified) ? modified : 0, type: isFolder ? "5" : "0"))
  }

  /// `LENGTH KEY=VALUE\n`, where the length counts its own digits.
  private static func record(_ key: String, _ value: [UInt8]) -> [UInt8] {
    let rest = Array(" \(key)=".utf8) + value + [0x0a]
    var length = rest.count + 1
    while String(length).utf8.count + rest.count != length { length = String(length).utf8.count + rest.count }
    return Array(String(length).utf8) + rest
  }

  private static func block(_ name: [UInt8], size: Int, modified: Int64, type: Unicode.Scalar) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ bytes: some Sequence<UInt8>, at offset: Int) {
      for (index, byte) in bytes.enumerated() { block[offset + index] = byte }
    }
    func put(octal number: Int64, at offset: Int, digits: Int) {
      let text = String(number, radix: 8)
      put((String(repeating: "0", count: digits - text.utf8.count) + text).utf8, at: offset)
    }
    put(name, at: 0)
    put(octal: type == "5" ? 0o700 : 0o600, at: 100, digits: 7)
    put(octal: 0, at: 108, digits: 7)
    put(octal: 0, at: 116, digits: 7)
    put(octal: Int64(size), at: 124, digits: 11)
    put(octal: modified, at: 136, digits: 11)
    put(repeatElement(0x20, count: 8), at: 148)
    block[156] = UInt8(ascii: type)
    put("ustar\u{0}00".utf8, at: 257)
    put(octal: 0, at: 329, digits: 7)
    put(octal: 0, at: 337, digits: 7)
    put(octal: block.reduce(0) { $0 + Int64($1) }, at: 148, digits: 6)
    block[154] = 0
    return block
  }
}
