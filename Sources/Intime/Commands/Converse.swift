import ArgumentParser
import Endpoint
import Glibc
import Journal
import Redaction
import Reflection
import Vault

/// `intime converse`: going on talking about an entry, turn by turn.
struct Converse: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Go on talking about an entry, turn by turn", fr: "Continuer à parler d’une entrée, tour par tour",
      example: "intime converse\nintime converse yesterday --endpoint home",
      more: Phrase(
        en:
          "An empty line or Ctrl-D ends it; it is kept sealed beside the entry, and goes on where it stopped. The guide answers offline unless an endpoint is named.",
        fr:
          "Une ligne vide ou Ctrl-D y met fin\u{a0}; l’échange est gardé scellé à côté de l’entrée et reprend où il s’est arrêté. Le guide répond hors ligne si aucun service n’est nommé."
      ))
  }

  @Argument(help: EntryReference.help) var entry: String?
  @OptionGroup var model: ModelOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try model.tellUnused()
    let session = try Session(options)
    let index = try session.index()
    let summary = try EntryReference.resolve(entry ?? "last", in: index, of: session)
    guard let content = try session.whole(summary) else { throw VaultError.damaged(DamageReport.shared.all) }
    let talk = try Talk(
      session, content, endpoint: model.endpoint.map { try StoredEndpoint.named($0, in: session) },
      level: model.wantedLevel(), seed: model.seed)
    if Console.inputIsTerminal {
      for line in EntryPage.wrapped(talk.opening, Page.width) { Console.prompt(line + "\n") }
    }
    try talk.showSoFar()
    var lines = InputLines(try InputFile("-"), longest: TextInput.longest)
    while true {
      if Console.inputIsTerminal { Console.prompt("› ") }
      guard let bytes = try lines.next() else { break }
      guard let line = String(validating: bytes, as: UTF8.self) else { throw TextRecords.notUTF8(line: lines.number) }
      let said = line.withoutOuterSpace
      if said.isEmpty { break }
      try talk.answer(said)
      Console.flush()
    }
    if Console.inputIsTerminal { Console.print("") }
  }
}
