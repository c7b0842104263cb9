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

  /// Reads to the end of standard input. A line that is no request ends it, after all lines before were answered; a text that
  /// cannot be redacted is answered by `null`, and told at the end.
  func run() throws {
    var records = try TextRecords()
    var failure: RedactionError?
    while let record = try records.next() {
      if record.isForeign {
        record.answer { json in
          json.field("lang", record.unknownLanguage)
          json.field("level", level.name.en)
          json.field("redacted", nil as String?)
          json.array("spans") { _ in }
        }
        continue
      }
      var standIns = StandIns(seed: 0)
      let language = record.language ?? Language.detected(in: record.text) ?? Speech.language
      var redacted: Redacted?
      do throws(RedactionError) {
        redacted = try redactor.redact(record.text, at: level, language: language, standIns: &standIns)
      } catch {
        guard case .remains = error else { throw error }
        failure = failure ?? error
        let number = record.line
        Console.say(
          Phrase(en: "line \(number): \(error.message.en)", fr: "ligne \(number)\u{a0}: \(error.message.fr)").said)
      }
      record.answer { json in
        json.field("lang", language.rawValue)
        if let redacted { return redacted.writeMembers(to: &json) }
        json.field("level", level.name.en)
        json.field("redacted", nil as String?)
        json.array("spans") { _ in }
      }
    }
    try records.finish()
    if let failure { throw failure }
  }
}

extension Redacted {
  /// The members of `redact --json`.
  func write(to json: inout JSONWriter) {
    json.field("lang", language.rawValue)
    writeMembers(to: &json)
  }

  /// The same without the language.
  fileprivate func writeMembers(to json: inout JSONWriter) {
    json.field("level", level.name.en)
    json.field("redacted", text)
    json.array("spans") { json in
      for span in spans {
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
}
