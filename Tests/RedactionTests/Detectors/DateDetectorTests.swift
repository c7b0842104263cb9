import Testing

@testable import Redaction

@Suite struct DateDetectorTests {
  @Test(arguments: [
    "born on ⟦1973-05-02⟧.", "we met on ⟦12/25⟧", "DOB ⟦07/22/1988⟧, New York", "Date of birth: ⟦22.07.88⟧",
    "since ⟦2019/03/05⟧",
    "⟦March 3⟧", "⟦March 3rd, 2019⟧", "⟦3 March 2019⟧", "⟦the 3rd of March⟧", "⟦the third of March⟧",
    "on ⟦the twenty-third of June⟧",
    "⟦Mar. 3, 2019⟧", "⟦3rd Mar '19⟧", "on ⟦Tuesday, March 3rd⟧", "⟦Tuesday 3 March 2020⟧ was cold", "⟦Sat 3rd May⟧",
    "in ⟦March 2019⟧", "⟦Sept. 2021⟧",
    "⟦3-5 March⟧", "from ⟦3 to 5 March⟧", "⟦2024-05-02T14:30:00Z⟧ log", "at ⟦2024-05-02⟧ 14:30", "⟦20240502⟧",
    "⟦5-Mar-2019⟧", "⟦05MAR2019⟧",
    "born in ⟦1983⟧", "born in '⟦83⟧", "born in ’⟦83⟧", "class of ⟦2004⟧", "leavers of ⟦1989⟧", "married in ⟦1998⟧",
    "I graduated in ⟦2011⟧",
    "⟦March the 3rd⟧", "Christmas ⟦1998⟧", "summer of ⟦2003⟧ we moved",
    "b. ⟦1954⟧, Leeds", "(⟦1926–1999⟧)", "the wedding is ⟦18 Jan⟧", "due ⟦June 18th⟧", "⟦July 4, 1776⟧",
    "⟦3.ii.1919⟧ in Oswaldtwistle", "on ⟦Saturday the 14th⟧, at two", "We fly ⟦Tues 19th⟧,", "until ⟦Mon 24th⟧.",
    "⟦1931–2024⟧. Stoker", "was b. ⟦c. 1851⟧, arr.", "heart op ⟦3/12⟧ at", "on ⟦3 November⟧. I am",
    "⟦Novr. 3d, 1846⟧. Mr.", "the summer of ⟦76⟧ was hot", "⟦Sept 4-6⟧", "⟦5th Jany 1840⟧", "on ⟦the 22d of June⟧",
    "⟦Saturday the 3rd of May⟧", "in ⟦1868⟧",
  ])
  func `exact dates are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: DateDetector.self) == text.expected)
  }

  @Test(arguments: [
    "le ⟦3 mars 2019⟧", "le ⟦1er mai 2019⟧", "le ⟦1ᵉʳ mai⟧", "né le ⟦11 novembre 1926⟧ à Lille", "Née le ⟦03/02/1983⟧",
    "le ⟦14/11/2025⟧ à 9h15",
    "le ⟦mardi 3 mars⟧", "⟦mardi 3 mars 2020⟧", "le ⟦premier mai⟧", "le ⟦vingt-trois juin⟧", "le ⟦8 juillet 1998⟧ ?",
    "du ⟦3 au 5 mars⟧",
    "née en ⟦1983⟧", "né en ⟦83⟧", "promo ⟦2004⟧", "mariés en ⟦1998⟧", "en ⟦mars 2019⟧", "le ⟦3/4⟧ on part",
    "le ⟦12/03⟧", "fin le ⟦31 août 2027⟧",
    "le ⟦3.4.2019⟧", "⟦3 févr. 2019⟧", "le ⟦14 juillet⟧", "bac en ⟦2011⟧", "l’été ⟦2003⟧", "Noël ⟦1998⟧",
    "depuis ⟦sept. 2021⟧", "classe de ⟦1989⟧",
    "le ⟦03 02 1983⟧", "le ⟦24/7/2020⟧", "divorcée en ⟦2015⟧", "⟦03.02.83⟧",
    "arrivée le ⟦02-08⟧, départ le ⟦16-08⟧.", "parti le ⟦7⟧ au matin", "Saint-Pierre, ⟦août 86⟧.",
    "l'hiver ⟦54⟧", "en ⟦68⟧.", "le ⟦3 8bre⟧",
    "⟦1974–1981⟧ ont disparu", "le ⟦14 juillet⟧. On",
  ])
  func `exact dates are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: DateDetector.self) == text.expected)
  }

  @Test(arguments: [
    "today, last week, on Tuesday, in May", "24/7", "50/50", "1/2 cup, 3/4 of it", "at 12:30", "12.30 or 14:00",
    "2 hours", "7/10", "score 3-2",
    "I may 2 or 3 times", "he marched 3 miles", "chapter 12", "10-12 weeks", "by 5 to 10",
    "aujourd’hui, mardi, en mai", "2 heures", "j’ai eu 12/20", "14/20 en maths", "il y a 3 ans", "à 12h30",
    "3/4 d’heure",
    "Sertraline 50 mg", "12/8 de tension", "page 1983", "1500 mètres", "in 2019 prices", "second of all",
    "le second tour", "6-4 6-3", "ratio 1/100",
    "une ou deux", "mars attaque", "the march of 12 men", "v2.10.2019b", "192.168.1.10", "10/10", "sept personnes",
    "Saturday 3 times", "the sun 14 degrees", "on Monday at 9", "1914-1918", "Friday the dog", "Saturday 3:30",
    "Dinner Thursday 2.15 at", "See you Thursday 7.30", "mardi 9.30", "en 12 jours",
    "mai 68", "samedi 3 fois", "lundi 9 h",
  ])
  func `times, fractions, scores, marks and vague dates stay`(text: String) {
    #expect(MarkedText(text).found(by: DateDetector.self) == [])
  }

  @Test(arguments: [
    "⟦２０１９-０３-０２⟧", "le ⟦3\u{a0}mars\u{202f}2019⟧", "0/0/0000", "99/99/9999", "31/31", "////", "- - -", "march", "1er",
    "the 3rd of", "né en", "\u{0}3\u{0}",
    "2019-03-02-04-05", "'", "born in '", "3 3 3 3 3",
  ])
  func `odd and hostile texts do no harm`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: DateDetector.self) == text.expected)
  }
}
