import CReflection
public import Journal

/// Somebody who listens, and how to reach them.
public struct HelpLine: Hashable, Sendable {
  /// Whom it is for.
  public enum Audience: String, CaseIterable, Sendable {
    /// Whoever thinks of death, or cannot go on.
    case crisis
    /// Whoever suffers violence.
    case violence
    /// Children in danger.
    case child
    /// Young people.
    case young
    case emergency
    /// A list of the lines of many countries.
    case directory
    /// A line that the writer added.
    case own
  }

  /// ISO 3166-1 alpha-2, `EU`, or `*` for everywhere; empty for one of the writer's own.
  public let country: String
  /// ISO 639-1 codes; empty for any.
  public let languages: Set<String>
  public let audience: Audience
  /// Whether it is for those, too, who lost somebody to suicide, by its own word.
  public let servesBereaved: Bool
  public let number: String
  /// Whether it takes text messages, and nothing but them.
  public let takesTexts: Bool
  public let takesCalls: Bool
  public let name: Phrase
  /// `24/7`, or hours of the day.
  public let hours: String
  /// Where the number was read, and when.
  public let source: String
  public let checkedOn: CivilDate?

  /// A line of the writer's own.
  public init(own name: String, number: String) {
    self.init(
      country: "", languages: [], audience: .own, servesBereaved: false, number: number, takesTexts: false,
      takesCalls: true,
      name: Phrase(en: name, fr: name), hours: "", source: "", checkedOn: nil)
  }

  private init(
    country: String, languages: Set<String>, audience: Audience, servesBereaved: Bool, number: String,
    takesTexts: Bool, takesCalls: Bool, name: Phrase, hours: String, source: String, checkedOn: CivilDate?
  ) {
    self.country = country
    self.languages = languages
    self.audience = audience
    self.servesBereaved = servesBereaved
    self.number = number
    self.takesTexts = takesTexts
    self.takesCalls = takesCalls
    self.name = name
    self.hours = hours
    self.source = source
    self.checkedOn = checkedOn
  }

  /// Reads a line of the file; `nil` if it is none.
  init?(_ line: Substring) {
    let fields = line.split(separator: "|").map { field in
      String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let audiences = fields.count == 10 ? fields[2].split(separator: "+").map(String.init) : []
    guard let audience = audiences.first.flatMap(Audience.init), audiences.dropFirst().allSatisfy({ $0 == "bereaved" })
    else { return nil }
    let date = fields[9].split(separator: "-").compactMap { Int($0) }
    guard date.count == 3, let checked = CivilDate(year: date[0], month: date[1], day: date[2]) else { return nil }
    self.init(
      country: fields[0], languages: fields[1] == "*" ? [] : Set(fields[1].split(separator: ",").map(String.init)),
      audience: audience, servesBereaved: audiences.count > 1, number: fields[3],
      takesTexts: fields[4].contains("text"),
      takesCalls: fields[4].contains("call"), name: Phrase(en: fields[5], fr: fields[6]), hours: fields[7],
      source: fields[8], checkedOn: checked)
  }

  /// Whether nobody looked at it for more than a year.
  public func isOld(on today: CivilDate) -> Bool {
    guard let checkedOn else { return false }
    return today.daysSince1970 - checkedOn.daysSince1970 > 365
  }

  /// The name without what explains it: what stands before the first comma or bracket.
  func shortName(in language: Language) -> String {
    let name = name[language].prefix { $0 != "," && $0 != "(" }
    return String(name.last == " " ? name.dropLast() : name)
  }

  /// The name of its country, or its code where there is no name; empty for the union and the whole world.
  func countryName(in language: Language) -> String { Self.countryNames[country]?[language] ?? "" }

  private static let countryNames = [
    "AU": Phrase(en: "Australia", fr: "Australie"), "BE": Phrase(en: "Belgium", fr: "Belgique"),
    "CA": Phrase(en: "Canada", fr: "Canada"),
    "CH": Phrase(en: "Switzerland", fr: "Suisse"), "EU": Phrase(en: "European Union", fr: "Union européenne"),
    "FR": Phrase(en: "France", fr: "France"), "GB": Phrase(en: "United Kingdom", fr: "Royaume-Uni"),
    "IE": Phrase(en: "Ireland", fr: "Irlande"), "US": Phrase(en: "United States", fr: "États-Unis"),
  ]

  /// As it is shown beside lines of other countries: the country's name first.
  public func shownWithCountry(in language: Language) -> String {
    let name = country == "EU" ? "" : countryName(in: language)
    return (name.isEmpty ? "" : name + ", ") + shown(in: language)
  }

  /// As it is shown: number, how, name, hours.
  public func shown(in language: Language) -> String {
    var text = number
    if takesTexts {
      text +=
        takesCalls
        ? Phrase(en: " (call or text)", fr: " (appel ou SMS)")[language] : Phrase(en: " (text)", fr: " (SMS)")[language]
    }
    text += Phrase(en: ": ", fr: "\u{a0}: ")[language] + name[language]
    switch hours {
    case "": break
    case "24/7": text += Phrase(en: ", day and night", fr: ", jour et nuit")[language]
    default:
      let ends = hours.split(separator: "-")
      if ends.count == 2 {
        text +=
          Phrase(
            en: ", from \(ends[0]) to \(ends[1]) o’clock", fr: ", de \(ends[0])\u{a0}h à \(ends[1])\u{a0}h")[language]
      }
    }
    return text
  }
}

/// The help lines that are compiled in, and the writer's own.
public struct HelpLines: Sendable {
  public let all: [HelpLine]

  /// - Parameter own: lines that the writer added; they come first.
  public init(own: [HelpLine] = []) { all = own + Self.embedded }

  private static let embedded = unsafe EmbeddedText.lines(creflection_help_lines()).compactMap(HelpLine.init)

  /// The countries that have lines of their own.
  public static var countries: [String] {
    var seen: Set<String> = []
    return embedded.map(\.country).filter { $0 != "EU" && $0 != "*" && seen.insert($0).inserted }
  }

  /// The country's code as the lines have it: upper case, and `GB` for `UK`, `GR` for `EL`, as people write them.
  public static func code(_ country: String) -> String {
    let code = country.uppercased()
    return ["UK": "GB", "EL": "GR"][code] ?? code
  }

  /// Whether there is anything for whoever is in `country`: lines of its own, or 112.
  public static func knows(_ country: String) -> Bool {
    let code = code(country)
    return union.contains(code) || countries.contains(code)
  }

  /// Whether there is a line for whoever cannot go on in `country`.
  public func hasCrisisLine(in country: String) -> Bool {
    let code = Self.code(country)
    return all.contains { $0.country == code && $0.audience == .crisis }
  }

  /// Where to turn while the country is not known: the directory, 112, and the crisis lines of the countries that are known,
  /// those in `language` first.
  public func international(in language: Language) -> [HelpLine] {
    let directory = all.filter { $0.audience == .directory }
    let union = all.filter { $0.country == "EU" && $0.audience == .emergency }
    // Those that speak this language alone first, then those that speak it among others, then the rest.
    func rank(_ line: HelpLine) -> Int {
      if line.languages == [language.rawValue] { return 0 }
      if line.languages.contains(language.rawValue) { return 1 }
      return line.languages.isEmpty ? 2 : 3
    }
    let crisis = all.filter { $0.audience == .crisis }.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    return directory + union + crisis
  }

  /// The countries in which most writers of `language` live, most of them first: whose lines are shown while the writer's own is not known.
  private static func homes(of language: Language) -> [String] {
    switch language {
    case .english: ["GB", "US", "IE", "CA", "AU"]
    case .french: ["FR", "BE", "CH", "CA"]
    }
  }

  /// The lines for `audiences` in the countries of `language` that answer in it, country by country: while the writer's own is not known.
  func abroad(in language: Language, audiences: Set<HelpLine.Audience>) -> [HelpLine] {
    Self.homes(of: language).flatMap { country in
      all.filter { line in
        line.country == country && audiences.contains(line.audience)
          && (line.languages.isEmpty || line.languages.contains(language.rawValue))
      }
    }
  }

  /// The emergency numbers of the countries of `language`, each once; the union's stands for those of its members that answer to it.
  /// - Parameter isForPolice: whether the police are wanted rather than a doctor.
  func emergenciesAbroad(in language: Language, isForPolice: Bool) -> [HelpLine] {
    var found: [HelpLine] = []
    for country in Self.homes(of: language) {
      let calls = all.filter { $0.country == country && $0.audience == .emergency && $0.takesCalls }
      let police = isForPolice ? calls.first { $0.number == "112" } : nil
      var line = police ?? calls.first
      if Self.union.contains(country), line == nil || line?.number == "112" {
        line = all.first { $0.country == "EU" && $0.audience == .emergency }
      }
      if let line, !found.contains(line) { found.append(line) }
    }
    return found
  }

  /// The list of the lines of many countries.
  var directory: [HelpLine] { all.filter { $0.audience == .directory } }

  /// Members of the European Union (europa.eu, 2026), where 112 is answered.
  private static let union: Set<String> = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT",
    "NL",
    "PL", "PT", "RO", "SK", "SI", "ES", "SE",
  ]

  /// The lines for a country, those in `language` first, emergency last. Of an unknown country, the writer's own alone.
  public func lines(for country: String?, language: Language, audiences: Set<HelpLine.Audience>) -> [HelpLine] {
    let code = country.map(Self.code) ?? ""
    var found = all.filter { line in
      line.audience == .own || line.country == code && audiences.contains(line.audience)
    }
    if audiences.contains(.emergency), Self.union.contains(code), !found.contains(where: { $0.audience == .emergency })
    {
      found += all.filter { $0.country == "EU" && $0.audience == .emergency }
    }
    func rank(_ line: HelpLine) -> Int {
      if line.audience == .own { return 0 }
      if line.audience == .emergency { return 3 }
      return line.languages.isEmpty || line.languages.contains(language.rawValue) ? 1 : 2
    }
    return found.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }
}
