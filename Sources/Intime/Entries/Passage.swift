import Journal

/// The piece of a text around a word that was looked for.
enum Passage {
  /// For the first term that occurs, the words around it in one line of at most `width` columns, with the match marked.
  static func around(_ terms: [SearchTerm], in text: String, width: Int, style: Style) -> [String] {
    let (folded, origins) = TextFold.foldWithOrigins(text)
    for term in terms where !term.isExcluded {
      guard let start = TermMatcher(term).firstMatch(in: folded.span, count: folded.count) else { continue }
      let end = start + term.folded.count
      let bytes = text.utf8
      let from = bytes.index(bytes.startIndex, offsetBy: origins[start])
      let to = end < origins.count ? bytes.index(bytes.startIndex, offsetBy: origins[end]) : bytes.endIndex
      let before = flat(text[..<from].suffix(width / 3))
      let match = flat(text[from..<to])
      let after = flat(text[to...].prefix(width))
      let lead = before.count < text[..<from].count ? "…" + before : before
      let room = width - DisplayWidth.of(lead) - DisplayWidth.of(match)
      return [lead + style.bold(match) + after.truncated(to: max(1, room))]
    }
    return []
  }

  private static func flat(_ text: Substring) -> String {
    Printable.line(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }
}
