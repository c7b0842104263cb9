extension GravityRule {
  /// The numbers of a compiled rule.
  var compiled: [Int] {
    let (kind, argument) =
      switch meaning {
      case .sign(let gravity, let kind, let weight):
        (0, Self.place(gravity) | weight << 4 | Self.place(kind) << 8)
      case .context(let marks): (1, Int(marks.rawValue))
      case .idiom: (2, 0)
      }
    let flags = (startsWithWriter ? 4 : 0) | (startsWithNegation ? 8 : 0)
    return [kind | flags | items.count << 4, argument, Int(only.rawValue), Int(unless.rawValue)]
      + items.flatMap(\.compiled)
  }

  private static func place<Value: CaseIterable & Equatable>(_ value: Value) -> Int {
    Value.allCases.enumerated().first { $0.element == value }?.offset ?? 0
  }
}

extension GravityRule.Item {
  fileprivate var compiled: [Int] {
    precondition(gap < 16)
    let (form, concepts): (GravityTable.Item.Form, [Int]) =
      switch form {
      case .concepts(let concepts): (.concepts, concepts)
      case .writer: (.writer, [])
      case .clauseStart: (.clauseStart, [])
      case .clauseEnd: (.clauseEnd, [])
      }
    let flags = (isOptional ? 4 : 0) | (mayEndClause ? 8 : 0)
    return [form.rawValue | flags | gap << 4 | concepts.count << 8] + concepts
  }
}

extension GravityTableSource {
  /// The table as ``GravityTable`` reads it.
  var compiled: [UInt8] {
    var places: [Int] = []
    var numbers: [Int] = []
    var lines: [UInt8] = []
    for rule in rules {
      places += [numbers.count, lines.count, lines.count + rule.text.utf8.count]
      numbers += rule.compiled
      lines += rule.text.utf8
    }
    var writer = CompiledWriter(letters: GravityTable.letters)
    writer.add(numbers: places)
    writer.add(numbers: numbers)
    writer.add(bytes: lines)
    writer.add(lists: rulesOfConcept)
    writer.add(lists: [unanchored])
    writer.add(map: edges)
    writer.add(lists: conceptsOfNode)
    words.compile(to: &writer)
    return writer.bytes
  }
}

extension KeyWordsSource {
  /// Adds the sections that ``KeyWords`` reads.
  func compile(to writer: inout CompiledWriter) {
    writer.add(map: Self.hashed(exact))
    writer.add(map: Self.hashed(stems))
    writer.add(lists: [stemLengths])
    let ordered = nearly.sorted { $0.key < $1.key }
    writer.add(map: Self.hashed(ordered.enumerated().map { ($0.element.key, $0.offset) }))
    writer.add(lists: ordered.map(\.value))
    writer.add(bytes: disguised.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] })
  }

  private static func hashed(_ numbers: some Sequence<(key: String, value: Int)>) -> [UInt64: Int] {
    Dictionary(numbers.map { (FormHash($0.key).value, $0.value) }) { _, _ in
      preconditionFailure("two words with one fingerprint")
    }
  }
}
