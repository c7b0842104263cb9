import Journal
import Testing

@testable import Reflection

/// What fills most days, in English, and what only holds its words.
@Suite struct EnglishDayOccasionTests {
  private func kinds(_ text: String) -> [Occasion.Kind] {
    OccasionReader.occasions(Passage(text, language: .english)).map(\.kind)
  }

  @Test(arguments: [
    ("The funeral of old Mr Lund from the bakery. The church was half empty.", Occasion.Kind.funeral),
    ("Negative again. I hid the test behind the soap.", .childless),
    ("The GP said it was just stress. I had written everything down.", .notHeard),
    ("Sore throat, blanket, tea with honey.", .illDay),
    ("Changed the sheets twice last night. Mum slept through it.", .care),
    ("Dad looks so small in that chair.", .parentAges),
    ("Vera starts her chemo on Monday.", .friendIll),
    ("Mediation again. He brought a folder.", .divorce),
    ("I don’t know if I still love him.", .doubtLove),
    ("Our knees touched under the library table!", .crush),
    ("He brought me tea in bed, as if it were nothing.", .tender),
    ("Our son ate his lunch in the toilets all week.", .childWorry),
    ("My mum won’t let me go to the concert.", .teenParents),
    ("Row with my sister about the boat. The door slammed.", .quarrel),
    ("I can’t forgive him for that summer.", .notForgive),
    ("I should have visited him before he died.", .regret),
    ("I forgot her birthday.", .forgotIt),
    ("Called my boss mum today. I am still hot.", .embarrassed),
    ("He does my accent and they all laughed at me, my friends too.", .humiliated),
    ("We used to talk every day, Ina and I.", .friendDrift),
    ("The driver waited for me, and lifted my case in.", .kindness),
    ("Homesick at the fruit stall.", .homesick),
    ("My driving test is tomorrow and I feel sick.", .examNerves),
    ("I was made redundant at eleven o’clock.", .redundant),
    ("Worked till midnight again.", .overwork),
    ("Still stuck on chapter four of the thesis.", .studyStuck),
    ("Paid off the car today.", .debtPaid),
    ("We were burgled on Friday night.", .stolen),
    ("A van missed me by inches.", .nearMiss),
    ("Torn between the two flats.", .decision),
    ("Saw a heron by the lock and looked until it went.", .nature),
    ("Baked bread with Ines.", .cooked),
    ("My therapist asked about the summer house.", .therapy),
    ("So tired. I went to bed at eight.", .tired),
    ("Forty days without a drink.", .sober),
  ])
  func `What a day is about is read`(text: String, kind: Occasion.Kind) {
    #expect(kinds(text).contains(kind), "\(kinds(text))")
  }

  @Test(arguments: [
    ("Got into bed with a book about tides.", Occasion.Kind.job),
    ("The street where I was born has a new bakery.", .birth),
    ("My new phone didn’t recognise me with the scarf on.", .forgetting),
    ("I built it on my own, all forty-two screws.", .alone),
    ("My old kettle died this morning.", .deathNow),
    ("I took the dog to the vet for his jabs.", .parting),
    ("Broke up the old bread for the birds.", .breakup),
    ("I told Mum about the new bus.", .confided),
    ("Read my old diary on the attic stairs.", .teenParents),
    ("The bus broke down by the mill.", .broken),
  ])
  func `Words of a kind that are about something else say nothing`(text: String, kind: Occasion.Kind) {
    #expect(!kinds(text).contains(kind), "\(kinds(text))")
  }
}
