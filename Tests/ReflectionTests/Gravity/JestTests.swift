import Journal
import Testing

@testable import Reflection

/// Grave words said of trifles, and signs that count with others only.
@Suite struct JestTests {
  private func reading(_ text: String, _ language: Language) -> GravityReading {
    GravityReading(Passage(text, language: language))
  }

  @Test(arguments: [
    ("Another PowerPoint at nine. Kill me now.", Language.english),
    ("Three hours of ironing. Somebody shoot me.", .english),
    ("I'd rather die than sing karaoke in front of his mother.", .english),
    ("I would sooner die than wear that hat again.", .english),
    ("Goodbye cruel world, the coffee machine is broken.", .english),
    ("My maths teacher wants us dead.", .english),
    ("I shot myself in the foot by telling her about the party.", .english),
    ("Somebody put me out of my misery and finish this spreadsheet.", .english),
    ("I sent the final letter to the council about the hedge.", .english),
    ("I want more evenings like this one. Maybe next month.", .english),
    ("I wanted the ground to swallow me when I called her mum.", .english),
    ("Je voulais rentrer sous terre quand il a lu mon mot à voix haute.", .french),
    ("J'ai appelé la prof « mamie », j'aurais voulu disparaître sous terre.", .french),
    ("J'aurais voulu me cacher dans un trou de souris.", .french),
    ("Le prof de maths veut notre mort.", .french),
    ("Plutôt mourir que de chanter devant ma belle-mère.", .french),
    ("Je préfère mourir que de remettre ces chaussures.", .french),
    ("Encore une réunion. Tuez-moi.", .french),
    ("Je me suis tiré une balle dans le pied en disant ça au chef.", .french),
    ("Adieu monde cruel, je n'ai plus de café.", .french),
    ("Si l'imprimante bourre encore, je me jette par la fenêtre (rdc).", .french),
    ("Dernière lettre à la mairie pour le permis de construire.", .french),
  ])
  func `Said of a trifle it decides nothing`(text: String, language: Language) {
    let reading = reading(text, language)
    #expect(
      reading.gravity < .passive
        && reading.signs.allSatisfy { $0.gravity < .passive || $0.weight < GravitySign.decisive },
      "\(reading.gravity) \(reading.signs)")
  }

  @Test(arguments: [
    ("Kill me.", Language.english), ("Kill me now.", .english), ("I want to die.", .english), ("Tuez-moi.", .french),
    ("Je veux mourir.", .french), ("I'd rather die than go on living like this.", .english),
    ("Plutôt mourir que de continuer à vivre comme ça.", .french),
    ("Je voudrais être sous terre.", .french), ("I want to throw myself out of the window.", .english),
    ("Je veux me jeter par la fenêtre.", .french),
  ])
  func `Said of nothing else it stays a sign`(text: String, language: Language) {
    #expect(reading(text, language).gravity >= .passive, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("Can't see the point of being here any more. I wash the cups, I go to bed, I get up.", Language.english),
    ("I can't see the point of being here any more. Work was busy and the bus was late.", .english),
    ("Je ne vois plus à quoi ça sert d'être là. Je lave les tasses, je me couche, je me lève.", .french),
    ("Je ne vois plus l'intérêt d'être là. Au boulot, réunion, puis le bus en retard.", .french),
  ])
  func `What stands after it takes nothing from it`(text: String, language: Language) {
    let reading = reading(text, language)
    #expect(reading.gravity >= .passive && reading.isSaid, "\(reading.gravity) \(reading.signs)")
  }

  @Test(arguments: [
    ("Gave my violin to my niece and cancelled the phone contract.", Language.english),
    ("I gave the cat to my sister and wrote letters to everyone.", .english),
    ("Gave Tom my watch today. When I'm gone he should have something of mine.", .english),
    ("J'ai donné mon violon à ma nièce et résilié mon abonnement.", .french),
    ("J'ai donné ma montre à Tom. Quand je ne serai plus là, il aura quelque chose de moi.", .french),
  ])
  func `Something given away and another sign of leaving decide together`(text: String, language: Language) throws {
    let passage = Passage(text, language: language)
    #expect(GravityReading(passage, depth: .rules).gravity >= .passive)
    let reading = GravityReading(passage)
    guard reading.gravity < .passive else { return }
    let reader = CrisisCard.Reader(
      country: "GB", language: language, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
    #expect(CrisisCard(distress: reading.signs, for: reader, last: nil, seed: 0)?.kind == .asking)
    #expect(Harm(reading) == .leaving)
  }

  @Test(arguments: [
    ("Nobody knows that I am planning her surprise party.", Language.english),
    ("I told no one that I bought the tickets.", .english),
    ("J'ai vidé le lave-vaisselle et plié le linge.", .french),
    ("J'ai vidé la bouteille dans l'évier.", .french),
    ("Je parle au chat du voisin et à la boulangère.", .french),
    ("On m'a offert une montre pour mes quarante ans.", .french),
    ("J'avais abandonné le piano à douze ans.", .french),
    ("Personne ne sait que je prépare sa fête.", .french),
    ("I was happy, the kind you notice while it is happening. I want more days like that.", .english),
    ("Le chat est chez la voisine pour le week-end.", .french),
  ])
  func `A secret, a present and an empty bottle hint at nothing`(text: String, language: Language) {
    let grave = reading(text, language).signs.filter { $0.gravity >= .passive && $0.kind != .past && $0.kind != .whole }
    #expect(grave.isEmpty, "\(grave)")
  }

  @Test(arguments: [
    ("Rendre les livres à la médiathèque.", Language.french), ("J'ai rendu les livres.", .french),
    ("Lessive, courses, pharmacie, rendre les clés du bureau.", .french),
    ("Take the books back to the library.", .english), ("I gave the books back.", .english),
    ("Laundry, shopping, returned the keys to the office.", .english),
    ("J'essaie de tenir jusqu'à vendredi.", .french), ("Je m'étais promis de tenir jusqu'à samedi.", .french),
    ("I promised myself to hold out until Friday.", .english), ("Just trying to hang on till Friday.", .english),
    ("L'oral est demain. Si je rate encore, tant pis.", .french),
    ("Le permis demain. Si je rate encore, c'est fini.", .french),
    ("The driving test is tomorrow. If I fail again it is the third time.", .english),
    ("Mon mari est rentré de l'hôpital, enfin !", .french), ("Maman est sortie de l'hôpital ce matin.", .french),
    ("Dad came home from the hospital today.", .english), ("My wife was discharged from hospital on Monday.", .english),
  ])
  func `Books given back, a week to get through, an exam and a way home from hospital are no danger`(
    text: String, language: Language
  ) throws {
    try expectNoCard(text, language)
  }

  /// Nothing grave, nobody hurt, and no card.
  private func expectNoCard(_ text: String, _ language: Language) throws {
    let reading = reading(text, language)
    #expect(reading.gravity <= .distress && Harm(reading) == nil, "\(reading.gravity) \(reading.signs)")
    let reader = CrisisCard.Reader(
      country: "FR", language: language, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
    #expect(CrisisCard(distress: reading.signs, for: reader, last: nil, seed: 0) == nil)
  }

  @Test(arguments: [
    ("My brother killed himself twenty years ago.", Language.english),
    ("Her father took his own life in spring.", .english), ("My cousin died by suicide last year.", .english),
    ("Mon frère s'est suicidé il y a vingt ans.", .french), ("Ma tante s'est tuée au printemps.", .french),
    ("Il y a dix ans que mon cousin s'est tué à moto.", .french), ("Mon oncle s'est tué à la tâche.", .french),
    ("Son père a mis fin à ses jours.", .french),
  ])
  func `Whoever has died is mourned, not feared for`(text: String, language: Language) throws {
    let reading = reading(text, language)
    #expect(reading.gravity <= .distress && [nil, .bereaved].contains(Harm(reading)), "\(reading.signs)")
    let reader = CrisisCard.Reader(
      country: "FR", language: language, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
    let card = CrisisCard(distress: reading.signs, for: reader, last: nil, seed: 0)
    #expect(card == nil || card?.kind == .bereaved)
  }

  @Test(arguments: [
    ("My brother wants to kill himself.", Language.english), ("Mon frère veut se suicider.", .french),
    ("Ma sœur a parlé de mettre fin à ses jours.", .french), ("Mon ami dit qu'il va se tuer.", .french),
  ])
  func `Whoever lives and means to die is feared for`(text: String, language: Language) {
    let reading = reading(text, language)
    #expect(Harm(reading) == .another, "\(reading.gravity) \(reading.signs)")
  }
}
