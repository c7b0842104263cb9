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
    for key in Set(document.tokens.lazy.filter { $0.kind == .word && $0.casing == .lower }.map(\.key)) {
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

/// Names told by their capitals alone: words with a capital, and those that follow each other.
public enum CapitalNames {
  /// What may be names in `document`; a ``NameFinding``.
  public static func find(in document: Document) -> [PossibleName] {
    var names: [PossibleName] = []
    var index = 0
    let tokens = document.tokens
    while index < tokens.count {
      guard isName(document, at: index) else {
        index += 1
        continue
      }
      let first = index
      var last = index
      var words = [index]
      while words.count < 4, let next = following(document, last) {
        last = next
        words.append(next)
      }
      let isLikely = !tokens[first].startsSentence
      for word in words {
        guard document.folded(tokens[word]).count > 1 else { continue }
        names.append(PossibleName(document.text(tokens[word].range), isLikely: isLikely || word != first))
      }
      // `Dear Anna Martin`: with what begins the sentence, and without it.
      for start in isLikely ? words.prefix(1) : words.prefix(2) where start < last {
        let text = document.text(tokens[start].start..<tokens[last].end)
        names.append(
          PossibleName(
            text.split(whereSeparator: \.isWhitespace).joined(separator: " "), isLikely: isLikely || start != first))
      }
      index = last + 1
    }
    return names
  }

  /// The next word of the same name: after a space, a hyphen, an apostrophe or a particle.
  private static func following(_ document: Document, _ index: Int) -> Int? {
    var next = index + 1
    var particles = 0
    while next < document.tokens.count {
      let token = document.tokens[next]
      if token.kind == .sign {
        guard ["-", "‑", "'", "’"].contains(where: { document.isSign($0, at: next) }), !token.isAfterSpace,
          next + 1 < document.tokens.count, !document.tokens[next + 1].isAfterSpace
        else { return nil }
      } else if token.kind == .word, token.casing == .lower, OrdinaryWords.isParticle(token.key), particles < 2 {
        particles += 1
      } else {
        return isName(document, at: next) && !token.startsSentence ? next : nil
      }
      next += 1
    }
    return nil
  }

  private static func isName(_ document: Document, at index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .word, token.casing == .title || token.casing == .mixed else { return false }
    if token.key == irishO {
      // `O’Brien`
      return document.tokens.count > index + 2 && document.tokens[index + 2].casing == .title
        && ["'", "’"].contains { document.isSign($0, at: index + 1) } && !document.tokens[index + 1].isAfterSpace
        && !document.tokens[index + 2].isAfterSpace
    }
    return !OrdinaryWords.isLink(token.key) && OrdinaryWords.certainty(of: token) != .function
      && !neverNames.contains(token) && document.folded(token).count > 1
  }

  private static let irishO = WordKey("o")

  /// What is written with a capital and names nobody one knows: days, months, feasts, languages and peoples.
  private static let neverNames = Cues(
    """
    monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche january
    february march april may june july august september october november december janvier février mars avril mai juin
    juillet août septembre octobre novembre décembre christmas easter halloween thanksgiving ramadan eid passover hanukkah
    diwali noël pâques toussaint pentecôte ascension english french german spanish italian portuguese dutch russian chinese
    japanese arabic polish greek irish scottish welsh british american canadian belgian swiss european african asian indian
    anglais anglaise français française allemand allemande espagnol espagnole italien italienne belge suisse américain
    américaine européen européenne africain africaine arabe russe chinois chinoise japonais japonaise polonais polonaise
    god dieu jesus jésus allah bible internet ok tv covid i im ive ill id it he she we you they the this that these those and
    but so if when then there what why how who my your his her our their il elle on nous vous ils elles je tu ce cela ça cette
    les des une un et mais donc or ni car puis quand si mon ma mes ton ta tes son sa ses notre votre leur
    """)
}
