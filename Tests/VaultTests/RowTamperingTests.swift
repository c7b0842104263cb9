import Journal
import Sodium
import Testing

@testable import Vault

/// The vault in the hands of somebody who can write SQL, and has no key.
@Suite struct RowTamperingTests {
  let sample: Sample

  init() throws { sample = try Sample.shared.get() }

  /// Runs `sql` on the sample, with `older`, `newer` and `other` attached, and opens what comes of it.
  private func verdict(
    after sql: String, readable: ((Int) -> Void)? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Verdict {
    let scratch = Scratch()
    try writeFile(sample.file, to: scratch.vaultPath)
    do {
      let raw = try RawDatabase(scratch.vaultPath)
      for (name, file) in [("older", sample.older), ("newer", sample.newer), ("other", sample.other)]
      where sql.contains(name + ".") {
        try writeFile(file, to: scratch.path + "/" + name)
        try raw.execute("ATTACH '\(scratch.path)/\(name)' AS \(name)")
      }
      try raw.execute(sql)
    }
    return sample.verdict(
      on: scratch.vaultPath, readable: readable, Comment(rawValue: sql), sourceLocation: sourceLocation)
  }

  private func expectDamage(_ sql: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let verdict = try verdict(after: sql, sourceLocation: sourceLocation)
    #expect(verdict != .unharmed, "\(sql)", sourceLocation: sourceLocation)
  }

  private func rows(_ table: String) throws -> [Int64] {
    let scratch = Scratch()
    try writeFile(sample.file, to: scratch.vaultPath)
    return try RawDatabase(scratch.vaultPath).integers("SELECT rowid FROM \(table) ORDER BY rowid")
  }

  @Test func `an untouched vault says what was written`() throws {
    #expect(try verdict(after: "SELECT 1") == .unharmed)
  }

  @Test(arguments: ["heads", "bodies", "vault", "changes"])
  func `every row that is removed is missed`(table: String) throws {
    for row in try rows(table) { try expectDamage("DELETE FROM \(table) WHERE rowid = \(row)") }
  }

  @Test func `a key slot that is removed is missed by who opens another, and no key is called wrong for it`() throws {
    #expect(try verdict(after: "DELETE FROM slots WHERE number = 2") == .refused([.slotTable]))
    #expect(try verdict(after: "DELETE FROM slots") == .refused([.slotTable]))
    let scratch = Scratch()
    try writeFile(sample.file, to: scratch.vaultPath)
    try RawDatabase(scratch.vaultPath).execute("DELETE FROM slots WHERE number = 1")
    #expect(throws: VaultError.damaged([.slotTable])) { _ = try scratch.openVault() }
  }

  @Test(arguments: ["heads", "bodies", "slots"])
  func `every row that is doubled is noticed`(table: String) throws {
    let columns = table == "heads" ? "id, sealed" : table == "slots" ? "slot" : "sealed"
    let last = try rows(table).last ?? 0
    for row in try rows(table) {
      for place in [last + 1, 0, -5, Int64.max, Int64.min] {
        try expectDamage("INSERT INTO \(table) SELECT \(place), \(columns) FROM \(table) WHERE rowid = \(row)")
      }
    }
  }

  @Test func `a mark that is added to the trail of changes is noticed`() throws {
    let last = try rows("changes").last ?? 0
    for place in [last + 1, -5, Int64.max, Int64.min] {
      try expectDamage("INSERT INTO changes SELECT \(place), mark FROM changes WHERE number = 3")
    }
  }

  @Test(arguments: ["heads", "bodies", "slots", "changes"])
  func `every row that is moved elsewhere is noticed`(table: String) throws {
    for row in try rows(table) {
      for place in [10_000, -1, Int64.max, Int64.min, row + 1 << 32] {
        try expectDamage("UPDATE \(table) SET rowid = \(place) WHERE rowid = \(row)")
      }
    }
  }

  @Test(arguments: [
    ("heads", "sealed"), ("heads", "id"), ("bodies", "sealed"), ("slots", "slot"), ("changes", "mark"),
  ])
  func `every two blobs that change places are noticed`(table: String, column: String) throws {
    let rows = try rows(table)
    for (index, one) in rows.enumerated() {
      for other in rows[(index + 1)...] {
        try expectDamage(
          """
          CREATE TEMP TABLE kept AS SELECT rowid AS at, \(column) AS blob FROM \(table) WHERE rowid IN (\(one), \(other));
          UPDATE \(table) SET \(column) = (SELECT blob FROM kept WHERE at = \(one + other) - \(table).rowid)
            WHERE rowid IN (\(one), \(other));
          """)
      }
    }
  }

  @Test(arguments: [
    ("heads", "sealed"), ("heads", "id"), ("bodies", "sealed"), ("slots", "slot"), ("changes", "mark"),
  ])
  func `every blob that is overwritten with its neighbour is noticed`(table: String, column: String) throws {
    let rows = try rows(table)
    for (one, other) in zip(rows, rows.dropFirst() + rows.prefix(1)) {
      try expectDamage(
        "UPDATE \(table) SET \(column) = (SELECT \(column) FROM \(table) WHERE rowid = \(other)) WHERE rowid = \(one)")
    }
  }

  @Test func `heads that are put in the place of bodies are noticed`() throws {
    for row in try rows("heads") {
      try expectDamage("UPDATE bodies SET sealed = (SELECT sealed FROM heads WHERE row = \(row)) WHERE row = \(row)")
      try expectDamage("UPDATE heads SET sealed = (SELECT sealed FROM bodies WHERE row = \(row)) WHERE row = \(row)")
    }
  }

  /// Nothing about an object depends on where it lies, but the settings in force are found by their rows.
  @Test func `whole objects that change places change nothing, or are noticed`() throws {
    let rows = try rows("heads")
    var noticed = 0
    for (index, one) in rows.enumerated() {
      for other in rows[(index + 1)...] {
        let verdict = try verdict(
          after: ["heads", "bodies"].map {
            """
            UPDATE \($0) SET row = -1 WHERE row = \(one);
            UPDATE \($0) SET row = \(one) WHERE row = \(other);
            UPDATE \($0) SET row = \(other) WHERE row = -1;
            """
          }.joined())
        if verdict != .unharmed { noticed += 1 }
      }
    }
    #expect(noticed > 0)
  }

  @Test func `a waiting jot that is doubled is one entry, and a forged one is reported`() throws {
    let scratch = Scratch()
    try writeFile(sample.file, to: scratch.vaultPath)
    do {
      let raw = try RawDatabase(scratch.vaultPath)
      try raw.execute("INSERT INTO inbox(sealed) SELECT sealed FROM inbox; INSERT INTO inbox(sealed) VALUES(x'0102')")
      try raw.execute("INSERT INTO inbox(sealed) VALUES(zeroblob(48)), (zeroblob(0)), (randomblob(700))")
    }
    let vault = try scratch.openVault()
    let taken = try vault.takeInJots(now: noon)
    #expect(taken.entries.map(\.content.text) == ["waiting"])
    #expect(taken.damage.count == 4)
    #expect(try vault.index().damage == [])
    #expect(try vault.verify(full: true) { _, _ in }.damage.count == 4)
  }

  @Test(arguments: ["older", "newer", "other"])
  func `rows of another copy or another vault are noticed`(source: String) throws {
    for row in 1...6 {
      try expectDamage("INSERT INTO heads SELECT row + 100, id, sealed FROM \(source).heads WHERE row = \(row)")
      try expectDamage("INSERT INTO bodies SELECT row + 100, sealed FROM \(source).bodies WHERE row = \(row)")
    }
    for table in ["heads", "bodies", "slots", "vault", "changes"] where !(source == "newer" && table == "slots") {
      try expectDamage("DELETE FROM \(table); INSERT INTO \(table) SELECT * FROM \(source).\(table)")
    }
    try expectDamage("UPDATE vault SET state = (SELECT state FROM \(source).vault)")
  }

  @Test func `a newer copy's missing entry cannot be slipped in`() throws {
    try expectDamage(
      """
      INSERT INTO heads SELECT * FROM newer.heads WHERE row NOT IN (SELECT row FROM heads);
      INSERT INTO bodies SELECT * FROM newer.bodies WHERE row NOT IN (SELECT row FROM bodies);
      """)
  }

  @Test func `a key slot that was revoked and put back is noticed, and does not open the vault`() throws {
    let sql = "INSERT INTO slots SELECT * FROM older.slots WHERE number = 3"
    #expect(try verdict(after: sql) == .refused([.slotTable]))
    let scratch = Scratch()
    try writeFile(sample.file, to: scratch.vaultPath)
    try writeFile(sample.older, to: scratch.path + "/older")
    try RawDatabase(scratch.vaultPath).execute("ATTACH '\(scratch.path)/older' AS older; \(sql)")
    #expect(throws: VaultError.damaged([.slotTable])) {
      let revoked = try Secret(copying: [UInt8](repeating: 8, count: 32).span)
      _ = try LockedVault(path: scratch.vaultPath, stateFolder: nil).unlock(with: .recoveryCode(revoked))
    }
  }

  @Test func `a key slot of another vault is called damaged, not a wrong key`() throws {
    let sql = "UPDATE slots SET slot = (SELECT slot FROM other.slots WHERE number = 1) WHERE number = 1"
    #expect(try verdict(after: sql) == .refused([.keySlot(1)]))
  }

  @Test func `another vault's id or inbox key is noticed before anything is written to it`() throws {
    #expect(
      try verdict(after: "UPDATE vault SET inbox_key = (SELECT inbox_key FROM other.vault)") == .refused([.inboxKey]))
    try expectDamage("UPDATE vault SET vault_id = (SELECT vault_id FROM other.vault)")
    for column in ["vault_id", "inbox_key", "state"] {
      for value in ["x''", "x'00'", "zeroblob(100000)", "zeroblob(16)", "zeroblob(32)", "randomblob(32)"] {
        try expectDamage("UPDATE vault SET \(column) = \(value)")
      }
    }
  }

  @Test func `the inbox key is compared with the one this device saw before a jot is sealed to it`() throws {
    let scratch = Scratch()
    _ = try scratch.makeVault().write(EntryContent(date: noon, text: "seen"), now: noon)
    try RawDatabase(scratch.vaultPath).execute("UPDATE vault SET inbox_key = randomblob(32)")
    #expect(throws: VaultError.damaged([.inboxKey])) {
      _ = try LockedVault(path: scratch.vaultPath, stateFolder: scratch.statePath).jot("secret", date: noon)
    }
    #expect(try RawDatabase(scratch.vaultPath).integers("SELECT count(*) FROM inbox") == [0])
  }

  @Test(arguments: [
    "CREATE TRIGGER t AFTER INSERT ON heads BEGIN DELETE FROM heads; END",
    "CREATE VIEW v AS SELECT * FROM heads",
    "CREATE INDEX i ON heads(id)",
    "CREATE TABLE notes(text)",
    "ALTER TABLE heads ADD COLUMN note TEXT",
    "CREATE TEMP TABLE keep AS SELECT * FROM heads; DROP TABLE heads; CREATE TABLE heads(row INTEGER PRIMARY KEY, id, sealed); INSERT INTO heads SELECT * FROM keep",
    "ALTER TABLE inbox RENAME TO heads2",
    "DROP TABLE inbox",
  ])
  func `anything SQLite would act upon is refused`(sql: String) throws {
    #expect(try verdict(after: sql) == .refused([.schema]))
  }

  @Test(arguments: ["trigger t", "view v", "index i", "table notes"])
  func `a vault with something added to its tables is read for salvage all the same`(added: String) throws {
    let sql =
      switch added {
      case "trigger t": "CREATE TRIGGER t AFTER INSERT ON heads BEGIN DELETE FROM heads; END"
      case "view v": "CREATE VIEW v AS SELECT * FROM heads"
      case "index i": "CREATE INDEX i ON heads(id)"
      default: "CREATE TABLE notes(text)"
      }
    var readable = 0
    _ = try verdict(after: sql, readable: { readable = $0 })
    #expect(readable == sample.truth.entries.count)
  }

  @Test(arguments: ["'text'", "NULL", "7", "3.5", "''"])
  func `anything but a blob in the place of a blob is refused with the schema that lets it in`(value: String) throws {
    for (table, column) in [
      ("heads", "id"), ("heads", "sealed"), ("bodies", "sealed"), ("slots", "slot"), ("inbox", "sealed"),
      ("vault", "state"), ("vault", "vault_id"), ("changes", "mark"),
    ] {
      let scratch = Scratch()
      try writeFile(sample.file, to: scratch.vaultPath)
      let strict = try RawDatabase(scratch.vaultPath).integers(
        "SELECT rootpage FROM sqlite_schema WHERE name = '\(table)'")
      for root in strict {
        try RawDatabase(scratch.vaultPath).execute(
          """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = replace(replace(sql, ' STRICT', ''), ' NOT NULL', '') WHERE rootpage = \(root);
          """)
        try RawDatabase(scratch.vaultPath).execute("UPDATE \(table) SET \(column) = \(value)")
        #expect(
          sample.verdict(on: scratch.vaultPath, "\(table).\(column) = \(value), schema \(root)") == .refused([.schema]))
        // Then the schema as it should be, around the value that should not be.
        try RawDatabase(scratch.vaultPath).execute(
          """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = '\(VaultFormat.schema.first { $0.contains("TABLE \(table)(") } ?? "")'
            WHERE rootpage = \(root);
          """)
      }
      let verdict = sample.verdict(on: scratch.vaultPath, "\(table).\(column) = \(value)")
      #expect(verdict != .unharmed, "\(table).\(column) = \(value)")
    }
  }

  @Test(arguments: [
    "application_id = 0", "user_version = 3", "user_version = 1", "user_version = 0", "application_id = 0x494e544c",
  ])
  func `another format is refused, and read for salvage`(pragma: String) throws {
    var readable = 0
    let expected: Damage =
      switch pragma {
      case "user_version = 3": .unknownFormat(3)
      case "user_version = 1": .unknownFormat(1)
      case "user_version = 0": .unknownFormat(0)
      default: .notAVault
      }
    #expect(try verdict(after: "PRAGMA \(pragma)", readable: { readable = $0 }) == .refused([expected]))
    #expect(pragma.hasPrefix("user_version") || readable == sample.truth.entries.count)
  }

  @Test func `a vault of before the first release is called old, not damaged`() throws {
    for isForSalvage in [false, true] {
      let scratch = Scratch()
      try writeFile(sample.file, to: scratch.vaultPath)
      try RawDatabase(scratch.vaultPath).execute("DROP TABLE changes; PRAGMA user_version = 1")
      #expect(throws: VaultError.retiredFormat(1)) {
        _ = try LockedVault(path: scratch.vaultPath, stateFolder: nil, forSalvage: isForSalvage)
      }
    }
  }

  /// One bit of it once made all that was written unreadable.
  @Test func `a vault whose id is damaged in one of its two places is read for salvage all the same`() throws {
    for (sql, damage) in [
      ("UPDATE vault SET vault_id = randomblob(16)", Damage.vaultRow),
      ("UPDATE vault SET vault_id = x'00'", .vaultRow), ("DELETE FROM vault", .vaultRow),
      ("UPDATE changes SET mark = randomblob(16) WHERE number = 0", .trail),
      ("DELETE FROM changes", .trail),
    ] {
      var readable = 0
      let verdict = try verdict(after: sql, readable: { readable = $0 })
      #expect(readable == sample.truth.entries.count, "\(sql)")
      switch verdict {
      case .refused(let found): #expect(found == [damage], "\(sql)")
      case .reported(let found): #expect(found == [damage] && damage == .trail, "\(sql)")
      case .unharmed: Issue.record("\(sql): nothing was noticed")
      }
    }
  }

  @Test func `a write-ahead log is refused: secrets would outlive their deletion in it`() throws {
    #expect(try verdict(after: "PRAGMA journal_mode = WAL") == .refused([.notAVault]))
  }

  @Test func `what one damaged row does not touch stays readable`() throws {
    for table in ["heads", "bodies"] {
      for row in try rows(table) {
        for change in ["sealed = zeroblob(length(sealed))", "sealed = x''", "row = 9223372036854775807"] {
          var readable = 0
          _ = try verdict(after: "UPDATE \(table) SET \(change) WHERE row = \(row)", readable: { readable = $0 })
          #expect(readable >= sample.truth.entries.count - 1, "\(table) \(row) \(change)")
        }
      }
    }
    for column in ["state", "inbox_key"] {
      var readable = 0
      _ = try verdict(after: "UPDATE vault SET \(column) = zeroblob(32)", readable: { readable = $0 })
      #expect(readable == sample.truth.entries.count, "\(column)")
    }
    for change in ["slot = x'00' WHERE number = 2", "number = 40 WHERE number = 2"] {
      var readable = 0
      _ = try verdict(after: "UPDATE slots SET \(change)", readable: { readable = $0 })
      #expect(readable == sample.truth.entries.count, "\(change)")
    }
  }
}
