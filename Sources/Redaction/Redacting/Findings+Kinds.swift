extension [Finding] {
  /// The same, where what a place is called after its kind is a place, and the kind stays: of `Isle of Skye` and `lac de Garde`, Skye and
  /// Garde are replaced, even where they were taken for somebody. What the writer's own list has stays as it is.
  func namingKinds(in document: Document) -> [Finding] {
    var isKind = [Bool](repeating: false, count: count)
    var named = self
    for index in indices where self[index].isName && self[index].detector != .people {
      if self[index].type == .location, let start = document.startAfterKind(in: self[index].range) {
        named[index].range = start..<self[index].range.upperBound
        continue
      }
      guard let kind = document.kind(before: self[index].range.lowerBound) else { continue }
      named[index].type = .location
      if index > 0, self[index - 1].detector != .people {
        isKind[index - 1] = document.coversOnly(kind, self[index - 1].range)
      }
    }
    return named.indices.filter { !isKind[$0] }.map { named[$0] }
  }
}

extension Document {
  /// The word for a kind of place that stands before `start` with an `of` or `de` between.
  fileprivate func kind(before start: Int) -> Token? {
    var index = tokenIndex(at: start) - 1
    var hasLink = false
    while index >= 0, isSign("'", at: index) || isSign("’", at: index) || isOne(of: Self.links, at: index) {
      hasLink = hasLink || isOne(of: Self.placeLinks, at: index)
      index -= 1
    }
    guard hasLink, index >= 0, isOne(of: Self.kinds, at: index) else { return nil }
    return tokens[index]
  }

  /// Where the name begins in a piece that begins with its kind, as `Isle of Skye` does.
  fileprivate func startAfterKind(in range: Range<Int>) -> Int? {
    var index = tokenIndex(at: range.lowerBound)
    guard isOne(of: Self.kinds, at: index), isOne(of: Self.placeLinks, at: index + 1) else { return nil }
    index += 1
    while isSign("'", at: index) || isSign("’", at: index) || isOne(of: Self.links, at: index) { index += 1 }
    guard index < tokens.count, tokens[index].start < range.upperBound else { return nil }
    return tokens[index].start
  }

  /// Whether a piece has no word but `kind`, and perhaps an article.
  fileprivate func coversOnly(_ kind: Token, _ range: Range<Int>) -> Bool {
    guard range.contains(kind.start) else { return false }
    return (tokenIndex(at: range.lowerBound)..<tokens.count).prefix { tokens[$0].start < range.upperBound }.allSatisfy {
      tokens[$0].start == kind.start || isOne(of: Self.links, at: $0)
    }
  }

  private static let links = Cues("of the de du des d l la le les")
  private static let placeLinks = Cues("of de du des d")
  private static let kinds = Cues(
    """
    isle island islands loch lough lake mount bay gulf cape vale valley forest river port strait sea firth glen
    île îles lac mont baie golfe cap val vallée forêt rivière détroit mer pic
    """)
}
