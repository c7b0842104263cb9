import Journal
import Testing

@testable import Reflection

@Suite struct ShortTurnTests {
  @Test(arguments: [
    ("dunno", ShortTurn.unsure, Language.english), ("Yes.", .yes, .english), ("no", .no, .english),
    ("Thanks, that helps.", .thanks, .english), ("You're not listening.", .unheard, .english),
    ("What should I do?", .advice, .english), ("Back again. We viewed a house today.", .back, .english),
    ("Je ne sais pas.", .unsure, .french), ("oui", .yes, .french), ("Merci.", .thanks, .french),
    ("Vous répétez toujours la même chose.", .unheard, .french), ("Que faire ?", .advice, .french),
  ])
  func `An answer is heard as one`(text: String, turn: ShortTurn, language: Language) {
    #expect(ShortTurn(text, language: language) == turn)
    let answer = turn.answer(in: language, seed: 1)
    #expect(answer.contains("?"))
  }

  @Test(arguments: [
    ("I walked to the lake and the water was black.", Language.english), ("", .english),
    ("Yes. And of losing Helen's patience.", .english),
    ("Hier soir, il a encore claqué la porte sans un mot.", .french),
  ])
  func `A page is none`(text: String, language: Language) {
    #expect(ShortTurn(text, language: language) == nil)
  }
}

@Suite struct FollowUpTests {
  private func reflect(_ text: String, _ language: Language) throws -> GuideReflection {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 3))
    var memory = GuideMemory()
    memory.lastExercise = "body"
    return Guide(language: language, settings: GuideSettings()).reflect(
      on: EntryReading(Passage(text, language: language)), gravity: .none, memory: memory, today: today, seed: 1)
  }

  @Test(arguments: [
    ("The body thing you suggested didn't help at all, I felt worse.", true, Language.english),
    ("Tried the list. It helped a bit. I rang Tom.", false, .english),
    ("J’ai essayé la liste. Ça n’a pas aidé.", true, .french),
    ("J’ai essayé la liste. Ça m’a aidé un peu.", false, .french),
  ])
  func `What is said of an exercise is heard, and kept to`(text: String, isRefused: Bool, language: Language) throws {
    let reflection = try reflect(text, language)
    #expect((reflection.refusedExercise == "body") == isRefused, "\(reflection.text)")
    #expect(reflection.questions.map(\.name) == ["follow-body"])
  }

  @Test func `An entry that speaks of no exercise refuses none`() throws {
    #expect(try reflect("I felt worse after the meeting with the bank.", .english).refusedExercise == nil)
  }
}
