internal import Journal

/// Finds the names that a text seems to hold; what is asked whether a word recurs.
///
/// Each comes with its text as written, and whether the text alone makes it likely: a capital at the start of a sentence does not.
public typealias NameFinding = (Document) -> [PossibleName]

/// What may be a name, in one text.
public struct PossibleName: Hashable, Sendable {
  public let text: String
  public let isLikely: Bool

  public init(_ text: String, isLikely: Bool) {
    self.text = text
    self.isLikely = isLikely
  }
}

/// A name that recurs, offered for the writer's list. `Moment` is whatever tells the entries' order.
public struct NameSuggestion<Moment: Comparable & Sendable>: Sendable {
  public let name: String
  /// In how many entries it occurs.
  public let entries: Int
  public let first: Moment
  public let last: Moment
}

/// Collects what recurs over a journal, entry by entry, in bounded memory.
///
/// What has been seen once is forgotten first when there is too much: a name that recurs is seen again.
public struct NameSuggestions<Moment: Comparable & Sendable>: Sendable {
  private struct Seen {
    var name: String
    var entries: Int
    /// In how many of them the text made it likely.
    var likely: Int
    var first: Moment
    var last: Moment
  }

  /// In how many entries a name must occur.
  public static var fewestEntries: Int { 3 }

  private let limit: Int
  private var seen: [[WordKey]: Seen] = [:]
  /// In how many entries a word stands in lower case.
  private var lowerCased: [WordKey: Int] = [:]

  /// - Parameter limit: how many possible names, and how many words, are kept in mind at once.
  public init(limit: Int = 50_000) { self.limit = limit }

  /// Reads an entry of `moment`.
  public mutating func read(_ document: Document, at moment: Moment, finding: NameFinding) {
    var here: [[WordKey]: PossibleName] = [:]
    for name in finding(document) {
      let words = Person.words(of: name.text)
      if here[words]?.isLikely != true { here[words] = name }
    }
    for (words, name) in here {
      var known = seen[words] ?? Seen(name: name.text, entries: 0, likely: 0, first: moment, last: moment)
      known.entries += 1
      known.likely += name.isLikely ? 1 : 0
      known.first = min(known.first, moment)
      known.last = max(known.last, moment)
      seen[words] = known
    }
    // What is a name in small letters speaks for the name, not for the word.
    let lowerNames = Set(here.filter { $0.value.text == $0.value.text.lowercased() }.keys.flatMap(\.self))
    for key in Set(document.tokens.lazy.filter { $0.kind == .word && $0.casing == .lower }.map(\.key))
    where !lowerNames.contains(key) {
      lowerCased[key, default: 0] += 1
    }
    forgetRarest()
  }

  private mutating func forgetRarest() {
    var fewest = 1
    while seen.count > limit {
      seen = seen.filter { $0.value.entries > fewest }
      fewest += 1
    }
    fewest = 1
    while lowerCased.count > limit {
      lowerCased = lowerCased.filter { $0.value > fewest }
      fewest += 1
    }
  }

  /// What recurs and is neither on the list nor ruled out, the most frequent first.
  public func suggestions(_ limit: Int, without book: PeopleBook) -> [NameSuggestion<Moment>] {
    let list = book.list
    var found: [(words: [WordKey], seen: Seen)] = []
    for (words, seen) in seen where seen.entries >= Self.fewestEntries && seen.likely > 0 {
      // A word that the journal has as often in lower case is a word.
      if words.count == 1, lowerCased[words[0], default: 0] >= seen.likely { continue }
      guard book.records(against: seen.name).isEmpty,
        PeopleMatcher.mentions(in: Document(seen.name), people: list).isEmpty
      else { continue }
      found.append((words, seen))
    }
    found.sort { ($1.seen.entries, $0.seen.name) < ($0.seen.entries, $1.seen.name) }
    // A full name that recurs speaks for its parts.
    let parts = Set(found.filter { $0.words.count > 1 }.flatMap(\.words))
    return found.filter { $0.words.count > 1 || !parts.contains($0.words[0]) }.prefix(max(0, limit)).map {
      NameSuggestion(name: $0.seen.name, entries: $0.seen.entries, first: $0.seen.first, last: $0.seen.last)
    }
  }
}

extension NameFinder {
  /// What may be names in `document`, whole and by their parts; a ``NameFinding``.
  public func possibleNames(in document: Document) -> [PossibleName] {
    var names: [PossibleName] = []
    for finding in find(in: document) {
      var words: [Int] = []
      var index = document.tokenIndex(at: finding.range.lowerBound)
      while index < document.tokens.count, document.tokens[index].start < finding.range.upperBound {
        let token = document.tokens[index]
        let isLink = OrdinaryWords.isLink(token.key) || OrdinaryWords.certainty(of: token) == .function
        // `O’Brien`
        let isPrefix =
          token.casing == .title && (document.isSign("'", at: index + 1) || document.isSign("’", at: index + 1))
        if token.kind == .word, isPrefix || !isLink && document.folded(token).count > 1 { words.append(index) }
        index += 1
      }
      guard let first = words.first, let last = words.last else { continue }
      let isWhole = document.isOneName(words)
      func isLikely(_ index: Int) -> Bool {
        !document.tokens[index].startsSentence && document.tokens[index].casing != .upper
      }
      if isWhole, first < last {
        let text = document.text(document.tokens[first].start..<finding.range.upperBound)
        names.append(
          PossibleName(text.split(whereSeparator: \.isWhitespace).joined(separator: " "), isLikely: isLikely(first)))
      }
      names += words.filter { document.tokens[$0].count > 1 }.map {
        PossibleName(document.text(document.tokens[$0].range), isLikely: isLikely($0))
      }
    }
    return names
  }
}

extension Document {
  /// Whether words that follow each other may be one name: `Anna Anna` is one name twice, and in `Tom kettle` the second word is none.
  fileprivate func isOneName(_ words: [Int]) -> Bool {
    let isLower = words.map { tokens[$0].casing == .lower }
    return Set(words.map { tokens[$0].key }).count == words.count && Set(isLower).count == 1
  }
}
