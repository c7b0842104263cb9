import ArgumentParser
import Journal

/// Which entries a command is about.
struct QueryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .said(en: "From this date on", fr: "À partir de cette date", valueName: ("date", "date")))
  var from: String?

  @Option(name: .long, help: toHelp) var to: [String] = []

  /// `export` takes keys there too.
  private static var toHelp: ArgumentHelp {
    CommandWords(ProgramArguments.words).arranged.prefix(2).contains("export")
      ? .said(
        en:
          "Encrypt to this public key, or to those of a file; may be repeated. A date: only entries up to it, included",
        fr:
          "Chiffrer pour cette clé publique, ou pour celles d’un fichier\u{a0}; peut être répété. Une date\u{a0}: seulement les entrées jusque-là comprise",
        valueName: ("age1…|file|date", "age1…|fichier|date"))
      : .said(en: "Up to this date, included", fr: "Jusqu’à cette date comprise", valueName: ("date", "date"))
  }

  @Option(
    name: .long,
    help: .said(
      en: "On this day, or in this week, month or year", fr: "Ce jour-là, ou cette semaine, ce mois, cette année",
      valueName: ("date", "date")))
  var on: String?

  @Option(
    name: .long,
    help: .said(
      en: "With this tag; may be repeated", fr: "Avec cette étiquette\u{a0}; peut être répété",
      valueName: ("tag", "étiquette")))
  var tag: [String] = []

  @Option(
    name: .customLong("not-tag"),
    help: .said(en: "Without this tag", fr: "Sans cette étiquette", valueName: ("tag", "étiquette")))
  var notTag: [String] = []

  @Option(
    name: .long,
    help: .said(
      en: "With a mood of 1 to 5, or a range such as 1-2", fr: "Avec une humeur de 1 à 5, ou un intervalle comme 1-2",
      valueName: ("mood", "humeur")))
  var mood: String?

  @Flag(name: .long, help: .said(en: "Starred entries only", fr: "Les entrées marquées d’une étoile")) var starred =
    false

  @Option(name: .long, help: .said(en: "With these words", fr: "Avec ces mots", valueName: ("words", "mots")))
  var text: [String] = []

  @Option(
    name: .customShort("n", allowingJoined: true),
    help: .said(
      en: "At most so many, the newest", fr: "Au plus tant d’entrées, les dernières", valueName: ("number", "nombre")))
  var limit: Int?

  /// The query they make.
  func query(_ clock: Clock) throws -> Query {
    var query = Query()
    var lower = Int64.min
    var upper = Int64.max
    if let from { lower = max(lower, try Dates.span(from, clock).lowerBound) }
    for end in to { upper = min(upper, try Dates.span(end, clock).upperBound) }
    if let on {
      let span = try Dates.span(on, clock)
      lower = max(lower, span.lowerBound)
      upper = min(upper, span.upperBound)
    }
    if lower != Int64.min || upper != Int64.max { query.clockRange = lower..<max(lower, upper) }
    query.tags = try tag.map(Values.tag)
    query.excludedTags = try notTag.map(Values.tag)
    query.moods = try mood.map(Values.moods)
    query.starredOnly = starred
    for words in text {
      query.terms += words.split { $0 == " " || $0 == "\n" }.compactMap { SearchTerm(String($0)) }
    }
    if let limit {
      guard limit >= 0 else {
        throw Refusal(.usage, Phrase(en: "-n takes a number from 0 on", fr: "-n prend un nombre à partir de 0"))
      }
      query.limit = limit
    }
    return query
  }
}

/// Values that several commands take.
enum Values {
  static func tag(_ text: String) throws -> Tag {
    guard let tag = Tag(text) else {
      throw Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.quoted(text))” cannot be a tag",
          fr: "«\u{a0}\(Printable.quoted(text))\u{a0}» ne peut pas être une étiquette"),
        hint: Phrase(
          en: "a tag is one word, without spaces or commas", fr: "une étiquette est un mot, sans espace ni virgule"))
    }
    return tag
  }

  static func mood(_ text: String) throws -> Mood {
    guard let mood = Int(text).flatMap(Mood.init) else {
      throw Refusal(
        .usage,
        Phrase(
          en: "a mood is a number from 1 (very low) to 5 (very good), not “\(Printable.quoted(text))”",
          fr:
            "une humeur est un nombre de 1 (très basse) à 5 (très bonne), et non «\u{a0}\(Printable.quoted(text))\u{a0}»"
        ))
    }
    return mood
  }

  static func moods(_ text: String) throws -> ClosedRange<Mood> {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let lower = try mood(ends[0])
    let upper = ends.count == 2 ? try mood(ends[1]) : lower
    guard ends.count <= 2, lower <= upper else {
      throw Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.quoted(text))” is no range of moods",
          fr: "«\u{a0}\(Printable.quoted(text))\u{a0}» n’est pas un intervalle d’humeurs"))
    }
    return lower...upper
  }
}

extension Values {
  static func level(_ text: String) throws -> AnonymityLevel {
    guard let level = AnonymityLevel(named: text) else {
      throw Refusal(
        .usage,
        Phrase(
          en: "there is no level “\(Printable.quoted(text))”",
          fr: "il n’y a pas de niveau «\u{a0}\(Printable.quoted(text))\u{a0}»"),
        hint: Phrase(
          en: "there are: " + AnonymityLevel.allCases.map { "\($0.rawValue) \($0.name.en)" }.joined(separator: ", "),
          fr: "il y a\u{a0}: " + AnonymityLevel.allCases.map { "\($0.rawValue) \($0.name.fr)" }.joined(separator: ", "))
      )
    }
    return level
  }

  static func purpose(_ text: String) throws -> Purpose {
    guard let purpose = Purpose(named: text) else {
      throw Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.quoted(text))” is nothing that can be consented to",
          fr: "«\u{a0}\(Printable.quoted(text))\u{a0}» n’est rien à quoi l’on puisse consentir"),
        hint: Phrase(
          en: "there are: " + Purpose.allCases.map(\.name.en).joined(separator: ", "),
          fr: "il y a\u{a0}: " + Purpose.allCases.map(\.name.fr).joined(separator: ", ")))
    }
    return purpose
  }
}

/// Date phrases of the command line.
enum Dates {
  static func moment(_ text: String, _ clock: Clock) throws -> Timestamp {
    do throws(DatePhraseError) { return try DatePhrase.moment(text, clock: clock) } catch { throw refusal(text, error) }
  }

  static func span(_ text: String, _ clock: Clock) throws -> Range<Int64> {
    do throws(DatePhraseError) { return try DatePhrase.span(text, clock: clock) } catch { throw refusal(text, error) }
  }

  /// Whether a word of the command line means a date.
  static func isPhrase(_ text: String) throws -> Bool {
    let clock = try Clock.current()
    return (try? DatePhrase.span(text, clock: clock)) != nil
  }

  private static func refusal(_ text: String, _ error: DatePhraseError) -> Refusal {
    let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
    return Refusal(
      .usage, error.phrase(Printable.line(String(shown))),
      hint: Phrase(
        en: "for example: 2026-11-03 21:15, yesterday 3pm, two weeks ago, last monday",
        fr: "par exemple\u{a0}: 2026-11-03 21:15, hier à 15h, il y a deux semaines, lundi dernier"))
  }
}
