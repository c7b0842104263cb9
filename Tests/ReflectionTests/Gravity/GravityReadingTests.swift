import Journal
import Testing

@testable import Reflection

@Suite struct GravityReadingTests {
  private func gravity(_ text: String, _ language: Language? = nil) -> Gravity {
    GravityReading(Passage(text, language: language)).gravity
  }

  @Test(arguments: [
    "I want to kill myself.", "im going to end my life tonight", "Je vais me tuer.", "J'ai envie d'en finir.",
    "I have been saving my sleeping pills since August.", "J'ai choisi la date et le pont.",
  ])
  func `Thoughts of killing oneself are active`(text: String) {
    #expect(gravity(text) == .active)
  }

  @Test(arguments: [
    "I wish I was dead.", "Je voudrais être morte.", "They'd be better off without me.", "Ils seraient mieux sans moi.",
    "I want to sleep forever and never wake up.", "J'ai plus envie de vivre.", "jveux crever",
    "Je ne veux plus être là.",
    "I don't want to be alive anymore",
  ])
  func `A wish not to be is passive`(text: String) {
    #expect(gravity(text) == .passive)
  }

  @Test(arguments: [
    "I would never kill myself.", "I don't want to die.", "Je ne veux pas mourir.", "Je ne pense pas à me tuer.",
    "I have no plans to kill myself.",
  ])
  func `What is denied does not count`(text: String) {
    #expect(gravity(text) < .passive)
  }

  @Test(arguments: [
    "I'd never kill myself, but most nights I want to stop existing.",
    "Je ne me tuerai jamais, mais la plupart du temps je voudrais ne plus exister.",
  ])
  func `The clause after the denial counts`(text: String) {
    #expect(gravity(text) == .passive)
  }

  @Test(arguments: [
    "This traffic is killing me.", "I could kill for a coffee.", "I died laughing.", "Those shoes are to die for.",
    "Mort de rire.", "Je suis mort de fatigue.", "On a tué le temps à la gare.", "Je tuerais pour un café.",
    "My phone is dead.", "La batterie est morte.",
  ])
  func `A turn of speech is nothing`(text: String) {
    #expect(gravity(text) == .none)
  }

  @Test(arguments: [
    "My brother tried to kill himself.", "Mon frère a essayé de se tuer.",
    "My flatmate took an overdose last night.", "Ma meilleure amie m'a écrit qu'elle voulait mourir.",
  ])
  func `Somebody else's danger is distress`(text: String) {
    #expect(gravity(text) == .distress)
  }

  @Test(arguments: [
    "Ten years ago I tried to kill myself. I am so glad I am still here.",
    "Il y a dix ans j'ai essayé de me tuer. Je suis heureuse d'être là.",
  ])
  func `What is past and over is not danger now`(text: String) {
    #expect(gravity(text) < .passive)
  }

  @Test(arguments: [
    "Ten years ago I wanted to die. These days I want to die again.",
    "Il y a dix ans je voulais mourir. Maintenant je veux mourir de nouveau.",
  ])
  func `What has come back is`(text: String) {
    #expect(gravity(text) >= .passive)
  }

  @Test(arguments: [
    "In the film he says “I want to kill myself” and jumps.", "I dreamt that I killed myself and woke up laughing.",
    "J'ai rêvé que je me tuais, quel cauchemar.",
  ])
  func `Films and dreams are told, not lived`(text: String) {
    #expect(gravity(text) < .passive)
  }

  @Test(arguments: [
    "I WANT TO KILL MYSELF", "i want to k1ll mys3lf", "i want to commit s*icide", "im gonna kill myyyself",
    "i wanna kill myslef", "je veux me suicidr", "JE VEUX ME TUER", "je pense au su1cide tous les soirs",
  ])
  func `Capitals, misspelling and disguise hide nothing`(text: String) {
    #expect(gravity(text) == .active)
  }

  @Test func `Two languages in one entry are both read`() {
    #expect(
      gravity("Today was a fine day and I went to the shop with my sister. Je veux me tuer, je ne dors plus.")
        == .active)
    #expect(
      gravity(
        "Je suis allée au marché avec ma sœur et il faisait beau. But I want to kill myself and that is the truth.")
        == .active)
  }

  @Test func `A grave clause among ten thousand words counts`() {
    let calm = String(repeating: "We went to the market and bought bread, and the sun was out. ", count: 400)
    #expect(gravity(calm, .english) == .none)
    #expect(gravity(calm + "I want to kill myself. " + calm, .english) == .active)
    let unpunctuated = String(repeating: "we went to the market and bought bread and the sun was out ", count: 400)
    #expect(gravity(unpunctuated + "i want to kill myself " + unpunctuated, .english) == .active)
  }

  @Test func `A quotation mark that is never closed hides nothing`() {
    let rest = String(repeating: "We went to the market and bought bread. ", count: 40)
    #expect(gravity("She said \"hello. " + rest + "I want to kill myself. " + rest, .english) == .active)
  }

  @Test func `Hints of one kind do not add up, hints of several do`() {
    func sign(_ kind: GravitySign.Kind, _ gravity: Gravity, _ weight: Int) -> GravitySign {
      GravitySign(kind: kind, tokens: 0..<1, gravity: gravity, weight: weight, whose: .writer, when: .now, why: "")
    }
    #expect(GravityReading.weigh([]) == .none)
    #expect(GravityReading.weigh([sign(.affairs, .active, 1)]) == .distress)
    #expect(GravityReading.weigh([sign(.affairs, .active, 1), sign(.affairs, .active, 1)]) == .distress)
    #expect(GravityReading.weigh([sign(.affairs, .active, 1), sign(.farewell, .active, 1)]) == .active)
    #expect(GravityReading.weigh([sign(.affairs, .active, 1), sign(.burden, .passive, 1)]) == .passive)
    #expect(GravityReading.weigh([sign(.affairs, .active, 1), sign(.burden, .passive, 2)]) == .active)
  }

  @Test(arguments: ["", " ", "\n\n", "!!!", "\u{0}\u{1}", "🙂🙂", "\"", "'''''", String(repeating: "a", count: 5000)])
  func `What says nothing is nothing`(text: String) {
    #expect(gravity(text) == .none)
  }

  @Test func `What is grave without end is grave`() {
    #expect(gravity(String(repeating: "kill myself ", count: 20_000)) >= .passive)
  }

  @Test func `What is written after a very long calm page still counts`() {
    let calm = String(
      repeating: "Nous avons marché jusqu’au marché, il faisait beau et le pain était bon. ", count: 1_500)
    #expect(gravity(calm, .french) < .passive)
    #expect(gravity(calm + "Je veux me tuer ce soir. " + calm, .french) >= .passive)
  }
}

/// The figures of `Docs/Gravity.md` may only get better.
@Suite struct GravityCaseTests {
  struct Count {
    var risks = 0
    var found = 0
    var actives = 0
    var activesFound = 0
    var harmless = 0
    var alarms = 0
  }

  private func measured(_ name: String, _ language: Language) throws -> Count {
    var count = Count()
    for item in try GravityCases.read(name) {
      let isFound = GravityReading(Passage(item.text, language: language)).gravity >= .passive
      if item.gravity >= .passive {
        count.risks += 1
        count.found += isFound ? 1 : 0
        if item.gravity == .active {
          count.actives += 1
          count.activesFound += isFound ? 1 : 0
        }
      } else {
        count.harmless += 1
        count.alarms += isFound ? 1 : 0
      }
    }
    return count
  }

  @Test(arguments: [("gravity-en-tuning", Language.english), ("gravity-fr-tuning", .french)])
  func `Of the cases that rules and model learnt from most are found, and few others`(
    name: String, language: Language
  ) throws {
    let count = try measured(name, language)
    #expect(count.risks > 150 && count.harmless > 100)
    #expect(count.found * 100 >= count.risks * 84)
    #expect(count.activesFound * 100 >= count.actives * 83)
    #expect(count.alarms * 100 <= count.harmless * 8)
  }

  @Test(arguments: [
    ("gravity-en-examination", Language.english), ("gravity-fr-examination", .french),
    ("gravity-en-examination-2", .english), ("gravity-fr-examination-2", .french),
  ])
  func `Of entries by a hand that nothing learnt from most are found, and few harmless ones`(
    name: String, language: Language
  ) throws {
    let count = try measured(name, language)
    #expect(count.risks >= 100 && count.harmless >= 140)
    #expect(count.found * 100 >= count.risks * 80)
    #expect(count.alarms * 100 <= count.harmless * 18)
  }

  @Test(arguments: [("gravity-en-everyday", Language.english), ("gravity-fr-everyday", .french)])
  func `Of ordinary days told with feeling by a hand that nothing learnt from most are not called grave`(
    name: String, language: Language
  ) throws {
    let count = try measured(name, language)
    #expect(count.risks == 0 && count.harmless >= 90)
    // Too many yet: the page on gravity says so.
    #expect(count.alarms * 100 <= count.harmless * 25)
  }

  @Test(arguments: [("gravity-en-held-out", Language.english), ("gravity-fr-held-out", .french)])
  func `Of entries veiled on purpose more than half are found`(name: String, language: Language) throws {
    let count = try measured(name, language)
    #expect(count.found * 100 >= count.risks * 55)
    #expect(count.alarms * 100 <= count.harmless * 20)
  }
}
