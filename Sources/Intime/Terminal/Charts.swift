import Journal

/// Drawings made of characters, with the numbers beside them, so that they can also be heard.
///
/// Pure functions from values to lines, none wider than `width` where that is 40 or more.
struct Charts: Sendable {
  /// The language of the words.
  let language: Language
  /// Columns.
  let width: Int
  /// Whether block characters are used, or ASCII only.
  let drawsBlocks: Bool

  /// Charts for `terminal`.
  init(in language: Language, on terminal: Terminal) {
    self.init(in: language, width: terminal.width, drawsBlocks: terminal.drawsBlocks)
  }

  /// Charts of the given width.
  init(in language: Language, width: Int = 80, drawsBlocks: Bool = true) {
    self.language = language
    self.width = max(40, width)
    self.drawsBlocks = drawsBlocks
  }

  /// One line for each row: its label, its count, and a bar as long as the count is large.
  func bars(_ rows: [(label: String, count: Int)]) -> [String] {
    let labels = rows.map { $0.label.truncated(to: width / 3) }
    let counts = rows.map { language.figure($0.count) }
    let labelWidth = labels.map { DisplayWidth.of($0) }.max() ?? 0
    let countWidth = counts.map { DisplayWidth.of($0) }.max() ?? 0
    let room = min(50, width - labelWidth - countWidth - 4)
    let largest = max(1, rows.map(\.count).max() ?? 1)
    return rows.indices.map { index in
      let bar = bar(rows[index].count, of: largest, room: room)
      return "\(labels[index].filled(to: labelWidth))  \(counts[index].filledInFront(to: countWidth))  \(bar)".trimmed
    }
  }

  /// A bar of at most `room` columns, to an eighth of a column; something for all that is not zero.
  private func bar(_ count: Int, of largest: Int, room: Int) -> String {
    guard count > 0 else { return "" }
    let share = Double(count) / Double(largest)
    guard drawsBlocks else { return String(repeating: "#", count: max(1, Int((share * Double(room)).rounded()))) }
    let eighths = max(1, Int((share * Double(room * 8)).rounded()))
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }
}

/// The moods of a week, a month…
struct MoodPeriod: Hashable, Sendable {
  /// Its name, such as `2026-03`.
  let label: String
  /// The moods in it; may be none.
  let moods: [Mood]

  /// The mean in tenths, 10 to 50, rounded; `nil` without moods.
  var tenths: Int? {
    guard !moods.isEmpty else { return nil }
    return (moods.reduce(0) { $0 + $1.value } * 20 + moods.count) / (moods.count * 2)
  }
}

extension Charts {
  /// The mood over time: a line at a glance, then one row for each period with its mean, a bar from 1 to 5, and how many moods it is
  /// the mean of.
  func moods(_ periods: [MoodPeriod]) -> [String] {
    guard !periods.isEmpty else { return [] }
    let title = Phrase(
      en: "Mood, from 1 (very low) to 5 (very good)", fr: "Humeur, de 1 (très basse) à 5 (très bonne)")
    let glance = periods.suffix(width).map { $0.tenths.map(level) ?? (drawsBlocks ? "·" : ".") }.joined()
    let labelWidth = periods.map { DisplayWidth.of($0.label) }.max() ?? 0
    let countWidth = periods.map { DisplayWidth.of(language.figure($0.moods.count)) }.max() ?? 0
    let room = min(20, width - labelWidth - countWidth - 9)
    let rows = periods.map { period in
      let label = period.label.filled(to: labelWidth)
      let count = language.figure(period.moods.count).filledInFront(to: countWidth)
      guard let tenths = period.tenths else { return "\(label)    –  \("".filled(to: room))  \(count)" }
      // As in the line at a glance, the lowest mood is the smallest mark, not none.
      let bar = bar(max(1, tenths - 10), of: 40, room: room).filled(to: room)
      return "\(label)  \(language.figure(tenths: tenths))  \(bar)  \(count)"
    }
    return [title[language], glance, ""] + rows
  }

  private func level(_ tenths: Int) -> String {
    guard drawsBlocks else { return String((tenths + 5) / 10) }
    return ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][(tenths - 10) * 7 / 40]
  }
}

extension Charts {
  /// The days of a year and how much was written on each: a row for each month, its days under the initials of the weekdays, then how many days
  /// have entries and how many entries there are. Days after `today` are left blank.
  func calendar(_ year: Int, counts: [CivilDate: Int], today: CivilDate? = nil) -> [String] {
    let inYear = counts.filter { $0.key.year == year && $0.value > 0 }
    let largest = inYear.values.max() ?? 0
    let initials = Phrase(en: "MTWTFSS", fr: "LMMJVSD")[language]
    let (days, entries) = (Phrase(en: "days", fr: "jours")[language], Phrase(en: "entries", fr: "entrées")[language])
    let weeks = Array(repeating: initials, count: 6).joined(separator: " ")
    let indent = "".filled(to: 5)
    func totals(_ days: some StringProtocol, _ entries: some StringProtocol) -> String {
      "  \(days.filledInFront(to: 5))  \(entries.filledInFront(to: 7))"
    }
    var lines = ["\(indent) \(weeks)\(totals(days, entries))"]
    for month in 1...12 {
      var cells = ""
      let first = CivilDate(year: year, month: month, day: 1)?.weekday ?? 1
      for column in 0..<42 {
        if column > 0, column % 7 == 0 { cells += " " }
        guard let date = CivilDate(year: year, month: month, day: column - first + 2), today.map({ date <= $0 }) ?? true
        else {
          cells += " "
          continue
        }
        cells += cell(inYear[date] ?? 0, largest)
      }
      let written = inYear.filter { $0.key.month == month }
      let sums = totals(language.figure(written.count), language.figure(written.values.reduce(0, +)))
      lines.append("\(language.shortMonths[month - 1].filled(to: 5)) \(cells)\(sums)")
    }
    let all = totals(language.figure(inYear.count), language.figure(inYear.values.reduce(0, +)))
    lines.append("\(String(year).filled(to: 5)) \("".filled(to: weeks.count))\(all)")
    return lines + ["", legend(largest)]
  }

  private func cell(_ count: Int, _ largest: Int) -> String {
    guard drawsBlocks else { return count == 0 ? "." : count > 9 ? "+" : String(count) }
    guard count > 0 else { return "·" }
    let level = Self.floors(largest).lastIndex { $0 <= count } ?? 0
    return ["░", "▒", "▓", "█"][level]
  }

  /// The least count of each of up to four shades.
  private static func floors(_ largest: Int) -> [Int] {
    largest <= 4 ? Array(1...max(1, largest)) : (0..<4).map { 1 + $0 * largest / 4 }
  }

  private func legend(_ largest: Int) -> String {
    guard drawsBlocks else {
      return Phrase(
        en: ". no entry, 1 to 9 entries, + more", fr: ". aucune entrée, 1 à 9 entrées, + davantage")[language]
    }
    let floors = Self.floors(largest)
    let shades = floors.indices.map { index in
      let (low, high) = (floors[index], index + 1 < floors.count ? floors[index + 1] - 1 : largest)
      return "\(["░", "▒", "▓", "█"][index]) \(low >= high ? String(low) : "\(low)–\(high)")"
    }
    return (["· 0"] + (largest > 0 ? shades : [])).joined(separator: "   ")
  }
}

extension Language {
  /// The months, at most five columns wide.
  var shortMonths: [String] {
    switch self {
    case .english: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    case .french:
      ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(self.reversed().drop { $0 == " " }.reversed()) }
}
