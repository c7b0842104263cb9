import CSQLite
import Glibc

/// The vault file in the hands of somebody who has SQLite and no key.
@safe final class RawDatabase {
  private let handle: OpaquePointer

  init(_ path: String) throws {
    var opened: OpaquePointer?
    let status = unsafe sqlite3_open(path, &opened)
    guard let opened = unsafe opened, status == SQLITE_OK else { throw RawError(message: "cannot open \(path)") }
    unsafe handle = opened
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs any number of statements.
  func execute(_ sql: String) throws {
    guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw RawError(message: unsafe "\(String(cString: sqlite3_errmsg(handle))): \(sql)")
    }
  }

  /// The integers in the first column of what `sql` answers.
  func integers(_ sql: String) throws -> [Int64] {
    var statement: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
      throw RawError(message: unsafe "\(String(cString: sqlite3_errmsg(handle))): \(sql)")
    }
    defer { unsafe sqlite3_finalize(statement) }
    var values: [Int64] = []
    while unsafe sqlite3_step(statement) == SQLITE_ROW { values.append(unsafe sqlite3_column_int64(statement, 0)) }
    return values
  }

  /// The blob in the first column of the first row that `sql` answers.
  func blob(_ sql: String) throws -> [UInt8] {
    var statement: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
      throw RawError(message: unsafe "\(String(cString: sqlite3_errmsg(handle))): \(sql)")
    }
    defer { unsafe sqlite3_finalize(statement) }
    guard unsafe sqlite3_step(statement) == SQLITE_ROW, let base = unsafe sqlite3_column_blob(statement, 0) else {
      return []
    }
    return unsafe Array(
      UnsafeRawBufferPointer(start: base, count: Int(sqlite3_column_bytes(statement, 0))))
  }
}

struct RawError: Error {
  let message: String
}

/// The literal that SQL has for these bytes.
func sqlBlob(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef")
  return "x'" + bytes.map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined() + "'"
}

/// The bytes of a whole file.
func readFile(_ path: String) throws -> [UInt8] {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw RawError(message: "cannot read \(path)") }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let got = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    guard got > 0 else { break }
    bytes += buffer[..<got]
  }
  return bytes
}

/// Puts `bytes` in the place of the file at `path`, and removes a rollback journal beside it.
func writeFile(_ bytes: [UInt8], to path: String) throws {
  for suffix in ["-journal", "-wal", "-shm"] { unsafe unlink(path + suffix) }
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw RawError(message: "cannot write \(path)") }
  defer { close(descriptor) }
  var written = 0
  while written < bytes.count {
    let put = unsafe bytes[written...].withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    guard put > 0 else { throw RawError(message: "cannot write \(path)") }
    written += put
  }
}
