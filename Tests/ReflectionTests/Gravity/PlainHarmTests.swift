import Journal
import Testing

@testable import Reflection

/// Harm told by a gesture, a place or a number, somebody else's danger, and what only looks like either.
@Suite struct PlainHarmTests {
  private func reading(_ text: String, _ language: Language) -> GravityReading {
    GravityReading(Passage(text, language: language))
  }

  private func card(_ reading: GravityReading, _ language: Language, in country: String) throws -> CrisisCard? {
    CrisisCard(
      distress: reading.signs,
      for: CrisisCard.Reader(
        country: country, language: language, helpLines: HelpLines(),
        today: try #require(CivilDate(year: 2026, month: 12, day: 1))), last: nil, seed: 0)
  }

  @Test(arguments: [
    (
      "i did it again last night. just my arm, three, not deep. i dont want to die or anything its just when its so loud in my head it makes it go quiet for a bit.",
      Language.english, GravitySign.Kind.selfHarm
    ),
    ("I took the blade out again last night.", .english, .selfHarm),
    ("Three new lines on my arm.", .english, .selfHarm),
    ("I did it again. Just my thigh, not that deep.", .english, .selfHarm),
    (
      "J'ai recommencé. Sur la cuisse, là où ça se voit pas. Ça faisait quatre mois. Après j'ai tout nettoyé.", .french,
      .selfHarm
    ),
    ("Je me suis fait du mal.", .french, .selfHarm),
    ("Je me suis refait du mal hier soir.", .french, .selfHarm),
    ("Je me fais du mal.", .french, .selfHarm),
    ("J'ai envie de me faire du mal.", .french, .selfHarm),
    ("J'ai recommencé à me faire du mal.", .french, .selfHarm),
    ("J'ai ressorti la lame.", .french, .selfHarm),
    ("J'ai craqué, j'ai repris ma lame.", .french, .selfHarm),
    ("J'ai recommencé sur la cuisse avec le cutter.", .french, .selfHarm),
    ("La lame, puis le poignet, et après plus de bruit.", .french, .selfHarm),
    ("Trois nouvelles lignes sur le bras.", .french, .selfHarm),
    (
      "He didn't mean to. He'd had a bad day and I'd left the hoover out. It was only the wrist this time and it's gone down a lot. He cried afterwards, he was on his knees, he said he'd get help. I've told work I slipped on the ice. There hasn't been any ice.",
      .english, .violence
    ),
    (
      "I counted the change back into the tin because he checks it. He has my phone code, he has my bank card, and on Sunday he drove me to my sister's and sat in the car outside with the engine running. I get so frightened when I hear the key.",
      .english, .violence
    ),
    ("He didn't stop when I said stop.", .english, .violence),
    ("My boss put his hand up my skirt again.", .english, .violence),
    ("Dad comes into my room when mum is at work.", .english, .violence),
    (
      "Il m'a tenue contre le mur de l'entrée, la main sur la gorge, pas longtemps. Il a pleuré après.", .french,
      .violence
    ),
    ("Il m'a tenue par le cou contre le frigo.", .french, .violence),
    ("Il a eu la main sur ma gorge.", .french, .violence),
    ("Papa vient dans ma chambre quand maman travaille.", .french, .violence),
    ("Mon patron me coince dans la réserve et met ses mains partout.", .french, .violence),
    (
      "J'avais dix-neuf ans. J'ai dit non, puis je n'ai plus rien dit. Je n'ai jamais appelé ça par son nom.", .french,
      .violence
    ),
    ("Il ne s'est pas arrêté quand j'ai dit stop.", .french, .violence),
    ("J'ai un bleu sur le bras, j'ai dit que j'étais tombée.", .french, .violence),
    ("J'ai mis un col roulé en juin pour cacher les marques.", .french, .violence),
    ("Il m'a traînée par les cheveux.", .french, .violence),
    ("Mon mari a cassé un verre contre le mur à côté de ma tête.", .french, .violence),
    ("Je n'ai rien avalé depuis mardi et j'en suis fière.", .french, .eating),
    ("Je pèse 41 kilos et je me trouve encore énorme.", .french, .eating),
    (
      "412 today. Was supposed to be 400. Walked twice round the park to get rid of the twelve. My hair came out in the shower again. I looked in the mirror and still saw all of it. Tomorrow 350.",
      .english, .eating
    ),
    (
      "Did the whole thing again. Two loaves, the ice cream, the kids' cereal, then the bathroom with the fan on. My throat is raw. I put the packets in next door's bin so Pete wouldn't see.",
      .english, .eating
    ),
    ("I haven't swallowed a bite since Tuesday and I'm proud of it.", .english, .eating),
    ("I relapsed. I drank a whole bottle of vodka in the park.", .english, .drinking),
    (
      "Five months, gone. It was only the Christmas do and somebody put a glass in my hand. I've not told my sponsor.",
      .english, .drinking
    ),
    ("J'ai rechuté hier, une bouteille entière.", .french, .drinking),
  ])
  func `Harm told without its name is met as that, with a line`(
    _ text: String, _ language: Language, _ kind: GravitySign.Kind
  ) throws {
    let reading = reading(text, language)
    #expect(reading.signs.contains { $0.kind == kind && $0.isOwn && $0.weight >= GravitySign.decisive }, "\(text)")
    #expect(try card(reading, language, in: language == .english ? "GB" : "FR") != nil, "\(text)")
  }

  @Test(arguments: [
    ("My friend took thirty paracetamol an hour ago.", Language.english, GravitySign.Kind.poisoned),
    ("She took a load of paracetamol and then hung up.", .english, .poisoned),
    ("Nadia took an overdose last night.", .english, .poisoned),
    (
      "Nadia rang at 2 in the morning and said she'd taken a load of paracetamol and then said she hadn't, she was only joking, and then she hung up.",
      .english, .poisoned
    ),
    ("My brother has swallowed a whole box of pills.", .english, .poisoned),
    ("Mum drank bleach this morning.", .english, .poisoned),
    ("My best friend overdosed.", .english, .poisoned),
    ("Sarah just took forty of her dad's tablets and she made me promise not to tell.", .english, .poisoned),
    ("Ma meilleure amie a avalé des cachets, elle est aux urgences.", .french, .poisoned),
    ("Ma sœur a pris trente Doliprane et elle ne veut pas que j'appelle.", .french, .poisoned),
    ("Léa a avalé une boîte entière de somnifères.", .french, .poisoned),
    ("Il a fait une overdose cette nuit et je ne sais pas s’il va se réveiller.", .french, .poisoned),
    ("Mon frère vient d'avaler toute une plaquette de Xanax.", .french, .poisoned),
    ("My son was on the bridge last night.", .english, .otherPerson),
    ("I found a goodbye letter in my daughter's drawer.", .english, .otherPerson),
    ("My daughter says she doesn't want to be here any more. I've hidden the tablets.", .english, .otherPerson),
    ("Mon fils était sur le pont hier soir.", .french, .otherPerson),
    ("J'ai trouvé une lettre d'adieu dans le tiroir de ma fille.", .french, .otherPerson),
    (
      "Mon fils m'a envoyé un texto à minuit : «\u{a0}Désolé pour tout papa, je t'aime.\u{a0}» J'ai appelé douze fois. Il a fini par décrocher, il était sur le pont de Saint-Nazaire. On est allés le chercher avec ma femme.",
      .french, .otherPerson
    ),
    ("J'ai secoué le bébé.", .french, .childInjured),
    ("Le bébé hurlait depuis deux heures. Je l'ai secoué.", .french, .childInjured),
    ("I shook the baby.", .english, .childInjured),
    ("The baby screamed all night. I shook him.", .english, .childInjured),
    ("J'ai peur de moi quand le bébé hurle.", .french, .harmToChild),
    ("J'ai giflé mon fils.", .french, .harmToChild),
    ("J'ai failli secouer ma fille ce matin.", .french, .harmToChild),
    ("J'ai peur de lui faire du mal quand il pleure.", .french, .harmToChild),
    ("I'm scared I'll hurt the baby.", .english, .harmToChild),
    ("I am frightened of myself when the baby screams.", .english, .harmToChild),
    ("I slapped my daughter today.", .english, .harmToChild),
  ])
  func `Somebody else's danger is theirs, and has a line for whoever sees it`(
    _ text: String, _ language: Language, _ kind: GravitySign.Kind
  ) throws {
    let reading = reading(text, language)
    #expect(reading.signs.contains { $0.kind == kind && $0.weight >= GravitySign.decisive }, "\(text)")
    #expect(!reading.isTaken && !(reading.isSaid && reading.gravity >= .passive), "\(text)")
    #expect(try card(reading, language, in: language == .english ? "GB" : "FR") != nil, "\(text)")
  }

  @Test(arguments: [
    (
      "been on the bridge twice this week just looking at the water. tonight i nearly did it but a man walked past with his dog",
      Language.english, GravitySign.Kind.attempt
    ),
    (
      "cant do this nemore. been on the bridge twice this wk just lookin at the water. tonite i nearly did it but a guy walked past w his dog. idk. dont think id stop nxt time. sry everyone",
      .english, .attempt
    ),
    ("I nearly jumped last night. A couple came by and I walked home.", .english, .attempt),
    (
      "Went to the tracks behind the school. The train came and I stepped back. I don't know why I stepped back. I haven't told anyone.",
      .english, .attempt
    ),
    (
      "Hier soir j'ai marché jusqu'à la voie ferrée derrière le Leclerc. Je suis restée longtemps. Le train de 22 h 08 est passé et j'ai reculé. Je ne sais pas pourquoi j'ai reculé. Je n'en ai parlé à personne.",
      .french, .attempt
    ),
    ("Je me suis levée pour ouvrir le gaz et le chat m'a suivie, alors j'ai refermé.", .french, .attempt),
    ("J'ai failli sauter hier, un passant m'a parlé et je suis rentrée.", .french, .attempt),
    ("When I got into bed last night I thought how nice it would be not to wake up.", .english, .notWaking),
    ("It would be nice not to wake up.", .english, .notWaking),
    ("How lovely it must be never to wake up.", .english, .notWaking),
    ("It'd be easier if I didn't wake up tomorrow.", .english, .notWaking),
    ("M'endormir un soir et que ce soit fini, voilà, comme Marcelle.", .french, .notWaking),
  ])
  func `What nearly happened, and a wish not to wake, are heard however plainly they are told`(
    _ text: String, _ language: Language, _ kind: GravitySign.Kind
  ) {
    let reading = reading(text, language)
    #expect(reading.gravity >= (kind == .attempt ? .active : .passive) && reading.isSaid, "\(text)")
    #expect(reading.signs.contains { $0.kind == kind }, "\(text)")
  }

  @Test(arguments: [
    ("I've hidden my daughter's tablets, she keeps forgetting and taking two.", Language.english),
    ("I've locked the tablets away so she can't get at them.", .english),
    ("I put the knives away so that Dad can't hurt himself, his dementia is worse.", .english),
    ("Dad sat outside in the car with the engine running, we were late again.", .english),
    ("Gran took her tablets and went to bed.", .english),
    ("Tom took two paracetamol for his head.", .english),
    ("I stepped back to let the pram past.", .english),
    ("I did it again, burnt the toast, set off the alarm.", .english),
    ("The dog shook himself all over the baby.", .english),
    ("I shook his hand and sat down.", .english),
    ("He told work he slipped on the ice, and it was true.", .english),
    ("Supposed to be under 20 degrees tomorrow.", .english),
    ("My mum's friend Nadia took an art course.", .english),
    ("My son was on the bridge of the ship for an hour with the captain.", .english),
    ("I found my grandmother's letters in a drawer.", .english),
    ("My teacher said she was proud of me.", .english),
    ("My hair came out lovely.", .english),
    ("Il a crié et je me suis tue.", .french),
    ("Il m'a dit «\u{a0}tu es folle\u{a0}», alors je me suis tue.", .french),
    ("J'ai cassé un verre en faisant la vaisselle.", .french),
    ("Il a cassé la porte du garage en reculant.", .french),
    ("La kiné m'a posé les mains sur les hanches.", .french),
    ("Elle dort, la main sur ma poitrine.", .french),
    ("Quand la sage-femme me l'a posée sur la poitrine, j'ai pleuré comme un veau.", .french),
    ("Il m'a tapé dans la main.", .french),
    ("Il m'a tapé sur l'épaule en riant.", .french),
    ("Il m'a tapé dans le dos.", .french),
    ("Le maître-nageur a fait comme si c'était normal mais il m'a tapé dans la main.", .french),
    ("J'ai mis une écharpe pour cacher la marque de la tondeuse.", .french),
    ("Il m'a tenue contre lui toute la soirée.", .french),
    ("Sarah m'a prise par le cou et on a ri.", .french),
    ("J'ai secoué ma fille pour la réveiller, elle dormait si bien.", .french),
    ("J'ai recommencé le yoga, ça calme.", .french),
    ("Le train est passé, j'ai raté le suivant aussi.", .french),
    ("Il pleuvait, j'ai mis un col roulé en juin.", .french),
    ("Je me suis fait du mal au dos en jardinant.", .french),
    ("Mon fils était sur le pont du bateau, heureux.", .french),
  ])
  func `What only looks like it has no sign of harm`(_ text: String, _ language: Language) throws {
    let signs = reading(text, language).signs.filter {
      $0.kind != .suffering && $0.kind != .whole && $0.kind != .farewell
    }
    #expect(!signs.contains { $0.weight >= GravitySign.decisive }, "\(text): \(signs.map(\.why))")
    #expect(try card(reading(text, language), language, in: language == .english ? "GB" : "FR") == nil, "\(text)")
  }

  @Test(arguments: [
    ("Nadia took an overdose last night. She says she was joking.", Language.english, "GB", "999"),
    ("Ma sœur a pris trente Doliprane et elle ne veut pas que j’appelle.", .french, "FR", "112"),
    ("I shook the baby.", .english, "GB", "999"),
    ("Le bébé hurlait. Je l’ai secoué.", .french, "FR", "112"),
  ])
  func `Where a doctor is needed, the emergency number comes first`(
    _ text: String, _ language: Language, _ country: String, _ number: String
  ) throws {
    let card = try #require(try card(reading(text, language), language, in: country))
    #expect(card.lines.dropFirst().first?.contains(number) == true, "\(card.lines)")
  }

  @Test func `A parent in fear of themselves finds the line for children where it is theirs, too`() throws {
    let reading = reading("J’ai peur de moi quand le bébé hurle.", .french)
    let card = try #require(try card(reading, .french, in: "FR"))
    #expect(card.lines.contains { $0.contains("119") })
    #expect(Harm(reading) == .child)
  }

  @Test func `The writer's own overdose stays theirs beside somebody else's`() {
    let reading = reading("My sister was out when I took thirty paracetamol.", .english)
    #expect(reading.isTaken)
  }

  @Test(arguments: [
    "Rien ne me fait plaisir en ce moment.", "Plus rien ne m’amuse, même le foot.", "Personne ne me fait rire.",
  ])
  func `A joy that nothing gives is no joy`(_ text: String) {
    let feelings = EntryReading(Passage(text, language: .french)).feelings
    #expect(!feelings.contains { $0.family == .joy && !$0.isNegated }, "\(text)")
  }
}
