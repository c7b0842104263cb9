import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime today`: this day in other years.
struct Today: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(en: "This day in every year", fr: "Ce jour-là, chaque année", example: "intime today")
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let today = session.clock.now.local.date
    let entries = try session.index().entries.filter { summary in
      let date = summary.date.local.date
      return date.month == today.month && date.day == today.day
    }
    try session.printList(entries, json: options.json)
    if entries.isEmpty { Console.note(Phrase(en: "Nothing on this day yet.", fr: "Rien encore à cette date.")) }
  }
}

/// `intime random`: an entry by chance.
struct Random: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Show an entry chosen by chance", fr: "Afficher une entrée au hasard", example: "intime random --tag travel")
  }

  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let query = try query.query(Clock.current())
    let session = try Session(options)
    guard let summary = try session.find(query).randomElement() else {
      if query == Query(), DamageReport.shared.all.isEmpty { throw Refusal.emptyJournal }
      throw Refusal(
        .noInput, Phrase(en: "there is no such entry", fr: "il n’y a pas de telle entrée"),
        hint: Phrase(en: "ask for less: intime random", fr: "demandez moins\u{a0}: intime random"))
    }
    let entry = try session.vault.entry(summary)
    if options.json { return session.printEntry(entry) }
    try Page.show(options, setting: { try session.setting(.pager) }) { page in
      EntryPage.lines(entry, width: page.width, style: Style.output(options)).forEach(page.line)
    }
  }
}

/// `intime tags`: which tags there are, and how often.
struct Tags: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "List tags, the most used first", fr: "Lister les étiquettes, les plus fréquentes d’abord",
      example: "intime tags --from 2025")
  }

  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let query = try query.query(Clock.current())
    let session = try Session(options)
    let counts = try session.tagCounts(session.find(query))
    if options.json {
      for (tag, count) in counts {
        var json = JSONWriter()
        json.object { json in
          json.field("tag", tag.name)
          json.field("count", count)
        }
        Console.write(json.take() + [0x0a])
      }
      return
    }
    try Page.show(options, setting: { try session.setting(.pager) }) { page in
      Charts.here.bars(counts.map { (label: Printable.line($0.tag.name), count: $0.count) }).forEach(page.line)
    }
    if counts.isEmpty { Console.note(Phrase(en: "No tags yet.", fr: "Aucune étiquette encore.")) }
  }
}

/// `intime moods`: the mood over time, drawn in the terminal.
struct Moods: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(en: "Show moods over time", fr: "L’humeur au fil du temps", example: "intime moods --from \"a year ago\"")
  }

  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let query = try query.query(Clock.current())
    let session = try Session(options)
    let points = try session.find(query).compactMap { summary in
      summary.mood.map { (date: summary.date.local.date, mood: $0) }
    }
    if options.json {
      for point in points {
        var json = JSONWriter()
        json.object { json in
          json.field("date", point.date.description)
          json.field("mood", point.mood.value)
        }
        Console.write(json.take() + [0x0a])
      }
      return
    }
    guard !points.isEmpty else {
      return Console.note(
        Phrase(
          en: "No moods yet. Give one with: intime write --mood 4",
          fr: "Aucune humeur encore. Donnez-en une avec\u{a0}: intime write --mood 4"))
    }
    try Page.show(options, setting: { try session.setting(.pager) }) { page in
      Charts.here.moods(MoodPeriod.periods(of: points)).forEach(page.line)
    }
  }
}

extension Charts {
  /// For standard output, in the language in force.
  static var here: Charts { Charts(in: Speech.language, on: Console.terminal) }
}

extension MoodPeriod {
  /// The moods by month, empty months between them included; by day where all lie within six weeks.
  static func periods(of points: [(date: CivilDate, mood: Mood)]) -> [MoodPeriod] {
    guard let first = points.map(\.date).min(), let last = points.map(\.date).max() else { return [] }
    let isShort = last.daysSince1970 - first.daysSince1970 <= 42
    let length = isShort ? 10 : 7
    let moods = Dictionary(grouping: points) { String($0.date.description.prefix(length)) }
    var labels: [String] = []
    var day: CivilDate? = isShort ? first : CivilDate(year: first.year, month: first.month, day: 1)
    while let date = day, date <= last {
      labels.append(String(date.description.prefix(length)))
      day = isShort ? date.adding(days: 1) : date.adding(months: 1)
    }
    return labels.map { label in MoodPeriod(label: label, moods: moods[label]?.map(\.mood) ?? []) }
  }
}

/// `intime calendar`: a year at a glance.
struct CalendarCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "calendar", en: "Show which days have entries", fr: "Montrer les jours où il y a des entrées",
      example: "intime calendar 2025")
  }

  @Argument(
    help: .said(en: "The year; this one if not told", fr: "L’année\u{a0}; celle-ci sinon", valueName: ("year", "année"))
  )
  var year: Int?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let year = year ?? session.clock.now.local.date.year
    guard CivilDate.years.contains(year) else {
      throw Refusal(
        .usage, Phrase(en: "a year is a number from 1 to 9999", fr: "une année est un nombre de 1 à 9999"),
        hint: Phrase(en: "for example: intime calendar 2026", fr: "par exemple\u{a0}: intime calendar 2026"))
    }
    var days: [CivilDate: Int] = [:]
    for summary in try session.index().entries where summary.date.local.date.year == year {
      days[summary.date.local.date, default: 0] += 1
    }
    if options.json {
      for (day, count) in days.sorted(by: { $0.key < $1.key }) {
        var json = JSONWriter()
        json.object { json in
          json.field("date", day.description)
          json.field("entries", count)
        }
        Console.write(json.take() + [0x0a])
      }
      return
    }
    try Page.show(options, setting: { try session.setting(.pager) }) { page in
      Charts.here.calendar(year, counts: days, today: session.clock.now.local.date).forEach(page.line)
    }
  }
}

/// `intime stats`: the journal in numbers.
struct Stats: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(en: "The journal in numbers", fr: "Le journal en chiffres", example: "intime stats --from 2025")
  }

  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let statistics = JournalStatistics(
      try session.find(query.query(session.clock)), today: session.clock.now.local.date)
    if options.json {
      Console.write(statistics.json + [0x0a])
    } else {
      statistics.lines.forEach { Console.print($0) }
    }
  }
}

/// Counts, streaks and the mean mood.
struct JournalStatistics {
  private let entries: Int
  private let words: Int
  private let days: [CivilDate]
  private let starred: Int
  private let meanMood: Double?
  /// Days in a row with an entry, up to today or yesterday.
  let currentStreak: Int
  /// The most days in a row that ever had one.
  let longestStreak: Int

  init(_ summaries: [EntrySummary], today: CivilDate) {
    entries = summaries.count
    words = summaries.reduce(0) { $0 + $1.wordCount }
    starred = summaries.count(where: \.isStarred)
    let moods = summaries.compactMap { $0.mood?.value }
    meanMood = moods.isEmpty ? nil : Double(moods.reduce(0, +)) / Double(moods.count)
    days = Set(summaries.map(\.date.local.date)).sorted()
    var (run, longest) = (0, 0)
    var previous: Int64?
    var ends: [Int64: Int] = [:]
    for day in days.map(\.daysSince1970) {
      run = previous == day - 1 ? run + 1 : 1
      longest = max(longest, run)
      ends[day] = run
      previous = day
    }
    longestStreak = longest
    currentStreak = ends[today.daysSince1970] ?? ends[today.daysSince1970 - 1] ?? 0
  }

  var lines: [String] {
    var lines = [
      Phrase(en: "entries           \(entries)", fr: "entrées               \(entries)").said,
      Phrase(en: "words             \(words)", fr: "mots                  \(words)").said,
      Phrase(en: "days written      \(days.count)", fr: "jours d’écriture      \(days.count)").said,
      Phrase(en: "current streak    \(currentStreak)", fr: "jours d’affilée       \(currentStreak)").said,
      Phrase(en: "longest streak    \(longestStreak)", fr: "plus longue série     \(longestStreak)").said,
      Phrase(en: "starred           \(starred)", fr: "avec une étoile       \(starred)").said,
    ]
    if let meanMood {
      let tenths = Int((meanMood * 10).rounded())
      lines.append(
        Phrase(
          en: "mean mood         \(tenths / 10).\(tenths % 10)",
          fr: "humeur moyenne        \(tenths / 10),\(tenths % 10)"
        ).said)
    }
    if let first = days.first, let last = days.last {
      lines.append(
        Phrase(en: "from              \(first) to \(last)", fr: "du                    \(first) au \(last)").said)
    }
    return lines
  }

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("entries", entries)
      json.field("words", words)
      json.field("days", days.count)
      json.field("currentStreak", currentStreak)
      json.field("longestStreak", longestStreak)
      json.field("starred", starred)
      json.field("meanMood", meanMood)
      json.field("first", days.first?.description)
      json.field("last", days.last?.description)
    }
    return json.take()
  }
}
