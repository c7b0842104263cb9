import Journal

/// How a name is written, and how the one in its place should be.
enum Casing: Hashable {
  case asItIs, lower, upper

  init(of text: String) {
    var (uppers, lowers) = (0, 0)
    for scalar in text.unicodeScalars {
      if scalar.properties.isUppercase { uppers += 1 } else if scalar.properties.isLowercase { lowers += 1 }
    }
    self = uppers == 0 && lowers > 0 ? .lower : lowers == 0 && uppers > 1 ? .upper : .asItIs
  }

  func applied(to text: String) -> String {
    switch self {
    case .asItIs: text
    case .lower: text.lowercased()
    case .upper: text.uppercased()
    }
  }
}

/// How well a spelling shows a name: better with capitals than without or with nothing else, with accents than without, with
/// its particles than without.
struct Spelling: Comparable {
  private let casing: Int
  private let marks: Int
  private let length: Int

  init(_ text: String) {
    casing = Casing(of: text) == .asItIs ? 1 : 0
    marks = text.unicodeScalars.count { !$0.isASCII }
    length = text.utf8.count
  }

  static func < (one: Spelling, other: Spelling) -> Bool {
    (one.casing, one.marks, one.length) < (other.casing, other.marks, other.length)
  }
}
