/// The fingerprint (FNV-1a, 64 bits) of folded words with a space between them, made letter by letter.
struct FormHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(value: UInt64) { self.value = value }

  init(_ form: String) { add(form.utf8) }

  init(_ form: [UInt8]) { add(form) }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  func adding(_ bytes: some Sequence<UInt8>) -> FormHash {
    var sum = self
    sum.add(bytes)
    return sum
  }
}

/// A form of a word or of an expression: the beginning as a fingerprint, then letters that follow.
struct Form: Sendable {
  let head: FormHash
  let rest: [UInt8]

  init(_ head: FormHash, _ rest: some Sequence<UInt8>) {
    self.head = head
    self.rest = Array(rest)
  }

  init(_ text: some Sequence<UInt8>) { self.init(FormHash(), text) }
}

/// What forms of words, and of expressions of several words, mean: a hash table with a chain of meanings a form.
struct FormTable<Meaning: Sendable>: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// The first meaning, or -1.
    var first: Int32 = -1
    /// Whether a longer expression begins like this.
    var goesOn = false
  }

  private var slots: [Slot]
  private var used = 0
  private var meanings: [(meaning: Meaning, next: Int32)] = []

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// The slot of `key`, or the free one where it belongs.
  private func place(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    // The low bits of FNV are its best.
    var index = Int(truncatingIfNeeded: key) & mask
    while slots[index].key != key, slots[index].key != 0 { index = (index + 1) & mask }
    return index
  }

  private mutating func claim(_ key: UInt64) -> Int {
    if used * 4 > slots.count * 3 { grow() }
    let index = place(key)
    if slots[index].key == 0 {
      slots[index].key = key
      used += 1
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[place(slot.key)] = slot }
  }

  /// Gives `key` a meaning; `merge` may add it to one that is there, and then says `true`.
  mutating func add(_ meaning: Meaning, _ form: Form, merge: (inout Meaning) -> Bool) {
    var key = form.head
    for byte in form.rest {
      if byte == UInt8(ascii: " ") { slots[claim(key.value)].goesOn = true }
      key.add(CollectionOfOne(byte))
    }
    let slot = claim(key.value)
    var next = slots[slot].first
    while next >= 0 {
      if merge(&meanings[Int(next)].meaning) { return }
      next = meanings[Int(next)].next
    }
    meanings.append((meaning, slots[slot].first))
    slots[slot].first = Int32(meanings.count - 1)
  }

  func meanings(of key: FormHash) -> [Meaning] {
    meanings(from: slots[place(key.value)].first)
  }

  /// The longest form that begins at `start` of `words`, and how many words it has.
  func longest(_ words: [Cue], at start: Int) -> (meanings: [Meaning], count: Int)? {
    matches(words, at: start).last.map { (meanings(from: $0.first), $0.count) }
  }

  /// Every form that begins at `start` of `words`, the longest first.
  func all(_ words: [Cue], at start: Int) -> [(meanings: [Meaning], count: Int)] {
    matches(words, at: start).reversed().map { (meanings(from: $0.first), $0.count) }
  }

  /// Every form by its fingerprint, with its meanings and whether a longer one begins like it, in the order of the fingerprints.
  var all: [(key: UInt64, meanings: [Meaning], goesOn: Bool)] {
    slots.filter { $0.key != 0 }.sorted { $0.key < $1.key }.map { ($0.key, meanings(from: $0.first), $0.goesOn) }
  }

  private func matches(_ words: [Cue], at start: Int) -> [(first: Int32, count: Int)] {
    var key = FormHash()
    var found: [(first: Int32, count: Int)] = []
    var index = start
    while index < words.count {
      if index > start { key.add(CollectionOfOne(UInt8(ascii: " "))) }
      key.add(words[index].form.utf8)
      index += 1
      let slot = slots[place(key.value)]
      if slot.first >= 0 { found.append((slot.first, index - start)) }
      if !slot.goesOn { break }
    }
    return found
  }

  private func meanings(from first: Int32) -> [Meaning] {
    var list: [Meaning] = []
    var next = first
    while next >= 0 {
      list.append(meanings[Int(next)].meaning)
      next = meanings[Int(next)].next
    }
    return list
  }
}
