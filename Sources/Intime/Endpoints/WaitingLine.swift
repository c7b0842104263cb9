import Journal

/// Says, where a person sits at the terminal, that a model is being asked, until its reply begins or there is none.
final class WaitingLine {
  private let text: String
  private var isShown = false

  /// - Parameter name: of the endpoint.
  init(_ name: String) {
    let name = Printable.quoted(name)
    text = Phrase(en: "asking \(name)…", fr: "\(name) est interrogé…").said
  }

  func show() {
    guard Console.errorTerminal.isTerminal, !Console.quiet, !isShown else { return }
    Console.prompt(text)
    isShown = true
  }

  /// Takes it away again.
  func clear() {
    guard isShown else { return }
    Console.prompt("\r" + String(repeating: " ", count: DisplayWidth.of(text)) + "\r")
    isShown = false
  }
}
