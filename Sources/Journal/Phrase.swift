/// A sentence the writer sees, in each language Intime speaks: there is no other way to write one.
public struct Phrase: Hashable, Sendable {
  /// The English wording.
  public let en: String
  /// The French wording.
  public let fr: String

  /// The two wordings of one sentence.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  /// The wording in `language`.
  public subscript(_ language: Language) -> String {
    switch language {
    case .english: en
    case .french: fr
    }
  }
}
