import ArgumentParser
import Exchange
import JSON
import Journal
import Reflection
import Vault

/// `intime help-lines`: people to call.
struct HelpLinesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "help-lines", en: "People to call when it is too much", fr: "Des personnes à appeler quand c’est trop",
      example:
        "intime help-lines\nintime help-lines --country FR\nintime help-lines --add \"Dr Roy\" --number \"01 23 45 67 89\"",
      more: Phrase(
        en: "The numbers are in the program, with the day on which each was last checked. No network is needed.",
        fr:
          "Les numéros sont dans le programme, avec le jour de leur dernière vérification. Aucun réseau n’est nécessaire."
      ))
  }

  @Option(
    name: .long,
    help: .said(en: "Two letters, such as CA", fr: "Deux lettres, par exemple FR", valueName: ("cc", "cc")),
    completion: .list(HelpLines.countries))
  var country: String?
  @Option(
    name: .long,
    help: .said(
      en: "Add a line of your own, with --number", fr: "Ajouter une ligne personnelle, avec --number",
      valueName: ("name", "nom")))
  var add: String?
  @Option(name: .long, help: .said(en: "Its number", fr: "Son numéro", valueName: ("number", "numéro"))) var number:
    String?
  @Option(
    name: .long,
    help: .said(en: "Remove a line of your own", fr: "Retirer une ligne personnelle", valueName: ("name", "nom")))
  var remove: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if let add { return try addLine(add) }
    if let remove {
      let session = try Session(options)
      guard try Help.hasLine(remove, in: session) else {
        throw Refusal(
          .noInput,
          Phrase(
            en: "there is no line of yours called “\(Printable.quoted(remove))”",
            fr: "aucune ligne personnelle ne s’appelle «\u{a0}\(Printable.quoted(remove))\u{a0}»"),
          hint: Phrase(en: "see: intime help-lines", fr: "voir\u{a0}: intime help-lines"))
      }
      try Help.setLine(remove, to: nil, in: session)
      _ = options.answeredInJSON { json in
        json.field("name", remove)
        json.field("removed", true)
      }
      return Console.note(Phrase(en: "Removed.", fr: "Retirée."))
    }
    let clock = try Clock.current()
    let help = Help.withoutAsking(options)
    let code = try country.map(HelpLines.code).map(Self.checked) ?? help.countryOrLocale
    let today = clock.now.local.date
    let isKnown = code.map { help.lines.hasCrisisLine(in: $0) } ?? false
    var found = help.lines.lines(for: code, language: Speech.language, audiences: Set(HelpLine.Audience.allCases))
    let count = found.count
    if !isKnown {
      // Where the country is known, the lines of others are of no use; a list of those of the whole world is.
      found += help.lines.international(in: Speech.language).filter { line in
        !found.contains(line) && (code.map(HelpLines.knows) != true || line.audience == .directory)
      }
    }
    if help.isLocked { Console.note(Self.locked(hasCountry: code != nil)) }
    if options.json { return printJSON(found, today) }
    for line in found[..<count] { show(line.shown(in: Speech.language)) }
    if !isKnown {
      show(Self.unknown(code).said)
      for line in found[count...] { show(line.shownWithCountry(in: Speech.language)) }
    }
    if let oldest = found.filter({ $0.isOld(on: today) }).compactMap(\.checkedOn).min() {
      let date = Phrase(
        en: oldest.written(in: .english, today: today), fr: oldest.written(in: .french, today: today))
      Console.note(
        Phrase(
          en: "Some of these were last checked on \(date.en), more than a year ago.",
          fr: "Certaines ont été vérifiées pour la dernière fois le \(date.fr), il y a plus d’un an."))
    }
  }

  private func show(_ text: String) {
    for part in EntryPage.wrapped(text, Page.width) { Console.print(part) }
  }

  /// What is said where the country has no lines here, or none is known.
  private static func unknown(_ code: String?) -> Phrase {
    let anywhere = Phrase(
      en:
        "A doctor, the emergency number where you are, or the nearest hospital can help. With --country, Intime has lines for \(HelpLines.countries.joined(separator: ", ")). Elsewhere:",
      fr:
        "Un médecin, le numéro d’urgence de là où vous êtes ou l’hôpital le plus proche peuvent aider. Avec --country, Intime a des lignes pour \(HelpLines.countries.joined(separator: ", ")). Ailleurs\u{a0}:"
    )
    guard let code else {
      return Phrase(
        en: "Intime does not know which country you are in: name it, such as --country GB. \(anywhere.en)",
        fr: "Intime ne sait pas dans quel pays vous êtes\u{a0}: indiquez-le, par exemple --country FR. \(anywhere.fr)")
    }
    return Phrase(
      en: "Intime knows no line of \(code) for somebody who cannot go on. \(anywhere.en)",
      fr: "Intime ne connaît pas de ligne de ce pays (\(code)) pour qui n’en peut plus. \(anywhere.fr)")
  }

  private static func locked(hasCountry: Bool) -> Phrase {
    hasCountry
      ? Phrase(
        en: "The vault is locked: lines of your own are not shown. (intime unlock)",
        fr: "Le coffre est verrouillé\u{a0}: vos propres lignes ne sont pas affichées. (intime unlock)")
      : Phrase(
        en:
          "The vault is locked: your country and lines of your own are not known. (intime unlock, or: intime help-lines --country GB)",
        fr:
          "Le coffre est verrouillé\u{a0}: votre pays et vos propres lignes ne sont pas connus. (intime unlock, ou\u{a0}: intime help-lines --country FR)"
      )
  }

  private func addLine(_ name: String) throws {
    guard let number, !number.isEmpty, !name.isEmpty, (name + number).utf8.count <= 200,
      !(name + number).unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw Refusal(
        .usage,
        Phrase(
          en: "a line of your own has a name and a number", fr: "une ligne personnelle a un nom et un numéro"),
        hint: Phrase(
          en: "intime help-lines --add \"My sister\" --number \"555 0100\"",
          fr: "intime help-lines --add \"Ma sœur\" --number \"06 00 00 00 00\""))
    }
    try Help.setLine(name, to: number, in: Session(options))
    _ = options.answeredInJSON { json in
      json.field("name", name)
      json.field("number", number)
    }
    Console.note(
      Phrase(
        en: "Noted: \(Printable.quoted(name)), \(Printable.quoted(number)).",
        fr: "C’est noté\u{a0}: \(Printable.quoted(name)), \(Printable.quoted(number))."))
  }

  private static func checked(_ code: String) throws -> String {
    guard Setting.country.allows(code) else {
      throw Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.quoted(code))” is no country",
          fr: "«\u{a0}\(Printable.quoted(code))\u{a0}» n’est pas un pays"),
        hint: Phrase(en: "two letters, such as GB or CA", fr: "deux lettres, par exemple FR ou BE"))
    }
    return code
  }

  private func printJSON(_ lines: [HelpLine], _ today: CivilDate) {
    for line in lines {
      var json = JSONWriter()
      json.object { json in
        json.field("country", line.country.isEmpty ? nil : line.country)
        json.field("for", line.audience.rawValue)
        json.field("number", line.number)
        json.field("name", line.name.said)
        json.field("hours", line.hours.isEmpty ? nil : line.hours)
        json.field("source", line.source.isEmpty ? nil : line.source)
        json.field("checked", line.checkedOn?.description)
        json.field("old", line.isOld(on: today))
      }
      json.endText()
      Console.write(json.take())
    }
  }
}
