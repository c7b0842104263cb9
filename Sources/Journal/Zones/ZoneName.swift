/// The name of a time zone, such as `Europe/Paris`.
public enum ZoneName {
  /// The longest name looked for, in bytes.
  private static let longest = 64

  /// Whether a name can be that of a zone in the system's database, and leads nowhere else.
  public static func isSound(_ name: String) -> Bool {
    guard name.utf8.count <= longest else { return false }
    return name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy {
          (0x30...0x39).contains($0) || (0x41...0x5a).contains($0 & 0xdf) || "_+-".utf8.contains($0)
        }
    }
  }

  /// The rules of a name that tells them itself: `UTC`, `GMT`, `Etc/GMT-1` (which is an hour ahead), `GMT+0530`,
  /// `UTC+05:30`; `nil` for any other.
  public static func fixed(_ name: String) -> ZoneRules? {
    var rest = name.utf8[...]
    let isPosix = rest.starts(with: "Etc/".utf8)
    if isPosix { rest = rest.dropFirst(4) }
    if ["Z", "Universal", "Zulu", "Greenwich", "UCT"].contains(String(rest)) { return ZoneRules(offsetMinutes: 0) }
    guard rest.starts(with: "GMT".utf8) || rest.starts(with: "UTC".utf8) else { return nil }
    rest = rest.dropFirst(3)
    guard let sign = rest.popFirst() else { return ZoneRules(offsetMinutes: 0) }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = rest.filter { $0 != UInt8(ascii: ":") }
    guard (1...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let minutes = digits.count < 3 ? number * 60 : number / 100 * 60 + number % 100
    guard Timestamp.offsets.contains(minutes) else { return nil }
    return ZoneRules(offsetMinutes: (sign == UInt8(ascii: "-")) != isPosix ? -minutes : minutes)
  }
}
