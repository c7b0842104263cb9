import Endpoint
import Journal
import Redaction

/// What would leave, before it does: the text as written and as it would be sent, side by side, and the exact request.
enum Preview {
  static func show(_ outbound: Outbound, _ request: ChatRequest, to endpoint: StoredEndpoint?, style: Style) {
    let width = Page.width == Int.max ? 100 : Page.width
    let half = max(20, (width - 3) / 2)
    Console.print(
      style.bold(
        pad(Phrase(en: "as you wrote it", fr: "tel que vous l’avez écrit").said, half) + " │ "
          + Phrase(
            en: "what would leave, at level \(outbound.level.name.en)",
            fr: "ce qui sortirait, au niveau \(outbound.level.name.fr)"
          ).said))
    for part in outbound.parts {
      let left = Wrapping.lines(of: Printable.text(part.original), width: half).map(\.text)
      let right = Wrapping.lines(of: Printable.text(part.redacted.text), width: half).map(\.text)
      for row in 0..<max(left.count, right.count) {
        let first = row < left.count ? left[row] : ""
        Console.print(pad(first, half) + " │ " + (row < right.count ? right[row] : ""))
      }
    }
    Console.print("")
    let whither = endpoint.map { "\(Printable.line($0.name)) (\($0.destination.host))" } ?? "…"
    Console.print(
      style.bold(Phrase(en: "The exact request to \(whither):", fr: "La requête exacte vers \(whither)\u{a0}:").said))
    let body = request.body(for: endpoint?.chat.model ?? "…")
    Console.print(whole: Printable.text(String(decoding: body, as: UTF8.self)))
    Console.note(Phrase(en: "Nothing was sent.", fr: "Rien n’a été envoyé."))
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
