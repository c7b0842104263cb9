public import Journal
public import Redaction

/// A text read: its language, and its sentences, clauses and words.
public struct Passage: Sendable {
  public let language: Language
  /// The text's bytes and tokens; ranges of tokens count in its ``Redaction/Document/tokens``.
  public let document: Document
  public let sentences: [Sentence]

  /// Reads `text`.
  /// - Parameter language: detected if it is not given, English if it cannot be told.
  public init(_ text: String, language: Language? = nil) {
    self.init(Document(text), language: language ?? Language.detected(in: text) ?? .english)
  }

  /// Reads what is already cut into tokens.
  init(_ document: Document, language: Language) {
    self.language = language
    self.document = document
    sentences = PassageReader(document, Spelling.of(language)).sentences()
  }

  /// The clauses of all sentences, in order.
  public var clauses: some Sequence<Clause> { sentences.lazy.flatMap(\.clauses) }

  /// The text of `tokens` as it was written, from the first to the last.
  public func text(_ tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return document.text(document.tokens[first].start..<document.tokens[last].end)
  }
}

/// A sentence of a passage.
public struct Sentence: Sendable {
  public let tokens: Range<Int>
  public let clauses: [Clause]
  /// Whether it ends with a question mark.
  public let isQuestion: Bool

  /// The words of all its clauses, in order.
  public var words: [Word] { clauses.flatMap(\.words) }
}

/// A part of a sentence that says one thing: between commas and other signs, or after a word such as `but` or `parce que`.
public struct Clause: Sendable {
  /// The tokens from its first word to its last.
  public let tokens: Range<Int>
  public let words: [Word]
  /// How it goes on from what stands before.
  public let link: ClauseLink
  /// Whether it stands between quotation marks, or in a line of dialogue.
  public let isQuoted: Bool
}

/// What a clause is to the one before it, by the word that opens it.
public enum ClauseLink: Hashable, Sendable, CaseIterable {
  /// A new sentence, or nothing but a sign between the two.
  case none
  /// `and`, `et`, `or`, `then`…
  case addition
  /// `but`, `mais`, `yet`, `pourtant`…
  case contrast
  /// `because`, `parce que`, `since`, `car`…
  case cause
  /// `so`, `donc`, `therefore`…
  case consequence
  /// `if`, `si`, `unless`, `sauf si`…
  case condition
  /// `when`, `quand`, `while`, `after`…
  case time
  /// `although`, `même si`, `bien que`…
  case concession
}
