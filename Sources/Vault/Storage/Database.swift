internal import CSQLite

/// One connection to an SQLite file: the only place that calls SQLite's C functions.
///
/// Of the 200 functions of that interface we need fifteen, and the scan must hand out a row's bytes without copying them
/// (`Docs/Decisions/0002`). Not for use by two threads at once.
@safe final class Database: @unchecked Sendable {
  private let handle: OpaquePointer
  /// How long a statement waits for another program's lock, in milliseconds.
  static let busyTimeoutMilliseconds: Int32 = 30_000

  /// What to do where there is no file.
  enum Mode {
    case existing
    case readOnly
    case create
  }

  /// SQLite counts each allocation of the whole process under one lock, at which the threads of a scan would wait for each other;
  /// nobody reads the counts. Evaluated once, before the first connection; where another library was quicker, they go on.
  private static let withoutStatistics: Int32 = csqlite_without_memory_statistics()

  /// Opens the file and sets everything that DESIGN asks of a connection.
  init(path: String, mode: Mode, busyTimeoutMilliseconds: Int32 = busyTimeoutMilliseconds) throws(VaultError) {
    let flags: Int32 =
      switch mode {
      case .existing: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE
      }
    _ = Self.withoutStatistics
    var opened: OpaquePointer?
    let status = unsafe sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened = unsafe opened, status == SQLITE_OK else {
      unsafe sqlite3_close_v2(opened)
      throw Self.error(status)
    }
    unsafe handle = opened
    unsafe sqlite3_extended_result_codes(handle, 1)
    unsafe sqlite3_busy_timeout(handle, busyTimeoutMilliseconds)
    _ = unsafe csqlite_db_config_flag(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    _ = unsafe csqlite_db_config_flag(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    _ = unsafe csqlite_db_config_flag(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    _ = unsafe csqlite_db_config_flag(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0)
    for pragma in [
      "PRAGMA cell_size_check = ON", "PRAGMA temp_store = MEMORY", "PRAGMA mmap_size = 0",
      "PRAGMA synchronous = EXTRA", "PRAGMA secure_delete = ON",
    ] {
      try execute(pragma)
    }
  }

  /// Opens the file a second time for reading, in a transaction that lasts as long as the connection.
  /// - Throws: ``VaultError/busy`` at once where a writer is about to commit.
  convenience init(readingAlong path: String) throws(VaultError) {
    try self.init(path: path, mode: .readOnly, busyTimeoutMilliseconds: 0)
    try execute("BEGIN")
    _ = try integer("SELECT id FROM vault")
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs one statement of ours and passes over its rows.
  func execute(_ sql: String) throws(VaultError) {
    let status = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard status == SQLITE_OK else { throw Self.error(status) }
  }

  /// Compiles a statement.
  func prepare(_ sql: String) throws(VaultError) -> Statement {
    var statement: OpaquePointer?
    let status = unsafe sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard let statement = unsafe statement, status == SQLITE_OK else { throw Self.error(status) }
    return unsafe Statement(statement, of: self)
  }

  /// The integer that a statement of ours answers, or `nil` for none.
  func integer(_ sql: String) throws(VaultError) -> Int64? {
    var statement = try prepare(sql)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// Runs `work`, which reads each page once from first to last: few pages are kept in memory meanwhile, so that what is read next
  /// falls where the processor's cache has a place already.
  func readingOnce<Result>(_ work: () throws(VaultError) -> Result) throws(VaultError) -> Result {
    try execute("PRAGMA cache_size = 48")
    let result: Result
    do throws(VaultError) { result = try work() } catch {
      try execute(Self.usualCache)
      throw error
    }
    try execute(Self.usualCache)
    return result
  }

  /// 2 MB.
  private static let usualCache = "PRAGMA cache_size = -2000"

  /// The number of the row that was inserted last.
  var lastInsertedRow: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

  /// Runs `body` in a transaction that no other program can write in: all of it happens, or nothing.
  func write<Result>(_ body: () throws(VaultError) -> Result) throws(VaultError) -> Result {
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // SQLite has rolled back by itself after some errors; the first error is the one to report.
      if unsafe sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }

  /// Runs `body` on one state of the file, which nobody changes meanwhile.
  func read<Result>(_ body: () throws(VaultError) -> Result) throws(VaultError) -> Result {
    guard unsafe sqlite3_get_autocommit(handle) != 0 else { return try body() }
    try execute("BEGIN")
    let result: Result
    do { result = try body() } catch {
      if unsafe sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
    try execute("COMMIT")
    return result
  }

  /// Copies the whole file of this connection into that of `target`, page by page, while others may write.
  func copy(into target: Database, progress: (_ done: Int, _ total: Int) -> Void) throws(VaultError) {
    guard let backup = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw Self.error(unsafe sqlite3_extended_errcode(target.handle))
    }
    var status = SQLITE_OK
    repeat {
      status = unsafe sqlite3_backup_step(backup, 1024)
      let total = unsafe Int(sqlite3_backup_pagecount(backup))
      progress(total - (unsafe Int(sqlite3_backup_remaining(backup))), total)
    } while status == SQLITE_OK
    let end = unsafe sqlite3_backup_finish(backup)
    guard status == SQLITE_DONE, end == SQLITE_OK else { throw Self.error(status == SQLITE_DONE ? end : status) }
  }

  /// What an SQLite result code means to us.
  fileprivate static func error(_ code: Int32) -> VaultError {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .diskFull
    case SQLITE_READONLY: .readOnly
    case SQLITE_NOTADB: .damaged([.notAVault])
    case SQLITE_CORRUPT, SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_SCHEMA, SQLITE_FORMAT, SQLITE_TOOBIG, SQLITE_CONSTRAINT:
      .damaged([.pages(code: Int(code))])
    case SQLITE_NOMEM: .outOfMemory(bytes: 0)
    default: .inputOutput(code: Int(code), path: nil)
    }
  }
}

/// A compiled statement. Columns and parameters count from 0.
@safe struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let database: Database

  fileprivate init(_ handle: OpaquePointer, of database: Database) {
    unsafe self.handle = handle
    self.database = database
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Goes to the next row; `false` after the last.
  mutating func step() throws(VaultError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw Database.error(code)
    }
  }

  /// Runs a statement that answers no rows, and makes it ready to run again.
  mutating func run() throws(VaultError) {
    _ = try step()
    reset()
  }

  /// Makes the statement ready to run again; parameters stay.
  mutating func reset() { unsafe sqlite3_reset(handle) }

  /// Sets a parameter.
  mutating func bind(_ value: Int64, at index: Int32) throws(VaultError) {
    let status = unsafe sqlite3_bind_int64(handle, index + 1, value)
    guard status == SQLITE_OK else { throw Database.error(status) }
  }

  /// Sets a parameter; the bytes are copied.
  mutating func bind(_ value: [UInt8], at index: Int32) throws(VaultError) {
    let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let status = unsafe value.withUnsafeBufferPointer { bytes in
      unsafe sqlite3_bind_blob64(handle, index + 1, bytes.baseAddress, UInt64(bytes.count), transient)
    }
    guard status == SQLITE_OK else { throw Database.error(status) }
  }

  /// An integer, or `nil` where the column holds anything else.
  borrowing func integer(_ column: Int32) -> Int64? {
    guard unsafe sqlite3_column_type(handle, column) == SQLITE_INTEGER else { return nil }
    return unsafe sqlite3_column_int64(handle, column)
  }

  /// A text, or `nil` where the column holds anything else.
  borrowing func text(_ column: Int32) -> String? {
    guard unsafe sqlite3_column_type(handle, column) == SQLITE_TEXT,
      let bytes = unsafe sqlite3_column_text(handle, column)
    else { return nil }
    return unsafe String(cString: bytes)
  }

  /// The bytes of a blob, copied, or `nil` where the column holds anything else.
  borrowing func blob(_ column: Int32) -> [UInt8]? {
    withBlob(column) { bytes in
      var copy: [UInt8] = []
      copy.reserveCapacity(bytes.count)
      for index in 0..<bytes.count { copy.append(bytes[index]) }
      return copy
    }
  }

  /// Lends the bytes of a blob where SQLite has them; `nil` where the column holds anything else.
  borrowing func withBlob<Result, Failure: Error>(
    _ column: Int32, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard unsafe sqlite3_column_type(handle, column) == SQLITE_BLOB else { return nil }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    guard count > 0, let base = unsafe sqlite3_column_blob(handle, column) else {
      return try body(Span())
    }
    let bytes = unsafe UnsafeBufferPointer(start: base.assumingMemoryBound(to: UInt8.self), count: count)
    return try body(unsafe bytes.span)
  }
}
