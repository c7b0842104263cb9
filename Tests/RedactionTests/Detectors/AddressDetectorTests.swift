import Testing

@testable import Redaction

@Suite struct AddressDetectorTests {
  @Test(arguments: [
    "the bins of ⟦number 15⟧ are", "bedroom at ⟦number 70⟧: a hairgrip", "(⟦3 The Almonry⟧, mind", "⟦12 Elm Street⟧",
    "at ⟦221B Baker St⟧.", "⟦1234 Maple Ave Apt. 5\nSpringfield, IL 62704⟧",
    "⟦12345 Jennifer Mews Suite 123\nEast Kevin, NC 27000⟧",
    "⟦USNV Smith\nFPO AE 12345⟧", "⟦PSC 1234, Box 5678\nAPO AP 12345⟧", "⟦Unit 1234 Box 5678\nDPO AE 12345⟧",
    "⟦27b Tollgate Rise, Bristol BS5 9XT⟧.",
    "the ⟦1420 Larkmoor Ave, Apt 6, Fresno, CA 93702⟧ address", "⟦61 Old Ferry Road⟧.", "ceiling of ⟦22 Elder Grove⟧.",
    "⟦PO Box 42⟧", "⟦P.O. Box 1234⟧", "⟦4 Lairg Road⟧",
    "⟦123 N. Main St.⟧ Anytown", "⟦350 5th Ave⟧", "⟦Flat 3, 12 Elm Street⟧", "flat ⟦3c⟧", "apt ⟦4B⟧", "apartment ⟦12⟧",
    "⟦12 elm street⟧", "⟦5 St. Mary's Close⟧",
    "the ⟦Church Lane⟧", "⟦1600 Pennsylvania Avenue NW, Washington, DC 20500⟧", "⟦42 O'Connell Street Lower, Dublin 1⟧",
    "⟦100 Highway 12⟧", "⟦Rural Route 2 Box 45⟧", "⟦Studio 65\n7 Shannon Lane⟧", "⟦12-14 High Street⟧",
    "Unit ⟦7⟧, near ⟦Park Lane⟧", "on ⟦Castle Hill Road⟧", "⟦10 Downing St, London SW1A 2AA⟧",
    "⟦6 The Crescent⟧", "⟦1 Main St, Suite 200, Boston MA 02110⟧", "at ⟦9 Quarry Bank⟧",
    "at ⟦2 Quarryman's Row, HX7⟧. Pay", "⟦RR 3⟧, Montague", "at ⟦1219 Temperance⟧, took", "Mrs Obi from ⟦19a⟧ had",
    "Yusra at ⟦number 40⟧ has the spare",
  ])
  func `houses and streets are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: AddressDetector.self) == text.expected)
  }

  @Test(arguments: [
    "⟦12 bis, rue des Lilas⟧", "au ⟦3 impasse du Four-à-Chaux⟧, on dort",
    "⟦18 bis, rue Gambetta, 42000 Saint-Étienne⟧ est", "⟦4, place du Champ-de-Foire⟧,",
    "⟦12 av. Jean-Jaurès⟧", "⟦5 bd Saint-Michel, 75005 Paris⟧", "rue de la ⟦Briquetterie⟧", "rue ⟦Gambetta⟧",
    "⟦cour Desmazières, 6⟧",
    "⟦15 rue du 8 mai 1945⟧", "⟦1 chemin de la Croix-Rouge⟧", "⟦lieu-dit Kerguelen⟧", "bât. ⟦B⟧", "apt ⟦4⟧",
    "appart ⟦12⟧", "⟦BP 123⟧", "⟦CS 40123⟧",
    "⟦12 rue victor hugo⟧", "⟦3 allée des Tilleuls, bât. B, apt 4⟧", "⟦10 rue de l’Église, 35000 Rennes CEDEX 7⟧",
    "résidence ⟦Les Glycines⟧",
    "⟦Rue du Vert Chasseur 12⟧", "⟦avenue Louise 54, 1050 Bruxelles⟧", "⟦rue de Lausanne 12, 1202 Genève⟧",
    "⟦12 quater rue Foch⟧", "⟦7 rue Saint-Roch⟧ à Metz",
    "j’habite au ⟦14 rue Pasteur⟧", "⟦2 PLACE DE L'HÔTEL DE VILLE⟧", "boulevard ⟦Voltaire⟧",
    "⟦12, rue de la République 69002 Lyon⟧", "⟦8 r. des Lices⟧", "⟦1234 rue Sainte-Catherine Ouest⟧, Montréal",
    "⟦23 Grand’Rue⟧", "⟦12 Grande Rue⟧", "⟦route de Vannes, 45⟧",
    "⟦chemin de la Grève, 50770 Pirou⟧.", "⟦45 av. de la Gare, bureau 3B, 1003 Lausanne⟧", "⟦B.P. 14⟧, Cilaos",
    "⟦62, faubourg de Pierre, 3e dr., 67000 Strasbourg⟧",
  ])
  func `houses and streets are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: AddressDetector.self) == text.expected)
  }

  @Test(arguments: [
    "⟦108-dong 1703-ho⟧, door", "⟦Hauptstraße 12⟧", "⟦Kirkevegen 45⟧", "⟦Skolegade 80⟧", "⟦Puolakantie 12⟧",
    "⟦Via Antonio Cecchi 37⟧",
    "⟦Calle Mayor 5⟧", "⟦ul. Zielona 105⟧", "⟦Rua Santa Luzia 123⟧",
    "⟦Øvre Smestad vei 128⟧", "⟦Pusztaszeri út 84⟧.", "⟦Faxagata 12⟧", "⟦Lange Straat 7⟧", "⟦C/ Alcalá 20⟧",
    "⟦Bahnhofstr. 3⟧", "⟦Karl-Marx-Allee 93⟧", "⟦Piazza Garibaldi 4⟧",
  ])
  func `houses of other countries are found`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: AddressDetector.self) == text.expected)
  }

  @Test(arguments: [
    "I walked down the street and along the road", "3 March. Dr Patel called", "the number 15 bus", "the road to hell",
    "two roads", "in 2 places", "3 ways to do it",
    "12 drive off", "a court case", "24 hours a day in the park",
    "dans la rue", "la place de la femme", "il a fait 3 allers", "au cours de l’année", "le chemin est long",
    "sur la route", "tout le long du quai", "en cours", "2 places à table",
    "At 5 Anne called", "By 7 we were home", "Chapter 12 Hill", "He is on the way", "the drive home took 3 hours",
    "Way to go", "flat tyre",
    "box of 12", "united front", "un appartement de 3 pièces", "il a 5 cours demain", "place au jeu", "Rue de rire",
    "Psalm 23", "Windows 11", "un Boeing 747", "Article 49", "Romans 8",
    "at 1130 Anne came", "number 40 in the charts", "at number 10 in the charts", "from 2p to 5p",
  ])
  func `streets that nobody lives in stay`(text: String) {
    #expect(MarkedText(text).found(by: AddressDetector.self) == [])
  }

  @Test(arguments: [
    "rue", "12 rue", "rue 12", "Street", "12 ,,, rue", "12\nrue\nX", "PO Box", "Apt", "\u{0}Street 1", "12 bis bis bis",
    "Rue\u{a0}", "1 1 1 1 St", "C/",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: AddressDetector.self))
  }
}
