internal import Journal

/// Tells whether an entry in the clear matches a query. One for each thread.
struct QueryFilter {
  private let query: Query
  private let tags: [[UInt8]]
  private let excludedTags: [[UInt8]]
  private let matchers: [TermMatcher]
  private let sieves: [TermSieve?]
  /// The terms that must occur, and those that must not, a bit each.
  private let wanted: UInt64
  private let excluded: UInt64
  private var folded: [UInt8] = []

  /// More terms than this cannot be looked for at once: one bit each.
  static let mostTerms = 64

  init(_ query: Query) {
    self.query = query
    tags = query.tags.map(\.folded)
    excludedTags = query.excludedTags.map(\.folded)
    let terms = query.terms.prefix(Self.mostTerms)
    matchers = terms.map(TermMatcher.init)
    sieves = terms.map(TermSieve.init)
    var (wanted, excluded): (UInt64, UInt64) = (0, 0)
    for (number, term) in terms.enumerated() {
      if term.isExcluded { excluded |= 1 << UInt64(number) } else { wanted |= 1 << UInt64(number) }
    }
    self.wanted = wanted
    self.excluded = excluded
  }

  private var asksForTags: Bool { !tags.isEmpty || !excludedTags.isEmpty }
  /// Whether the text has to be looked at too.
  var needsText: Bool { !matchers.isEmpty }

  /// Whether the head of an object allows a match.
  /// - Returns: `nil` if it does not, else which terms its title has.
  mutating func titleTerms(
    _ summary: ObjectSummary, _ bytes: Span<UInt8>, _ range: Range<Int>, _ unread: ObjectSummary.Unread
  ) throws(CBORError) -> UInt64? {
    guard summary.kind == .entry || summary.kind == .tombstone,
      query.clockRange?.contains(summary.clockSeconds) ?? true,
      !query.starredOnly || summary.flags.contains(.starred)
    else { return nil }
    if let moods = query.moods { guard let mood = summary.mood, moods.contains(mood) else { return nil } }
    if asksForTags, try !hasTags(bytes, range, unread) { return nil }
    return needsText ? try titleTerms(bytes, range, unread) : 0
  }

  /// Whether title and text together have all terms that must occur, and none that must not.
  mutating func accepts(_ text: Span<UInt8>, titleTerms: UInt64) -> Bool {
    var found = titleTerms
    var foldedCount: Int?
    for number in matchers.indices where found & 1 << UInt64(number) == 0 {
      if occurs(number, in: text, &foldedCount) {
        found |= 1 << UInt64(number)
      } else if wanted & 1 << UInt64(number) != 0 {
        return false
      }
    }
    return found & wanted == wanted && found & excluded == 0
  }

  /// Whether a term occurs in `text`, which is folded only if it may.
  private mutating func occurs(_ number: Int, in text: Span<UInt8>, _ foldedCount: inout Int?) -> Bool {
    guard sieves[number]?.mayOccur(in: text) ?? true else { return false }
    let count = foldedCount ?? fold(text)
    foldedCount = count
    return matchers[number].firstMatch(in: folded.span, count: count) != nil
  }

  private mutating func fold(_ text: Span<UInt8>) -> Int {
    if folded.count < text.count { folded = [UInt8](repeating: 0, count: text.count * 2) }
    return TextFold.fold(text, into: &folded)
  }

  private mutating func titleTerms(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ unread: ObjectSummary.Unread
  ) throws(CBORError) -> UInt64 {
    guard let start = unread.title else { return 0 }
    var reader = CBORReader(start..<range.upperBound)
    let title = bytes.extracting(try reader.textRange(bytes))
    var foldedCount: Int?
    var found: UInt64 = 0
    for number in matchers.indices where occurs(number, in: title, &foldedCount) { found |= 1 << UInt64(number) }
    return found
  }

  /// Whether the entry has all tags that it must have, and none that it must not.
  private mutating func hasTags(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ unread: ObjectSummary.Unread
  ) throws(CBORError) -> Bool {
    var found = Set<Int>()
    var hasExcluded = false
    for start in [unread.givenTags, unread.writtenTags] {
      guard let start else { continue }
      var reader = CBORReader(start..<range.upperBound)
      for _ in 0..<(try reader.array(bytes)) {
        let count = fold(bytes.extracting(try reader.textRange(bytes)))
        let tag = folded[..<count]
        for (number, wanted) in tags.enumerated() where tag.elementsEqual(wanted) { found.insert(number) }
        if excludedTags.contains(where: { tag.elementsEqual($0) }) { hasExcluded = true }
      }
    }
    return found.count == tags.count && !hasExcluded
  }
}
