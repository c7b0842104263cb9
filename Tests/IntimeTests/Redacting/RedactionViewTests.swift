import Journal
import Testing

@testable import Intime
@testable import Redaction

@Suite struct RedactionViewTests {
  private let text = "Anne\u{1b}[2J a vu Anne à Rennes.\r\n\n"

  private func view(isOn: Bool, width: Int = 80) throws -> RedactionView {
    let redactor = Redactor(finders: [
      { document, findings in
        for token in document.tokens where token.casing == .title {
          let isTown = document.text(token.range) == "Rennes"
          findings.append(Finding(token.range, isTown ? .location : .person, by: .name))
        }
      }
    ])
    var standIns = StandIns(seed: 0)
    let redacted = try redactor.redact(text, at: .pseudonymous, language: .french, standIns: &standIns)
    return RedactionView(redacted, of: text, style: Style(isOn: isOn), width: width)
  }

  @Test func `what stands in the place of something is in the colour of its type, and nothing else`() throws {
    let shown = try view(isOn: true).text
    #expect(shown.split(separator: "\u{1b}[35m").count == 3 || shown.hasPrefix("\u{1b}[35m"))
    #expect(shown.contains("\u{1b}[32m"))
    #expect(shown.hasSuffix("\u{1b}[39m."))
    #expect(!shown.contains("Anne") && !shown.contains("Rennes"))
  }

  @Test func `the legend names each type once, and each pair once`() throws {
    let legend = try view(isOn: false).legend
    #expect(legend.count == 2)
    #expect(legend[0].hasPrefix(Phrase(en: "person", fr: "personne").said))
    #expect(legend[0].split(separator: "Anne → ").count == 2)
    #expect(legend[1].contains("Rennes → "))
  }

  @Test func `without colour no escape sequence is written, and the text is harmless`() throws {
    let view = try view(isOn: false)
    #expect(!(view.text + view.legend.joined()).contains { $0 == "\u{1b}" && Console.terminal.isTerminal })
    #expect(!view.text.hasSuffix("\n"))
  }

  @Test func `a narrow terminal wraps the legend`() throws {
    #expect(try view(isOn: false, width: 10).legend.allSatisfy { $0.count <= 40 })
  }
}
