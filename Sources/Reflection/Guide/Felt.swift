import Journal

/// What of the feelings of an entry is worth saying, in its order: not every word of feeling is one that a reader would name.
struct Felt: Sendable {
  /// The heaviest that counts, and another beside it of another family.
  let heavy: EntryReading.Feeling?
  let second: EntryReading.Feeling?
  /// The gladdest that counts.
  let glad: EntryReading.Feeling?
  /// All that count, the one that is spoken of first.
  let families: [FeelingFamily]

  /// - Parameter estimate: what the page as a whole seems to be about, and to feel: a word of feeling that it speaks against is not what is felt.
  init(_ reading: EntryReading, isGrief: Bool, _ occasions: [Occasion] = [], _ estimate: OccasionEstimate? = nil) {
    let kinds = Set(occasions.map(\.kind))
    let isGood = occasions.first?.kind.isGlad == true
    // Of a line or two, the word of feeling is what they are about.
    let isShort = reading.passage.allWords.count < 12
    let felt = reading.feelings.filter {
      !$0.isNegated && Ambiguity.isFelt($0, reading.passage) && !Self.isSaidBetter($0, kinds, isGood: isGood)
        && (isShort || estimate?.bearsOut($0.family, $0.shade) != false)
    }
    let isIronic = Irony.speaks(reading.passage) || kinds.contains(.broken)
    var heavies = felt.filter { !$0.family.isPleasant && !$0.isInferred }
    var glads = isGrief || isIronic ? [] : felt.filter(\.family.isPleasant)
    // « je me demande pourquoi » of a happy page asks nothing.
    if !glads.isEmpty { heavies.removeAll { $0.shade == .doubt && Self.isWondering($0, reading.passage) } }
    // A laugh beside tears is no joy; what was told by no word for it gives way to what was.
    if heavies.contains(where: { $0.strength >= .plain || $0.family == .shame }) {
      glads.removeAll(where: \.isInferred)
    }
    // Who is in love does not sleep, and is not tired.
    if glads.contains(where: { $0.family == .affection && $0.strength >= .plain }) {
      heavies.removeAll { $0.family == .exhaustion && $0.strength < .strong }
    }
    // Who is in love cannot concentrate, and is not confused.
    if glads.contains(where: { $0.strength >= .plain }) {
      heavies.removeAll {
        $0.family == .confusion && $0.strength == .slight && ["distraction", "dispersion"].contains($0.noun.text)
      }
    }
    heavies = heavies.enumerated().sorted { (-Self.rank($0.element), $0.offset) < (-Self.rank($1.element), $1.offset) }
      .map(\.element)
    glads = glads.enumerated().sorted { (-Self.rank($0.element), $0.offset) < (-Self.rank($1.element), $1.offset) }
      .map(\.element)
    let heavy = heavies.first
    self.heavy = heavy
    second = heavies.dropFirst().first { $0.family != heavy?.family }
    glad = glads.first
    families = heavies.map(\.family) + glads.map(\.family)
  }

  /// Whether what happened says it better than the word does: tears of joy are no sadness, envy is no disgust.
  private static func isSaidBetter(
    _ feeling: EntryReading.Feeling, _ kinds: Set<Occasion.Kind>, isGood: Bool
  ) -> Bool {
    if feeling.family.isPleasant { return false }
    if isGood {
      return ["tears", "larmes"].contains(feeling.noun.text)
        || [.anger, .aversion, .unworthiness, .boredom].contains(feeling.shade) && feeling.strength < .strong
    }
    // Who shouted at a child is met by what it left, and who was robbed of their work does not thank.
    if kinds.contains(.shouted), [.anger, .resentment].contains(feeling.shade) { return true }
    if kinds.contains(.apart), feeling.shade == .longing { return true }
    if kinds.contains(.envy) || kinds.contains(.othersNews), [.aversion, .jealousy].contains(feeling.shade) {
      return true
    }
    return false
  }

  private static func isWondering(_ feeling: EntryReading.Feeling, _ passage: Passage) -> Bool {
    let words = passage.text(feeling.tokens).lowercased()
    return words.contains("demande") || words.contains("wonder")
  }

  /// How much a feeling tells: being tired says less than being ashamed of it.
  private static func rank(_ feeling: EntryReading.Feeling) -> Int {
    let worth =
      switch feeling.shade {
      case .guilt, .shame, .unworthiness, .resentment, .jealousy, .rejection, .loneliness: 3
      case .relief, .pride, .love, .tenderness, .gratitude, .longing: 3
      case .tiredness, .boredom, .doubt, .gladness, .satisfaction: 0
      default: 2
      }
    return worth + feeling.strength.rawValue
  }
}
