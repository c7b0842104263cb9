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
    filler = mask(table.filler)
    negations = mask(table.negation)
    barrier = negations | mask(table.contrast) | mask(table.otherSubject)
    writerStarts = writerClauses()
  }

  private mutating func find(_ symbols: ArraySlice<[Int32]>, from position: Int) {
    var nodes: [Int32] = [0]
    for length in 0..<min(GravityTable.longestPhrase, count - position) {
      let word = symbols[symbols.startIndex + position + length]
      guard !word.isEmpty else { return }
      var next: [Int32] = []
      for node in nodes {
        for symbol in word {
          guard let reached = table.node(after: node, by: symbol) else { continue }
          next.append(reached)
          for concept in table.concepts(at: reached) {
            let concept = Int(concept)
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
    let writers = mask(table.writer)
    let others = mask(table.otherSubject)
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
    let others = mask(table.otherSubject) | mask(table.kin)
    let writers = mask(table.writer) | mask(table.reflexive)
    if writers & covered != 0 { return false }
    if others & (1 << UInt64(region.lowerBound)) != 0 { return true }
    var position = region.lowerBound - 1
    while position >= 0 {
      let bit: UInt64 = 1 << UInt64(position)
      if mask(table.writer) & bit != 0 { return false }
      if others & bit != 0 { return true }
      position -= 1
    }
    return false
  }

  /// The rules that can match here.
  var candidates: [Int] {
    var result = table.unanchored
    for concept in touched { result += table.rulesOfConcept[concept] }
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
    for concept in touched where concept != table.filler && concept != table.negation {
      var reach = covered
      for length in 0..<GravityTable.longestPhrase {
        if length > 0 { reach |= covered >> UInt64(length) }
        starts[concept * GravityTable.longestPhrase + length] &= ~reach
      }
    }
  }

  /// Where `rule` matches: at most `most` places, none inside another.
  func matches(_ rule: GravityRule, most: Int = 4) -> [Range<Int>] {
    let all = count >= 63 ? ~0 : (UInt64(1) << UInt64(count)) - 1
    guard ends(rule, from: all) != 0 else { return [] }
    var found: [Range<Int>] = []
    var position = count - 1
    while position >= 0, found.count < most {
      let reached = ends(rule, from: 1 << UInt64(position))
      let end = reached.trailingZeroBitCount
      if reached != 0, end > position, found.last.map({ end <= $0.lowerBound }) ?? true,
        !isNegated(rule, at: position)
      {
        found.append(position..<end)
      }
      position -= 1
    }
    return found
  }

  /// The positions after a match that begins at one of `from`.
  private func ends(_ rule: GravityRule, from: UInt64) -> UInt64 {
    var reach = from
    for (index, item) in rule.items.enumerated() {
      let before = index == 0 ? reach : spread(reach, over: item.gap)
      var after: UInt64 = 0
      switch item.form {
      case .concepts(let concepts): for concept in concepts { after |= step(before, concept) }
      case .writer(let concept): after = step(before, concept) | (before & writerStarts)
      case .clauseStart: after = before & clauseStarts
      case .clauseEnd: after = before & (clauseStarts | 1 << UInt64(count))
      }
      reach = item.isOptional ? before | after : after
      if reach == 0 { return 0 }
    }
    return reach
  }

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

  /// Whether a negation reaches what begins at `position`.
  private func isNegated(_ rule: GravityRule, at position: Int) -> Bool {
    if rule.startsWithNegation { return false }
    if case .context = rule.meaning { return false }
    if case .idiom = rule.meaning { return false }
    if clauseStarts & (1 << UInt64(position)) != 0 { return false }
    let reports = rule.startsWithWriter ? mask(table.report) : 0
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
