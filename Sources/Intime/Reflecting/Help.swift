import Journal
import Reflection
import Vault

/// Whom to call: the country, the writer's own lines, and which card was shown last, as the vault's settings have them.
struct Help {
  private static let linePrefix = "help-line/"
  private static let mutePrefix = "mute/"
  private static let lastCard = "last-card"
  private static let countryAsked = "country-asked"

  let lines: HelpLines
  let country: String?
  /// Whether there is a vault that would say more and is locked.
  let isLocked: Bool
  private let last: Int?
  private let settings: [String: String]

  /// - Parameters:
  ///   - settings: the vault's; none without one.
  ///   - isLocked: whether there is a vault whose settings could not be read.
  init(settings: [String: String] = [:], isLocked: Bool = false) {
    self.settings = settings
    self.isLocked = isLocked
    let own = settings.filter { $0.key.hasPrefix(Self.linePrefix) }.sorted { $0.key < $1.key }
    lines = HelpLines(
      own: own.map { HelpLine(own: String($0.key.dropFirst(Self.linePrefix.count)), number: $0.value) })
    country = settings[Setting.country.rawValue].map(HelpLines.code)
    last = settings[Self.lastCard].flatMap { Int($0) }
  }

  /// The country of the settings, or of the locale where none is set.
  var countryOrLocale: String? { country ?? Self.localeCountry }

  /// The country in `LC_ALL`, `LC_MESSAGES` or `LANG`: `fr_CA.UTF-8` says CA.
  static var localeCountry: String? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Environment[name], !value.isEmpty else { continue }
      let parts = value.prefix { $0 != "." && $0 != "@" }.split(separator: "_")
      guard parts.count == 2, parts[1].utf8.count == 2 else { return nil }
      return HelpLines.code(String(parts[1]))
    }
    return nil
  }

  /// The card for a text, unless it was muted for this entry as it stands.
  /// - Parameter page: the entry and its text, by which a mute is known to be of it.
  func card(
    _ reading: GravityReading, for page: MutedPage?, language: Language, today: CivilDate, seed: UInt64,
    isSaved: Bool = true
  ) -> CrisisCard? {
    if let page, isMuted(page, reading) { return nil }
    let reader = reader(language, today)
    if reading.gravity == .distress || Harm(reading) != nil,
      let card = CrisisCard(distress: reading.signs, for: reader, last: last, seed: seed)
    {
      return card
    }
    return CrisisCard(
      reading.gravity, basis: reading.basis, isTaken: reading.isTaken, signs: reading.signs, for: reader, last: last,
      seed: seed,
      isSaved: isSaved)
  }

  /// The card of several entries, of which only the gravity is known.
  func card(_ gravity: Gravity, language: Language, today: CivilDate, seed: UInt64) -> CrisisCard? {
    CrisisCard(gravity, for: reader(language, today), last: last, seed: seed)
  }

  /// Whom to call about what was heard in a talk, in one line.
  func numbers(for matter: HeldTalk.Matter, in language: Language, today: CivilDate) -> String {
    CrisisCard.numbers(for: matter, reader(language, today))
  }

  private func reader(_ language: Language, _ today: CivilDate) -> CrisisCard.Reader {
    CrisisCard.Reader(
      country: countryOrLocale, language: language, helpLines: lines, today: today, isLocked: isLocked)
  }

  /// The settings without what was shown last: with a number of the writer's own the same words come again.
  static func withoutLastCard(_ settings: [String: String]) -> [String: String] {
    settings.filter { $0.key != lastCard }
  }

  /// Notes which wording was shown, so that the next one is another.
  static func remember(_ card: CrisisCard, in session: Session) throws {
    try session.vault.setNamed(.setting, lastCard, to: "\(card.variant)", now: session.clock.now)
  }

  /// Shows no card for an entry any more: for this one only, as long as its text is what it is and no graver word is found in it.
  static func mute(_ page: MutedPage, _ reading: GravityReading, in session: Session) throws {
    try session.vault.setNamed(
      .setting, mutePrefix + page.entry.description, to: page.mark(reading), now: session.clock.now)
  }

  private func isMuted(_ page: MutedPage, _ reading: GravityReading) -> Bool {
    settings[Self.mutePrefix + page.entry.description].map { page.isMuted(by: $0, reading) } ?? false
  }

  static func hasLine(_ name: String, in session: Session) throws -> Bool {
    try session.vault.named(.setting)[linePrefix + name] != nil
  }

  static func setLine(_ name: String, to number: String?, in session: Session) throws {
    try session.vault.setNamed(.setting, linePrefix + name, to: number, now: session.clock.now)
  }

  /// Asks once where the writer lives, at the terminal, and keeps the answer; also that it was left open.
  static func askCountry(_ session: Session) throws {
    let question = Phrase(
      en: "Which country are you in, for the right help lines? Two letters, such as GB; Enter to leave it open:",
      fr:
        "Dans quel pays êtes-vous, pour les bonnes lignes d’écoute\u{a0}? Deux lettres, par exemple FR\u{a0}; Entrée pour passer\u{a0}:"
    )
    guard Console.inputIsTerminal, Console.errorTerminal.isTerminal,
      try session.vault.named(.setting)[countryAsked] == nil
    else { return }
    Console.flush()
    let answer = try Prompt(in: Speech.language).line(question)
    try session.vault.setNamed(.setting, countryAsked, to: "yes", now: session.clock.now)
    guard Setting.country.allows(answer) else { return }
    try session.vault.setNamed(.setting, Setting.country.rawValue, to: HelpLines.code(answer), now: session.clock.now)
  }
}
