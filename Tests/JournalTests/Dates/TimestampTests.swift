import Journal
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1985-04-12T23:20:50Z", 482_196_050, 0), ("1996-12-19T16:39:57-08:00", 851_042_397, -480),
    ("1937-01-01T12:00:27+00:20", -1_041_337_173, 20), ("2026-11-23T14:30:00+01:00", 1_795_440_600, 60),
    ("0001-01-01T00:00:00Z", -62_135_596_800, 0), ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
    ("0001-01-01T00:00:00+23:59", -62_135_683_140, 1439), ("9999-12-31T23:59:59-23:59", 253_402_387_139, -1439),
  ])
  func `RFC 3339 is read and written`(text: String, seconds: Int64, offset: Int) throws {
    let moment = try #require(Timestamp(rfc3339: text))
    #expect(moment.secondsSince1970 == seconds)
    #expect(moment.offsetMinutes == offset)
    #expect(moment.descriptionWithZ == text)
    #expect(moment.description == text.replacing("Z", with: "+00:00"))
    #expect(Timestamp(secondsSince1970: seconds, offsetMinutes: offset) == moment)
    #expect(Timestamp(moment.local, offsetMinutes: offset) == moment)
  }

  @Test(arguments: [
    ("1985-04-12t23:20:50.52z", "1985-04-12T23:20:50+00:00"),
    ("1985-04-12 23:20:50.999999999Z", "1985-04-12T23:20:50+00:00"),
    ("1990-12-31T23:59:60Z", "1990-12-31T23:59:59+00:00"), ("1990-12-31T15:59:60-08:00", "1990-12-31T15:59:59-08:00"),
    ("2026-11-23T14:30:00-00:00", "2026-11-23T14:30:00+00:00"),
  ])
  func `the other spellings of RFC 3339 are read too`(text: String, written: String) {
    #expect(Timestamp(rfc3339: text)?.description == written)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T14:30Z", "2026-11-23T14:30:00", "2026-11-23T14:30:00+1:00",
    "2026-11-23T14:30:00+0100",
    "2026-11-23T14:30:00+24:00", "2026-11-23T14:30:00+01:60", "2026-11-23T14:30:00Z ", " 2026-11-23T14:30:00Z",
    "2026-11-23T14:30:00.Z", "2026-11-23T24:00:00Z", "2026-11-23T14:60:00Z", "2026-11-23T14:30:61Z",
    "2026-02-29T00:00:00Z",
    "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "-001-01-01T00:00:00Z", "2026-11-23T14:30:00+01:00Z",
    "２０２６-11-23T14:30:00Z",
    "2026-11-23T14:30:00Z\0", String(repeating: "9", count: 1_000_000),
  ])
  func `what is not RFC 3339 is refused`(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test func `an offset outside RFC 3339 is refused`() throws {
    let local = try #require(CivilDateTime(clockSeconds: 0))
    for offset in [Int.min, -1440, 1440, Int.max] {
      #expect(Timestamp(secondsSince1970: 0, offsetMinutes: offset) == nil)
      #expect(Timestamp(local, offsetMinutes: offset) == nil)
    }
    #expect(Timestamp(secondsSince1970: Int64.max, offsetMinutes: 1439) == nil)
    #expect(Timestamp(secondsSince1970: Int64.min, offsetMinutes: -1439) == nil)
  }

  @Test func `one moment has two readings in two zones`() throws {
    let paris = try timestamp("2026-11-23T00:30:00+01:00")
    let utc = try #require(Timestamp(secondsSince1970: paris.secondsSince1970, offsetMinutes: 0))
    #expect(utc.description == "2026-11-22T23:30:00+00:00")
    #expect(utc != paris)
  }

  @Test func `a clock names the moment of a reading by the rules of its zone`() throws {
    let clock = try parisClock(at: "2026-11-23T14:30:00+01:00")
    let local = try #require(CivilDateTime(clockSeconds: timestamp("2026-07-14T08:00:00Z").clockSeconds))
    #expect(clock.timestamp(local)?.description == "2026-07-14T08:00:00+02:00")
  }
}
