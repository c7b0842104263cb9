import CLinux
import Glibc

/// How another program ended.
enum ProgramEnd: Hashable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
}

/// A program that we started and that must be waited for.
///
/// It stays in our group of processes, so that it is in the foreground where we are. Of our descriptors it has the three it
/// is given; signals are as they are by default.
struct ChildProgram: ~Copyable {
  /// The process id.
  let id: pid_t

  /// Starts the program at `path` with `arguments`, which leave out its own name, in `folder` (ours if `nil`).
  init(
    _ path: String, _ arguments: [String], environment: Environment, folder: String? = nil, input: Int32 = 0,
    output: Int32 = 1, errors: Int32 = 2
  ) throws(SystemFailure) {
    // Inherited as ignored, it would make the end of a child unknowable.
    _ = signal(SIGCHLD, SIG_DFL)
    var id: pid_t = 0
    let words = CStrings([path] + arguments)
    let variables = CStrings(environment.entries)
    let code = unsafe folder.map { Array($0.utf8CString) }.withPointer { folder in
      unsafe clinux_start(path, words.base, variables.base, folder, input, output, errors, &id)
    }
    guard code == 0 else { throw SystemFailure(call: "posix_spawn", code: code) }
    self.id = id
  }

  /// Waits for the end.
  consuming func wait() throws(SystemFailure) -> ProgramEnd {
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0 { guard errno == EINTR else { throw .now("waitpid") } }
    return status & 0x7f == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: status & 0x7f)
  }

  /// Sends `signal`.
  borrowing func send(_ signal: Int32) { _ = kill(id, signal) }

  /// A descriptor that can be read once the program has ended.
  borrowing func endDescriptor() throws(SystemFailure) -> Descriptor {
    let number = clinux_process_descriptor(id)
    guard number >= 0 else { throw .now("pidfd_open") }
    return Descriptor(owning: number)
  }
}

/// Finds and splits the names of programs as people write them in settings.
enum ProgramName {
  /// The words of a command: separated by blanks, with `'…'`, `"…"` and backslashes as in a shell, and nothing else special.
  /// `nil` where a quote is not closed.
  static func words(of command: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var escaped = false
    for character in command {
      if escaped {
        word = (word ?? "") + String(character)
        escaped = false
      } else if character == "\\", quote != "'" {
        escaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " || character == "\t" || character == "\n" {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !escaped else { return nil }
    if let word { words.append(word) }
    return words
  }

  /// Where the program `name` is: itself if it has a slash (made absolute), else the first of `PATH` that may be run.
  static func find(_ name: String, in environment: Environment) -> String? {
    guard !name.isEmpty else { return nil }
    if name.contains("/") { return System.isProgram(name) ? System.resolved(name).map { _ in absolute(name) } : nil }
    for folder in (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":") {
      let path = absolute("\(folder)/\(name)")
      if System.isProgram(path) { return path }
    }
    return nil
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = System.resolved(".") else { return path }
    return "\(here)/\(path)"
  }
}

/// A zero-terminated array of C strings, as `execve` wants them.
@safe private struct CStrings: ~Copyable {
  let base: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ strings: [String]) { self.init(strings.map { Array($0.utf8) }) }

  init(_ strings: [[UInt8]]) {
    let base = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
    for (index, string) in strings.enumerated() {
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: string.count + 1)
      for (offset, byte) in string.enumerated() { unsafe copy[offset] = CChar(bitPattern: byte) }
      unsafe copy[string.count] = 0
      unsafe base[index] = copy
    }
    unsafe base[strings.count] = nil
    unsafe self.base = base
    count = strings.count
  }

  deinit {
    for index in 0..<count { unsafe base[index]?.deallocate() }
    unsafe base.deallocate()
  }
}

extension [CChar]? {
  fileprivate func withPointer<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    guard let bytes = self else { return body(nil) }
    return unsafe bytes.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
  }
}
