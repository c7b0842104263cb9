import Journal

/// Puts the real names and things back into a reply.
///
/// A stand-in is found in any case, as a plural (`Camilles`), and before a possessive; what is put in its place is
/// written likewise (`CAMILLE` → `ANNE`, `Camille’s` → `Anne’s`). French elision follows the real name (`de Camille` → `d'Anne`,
/// `d’Alex` → `de Marc`). Within another word (`Camillette`, `Marie-Camille`, `camille@…`) it is another word.
/// A placeholder is found in either language, whatever its case and spaces.
public struct Restoration: Sendable {
  let table: RestorationTable

  /// The restoration of what left with `standIns`.
  public init(_ standIns: StandIns) { table = RestorationTable(standIns) }

  /// Restores a whole reply.
  public func restore(_ reply: String) -> Restored {
    var restorer = streaming()
    let text = restorer.feed(reply) + restorer.finish()
    return Restored(text: text, strangers: restorer.strangers)
  }

  /// Restores a reply that comes in pieces.
  public func streaming() -> StreamedRestoration { StreamedRestoration(table) }
}

/// A reply with the real names.
public struct Restored: Sendable {
  public let text: String
  /// What looks like a stand-in and was never sent: the model made it up, or speaks of somebody else.
  public let strangers: [Stranger]
}

/// Something in a reply that looks like a stand-in and stands for nothing.
public enum Stranger: Hashable, Sendable {
  /// A placeholder that was never given out: `[person 7]`.
  case placeholder(String)
  /// A name that could have been a stand-in and is none; the writer's texts do not have it either.
  case name(String)
}

/// What stands for what, ready to be looked up.
struct RestorationTable: Sendable {
  /// A real thing to put back.
  struct Original: Sendable {
    let text: String
    let type: SpanType
    let isElided: Bool
    /// Whether French is known not to elide, or the first letter does not.
    let isNeverElided: Bool
    let gender: Gender?

    init(_ pair: StandIns.Pair, text: String? = nil) {
      self.text = text ?? pair.original
      type = pair.type
      gender = pair.gender
      let first = TextFold.fold(pair.original).first ?? 0
      let isUnclear = first == UInt8(ascii: "h") || first == UInt8(ascii: "y")
      isElided = isUnclear ? pair.isElided == true : French.beginsWithVowel([first])
      isNeverElided = isUnclear ? pair.isElided == false : !French.beginsWithVowel([first])
    }
  }

  /// Names of one word, by their keys.
  private(set) var names: [WordKey: Original] = [:]
  /// Names with initials, by the key of their first word: the tokens' texts, folded, and what they stand for; longest first.
  private(set) var initials: [WordKey: [(tokens: [[UInt8]], original: Original)]] = [:]
  private(set) var placeholders: [Placeholder: Original] = [:]
  /// Names that the writer's own texts have.
  let ownNames: Set<String>

  init(_ standIns: StandIns) {
    ownNames = standIns.avoided
    // What is in force comes last, and wins.
    for pair in standIns.pairs.filter(\.isRetired) + standIns.pairs.filter({ !$0.isRetired }) {
      switch pair.kind {
      case .name:
        names[WordKey(pair.standIn)] = Original(pair)
      case .initials:
        enter(pair.standIn, Original(pair))
        // At the end of a sentence one point does for two.
        if pair.standIn.hasSuffix("."), pair.original.hasSuffix(".") {
          enter(String(pair.standIn.dropLast()), Original(pair, text: String(pair.original.dropLast())))
        }
      case .thing, .veiledName:
        guard let placeholder = StandIns.placeholder(pair.standIn) else { continue }
        if placeholders[placeholder] == nil || pair.kind == .thing { placeholders[placeholder] = Original(pair) }
      }
    }
    for key in initials.keys { initials[key]?.sort { $0.tokens.count > $1.tokens.count } }
  }

  private mutating func enter(_ standIn: String, _ original: Original) {
    let document = Document(standIn)
    guard let first = document.tokens.first else { return }
    initials[first.key, default: []].append((document.tokens.map(document.comparable), original))
  }
}

extension Document {
  /// A token's bytes to compare it by: folded letters, or the sign itself.
  func comparable(_ token: Token) -> [UInt8] {
    token.kind == .sign || token.kind == .lineBreak ? Array(bytes[token.range]) : Array(folded(token))
  }
}
