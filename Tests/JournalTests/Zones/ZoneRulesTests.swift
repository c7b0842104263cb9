import Glibc
import Testing

@testable import Journal

@Suite struct ZoneRulesTests {
  /// A file of the zone database with these transitions, as `zic` writes it.
  static func file(_ transitions: [(at: Int64, type: UInt8)], types: [Int32], footer: String) -> [UInt8] {
    func big(_ number: some FixedWidthInteger) -> [UInt8] {
      (0..<number.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    func header(_ counts: [UInt32]) -> [UInt8] {
      Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts.flatMap { big($0) }
    }
    var bytes = header([0, 0, 0, 0, 1, 4]) + [0, 0, 0, 0, 0, 0] + Array("UTC\0".utf8)
    bytes += header([0, 0, 0, UInt32(transitions.count), UInt32(types.count), 4])
    bytes += transitions.flatMap { big($0.at) } + transitions.map(\.type)
    for type in types { bytes += big(type) + [0, 0] }
    return bytes + Array("ABC\0\n\(footer)\n".utf8)
  }

  /// Paris in 1977, and the rule from 1996 on.
  private static let paris = file(
    [(0, 1), (228_877_200, 2), (243_997_200, 1), (846_378_000, 1)], types: [561, 3600, 7200],
    footer: "CET-1CEST,M3.5.0,M10.5.0/3")

  @Test(
    arguments: [
      ("1890-01-01T00:00:00Z", 9), ("1976-07-01T00:00:00Z", 60), ("1977-04-03T00:59:59Z", 60),
      ("1977-04-03T01:00:00Z", 120), ("1977-09-24T23:59:59Z", 120), ("1977-09-25T01:00:00Z", 60),
      ("2026-03-29T00:59:59Z", 60), ("2026-03-29T01:00:00Z", 120), ("2026-10-25T00:59:59Z", 120),
      ("2026-10-25T01:00:00Z", 60), ("9999-07-01T00:00:00Z", 120),
    ])
  func `a moment has the offset that was in force, also in years to come`(text: String, minutes: Int) throws {
    let rules = try #require(ZoneRules(tzif: Self.paris))
    let moment = try #require(Timestamp(rfc3339: text))
    #expect(rules.offsetMinutes(at: moment.secondsSince1970) == minutes)
    let shown = try #require(rules.timestamp(secondsSince1970: moment.secondsSince1970))
    #expect(shown.secondsSince1970 == moment.secondsSince1970 && shown.offsetMinutes == minutes)
  }

  @Test(
    arguments: [
      ("<-03>3", "2026-06-01T00:00:00Z", -180), ("IST-5:30", "2026-06-01T00:00:00Z", 330),
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-15T00:00:00Z", 660),
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-15T00:00:00Z", 600),
      ("EST5EDT4,J60/0,300", "2024-02-29T23:59:59Z", -300), ("EST5EDT4,J60/0,300", "2024-03-01T05:00:00Z", -240),
      ("EST5EDT,59,J300", "2024-02-29T07:00:00Z", -240), ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-27T00:00:00Z", 180),
      ("EET-2EEST,M3.5.0/-1,M10.5.0/-1", "2026-03-28T21:00:00Z", 180),
    ])
  func `a rule says when clocks are changed`(rule: String, text: String, minutes: Int) throws {
    let rules = try #require(ZoneRules(tzif: Self.file([], types: [0], footer: rule)))
    let moment = try #require(Timestamp(rfc3339: text))
    #expect(rules.offsetMinutes(at: moment.secondsSince1970) == minutes)
  }

  @Test func `what is no file of zones is refused, and no cut file is taken for one`() {
    #expect(ZoneRules(tzif: Array("root:x:0:0".utf8)) == nil)
    for count in 0..<Self.paris.count { #expect(ZoneRules(tzif: Array(Self.paris[..<count])) == nil, "\(count)") }
    for rule in ["CET", "CET-1CEST,M13.1.0,M1.1.0", "CET-25", "C1", "CET-1CEST,M3.5.0", "CET-1x"] {
      #expect(ZoneRules(tzif: Self.file([], types: [0], footer: rule)) == nil, "\(rule)")
    }
    #expect(ZoneRules(tzif: Self.file([(5, 0), (4, 0)], types: [0], footer: "")) == nil)
    #expect(ZoneRules(tzif: Self.file([(5, 1)], types: [0], footer: "")) == nil)
  }

  @Test func `names lead nowhere else, and some tell their rules themselves`() {
    for name in ["Europe/Paris", "America/Argentina/Buenos_Aires", "Etc/GMT-1", "EST5EDT"] {
      #expect(ZoneName.isSound(name))
    }
    for name in [
      "", "/etc/passwd", "../../etc/passwd", "a//b", "a/", "Europe/Par is", "é", String(repeating: "a", count: 65),
    ] {
      #expect(!ZoneName.isSound(name), "\(name)")
    }
    for (name, minutes) in [
      ("UTC", 0), ("GMT", 0), ("Etc/GMT-14", 840), ("Etc/GMT+8", -480), ("GMT+0530", 330), ("GMT-0330", -210),
      ("UTC+05:30", 330), ("GMT+1", 60), ("Zulu", 0),
    ] { #expect(ZoneName.fixed(name) == ZoneRules(offsetMinutes: minutes), "\(name)") }
    for name in ["Europe/Paris", "GMT+", "GMT+2500", "GMT+12345", "UTCx"] { #expect(ZoneName.fixed(name) == nil) }
  }

  @Test func `the system’s own file of Paris says the same`() throws {
    guard let file = unsafe fopen("/usr/share/zoneinfo/Europe/Paris", "r") else {
      print("skipped: there is no zone database here")
      return
    }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(file), byte >= 0 { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    let rules = try #require(ZoneRules(tzif: bytes))
    for (seconds, minutes) in [
      (-1_500_000_000, 60), (-900_000_000, 120), (0, 60), (1_750_000_000, 120), (4_000_000_000, 120),
    ]
      as [(Int64, Int)]
    {
      #expect(rules.offsetMinutes(at: seconds) == minutes, "\(seconds)")
    }
  }
}
