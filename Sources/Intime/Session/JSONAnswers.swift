import ArgumentParser
import Exchange
import Journal

/// Which commands answer in JSON. Of the others, `--json` asks for something that there is not, and is refused before
/// anything is done: a script would take their words for data.
enum JSONAnswers {
  private static let commands: [any ParsableCommand.Type] = [
    Write.self, JotCommand.self, List.self, Show.self, Search.self, Edit.self, Amend.self, Delete.self, Restore.self,
    Purge.self, History.self, Today.self, Random.self, Tags.self, Moods.self, Stats.self, CalendarCommand.self,
    TemplateList.self, Import.self, KeyList.self, Unlock.self, Status.self, Verify.self, Backup.self, Merge.self,
    Doctor.self, SetCommand.self, PeopleListing.self, PeopleSuggest.self, Level.self, ConsentListing.self,
    ConsentGrant.self, ConsentRevoke.self, LedgerListing.self, LedgerShow.self, LedgerVerify.self,
    EndpointListing.self, EndpointTest.self, Reflect.self, ReviewCommand.self, Prepare.self, Gauge.self,
    HelpLinesCommand.self,
  ]

  /// - Throws: a refusal if `words` ask for an answer in JSON and `command` has none.
  static func check(_ command: any ParsableCommand, _ words: [String]) throws {
    guard words.prefix(while: { $0 != "--" }).contains("--json"), !(command is IntimeCommand) else { return }
    let type = Swift.type(of: command)
    if let export = command as? Export, export.format == .json { return }  // nothing else comes
    guard !commands.contains(where: { $0 == type }) else { return }
    throw Refusal(
      .usage, Phrase(en: "this command has no answer in JSON", fr: "cette commande n’a pas de réponse en JSON"),
      hint: hint(type))
  }

  private static func hint(_ command: any ParsableCommand.Type) -> Phrase {
    switch command {
    case is Export.Type: Phrase(en: "export --format json", fr: "export --format json")
    case is Redact.Type: Phrase(en: "redact --jsonl", fr: "redact --jsonl")
    default: Phrase(en: "leave out --json", fr: "enlevez --json")
    }
  }
}

extension GlobalOptions {
  /// Answers with an object on a line if JSON was asked for; whether it was.
  func answeredInJSON(_ members: (inout JSONWriter) -> Void) -> Bool {
    guard json else { return false }
    var writer = JSONWriter()
    writer.object { members(&$0) }
    Console.write(writer.take() + [0x0a])
    return true
  }
}
