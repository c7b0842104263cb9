import Exchange
import Journal
import Reflection

/// A reflection as it is shown, kept and printed: the guide's, or a model's.
struct ReflectionPage {
  var entry: EntryID?
  var engine: KeptReflection.Engine
  /// How much left; `sealed` where nothing did.
  var level: AnonymityLevel
  var gravity: Gravity
  /// Lines that come before all else where there is danger.
  var card: [String] = []
  var text: String
  var questions: [String] = []
  var exercise: OfferedExercise?
  var ledger: Int?
  var seed: UInt64?
  /// The names of the questions asked.
  var questionNames: [String] = []

  /// The page of a text with nothing in it.
  static func ofNothing(in language: Language) -> ReflectionPage {
    ReflectionPage(
      entry: nil, engine: .guide, level: .sealed, gravity: .none,
      text: Phrase(
        en: "There is nothing here to reflect on: the text is empty.",
        fr: "Il n’y a rien à lire ici\u{a0}: le texte est vide.")[language])
  }

  /// All that a person would read, in its order.
  var wholeText: String {
    var parts = card.isEmpty ? [] : [card.joined(separator: "\n")]
    parts.append(text)
    parts += questions
    if let exercise { parts.append(Self.written(exercise)) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  static func written(_ exercise: OfferedExercise) -> String {
    ([exercise.offer] + exercise.steps.enumerated().map { "\($0.offset + 1). \($0.element)" }).joined(separator: "\n")
  }

  /// The members of `reflect --json`.
  /// - Parameter isWhole: whether `reflection` holds the whole text, as in JSON lines.
  func write(to json: inout JSONWriter, isWhole: Bool = false) {
    json.field("entry", entry?.description)
    json.field("engine", engine.jsonName)
    json.field("level", level.name.en)
    json.field("gravity", gravity.rawValue)
    json.field("reflection", isWhole ? wholeText : text)
    json.array("questions") { json in for question in questions { json.value(question) } }
    json.field("exercise", exercise.map(Self.written))
    json.array("helplines") { json in for line in card { json.value(line) } }
    json.field("ledger", ledger)
  }

  /// The members of a line that cannot be answered: gravity and reflection are null.
  static func writeNone(to json: inout JSONWriter) {
    json.field("entry", nil as String?)
    json.field("engine", KeptReflection.Engine.guide.jsonName)
    json.field("level", AnonymityLevel.sealed.name.en)
    json.field("gravity", nil as String?)
    json.field("reflection", nil as String?)
    json.array("questions") { _ in }
    json.field("exercise", nil as String?)
    json.array("helplines") { _ in }
    json.field("ledger", nil as Int?)
  }

  /// The card alone.
  func cardLines(width: Int, style: Style) -> [String] {
    EntryPage.wrapped(card.joined(separator: "\n"), width).map(style.bold)
  }

  /// As it is printed.
  func lines(width: Int, style: Style) -> [String] {
    var lines: [String] = []
    if !card.isEmpty { lines += cardLines(width: width, style: style) + [""] }
    if !text.isEmpty { lines += EntryPage.wrapped(text, width) + [""] }
    for question in questions { lines += EntryPage.wrapped(question, width) + [""] }
    if let exercise { lines += EntryPage.wrapped(Self.written(exercise), width).map(style.dim) + [""] }
    return lines.dropLast()
  }

  /// As it is kept beside its entry.
  func kept(for entry: EntryID, at now: Timestamp) -> KeptReflection {
    KeptReflection(
      KeptReflection.Summary(
        entry: entry, written: now, engine: engine, level: ledger == nil ? nil : level, gravity: gravity.rawValue,
        seed: seed, ledger: ledger, questionIDs: questionNames, exerciseIDs: exercise.map { [$0.name] } ?? []),
      KeptReflection.Parts(
        reflection: text, questions: questions, exercise: exercise.map(Self.written), helpLines: card))
  }
}
