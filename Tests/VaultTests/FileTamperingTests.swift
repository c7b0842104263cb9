import Glibc
import Journal
import Sodium
import Testing

@testable import Vault

/// The vault file in the hands of somebody with an editor for bytes, or of a failing disk.
@Suite struct FileTamperingTests {
  let sample: Sample
  private static let pageSize = 4096

  init() throws { sample = try Sample.shared.get() }

  private func verdict(
    on file: [UInt8], in scratch: Scratch, readable: ((Int) -> Void)? = nil, _ comment: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Verdict {
    try writeFile(file, to: scratch.vaultPath)
    return sample.verdict(on: scratch.vaultPath, readable: readable, comment, sourceLocation: sourceLocation)
  }

  /// Each of eight tests takes every eighth place, so that they share the cores.
  @Test(arguments: 0..<8)
  func `a flipped bit is damage that is named, or changes nothing`(part: Int) throws {
    let scratch = Scratch()
    var harmless = 0
    // All bits of SQLite's header, and one of each byte that begins a page, and of others all over the file.
    var places = (0..<100).flatMap { byte in (0..<8).map { (byte, $0) } }
    places += sample.file.indices.dropFirst(100).filter { sample.file[$0] != 0 || $0 % 8 == 0 }
      .filter { $0 % 29 == 0 || $0 % Self.pageSize < 48 }
      .map { ($0, ($0 * 5 + $0 / Self.pageSize) % 8) }
    for (number, (byte, bit)) in places.enumerated() where number % 8 == part {
      var file = sample.file
      file[byte] ^= 1 << UInt8(bit)
      if try verdict(on: file, in: scratch, "bit \(bit) of byte \(byte)") == .unharmed { harmless += 1 }
    }
    #expect(harmless < places.count / 16, "most bytes of a vault count")
  }

  @Test func `any byte of a text that is changed leaves the other entries readable`() throws {
    let scratch = Scratch()
    let body = try RawBlob("SELECT sealed FROM bodies WHERE row = 2", of: sample.file)
    for offset in stride(from: 0, to: body.count, by: 41) {
      var file = sample.file
      file[body.start + offset] ^= 0x10
      var readable = 0
      let verdict = try verdict(on: file, in: scratch, readable: { readable = $0 }, "byte \(offset) of a body")
      guard case .reported(let damage) = verdict else {
        Issue.record("byte \(offset): \(verdict)")
        continue
      }
      #expect(damage.allSatisfy { if case .body(row: 2, _) = $0 { true } else { false } })
      #expect(readable == sample.truth.entries.count - 1)
    }
  }

  @Test func `every two pages that change places are noticed, or hold nothing`() throws {
    let scratch = Scratch()
    let pages = sample.file.count / Self.pageSize
    for one in 0..<pages {
      for other in one + 1..<pages {
        var file = sample.file
        for offset in 0..<Self.pageSize {
          file.swapAt(one * Self.pageSize + offset, other * Self.pageSize + offset)
        }
        _ = try verdict(on: file, in: scratch, "pages \(one) and \(other)")
      }
    }
  }

  @Test(arguments: [0x00 as UInt8, 0xff, 0x55])
  func `every page that is overwritten is noticed, or holds nothing`(filling: UInt8) throws {
    let scratch = Scratch()
    for page in 0..<sample.file.count / Self.pageSize {
      for range in [0..<Self.pageSize, 0..<512, Self.pageSize - 512..<Self.pageSize] {
        var file = sample.file
        for offset in range { file[page * Self.pageSize + offset] = filling }
        _ = try verdict(on: file, in: scratch, "page \(page), \(range)")
      }
    }
  }

  @Test func `pages of an older copy are noticed`() throws {
    let scratch = Scratch()
    for source in [sample.older, sample.newer, sample.other] {
      for page in 0..<min(source.count, sample.file.count) / Self.pageSize {
        var file = sample.file
        let range = page * Self.pageSize..<(page + 1) * Self.pageSize
        guard file[range] != source[range] else { continue }
        file.replaceSubrange(range, with: source[range])
        _ = try verdict(on: file, in: scratch, "page \(page) of another copy")
      }
    }
  }

  @Test func `a file that is cut anywhere is refused`() throws {
    let scratch = Scratch()
    var lengths = Array(stride(from: 0, to: sample.file.count, by: Self.pageSize))
    lengths += lengths.flatMap { [$0 + 1, $0 + 99, $0 + 100, $0 + 511, $0 + 513, $0 + 4095] }
    lengths += Array(0..<128) + [sample.file.count - 1]
    for length in lengths where length < sample.file.count {
      let verdict = try verdict(on: Array(sample.file[..<length]), in: scratch, "\(length) bytes")
      #expect(verdict != .unharmed, "\(length) bytes")
    }
  }

  @Test func `bytes after the end change nothing that is read, and a full check names them`() throws {
    let scratch = Scratch()
    for extra in [1, 511, 4096, 10_000] {
      let file = sample.file + [UInt8](repeating: 0xa5, count: extra)
      #expect(try verdict(on: file, in: scratch, "\(extra) bytes more") == .reported([.fileHeader]))
    }
  }

  @Test func `bytes in the header or after the end, which mean nothing, were called well by a full check`() throws {
    let scratch = Scratch()
    let key = { try Secret(copying: [UInt8](repeating: 7, count: 32).span) }
    func damage(_ file: [UInt8]) throws -> [Damage] {
      try writeFile(file, to: scratch.vaultPath)
      return try LockedVault(path: scratch.vaultPath, stateFolder: nil, forSalvage: true).unlock(with: .keyFile(key()))
        .verify(full: true) { _, _ in }.damage
    }
    #expect(try damage(sample.file) == [])
    for byte in Array(24..<28) + [40, 41] + Array(44..<60) + Array(64..<68) + Array(72..<96) {
      var file = sample.file
      file[byte] ^= 0x10
      #expect(try !damage(file).isEmpty, "byte \(byte)")
    }
    for extra in [1, 4096] { #expect(try damage(sample.file + [UInt8](repeating: 0, count: extra)) == [.fileHeader]) }
  }

  /// SQLite finds nothing without the page at the top of a tree, and salvage found nothing either.
  @Test func `entries that are whole were not read where SQLite lost its way`() throws {
    let scratch = Scratch()
    func readable(_ file: [UInt8], _ comment: Comment) throws -> Int {
      var count: Int?
      _ = try verdict(on: file, in: scratch, readable: { count = $0 }, comment)
      return count ?? sample.truth.entries.count
    }
    // The first page holds nothing but the schema.
    for byte in [20, 28, 103, 3538, 3801, 3863, 3906, 3976, 4054] {
      var file = sample.file
      file[byte] ^= 0x40
      #expect(try readable(file, "byte \(byte)") == sample.truth.entries.count, "byte \(byte)")
    }
    var file = sample.file
    for byte in 0..<Self.pageSize { file[byte] = 0xff }
    #expect(try readable(file, "the first page is gone") == sample.truth.entries.count)
    // A page that is missing takes along what stands in it; here, at the end, the newest.
    let pages = sample.file.count / Self.pageSize
    let left = try (pages / 2..<pages).map { try readable(Array(sample.file[..<($0 * Self.pageSize)]), "\($0) pages") }
    #expect(left.last ?? 0 > 0, "\(left)")
  }

  @Test(arguments: ["empty", "text", "another program's database", "zeros", "its own header alone"])
  func `what is no vault is called that`(kind: String) throws {
    let scratch = Scratch()
    switch kind {
    case "empty": try writeFile([], to: scratch.vaultPath)
    case "text": try writeFile(Array("Dear diary,\n".utf8), to: scratch.vaultPath)
    case "another program's database": try RawDatabase(scratch.vaultPath).execute("CREATE TABLE notes(text)")
    case "zeros": try writeFile([UInt8](repeating: 0, count: 8192), to: scratch.vaultPath)
    default: try writeFile(Array("SQLite format 3\0".utf8), to: scratch.vaultPath)
    }
    #expect(throws: VaultError.damaged([.notAVault])) {
      _ = try LockedVault(path: scratch.vaultPath, stateFolder: nil)
    }
  }

  /// SQLite rolls such a journal back when it opens the file, as after a power cut.
  @Test func `a rollback journal that somebody put beside the file brings back no older state unseen`() throws {
    let scratch = Scratch()
    let journalPath = scratch.vaultPath + "-journal"
    try writeFile(sample.older, to: scratch.vaultPath)
    let raw = try RawDatabase(scratch.vaultPath)
    try raw.execute("BEGIN; UPDATE heads SET sealed = zeroblob(300); UPDATE bodies SET sealed = zeroblob(600)")
    try raw.execute(
      "PRAGMA cache_spill = 1; PRAGMA cache_size = 1; INSERT INTO heads SELECT row + 50, id, sealed FROM heads")
    let journal = try readFile(journalPath)
    #expect(journal.count > 512)
    for (length, byte) in [(journal.count, 0), (journal.count - 100, 0), (journal.count, 600), (700, 13), (28, 3)] {
      let attacked = Scratch()
      try writeFile(sample.file, to: attacked.vaultPath)
      var planted = Array(journal[..<min(length, journal.count)])
      if byte > 0, byte < planted.count { planted[byte] ^= 4 }
      // A journal counts once its header says how many pages it holds.
      try writeFile(planted, to: attacked.vaultPath + "-journal")
      let verdict = sample.verdict(on: attacked.vaultPath, "journal of \(length) bytes, byte \(byte) changed")
      #expect(verdict != .unharmed || (length, byte) != (journal.count, 0), "SQLite takes the whole journal")
    }
  }

  /// SQLite does not roll back what it may only read, and salvage said that the file was read-only.
  @Test func `a vault that a crash left in the middle of a transaction can be opened for salvage`() throws {
    let scratch = Scratch()
    try writeFile(sample.file, to: scratch.vaultPath)
    let crashed = Scratch()
    do {
      let raw = try RawDatabase(scratch.vaultPath)
      try raw.execute("PRAGMA cache_size = 1; BEGIN; UPDATE heads SET sealed = zeroblob(300)")
      try raw.execute("INSERT INTO heads SELECT row + 50, id, sealed FROM heads")
      // As a power cut would leave them: the file half written, its journal beside it.
      let (file, journal) = (try readFile(scratch.vaultPath), try readFile(scratch.vaultPath + "-journal"))
      #expect(file != sample.file)
      try writeFile(file, to: crashed.vaultPath)
      try writeFile(journal, to: crashed.vaultPath + "-journal")
    }
    #expect(try Sample.Truth(of: crashed.openVault(salvage: true)) == sample.truth)
    #expect(try readFile(crashed.vaultPath) == sample.file)
  }

  @Test func `a copy that was put back is noticed where this device remembers a later one`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    let earlier = try readFile(scratch.vaultPath)
    _ = try vault.write(EntryContent(date: noon, text: "two"), now: noon)
    try writeFile(earlier, to: scratch.vaultPath)
    #expect(throws: VaultError.damaged([.rolledBack(found: 1, seen: 2)])) { _ = try scratch.openVault() }
    let salvaged = try scratch.openVault(salvage: true)
    #expect(salvaged.openingDamage == [.rolledBack(found: 1, seen: 2)])
    #expect(try salvaged.index().entries.count == 1)
    #expect(throws: VaultError.openedForSalvage) {
      _ = try salvaged.write(EntryContent(date: noon, text: "no"), now: noon)
    }
    // On purpose: the writer put a backup back.
    try salvaged.acceptAsLatest()
    #expect(try scratch.openVault().index().entries.count == 1)
  }

  @Test func `a damaged or missing memory of this device keeps nobody out`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    let anchorPath = DeviceAnchor.path(in: scratch.statePath, vaultID: vault.id, vaultPath: vault.path)
    let anchor = try readFile(anchorPath)
    for byte in anchor.indices {
      var damaged = anchor
      damaged[byte] ^= 1
      try writeFile(damaged, to: anchorPath)
      #expect(
        DeviceAnchor.load(from: scratch.statePath, vaultID: vault.id, vaultPath: vault.path) == nil, "byte \(byte)")
    }
    for length in [0, 1, 152, 167, 169, 100_000] {
      try writeFile([UInt8](repeating: 1, count: length), to: anchorPath)
      #expect(try scratch.openVault().index().entries.count == 1)
    }
    unsafe unlink(anchorPath)
    #expect(try scratch.openVault().index().entries.count == 1)
    #expect(try readFile(anchorPath) == anchor)
  }
}

/// Where in a file the bytes of a blob lie that is not split over pages.
private struct RawBlob {
  let start: Int
  let count: Int

  init(_ sql: String, of file: [UInt8]) throws {
    let scratch = Scratch()
    try writeFile(file, to: scratch.vaultPath)
    let blob = try RawDatabase(scratch.vaultPath).blob(sql)
    let start = file.indices.first { file[$0...].starts(with: blob) }
    self.start = try #require(start)
    count = blob.count
  }
}
