internal import Glibc

/// The header of an SQLite file, of which SQLite itself reads only a part.
///
/// Nothing of ours stands in the rest, so nothing can be wrong with the journal there; but who is told that every page is checked
/// should hear of it. Source: "Database File Format", sqlite.org, §1.3.
enum FileHeader {
  private static let count = 100
  /// Bytes that have one value in every vault, as it was made: where they begin, and what they are.
  private static let constants: [(start: Int, bytes: [UInt8])] = [
    (0, Array("SQLite format 3\0".utf8)),
    (16, [0x10, 0x00, 1, 1, 0, 64, 32, 32]),  // pages of 4096 bytes, a rollback journal, nothing reserved
    (40, [0, 0]),  // few changes of the schema: a table each, and one for being a backup
    (44, [0, 0, 0, 4]), (48, [0, 0, 0, 0]), (52, [0, 0, 0, 0]),
    (56, [0, 0, 0, 1]), (64, [0, 0, 0, 0]), (72, [UInt8](repeating: 0, count: 20)),
  ]

  /// Whether the header says that changes go through a rollback journal, as a vault's does.
  static func isOfJournal(_ path: String) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 2)
    return unsafe pread(descriptor, &bytes, 2, 18) == 2 && bytes == [1, 1]
  }

  /// Whether the header and the length of the file at `path` are as a program of ours leaves them. To be called within a
  /// transaction, which keeps writers away. A file that cannot be read counts as whole: SQLite will have told.
  static func isWhole(_ path: String) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return true }
    defer { close(descriptor) }
    var facts = stat()
    var bytes = [UInt8](repeating: 0, count: count)
    guard unsafe fstat(descriptor, &facts) == 0 else { return true }
    guard unsafe pread(descriptor, &bytes, count, 0) == count else { return false }
    func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    return constants.allSatisfy { Array(bytes[$0.start..<$0.start + $0.bytes.count]) == $0.bytes }
      // The count of changes stands twice, and so does the number of pages, which also follows from the length.
      && number(24) == number(92) && Int(facts.st_size) == number(28) * RawPages.size
  }
}
