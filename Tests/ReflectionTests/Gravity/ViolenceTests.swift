import Journal
import Testing

@testable import Reflection

/// Force, threats, being kept in, a no that was not heard, a child who is hurt in secret, and what is done to oneself on purpose.
@Suite struct ViolenceTests {
  private func reading(_ text: String, _ language: Language) -> GravityReading {
    GravityReading(Passage(text, language: language))
  }

  private func card(_ reading: GravityReading, _ language: Language, in country: String?) throws -> CrisisCard? {
    CrisisCard(
      distress: reading.signs,
      for: CrisisCard.Reader(
        country: country, language: language, helpLines: HelpLines(),
        today: try #require(CivilDate(year: 2026, month: 12, day: 1))), last: nil, seed: 0)
  }

  @Test(arguments: [
    ("My boyfriend put both hands round my throat on Sunday. He says I wound him up.", Language.english),
    ("He grabbed my wrist so hard that the watch strap broke.", .english),
    ("She shoved me into the wardrobe and then laughed.", .english),
    ("My husband pushed me onto the kitchen floor again.", .english),
    ("He locked me in the bedroom until I said sorry.", .english),
    ("He took my bank card in the summer and gives me twenty pounds a week.", .english),
    ("My boss keeps my passport in his safe.", .english),
    ("He took my phone and my keys so I can't go anywhere.", .english),
    ("My mum's boyfriend came into my room again last night.", .english),
    ("My uncle comes into my bed. I pretend to be asleep.", .english),
    ("I told him no. He carried on.", .english),
    ("I said stop. He didn't stop.", .english),
    ("He forced me again last night.", .english),
    ("I didn't want it. He said we are married. I waited for it to be over.", .english),
    ("It's started again with my stepdad.", .english),
    ("My uncle does it again whenever my parents are out.", .english),
    ("I'm scared to go home tonight.", .english),
    ("I am afraid of going home because he has been drinking.", .english),
    ("A stranger groped me on the bus.", .english),
    ("My dad slapped me in front of my friends.", .english),
    ("Mum locks me in the cellar when she is angry.", .english),
    ("My coach touches me when the others have gone.", .english),
    ("He won't let me see my sister or my friends.", .english),
    ("He says that if I leave he will take the kids.", .english),
    ("He threw a plate at my head.", .english),
    ("He twisted my arm behind my back.", .english),
    ("A man followed me and grabbed my hair.", .english),
    ("My boss pushed me against the shelf and put his hand over my mouth.", .english),
    ("Mon copain m'a serré la gorge dimanche. Il dit que je l'avais énervé.", .french),
    ("Il a mis ses mains autour de mon cou.", .french),
    ("Il m'a attrapée par le poignet, j'ai encore la marque.", .french),
    ("Elle m'a bousculé contre l'évier devant les enfants.", .french),
    ("Mon mari m'a poussée par terre.", .french),
    ("Il m'enferme dans la chambre quand il part travailler.", .french),
    ("Il ferme la porte à clé quand il sort.", .french),
    ("Il a caché mes papiers et mon passeport.", .french),
    ("Il m'a pris mon téléphone et ma carte bancaire.", .french),
    ("Il garde mon téléphone la nuit.", .french),
    ("Mon patron garde mon passeport.", .french),
    ("Mon beau-père est encore venu dans ma chambre cette nuit.", .french),
    ("Mon oncle vient dans mon lit. Je fais semblant de dormir.", .french),
    ("Je lui ai dit non. Il a continué.", .french),
    ("J'ai dit non. Il a continué quand même.", .french),
    ("Mon mari m'a forcée hier soir.", .french),
    ("Il m'a forcée à coucher avec lui.", .french),
    ("Ça recommence avec mon beau-père.", .french),
    ("Tonton recommence quand maman travaille. J'ai onze ans.", .french),
    ("J'ai peur de rentrer ce soir.", .french),
    ("J'ai peur de rentrer à la maison, il a bu.", .french),
    ("Papa me frappe avec sa ceinture.", .french),
    ("Maman m'enferme à la cave quand elle crie.", .french),
    ("Mon entraîneur me touche quand les autres sont partis.", .french),
    ("Il ne me laisse pas voir ma sœur.", .french),
    ("Il dit que si je pars, il prend les enfants.", .french),
    ("Il m'a jeté une assiette à la figure.", .french),
    ("Il m'a tordu le bras.", .french),
    ("Un inconnu m'a touché les fesses dans le métro.", .french),
    ("Je ne voulais pas. Il a dit que j'étais sa femme. J'ai attendu que ça finisse.", .french),
  ])
  func `What somebody does to the writer is met as that, with numbers, wherever they live`(
    text: String, language: Language
  ) throws {
    let reading = reading(text, language)
    #expect(Harm(reading) == .violence, "\(reading.gravity) \(reading.signs)")
    for country in [nil, "FR", "GB", "US", "DE", "JP"] {
      let card = try card(reading, language, in: country)
      #expect([.violence, .deadly].contains(card?.kind))
      #expect(card?.lines.contains { $0.contains(where: \.isNumber) } == true)
    }
  }

  @Test(arguments: [
    ("He says he will kill me if I ever leave.", Language.english),
    ("If I left he would find me, me and the baby. He showed me the knife in his jacket.", .english),
    ("My ex has a knife and he is waiting downstairs.", .english),
    ("My ex-husband keeps sending me death threats.", .english),
    ("My ex follows me to work every day.", .english),
    ("He has followed me since we broke up.", .english),
    ("Dad hits mum when he has been drinking. I don't know who to tell.", .english),
    ("My stepdad beat my little brother again.", .english),
    ("My husband hits the kids.", .english),
    ("He knocked me over again. I told the nurse that I had slipped.", .english),
    ("He slapped me last night. This morning he was lovely again.", .english),
    ("He pushed me into the cooker again. I told them it was the iron.", .english),
    ("Si je le quittais, il saurait me retrouver. Il a montré le couteau dans sa veste.", .french),
    ("Il a montré le couteau dans sa poche.", .french), ("Mon ex a un couteau et il m'attend en bas.", .french),
    ("Il dit qu'il va me tuer.", .french), ("Il m'a dit que si je partais il me tuerait.", .french),
    ("Ma compagne m'a dit que si je la quittais elle me tuerait.", .french),
    ("Il m'a menacée de me tuer.", .french),
    ("Mon ex me suit jusqu'à mon travail.", .french),
    ("Il me suit partout depuis la rupture.", .french),
    ("Papa tape sur maman quand il a bu.", .french), ("Mon père a frappé ma mère hier soir.", .french),
    ("Papa bat maman.", .french), ("Mon beau-père cogne mon petit frère.", .french),
    ("Mon mari frappe les enfants.", .french),
  ])
  func `A threat of death, a knife, being followed and blows to others at home are met as violence`(
    text: String, language: Language
  ) throws {
    let reading = reading(text, language)
    #expect(Harm(reading) == .violence, "\(reading.gravity) \(reading.signs)")
    #expect(try [.violence, .deadly].contains(card(reading, language, in: "FR")?.kind), "\(reading.signs)")
  }

  @Test(arguments: [
    ("Dad beat my brother at chess again.", Language.english), ("My dog follows me everywhere.", .english),
    ("He showed me how to hold the knife for the onions.", .english),
    ("Mum will kill me when she sees the vase, lol.", .english),
    ("My ex is bringing the kids back on Sunday.", .english),
    ("Mum is going to kill me, I lost the keys.", .english),
    ("Papa a battu maman au Scrabble.", .french), ("Mon chat me suit partout.", .french),
    ("Mon oncle m'a offert son couteau suisse.", .french), ("Maman va me tuer, j'ai cassé son vase mdr.", .french),
    ("Mon ex ramène les enfants dimanche.", .french), ("Le petit me suit partout dans la maison.", .french),
  ])
  func `A game won, a dog that follows and a knife in the kitchen are no violence`(text: String, language: Language) {
    let reading = reading(text, language)
    #expect(reading.signs.allSatisfy { $0.kind != .violence } && Harm(reading) == nil, "\(reading.signs)")
  }

  @Test(arguments: [
    ("I burnt my arm with a lighter on purpose.", Language.english),
    ("Burned my arm again. It is the only thing that makes the noise stop.", .english),
    ("I hit my head against the wall until it went quiet.", .english),
    ("I cut my thigh. On purpose, yes.", .english),
    ("Je me suis brûlé le bras avec le fer. Exprès.", .french),
    ("J'ai brûlé mon bras avec une cigarette.", .french),
    ("Je me suis tapé la tête contre le mur, ça me calme.", .french),
    ("Je me suis encore coupée hier soir.", .french),
    ("Je me suis recoupée mardi. Pas profond.", .french), ("Je me suis rescarifié hier.", .french),
    ("I cut myself again on Tuesday. Not deep.", .english),
  ])
  func `What is done to oneself on purpose is heard, and has a line`(text: String, language: Language) throws {
    let reading = reading(text, language)
    #expect(Harm(reading) == .cost, "\(reading.gravity) \(reading.signs)")
    for country in [nil, "FR", "GB", "JP"] { #expect(try card(reading, language, in: country)?.kind == .care) }
  }

  @Test(arguments: [
    ("My little boy put his tiny hands round my neck and kissed my nose.", Language.english),
    ("She squeezed my hand all through the film.", .english),
    ("Tom grabbed my hand and we ran for the bus laughing.", .english),
    ("He pushed me on the swing like when I was six.", .english),
    ("I locked myself out again, the neighbour had the key.", .english),
    ("We got locked in the museum, what an evening.", .english),
    ("The waiter took my bank card and came back with the wrong one.", .english),
    ("The embassy took my passport for the visa.", .english),
    ("Mum took my phone because my marks were bad.", .english),
    ("The kids came into my room at six and jumped on the bed.", .english),
    ("Dad came into my room to say good night.", .english),
    ("I said no to cake. He went on about the recipe.", .english),
    ("I told the salesman no and hung up.", .english),
    ("It's starting again with the hay fever.", .english),
    ("I burned my arm on the oven door taking out the lasagne.", .english),
    ("I cut my finger slicing onions.", .english),
    ("I burned myself on the kettle.", .english),
    ("I did it on purpose: I let her win at cards.", .english),
    ("I was scared to go on stage.", .english),
    ("Bruise on my shin from five-a-side.", .english),
    ("I wore long sleeves because the office is freezing.", .english),
    ("My sister touched me deeply with that letter.", .english),
    ("The doctor pressed my neck and said the glands are fine.", .english),
    ("He forced me to eat a second slice of cake.", .english),
    ("Nobody knows that I am planning her surprise party.", .english),
    ("I told no one that I bought the tickets.", .english),
    ("She stole the show, and my heart.", .english),
    ("Our cat has started again to scratch the sofa.", .english),
    ("She is my girlfriend and we are married to our jobs, ha.", .english),
    ("Ma fille a mis ses petites mains autour de mon cou.", .french),
    ("Il m'a serré la main avec chaleur.", .french),
    ("Il m'a attrapée par la main et on a dansé.", .french),
    ("Je m'enferme dans mon bureau pour finir le rapport.", .french),
    ("Le garage a gardé mes papiers jusqu'à lundi.", .french),
    ("Maman m'a confisqué mon portable, j'avais oublié de ranger.", .french),
    ("Je suis bousculée en ce moment, trop de rendez-vous.", .french),
    ("Les enfants sont venus dans ma chambre à six heures.", .french),
    ("J'ai dit non au dessert. Il a continué à raconter ses vacances.", .french),
    ("Ça recommence avec la chaudière.", .french),
    ("Je me suis brûlée en sortant le gratin du four.", .french),
    ("Je me suis coupée en épluchant les carottes.", .french),
    ("Je me suis coupé les cheveux.", .french), ("Je me suis recoupé la frange.", .french),
    ("Je me suis recoupé une part de gâteau.", .french),
    ("J'ai vidé le lave-vaisselle et plié le linge.", .french),
    ("J'ai vidé la bouteille dans l'évier.", .french),
    ("Je parle au chat du voisin et à la boulangère.", .french),
    ("On m'a offert une montre pour mes quarante ans.", .french),
    ("J'avais abandonné le piano à douze ans.", .french),
    ("J'ai peur de rentrer trop tard pour le match.", .french),
    ("Elle m'a forcée à prendre une deuxième part.", .french),
    ("Personne ne sait que je prépare sa fête.", .french),
    ("He said no to the offer and she carried on regardless.", .english),
    ("My stepdad taught me to drive today and I didn't stall once.", .english),
    ("My brother threw a pillow at my head and we laughed.", .english),
    ("They locked us in for the escape game.", .english), ("The toddler hit me in the face with a spoon.", .english),
    ("I'm scared to be at home with a newborn, honestly.", .english),
    ("Nobody would believe me if I told them how many pancakes I ate.", .english),
    ("Mon frère m'a jeté un oreiller à la tête, fou rire.", .french),
    ("Mon oncle est venu, il a dormi dans ma chambre et moi sur le canapé.", .french),
    ("Je ne suis pas en sécurité dans mon emploi.", .french), ("J'ai coupé mes cheveux exprès très court.", .french),
  ])
  func `A hand held, an oven, a key forgotten and a surprise are none of it`(text: String, language: Language) {
    let reading = reading(text, language)
    let found: Set<GravitySign.Kind> = [.violence, .selfHarm, .child]
    #expect(reading.signs.allSatisfy { !found.contains($0.kind) } && Harm(reading) == nil, "\(reading.signs)")
  }

  @Test(arguments: [
    ("Bruises all over my shins, the match was worth it.", Language.english), ("He checks my phone.", .english),
    ("J’ai des bleus partout, quel match.", .french),
  ])
  func `A hint of it alone is no sign`(text: String, language: Language) {
    #expect(reading(text, language).signs.allSatisfy { $0.kind != .violence })
  }

  @Test(arguments: [
    ("He checks my phone every evening. I hid the bruises with a scarf.", Language.english),
    ("Il regarde mon téléphone chaque soir. J’ai caché les bleus sous un foulard.", .french),
  ])
  func `Two hints of it are one`(text: String, language: Language) {
    #expect(Harm(reading(text, language)) == .violence, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("My stepdad hits me when he has been drinking.", Language.english), ("Dad locks me in the shed.", .english),
    ("I am twelve. My uncle touches me when nobody is there.", .english),
    ("Mon beau-père me frappe.", .french), ("J’ai treize ans. Mon cousin me touche quand on est seuls.", .french),
    ("Maman me gifle quand elle a bu.", .french), ("Papa tape sur maman quand il a bu.", .french),
    ("Daddy hits mummy at night.", .english),
  ])
  func `A child gets the line for children first`(text: String, language: Language) throws {
    let reading = reading(text, language)
    let card = try #require(try card(reading, language, in: "FR"))
    #expect(card.lines.dropFirst().first?.contains("119") == true, "\(card.lines) \(reading.signs)")
    #expect(card.lines.allSatisfy { !$0.contains("3919") } && card.lines.contains { $0.hasPrefix("  112") })
    let other = try #require(try self.card(reading, language, in: "GB"))
    #expect(other.lines.contains { $0.contains("0800 1111") } && other.lines.contains { $0.contains("999") })
  }

  @Test(arguments: [
    ("My husband hit me again.", Language.english), ("Mon mari m’a frappée hier.", .french),
    ("My uncle used to touch me when I was nine.", .english),
    ("Mon oncle me touchait quand j’avais neuf ans.", .french),
  ])
  func `Who is grown up gets the line for violence first`(text: String, language: Language) throws {
    let card = try #require(try card(reading(text, language), language, in: "FR"))
    #expect(card.lines.dropFirst().first?.contains("3919") == true, "\(card.lines)")
  }

  @Test(arguments: [
    ("He hit me again last night. I want to die.", Language.english),
    ("Il m’a encore frappée hier soir. Je veux mourir.", .french),
  ])
  func `Whoever wishes to die of it finds both lines`(text: String, language: Language) throws {
    let reading = reading(text, language)
    #expect(reading.gravity >= .passive)
    let reader = CrisisCard.Reader(
      country: "FR", language: language, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
    let card = CrisisCard(
      reading.gravity, basis: reading.basis, signs: reading.signs, for: reader, last: nil, seed: 0)
    for number in ["3114", "3919", "112"] {
      #expect(card?.lines.contains { $0.hasPrefix("  " + number) } == true, "\(card?.lines ?? [])")
    }
  }

  @Test func `What only sounds like a danger hides no line against violence`() throws {
    let reader = CrisisCard.Reader(
      country: "FR", language: .french, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
    let signs = reading("Mon mari m'a dit que si je le quittais il me tuerait.", .french).signs
    let card = CrisisCard(.passive, basis: .sounding, signs: signs, for: reader, last: nil, seed: 0)
    #expect(card?.kind == .violence && card?.lines.contains { $0.contains("3919") } == true)
  }

  @Test func `What tells of violence tells of nothing graver`() {
    let text = "Il ferme la porte à clé quand il sort. Je l’entends tourner la clé."
    #expect(reading(text, .french).signs.allSatisfy { $0.gravity <= .distress || $0.kind == .whole })
  }
}
