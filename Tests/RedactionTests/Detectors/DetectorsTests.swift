import Testing

@testable import Redaction

@Suite struct DetectorsTests {
  @Test(arguments: [
    "sertraline 50 mg, two at night", "2 x 500mg paracetamol", "insulin 12 units before meals",
    "down to 0.25 mg of Xanax", "Levothyrox 75, Eliquis 5 matin et soir", "Kardégic 75 mg, Bisoprolol 2,5 mg",
    "2 x 500mg paracétamol", "Doliprane 1000 toutes les 6 heures",
    "un demi Lexomil 6 mg", "vitamin D3 1000 IU",
  ])
  func `medication with its dose stays readable`(text: String) {
    #expect(MarkedText(text).foundByAll() == [])
  }

  @Test(arguments: [
    "Nothing today. Rain, beans on toast, two episodes and asleep before the end.",
    "I slept 4 hours and walked 10 km on Tuesday.", "We lost 3-2, again. It was 7 out of 10, maybe 8/10.",
    "In May it will be better; it has to be.", "Called at 5:30, rang again at 6.",
    "I have been here for 12 years and I still get lost.", "He said he would pay me back: 20 euros, or 30.",
    "90 days sober. NINETY.", "The bus was 20 minutes late and I read 30 pages.",
    "Dear diary, today I ate a whole cake.", "I had 3 coffees, then 2 more. 50/50.",
    "Rien aujourd’hui. Pluie, nouilles, deux épisodes.", "J’ai dormi 4 heures et marché 10 km mardi.",
    "On a perdu 3-2, encore. J’ai eu 12/20.", "Il y a trois ans j’aurais ri. Depuis dix ans je ris moins.",
    "Rendez-vous à 17 h 30, puis à 18h.", "En mai, ça ira mieux.",
    "Le psy dit que c’est normal, 24/7 ou presque.", "J’ai couru 5 km en 28 minutes, 152 bpm.",
    "Il m’a rendu 20 euros sur les 30.", "À la maison, tout le monde dort. La rue est vide.",
    "Le service de cardiologie ferme à 19 h.",
  ])
  func `ordinary sentences stay as they are`(text: String) {
    #expect(MarkedText(text).foundByAll() == [])
  }

  @Test(arguments: [
    ("FR76 1027 8260 1815 9083 0166 153", DetectorName.iban), ("4111 1111 1111 1111", .card),
    ("1 54 11 2A 004 027 21", .nir), ("06 12 34 56 78", .phone), ("https://jane@example.com/x", .url),
    ("jane.doe@example.com", .email),
    ("192.168.1.10", .ip), ("987-65-4320", .ssn), ("AB-123-CD", .plate), ("2019-03-02", .date),
    ("12 rue des Lilas, 35000 Rennes", .address), ("ghp_16C7e42F292c6912E7710c838347Ae178B4a", .secret),
  ])
  func `what several claim is what it looks like most`(text: String, detector: DetectorName) {
    let document = Document(text)
    let findings = Detectors.find(in: document).united(in: document)
    #expect(findings.map(\.detector) == [detector])
    #expect(findings.map(\.range) == [0..<document.bytes.count])
  }

  @Test func `what detectors find lies in the text, between characters, whatever the text`() {
    let parts = [
      "06", "12", "1er", "mai", "March", "@", "é", "李", "🙂", " ", "\u{a0}", "\u{202f}", "\n", ".", ",", "-", "/", ":",
      "(", ")", "+", "€", "$", "rue", "Street", "Flat", "IL", "62704", "FR76", "AB", "A1", "x", "__", "#", "«", "»",
      "'",
      "’", "°", "password", "is", "ans", "I", "m", "www", "com", "http", "::", "fe80", "０", "４", "&", "School", "lycée",
      "née", "en", "1983", "\u{0}", "BEGIN", "-----", "999999999999", "%", "<<", "tel", "n", "lat",
    ]
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<3000 {
      let text = (0..<next(24) + 1).map { _ in parts[next(parts.count)] }.joined()
      for detector in Detectors.all { #expect(MarkedText(text).isHandledSafely(by: detector), "\(detector): \(text)") }
    }
  }

  @Test func `long rows of one thing are read to their end`() {
    for part in [
      "1 ", "1-", "a@", "A ", "rue ", "Street ", "0", "(", "12 ", "x.", "A1 ", "::", "_a", "#a ", "1:", "vingt ",
      "Flat 1, ", "-", "' ", "& A ",
    ] {
      let row = String(repeating: part, count: 4000)
      let found = Detectors.find(in: Document(row + "\n\nwrite to anna.muster@example.org"))
      #expect(found.contains { $0.type == .email }, "\(part)")
    }
  }
}
