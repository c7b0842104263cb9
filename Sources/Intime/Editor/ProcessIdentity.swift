import Glibc

/// A process that can be told from a later one with the same number.
struct ProcessIdentity: Hashable, Sendable {
  /// The process id.
  let id: pid_t
  /// Clock ticks from boot to its start; 0 where the kernel does not tell.
  let start: UInt64

  /// The process `id` as it is now.
  init(running id: pid_t) {
    self.id = id
    start = Self.facts(of: id)?.start ?? 0
  }

  /// The process with the given number and start.
  init(id: pid_t, start: UInt64) {
    self.id = id
    self.start = start
  }

  /// Whether it still runs. Where that cannot be known it is taken to run.
  var isRunning: Bool {
    // The signal first: with `hidepid`, /proc hides processes that may not be dumped, as ours.
    guard id > 0, kill(id, 0) == 0 || errno == EPERM else { return false }
    guard start != 0, let now = Self.facts(of: id) else { return true }
    return now.start == start && !now.isOver
  }

  /// The number of this process's namespace of process ids, in which alone ids mean something; 0 where unknown.
  static var namespace: UInt64 {
    let link = System.target(ofLink: "/proc/self/ns/pid") ?? ""
    return UInt64(link.drop { $0 != "[" }.dropFirst().dropLast()) ?? 0
  }

  /// Fields 3 and 22 of `/proc/PID/stat` (proc(5)); the second may hold any character, so it counts from the last
  /// parenthesis. A process that has ended but was not waited for is over.
  private static func facts(of id: pid_t) -> (start: UInt64, isOver: Bool)? {
    guard let file = try? System.open("/proc/\(id)/stat", O_RDONLY),
      let bytes = try? System.contents(of: file.number, limit: 65_536)
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    guard fields.count > 19, let start = UInt64(fields[19]) else { return nil }
    return (start, ["Z", "X"].contains(fields[0]))
  }
}
