internal import Glibc
internal import Sodium

/// The pages of a vault's file, read without SQLite: what is left of one that it no longer makes sense of.
///
/// A row lies in a leaf of a table's tree; what does not fit there goes on in a chain of overflow pages. Where a page at the top is
/// damaged or missing, SQLite finds none of the rows below it, though they are whole. Here each leaf is read by itself, and its rows
/// are told apart by their shape. Whether a row is what was written is for the keys to tell, as always.
/// Source: "Database File Format", sqlite.org, §1.5 and §2.
struct RawPages: ~Copyable {
  private let descriptor: Int32
  private let count: Int
  /// SQLite's default, which all our vaults have, whatever a damaged header says.
  static let size = 4096
  private static let leaf: UInt8 = 0x0d
  private static let headerCount = 100
  private static let longestRow = 2 << 30

  /// `nil` if the file cannot be read.
  init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    count = Int(facts.st_size) / Self.size
  }

  deinit { close(descriptor) }

  /// A database in memory with all rows that were found; `nil` if nothing of a vault was.
  static func rebuilt(_ path: String) throws(VaultError) -> Database? {
    guard let pages = RawPages(path) else { return nil }
    let database = try Database(path: ":memory:", mode: .existing)
    for table in VaultFormat.schema { try database.execute(table) }
    var rows = 0
    try database.write { () throws(VaultError) in
      try pages.forEachRow { row throws(VaultError) in
        guard let table = row.table else { return }
        rows += 1
        try table.insert(row, into: database)
      }
    }
    return rows > 0 ? database : nil
  }

  /// Calls `body` for each whole row of each leaf.
  private borrowing func forEachRow(_ body: (RawRow) throws(VaultError) -> Void) throws(VaultError) {
    for number in 1..<max(1, count + 1) {
      guard let page = page(number) else { continue }
      let start = number == 1 ? Self.headerCount : 0
      guard page[start] == Self.leaf else { continue }
      let cells = Int(page[start + 3]) << 8 | Int(page[start + 4])
      guard start + 8 + 2 * cells <= Self.size else { continue }
      for cell in 0..<cells {
        let place = start + 8 + 2 * cell
        let offset = Int(page[place]) << 8 | Int(page[place + 1])
        guard let row = row(at: offset, of: page) else { continue }
        try body(row)
      }
    }
  }

  /// The row whose cell begins at `offset`.
  private borrowing func row(at offset: Int, of page: [UInt8]) -> RawRow? {
    var reader = VarintReader(page[...], at: offset)
    guard let length = reader.next(), let number = reader.next(), length > 0, length < Self.longestRow else {
      return nil
    }
    let total = Int(length)
    let (most, least) = (Self.size - 35, (Self.size - 12) * 32 / 255 - 23)
    var local = total
    if total > most {
      let rest = least + (total - least) % (Self.size - 4)
      local = rest <= most ? rest : least
    }
    guard reader.offset + local <= Self.size else { return nil }
    var record = Array(page[reader.offset..<reader.offset + local])
    if local < total {
      guard reader.offset + local + 4 <= Self.size else { return nil }
      var next = Self.number(page[(reader.offset + local)...])
      var left = (total - local + Self.size - 5) / (Self.size - 4)
      while left > 0 {
        guard let page = self.page(next) else { return nil }
        next = Self.number(page[...])
        record += page[4..<min(Self.size, 4 + total - record.count)]
        left -= 1
      }
    }
    return record.count == total ? RawRow(number: number, record: record) : nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }

  private borrowing func page(_ number: Int) -> [UInt8]? {
    guard number >= 1, number <= count else { return nil }
    var bytes = [UInt8](repeating: 0, count: Self.size)
    let read = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe pread(descriptor, buffer.baseAddress, Self.size, off_t((number - 1) * Self.size))
    }
    return read == Self.size ? bytes : nil
  }
}

/// A row as it stands in a page.
private struct RawRow {
  let number: Int64
  /// The columns; `nil` for null, as the row's number is stored in its own column.
  let columns: [[UInt8]?]

  /// `nil` if `record` holds anything but nulls and blobs, which is all that a vault's tables have.
  init?(number: Int64, record: [UInt8]) {
    var reader = VarintReader(record[...], at: 0)
    guard let headerCount = reader.next(), headerCount > 0, headerCount <= record.count else { return nil }
    var place = Int(headerCount)
    var columns: [[UInt8]?] = []
    while reader.offset < headerCount {
      guard let type = reader.next() else { return nil }
      switch type {
      case 0: columns.append(nil)
      case 12... where type % 2 == 0:
        let count = Int((type - 12) / 2)
        guard count <= record.count - place else { return nil }
        columns.append(Array(record[place..<place + count]))
        place += count
      default: return nil
      }
    }
    guard reader.offset == headerCount, place == record.count else { return nil }
    self.number = number
    self.columns = columns
  }

  enum Table {
    case vault
    case slots
    case heads
    case bodies
    case inbox
    case changes

    func insert(_ row: RawRow, into database: Database) throws(VaultError) {
      let marks = row.columns.map { _ in "?" }.joined(separator: ", ")
      // Of two rows with one number, which no table has, either may be the right one.
      var insert = try database.prepare("INSERT OR IGNORE INTO \(self) VALUES(\(marks))")
      try insert.bind(row.number, at: 0)
      for (index, column) in row.columns.enumerated() {
        if let column { try insert.bind(column, at: Int32(index)) }
      }
      try insert.run()
    }
  }

  /// The table that has rows of this shape.
  var table: Table? {
    guard let first = columns.first, first == nil, columns.dropFirst().allSatisfy({ $0 != nil }) else { return nil }
    let counts = columns.dropFirst().map { $0?.count ?? 0 }
    switch counts.count {
    case 3:
      return number == 1 && counts[0] == VaultFormat.vaultIDCount && counts[1] == SealedBox.publicKeyCount
        ? .vault : nil
    case 2: return counts[0] == 16 ? .heads : nil
    case 1:
      if counts[0] == TrailPoint.markCount { return .changes }
      if counts[0] == KeySlot.byteCount { return .slots }
      // What was padded alike was sealed in one way or the other, and is longer by 40 or 48 bytes: no size is both.
      if Self.isPadded(counts[0] - XChaCha20Poly1305.overhead) { return .bodies }
      return Self.isPadded(counts[0] - SealedBox.overhead) ? .inbox : nil
    default: return nil
    }
  }

  private static func isPadded(_ count: Int) -> Bool { count >= Padding.bodyFloor && Padding.padme(count) == count }
}

/// Reads SQLite's numbers of one to nine bytes.
private struct VarintReader {
  private let bytes: ArraySlice<UInt8>
  var offset: Int

  init(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  mutating func next() -> Int64? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard offset >= 0, offset < bytes.endIndex else { return nil }
      let byte = bytes[offset]
      offset += 1
      if index == 8 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7f)
      if byte & 0x80 == 0 { return Int64(bitPattern: value) }
    }
    return nil
  }
}
