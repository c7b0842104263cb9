public import Journal

/// Entries as one page to read, print or give to somebody: it needs nothing but itself.
///
/// It has no script and refers to nothing outside; a Content-Security-Policy in it forbids both, whatever the entries
/// say. Light and dark follow the reader's system. All of the page is held in memory until it ends, since it begins with
/// what is counted along the way.
public struct HTMLPage: EntryWriter {
  /// How much of a date is shown.
  public enum Dates: Sendable {
    /// Day, hour and minute.
    case exact
    /// The day alone: the hour is not the true one.
    case days
    /// The month alone, likewise.
    case months
  }

  private let words: DateWords
  private let written: Timestamp
  private let dates: Dates
  private var days: [CivilDate: HTMLText] = [:]
  private var facts: [CivilDate: CalendarDrawing.Day] = [:]
  private var moods: [(date: CivilDate, mood: Mood)] = []
  private var offset: Int?
  private var done: [UInt8] = []

  /// A page without entries.
  /// - Parameters:
  ///   - language: what headings and dates are in.
  ///   - written: when it is written, as it says at its end.
  ///   - dates: anything but `exact` says that the entries were redacted, which the page then tells.
  public init(language: Language, written: Timestamp, dates: Dates = .exact) {
    words = DateWords(language: language)
    self.written = written
    self.dates = dates
  }

  /// How many bytes wait to be taken: none before the end.
  public var pendingCount: Int { done.count }

  /// Adds an entry. The page has them in the order of their days, those of a day as they come.
  public mutating func append(_ record: EntryRecord) {
    let entry = record.entry
    let date = entry.content.date.local.date
    var html = days.removeValue(forKey: date) ?? HTMLText()  // so that it has one owner, and is not copied
    write(entry, to: &html)
    days[date] = html
    facts[date, default: CalendarDrawing.Day()].entries += 1
    facts[date, default: CalendarDrawing.Day()].words += entry.wordCount
    if let mood = entry.content.mood { moods.append((date, mood)) }
  }

  /// Ends the page.
  public mutating func finish() {
    var page = HTMLText()
    let ordered = days.keys.sorted()
    writeHead(ordered, to: &page)
    writeContents(ordered, to: &page)
    writeDrawings(ordered, to: &page)
    page.markup("<main>\n")
    var month: CivilDate?
    for date in ordered {
      if month?.year != date.year || month?.month != date.month {
        if month != nil { page.markup("</section>\n") }
        month = date
        let id = "m\(date.description.prefix(7))"
        page.markup("<section class=\"month\" id=\"\(id)\" aria-labelledby=\"\(id)-h\">\n")
        page.markup("<h2 id=\"\(id)-h\">\(words.month(of: date))</h2>\n")
      }
      page.markup("<section class=\"day\" id=\"d\(date)\">\n")
      if dates != .months { page.markup("<h3>\(words.day(date))</h3>\n") }
      page.append(days.removeValue(forKey: date)?.bytes ?? [])
      page.markup("</section>\n")
    }
    if month != nil { page.markup("</section>\n") }
    page.markup("</main>\n<footer><p>\(ending)</p></footer>\n</body>\n</html>\n")
    done = page.bytes
  }

  /// Hands over the page.
  public mutating func take() -> [UInt8] {
    let taken = done
    done = []
    return taken
  }

  // MARK: Entries

  private mutating func write(_ entry: Entry, to html: inout HTMLText) {
    let content = entry.content
    html.markup("<article>\n<header>\n")
    if !content.title.isEmpty {
      html.markup("<h4 dir=\"auto\">")
      html.words(content.title)
      html.markup("</h4>\n")
    }
    let facts = facts(of: content)
    if !facts.isEmpty { html.markup("<p class=\"facts\">\(facts.joined(separator: " <i>·</i> "))</p>\n") }
    html.markup("</header>\n")
    let language = entry.language.map { " lang=\"\($0.rawValue)\"" } ?? ""
    html.markup("<div class=\"text\"\(language)>\n")
    html.append(MarkdownHTML.html(content.text))
    html.markup("</div>\n</article>\n")
  }

  private mutating func facts(of content: EntryContent) -> [String] {
    var facts: [String] = []
    let local = content.date.local
    if dates == .exact {
      let time = LocalTime.hourAndMinute(local)
      // The zone is told where it changes: on journeys.
      let zone = offset.map { $0 != content.date.offsetMinutes } ?? false ? " \(Self.zone(content.date))" : ""
      offset = content.date.offsetMinutes
      let shown = words.language == .french ? "\(local.hour)\u{a0}h\u{a0}\(LocalTime.twoDigits(local.minute))" : time
      facts.append("<time datetime=\"\(content.date)\">\(shown)\(zone)</time>")
    }
    if let mood = content.mood {
      let name = MoodDrawing.name(mood.value, words.language)
      let dots = (1...5).map { $0 <= mood.value ? "●" : "○" }.joined()
      let label = Phrase(
        en: "Mood \(mood.value) of 5, \(name)", fr: "Humeur \(mood.value) sur 5, \(name)")[words.language]
      facts.append(
        "<span class=\"mood\" role=\"img\" aria-label=\"\(label)\" title=\"\(label)\">\(dots)</span>")
    }
    if content.isStarred {
      let label = Phrase(en: "Starred", fr: "Avec une étoile")[words.language]
      facts.append("<span class=\"star\" role=\"img\" aria-label=\"\(label)\" title=\"\(label)\">★</span>")
    }
    if content.isPrivate {
      facts.append("<span class=\"private\">\(Phrase(en: "private", fr: "privé")[words.language])</span>")
    }
    let tags = content.tags.map { "<bdi class=\"tag\">\(HTMLText.escaped("#" + $0.name))</bdi>" }
    if !tags.isEmpty { facts.append(tags.joined(separator: " ")) }
    return facts
  }

  private static func zone(_ date: Timestamp) -> String {
    let minutes = abs(date.offsetMinutes)
    let rest = minutes % 60 == 0 ? "" : ":\(LocalTime.twoDigits(minutes % 60))"
    return date.offsetMinutes == 0 ? "UTC" : "UTC\(date.offsetMinutes < 0 ? "−" : "+")\(minutes / 60)\(rest)"
  }

  // MARK: Around them

  private func writeHead(_ ordered: [CivilDate], to page: inout HTMLText) {
    let name = Phrase(en: "Journal", fr: "Journal")[words.language]
    let span = span(ordered)
    page.markup(
      """
      <!doctype html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex, nofollow">
      <meta name="generator" content="Intime">
      <title>\(name)\(span.isEmpty ? "" : ", \(span)")</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <header class="cover">
      <h1>\(name)</h1>

      """)
    if !span.isEmpty { page.markup("<p class=\"span\">\(DateWords.capitalised(span))</p>\n") }
    let (entries, count) = (facts.values.reduce(0) { $0 + $1.entries }, facts.values.reduce(0) { $0 + $1.words })
    let counts = Phrase(
      en:
        "\(words.number(entries)) \(entries == 1 ? "entry" : "entries"), \(words.number(count)) \(count == 1 ? "word" : "words")",
      fr:
        "\(words.number(entries)) \(entries > 1 ? "entrées" : "entrée"), \(words.number(count)) \(count > 1 ? "mots" : "mot")"
    )[words.language]
    page.markup("<p class=\"counts\">\(counts)</p>\n")
    if dates != .exact {
      let note = Phrase(
        en: "Names, places and other details are replaced by stand-ins.",
        fr: "Les noms, les lieux et d’autres détails sont remplacés.")[words.language]
      page.markup("<p class=\"note\">\(note)</p>\n")
    }
    page.markup("</header>\n")
  }

  /// From the first day to the last.
  private func span(_ ordered: [CivilDate]) -> String {
    guard let first = ordered.first, let last = ordered.last else { return "" }
    if dates == .months {
      let (one, other) = (words.month(of: first), words.month(of: last))
      return one == other ? one : "\(one) – \(other)"
    }
    return first == last ? words.whole(first) : "\(words.whole(first)) – \(words.whole(last))"
  }

  private func writeContents(_ ordered: [CivilDate], to page: inout HTMLText) {
    guard !ordered.isEmpty else { return }
    let title = Phrase(en: "Contents", fr: "Sommaire")[words.language]
    page.markup("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">\(title)</h2>\n<dl>\n")
    var months: [(date: CivilDate, entries: Int)] = []
    for date in ordered {
      let entries = facts[date]?.entries ?? 0
      if let last = months.last, last.date.year == date.year, last.date.month == date.month {
        months[months.count - 1].entries += entries
      } else {
        months.append((date, entries))
      }
    }
    var year: Int?
    for (date, entries) in months {
      if year != date.year {
        if year != nil { page.markup("</ul></dd>\n") }
        year = date.year
        page.markup("<dt>\(date.year)</dt>\n<dd><ul>")
      }
      let id = date.description.prefix(7)
      page.markup("<li><a href=\"#m\(id)\">\(words.month(date.month))</a> <span>\(words.number(entries))</span></li>\n")
    }
    page.markup("</ul></dd>\n</dl>\n</nav>\n")
  }

  private func writeDrawings(_ ordered: [CivilDate], to page: inout HTMLText) {
    guard !ordered.isEmpty else { return }
    let title = Phrase(en: "At a glance", fr: "En un coup d’œil")[words.language]
    let moods = MoodDrawing(moods: moods, words: words).html()
    guard dates != .months || !moods.isEmpty else { return }
    page.markup("<section class=\"drawings\" aria-labelledby=\"drawings\">\n<h2 id=\"drawings\">\(title)</h2>\n")
    if dates != .months {
      let quarters = CalendarDrawing.quarters(facts.values.lazy.map(\.words))
      for (year, days) in Dictionary(grouping: facts, by: \.key.year).sorted(by: { $0.key < $1.key }) {
        let known = Dictionary(uniqueKeysWithValues: days.map { ($0.key, $0.value) })
        page.markup(CalendarDrawing(year: year, days: known, quarters: quarters, words: words).svg())
      }
    }
    page.markup(moods + "</section>\n")
  }

  private var ending: String {
    let day = words.whole(written.local.date)
    return Phrase(en: "Written by Intime on \(day).", fr: "Écrit par Intime le \(day).")[words.language]
  }
}
