import Journal
import Testing

@testable import Intime

@Suite struct UsageMessageTests {
  @Test(arguments: [
    (
      "The value 'huge' is invalid for '--kdf <kdf>'. Please provide one of 'interactive', 'moderate' or 'sensitive'.",
      "la valeur «\u{a0}huge\u{a0}» ne convient pas à «\u{a0}--kdf <kdf>\u{a0}». Veuillez donner l’une de celles-ci\u{a0}: «\u{a0}interactive\u{a0}», «\u{a0}moderate\u{a0}» ou «\u{a0}sensitive\u{a0}»."
    ),
    (
      "Unknown option '--tga'. Did you mean '--tag'?",
      "option inconnue\u{a0}: «\u{a0}--tga\u{a0}». Vouliez-vous dire «\u{a0}--tag\u{a0}»\u{a0}?"
    ),
    ("2 unexpected arguments: 'a', 'l'été'", "2 arguments inattendus\u{a0}: «\u{a0}a\u{a0}», «\u{a0}l'été\u{a0}»"),
    ("Missing expected argument '<period>'", "il manque l’argument «\u{a0}<period>\u{a0}»"),
  ])
  func `errors of the parser are whole French sentences`(english: String, french: String) {
    #expect(UsageMessage.error(english, in: .french) == french)
  }

  @Test func `in English they have the quotation marks of a book`() {
    #expect(
      UsageMessage.error("Unknown option '--tga'. Did you mean '--tag'?", in: .english)
        == "Unknown option “--tga”. Did you mean “--tag”?")
  }

  @Test(arguments: Language.allCases)
  func `help stays within eighty columns, and loses no word`(language: Language) {
    let usage = "USAGE: intime list " + (1...20).map { "[--option\($0) <value\($0)>]" }.joined(separator: " ")
    let option = "  --recovery <file>       " + String(repeating: "word ", count: 30)
    let help = UsageMessage.help("\(usage)\n\nOPTIONS:\n\(option)", in: language)
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
    for number in 1...20 { #expect(lines.contains { $0.contains("[--option\(number) <value\(number)>]") }) }
    #expect(lines.count { $0.hasPrefix(String(repeating: " ", count: 26) + "word") } >= 1)
    #expect(lines.reduce(0) { $0 + $1.split(separator: " ").count { $0 == "word" } } == 30)
  }

  @Test func `an example that is too long goes on as a shell reads it`() {
    let line = "intime consent grant home --purpose reflect --level gist --tag work --standing --until \"in a month\""
    for language in Language.allCases {
      let shown = ExampleLines.lines(line, in: language).replacing(String(ExampleLines.boundSpace), with: " ")
      let lines = shown.split(separator: "\n")
      #expect(lines.count == 2 && lines[0].hasSuffix(" \\") && lines.allSatisfy { $0.count <= 80 })
      let whole = shown.replacing("\\\n", with: "").split(separator: " ").joined(separator: " ")
      #expect(
        language == .french ? whole.contains("grant maison") && whole.hasSuffix("\"dans un mois\"") : whole == line)
    }
  }

  @Test func `one is singular in both languages, none in French alone`() {
    #expect([0, 1, 2].map { Plural.entries($0).en } == ["0 entries", "1 entry", "2 entries"])
    #expect([0, 1, 2].map { Plural.entries($0).fr } == ["0 entrée", "1 entrée", "2 entrées"])
  }

  @Test func `every refusal says what to do`() {
    for status in [
      ExitStatus.failed, .usage, .dataError, .noInput, .unavailable, .cannotCreate, .inputOutput, .temporaryFailure,
      .protocolError, .noPermission, .configuration,
    ] {
      #expect(Refusal(status, Phrase(en: "a", fr: "b")).hint != nil)
    }
  }
}
