import ArgumentParser
import Exchange
import JSON
import Journal
import Reflection

/// `intime gauge`: how much danger a text speaks of.
struct Gauge: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Read how grave a text is", fr: "Lire la gravité d’un texte",
      example: "intime gauge < page.txt\nintime gauge --jsonl < pages.jsonl",
      more: Phrase(
        en:
          "Reads standard input on this machine: none, distress, passive or active. It finds what rules can find, and misses some; it judges nobody and reports to nobody.",
        fr:
          "Lit l’entrée standard sur cette machine\u{a0}: none, distress, passive ou active. Il trouve ce que des règles peuvent trouver, et en manque\u{a0}; il ne juge personne et ne signale rien à personne."
      ))
  }

  @Flag(
    name: .long, help: .said(en: "A JSON object a line, in and out", fr: "Un objet JSON par ligne, en entrée et sortie")
  )
  var jsonl = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard jsonl else { return try gaugeText() }
    var records = try TextRecords()
    while let record = try records.next() {
      write(record.text, record.language, id: record.id ?? .null)
      Console.flush()
    }
  }

  private func gaugeText() throws {
    let text = try TextInput.standardInput()
    if options.json { return write(text, nil, id: nil) }
    let reading = GravityReading(Reflection.Passage(text, language: Language.detected(in: text) ?? Speech.language))
    Console.print("\(reading.gravity.rawValue)  \(reading.gravity.meaning.said)")
    let signs = reading.signs.map(\.kind.rawValue)
    if !signs.isEmpty {
      Console.print(Phrase(en: "signs: ", fr: "signes\u{a0}: ").said + Set(signs).sorted().joined(separator: ", "))
    }
  }

  private func write(_ text: String, _ language: Language?, id: JSONValue?) {
    let language = language ?? Language.detected(in: text) ?? Speech.language
    let reading = GravityReading(Reflection.Passage(text, language: language))
    var json = JSONWriter()
    json.object { json in
      if let id {
        json.name("id")
        json.value(id)
      }
      json.field("lang", language.rawValue)
      json.field("level", reading.gravity.rawValue)
      json.array("signs") { json in
        var seen: Set<String> = []
        for sign in reading.signs where seen.insert(sign.kind.rawValue).inserted { json.value(sign.kind.rawValue) }
      }
    }
    json.endText()
    Console.write(json.take())
  }
}

extension Gravity {
  /// What it means, in a few words.
  var meaning: Phrase {
    switch self {
    case .none: Phrase(en: "no sign of danger", fr: "aucun signe de danger")
    case .distress: Phrase(en: "marked suffering", fr: "une souffrance marquée")
    case .passive: Phrase(en: "a wish to be dead, or not to be", fr: "l’envie d’être mort, ou de ne plus être")
    case .active: Phrase(en: "thoughts of ending one’s life", fr: "des pensées de mettre fin à sa vie")
    }
  }
}
