import ArgumentParser
import Testing

@testable import Intime

@Suite struct CommandNameTests {
  @Test func `every command is called what the table of commands says`() {
    for (name, command) in IntimeCommand.commands { #expect(command._commandName == name) }
    #expect(Set(IntimeCommand.commands.map(\.key)).count == IntimeCommand.commands.count)
  }

  @Test(arguments: [
    (["write", "-"], "Write"), (["--json", "list", "-n", "3"], "List"), (["search", "sea", "-rain"], "Search"),
    (["key", "list", "--json"], "KeyList"), (["--lang=fr", "key", "add", "recovery"], "KeyAdd"),
    (["write", "two", "words", "--tag", "home", "--json"], "Write"), (["template"], "TemplateList"),
  ])
  func `a command line is read as before, alone or through the whole parser`(words: [String], type: String) throws {
    #expect(String(describing: Swift.type(of: try CommandWords(words).parsed())) == type)
  }

  @Test func `options before the name of a command are its own`() throws {
    let command = try #require(CommandWords(["--json", "--vault", "v", "list", "-n", "3"]).parsed() as? List)
    #expect(command.options.json && command.options.vault == "v" && command.query.limit == 3)
  }

  @Test(arguments: [["write", "--nonsense"], ["list", "-n"], ["nothing"], ["key", "nothing"]])
  func `what is not understood is an error of the whole parser`(words: [String]) {
    #expect(throws: (any Error).self) { try CommandWords(words).parsed() }
  }
}
