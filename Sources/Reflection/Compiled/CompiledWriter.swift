/// Puts tables together as ``CompiledTables`` reads them. The same sources give the same bytes.
struct CompiledWriter {
  private let letters: String
  private var sections: [[UInt8]] = []

  /// - Parameter letters: four that say which tables they are.
  init(letters: String) {
    precondition(letters.utf8.count == 4)
    self.letters = letters
  }

  mutating func add(bytes: [UInt8]) { sections.append(bytes) }

  mutating func add(numbers: [Int]) { sections.append(Self.bytes(numbers)) }

  mutating func add(lists: [[Int]]) {
    var ends = [0]
    for list in lists { ends.append(ends[ends.count - 1] + list.count) }
    add(numbers: [lists.count] + ends + lists.flatMap(\.self))
  }

  mutating func add(map: [UInt64: Int]) {
    var bits: UInt64 = 1
    while 3 << bits < 4 * map.count { bits += 1 }
    var keys = [UInt64](repeating: 0, count: 1 << bits)
    var values = [Int](repeating: 0, count: 1 << bits)
    for (key, value) in map.sorted(by: { $0.key < $1.key }) {
      var place = CompiledMap.place(key, bits: bits)
      while values[place] != 0 { place = (place + 1) & (1 << bits - 1) }
      (keys[place], values[place]) = (key, value + 1)
    }
    let numbers = zip(keys, values).flatMap { [Int($0 & 0xffff_ffff), Int($0 >> 32), $1] }
    sections.append(Self.bytes([Int(bits)] + numbers))
  }

  /// The tables.
  var bytes: [UInt8] {
    var head = [sections.count]
    var offset = 8 + 8 * sections.count
    for section in sections {
      head += [offset, section.count]
      offset += section.count
    }
    return Array(letters.utf8) + Self.bytes(head) + sections.flatMap(\.self)
  }

  private static func bytes(_ numbers: [Int]) -> [UInt8] {
    numbers.flatMap { number in
      let word = UInt32(number)
      return [
        UInt8(truncatingIfNeeded: word), UInt8(truncatingIfNeeded: word >> 8),
        UInt8(truncatingIfNeeded: word >> 16), UInt8(truncatingIfNeeded: word >> 24),
      ]
    }
  }
}
