import Journal
import Reflection
import Vault

/// One reflection of the offline guide, from text to page.
struct GuideRun {
  let language: Language
  let settings: GuideSettings
  let today: CivilDate
  /// Whether the text is kept in the journal.
  var isSaved = true

  /// What stands around a text.
  struct Surroundings {
    /// Whom to call; looked up only for a text that calls for it.
    let help: () -> Help
    /// The entry's, if it stands in a journal; then it is seen beside `past`.
    var traits: EntryTraits?
    var past = Past([])
    var memory = GuideMemory()
    /// That the writer's own tags come back: said before what is only guessed.
    var tagged: [Observation] = []
  }

  /// What the guide makes of a text.
  struct Result {
    var page: ReflectionPage
    let reflection: GuideReflection
    let danger: GravityReading
    let card: CrisisCard?
  }

  /// How grave a text is takes as long to tell as all the rest, so that another thread tells it meanwhile.
  /// - Parameters:
  ///   - entry: the entry and its whole text, if it stands in a journal.
  ///   - seed: chooses among wordings; where none is given it follows from the text, so that the same text gets the same.
  ///   - surroundings: what stands around the text, looked up meanwhile.
  func run<Failure: Error>(
    _ text: String, entry: MutedPage? = nil, seed: UInt64?, _ surroundings: () throws(Failure) -> Surroundings
  ) throws(Failure) -> Result {
    let passage = Reflection.Passage(text, language: language)
    let (danger, (around, reading, guide)) = try atOnce(
      aside: { GravityReading(passage) },
      here: { () throws(Failure) in
        let around = try surroundings()
        let guide = Guide(language: language, settings: settings)
        guide.prepare()
        return (around, EntryReading(passage), guide)
      })
    let gravity = danger.gravity
    let seed = seed ?? Self.seed(of: text)
    let observations =
      around.tagged
      + (around.traits.map { around.past.observations(of: $0, people: reading.people.map(\.name)) } ?? [])
    let reflection = guide.reflect(
      on: reading, gravity: gravity, basis: danger.basis, harm: Harm(danger), estimate: danger.estimate,
      observations: observations, memory: around.memory, today: today, seed: seed)
    let card =
      gravity == .none
      ? nil
      : around.help().card(danger, for: entry, language: language, today: today, seed: seed, isSaved: isSaved)
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
