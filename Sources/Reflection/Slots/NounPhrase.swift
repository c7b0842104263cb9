/// A thing as the guide can name it to the writer: a noun with what grammar needs to know about it.
public struct NounPhrase: Hashable, Sendable {
  public enum Gender: Sendable { case masculine, feminine }

  /// How it is determined when it is said to the writer.
  public enum Determiner: Hashable, Sendable {
    /// A name, or a noun that goes without: `Anna`, `work`.
    case none
    /// `the`, `le`, `la`, `les`.
    case definite
    /// `your`, `votre`, `vos`: the writer said `my`.
    case yours
    /// `this`, `cette`: for feelings and what was just told.
    case this
  }

  /// The noun and what belongs to it, without a determiner, spelt as in the entry: `anger`, `big meeting`, `colère`.
  public let text: String
  public let determiner: Determiner
  /// `nil` in English.
  public let gender: Gender?
  public let isPlural: Bool

  public init(_ text: String, _ determiner: Determiner, gender: Gender? = nil, isPlural: Bool = false) {
    self.text = text
    self.determiner = determiner
    self.gender = gender
    self.isPlural = isPlural
  }
}
