extension GravityTable {
  /// A rule, where it lies in the table.
  ///
  /// Layout: what it means (kind 0: sign, with gravity, weight and kind of sign; 1: context, with its marks; 2: idiom), flags and number of places · marks of
  /// which one must be near · marks of which none may be · for each place: form, whether it is optional and whether a clause's end
  /// will do instead, gap, number of concepts · those concepts.
  struct Rule {
    let numbers: CompiledNumbers
    let start: Int
    let line: EmbeddedBytes
    let range: Range<Int>

    /// The line itself.
    var text: String { line.text(range) }
    var only: ContextMarks { ContextMarks(rawValue: UInt32(numbers[start + 2])) }
    var unless: ContextMarks { ContextMarks(rawValue: UInt32(numbers[start + 3])) }
    var isIdiom: Bool { numbers[start] & 3 == 2 }
    var isSign: Bool { numbers[start] & 3 == 0 }
    /// The marks of a context; `nil` if it is none.
    var context: ContextMarks? {
      numbers[start] & 3 == 1 ? ContextMarks(rawValue: UInt32(numbers[start + 1])) : nil
    }
    /// What a sign says; `nil` if it is none.
    var sign: (gravity: Gravity, kind: GravitySign.Kind, weight: Int)? {
      guard isSign else { return nil }
      let meaning = numbers[start + 1]
      return (Gravity.allCases[meaning & 0xf], GravitySign.Kind.allCases[meaning >> 8], meaning >> 4 & 0xf)
    }
    /// Whether it begins with *I*.
    var startsWithWriter: Bool { numbers[start] & 4 != 0 }
    /// Whether it begins with a negation of its own.
    var startsWithNegation: Bool { numbers[start] & 8 != 0 }
    var items: Items { Items(numbers: numbers, position: start + 4, left: numbers[start] >> 4) }
  }

  /// The places of a rule's pattern, one after the other.
  struct Items {
    private let numbers: CompiledNumbers
    private var position: Int
    private var left: Int

    init(numbers: CompiledNumbers, position: Int, left: Int) {
      self.numbers = numbers
      self.position = position
      self.left = left
    }

    mutating func next() -> Item? {
      guard left > 0 else { return nil }
      left -= 1
      let item = Item(numbers: numbers, position: position)
      position += 1 + item.conceptCount
      return item
    }
  }

  /// One place of a pattern: see ``GravityRule/Item``.
  struct Item {
    let numbers: CompiledNumbers
    let position: Int

    enum Form: Int { case concepts, writer, clauseStart, clauseEnd }

    var form: Form { Form(rawValue: numbers[position] & 3) ?? .concepts }
    var isOptional: Bool { numbers[position] & 4 != 0 }
    /// Whether a clause's end will do instead of its concepts.
    var mayEndClause: Bool { numbers[position] & 8 != 0 }
    var gap: Int { numbers[position] >> 4 & 0xf }
    var conceptCount: Int { numbers[position] >> 8 }
    func concept(_ index: Int) -> Int { numbers[position + 1 + index] }
  }
}
