import Redaction

/// How many names of some texts a finder leaves, and what else it takes.
struct Evaluation {
  var spans = 0
  var leaks = 0
  var lower = 0
  var lowerLost = 0
  var capitals = 0
  var capitalsLost = 0
  var leaked: [String] = []
  var lost: [String] = []

  mutating func add(_ labelled: LabelledText, _ finder: NameFinder) {
    let document = Document(labelled.text)
    let found = finder.find(in: document) + Detectors.find(in: document)
    for range in labelled.names.map(\.range) + labelled.others {
      let tokens = document.tokens.filter { $0.range.overlaps(range) }
      let counted = tokens.filter { $0.kind == .number || $0.kind == .mixed || $0.kind == .word && $0.count >= 3 }
      guard !counted.isEmpty else { continue }
      spans += 1
      let left = counted.filter { token in !found.contains { $0.range.overlaps(token.range) } }
      guard !left.isEmpty else { continue }
      leaks += 1
      leaked.append(excerpt(document, range))
    }
    let labels = labelled.labels(of: document)
    let others = labelled.others
    for (index, token) in document.tokens.enumerated() where token.kind == .word && labels[index] == .none {
      if others.contains(where: { $0.overlaps(token.range) }) { continue }
      let isLost = found.contains { $0.range.overlaps(token.range) }
      if token.casing == .lower {
        lower += 1
        if isLost { lowerLost += 1 }
      } else if token.casing != .none {
        capitals += 1
        if isLost { capitalsLost += 1 }
      }
      if isLost { lost.append(excerpt(document, token.range)) }
    }
  }

  private func excerpt(_ document: Document, _ range: Range<Int>) -> String {
    let start = max(0, range.lowerBound - 30)
    let end = min(document.bytes.count, range.upperBound + 25)
    return
      (document.text(start..<range.lowerBound) + "[[" + document.text(range) + "]]"
      + document.text(range.upperBound..<end))
      .replacing("\n", with: "/")
  }

  func report(_ name: String) {
    func share(_ part: Int, _ whole: Int) -> String {
      let tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
      return "\(tenths / 10).\(tenths % 10)%"
    }
    print(
      "\(name): leak \(share(leaks, spans)) of \(spans), lower \(share(lowerLost, lower)), capitals \(share(capitalsLost, capitals))"
    )
  }
}

/// The cases of a file: `⟦TYPE|text⟧` marks what identifies. Only names are kept as such; other marks count for nothing.
func cases(_ path: String) -> [LabelledText] {
  readLines(of: path).filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { line in
    var text = LabelledText()
    var rest = line.replacing("\\n", with: "\n")[...]
    while let open = rest.firstIndex(of: "⟦"), let bar = rest[open...].firstIndex(of: "|"),
      let close = rest[open...].firstIndex(of: "⟧")
    {
      text.append(String(rest[..<open]))
      let label: NameLabel =
        switch rest[rest.index(after: open)..<bar] {
        case "PERSON": .person
        case "LOCATION": .location
        case "ORG": .organisation
        default: .none
        }
      let start = text.text.utf8.count
      text.append(String(rest[rest.index(after: bar)..<close]), label)
      if label == .none { text.others.append(start..<text.text.utf8.count) }
      rest = rest[rest.index(after: close)...]
    }
    text.append(String(rest))
    return text
  }
}
