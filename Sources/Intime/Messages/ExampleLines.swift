import Journal

/// The examples of a command's help: in the language in force, and so that a line can be copied as it stands.
enum ExampleLines {
  /// Stands for a space at which the parser's own wrapping must not break.
  static let boundSpace: Character = "\u{e000}"
  /// Columns, the indent of two included.
  private static let width = 78

  /// The lines of `example`; those too long go on in the next, as a shell reads them.
  static func lines(_ example: String, in language: Language) -> String {
    var lines: [String] = []
    for line in example.split(separator: "\n").map(String.init) {
      lines += parts(language == .french ? inFrench(line) : line)
    }
    return lines.map { "  " + bound($0) }.joined(separator: "\n")
  }

  /// `line` with spaces that hold; by bytes, because every start of a command comes by here.
  private static func bound(_ line: String) -> String {
    let space = Array(String(boundSpace).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.utf8.count * 2)
    for byte in line.utf8 {
      if byte == UInt8(ascii: " ") { bytes += space } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func parts(_ line: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(line)
    while rest.utf8.count > width, rest.count > width {
      var cut: Substring.Index?
      for index in rest.indices.prefix(width - 2) where rest[index...].hasPrefix(" -") { cut = index }
      guard let cut, rest[..<cut].contains(where: { $0 != " " }) else { break }
      parts.append(rest[..<cut] + " \\")
      rest = Substring("    " + rest[rest.index(after: cut)...])
    }
    return parts + [String(rest)]
  }

  /// The words of an example that a French speaker would write otherwise; names of commands and options stay.
  private static func inFrench(_ line: String) -> String {
    words.reduce(line) { $0.replacingEach($1.english, with: $1.french) }
  }

  private static let words: [(english: String, french: String)] = [
    ("A quiet morning.", "Un matin calme."), ("\"yesterday 3pm\"", "\"hier à 15h\""), ("yesterday", "hier"),
    ("Call the doctor back about the results.", "Rappeler le médecin pour les résultats."),
    ("\"a month ago\"", "\"il y a un mois\""), ("\"3 months ago\"", "\"il y a 3 mois\""),
    ("\"a year ago\"", "\"il y a un an\""), ("\"in a month\"", "\"dans un mois\""),
    ("\"a long walk\" -rain", "\"longue marche\" -pluie"), ("tag work", "tag travail"), ("tag family", "tag famille"),
    ("tag travel", "tag voyage"), ("tag therapy", "tag thérapie"), ("tag sleep", "tag sommeil"),
    (" evening", " soir"), ("page.txt", "texte.txt"), ("pages.jsonl", "textes.jsonl"), ("letter.txt", "lettre.txt"),
    ("lines.jsonl", "lignes.jsonl"), ("year.html", "annee.html"), ("friends.txt", "amis.txt"),
    ("for-anna.html", "pour-anna.html"), ("level pseudonymous", "level pseudonyme"),
    ("recovery.txt", "secours.txt"), ("key.txt", "cle.txt"), ("endpoint home", "endpoint maison"),
    ("add home", "add maison"), ("grant home", "grant maison"), ("test home", "test maison"),
    ("remove home", "remove maison"), ("add far", "add distant"), ("--level gist", "--level essence"),
    ("--level veiled", "--level voilé"), ("level gist", "level essence"), ("level veiled", "level voilé"),
    ("key-fd 3 3< key", "key-fd 3 3< cle"),
  ]
}

extension String {
  /// This text with every occurrence of `old` made `new`.
  func replacingEach(_ old: String, with new: String) -> String {
    guard let first = old.first else { return self }
    var result = ""
    var rest = self[...]
    while let found = rest.firstIndex(of: first) {
      result += rest[..<found]
      rest = rest[found...]
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }
}
