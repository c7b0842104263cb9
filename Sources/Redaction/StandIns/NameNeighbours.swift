/// Names that a reader could take a stand-in for: those that differ from it by one letter, and those that begin alike. Kendall in the place of
/// Beth would be read as Kendal, where the text has a Kendal.
///
/// All words are folded. Each is kept whole and less each of its letters: two words that differ by one letter share one of these.
struct NameNeighbours: Hashable, Sendable {
  private var names: Set<[UInt8]> = []
  private var forms: Set<[UInt8]> = []
  private var beginnings: Set<[UInt8]> = []

  /// Shorter words have too many neighbours to be told apart by.
  private static let shortest = 3
  /// How many letters, in bytes, begin alike where somebody could mix names up.
  private static let beginning = 4

  /// Takes in a name, or what may be one.
  mutating func add(_ folded: some Collection<UInt8>) {
    guard folded.count >= Self.shortest else { return }
    let name = Array(folded)
    guard names.insert(name).inserted else { return }
    forms.formUnion(Self.forms(of: name))
    if name.count >= Self.beginning { beginnings.insert(Array(name.prefix(Self.beginning))) }
  }

  /// Whether `folded` could be taken for one of them.
  func contains(_ folded: [UInt8]) -> Bool {
    guard folded.count >= Self.shortest else { return false }
    if folded.count >= Self.beginning, beginnings.contains(Array(folded.prefix(Self.beginning))) { return true }
    return Self.forms(of: folded).contains { forms.contains($0) }
  }

  private static func forms(of word: [UInt8]) -> [[UInt8]] {
    [word]
      + word.indices.map { place in
        var shorter = word
        shorter.remove(at: place)
        return shorter
      }
  }
}
