import Journal

/// The days of a year as squares, a column for each week; those that were written on are filled, and lead to their entries.
struct CalendarDrawing {
  /// A day that was written on.
  struct Day {
    var entries = 0
    var words = 0
  }

  let year: Int
  let days: [CivilDate: Day]
  /// As ``quarters(_:)`` gives them.
  let quarters: [Int]
  let words: DateWords

  private static let cell = 11
  private static let step = 13
  private static let left = 34
  private static let top = 20

  /// The drawing, as SVG.
  func svg() -> String {
    guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31)
    else {
      return ""
    }
    func column(_ date: CivilDate) -> Int {
      Int(date.daysSince1970 - first.daysSince1970 + Int64(first.weekday) - 1) / 7
    }
    let width = Self.left + (column(last) + 1) * Self.step
    let title = Phrase(en: "Days written on in \(year)", fr: "Jours écrits en \(year)")[words.language]
    let written = days.count
    let summary = Phrase(
      en: written == 1 ? "1 day" : "\(written) days", fr: written == 1 ? "1 jour" : "\(written) jours")[words.language]
    var svg = """
      <figure class="calendar">
      <figcaption><b>\(year)</b> <span>\(summary)</span></figcaption>
      <svg viewBox="0 0 \(width) \(Self.top + 7 * Self.step)" role="group" aria-labelledby="calendar-\(year)">
      <title id="calendar-\(year)">\(title)</title>

      """
    for month in 1...12 {
      guard let date = CivilDate(year: year, month: month, day: 1) else { continue }
      let at = Self.left + (column(date) + (date.weekday > 1 ? 1 : 0)) * Self.step
      svg += "<text font-size=\"9\" fill=\"#7a736a\" x=\"\(at)\" y=\"12\">\(words.shortMonth(month))</text>"
    }
    for weekday in [1, 3, 5] {
      let at = Self.top + (weekday - 1) * Self.step + 9
      svg += "<text font-size=\"9\" fill=\"#7a736a\" x=\"0\" y=\"\(at)\">\(words.weekday(weekday).prefix(3))</text>"
    }
    var empty = ""
    var filled = [String](repeating: "", count: Self.colours.count)
    for number in first.daysSince1970...last.daysSince1970 {
      guard let date = CivilDate(daysSince1970: number) else { continue }
      let (x, y) = (Self.left + column(date) * Self.step, Self.top + (date.weekday - 1) * Self.step)
      guard let day = days[date] else {
        empty += "M\(x) \(y)h\(Self.cell)v\(Self.cell)h-\(Self.cell)z"
        continue
      }
      let entries = Phrase(
        en: day.entries == 1 ? "1 entry" : "\(day.entries) entries",
        fr: day.entries == 1 ? "1 entrée" : "\(day.entries) entrées")[words.language]
      filled[strength(day.words)] +=
        "<a href=\"#d\(date)\"><rect x=\"\(x)\" y=\"\(y)\" width=\"\(Self.cell)\" height=\"\(Self.cell)\" rx=\"2\">"
        + "<title>\(words.whole(date))\(Self.colon(words.language))\(entries)</title></rect></a>\n"
    }
    svg += "\n<path class=\"w0\" fill=\"\(Self.colours[0])\" d=\"\(empty)\"/>\n"
    for (strength, squares) in filled.enumerated() where !squares.isEmpty {
      svg += "<g class=\"w\(strength)\" fill=\"\(Self.colours[strength])\">\n\(squares)</g>\n"
    }
    return svg + "</svg>\n</figure>\n"
  }

  /// For programs that print the page without looking at its style sheet within a drawing; it has the same.
  private static let colours = ["#ece6db", "#e3c9b4", "#cf9f80", "#b3714f", "#8a4b2f"]

  static func colon(_ language: Language) -> String { language == .french ? "\u{a0}: " : ": " }

  /// How dark a day is: a quarter of all days that were written on has each of the four strengths, the days with the
  /// most words the last.
  private func strength(_ words: Int) -> Int { 1 + quarters.count { words > $0 } }

  /// The numbers of words that a quarter, half and three quarters of all days do not pass.
  static func quarters(_ words: some Sequence<Int>) -> [Int] {
    let ordered = words.sorted()
    guard let last = ordered.last, ordered.first != last else { return [] }
    return (1...3).map { ordered[(ordered.count - 1) * $0 / 4] }
  }
}
