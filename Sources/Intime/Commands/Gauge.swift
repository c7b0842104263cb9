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
          "Reads standard input on this machine: none, distress, passive or active. It misses some; it judges nobody and reports to nobody.",
        fr:
          "Lit l’entrée standard sur cette machine\u{a0}: none, distress, passive ou active. Il en manque\u{a0}; il ne juge personne et ne signale rien à personne."
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
      record.answer { json in
        guard let language = record.unknownLanguage else { return write(record.text, record.language, to: &json) }
        json.field("lang", language)
        json.field("level", nil as String?)
        json.array("signs") { _ in }
      }
    }
    try records.finish()
  }

  private func gaugeText() throws {
    let text = try TextInput.standardInput()
    guard !options.answeredInJSON({ write(text, nil, to: &$0) }) else { return }
    let reading = Progressing.reading(text, options) {
      GravityReading(
        Reflection.Passage(text, language: Language.detected(in: text) ?? .ofShort(text) ?? Speech.language))
    }
    Console.print("\(reading.gravity.rawValue)  \(reading.gravity.meaning.said)")
    var names: [String] = []
    for name in reading.signs.map(\.kind.name.said) where !names.contains(name) { names.append(name) }
    guard !names.isEmpty else { return }
    let line = Phrase(en: "signs: ", fr: "signes\u{a0}: ").said + names.joined(separator: ", ")
    for part in EntryPage.wrapped(line, Page.width) { Console.print(part) }
  }

  private func write(_ text: String, _ language: Language?, to json: inout JSONWriter) {
    let language = language ?? Language.detected(in: text) ?? .ofShort(text) ?? Speech.language
    let reading = GravityReading(Reflection.Passage(text, language: language))
    json.field("lang", language.rawValue)
    json.field("level", reading.gravity.rawValue)
    json.array("signs") { json in
      var seen: Set<String> = []
      for sign in reading.signs where seen.insert(sign.kind.rawValue).inserted { json.value(sign.kind.rawValue) }
    }
  }
}

extension GravitySign.Kind {
  /// What it is about, in words.
  var name: Phrase {
    switch self {
    case .whole: Phrase(en: "the page as a whole", fr: "la page dans son ensemble")
    case .thoughts: Phrase(en: "thoughts of ending one’s life", fr: "des pensées de mettre fin à sa vie")
    case .method: Phrase(en: "a way to do it", fr: "une façon de le faire")
    case .means: Phrase(en: "means at hand", fr: "des moyens à portée")
    case .plan: Phrase(en: "a plan", fr: "un projet précis")
    case .place: Phrase(en: "a place for it", fr: "un lieu pour cela")
    case .intent: Phrase(en: "an intention", fr: "une intention")
    case .attempt: Phrase(en: "an attempt", fr: "une tentative")
    case .taken: Phrase(en: "something taken, or done to oneself", fr: "quelque chose d’avalé, ou un geste contre soi")
    case .affairs: Phrase(en: "affairs put in order", fr: "des affaires mises en ordre")
    case .givingAway: Phrase(en: "things given away", fr: "des objets donnés")
    case .letters: Phrase(en: "letters of farewell", fr: "des lettres d’adieu")
    case .farewell: Phrase(en: "a farewell", fr: "un adieu")
    case .deadline: Phrase(en: "a date set for it", fr: "une échéance")
    case .calmAfterDecision: Phrase(en: "calm after a decision", fr: "un calme après une décision")
    case .afterMe: Phrase(en: "what comes “after me”", fr: "ce qui viendra «\u{a0}après moi\u{a0}»")
    case .secrecy: Phrase(en: "something kept from everybody", fr: "quelque chose caché à tout le monde")
    case .wishToDie: Phrase(en: "a wish to be dead", fr: "l’envie de mourir")
    case .notWaking: Phrase(en: "a wish not to wake up", fr: "l’envie de ne pas se réveiller")
    case .disappearance: Phrase(en: "a wish to disappear", fr: "l’envie de disparaître")
    case .burden: Phrase(en: "the feeling of being a burden", fr: "le sentiment d’être un poids")
    case .noReasonToLive: Phrase(en: "no reason to live", fr: "plus de raison de vivre")
    case .noFuture: Phrase(en: "no future in sight", fr: "aucun avenir en vue")
    case .reunion: Phrase(en: "a wish to join somebody dead", fr: "l’envie de rejoindre quelqu’un de mort")
    case .hopelessness: Phrase(en: "no hope left", fr: "plus d’espoir")
    case .suffering: Phrase(en: "suffering", fr: "de la souffrance")
    case .selfHarm: Phrase(en: "harm done to oneself", fr: "du mal fait à soi-même")
    case .violence: Phrase(en: "violence", fr: "de la violence")
    case .child: Phrase(en: "a child who is hurt", fr: "un enfant à qui l’on fait du mal")
    case .deadly: Phrase(en: "violence that puts a life at risk", fr: "une violence qui met une vie en danger")
    case .childhood: Phrase(en: "harm in childhood", fr: "du mal subi dans l’enfance")
    case .eating: Phrase(en: "trouble with eating", fr: "des difficultés avec l’alimentation")
    case .drinking: Phrase(en: "drinking", fr: "l’alcool")
    case .bleeding: Phrase(en: "blood that a doctor should see", fr: "du sang qu’un médecin devrait voir")
    case .bodily:
      Phrase(en: "a body that may need a doctor now", fr: "un corps qui a peut-être besoin d’un médecin tout de suite")
    case .otherPerson: Phrase(en: "somebody else in danger", fr: "quelqu’un d’autre en danger")
    case .poisoned: Phrase(en: "something that somebody else took", fr: "quelque chose qu’une autre personne a pris")
    case .beyondReach, .noAnswer:
      Phrase(en: "somebody in danger who cannot be reached", fr: "quelqu’un en danger que l’on ne peut pas joindre")
    case .harmToChild: Phrase(en: "a child who may be hurt", fr: "un enfant à qui l’on pourrait faire mal")
    case .childInjured: Phrase(en: "a child who was hurt", fr: "un enfant à qui l’on a fait mal")
    case .grief: Phrase(en: "grief", fr: "un deuil")
    case .past: Phrase(en: "something of the past", fr: "quelque chose du passé")
    case .denied: Phrase(en: "a danger denied", fr: "un danger démenti")
    }
  }
}

extension Gravity {
  /// What it means, in a few words.
  var meaning: Phrase {
    switch self {
    case .none: Phrase(en: "no sign of danger", fr: "aucun signe de danger")
    case .distress: Phrase(en: "marked suffering", fr: "une souffrance marquée")
    case .passive: Phrase(en: "a wish to be dead, or not to be", fr: "l’envie de mourir, ou de ne plus être")
    case .active: Phrase(en: "thoughts of ending one’s life", fr: "des pensées de mettre fin à sa vie")
    }
  }
}
