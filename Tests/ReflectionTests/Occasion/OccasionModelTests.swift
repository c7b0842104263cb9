import Journal
import Testing

@testable import Reflection

@Suite struct OccasionModelTests {
  private func estimate(_ text: String, _ language: Language) throws -> OccasionEstimate {
    try #require(GravityReading(Passage(text, language: language)).estimate)
  }

  @Test(
    arguments: [
      ("My boss snapped at me again in front of everyone. I can't do anything right for my manager.", .boss, .english),
      (
        "She has read my message and not answered. Four days now, and I check my phone all the time.", .unanswered,
        .english
      ),
      (
        "My thesis has not moved for three weeks. I open the file, read the same page and close it.", .studyStuck,
        .english
      ),
      ("The biopsy came back clear. Nothing there. I can breathe.", .clear, .english),
      ("We signed the papers today. He has the boys every other weekend from now on.", .divorce, .english),
      ("Three years today without a drink.", .sober, .english),
      (
        "Ma cheffe m'a encore crié dessus devant tout le monde. Elle est injuste avec moi depuis qu'elle est arrivée.",
        .boss, .french
      ),
      (
        "Mon message est resté en vu depuis vendredi. Elle ne répond pas, je regarde mon téléphone sans arrêt.",
        .unanswered, .french
      ),
      ("Ma thèse n'avance plus. J'ouvre le fichier, je relis la même page et je le ferme.", .studyStuck, .french),
      (
        "On a signé les papiers du divorce ce matin. Les enfants seront chez lui une semaine sur deux.", .divorce,
        .french
      ),
      ("Trois ans aujourd'hui sans une goutte d'alcool.", .sober, .french),
    ] as [(String, Occasion.Kind, Language)])
  func `says what a page is about`(_ text: String, kind: Occasion.Kind, language: Language) throws {
    #expect(try estimate(text, language).kind == kind)
  }

  @Test(
    arguments: [
      ("Milk, bread, batteries, the blue folder for Monday.", .english),
      ("The bus was full. The shop had no eggs. I read two chapters and went up.", .english),
      ("Lait, pain, piles, la chemise bleue pour lundi.", .french),
      ("Le bus était plein. Plus d'œufs à l'épicerie. J'ai lu deux chapitres et je suis montée.", .french),
    ] as [(String, Language)])
  func `says nothing of a page about nothing`(_ text: String, language: Language) throws {
    #expect(try estimate(text, language).kind == nil)
  }

  @Test func `knows only kinds that the guide has words for`() {
    let known = OccasionModel.embedded.knownKinds
    #expect(known.count > 120)
    for language in Language.allCases {
      for kind in known {
        #expect(!OccasionWords.of(language).openings(kind).isEmpty, "\(kind)")
        #expect(!OccasionWords.of(language).questions(kind).isEmpty, "\(kind)")
      }
    }
  }

  @Test func `likelihoods are shares of a whole`() throws {
    let estimate = try estimate("We signed the papers today.", .english)
    let sum = OccasionModel.embedded.knownKinds.compactMap(estimate.likelihood(of:)).reduce(0, +)
    #expect(sum > 0 && sum <= 1.001)
    for family in FeelingFamily.allCases {
      let likelihood = try #require(estimate.likelihood(of: family))
      #expect((0...1).contains(likelihood), "\(family)")
    }
  }

  @Test func `what a pattern takes by its words gives way to what the page is about`() {
    let passage = Passage("I got into bed and read until two.", language: .english)
    let doubtful = OccasionEstimate(kinds: [.passed: 0.001], feelings: [:], kind: nil)
    #expect(OccasionReader.occasions(passage, doubtful).allSatisfy { $0.kind != .passed })
    let sure = OccasionEstimate(kinds: [.awake: 0.9], feelings: [:], kind: .awake)
    #expect(OccasionReader.occasions(passage, sure).first?.kind == .awake)
    #expect(OccasionReader.occasions(passage, nil) == OccasionReader.occasions(passage))
  }

  @Test func `what is in how a page is written stays first`() {
    let passage = Passage("WHY DOES NOBODY EVER ASK HOW I AM", language: .english)
    let sure = OccasionEstimate(kinds: [.alone: 0.9], feelings: [:], kind: .alone)
    #expect(OccasionReader.occasions(passage, sure).first?.kind == .unheard)
  }

  @Test func `a word or three are about nothing that can be said`() {
    let sure = OccasionEstimate(kinds: [.low: 0.9], feelings: [:], kind: .low)
    #expect(OccasionReader.occasions(Passage("Grey skies.", language: .english), sure).isEmpty)
  }

  @Test func `points at the sentence that says it`() throws {
    let text = "The bus was late. My boss blamed me in front of the team. I bought bread."
    let passage = Passage(text, language: .english)
    let sure = OccasionEstimate(kinds: [.boss: 0.9], feelings: [:], kind: .boss)
    let found = try #require(OccasionReader.occasions(passage, sure).first)
    #expect(passage.text(found.tokens).contains("My boss blamed me"))
  }

  @Test(
    arguments: [
      ("He forgot our anniversary. I had cooked.", .forgotIt, false, .english),
      ("I forgot her recital. She had kept a seat.", .forgotIt, true, .english),
      ("Il a oublié notre anniversaire. J'avais cuisiné.", .forgotIt, false, .french),
      ("J'ai oublié son spectacle. Elle m'attendait.", .forgotIt, true, .french),
      ("The biopsy results come on Friday. The doctor said it's probably nothing.", .clear, false, .english),
      ("It's benign. I read the letter ten times.", .clear, true, .english),
      ("Les résultats arrivent jeudi, sans doute rien.", .clear, false, .french),
      ("Bénin. J'ai relu la lettre.", .clear, true, .french),
      ("Mum and I haven't spoken since Christmas. I found her handwriting on a card.", .mourning, false, .english),
      ("I found her handwriting on a card. Three years in May.", .mourning, true, .english),
      ("Dad died in May. My brother has not called since.", .mourning, true, .english),
      ("I drank almost the whole bottle.", .relapse, true, .english),
      ("J'ai bu presque toute la bouteille.", .relapse, true, .french),
      ("On ne se parle plus, maman et moi. J'ai retrouvé une carte d'elle.", .mourning, false, .french),
      ("Nine days without smoking, and I nearly gave in after the meeting.", .relapse, false, .english),
      ("Neuf jours sans fumer, j'ai failli craquer ce soir.", .relapse, false, .french),
      ("J'ai repris un paquet au tabac ce soir.", .relapse, true, .french),
      ("Third interview. They will call you, the man said, and did not look up.", .job, false, .english),
      ("Troisième entretien ce matin. « On vous rappelle », a dit le chef de rayon.", .job, false, .french),
      ("They rang at four: I start on Monday!", .job, true, .english),
      ("Je commence lundi, ils m'ont prise !", .job, true, .french),
    ] as [(String, Occasion.Kind, Bool, Language)])
  func `what would be claimed must be so`(_ text: String, kind: Occasion.Kind, holds: Bool, language: Language) {
    let sure = OccasionEstimate(kinds: [kind: 0.9], feelings: [:], kind: kind)
    let found = OccasionReader.occasions(Passage(text, language: language), sure)
    #expect(found.contains { $0.kind == kind } == holds, "\(found)")
  }
}
