import Exchange
import Journal

/// The texts of a JSON-lines input: `{"id", "lang"?, "text"}` a line, in order, each as soon as it is there.
struct TextRecords {
  /// One line.
  struct Record {
    /// Any string, number, truth value or null.
    var id: JSONValue?
    /// What the line says, if it is a language of ours.
    var language: Language?
    let text: String
    let line: Int
  }

  private var lines: InputLines

  /// Of standard input.
  init() throws { lines = InputLines(try InputFile("-"), longest: TextInput.longest) }

  /// The next one; blank lines are passed over.
  /// - Throws: a refusal (65) with the line's number if it is no such object.
  mutating func next() throws -> Record? {
    while let line = try lines.next() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0d && $0 != 0x0a }) else { continue }
      return try Self.record(line, number: lines.number)
    }
    return nil
  }

  private static func record(_ line: [UInt8], number: Int) throws -> Record {
    var id: JSONValue?
    var language: Language?
    var text: String?
    do throws(JSONError) {
      var reader = JSONReader(ByteSource(line))
      guard try reader.beginObject() else { throw JSONError.malformed(.unexpectedEnd, Place(offset: 0, line: 1)) }
      while let key = try reader.nextKey() {
        switch key {
        case "id":
          switch try reader.kind() {
          case .object, .array: try reader.skip()
          case .string, .number, .bool, .null: id = try JSONValue(next: &reader)
          }
        case "lang": language = try reader.string().flatMap(Self.language)
        case "text": text = try reader.string()
        default: try reader.skip()
        }
      }
      try reader.finish()
    } catch {
      if case .malformed(.notUTF8, _) = error { throw notUTF8(line: number) }
      throw malformed(error, line: number)
    }
    guard let text else { throw noText(line: number) }
    return Record(id: id, language: language, text: text, line: number)
  }

  /// `fr`, `fr-CA` and `FR` are French; of what is neither French nor English nothing is said.
  private static func language(_ name: String) -> Language? {
    let code = name.lowercased().prefix { $0 != "-" && $0 != "_" }
    return Language(rawValue: String(code))
  }

  // MARK: Refusals

  private static let answered = Phrase(
    en: "the lines before it are answered; mend it and go on from there",
    fr: "les lignes précédentes sont traitées\u{a0}; corrigez-la et reprenez à partir d’elle")

  private static func malformed(_ error: JSONError, line: Int) -> Refusal {
    var column: (en: String, fr: String) = ("", "")
    if case .malformed(_, let place) = error { column = (", byte \(place.offset)", ", octet \(place.offset)") }
    return Refusal(
      .dataError,
      Phrase(
        en: "line \(line) is no JSON object\(column.en)", fr: "la ligne \(line) n’est pas un objet JSON\(column.fr)"),
      hint: answered)
  }

  private static func noText(line: Int) -> Refusal {
    Refusal(
      .dataError,
      Phrase(
        en: "line \(line) has no “text” that is a string", fr: "la ligne \(line) n’a pas de «\u{a0}text\u{a0}» textuel"),
      hint: answered)
  }

  /// The refusal of a text, or of a line of it, that is no UTF-8.
  static func notUTF8(line: Int?) -> Refusal {
    let hint = Phrase(en: "convert it first: iconv -t UTF-8", fr: "convertissez-le d’abord\u{a0}: iconv -t UTF-8")
    guard let line else {
      return Refusal(
        .dataError, Phrase(en: "the text is not UTF-8", fr: "le texte n’est pas en UTF-8"), hint: hint)
    }
    return Refusal(
      .dataError, Phrase(en: "line \(line) is not UTF-8", fr: "la ligne \(line) n’est pas en UTF-8"), hint: hint)
  }
}
