import Journal

/// Mood over time: a dot for each entry that tells it, and a line of the mean of each month, or of each day where the
/// time is short; below it the same in numbers.
struct MoodDrawing {
  let moods: [(date: CivilDate, mood: Mood)]
  let words: DateWords

  /// More dots than this say no more.
  private static let mostDots = 1_500
  private static let (width, height, left, top) = (720.0, 230.0, 92.0, 12.0)
  /// To the right of the last day there is room for half of its label.
  private static let (right, bottom) = (width - 30, height - 34)

  /// The moods from 1 to 5, in words.
  static func name(_ value: Int, _ language: Language) -> String {
    [
      Phrase(en: "very low", fr: "très basse"), Phrase(en: "low", fr: "basse"), Phrase(en: "in between", fr: "moyenne"),
      Phrase(en: "good", fr: "bonne"), Phrase(en: "very good", fr: "très bonne"),
    ][value - 1][language]
  }

  /// The drawing as SVG, and its table; nothing without two moods on two days.
  func html() -> String {
    let days = moods.map { $0.date.daysSince1970 }
    guard let first = days.min(), let last = days.max(), last > first else { return "" }
    let isLong = last - first > 120
    let means = means(byMonth: isLong)
    let mean = Double(moods.reduce(0) { $0 + $1.mood.value }) / Double(moods.count)
    let (title, colon) = (
      Phrase(en: "Mood over time", fr: "L’humeur au fil du temps")[words.language],
      CalendarDrawing.colon(words.language)
    )
    let summary = Phrase(
      en: "\(words.number(moods.count)) entries tell a mood; on average \(words.tenths(mean)) of 5.",
      fr: "\(words.number(moods.count)) entrées disent une humeur\u{a0}; en moyenne \(words.tenths(mean)) sur 5."
    )[words.language]
    func x(_ day: Double) -> String {
      Self.coordinate(Self.left + (day - Double(first)) / Double(last - first) * (Self.right - Self.left))
    }
    func y(_ mood: Double) -> String {
      Self.coordinate(Self.bottom - (mood - 1) / 4 * (Self.bottom - Self.top - 8))
    }
    var svg = """
      <figure class="moods">
      <figcaption><b>\(title)</b> <span>\(summary)</span></figcaption>
      <svg viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" aria-labelledby="moods-title moods-summary">
      <title id="moods-title">\(title)</title>
      <desc id="moods-summary">\(summary)</desc>

      """
    for mood in 1...5 {
      svg +=
        "<path class=\"grid\" fill=\"none\" stroke=\"#e4ded3\" d=\"M\(Self.coordinate(Self.left)) \(y(Double(mood)))H\(Self.coordinate(Self.right))\"/>"
      svg +=
        "<text font-size=\"12\" fill=\"#7a736a\" x=\"\(Self.coordinate(Self.left - 10))\" y=\"\(y(Double(mood) - 0.07))\" text-anchor=\"end\">"
      svg += "\(Self.name(mood, words.language))</text>\n"
    }
    for (day, label) in ticks(from: first, to: last) {
      svg +=
        "<path class=\"grid\" fill=\"none\" stroke=\"#e4ded3\" d=\"M\(x(Double(day))) \(Self.coordinate(Self.bottom))v5\"/>"
      svg +=
        "<text font-size=\"12\" fill=\"#7a736a\" x=\"\(x(Double(day)))\" y=\"\(Self.coordinate(Self.bottom + 20))\" text-anchor=\"middle\">\(label)</text>\n"
    }
    let every = max(1, moods.count / Self.mostDots)
    for (number, (date, mood)) in moods.enumerated() where number % every == 0 {
      svg +=
        "<circle cx=\"\(x(Double(date.daysSince1970)))\" cy=\"\(y(Double(mood.value)))\" r=\"2.5\" fill=\"#8a4b2f\" fill-opacity=\"0.28\"/>"
    }
    let line = means.map { "\(x($0.day)) \(y($0.mean))" }.joined(separator: "L")
    svg += "\n<path class=\"line\" fill=\"none\" stroke=\"#8a4b2f\" stroke-width=\"2\" d=\"M\(line)\"/>\n</svg>\n"
    guard isLong else { return svg + "</figure>\n" }
    svg +=
      "<details><summary>\(Phrase(en: "In numbers", fr: "En chiffres")[words.language])</summary>\n<table>\n<tbody>\n"
    for mean in means {
      svg += "<tr><th scope=\"row\">\(mean.label)</th><td>\(words.tenths(mean.mean))</td><td>"
      svg += Phrase(en: "entries\(colon)\(mean.count)", fr: "entrées\(colon)\(mean.count)")[words.language]
      svg += "</td></tr>\n"
    }
    return svg + "</tbody>\n</table>\n</details>\n</figure>\n"
  }

  /// The mean of each month or day, and the middle of its dates.
  private func means(byMonth: Bool) -> [(day: Double, mean: Double, count: Int, label: String)] {
    var sums: [CivilDate: (days: Int64, moods: Int, count: Int)] = [:]
    for (date, mood) in moods {
      let key = byMonth ? CivilDate(year: date.year, month: date.month, day: 1) ?? date : date
      let sum = sums[key] ?? (0, 0, 0)
      sums[key] = (sum.days + date.daysSince1970, sum.moods + mood.value, sum.count + 1)
    }
    return sums.sorted { $0.key < $1.key }.map { key, sum in
      (
        Double(sum.days) / Double(sum.count), Double(sum.moods) / Double(sum.count), sum.count,
        byMonth ? words.month(of: key) : words.whole(key)
      )
    }
  }

  /// Where the axis has words: days, months or years, never more than a dozen.
  private func ticks(from first: Int64, to last: Int64) -> [(day: Int64, label: String)] {
    guard let start = CivilDate(daysSince1970: first), let end = CivilDate(daysSince1970: last) else { return [] }
    if last - first <= 62 {
      return stride(from: first, through: last, by: Int((last - first) / 8 + 1)).compactMap { day in
        CivilDate(daysSince1970: day).map { (day, "\($0.day) \(words.shortMonth($0.month))") }
      }
    }
    let months = (end.year - start.year) * 12 + end.month - start.month
    if months <= 24 {
      let step = months / 9 + 1
      return stride(from: 1, through: months, by: step).compactMap { month in
        CivilDate(year: start.year, month: start.month, day: 1)?.adding(months: month)
          .map {
            (
              $0.daysSince1970,
              $0.month == 1 || month == 1 ? "\(words.shortMonth($0.month)) \($0.year)" : words.shortMonth($0.month)
            )
          }
      }
    }
    let step = (end.year - start.year) / 12 + 1
    return stride(from: start.year + 1, through: end.year, by: step).compactMap { year in
      CivilDate(year: year, month: 1, day: 1).map { ($0.daysSince1970, String(year)) }
    }
  }

  private static func coordinate(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
