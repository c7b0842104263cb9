import Journal
import Reflection
import Vault

/// One reflection of the offline guide, from text to page.
struct GuideRun {
  let language: Language
  let settings: GuideSettings
  /// Whom to call; looked up only for a text that calls for it.
  let help: () -> Help
  let today: CivilDate
  /// Whether the text is kept in the journal.
  var isSaved = true

  /// What the guide makes of a text.
  struct Result {
    var page: ReflectionPage
    let reflection: GuideReflection
    let danger: GravityReading
    let card: CrisisCard?
  }

  /// - Parameters:
  ///   - entry: the entry and its whole text, if it stands in a journal.
  ///   - traits: the entry's, if it stands in a journal; then it is seen beside `past`.
  ///   - seed: chooses among wordings; where none is given it follows from the text, so that the same text gets the same.
  func run(
    _ text: String, entry: MutedPage? = nil, traits: EntryTraits? = nil, past: Past = Past([]),
    memory: GuideMemory = GuideMemory(), seed: UInt64?
  ) -> Result {
    let passage = Reflection.Passage(text, language: language)
    let danger = GravityReading(passage)
    let gravity = danger.gravity
    let reading = EntryReading(passage)
    let seed = seed ?? Self.seed(of: text)
    let observations = traits.map { past.observations(of: $0, people: reading.people.map(\.name)) } ?? []
    let reflection = Guide(language: language, settings: settings).reflect(
      on: reading, gravity: gravity, isSaid: danger.isSaid, harm: Harm(danger), observations: observations,
      memory: memory, today: today,
      seed: seed)
    let card =
      gravity == .none
      ? nil
      : help().card(danger, for: entry, language: language, today: today, seed: seed, isSaved: isSaved)
    let page = ReflectionPage(
      entry: entry?.entry, engine: .guide, level: .sealed, gravity: gravity, card: card?.lines ?? [],
      text: reflection.text,
      questions: reflection.questions.map(\.text), exercise: reflection.exercise, seed: seed,
      questionNames: UsedNames(reflection).kept)
    return Result(page: page, reflection: reflection, danger: danger, card: card)
  }

  static func seed(of text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
