import Journal
import Testing

@Suite struct DatePhraseLawTests {
  /// SplitMix64, so that a failure can be run again.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var word = state
      word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
      return word ^ (word >> 31)
    }
  }

  @Test func `every date that is printed is read back`() throws {
    let clock = try clock()
    var random = Seeded(state: 1)
    let first = try #require(CivilDate(year: 1, month: 1, day: 1)).daysSince1970
    let last = try #require(CivilDate(year: 9999, month: 12, day: 31)).daysSince1970
    for _ in 0..<1000 {
      let date = try #require(CivilDate(daysSince1970: Int64.random(in: first...last, using: &random)))
      let day = date.daysSince1970 * 86_400
      #expect(try DatePhrase.span(date.description, clock: clock) == day..<day + 86_400)
      let second = Int64.random(in: 0..<86_400, using: &random)
      let offset = Int.random(in: -1439...1439, using: &random)
      let local = try #require(CivilDateTime(clockSeconds: day + second))
      #expect(try DatePhrase.moment(local.description, clock: clock).local == local)
      let moment = try #require(Timestamp(local, offsetMinutes: offset))
      #expect(try DatePhrase.moment(moment.description, clock: clock) == moment)
      #expect(try DatePhrase.span(moment.description, clock: clock) == day + second..<day + second + 1)
    }
  }

  @Test func `every day of a year is read in words of both languages`() throws {
    let clock = try clock()
    let months = [
      "January février March avril May juin July août September octobre November décembre",
      "janvier February mars April mai June juillet August septembre October novembre December",
    ].map { $0.split(separator: " ") }
    for number in Int64(19_723)..<20_089 {  // 2024
      let date = try #require(CivilDate(daysSince1970: number))
      for names in months {
        let span = try DatePhrase.span("\(date.day) \(names[date.month - 1]) \(date.year)", clock: clock)
        #expect(span.lowerBound == number * 86_400)
      }
    }
  }

  @Test func `no mixture of words crashes, and what is understood is a span`() throws {
    let clock = try clock()
    let words = [
      "il", "y", "a", "ago", "in", "dans", "3", "12", "2026", "-", "/", ":", ",", ".", "h", "30", "mars", "monday",
      "lundi", "last",
      "dernier", "de", "la", "semaine", "week", "et", "demi", "half", "past", "to", "moins", "le", "quart", "pm", "t",
      "z", "+", "w",
      "minuit", "soir", "night", "at", "999999999999", "jours", "an", "ce", "ci", "the", "of", "er", "quatre", "vingt",
      "1er",
    ]
    var random = Seeded(state: 2)
    for _ in 0..<5000 {
      var phrase = ""
      for _ in 0..<Int.random(in: 1...7, using: &random) {
        phrase += words.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { phrase += " " }
      }
      if let span = try? DatePhrase.span(phrase, clock: clock) { #expect(!span.isEmpty, "\(phrase)") }
    }
  }
}
