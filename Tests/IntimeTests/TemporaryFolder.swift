import Glibc
import Testing

@testable import Intime

/// A folder that goes away with all that is in it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/intime-tests-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) } != nil
    }
    try #require(made)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    guard let child = try? ChildProgram("/bin/rm", ["-rf", path], environment: Environment([:])) else { return }
    _ = try? child.wait()
  }

  /// Makes a folder in it.
  func folder(_ name: String) throws -> String {
    try System.makeFolder("\(path)/\(name)", mode: 0o700)
    return "\(path)/\(name)"
  }

  /// Writes a file in it.
  @discardableResult func file(_ name: String, _ text: String, mode: mode_t = 0o600) throws -> String {
    let path = "\(path)/\(name)"
    let file = try System.open(path, O_WRONLY | O_CREAT | O_TRUNC, mode: mode)
    try System.writeAll(file.number, Array(text.utf8).span)
    return path
  }

  /// Writes a shell script in it that may be run.
  func script(_ body: String, as name: String = "editor.sh") throws -> String {
    try file(name, "#!/bin/sh\n\(body)\n", mode: 0o700)
  }

  /// What a file in it holds.
  func text(_ name: String) throws -> String { try IntimeTests.text(at: "\(path)/\(name)") }
}

/// What a file holds.
func text(at path: String) throws -> String {
  let file = try System.open(path, O_RDONLY)
  return String(decoding: try #require(try System.contents(of: file.number, limit: 1 << 30)), as: UTF8.self)
}

/// The names in a folder.
func names(in path: String) throws -> [String] {
  let folder = try System.open(path, O_RDONLY | O_DIRECTORY)
  return try System.names(in: folder.number).map { name in
    String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Tests that watch signals or wait for programs, which one process can do only once at a time.
@Suite(.serialized) struct OneAtATime {}
