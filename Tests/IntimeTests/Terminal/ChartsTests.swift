import Journal
import Testing

@testable import Intime

@Suite struct ChartsTests {
  private let english = Charts(in: .english)
  private let plain = Charts(in: .english, drawsBlocks: false)

  @Test func `bars stand beside their numbers, in proportion`() {
    let rows = [("work", 40), ("日記", 20), ("rare", 1), ("none", 0)]
    #expect(
      plain.bars(rows) == [
        "work  40  " + String(repeating: "#", count: 50), "日記  20  " + String(repeating: "#", count: 25), "rare   1  #",
        "none   0",
      ])
    #expect(english.bars(rows)[1] == "日記  20  " + String(repeating: "█", count: 25))
    #expect(english.bars(rows)[2] == "rare   1  █▎")
    #expect(english.bars([]).isEmpty)
  }

  @Test func `a long label leaves room for its bar`() {
    let lines = Charts(in: .french, width: 40).bars([(String(repeating: "é", count: 100), 1_000_000)])
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 })
    #expect(lines[0].contains("1\u{202f}000\u{202f}000"))
  }

  @Test func `the mood is a line at a glance and a table of means`() throws {
    func moods(_ values: Int...) -> [Mood] { values.compactMap(Mood.init) }
    let periods = [
      MoodPeriod(label: "2026-01", moods: moods(1, 1)), MoodPeriod(label: "2026-02", moods: []),
      MoodPeriod(label: "2026-03", moods: moods(3, 4)), MoodPeriod(label: "2026-04", moods: moods(5)),
    ]
    let lines = Charts(in: .french).moods(periods)
    #expect(lines[0] == "Humeur, de 1 (très basse) à 5 (très bonne)")
    #expect(lines[1] == "▁·▅█")
    #expect(lines[3] == "2026-01  1,0  ▌                     2")
    #expect(lines[4] == "2026-02    –                        0")
    #expect(lines[5] == "2026-03  3,5  ████████████▌         2")
    #expect(lines[6] == "2026-04  5,0  ████████████████████  1")
    #expect(plain.moods(periods)[1] == "1.45")
    #expect(english.moods([]).isEmpty)
  }

  @Test func `a mean is rounded to tenths`() {
    #expect(MoodPeriod(label: "", moods: [1, 2, 2].compactMap(Mood.init)).tenths == 17)
    #expect(MoodPeriod(label: "", moods: [1, 1, 2].compactMap(Mood.init)).tenths == 13)
  }

  @Test func `a year shows each day under its weekday, with sums beside each month`() throws {
    let counts = Dictionary(
      uniqueKeysWithValues: [(1, 1, 1), (1, 5, 2), (2, 28, 12), (12, 31, 1)].compactMap { month, day, count in
        CivilDate(year: 2026, month: month, day: day).map { ($0, count) }
      })
    let lines = plain.calendar(2026, counts: counts)
    #expect(lines[0] == "      MTWTFSS MTWTFSS MTWTFSS MTWTFSS MTWTFSS MTWTFSS   days  entries")
    // 1 January 2026 is a Thursday.
    #expect(lines[1] == "Jan      1... 2...... ....... ....... ......               2        3")
    #expect(lines[2] == "Feb         . ....... ....... ....... .....+               1       12")
    #expect(lines[12] == "Dec    ...... ....... ....... ....... ...1                 1        1")
    #expect(lines[13] == "2026                                                       4       16")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
  }

  @Test func `days to come are blank`() throws {
    let today = try #require(CivilDate(year: 2026, month: 2, day: 2))
    let lines = Charts(in: .french).calendar(2026, counts: [today: 3], today: today)
    #expect(lines[0].hasPrefix("      LMMJVSD LMMJVSD"))
    #expect(lines[0].hasSuffix("  jours  entrées"))
    #expect(lines[2] == "févr.       · ▓                                            1        3")
    #expect(lines[3].hasPrefix("mars  " + String(repeating: " ", count: 47)))
    #expect(lines.last == "· 0   ░ 1   ▒ 2   ▓ 3")
  }

  @Test(arguments: [1, 4, 5, 7, 100])
  func `the shades cover every count once`(largest: Int) throws {
    let date = try #require(CivilDate(year: 2026, month: 1, day: 1))
    let legend = try #require(english.calendar(2026, counts: [date: largest]).last)
    let ranges = legend.split(separator: " ").compactMap { word -> ClosedRange<Int>? in
      let ends = word.split(separator: "–").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last else { return nil }
      return first...last
    }
    #expect(ranges.flatMap(Array.init) == Array(0...largest))
  }

  @Test(arguments: [1, 1900, 2000, 2024, 9999])
  func `every year draws its days`(year: Int) {
    let lines = plain.calendar(year, counts: [:])
    let days = lines[1...12].joined().filter { $0 == "." }.count
    #expect(days == (CivilDate.days(inMonth: 2, of: year) == 29 ? 366 : 365))
  }
}
