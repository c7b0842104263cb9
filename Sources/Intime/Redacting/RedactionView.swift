import Journal
import Redaction

/// A redacted text on a terminal: what is new in colour, by type, and below it what stands for what.
struct RedactionView {
  private let redacted: Redacted
  private let original: [Unicode.Scalar]
  private let style: Style
  private let width: Int

  init(_ redacted: Redacted, of original: String, style: Style, width: Int) {
    self.redacted = redacted
    self.original = Array(original.unicodeScalars)
    self.style = style
    self.width = width
  }

  func show() {
    Console.print(whole: text)
    guard !redacted.spans.isEmpty else { return }
    Console.print()
    for line in legend { Console.print(line) }
  }

  /// The text in colour, without line feeds at its end.
  var text: String {
    guard !redacted.spans.isEmpty else { return Printable.text(Self.trimmed(redacted.text)) }
    var result = ""
    var position = 0
    for span in redacted.spans {
      result += Printable.text(Self.string(original[position..<span.range.lowerBound]))
      result += style.coloured(Printable.text(span.replacement), span.type.colour)
      position = span.range.upperBound
    }
    return result + Printable.text(Self.trimmed(Self.string(original[position...])))
  }

  /// A line or more for each type that occurs, in the order of types: `person  Anne → Camille · Marc → Alex`.
  var legend: [String] {
    let types = SpanType.allCases.filter { type in redacted.spans.contains { $0.type == type } }
    let margin = (types.map { $0.name.said.count }.max() ?? 0) + 2
    return types.flatMap { type -> [String] in
      var seen: Set<String> = []
      let pairs = redacted.spans.filter { $0.type == type }.compactMap { span -> String? in
        let pair = "\(Printable.line(Self.string(original[span.range]))) → \(Printable.line(span.replacement))"
        return seen.insert(pair).inserted ? pair : nil
      }
      let name = type.name.said
      let lines = Wrapping.lines(of: pairs.joined(separator: " · "), width: max(20, width - margin)).map(\.text)
      return lines.enumerated().map { index, line in
        let head = index == 0 ? style.coloured(name, type.colour) : ""
        return head + String(repeating: " ", count: margin - (index == 0 ? name.count : 0)) + style.dim(line)
      }
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}

extension SpanType {
  /// What it is, as the legend says it.
  fileprivate var name: Phrase {
    switch self {
    case .person: Phrase(en: "person", fr: "personne")
    case .location: Phrase(en: "place", fr: "lieu")
    case .organisation: Phrase(en: "organisation", fr: "organisation")
    case .date: Phrase(en: "date", fr: "date")
    case .age: Phrase(en: "age", fr: "âge")
    case .phone: Phrase(en: "phone number", fr: "téléphone")
    case .email: Phrase(en: "e-mail", fr: "courriel")
    case .url: Phrase(en: "link", fr: "lien")
    case .handle: Phrase(en: "handle", fr: "pseudo")
    case .id: Phrase(en: "number", fr: "numéro")
    case .address: Phrase(en: "address", fr: "adresse")
    case .rare: Phrase(en: "rare word", fr: "mot rare")
    }
  }

  fileprivate var colour: Style.Colour {
    switch self {
    case .person: .magenta
    case .location, .address: .green
    case .organisation: .cyan
    case .date, .age: .yellow
    case .phone, .email, .url, .handle: .blue
    case .id, .rare: .red
    }
  }
}
