import Journal
import Testing

@testable import Reflection

/// Whose a feeling is: not the writer's where somebody else speaks, or hates themselves; and circles that are only walked.
@Suite struct WhoseFeelingTests {
  @Test(arguments: [
    ("She said 'I’m so ashamed' and looked at her shoes.", Language.english),
    ("She said \"I’m so ashamed\" and looked at her shoes.", .english),
    ("'I’m so lonely,' she said, and I made tea.", .english), ("‘I am so lonely,’ she said.", .english),
    ("She said: I’m so ashamed.", .english), ("She texted: I am scared.", .english),
    ("He told me, “I am so angry with you”.", .english),
    ("Elle m’a dit «\u{a0}j’ai tellement honte\u{a0}» et elle a baissé les yeux.", .french),
    ("Elle m’a dit\u{a0}: j’ai tellement honte.", .french), ("Il répétait je suis triste.", .french),
    ("– Je suis furieux, a-t-il dit.", .french),
  ])
  func `what somebody else says of themselves is theirs`(text: String, language: Language) {
    #expect(feelings(text, language).isEmpty, "\(feelings(text, language))")
  }

  @Test(arguments: [
    ("I said I’m so ashamed of it all.", Language.english, "shame"), ("I told him: I am so angry.", .english, "anger"),
    ("The boys’ room is empty and I am so sad, it’s the girls’ turn now.", .english, "sadness"),
    ("J’ai dit que j’ai honte.", .french, "honte"), ("J’ai répété que je suis triste.", .french, "tristesse"),
  ])
  func `what the writer says stays theirs`(text: String, language: Language, noun: String) {
    #expect(feelings(text, language).contains { $0.hasSuffix(noun) }, "\(feelings(text, language))")
  }

  @Test(arguments: [
    ("She hates herself since the exam.", Language.english), ("My daughter is fifteen and hates herself.", .english),
    ("He loathes himself for it.", .english), ("They hate themselves for it.", .english),
    ("Ma fille se déteste depuis la rentrée.", .french), ("Il se hait, mon frère.", .french),
  ])
  func `whoever hates themselves is not hated by the writer`(text: String, language: Language) {
    #expect(feelings(text, language).isEmpty, "\(feelings(text, language))")
  }

  @Test(arguments: [
    "Je tourne en rond dans l’appartement en attendant le plombier.", "Le manège tourne en rond, ma fille rit.",
    "On a tourné en rond une heure pour se garer.", "La réunion tourne en rond.",
    "Le poisson tourne en rond dans son bocal.",
  ])
  func `a course, a talk and a merry-go-round that go round are no disarray`(text: String) {
    let passage = Passage(text, language: .french)
    #expect(
      EntryReading(passage).feelings.allSatisfy { $0.noun.text != "désarroi" || !Ambiguity.isFelt($0, passage) },
      "\(feelings(text, .french))")
  }

  @Test(arguments: ["Je tourne en rond depuis des mois, je ne sais plus où je vais.", "Je tourne en rond."])
  func `a life that goes round is`(text: String) {
    let passage = Passage(text, language: .french)
    #expect(
      EntryReading(passage).feelings.contains { $0.noun.text == "désarroi" && Ambiguity.isFelt($0, passage) },
      "\(feelings(text, .french))")
  }

  @Test(arguments: [
    ("I wonder if I can ever forgive my father.", Language.english),
    ("Forgiveness was never our family’s strength.", .english),
    ("My sister asked me to forgive her, and I could not.", .english),
    ("Je me demande si je peux lui pardonner un jour.", .french), ("Le pardon, chez nous, n’existait pas.", .french),
    ("Mon frère m’a demandé pardon, et je n’ai rien répondu.", .french),
  ])
  func `forgiving is a theme, and no feeling that was not felt`(text: String, language: Language) {
    let reading = EntryReading(Passage(text, language: language))
    #expect(reading.themes.contains { $0.theme == .forgiveness }, "\(reading.themes)")
    #expect(reading.feelings.allSatisfy { !["forgiveness", "pardon"].contains($0.noun.text) })
  }

  @Test(arguments: [
    "Pardon, monsieur, vous avez perdu votre gant.", "Je demande pardon au chat chaque matin, il dort.",
  ])
  func `who begs a stranger’s pardon on the stairs needs no more than that`(text: String) {
    #expect(EntryReading(Passage(text, language: .french)).feelings.allSatisfy { $0.noun.text != "pardon" })
  }
}
