/// Up to sixty words of a sentence as bits: where each concept begins, so that a rule is a few shifts.
struct GravityWindow {
  /// The most words of a window; of a longer sentence each window repeats the last ``overlap`` words of the one before.
  static let longest = 60
  static let overlap = 20

  private(set) var count = 0
  private(set) var clauseStarts: UInt64 = 0
  private(set) var writerStarts: UInt64 = 0
  /// Positions at which each concept begins, by concept and length.
  private var starts: [UInt64]
  private var touched: [Int] = []
  private var isTouched: [Bool]
  private var barrier: UInt64 = 0
  private var filler: UInt64 = 0
  private var negations: UInt64 = 0
  private let table: GravityTable

  init(_ table: GravityTable) {
    self.table = table
    starts = [UInt64](repeating: 0, count: table.conceptCount * GravityTable.longestPhrase)
    isTouched = [Bool](repeating: false, count: table.conceptCount)
  }

  /// Takes in the words whose possible numbers are `symbols`; `clauseStarts` has a bit for each word that begins a clause.
  mutating func read(_ symbols: ArraySlice<[Int32]>, clauseStarts: UInt64) {
    for concept in touched {
      isTouched[concept] = false
      for length in 0..<GravityTable.longestPhrase { starts[concept * GravityTable.longestPhrase + length] = 0 }
    }
    touched.removeAll(keepingCapacity: true)
    count = symbols.count
    self.clauseStarts = clauseStarts
    for position in 0..<count { find(symbols, from: position) }
    filler = mask(GravityTable.filler)
    negations = mask(GravityTable.negation)
    barrier = negations | mask(GravityTable.contrast) | mask(GravityTable.otherSubject)
    writerStarts = writerClauses()
  }

  private mutating func find(_ symbols: ArraySlice<[Int32]>, from position: Int) {
    var nodes = [0]
    for length in 0..<min(GravityTable.longestPhrase, count - position) {
      let word = symbols[symbols.startIndex + position + length]
      guard !word.isEmpty else { return }
      var next: [Int] = []
      for node in nodes {
        for symbol in word {
          guard let reached = table.node(after: node, by: Int(symbol)) else { continue }
          next.append(reached)
          for place in table.conceptsOfNode.places(reached) {
            let concept = table.conceptsOfNode[place: place]
            if !isTouched[concept] {
              isTouched[concept] = true
              touched.append(concept)
            }
            starts[concept * GravityTable.longestPhrase + length] |= 1 << UInt64(position)
          }
        }
      }
      if next.isEmpty { return }
      nodes = next
    }
  }

  /// Clause starts at which *I* may be left out: none follows another subject.
  private func writerClauses() -> UInt64 {
    let writers = mask(GravityTable.writer)
    let others = mask(GravityTable.otherSubject)
    var result: UInt64 = 0
    var isOther = false
    for position in 0..<count {
      let bit: UInt64 = 1 << UInt64(position)
      if clauseStarts & bit != 0, !isOther { result |= bit }
      if writers & bit != 0 { isOther = false }
      if others & bit != 0 { isOther = true }
    }
    return result
  }

  /// Whether the one who does what stands at `region` is somebody else: the last subject before it in its sentence is no *I*.
  func isAboutAnother(_ region: Range<Int>) -> Bool {
    var covered: UInt64 = 0
    for position in region { covered |= 1 << UInt64(position) }
    let others = mask(GravityTable.otherSubject) | mask(GravityTable.kin)
    let writers = mask(GravityTable.writer) | mask(GravityTable.reflexive)
    if writers & covered != 0 { return false }
    if others & (1 << UInt64(region.lowerBound)) != 0 { return true }
    var position = region.lowerBound - 1
    while position >= 0 {
      let bit: UInt64 = 1 << UInt64(position)
      if mask(GravityTable.writer) & bit != 0 { return false }
      if others & bit != 0 { return true }
      position -= 1
    }
    return false
  }

  /// The rules that can match here, each once, in the order of the table.
  func candidates() -> [Int] {
    var isCandidate = [UInt64](repeating: 0, count: table.ruleCount / 64 + 1)
    for rule in table.unanchored { isCandidate[rule / 64] |= 1 << UInt64(rule % 64) }
    for concept in touched {
      for place in table.rulesOfConcept.places(concept) {
        let rule = table.rulesOfConcept[place: place]
        isCandidate[rule / 64] |= 1 << UInt64(rule % 64)
      }
    }
    var result: [Int] = []
    for (index, var word) in isCandidate.enumerated() {
      while word != 0 {
        result.append(index * 64 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
    return result
  }

  /// The positions at which one of `concept`'s phrases begins.
  func mask(_ concept: Int) -> UInt64 {
    var result: UInt64 = 0
    for length in 0..<GravityTable.longestPhrase { result |= starts[concept * GravityTable.longestPhrase + length] }
    return result
  }

  /// Takes every phrase away that shares a word with `region`.
  mutating func forget(_ region: Range<Int>) {
    var covered: UInt64 = 0
    for position in region { covered |= 1 << UInt64(position) }
    for concept in touched where concept != GravityTable.filler && concept != GravityTable.negation {
      var reach = covered
      for length in 0..<GravityTable.longestPhrase {
        if length > 0 { reach |= covered >> UInt64(length) }
        starts[concept * GravityTable.longestPhrase + length] &= ~reach
      }
    }
  }

  /// Where `rule` matches: at most `most` places, none inside another.
  func matches(_ rule: GravityTable.Rule, most: Int = 4) -> [Range<Int>] {
    let all = count >= 63 ? ~0 : (UInt64(1) << UInt64(count)) - 1
    guard ends(rule, from: all) != 0 else { return [] }
    var found: [Range<Int>] = []
    var position = count - 1
    while position >= 0, found.count < most {
      let reached = ends(rule, from: 1 << UInt64(position))
      let end = reached.trailingZeroBitCount
      if reached != 0, end > position, found.last.map({ end <= $0.lowerBound }) ?? true,
        !isNegated(rule, at: position), !isNegatedAfter(rule, end)
      {
        found.append(position..<end)
      }
      position -= 1
    }
    return found
  }

  /// The positions after a match that begins at one of `from`.
  private func ends(_ rule: GravityTable.Rule, from: UInt64) -> UInt64 {
    var reach = from
    var items = rule.items
    var isFirst = true
    while let item = items.next() {
      let before = isFirst ? reach : spread(reach, over: item.gap)
      isFirst = false
      var after: UInt64 = 0
      switch item.form {
      case .concepts:
        for index in 0..<item.conceptCount { after |= step(before, item.concept(index)) }
        if item.mayEndClause { after |= before & clauseEnds }
      case .writer: after = step(before, GravityTable.writer) | (before & writerStarts)
      case .clauseStart: after = before & clauseStarts
      case .clauseEnd: after = before & clauseEnds
      }
      reach = item.isOptional ? before | after : after
      if reach == 0 { return 0 }
    }
    return reach
  }

  /// Where a clause ends: where the next begins, and after the last word.
  private var clauseEnds: UInt64 { clauseStarts | 1 << UInt64(count) }

  @inline(__always) private func step(_ from: UInt64, _ concept: Int) -> UInt64 {
    guard isTouched[concept] else { return 0 }
    var result: UInt64 = 0
    for length in 0..<GravityTable.longestPhrase {
      result |= (from & starts[concept * GravityTable.longestPhrase + length]) << UInt64(length + 1)
    }
    return result
  }

  /// Passes over up to `gap` words that are no barrier, and over up to four that only fill.
  @inline(__always) private func spread(_ from: UInt64, over gap: Int) -> UInt64 {
    var reach = from
    var front = from
    for _ in 0..<gap {
      front = (front & ~barrier) << 1
      reach |= front
    }
    front = reach
    for _ in 0..<4 {
      front = (front & filler) << 1
      reach |= front
    }
    return reach
  }

  /// Whether a negation follows at once on what ends before `end`, in the same clause.
  private func isNegatedAfter(_ rule: GravityTable.Rule, _ end: Int) -> Bool {
    guard rule.isSign, !rule.startsWithNegation else { return false }
    let bit: UInt64 = 1 << UInt64(end)
    return mask(GravityTable.afterNegation) & bit != 0 && clauseStarts & bit == 0
  }

  /// Whether a negation reaches what begins at `position`.
  private func isNegated(_ rule: GravityTable.Rule, at position: Int) -> Bool {
    if rule.startsWithNegation || rule.isIdiom { return false }
    if clauseStarts & (1 << UInt64(position)) != 0 { return false }
    let reports = rule.startsWithWriter ? mask(GravityTable.report) : 0
    var before = position - 1
    while before >= 0, position - before <= 4 {
      let bit: UInt64 = 1 << UInt64(before)
      if negations & bit != 0 { return true }
      if rule.startsWithWriter, (reports | filler) & bit == 0 { return false }
      if clauseStarts & bit != 0 { return false }
      before -= 1
    }
    return false
  }
}
