import Journal

/// What a page seems to be about, taken as a whole, and what is felt on it: an estimate, by ``OccasionModel``.
public struct OccasionEstimate: Sendable {
  /// How likely each kind is, from 0 to 1; those that the model does not know are not in it.
  private let kinds: [Occasion.Kind: Float]
  /// How likely each feeling is, from 0 to 1.
  private let feelings: [FeelingFamily: Float]
  /// The kind that is so likely that it may be said, if there is one.
  let kind: Occasion.Kind?

  init(kinds: [Occasion.Kind: Float], feelings: [FeelingFamily: Float], kind: Occasion.Kind?) {
    (self.kinds, self.feelings, self.kind) = (kinds, feelings, kind)
  }

  /// The same for a page that sounds like a danger though no word says it: a kind is said only where it is likelier than all others together, and no glad one. Of pages
  /// by hands who wrote of a danger without its words, one in four had some kind that may be said.
  var careful: OccasionEstimate {
    guard let kind, kind.isGlad || kinds[kind, default: 0] < 0.5 else { return self }
    return OccasionEstimate(kinds: kinds, feelings: feelings, kind: nil)
  }

  /// How likely it is that the page is about `kind`; `nil` where nothing was learnt about it.
  func likelihood(of kind: Occasion.Kind) -> Float? { kinds[kind] }

  /// Whether what a pattern found may be what the page is about.
  func bearsOut(_ kind: Occasion.Kind) -> Bool { kinds[kind].map { $0 >= Self.leastBesidePattern } ?? true }

  /// Of unseen pages in which a pattern found a kind that was less likely than this, one in four was about it, of the others five of six.
  private static let leastBesidePattern: Float = 0.1

  /// How likely it is that a feeling of `family` is on the page.
  func likelihood(of family: FeelingFamily) -> Float? { feelings[family] }

  /// Whether a word of feeling may be what is felt on the page.
  func bearsOut(_ family: FeelingFamily, _ shade: Shade?) -> Bool {
    guard let likelihood = feelings[family] else { return true }
    return likelihood
      >= (shade.map(Self.plainShades.contains) == true ? Self.leastBesidePlainWord : Self.leastBesideWord)
  }

  /// Of unseen pages with a word of feeling whose family was less likely than this, readers found two in five sentences about it wrong, of the others one in eleven.
  private static let leastBesideWord: Float = 0.4
  /// For feelings whose words mean little else.
  private static let leastBesidePlainWord: Float = 0.08
  private static let plainShades: Set<Shade> = [.hurt, .disappointment, .boredom, .emptiness]

  /// Whether the page may speak of somebody who died.
  var mayBeOfDeath: Bool {
    kinds.reduce(Float(0)) { $0 + ($1.key.isDeath || $1.key == .funeral ? $1.value : 0) } >= Self.leastOfDeath
  }

  /// Of unseen pages on which words of loss were found, readers found a sentence about a loss wrong in 83 of 92 below this, in ten of 26 above.
  private static let leastOfDeath: Float = 0.05
}
