import Journal
import Testing

@testable import Reflection

/// Hands on the throat, a weapon, a pain in the chest, days without food: the emergency number stands before all else.
@Suite struct EmergencyFirstTests {
  private func reading(_ text: String, _ language: Language) -> GravityReading {
    GravityReading(Passage(text, language: language))
  }

  private func reader(_ language: Language, in country: String?) throws -> CrisisCard.Reader {
    CrisisCard.Reader(
      country: country, language: language, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
  }

  private func card(_ text: String, _ language: Language, in country: String, seed: UInt64 = 0) throws -> CrisisCard? {
    let reading = reading(text, language)
    let reader = try reader(language, in: country)
    if reading.gravity == .distress || Harm(reading) != nil {
      return CrisisCard(distress: reading.signs, for: reader, last: nil, seed: seed)
    }
    return CrisisCard(
      reading.gravity, basis: reading.basis, isTaken: reading.isTaken, signs: reading.signs, for: reader, last: nil,
      seed: seed)
  }

  @Test(arguments: [
    ("My husband strangled me last night.", Language.english),
    ("He put his hands round my throat until I saw stars.", .english),
    ("My boyfriend choked me again. I couldn't breathe.", .english),
    ("He tried to strangle me on the stairs.", .english),
    ("She held a pillow over my face.", .english),
    ("He held a knife to my throat.", .english),
    ("She held a knife against me and told me to shut up.", .english),
    ("He pulled a knife on me.", .english),
    ("He pointed the gun at me and laughed.", .english),
    ("He threatened me with a knife if I leave.", .english),
    ("My dad choked mum in the kitchen.", .english),
    ("Mon mari m’a étranglée hier soir.", .french),
    ("Il a serré ses mains autour de mon cou jusqu’à ce que je voie noir.", .french),
    ("Mon copain m’a encore étranglée. Je n’arrivais plus à respirer.", .french),
    ("Il m’a mis un couteau sous la gorge.", .french),
    ("Elle a tenu un couteau contre moi.", .french),
    ("Il a pointé une arme sur moi.", .french),
    ("Il m’a menacée avec un couteau.", .french),
    ("Il m’a plaqué un oreiller sur le visage.", .french),
    ("Mon père a étranglé maman dans la cuisine.", .french),
  ])
  func `Where a life was at risk by somebody's hand the emergency number comes first`(
    text: String, language: Language
  ) throws {
    for (country, number) in [("GB", "999"), ("FR", "112"), ("CA", "911")] {
      for seed in 0..<2 as Range<UInt64> {
        let card = try #require(try card(text, language, in: country, seed: seed))
        #expect(card.kind == .deadly && card.lines[1].hasPrefix("  " + number), "\(card.lines)")
        #expect(card.numbers.hasPrefix(number), "\(card.numbers)")
        // Then who listens to violence, without a word of blame.
        let lines = [
          "GB": ["0808 2000 247", "0800 1111"], "FR": ["3919", "119"], "CA": ["1 800 363-9010", "1-800-668"],
        ]
        let listening = try #require(
          card.lines.firstIndex { line in
            lines[country, default: []].contains { line.hasPrefix("  " + $0) }
          })
        #expect(listening > 2)
      }
    }
    #expect(Harm(reading(text, language)) == .violence)
  }

  @Test(arguments: [
    ("The song choked me up.", Language.english), ("The tie strangles me. Formal dinners.", .english),
    ("He choked me out at jiu-jitsu in forty seconds, I tapped.", .english),
    ("When I was nine my father strangled me once.", .english),
    ("My ex strangled me ten years ago. I still dream of it.", .english),
    ("The chef held the knife against the steel and showed me how.", .english),
    ("He put the knife on my plate and we ate.", .english),
    ("In the film he strangles her on the bridge.", .english),
    ("Cette chanson m’a serré la gorge.", .french), ("Il s’est étranglé de rire.", .french),
    ("Ses petites mains autour de mon cou, quel câlin.", .french),
    ("Quand j’avais neuf ans, mon père m’a étranglée.", .french),
    ("Il a posé le couteau sur la table et nous avons ri.", .french),
    ("Il a mis le couteau à pain sur la planche devant moi.", .french), ("La cravate m’étrangle.", .french),
  ])
  func `A lump in the throat, a bread knife and what is long over call nobody at once`(
    text: String, language: Language
  ) throws {
    #expect(try card(text, language, in: "GB")?.kind != .deadly, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("There’s a crushing pain in my chest and my left arm is numb. I don’t want to bother anyone.", Language.english),
    ("My chest hurts and I can’t get my breath. It started an hour ago.", .english),
    ("My chest has hurt since lunch and it won’t go away.", .english),
    ("J’ai une douleur dans la poitrine qui descend dans le bras gauche. Je ne veux déranger personne.", .french),
    ("J’ai mal à la poitrine et je n’arrive plus à respirer.", .french),
    ("J’ai mal à la poitrine depuis ce matin et mon bras gauche est engourdi.", .french),
  ])
  func `A pain in the chest is told to a doctor first`(text: String, language: Language) throws {
    for (country, number) in [("GB", "999"), ("FR", "112"), ("CH", "144")] {
      let card = try #require(try card(text, language, in: country))
      #expect(card.kind == .bodily && card.lines[1].hasPrefix("  " + number), "\(card.lines)")
    }
    let guide = Guide(language: language)
    let reading = reading(text, language)
    let reflection = guide.reflect(
      on: EntryReading(Passage(text, language: language)), gravity: reading.gravity, basis: reading.basis,
      harm: Harm(reading), today: try #require(CivilDate(year: 2026, month: 12, day: 1)), seed: 1)
    #expect(reflection.questions.isEmpty && reflection.exercise == nil && !reflection.text.isEmpty)
  }

  @Test(arguments: [
    ("I make myself sick after dinner every night. Tonight I brought up blood.", Language.english),
    ("I cut my arm tonight and the cut won’t stop bleeding.", .english),
    ("I cut again tonight. It won’t stop bleeding.", .english),
    ("Je vais me faire vomir tous les soirs, ce soir il y avait du sang.", .french),
    ("J’ai vomi du sang ce soir, je n’ose le dire à personne.", .french),
    ("Je me fais vomir tous les soirs. Ce soir j’ai eu un peu de sang et ça m’a fait peur.", .french),
    ("Je me suis coupée au bras. Ça n’arrête pas de saigner.", .french),
  ])
  func `Blood is for a doctor to see today, before anything is asked`(text: String, language: Language) throws {
    for seed in 0..<2 as Range<UInt64> {
      let card = try #require(try card(text, language, in: "FR", seed: seed))
      #expect(card.kind == .bodily && card.lines[1].hasPrefix("  112"), "\(card.lines)")
      #expect(card.lines[0].contains(language == .english ? "today" : "aujourd’hui"))
    }
  }

  @Test(arguments: [
    ("My chest hurts from laughing.", Language.english),
    ("The dog was sick on the rug and there was blood in it.", .english),
    ("Nosebleed in double maths, all over my shirt.", .english),
    ("Gave blood this morning, felt sick after.", .english),
    ("Prise de sang ce matin, j’avais envie de vomir.", .french), ("Saignement de nez en cours.", .french),
    ("I nearly had a heart attack when the dog jumped out.", .english),
    ("I had a panic attack again, my chest hurt and I couldn’t breathe.", .english),
    ("There’s a pain in my chest since he left.", .english), ("A weight on my chest all day.", .english),
    ("I’m having a heart attack every time the phone rings.", .english),
    ("I fainted at the blood donation, how embarrassing.", .english),
    ("J’ai mal à la poitrine à force de tousser.", .french),
    ("J’ai failli faire une crise cardiaque quand le chien a aboyé.", .french),
    ("Crise d’angoisse cette nuit\u{a0}: mal à la poitrine, impossible de respirer.", .french),
    ("Je me suis évanouie pendant la prise de sang.", .french),
    ("Quand j’avais vingt ans, j’ai eu une douleur dans la poitrine pendant des heures.", .french),
  ])
  func `A fright, a fit of panic and a heavy heart are no emergency`(text: String, language: Language) throws {
    #expect(
      reading(text, language).signs.allSatisfy { $0.kind != .bodily && $0.kind != .bleeding },
      "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("I haven’t eaten for five days and I fainted in the shower.", Language.english),
    ("I’ve eaten nothing since Monday. I keep blacking out when I stand up.", .english),
    ("I haven’t eaten for three days and I feel powerful.", .english),
    ("Day four without food. I feel light.", .english),
    ("Je n’ai pas mangé depuis cinq jours et je me suis évanouie sous la douche.", .french),
    ("Je n’ai rien mangé depuis lundi. Je vois noir dès que je me lève.", .french),
    ("Cinq jours sans manger. Je me sens légère.", .french),
  ])
  func `After days without food the emergency number comes first, with when to call it`(
    text: String, language: Language
  ) throws {
    for seed in 0..<2 as Range<UInt64> {
      let card = try #require(try card(text, language, in: "FR", seed: seed))
      #expect(card.kind == .bodily && card.lines[1].hasPrefix("  112"), "\(card.lines)")
      #expect(card.lines[0].contains(language == .english ? "faint" : "connaissance"))
      #expect(card.lines.contains { $0.contains("3114") })
    }
    #expect(Harm(reading(text, language)) == .cost)
  }

  @Test(arguments: [
    ("Stomach flu with fever: I haven’t eaten for three days.", Language.english),
    ("I skipped lunch, nothing eaten until four.", .english), ("Rien mangé à midi, réunion.", .french),
  ])
  func `A missed lunch and a flu are no fast`(text: String, language: Language) {
    #expect(reading(text, language).signs.allSatisfy { $0.kind != .bodily })
  }

  @Test(arguments: [
    "I’ve overdosed.", "I od'd last night and woke up this morning.", "I took an overdose two hours ago. I feel fine.",
  ])
  func `An overdose told in a word puts the emergency number first`(text: String) throws {
    let card = try #require(try card(text, .english, in: "GB"))
    #expect(card.kind == .taken && card.lines[1].hasPrefix("  999"), "\(reading(text, .english).signs)")
  }

  @Test(arguments: [
    ("He strangled me. I want to die.", Language.english, "999"), ("Il m’a étranglée. Je veux mourir.", .french, "112"),
  ])
  func `Whoever was strangled and wishes to die finds the emergency number before the other lines`(
    text: String, language: Language, number: String
  ) throws {
    let card = try #require(try card(text, language, in: language == .english ? "GB" : "FR"))
    #expect(card.kind == .whole)
    #expect(card.lines.first { $0.hasPrefix("  ") }?.hasPrefix("  " + number) == true, "\(card.lines)")
  }

  @Test(arguments: Language.allCases)
  func `No wording of these cards blames or names a way`(language: Language) throws {
    let gate = Gate(entry: Passage("", language: language), gravity: .distress, language: language)
    let texts =
      language == .english
      ? ["My husband strangled me last night.", "My chest hurts and I can’t get my breath.", "Day four without food."]
      : [
        "Mon mari m’a étranglée.", "J’ai mal à la poitrine et je n’arrive plus à respirer.", "Cinq jours sans manger.",
      ]
    for text in texts {
      for seed in 0..<2 as Range<UInt64> {
        for line in try #require(try card(text, language, in: "FR", seed: seed)).lines where !line.hasPrefix("  ") {
          #expect(gate.findings(inGuide: line).isEmpty, "\(line) \(gate.findings(inGuide: line))")
        }
      }
    }
  }

  @Test(arguments: [
    (
      "Leah messaged me at 2am that she can’t do this any more and goodbye. She isn’t picking up. I don’t have her parents’ number.",
      Language.english
    ),
    ("He wrote that he can’t go on like this any more, goodbye. His phone is off.", .english),
    (
      "Mon frère m’a envoyé un message bizarre cette nuit : « prends soin des parents ». Il ne répond plus depuis.",
      .french
    ),
  ])
  func `Whoever says goodbye at night and does not answer needs somebody to go there`(text: String, language: Language)
    throws
  {
    #expect(Harm(reading(text, language)) == .beyondReach, "\(reading(text, language).signs)")
    let card = try #require(try card(text, language, in: language == .french ? "FR" : "GB"))
    #expect(card.lines.contains { $0.contains(language == .french ? "112" : "999") }, "\(card.lines)")
  }

  @Test(arguments: [
    ("My boyfriend wrote that he can’t do this any more, sorry. He isn’t answering my calls.", Language.english),
    ("« Prends soin des enfants », a écrit mon mari en partant. Il ne répond pas, il conduit.", .french),
    ("Prends soin de lui, a dit maman à la nounou. Pas de nouvelles du dentiste.", .french),
  ])
  func `A love that ends by message and a father on the road are no emergency`(text: String, language: Language) {
    #expect(reading(text, language).signs.allSatisfy { $0.kind != .beyondReach }, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("Been sick all week, blood test tomorrow.", Language.english),
    ("I threw up my bloody breakfast on the train.", .english),
    ("I threw up after they took blood at the clinic.", .english), ("The cat vomited blood this morning.", .english),
    ("The cat threw up and there was blood in it.", .english),
    ("I brought up the blood oranges from the cellar.", .english),
    ("Je dois rendre mon rapport avant la prise de sang.", .french),
    ("J’ai vomi après la prise de sang ce matin.", .french),
    ("Le chat a vomi du sang ce matin.", .french), ("Bon sang, j’ai vomi dans le bus.", .french),
    ("Nico tousse, il avait du sang dans son mouchoir.", .french),
  ])
  func `A blood test, a swear word and a sick cat send nobody to a doctor`(text: String, language: Language) {
    #expect(reading(text, language).signs.allSatisfy { $0.kind != .bleeding }, "\(reading(text, language).signs)")
  }

  @Test func `What takes all afternoon was not taken, and what was taken is told without a full stop too`() {
    let whistle = "Today I taught my grandson to whistle. It took all afternoon and a packet of biscuits."
    #expect(reading(whistle, .english).gravity == .none)
    for taken in ["I took all the tablets in the box.", "ok i did it took all the pills in the box"] {
      #expect(reading(taken, .english).isTaken, "\(reading(taken, .english).signs)")
    }
  }

  @Test
  func
    `Tablets on the table of somebody who feels a burden are no plan, but beside the insurance money they are grave`()
  {
    let old = "I feel like a burden to my kids since the hip operation. My tablets are on the table, sorted by day."
    #expect(reading(old, .english).gravity < .passive)
    let grave =
      "The kids would be better off with the insurance money than with me. I’ve got the tablets in the drawer and I’ve written to Mum."
    #expect(reading(grave, .english).gravity >= .passive && reading(grave, .english).isSaid)
  }
}
