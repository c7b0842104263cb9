import CLinux
import CSQLite
import Glibc
import Synchronization

@testable import Intime

/// What a run of the built program gave.
struct Run {
  let output: String
  let errors: String
  let status: Int32
}

/// The built `intime` with a home, a vault and a clock of its own; all of it goes away at the end.
final class Program: Sendable {
  let folder: String
  let path: String

  /// No program, no tests: it is built with them.
  struct NotBuilt: Error {}

  init() throws {
    guard let path = Self.built else { throw NotBuilt() }
    self.path = path
    var template = Array(((System.isInMemory("/dev/shm") ? "/dev/shm" : "/tmp") + "/intime-end2end-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw SystemFailure.now("mkdtemp") }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(folder) }

  var vault: String { "\(folder)/journal.intime" }

  /// Runs `intime WORDS…` with the vault's key file, without a terminal.
  func run(
    _ words: String..., input: String = "", key: Bool = true, with variables: KeyValuePairs<String, String> = [:]
  ) throws -> Run {
    try run(words, input: input, key: key, with: variables)
  }

  /// - Parameters:
  ///   - preparation: shell commands that come before, such as one that opens a descriptor.
  ///   - program: what to run in the place of `intime`, such as a shell that starts it.
  func run(
    _ words: [String], input: String = "", key: Bool = true, with variables: KeyValuePairs<String, String> = [:],
    after preparation: String? = nil, program: String? = nil
  ) throws -> Run {
    let path = program ?? path
    let number = Self.runs.wrappingAdd(1, ordering: .relaxed).newValue
    let names = ["in", "out", "err"].map { "\(folder)/\(number).\($0)" }
    let files = try names.map { try System.open($0, O_RDWR | O_CREAT | O_TRUNC, mode: 0o600).released() }
    defer { for file in files { close(file) } }
    try System.writeAll(files[0], Array(input.utf8).span)
    lseek(files[0], 0, SEEK_SET)
    var environment = Environment([
      "PATH": "/usr/bin:/bin", "HOME": folder, "XDG_STATE_HOME": "\(folder)/state", "INTIME_VAULT": vault,
      "INTIME_NOW": "2026-11-23T14:30:00Z", "TZ": "UTC", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    ])
    for (name, value) in variables { environment[name] = value }
    let arguments = words + (key ? ["--key-file", "\(folder)/key"] : [])
    let child = try ChildProgram(
      preparation == nil ? path : "/bin/sh",
      preparation.map { ["-c", "\($0); exec \"$@\"", "sh", path] + arguments } ?? arguments, environment: environment,
      input: files[0],
      output: files[1], errors: files[2])
    let end = try child.wait()
    func text(_ file: Int32) throws -> String {
      lseek(file, 0, SEEK_SET)
      return String(decoding: try System.contents(of: file, limit: 1 << 26) ?? [], as: UTF8.self)
    }
    let status: Int32 =
      switch end {
      case .exited(let code): code
      case .killed(let signal): -signal
      }
    return Run(output: try text(files[1]), errors: try text(files[2]), status: status)
  }

  /// Runs `intime WORDS…`, or another program, on a terminal of 80 columns, and types each answer once its question is
  /// there.
  /// - Returns: all that the terminal showed, and the exit code.
  func runOnTerminal(
    _ words: [String], answers: [(question: String, answer: String)] = [],
    with variables: KeyValuePairs<String, String> = [:], program: String? = nil
  ) throws -> (screen: String, status: Int32) {
    var all = [
      "PATH=/usr/bin:/bin", "HOME=\(folder)", "XDG_STATE_HOME=\(folder)/state", "INTIME_VAULT=\(vault)", "TZ=UTC",
      "INTIME_NOW=2026-11-23T14:30:00Z", "LC_ALL=C.UTF-8", "TERM=xterm-256color",
    ]
    for (name, value) in variables { all.append("\(name)=\(value)") }
    var pid: pid_t = 0
    var arguments = unsafe ([program ?? path] + words).map { unsafe strdup($0) }
    var environment = unsafe all.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    unsafe environment.append(nil)
    let master = unsafe clinux_spawn_on_terminal(&arguments, &environment, 24, 80, &pid)
    defer {
      close(master)
      unsafe (arguments + environment).forEach { unsafe free($0) }
    }
    var screen: [UInt8] = []
    var seen = 0
    var open = answers[...]
    while true {
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = unsafe read(master, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }  // EIO: the program has ended
      screen += chunk[..<count]
      let new = String(decoding: screen[seen...], as: UTF8.self)
      if let next = open.first, new.contains(next.question) || new.onOneLine.contains(next.question) {
        seen = screen.count
        open = open.dropFirst()
        try System.writeAll(master, Array((next.answer + "\n").utf8).span)
      }
    }
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return (String(decoding: screen, as: UTF8.self), status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f))
  }

  /// Starts `intime WORDS…` and lets it run.
  func start(_ words: [String]) throws -> ChildProgram {
    let nothing = try System.open("/dev/null", O_RDWR)
    return try ChildProgram(
      path, words + ["--key-file", "\(folder)/key"],
      environment: Environment([
        "PATH": "/usr/bin:/bin", "HOME": folder, "XDG_STATE_HOME": "\(folder)/state", "INTIME_VAULT": vault,
      ]), input: nothing.number, output: nothing.number, errors: nothing.number)
  }

  /// Does to the vault's file what no program of ours would.
  func tamper(_ sql: String) throws {
    var database: OpaquePointer?
    defer { unsafe sqlite3_close_v2(database) }
    guard unsafe sqlite3_open(vault, &database) == SQLITE_OK,
      unsafe sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK
    else { throw SystemFailure(call: "sqlite3_exec", code: EIO) }
  }

  /// Writes a file into the folder, and returns its path.
  func file(_ name: String, _ text: String, mode: mode_t = 0o600) throws -> String {
    let file = try System.open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, mode: mode)
    try System.writeAll(file.number, Array(text.utf8).span)
    return "\(folder)/\(name)"
  }

  /// The bytes of a file.
  func bytes(of path: String) throws -> [UInt8] {
    let file = try System.open(path, O_RDONLY)
    return try System.contents(of: file.number, limit: 1 << 27) ?? []
  }

  /// Puts `bytes` in a file's place.
  func replace(_ path: String, with bytes: [UInt8]) throws {
    let file = try System.open(path, O_WRONLY | O_TRUNC)
    try System.writeAll(file.number, bytes.span)
  }

  private static let runs = Atomic<Int>(0)

  /// Beside the tests, where the package manager puts both.
  static var built: String? {
    let places = [System.resolved("/proc/self/exe") ?? ""] + CommandLine.arguments
    for place in places {
      guard let slash = place.lastIndex(of: "/") else { continue }
      let candidate = place[..<slash] + "/intime"
      if System.isProgram(String(candidate)) { return String(candidate) }
    }
    return System.isProgram(".build/debug/intime") ? System.resolved(".build/debug/intime") : nil
  }

  private static func remove(_ folder: String) {
    let child = try? ChildProgram("/bin/rm", ["-rf", folder], environment: Environment([:]))
    _ = try? child?.wait()
  }
}

extension Descriptor {
  /// The number, which somebody else closes.
  fileprivate consuming func released() -> Int32 { fcntl(number, F_DUPFD_CLOEXEC, 3) }
}

extension String {
  /// The words of a screen as a person reads them, wherever its lines end.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The lines of a screen, without what only colours them.
  var linesOfScreen: [String] {
    var plain = ""
    var isSequence = false
    for scalar in unicodeScalars {
      if scalar == "\u{1b}" { isSequence = true }
      if !isSequence, scalar != "\r" { plain.unicodeScalars.append(scalar) }
      if isSequence, scalar.properties.isAlphabetic { isSequence = false }
    }
    return plain.split(separator: "\n").map(String.init)
  }
}
