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

  /// How likely it is that the page is about `kind`; `nil` where nothing was learnt about it.
  func likelihood(of kind: Occasion.Kind) -> Float? { kinds[kind] }

  /// Whether what a pattern found may be what the page is about.
  func bearsOut(_ kind: Occasion.Kind) -> Bool { kinds[kind].map { $0 >= Self.leastBesidePattern } ?? true }

  /// Of unseen pages in which a pattern found a kind that was less likely than this, one in four was about it, of the others five of six.
  private static let leastBesidePattern: Float = 0.1

  /// How likely it is that a feeling of `family` is on the page.
  func likelihood(of family: FeelingFamily) -> Float? { feelings[family] }

  /// Whether a word of feeling may be what is felt on the page.
  func bearsOut(_ family: FeelingFamily) -> Bool { feelings[family].map { $0 >= Self.leastBesideWord } ?? true }

  /// Of unseen pages with a word of feeling whose family was less likely than this, one in seven was labelled with it, of the others one in two.
  private static let leastBesideWord: Float = 0.08
}
