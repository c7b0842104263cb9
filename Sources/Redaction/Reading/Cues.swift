/// A set of words that mean something to a detector, case and accents aside.
///
/// Written as one string with spaces between the words; several words that follow each other are the business of who asks.
public struct Cues: Sendable {
  /// The keys of the words, each in the first free slot from the one its lowest bits name; 0 is a free slot.
  private let slots: [UInt64]

  public init(_ words: String) {
    let keys = Set(words.split { $0 == " " || $0 == "\n" }.map { WordKey(String($0)).value })
    var size = 4
    while size < 2 * keys.count + 1 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for key in keys where key != 0 {
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = key
    }
    self.slots = slots
  }

  /// Whether `token` is one of the words. It costs a few nanoseconds: a detector may ask it of every token.
  @inline(__always)
  public func contains(_ token: Token) -> Bool { contains(token.key) }

  @inline(__always)
  public func contains(_ key: WordKey) -> Bool {
    guard key.value != 0 else { return false }
    var slot = Int(truncatingIfNeeded: key.value) & (slots.count - 1)
    while true {
      let found = slots[slot]
      if found == key.value { return true }
      if found == 0 { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
  }
}
