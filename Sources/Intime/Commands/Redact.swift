import ArgumentParser
import Exchange
import Journal
import Redaction

/// `intime redact`: a filter that takes out of a text what identifies somebody.
struct Redact: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Take out of a text what identifies somebody", fr: "Retirer d’un texte ce qui identifie quelqu’un",
      example: "intime redact < letter.txt\nintime redact --level veiled --jsonl < lines.jsonl",
      more: Phrase(
        en:
          "Reads standard input and writes standard output; nothing leaves this machine and no vault is needed. With --jsonl each line is a text of its own: {\"id\", \"lang\", \"text\"} in, {\"id\", \"lang\", \"level\", \"redacted\", \"spans\"} out.",
        fr:
          "Lit l’entrée standard et écrit la sortie standard\u{a0}; rien ne quitte cette machine, aucun coffre n’est nécessaire. Avec --jsonl, chaque ligne est un texte à part\u{a0}: {\"id\", \"lang\", \"text\"} en entrée, {\"id\", \"lang\", \"level\", \"redacted\", \"spans\"} en sortie."
      ))
  }

  @Option(
    name: .long,
    help: .said(
      en: "gist, veiled, pseudonymous or open; pseudonymous if not told",
      fr: "essence, voilé, pseudonyme ou ouvert\u{a0}; pseudonyme par défaut", valueName: ("level", "niveau")))
  var level: String?
  @Flag(
    name: .long, help: .said(en: "A JSON object a line, in and out", fr: "Un objet JSON par ligne, en entrée et sortie")
  )
  var jsonl = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let level = try chosenLevel()
    let redactor = Redactor(people: try Session.peopleIfUnlocked(options))
    if jsonl {
      try RedactedLines(redactor, level).run()
    } else {
      try redactText(redactor, level)
    }
  }

  private func chosenLevel() throws -> AnonymityLevel {
    guard let text = level else { return .pseudonymous }
    guard let level = AnonymityLevel(named: text) else {
      throw Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.quoted(text))” is no level",
          fr: "«\u{a0}\(Printable.quoted(text))\u{a0}» n’est pas un niveau"
        ),
        hint: Phrase(
          en: "gist, veiled, pseudonymous or open", fr: "essence, voilé, pseudonyme ou ouvert"))
    }
    guard level != .sealed else { throw RedactionError.sealed }
    return level
  }

  /// All of standard input is one text: a name on the last page tells who was meant on the first.
  private func redactText(_ redactor: Redactor, _ level: AnonymityLevel) throws {
    TextInput.tellWaiting()
    let bytes = try InputFile("-").all(limit: TextInput.longest)
    // A byte order mark is no part of the first word.
    let mark = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes[..<3]) : []
    guard let text = String(validating: bytes[mark.count...], as: UTF8.self) else {
      throw TextRecords.notUTF8(line: nil)
    }
    var standIns = StandIns(seed: 0)
    let redacted = try Progressing.reading(text, options) {
      try redactor.redact(
        text, at: level, language: Language.detected(in: text) ?? Speech.language, standIns: &standIns)
    }
    if options.json {
      var json = JSONWriter()
      json.object { redacted.write(to: &$0) }
      json.endText()
      Console.write(json.take())
    } else if Console.terminal.isTerminal {
      RedactionView(redacted, of: text, style: Style.output(options), width: Page.width).show()
    } else {
      Console.write(mark + redacted.text.utf8)
    }
  }
}
