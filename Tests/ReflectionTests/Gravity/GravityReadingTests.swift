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

  private func reading(_ text: String, _ language: Language) -> GravityReading {
    GravityReading(Passage(text, language: language))
  }

  @Test(arguments: [
    "I took 20 paracetamol an hour ago.", "I drank bleach.", "I took too many pills.", "took like 30 pills lol",
    "Ive taken a whole box of paracetamol. Feeling a bit sick.", "I swallowed all my sleeping pills.",
    "Took all of mum's tablets. Feeling sleepy now.", "I overdosed again tonight.", "I cut my wrists.",
    "i just overdosed on my meds", "I've just taken an overdose.",
    "Had a normal day at work. I swallowed a handful of pills at six and then I made dinner for the kids.",
  ])
  func `Something taken already is active, and the emergency number comes first`(text: String) {
    let reading = reading(text, .english)
    #expect(reading.gravity == .active && reading.isTaken, "\(reading.signs.map(\.kind))")
  }

  @Test(arguments: [
    "J'ai bu de la javel.", "j ai bu de la javel", "J'ai pris trop de médicaments.",
    "J'ai avalé vingt Doliprane il y a une heure.",
    "jai pris 30 cachets", "J'ai pris toute la boîte de somnifères.", "Je les ai tous avalés.",
    "J'ai fait une overdose.", "Je me suis ouvert les veines.", "J'ai avalé tous mes médocs, ma mère dort.",
    "J'ai passé une journée normale au bureau. J'ai avalé une plaquette entière de Xanax à six heures, puis j'ai fait à dîner.",
  ])
  func `Ce qui est déjà avalé est actif`(text: String) {
    let reading = reading(text, .french)
    #expect(reading.gravity == .active && reading.isTaken, "\(reading.signs.map(\.kind))")
  }

  @Test(arguments: [
    ("I took two paracetamol for my head and went to bed.", Language.english),
    ("Took my tablets as the doctor said.", .english),
    ("Grandma takes 12 tablets a day and counts them herself.", .english),
    ("My toddler swallowed 20 vitamin pills and we spent the night at the hospital.", .english),
    ("I overdosed on chocolate at Christmas.", .english), ("I never took the pills.", .english),
    ("I cut my finger on a glass while washing up.", .english), ("I cleaned the bathroom with bleach.", .english),
    ("J'ai pris deux Doliprane pour la tête et je me suis couchée.", .french),
    ("J'ai pris mes médicaments comme prévu.", .french), ("Mamie prend douze comprimés par jour.", .french),
    ("Mon fils a avalé vingt pilules de vitamines, nuit à l'hôpital.", .french),
    ("J'ai nettoyé la baignoire à la javel.", .french), ("Overdose de chocolat à Noël.", .french),
  ])
  func `Medicines as they are meant, and those of others, are no danger of one's own`(text: String, language: Language)
  {
    #expect(reading(text, language).gravity < .passive, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("I can't go on.", Language.english), ("I cannot go on like this.", .english), ("Je n'en peux plus.", .french),
    ("J'en peux plus.", .french), ("Je n’en peux plus.", .french),
  ])
  func `At one's limit is distress in both languages`(text: String, language: Language) {
    #expect(reading(text, language).gravity == .distress)
  }

  @Test(arguments: [
    ("I have the pills here and I'm going to take them tonight.", Language.english),
    ("J'ai les comprimés devant moi, je vais les avaler ce soir.", .french),
    ("This is my last page.", .english), ("C'est ma dernière page.", .french),
    ("I wrote the notes. Everything is in the drawer for Anna.", .english),
    ("J'ai écrit les lettres. Tout est dans le tiroir pour Anna.", .french),
  ])
  func `A last page, letters left and pills at hand are active`(text: String, language: Language) {
    #expect(reading(text, language).gravity == .active, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("J'ai fait la vaisselle.", Language.french), ("Je ne sais pas.", .french), ("J'ai rangé le garage.", .french),
    ("J'ai plié le linge.", .french), ("Je me suis levée tôt.", .french), ("Je pense à Noël.", .french),
    ("I ran this morning.", .english), ("It's Monday.", .english), ("I'm thinking about Christmas.", .english),
    ("I don't drink coffee any more.", .english),
  ])
  func `Of a line that says nothing grave the model says nothing grave`(text: String, language: Language) {
    #expect(reading(text, language).gravity < .passive)
  }

  @Test(arguments: ["gravity-en-tuning", "gravity-fr-tuning"])
  func `Without any word for it nothing harmless is active, and nothing short is grave`(name: String) throws {
    let language: Language = name.contains("-fr-") ? .french : .english
    for item in try GravityCases.read(name) {
      let passage = Passage(item.text, language: language)
      let reading = GravityReading(passage)
      guard reading.gravity >= .passive, reading.basis == .sounding else { continue }
      #expect(reading.gravity == .passive || item.gravity >= .distress, "\(item.text)")
      #expect(passage.sentences.reduce(0) { $0 + $1.words.count } >= GravityReading.fewestWords, "\(item.text)")
    }
  }

  @Test(arguments: [
    (
      "He pushed me against the wall again last night. He says it's my fault because I wind him up. I've told nobody.",
      Language.english
    ),
    ("My uncle used to touch me when I was nine. I have never written that sentence before.", .english),
    ("My boss keeps touching my waist. I froze.", .english), ("I was raped on Saturday.", .english),
    ("He hits me when the kids are asleep.", .english),
    ("They keep sending me threats, my ex threatened to find me.", .english),
    ("Il m'a encore poussée contre le mur hier soir. Il dit que c'est ma faute. Je n'en ai parlé à personne.", .french),
    ("Mon mari m'a frappée devant les enfants.", .french), ("On m'a violée samedi soir.", .french),
    ("Mon oncle me touchait quand j'avais neuf ans.", .french),
    ("Mon chef n'arrête pas de me toucher la taille.", .french),
    ("They bully me at school.", .english), ("My stepdad beats me when he drinks.", .english),
    ("Il me force à coucher avec lui.", .french),
    ("Je me fais harceler au lycée, ils me menacent.", .french),
  ])
  func `What others do to the writer is heard`(text: String, language: Language) {
    let reading = reading(text, language)
    #expect(reading.gravity == .distress && Harm(reading) == .violence, "\(reading.gravity) \(reading.signs)")
  }

  @Test(arguments: [
    ("She pushed me to apply, and I got it!", Language.english), ("He touched my shoulder and smiled.", .english),
    ("Il m'a touchée avec sa lettre, j'ai pleuré.", .french), ("Ils m'ont poussée à postuler.", .french),
    ("They beat us three nil, and we laughed all the way home.", .english),
  ])
  func `A hand on the shoulder is no violence`(text: String, language: Language) {
    #expect(Harm(reading(text, language)) != .violence, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("I haven't eaten for three days and I feel powerful.", Language.english),
    ("Ate nothing but an apple and it felt like winning. Then I threw up after dinner at Mum's.", .english),
    ("I cut my arm again. I don't want to die, it just makes the noise stop for a bit.", .english),
    ("Drank two bottles on my own again last night.", .english),
    ("Je n'ai rien mangé depuis trois jours et je me sens forte.", .french),
    ("Je me suis encore coupée. Je ne veux pas mourir, ça fait juste taire le bruit.", .french),
    ("J'ai encore bu toute seule, deux bouteilles.", .french),
  ])
  func `What the writer does to themselves is heard`(text: String, language: Language) {
    let reading = reading(text, language)
    #expect(reading.gravity == .distress && Harm(reading) == .cost, "\(reading.gravity) \(reading.signs)")
  }

  @Test(arguments: [
    ("I'm not suicidal, before anyone asks. I'm just very tired and I could kill for a holiday.", Language.english),
    (
      "Non, je ne pense pas au suicide, qu'on se rassure. Je suis juste très fatiguée et j'ai besoin de vacances.",
      .french
    ),
  ])
  func `A danger that is denied and nothing after is none`(text: String, language: Language) {
    let reading = reading(text, language)
    #expect(reading.gravity < .passive && Harm(reading) == .denied, "\(reading.gravity) \(reading.signs)")
  }

  @Test(arguments: [
    ("My friend Tom told me he wants to end it all. I stayed with him till four.", Language.english),
    ("Ma collègue m'a avoué qu'elle veut en finir. Je ne sais pas quoi faire.", .french),
    ("Mon frère m'a dit qu'il voulait se tuer.", .french),
  ])
  func `Somebody else's danger is met as theirs`(text: String, language: Language) {
    let reading = reading(text, language)
    #expect(reading.gravity == .distress && Harm(reading) == .another, "\(reading.gravity) \(reading.signs)")
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
    ("gravity-en-examination", Language.english, 100, 140), ("gravity-fr-examination", .french, 100, 140),
    ("gravity-en-examination-2", .english, 100, 140), ("gravity-fr-examination-2", .french, 100, 140),
    ("gravity-en-examination-3", .english, 60, 75), ("gravity-fr-examination-3", .french, 60, 75),
  ])
  func `Of entries by a hand that nothing learnt from most are found, and few harmless ones`(
    name: String, language: Language, risks: Int, harmless: Int
  ) throws {
    let count = try measured(name, language)
    #expect(count.risks >= risks && count.harmless >= harmless)
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
