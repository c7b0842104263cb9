import Exchange
import Journal

/// The texts of a JSON-lines input: `{"id", "lang"?, "text"}` a line, in order, each as soon as it is there.
struct TextRecords {
  /// One line.
  struct Record {
    /// Any string, number, truth value or null.
    var id: JSONValue?
    /// What the line says, if it says a language.
    var language: Language?
    /// What the line says, if it is no language of ours: then nothing can be told of the text.
    var unknownLanguage: String?
    let text: String
    let line: Int

    var isForeign: Bool { unknownLanguage != nil }

    /// Writes an object with the record's `id` and these members on a line, at once.
    func answer(_ members: (inout JSONWriter) -> Void) {
      var json = JSONWriter()
      json.object { json in
        json.name("id")
        json.value(id ?? .null)
        members(&json)
      }
      json.endText()
      Console.write(json.take())
      Console.flush()
    }
  }

  private var lines: InputLines
  /// How many were in a language that is not ours.
  private var foreign = 0

  /// Of standard input.
  init() throws {
    lines = InputLines(try InputFile("-"), longest: TextInput.longest)
    TextInput.tellWaiting(
      Phrase(
        en: "Type or paste objects, one on each line, such as {\"text\": \"…\"}; Ctrl-D ends.",
        fr: "Tapez ou collez des objets, un par ligne, par exemple {\"text\": \"…\"}\u{a0}; Ctrl-D termine."))
  }

  /// The next one; blank lines are passed over.
  /// - Throws: a refusal (65) with the line's number if it is no such object.
  mutating func next() throws -> Record? {
    while let line = try lines.next() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0d && $0 != 0x0a }) else { continue }
      let record = try Self.record(line, number: lines.number)
      if let language = record.unknownLanguage {
        foreign += 1
        let name = Printable.quoted(String(language.prefix(20)))
        Console.say(
          Phrase(
            en: "line \(record.line): “\(name)” is neither English nor French; write en or fr, or leave “lang” out",
            fr:
              "ligne \(record.line)\u{a0}: «\u{a0}\(name)\u{a0}» n’est ni l’anglais ni le français\u{a0}; écrivez en ou fr, ou omettez «\u{a0}lang\u{a0}»"
          ).said)
      }
      return record
    }
    return nil
  }

  /// To be called when all are answered.
  /// - Throws: a refusal (65) if some were in a language that is not ours.
  func finish() throws {
    guard foreign > 0 else { return }
    throw Refusal(
      .dataError,
      Phrase(
        en: "\(Plural.lines(foreign).en) in another language than English or French; the others are answered",
        fr:
          "\(Plural.lines(foreign).fr) dans une autre langue que l’anglais ou le français\u{a0}; les autres sont traitées"
      ),
      hint: Phrase(
        en: "“lang” is en or fr; without it, the language is found out",
        fr: "«\u{a0}lang\u{a0}» vaut en ou fr\u{a0}; sans lui, la langue est reconnue"))
  }

  private static func record(_ line: [UInt8], number: Int) throws -> Record {
    var id: JSONValue?
    var language: String?
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
        case "lang": language = try reader.string()
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
    let known = language.flatMap(Self.language)
    return Record(
      id: id, language: known, unknownLanguage: known == nil ? language : nil, text: text, line: number)
  }

  /// `fr`, `fr-CA` and `FR` are French.
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
