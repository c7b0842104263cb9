internal import Journal

/// Tells from a head in the clear whether its entry can match a query. One for each thread.
struct HeadFilter {
  private let query: Query
  private let tags: [[UInt8]]
  private let excludedTags: [[UInt8]]
  private let matchers: [TermMatcher]
  private var folded: [UInt8] = []

  /// More terms than this cannot be looked for at once: one bit each.
  static let mostTerms = 64

  init(_ query: Query) {
    self.query = query
    tags = query.tags.map(\.folded)
    excludedTags = query.excludedTags.map(\.folded)
    matchers = query.terms.prefix(Self.mostTerms).map(TermMatcher.init)
  }

  /// Fills in ``ObjectSummary/isMatch`` and ``ObjectSummary/termsInTitle``.
  mutating func apply(_ summary: inout ObjectSummary, _ bytes: Span<UInt8>, _ range: Range<Int>) throws(CBORError) {
    guard summary.kind == .entry || summary.kind == .tombstone else {
      summary.isMatch = false
      return
    }
    var isMatch = query.clockRange?.contains(summary.clockSeconds) ?? true
    if query.starredOnly, !summary.flags.contains(.starred) { isMatch = false }
    if let moods = query.moods { isMatch = isMatch && (summary.mood.map(moods.contains) ?? false) }
    if isMatch, !tags.isEmpty || !excludedTags.isEmpty || !matchers.isEmpty {
      isMatch = try matchTexts(&summary, bytes, range)
    }
    summary.isMatch = isMatch
  }

  private mutating func matchTexts(
    _ summary: inout ObjectSummary, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) throws(CBORError) -> Bool {
    if folded.count < range.count { folded = [UInt8](repeating: 0, count: range.count) }
    var foundTags = Set<Int>()
    var hasExcluded = false
    var termsInTitle: UInt64 = 0
    var buffer = folded
    folded = []
    defer { folded = buffer }
    var reader = CBORReader(range)
    try reader.map(bytes) { reader, key throws(CBORError) in
      switch ObjectHead.Field(rawValue: key) {
      case .title:
        let count = TextFold.fold(bytes.extracting(try reader.textRange(bytes)), into: &buffer)
        for (index, matcher) in matchers.enumerated() {
          if matcher.firstMatch(in: buffer.span, count: count) != nil { termsInTitle |= 1 << UInt64(index) }
        }
      case .givenTags, .writtenTags:
        for _ in 0..<(try reader.array(bytes)) {
          let count = TextFold.fold(bytes.extracting(try reader.textRange(bytes)), into: &buffer)
          for (index, tag) in tags.enumerated() where buffer[..<count].elementsEqual(tag) { foundTags.insert(index) }
          if excludedTags.contains(where: { buffer[..<count].elementsEqual($0) }) { hasExcluded = true }
        }
      default: try reader.skip(bytes)
      }
    }
    summary.termsInTitle = termsInTitle
    return foundTags.count == tags.count && !hasExcluded
  }
}
