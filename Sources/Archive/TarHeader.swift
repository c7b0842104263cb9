/// The block before a member of a tar file.
struct TarHeader {
  let name: [UInt8]
  let size: UInt64
  /// Seconds since 1970.
  let modified: Int64
  let kind: Unicode.Scalar

  /// Reads 512 bytes; `nil` if the check sum is wrong, a number is none, or it is older than ustar.
  init?(_ block: [UInt8]) {
    guard let checksum = Self.number(block[148..<156]), let size = Self.number(block[124..<136]), size >= 0,
      let modified = Self.number(block[136..<148])
    else { return nil }
    var sum: Int64 = 0
    for (index, byte) in block.enumerated() { sum += (148..<156).contains(index) ? 0x20 : Int64(byte) }
    let isUstar = block[257..<263].elementsEqual("ustar\0".utf8)
    guard sum == checksum, isUstar || block[257..<265].elementsEqual("ustar  \0".utf8) else { return nil }
    let prefix = block[345..<500].prefix { $0 != 0 }
    let name = block[..<100].prefix { $0 != 0 }
    self.name = isUstar && !prefix.isEmpty ? prefix + [UInt8(ascii: "/")] + name : Array(name)
    self.size = UInt64(size)
    self.modified = modified
    kind = Unicode.Scalar(block[156])
  }

  /// Octal digits between spaces and zeros, or a signed number of base 256 that begins with a set bit.
  private static func number(_ field: ArraySlice<UInt8>) -> Int64? {
    if let first = field.first, first & 0x80 != 0 {
      let isNegative = first & 0x40 != 0
      var value: Int64 = isNegative ? -1 : 0
      for (index, byte) in field.enumerated() {
        let digit = index == 0 ? (isNegative ? byte | 0x80 : byte & 0x7f) : byte
        let (product, overflow) = value.multipliedReportingOverflow(by: 256)
        guard !overflow else { return nil }
        value = product | Int64(digit)
      }
      return value
    }
    let digits = field.drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    guard field[digits.endIndex...].allSatisfy({ $0 == 0 || $0 == 0x20 }) else { return nil }
    return digits.reduce(0) { $0 << 3 | Int64($1 - 0x30) }
  }
}

/// What extended headers say of the member that follows.
struct TarFields {
  private(set) var name: [UInt8]?
  private(set) var size: UInt64?
  private(set) var modified: Int64?
  /// Whether only parts of the file are in the archive.
  private(set) var hasHoles = false
  private(set) var isEmpty = true

  /// Takes the long name of GNU tar, which ends with a zero.
  mutating func setName(_ content: [UInt8]) -> Bool {
    isEmpty = false
    guard content.last == 0, !content.dropLast().contains(0) else { return false }
    name = Array(content.dropLast())
    return true
  }

  /// Takes the records of a pax header; `false` if they are out of form.
  mutating func add(_ content: [UInt8]) -> Bool {
    isEmpty = false
    guard let records = Self.records(content) else { return false }
    for (key, value) in records {
      switch key {
      case "path": name = value
      case "size":
        guard let size = UInt64(String(decoding: value, as: UTF8.self)) else { return false }
        self.size = size
      case "mtime":
        let whole = value.prefix { $0 != UInt8(ascii: ".") }
        guard let seconds = Int64(String(decoding: whole, as: UTF8.self)) else { return false }
        modified = seconds
      default: if key.hasPrefix("GNU.sparse.") { hasHoles = true }
      }
    }
    return true
  }

  /// Whether what is said of all members changes none: comments and the like.
  static func isHarmless(_ content: [UInt8]) -> Bool {
    guard let records = records(content) else { return false }
    return records.allSatisfy { key, _ in !["path", "size", "linkpath"].contains(key) && !key.hasPrefix("GNU.sparse.") }
  }

  /// `LENGTH KEY=VALUE\n`, where the length counts its own digits.
  private static func records(_ content: [UInt8]) -> [(key: String, value: [UInt8])]? {
    var records: [(String, [UInt8])] = []
    var rest = content[...]
    while !rest.isEmpty {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard digits.count <= 9, let length = Int(String(decoding: digits, as: UTF8.self)), length <= rest.count,
        length > digits.count + 1
      else { return nil }
      let record = rest.prefix(length)
      guard record.last == 0x0a, record[digits.endIndex] == 0x20 else { return nil }
      let pair = record[(digits.endIndex + 1)...].dropLast()
      guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      records.append((String(decoding: pair[..<equals], as: UTF8.self), Array(pair[(equals + 1)...])))
      rest = rest.dropFirst(length)
    }
    return records
  }
}
