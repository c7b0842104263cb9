import Journal

/// What words of several texts can be to the rules of gravity, remembered from one text to the next: a journal uses the same ones again and again.
public struct GravityWords: Sendable {
  private var english = SymbolCache()
  private var french = SymbolCache()

  public init() {}

  /// Lends what is known of a language's words.
  mutating func using<Result>(_ language: Language, _ body: (inout SymbolCache) -> Result) -> Result {
    switch language {
    case .english: body(&english)
    case .french: body(&french)
    }
  }
}

/// What words of one language can be, remembered.
struct SymbolCache: Sendable {
  private var known: [String: [Int32]] = [:]
  /// So that a hostile text of nothing but new words takes no more memory than this.
  private static let most = 50_000

  mutating func symbols(of form: String, _ words: KeyWords) -> [Int32] {
    if let known = known[form] { return known }
    let symbols = words.symbols(of: form)
    if known.count < Self.most { known[form] = symbols }
    return symbols
  }
}
