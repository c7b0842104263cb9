import Testing

@testable import Redaction

@Suite struct ReferenceDetectorTests {
  @Test(arguments: [
    "Chair ⟦9⟧ again", "squad number ⟦27⟧, he", "row K, number ⟦9⟧, for", "a red one, number ⟦15⟧ on her",
    "S REF ⟦LOYER2B⟧ »",
    "Ref ⟦FL/mt/5502⟧.", "Room ⟦12⟧", "in bed ⟦14⟧ pulling", "badge ⟦E-55120⟧", "Ref ⟦HJL/4471/KM⟧, two",
    "order #⟦A-1234⟧",
    "booking ⟦K7RPL2⟧.", "Prisoner number ⟦A7743FK⟧ on", "Service no. ⟦25183309⟧", "locker ⟦7⟧",
    "policy number is ⟦XQ-448120⟧", "case no. ⟦24-1187⟧", "student ID: ⟦20191234⟧", "juror ⟦7⟧ brings",
    "account ⟦12345678⟧", "tracking ⟦1Z999AA10123456784⟧", "row G seats ⟦11⟧ and ⟦12⟧.", "trolley ⟦7⟧.", "Gate ⟦B44⟧.",
    "invoice ⟦2025/00-17 bis⟧", "his room, No. ⟦9⟧ on the stair", "your door, ⟦217⟧ or ⟦271⟧?",
  ])
  func `numbers are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: ReferenceDetector.self) == text.expected)
  }

  @Test(arguments: [
    "porte-manteau ⟦22⟧, étiquette", "Lot ⟦47⟧, cave ⟦12⟧, 118", "au puits numéro ⟦9⟧, avec",
    "n° de minute ⟦26/0841⟧.", "Couveuse ⟦6⟧.", "code de retrait : ⟦604 118⟧", "vol ⟦ac 870⟧", "étage ⟦2B⟧",
    "maillot ⟦11⟧, celui",
    "lit ⟦12⟧, m’a tenu", "chambre ⟦307⟧", "dossier ⟦SYN/7719-B⟧", "réf. ⟦SYN/7719-B⟧)", "adhérent ⟦0078-443-912-L⟧",
    "Matricule ⟦V-20817⟧, ancienneté", "RG ⟦24/03317⟧.", "bureau ⟦4.17⟧,", "salle ⟦B204⟧.", "NEPH ⟦140393200571⟧",
    "numéro ⟦19⟧. La", "Gilet n° ⟦27⟧ manquant", "Emplacement ⟦B 61⟧ (ombre)", "place ⟦73⟧,",
    "la parcelle ⟦9⟧ est à elle",
    "rang ⟦K 17⟧ et ⟦18⟧,", "chambre ⟦302⟧ ou la ⟦320⟧",
    "attestation CAF n° ⟦4471208 V⟧, trois", "commande n° ⟦12345⟧", "identifiant ⟦00418827735⟧", "bureau ⟦12⟧, 1er",
  ])
  func `numbers are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: ReferenceDetector.self) == text.expected)
  }

  @Test(arguments: [
    "case of beer", "number 38 bus", "a chair for 12", "un lot de 47 vis", "question number 4", "chanson numéro 12",
    "code rouge", "room for 12 people", "in the room", "a ticket for 20 euros", "order 2 pizzas",
    "le dossier est clos", "un lit de 140 cm", "the code is broken", "dossier de 30 pages", "account of 2019",
    "chambre 3 fois", "card 5%", "policy since 2012", "a bed", "bus 12", "Sertraline 50 mg", "2 x 500mg paracétamol",
    "ordonnance : Kardégic 75 mg", "page n° 12", "numéro 1", "seats 2 to spare or 3 euros", "place aux 12 hommes",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: ReferenceDetector.self) == [])
  }

  @Test(arguments: [
    "room", "room #", "n°", "n° ", "ref: ref: ref:", "code - - -", "bed \u{0}12",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: ReferenceDetector.self))
  }
}
