/// What forms of words, and of expressions of several words, mean, as ``FormTable`` has it, read in place.
struct CompiledForms<Meaning: Sendable>: Sendable {
  /// By the fingerprint of a form: the list of its meanings, and whether a longer expression begins like this.
  private let places: CompiledMap
  private let lists: CompiledLists
  private let meaning: @Sendable (Int) -> Meaning

  /// Reads two sections.
  /// - Parameter meaning: what a number of a list says.
  init(_ tables: CompiledTables, from first: Int, _ meaning: @escaping @Sendable (Int) -> Meaning) {
    places = tables.map(first)
    lists = tables.lists(first + 1)
    self.meaning = meaning
  }

  func meanings(of key: FormHash) -> [Meaning] {
    guard let place = places[key.value] else { return [] }
    return meanings(place >> 1)
  }

  /// The longest form that begins at `start` of `words`, and how many words it has.
  func longest(_ words: [Cue], at start: Int) -> (meanings: [Meaning], count: Int)? {
    matches(words, at: start).last.map { (meanings($0.list), $0.count) }
  }

  /// Every form that begins at `start` of `words`, the longest first.
  func all(_ words: [Cue], at start: Int) -> [(meanings: [Meaning], count: Int)] {
    matches(words, at: start).reversed().map { (meanings($0.list), $0.count) }
  }

  private func meanings(_ list: Int) -> [Meaning] { lists[list].map(meaning) }

  private func matches(_ words: [Cue], at start: Int) -> [(list: Int, count: Int)] {
    var key = FormHash()
    var found: [(list: Int, count: Int)] = []
    var index = start
    while index < words.count {
      if index > start { key.add(CollectionOfOne(UInt8(ascii: " "))) }
      key.add(words[index].form.utf8)
      index += 1
      guard let place = places[key.value] else { break }
      if !lists.places(place >> 1).isEmpty { found.append((place >> 1, index - start)) }
      if place & 1 == 0 { break }
    }
    return found
  }
}

extension FormTable {
  /// Adds the two sections that ``CompiledForms`` reads.
  /// - Parameter number: what stands for a meaning.
  func compile(to writer: inout CompiledWriter, _ number: (Meaning) -> Int) {
    var places: [UInt64: Int] = [:]
    var lists: [[Int]] = []
    for (key, meanings, goesOn) in all {
      places[key] = lists.count << 1 | (goesOn ? 1 : 0)
      lists.append(meanings.map(number))
    }
    writer.add(map: places)
    writer.add(lists: lists)
  }
}
