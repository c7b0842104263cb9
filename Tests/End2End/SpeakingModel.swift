import Glibc
import Testing

@testable import Intime

/// A model on loopback that says what it is told to; it ends when this goes away.
@safe final class SpeakingModel {
  let port: Int
  private let intime: Program
  private let pipe: UnsafeMutablePointer<FILE>

  struct Failure: Error {}

  /// - Parameter text: its reply; at `␌` it waits until whoever asked has gone.
  init(_ intime: Program, says text: String) throws {
    self.intime = intime
    _ = try intime.file("say", text)
    let portFile = try intime.file("port", "")
    let servers = "\(#filePath)".split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Servers"
    guard let pipe = unsafe popen("exec python3 '\(servers)/model.py' '\(intime.folder)' > '\(portFile)'", "w") else {
      throw Failure()
    }
    unsafe self.pipe = pipe
    var found: Int?
    // The port is there as soon as the program listens.
    for _ in 0..<1_000 where found == nil {
      found = String(decoding: try intime.bytes(of: portFile), as: UTF8.self).split(separator: "\n").first.flatMap {
        Int($0)
      }
      if found == nil { _ = poll(nil, 0, 10) }
    }
    guard let found else { throw Failure() }
    port = found
  }

  deinit { unsafe pclose(pipe) }

  /// What it says from now on.
  func say(_ text: String) throws { _ = try intime.file("say", text) }

  /// The body of the N-th request it got, from 1.
  func request(_ number: Int) throws -> String {
    String(decoding: try intime.bytes(of: "\(intime.folder)/got.\(number)"), as: UTF8.self)
  }
}
