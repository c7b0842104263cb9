import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime show`: entries in full.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Show entries", fr: "Afficher des entrées",
      example: "intime show last\nintime show last~2 7k3m\nintime show yesterday")
  }

  @Argument(help: EntryReference.help)
  var entries: [String]

  @Flag(name: .long, help: .said(en: "With the reflections kept beside them", fr: "Avec les réflexions gardées à côté"))
  var reflections = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let index = try session.index()
    let summaries = try entries.map { try EntryReference.resolve($0, in: index, of: session) }
    let kept = try reflections ? KeptBeside(Set(summaries.map(\.id)), in: session.vault) : nil
    if options.json {
      for summary in summaries {
        var writer = JSONWriter()
        let others = try session.otherVersions(of: summary)
        EntryJSON.write(try session.vault.entry(summary), includingText: true, to: &writer) { json in
          ConflictJSON.write(others, includingText: true, to: &json)
          kept?.write(for: summary.id, to: &json)
        }
        Console.write(writer.take() + [0x0a])
      }
      return
    }
    if kept?.isEmpty == true {
      Console.note(
        Phrase(
          en: "No reflections are kept beside these entries.",
          fr: "Aucune réflexion n’est gardée à côté de ces entrées."))
    }
    let style = Style.output(options)
    var pages: [[String]] = []
    for summary in summaries {
      let entry = try session.vault.entry(summary)
      pages.append(EntryPage.lines(entry, width: Page.width, style: style, conflict: EntryPage.conflict(of: summary)))
      for other in try session.vault.otherVersions(of: summary) {
        pages.append(EntryPage.lines(other, width: Page.width, style: style))
      }
      pages += kept?.pages(for: summary.id, width: Page.width, style: style) ?? []
    }
    try Page.show(options, setting: { try session.setting(.pager) }) { page in
      for (number, lines) in pages.enumerated() {
        if number > 0 { page.line("") }
        lines.forEach(page.line)
      }
    }
  }
}
