import Glibc

/// Python's own readers of archives, to compare with: a program that had no part in the writing.
enum OtherReader {
  static let isHere = unsafe access("/usr/bin/python3", X_OK) == 0

  struct Failure: Error {
    let output: String
  }

  /// Runs `script` with the path of a file that holds `bytes` as its argument; what it printed.
  static func run(_ script: String, on bytes: [UInt8]) throws -> [String] {
    var template = Array("/tmp/intime-archive-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unsafe unlink(path) }
    guard descriptor >= 0 else { throw Failure(output: "no temporary file") }
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure(output: "not written") }
      start += count
    }
    close(descriptor)
    guard let pipe = unsafe popen("/usr/bin/python3 -c '\(script)' \(path) 2>&1", "r") else {
      throw Failure(output: "no pipe")
    }
    var output: [UInt8] = []
    while case let byte = unsafe getc(pipe), byte >= 0 { output.append(UInt8(truncatingIfNeeded: byte)) }
    let text = String(decoding: output, as: UTF8.self)
    guard unsafe pclose(pipe) == 0 else { throw Failure(output: text) }
    return text.split(separator: "\n").map(String.init)
  }
}
