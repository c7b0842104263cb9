import Endpoint
import Journal
import Redaction

/// What would leave, before it does: the text as written and as it would be sent, side by side, and the exact request.
struct Preview {
  let outbound: Outbound
  let request: ChatRequest
  let endpoint: StoredEndpoint

  /// The lines of it.
  /// - Parameter width: the columns to fill.
  func lines(width: Int, style: Style) -> [String] {
    let half = max(20, (width - 3) / 2)
    var lines = [
      style.bold(
        Self.pad(Phrase(en: "as you wrote it", fr: "tel que vous l’avez écrit").said, half) + " │ "
          + Phrase(
            en: "what would leave, at level \(outbound.level.name.en)",
            fr: "ce qui sortirait, au niveau \(outbound.level.name.fr)"
          ).said)
    ]
    for part in outbound.parts {
      let left = Wrapping.lines(of: Printable.text(part.original), width: half).map(\.text)
      let right = Wrapping.lines(of: Printable.text(part.redacted.text), width: half).map(\.text)
      for row in 0..<max(left.count, right.count) {
        let first = row < left.count ? left[row] : ""
        lines.append(Self.pad(first, half) + " │ " + (row < right.count ? right[row] : ""))
      }
    }
    lines.append("")
    let whither = "\(Printable.line(endpoint.name)) (\(endpoint.destination.host))"
    lines.append(
      style.bold(Phrase(en: "The exact request to \(whither):", fr: "La requête exacte vers \(whither)\u{a0}:").said))
    lines.append(Printable.text(String(decoding: request.body(for: endpoint.chat.model), as: UTF8.self)))
    return lines
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
