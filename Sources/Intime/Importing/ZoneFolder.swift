import Glibc
import Journal

/// The system's zone database, asked by name: `Europe/Paris`.
final class ZoneFolder {
  private let folders: [String]
  private var known: [String: ZoneRules?] = [:]

  /// That of `TZDIR`, or else where systems have it.
  init() {
    folders = Environment["TZDIR"].flatMap { $0.isEmpty ? nil : [$0] } ?? ["/usr/share/zoneinfo", "/usr/lib/zoneinfo"]
  }

  /// The rules of the zone, or `nil` if there is none of that name.
  func rules(_ name: String) -> ZoneRules? {
    if let rules = known[name] { return rules }
    let rules = ZoneName.isSound(name) ? folders.lazy.compactMap { Self.read($0 + "/" + name) }.first : nil
    known[name] = .some(rules)
    return rules
  }

  private static func read(_ path: String) -> ZoneRules? {
    do throws(SystemFailure) {
      let file = try System.open(path, O_RDONLY | O_NONBLOCK)
      return try System.contents(of: file.number, limit: ZoneRules.longestFile).flatMap { ZoneRules(tzif: $0) }
    } catch {
      return nil  // no such zone: the caller says so
    }
  }
}
