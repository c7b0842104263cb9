import Glibc
import Journal

/// A program that we start. It gets no secret of ours: no variable of Intime's, and no descriptor but the standard ones.
struct ChildProcess {
  private let pid: pid_t
  /// Where its standard output can be read, if that was asked for; else -1.
  let output: Int32

  /// Starts `arguments`, the first of which is a path or is looked up in `PATH`.
  init(_ arguments: [String], outputIsPiped: Bool) throws {
    var ends: [Int32] = [-1, -1]
    if outputIsPiped, unsafe pipe2(&ends, O_CLOEXEC) != 0 { throw Self.refusal(arguments, errno) }
    var actions = posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if outputIsPiped { unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO) }
    var pid: pid_t = 0
    let code = Self.withCStrings(arguments) { arguments in
      Self.withCStrings(Self.environment) { environment in
        unsafe posix_spawnp(&pid, arguments[0] ?? UnsafeMutablePointer(mutating: ""), &actions, nil, arguments, environment)
      }
    }
    if outputIsPiped { close(ends[1]) }
    guard code == 0 else {
      if outputIsPiped { close(ends[0]) }
      throw Self.refusal(arguments, code)
    }
    self.pid = pid
    output = ends[0]
  }

  /// Waits for its end: its exit status, or 128 + the signal that killed it.
  func wait() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }

  /// Our environment, without what is about Intime.
  private static var environment: [String] {
    var variables: [String] = []
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let variable = unsafe String(cString: entry)
      if !variable.hasPrefix("INTIME_") { variables.append(variable) }
      unsafe next += 1
    }
    return variables
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe strings.map { unsafe strdup($0) }
    defer { for copy in unsafe copies { unsafe free(copy) } }
    return unsafe body(copies + [nil])
  }

  private static func refusal(_ arguments: [String], _ code: Int32) -> Refusal {
    Refusal(
      .failed,
      Phrase(
        en: "cannot start \(arguments.first ?? "") (\(systemWord(code)))",
        fr: "impossible de lancer \(arguments.first ?? "") (\(systemWord(code)))"))
  }
}
