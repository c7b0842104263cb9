import Journal
import Testing

@testable import Reflection

@Suite struct GuideTests {
  /// A guide whose bank has one question for each stage.
  private func guide(_ language: Language, _ settings: GuideSettings = GuideSettings()) -> Guide {
    Guide(
      language: language, settings: settings,
      questions: { request, _ in
        request.stages.map { AskedQuestion(name: $0.rawValue, text: "\($0.rawValue)?") }
          .filter { !request.asked.contains($0.name) }
      },
      exercises: { request, _ in
        ["breathing", "letter"].first { !request.without.contains($0) }
          .map { OfferedExercise(name: $0, offer: "If you like, \($0).", steps: ["Sit."]) }
      },
      followUp: { AskedQuestion(name: "follow-\($0)", text: "How was \($0)?") })
  }

  private func reflect(
    _ text: String, _ language: Language, seed: UInt64 = 1, gravity: Gravity = .none,
    settings: GuideSettings = GuideSettings(), memory: GuideMemory = GuideMemory(), observations: [Observation] = []
  ) throws -> GuideReflection {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 3))
    return Guide(language: language, settings: settings).reflect(
      on: EntryReading(Passage(text, language: language)), gravity: gravity, observations: observations,
      memory: memory, today: today, seed: seed)
  }

  private static let english = [
    "I am so angry with my boss. He ignored me again in the meeting and I wanted to shout, but I was afraid of losing my job.",
    "Anna came for dinner and we laughed all evening. I feel light and grateful.",
    "I don't know. Nothing much today.",
    "I want to leave the city, but I am afraid of being alone there. For the first time I talked to my mother about it.",
    "I could not sleep again. I keep thinking about the exam and I am exhausted and scared.",
    "My grandmother died on Sunday. I miss her.",
    "I managed to call my sister despite being terrified. It helped to talk to her.",
  ]
  private static let french = [
    "Je suis tellement en colère contre mon chef. Il m’a encore ignoré pendant la réunion et j’avais envie de crier, mais j’ai peur de perdre mon travail.",
    "Léa est venue dîner et nous avons ri toute la soirée. Je me sens léger et reconnaissant.",
    "Je ne sais pas. Rien de spécial aujourd’hui.",
    "Je veux quitter la ville, mais j’ai peur d’être seule là-bas. Pour la première fois, j’en ai parlé à ma mère.",
    "Encore une nuit blanche. Je pense sans cesse à l’examen, je suis épuisée et angoissée.",
    "Ma grand-mère est morte dimanche. Elle me manque.",
    "J’ai réussi à appeler ma sœur malgré l’angoisse. Ça m’a fait du bien de lui parler.",
  ]

  @Test func show() throws {
    for (texts, language) in [(Self.english, Language.english), (Self.french, .french)] {
      for text in texts {
        print("»", text)
        for seed in 1...3 as ClosedRange<UInt64> {
          let reflection = try reflect(text, language, seed: seed)
          print("   ", reflection.text, "|", reflection.questions.map(\.text), reflection.exercise?.name ?? "-")
        }
      }
    }
  }
}
