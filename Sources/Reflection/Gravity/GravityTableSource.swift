import Journal

/// The concepts and rules of one language as they are written, read to be put into the form that ``GravityTable`` reads in place.
///
/// A table is text. `WANT = want, wish, would like` names a concept: phrases of up to eight words, `suicid*` any word that begins
/// so. `active 2 thoughts: SELF WANT to? KILL-SELF` is a rule: concepts in capitals, words with `|` between choices and `_` inside phrases,
/// `?` after what may be missing, `..` for up to four words between, `...` for up to ten, `^` and `$` for a clause's begin and end; `$` may be one of
/// several choices, `again|$`, with no gap before it.
/// Words of `FILLER` may stand anywhere. No gap passes over a negation, a contrast or another subject. After `if` and `unless` stand
/// contexts that must or must not be near.
struct GravityTableSource {
  private(set) var rules: [GravityRule] = []
  /// Rules by the concept that must be there.
  private(set) var rulesOfConcept: [[Int]] = []
  private(set) var unanchored: [Int] = []
  private(set) var words: KeyWordsSource
  /// The nodes of phrases: after a node (the root is 0), by a word's symbol.
  private(set) var edges: [UInt64: Int] = [:]
  private(set) var conceptsOfNode: [[Int]] = [[]]
  private var conceptCount = 0
  private var conceptNamed: [String: Int] = [:]

  static func of(_ language: Language) -> GravityTableSource {
    switch language {
    case .english:
      GravityTableSource(
        [
          EnglishGravity.concepts, EnglishGravity.contexts, EnglishGravity.active, EnglishGravity.passive,
          EnglishGravity.distress, EnglishGravity.veiled, EnglishGravity.harm, EnglishGravity.violence,
          EnglishGravity.jests, EnglishGravity.others, EnglishGravity.plainly,
        ], keyWords: EnglishGravity.keyWords, .english)
    case .french:
      GravityTableSource(
        [
          FrenchGravity.concepts, FrenchGravity.contexts, FrenchGravity.active, FrenchGravity.passive,
          FrenchGravity.distress, FrenchGravity.veiled, FrenchGravity.wider,
          FrenchGravity.harm, FrenchGravity.violence, FrenchGravity.jests, FrenchGravity.others, FrenchGravity.plainly,
        ], keyWords: FrenchGravity.keyWords, .french)
    }
  }

  init(_ parts: [String], keyWords: String, _ language: Language) {
    words = KeyWordsSource(keyWords)
    for name in GravityTable.ownConcepts { _ = concept(name) }
    let spelling = Spelling.of(language)
    let lines = parts.flatMap { $0[...].byteParts("\n") }.filter { $0.utf8.first != UInt8(ascii: "#") }
    // Concepts first, so that a rule may use one that stands below it.
    for line in lines {
      guard let equals = line.utf8.firstIndex(of: UInt8(ascii: "=")),
        !line.utf8[..<equals].contains(UInt8(ascii: ":"))
      else { continue }
      let id = concept(line[..<equals].byteParts(" ").joined())
      for phrase in line[line.utf8.index(after: equals)...].byteParts(",") {
        add(phrase.byteParts(" "), to: id, spelling)
      }
    }
    for line in lines {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), let rule = rule(line, colon, spelling) else {
        continue
      }
      let index = rules.count
      rules.append(rule)
      guard let anchor = rule.anchor else { unanchored.append(index); continue }
      for concept in anchor {
        while rulesOfConcept.count <= concept { rulesOfConcept.append([]) }
        rulesOfConcept[concept].append(index)
      }
    }
    while rulesOfConcept.count < conceptCount { rulesOfConcept.append([]) }
  }

  // MARK: Reading

  private mutating func concept(_ name: String) -> Int {
    if let known = conceptNamed[name] { return known }
    conceptNamed[name] = conceptCount
    conceptCount += 1
    return conceptCount - 1
  }

  private mutating func add(_ phrase: [Substring], to concept: Int, _ spelling: Spelling) {
    var node = 0
    for written in phrase {
      for form in Self.forms(written, spelling) {
        let key = GravityTable.edge(node, words.symbol(of: form))
        if let next = edges[key] {
          node = next
        } else {
          conceptsOfNode.append([])
          node = conceptsOfNode.count - 1
          edges[key] = node
        }
      }
    }
    if node != 0, !conceptsOfNode[node].contains(concept) { conceptsOfNode[node].append(concept) }
  }

  private static func forms(_ written: Substring, _ spelling: Spelling) -> [String] {
    let folded = String(decoding: TextFold.fold(String(written)), as: UTF8.self)
    return folded.last == "*" ? [folded] : spelling.words(written: folded)
  }

  private mutating func rule(_ line: Substring, _ colon: Substring.Index, _ spelling: Spelling) -> GravityRule? {
    let head = line[..<colon].byteParts(" ").map(String.init)
    var only: ContextMarks = []
    var unless: ContextMarks = []
    var pattern: [Substring] = []
    var target = 0
    let parts = line[line.utf8.index(after: colon)...].byteParts(" ")
    for (index, part) in parts.enumerated() {
      // `if` is a word too: a condition names a context.
      if part == "if" || part == "unless", index + 1 < parts.count, ContextMarks.named[String(parts[index + 1])] != nil
      {
        target = part == "if" ? 1 : 2
      } else if target == 0 {
        pattern.append(part)
      } else if let mark = ContextMarks.named[String(part)] {
        if target == 1 { only.insert(mark) } else { unless.insert(mark) }
      } else {
        assertionFailure("no context \(part)")
      }
    }
    guard let meaning = Self.meaning(head) else {
      assertionFailure("not understood: \(line)")
      return nil
    }
    var items: [GravityRule.Item] = []
    var gap = 0
    var anchors: [(concepts: [Int], isCommon: Bool)] = []
    for part in pattern {
      if part == ".." { gap = 4; continue }
      if part == "..." { gap = 10; continue }
      let isOptional = part.last == "?"
      let body = isOptional ? part.dropLast() : part
      let form: GravityRule.Item.Form
      var mayEndClause = false
      switch body {
      case "SELF": form = .writer
      case "^": form = .clauseStart
      case "$": form = .clauseEnd
      default:
        let choices = body.byteParts("|")
        mayEndClause = choices.contains("$")
        precondition(!mayEndClause || gap == 0, "a clause ends anywhere after a gap: \(line)")
        for choice in choices {
          precondition(choice != "^" && choice != "SELF", "\(choice) is no choice among others: \(line)")
          precondition(!Self.isConcept(choice) || conceptNamed[String(choice)] != nil, "no concept \(choice): \(line)")
        }
        let (concepts, isCommon) = concepts(of: choices.filter { $0 != "$" }, spelling)
        form = .concepts(concepts)
        // Where a clause may end instead, none of the words need be there.
        if !isOptional, !mayEndClause { anchors.append((concepts, isCommon)) }
      }
      items.append(GravityRule.Item(form: form, gap: gap, isOptional: isOptional, mayEndClause: mayEndClause))
      gap = 0
    }
    guard !items.isEmpty else { return nil }
    let anchor = (anchors.first { !$0.isCommon } ?? anchors.last)?.concepts
    var startsWithWriter = false
    var startsWithNegation = false
    switch items[0].form {
    case .writer: startsWithWriter = true
    case .concepts(let concepts):
      startsWithWriter = concepts == [GravityTable.writer]
      startsWithNegation = concepts.contains(GravityTable.negation)
    case .clauseStart, .clauseEnd: break
    }
    return GravityRule(
      meaning: meaning, items: items, anchor: anchor, startsWithWriter: startsWithWriter,
      startsWithNegation: startsWithNegation, only: only, unless: unless, text: String(line))
  }

  private static func meaning(_ head: [String]) -> GravityRule.Meaning? {
    switch head.count {
    case 1 where head[0] == "idiom": return .idiom
    case 2 where head[0] == "context": return ContextMarks.named[head[1]].map { .context($0) }
    case 3:
      guard let gravity = Gravity(rawValue: head[0]), let weight = Int(head[1]),
        let kind = GravitySign.Kind(rawValue: head[2])
      else { return nil }
      return .sign(gravity, kind, weight: weight)
    default: return nil
    }
  }

  /// The concepts of one place of a pattern: those its choices name, and one of its own for its words.
  private mutating func concepts(of choices: [Substring], _ spelling: Spelling) -> ([Int], isCommon: Bool) {
    var ids: [Int] = []
    var literals: [Substring] = []
    var isCommon = false
    for choice in choices {
      if Self.isConcept(choice) {
        ids.append(concept(String(choice)))
        isCommon = isCommon || Self.commonConcepts.contains(String(choice))
      } else {
        literals.append(choice)
        isCommon = isCommon || Self.commonWords.contains(String(choice))
      }
    }
    if !literals.isEmpty {
      let own = concept("|" + literals.joined(separator: "|"))
      for literal in literals { add(literal.byteParts("_"), to: own, spelling) }
      ids.append(own)
    }
    return (ids, isCommon)
  }

  private static func isConcept(_ choice: Substring) -> Bool {
    choice.utf8.allSatisfy { (0x41...0x5a).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private static let commonConcepts: Set<String> = ["I", "NOT", "THEY", "BE", "FILLER", "MY", "ME"]
  private static let commonWords = Set(
    "the a an of to in on at it and or for me my you is was be i no not this that with have de la le les un une me mon ma je a en ce que qui est et pour pas ne il se"
      .split(separator: " ").map(String.init))
}
