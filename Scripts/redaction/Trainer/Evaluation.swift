import Journal
import Redaction

/// How much of what identifies some texts keep once they are redacted, and what else they lose.
///
/// A labelled span leaks if one of its words of three letters or more, or a digit of it, was not taken out.
struct Evaluation {
  private var spans: [String: (all: Int, leaked: Int)] = [:]
  private var small = (all: 0, lost: 0)
  private var capitals = (all: 0, lost: 0)
  private var refused = 0
  private(set) var leaked: [String] = []
  private(set) var lost: [String] = []

  mutating func add(_ labelled: LabelledText, _ redactor: Redactor, _ level: AnonymityLevel, _ language: Language) {
    var standIns = StandIns(seed: 1)
    let taken: [(range: Range<Int>, detector: DetectorName)]
    do throws(RedactionError) {
      let result = try redactor.redact(labelled.text, at: level, language: language, standIns: &standIns)
      let places = labelled.bytesOfScalars
      taken = result.spans.map { (places[$0.range.lowerBound]..<places[$0.range.upperBound], $0.detector) }
    } catch {
      // Nothing leaves: neither a leak nor a loss.
      refused += 1
      return
    }
    count(labelled, Document(labelled.text), taken)
  }

  /// The same by what is found alone, without replacing it: faster, and the same but for what a stand-in takes along.
  mutating func addFindings(_ labelled: LabelledText, _ redactor: Redactor, _ language: Language) {
    let document = Document(labelled.text)
    let found = redactor.findings(in: document, language, at: .pseudonymous)
    count(labelled, document, found.map { ($0.range, $0.detector) })
  }

  private mutating func count(
    _ labelled: LabelledText, _ document: Document, _ taken: [(range: Range<Int>, detector: DetectorName)]
  ) {
    func isTaken(_ range: Range<Int>) -> Bool { taken.contains { $0.range.overlaps(range) } }
    for (range, kind) in labelled.spans {
      let tokens = document.tokens.filter { $0.range.overlaps(range) }
      let counted = tokens.filter { $0.kind == .number || $0.kind == .mixed || $0.kind == .word && $0.count >= 3 }
      guard !counted.isEmpty else { continue }
      let isLeak = counted.contains { !isTaken($0.range) }
      let before = spans[kind] ?? (0, 0)
      spans[kind] = (before.all + 1, before.leaked + (isLeak ? 1 : 0))
      if isLeak { leaked.append(kind + " " + excerpt(document, range)) }
    }
    for token in document.tokens where token.kind == .word {
      if labelled.spans.contains(where: { $0.range.overlaps(token.range) }) { continue }
      // What no label knows and a form does is no word that was lost.
      if taken.contains(where: {
        $0.range.overlaps(token.range) && [.handle, .url, .email, .phone, .ip].contains($0.detector)
      }) {
        continue
      }
      let isLost = isTaken(token.range)
      if token.casing == .lower {
        small = (small.all + 1, small.lost + (isLost ? 1 : 0))
      } else if token.casing != .none {
        capitals = (capitals.all + 1, capitals.lost + (isLost ? 1 : 0))
      }
      if isLost { lost.append(excerpt(document, token.range)) }
    }
  }

  /// The shares of names that leak, of words in small letters and of capitals that are lost.
  var rates: (leak: Double, small: Double, capitals: Double) {
    let names = spans.filter { $0.key != "other" }.values.reduce((0, 0)) { ($0.0 + $1.all, $0.1 + $1.leaked) }
    return (
      Double(names.1) / Double(max(1, names.0)), Double(small.lost) / Double(max(1, small.all)),
      Double(capitals.lost) / Double(max(1, capitals.all))
    )
  }

  private func excerpt(_ document: Document, _ range: Range<Int>) -> String {
    let start = max(0, range.lowerBound - 30)
    let end = min(document.bytes.count, range.upperBound + 25)
    return
      (document.text(start..<range.lowerBound) + "[[" + document.text(range) + "]]"
      + document.text(range.upperBound..<end))
      .replacing("\n", with: "/")
  }

  /// A line that tells the shares, and what they are shares of, so that several can be added.
  func report(_ name: String) {
    func share(_ count: (all: Int, lost: Int)) -> String {
      let tenths = count.all == 0 ? 0 : (count.lost * 1000 + count.all / 2) / count.all
      return "\(tenths / 10).\(tenths % 10)% (\(count.lost)/\(count.all))"
    }
    let all = spans.values.reduce((0, 0)) { ($0.0 + $1.all, $0.1 + $1.leaked) }
    let kinds = spans.keys.sorted().map { kind in
      let count = spans[kind] ?? (0, 0)
      return "\(kind) \(count.leaked)/\(count.all)"
    }
    print(
      "\(name): leak \(share(all)), small \(share(small)), capitals \(share(capitals)), refused \(refused); "
        + kinds.joined(separator: ", "))
  }
}

extension LabelledText {
  /// At which byte each Unicode scalar begins, and where the text ends.
  var bytesOfScalars: [Int] {
    var places: [Int] = []
    var byte = 0
    for scalar in text.unicodeScalars {
      places.append(byte)
      byte += UTF8.width(scalar)
    }
    return places + [byte]
  }

  /// All that identifies, and its type.
  var spans: [(range: Range<Int>, kind: String)] {
    var spans: [(range: Range<Int>, kind: String)] = []
    for name in names {
      if name.continues, let last = spans.last, last.kind == "\(name.label)",
        last.range.upperBound + 1 >= name.range.lowerBound
      {
        spans[spans.count - 1].range = last.range.lowerBound..<name.range.upperBound
      } else {
        spans.append((name.range, "\(name.label)"))
      }
    }
    return spans + others.map { ($0, "other") }
  }
}

/// Whether what tells one thing from others is a name, with a capital and without a number.
private func isNamed(_ piece: Substring) -> Bool {
  (piece.first?.isUppercase ?? false) && piece.contains(where: \.isLowercase) && !piece.contains(where: \.isNumber)
}

/// The cases of a file: `⟦TYPE|text⟧` marks what identifies; `web: `, `chat: ` or `diary: ` before it tells of another genre than a
/// journal. Of the types only names are kept apart; an address counts as a place, a handle as a person.
func cases(_ path: String) -> [LabelledText] {
  readLines(of: path).filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { line in
    var text = LabelledText()
    var rest = line.replacing("\\n", with: "\n")[...]
    for genre in ["web", "chat", "diary", "journal"] where rest.hasPrefix(genre + ": ") {
      text.genre = genre
      rest = rest.dropFirst(genre.count + 2)
    }
    while let open = rest.firstIndex(of: "⟦"), let bar = rest[open...].firstIndex(of: "|"),
      let close = rest[open...].firstIndex(of: "⟧")
    {
      text.append(String(rest[..<open]))
      let piece = rest[rest.index(after: bar)..<close]
      let label: NameLabel =
        switch rest[rest.index(after: open)..<bar] {
        case "PERSON", "HANDLE": .person
        case "LOCATION", "ADDRESS": .location
        case "ORG": .organisation
        // A room or a table that has a name: `Room Nelson`.
        case "ID" where isNamed(piece): .location
        default: .none
        }
      let start = text.text.utf8.count
      text.append(String(piece), label)
      if label == .none { text.others.append(start..<text.text.utf8.count) }
      rest = rest[rest.index(after: close)...]
    }
    text.append(String(rest))
    return text
  }
}
