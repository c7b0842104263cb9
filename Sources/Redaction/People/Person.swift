internal import Journal

/// Somebody or something of the writer's life whose name must not leave: a person, a place, an organisation.
public struct Person: Hashable, Sendable {
  /// What the name belongs to. The raw values are those of the command line and of the vault.
  public enum Kind: String, CaseIterable, Sendable {
    case person
    case place
    case organisation = "org"

    /// What a mention of it counts as.
    public var spanType: SpanType {
      switch self {
      case .person: .person
      case .place: .location
      case .organisation: .organisation
      }
    }
  }

  /// As which a stand-in should be chosen. The raw values are those of the vault.
  public enum Gender: String, CaseIterable, Sendable {
    case feminine = "f"
    case masculine = "m"
  }

  /// The longest name, in bytes of UTF-8.
  public static let longestName = 100
  /// The most nicknames one can have.
  public static let mostNicknames = 32

  /// As the writer typed it, white space tidied.
  public let name: String
  /// What else they are called, each once, without the name itself.
  public private(set) var nicknames: [String]
  public var kind: Kind
  public var gender: Gender?

  /// - Throws: ``PersonError`` for a name or nickname that cannot be one.
  public init(
    name: String, nicknames: [String] = [], kind: Kind = .person, gender: Gender? = nil
  ) throws(PersonError) {
    self.name = try Self.tidied(name)
    self.nicknames = []
    self.kind = kind
    self.gender = gender
    try add(nicknames: nicknames)
  }

  /// Adds what is not known yet, and tells what that was.
  @discardableResult
  public mutating func add(nicknames more: [String]) throws(PersonError) -> [String] {
    var added: [String] = []
    for nickname in more {
      let tidy = try Self.tidied(nickname)
      if isCalled(tidy) || added.contains(where: { Self.isSame($0, tidy) }) { continue }
      added.append(tidy)
    }
    guard nicknames.count + added.count <= Self.mostNicknames else {
      throw .tooManyNicknames(limit: Self.mostNicknames)
    }
    nicknames += added
    return added
  }

  /// Takes a nickname away.
  public mutating func remove(nickname: String) { nicknames.removeAll { Self.isSame($0, nickname) } }

  /// Takes over what another record says about the same name; there is no end to nicknames then, since none may be lost.
  mutating func unite(with other: Person) {
    kind = other.kind
    gender = other.gender ?? gender
    for nickname in other.nicknames where !isCalled(nickname) { nicknames.append(nickname) }
  }

  /// Whether `text` is the name, but for case, accents, hyphens and spaces.
  public func isNamed(_ text: String) -> Bool { Self.isSame(name, text) }

  /// Whether `text` is the name or a nickname, but for case, accents, hyphens and spaces.
  public func isCalled(_ text: String) -> Bool {
    isNamed(text) || nicknames.contains { Self.isSame($0, text) }
  }

  /// Whether two names have the same words, case and accents aside.
  static func isSame(_ one: String, _ other: String) -> Bool { words(of: one) == words(of: other) }

  /// The keys of the words of a name; signs between them do not count.
  static func words(of name: String) -> [WordKey] {
    Document(name).tokens.filter(\.isWritten).map(\.key)
  }

  private static func tidied(_ text: String) throws(PersonError) -> String {
    // What shows nothing could hide one name behind another, or turn the line on a terminal.
    let isShown = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: scalar == "\t"
      case .format: scalar == "\u{ad}" || scalar == "\u{200c}" || scalar == "\u{200d}"
      default: true
      }
    }
    guard isShown else { throw .controlCharacter }
    let tidy = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !tidy.isEmpty else { throw .empty }
    guard tidy.utf8.count <= longestName else { throw .tooLong(limit: longestName) }
    guard !words(of: tidy).isEmpty else { throw .noLetter }
    return tidy
  }
}

/// Why something cannot be a name on the list.
public enum PersonError: Error, Hashable, Sendable {
  case empty
  /// It has more than `limit` bytes of UTF-8.
  case tooLong(limit: Int)
  /// It holds a control character, or one that is not shown.
  case controlCharacter
  /// It has neither letter nor digit.
  case noLetter
  /// There would be more than `limit` nicknames.
  case tooManyNicknames(limit: Int)
}

extension Token {
  /// Whether it has letters or digits.
  var isWritten: Bool {
    switch kind {
    case .word, .number, .mixed: true
    case .sign, .lineBreak: false
    }
  }
}
