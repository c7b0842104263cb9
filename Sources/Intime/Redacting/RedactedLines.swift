import Exchange
import Journal
import Redaction

/// `intime redact --jsonl`: a JSON object a line in, another out, in order, each as soon as it is there.
///
/// Each line is a thread of its own, so what a line becomes does not depend on the others, and memory on none but the longest.
struct RedactedLines {
  private let redactor: Redactor
  private let level: AnonymityLevel

  init(_ redactor: Redactor, _ level: AnonymityLevel) {
    self.redactor = redactor
    self.level = level
  }

  /// What a line asks for.
  private struct Request {
    var id: JSONValue?
    var language: Language?
    var text: String?
  }

  /// Reads to the end of standard input. A line that is no request ends it, after all lines before were answered; a text that
  /// cannot be redacted is answered by `null`, and told at the end.
  func run() throws {
    var lines = InputLines(try InputFile("-"), longest: TextInput.longest)
    var failure: RedactionError?
    while let line = try lines.next() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0d && $0 != 0x0a }) else { continue }
      let request = try request(line, number: lines.number)
      guard let text = request.text else { throw Self.noText(line: lines.number) }
      var standIns = StandIns(seed: 0)
      let language = request.language ?? Language.detected(in: text) ?? Speech.language
      var redacted: Redacted?
      do throws(RedactionError) {
        redacted = try redactor.redact(text, at: level, language: language, standIns: &standIns)
      } catch {
        guard case .remains = error else { throw error }
        failure = failure ?? error
        let number = lines.number
        Console.say(
          Phrase(en: "line \(number): \(error.message.en)", fr: "ligne \(number)\u{a0}: \(error.message.fr)").said)
      }
      answer(request, language, redacted)
    }
    if let failure { throw failure }
  }

  private func request(_ line: [UInt8], number: Int) throws -> Request {
    var request = Request()
    do throws(JSONError) {
      var reader = JSONReader(ByteSource(line))
      guard try reader.beginObject() else { throw JSONError.malformed(.unexpectedEnd, Place(offset: 0, line: 1)) }
      while let key = try reader.nextKey() {
        switch key {
        case "id":
          switch try reader.kind() {
          case .object, .array: try reader.skip()
          case .string, .number, .bool, .null: request.id = try JSONValue(next: &reader)
          }
        case "lang": request.language = try reader.string().flatMap(Self.language)
        case "text": request.text = try reader.string()
        default: try reader.skip()
        }
      }
      try reader.finish()
    } catch {
      if case .malformed(.notUTF8, _) = error { throw Self.notUTF8(line: number) }
      throw Self.malformed(error, line: number)
    }
    return request
  }

  /// `fr`, `fr-CA` and `FR` are French; of what is neither French nor English nothing is said.
  private static func language(_ name: String) -> Language? {
    let code = name.lowercased().prefix { $0 != "-" && $0 != "_" }
    return Language(rawValue: String(code))
  }

  private func answer(_ request: Request, _ language: Language, _ redacted: Redacted?) {
    var json = JSONWriter()
    json.object { json in
      json.name("id")
      json.value(request.id ?? .null)
      json.field("lang", language.rawValue)
      json.field("level", level.name.en)
      json.field("redacted", redacted?.text)
      json.array("spans") { json in
        for span in redacted?.spans ?? [] {
          json.object { json in
            json.field("start", span.range.lowerBound)
            json.field("end", span.range.upperBound)
            json.field("type", span.type.rawValue)
            json.field("replacement", span.replacement)
            json.field("detector", span.detector.rawValue)
          }
        }
      }
    }
    json.endText()
    Console.write(json.take())
    Console.flush()
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
