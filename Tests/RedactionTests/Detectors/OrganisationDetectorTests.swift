import Testing

@testable import Redaction

@Suite struct OrganisationDetectorTests {
  @Test(arguments: [
    "I rang ⟦St Wilfrid's Primary⟧ and", "at the ⟦Mulberry Clinic⟧,", "⟦Holt Lane Surgery⟧", "⟦Ward 7B⟧ two staff down",
    "she works at ⟦Calder & Wray Logistics⟧.", "⟦St Mary's Hospital⟧", "⟦Acme Ltd⟧", "⟦Martin & Sons⟧ called",
    "on ⟦Nightingale Ward⟧ that's",
    "at ⟦Hartley Lunn Solicitors⟧ on", "⟦Ashby Vale RFC⟧ will lose", "⟦Leicester Medical School⟧",
    "the ⟦University of Leeds⟧", "⟦Prairie Crest Mutual⟧ and", "⟦Copperfield Vets⟧, card",
    "got into ⟦Kings Norton High School⟧",
    "he joined ⟦Jones, Clark and Moore LLP⟧", "⟦Al-Noor Centre⟧.", "⟦Fernlea Care Home⟧ and", "The ⟦Bell Inn⟧",
    "a place called ⟦About Time⟧ in Saltaire", "care of ⟦Home Sweet Let⟧.", "the ⟦Lamb and Flag⟧, on",
    "members of ⟦The Thursday Mending Club⟧:", "⟦Bread Not Bombs⟧ newsletter", "at ⟦Our Lady Star of the Sea⟧",
    "back to ⟦Hut 9⟧,", "review of ⟦Good Hands Removals⟧ (W",
  ])
  func `organisations are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: OrganisationDetector.self) == text.expected)
  }

  @Test(arguments: [
    "le lycée ⟦Jean-Moulin⟧", "à l’EHPAD ⟦Les Glycines⟧, Mme", "la clinique des ⟦Lilas⟧", "au garage ⟦lombard⟧.",
    "le lycée ⟦aristide briand⟧ il est", "collège ⟦Marcel-Pagnol⟧.", "institut ⟦Paoli-Calmettes⟧ il",
    "CHU de ⟦Besançon⟧", "SARL ⟦Dupont⟧", "cabinet ⟦Ribeiro & Associés⟧",
    "⟦Martin & Fils⟧", "l’internat ⟦Saint-Joseph-de-la-Roche⟧ a", "au club (⟦ES Montmorillon⟧)",
    "l’école ⟦Célestin-Freinet⟧,", "l’université ⟦Paris 8⟧", "je travaille chez ⟦Orange⟧", "embauchée chez ⟦Valméca⟧",
    "l’entreprise ⟦Lafarge⟧", "paroisse ⟦Saint-Nicolas⟧",
    "chez ⟦Un Temps pour Elle⟧ à", "La fanfare ⟦Tant Pis pour les Voisins⟧ fête",
    "mon employeur, ⟦À Votre Service⟧, aide", "⟦Éclats de Voix⟧ recrute", "la troupe ⟦Les Oubliés du Lundi⟧ :",
    "camping ⟦Les Pieds dans l’Eau⟧,",
  ])
  func `organisations are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: OrganisationDetector.self) == text.expected)
  }

  @Test(arguments: [
    "le service de cardiologie", "à l’hôpital", "the hospital was busy", "High School was hell", "my primary school",
    "at school", "We went to church", "the club is fun", "le collège est loin", "l’école primaire",
    "la maison est grande", "in the group", "House rules", "une clinique privée",
    "Home sweet home", "the Church", "My Company", "à la mairie lundi", "cabinet médical", "Bar none", "chez moi",
    "chez ma mère", "chez le médecin", "Old School", "the Bank", "Monday Club",
    "a feeling called grief", "the Monday and Tuesday", "care of the dog", "the French and English",
    "the band was loud",
    "chez le médecin", "le groupe est parti", "pour la Toussaint", "la troupe est là",
  ])
  func `common words of institutions stay`(text: String) {
    #expect(MarkedText(text).found(by: OrganisationDetector.self) == [])
  }

  @Test(arguments: [
    "school", "& & &", "Ltd", "lycée", "lycée de", "chez", "University of", "' s School", "- School",
    "\u{0}School\u{0}", "A A A A A A A A A School",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: OrganisationDetector.self))
  }
}
