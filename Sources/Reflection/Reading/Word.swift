/// A word of a passage, as it is compared: folded, in full, spelt as in a book.
///
/// `don't` is read as `do not`, `j'ai` as `je ai`, `jsuis` as `je suis`, `gonna` as `going to`: several words may come from the
/// same tokens.
public struct Word: Hashable, Sendable {
  /// The folded word: lower case, without accents.
  public let form: String
  /// The tokens it comes from.
  public let tokens: Range<Int>
}
