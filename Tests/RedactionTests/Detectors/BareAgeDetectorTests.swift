import Testing

@testable import Redaction

@Suite struct BareAgeDetectorTests {
  @Test(arguments: [
    "He was a boy, he was nothing, ⟦seventeen⟧.",
    "Kwabena Osei-Tutu, ⟦47⟧, pulled over", "Pele Tuilagi-Brown, prop, ⟦22⟧, has re-signed", "how old I am (⟦63⟧).",
    "a retired miner, ⟦77⟧, told me", "Gerald (snake, ⟦3⟧)", "Murphy (wolfhound, ⟦ten⟧, one eye)",
    "⟦Seventeen⟧ and they move him about.", "⟦A hundred⟧! She wore yellow.", "⟦Forty-one⟧ and still renting.",
    "⟦Seventeen⟧ is a terrible thing to be", "the groom is ⟦61⟧ and", "being ⟦52⟧ and single",
    "He is Church, and ⟦thirty⟧, and from Shrewsbury", "a girl about ⟦seventeen⟧ opened", "a lad of ⟦twelve⟧ came",
    "She's a year off ⟦sixty⟧.", "not a day over ⟦forty⟧.", "just shy of ⟦90⟧", "My knees are ⟦sixty⟧, I am not.",
    "a bridesmaid at ⟦44⟧ for a bride", "when we were ⟦ten⟧.", "⟦ninety⟧ come June", "⟦Seven⟧ today!",
    "he'd told Anneke ⟦sixty-eight⟧, and", "I think ⟦sixty⟧!",
    "Twins, ⟦nineteen days⟧, mine.", "asleep on my arm. ⟦7 mo⟧.", "at ⟦6 months⟧ she crawled",
    "two sisters on a bench, ⟦fifty-nine⟧ and ⟦sixty-two⟧, laughing",
    "I'm Soraya, yellow wellingtons, ⟦48⟧, at the gate",
    "our little Josiah by the trail, ⟦two years and a month⟧.", "Eleven weeks old, ⟦eleven weeks⟧, I wrote",
  ])
  func `ages that only their place tells are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: BareAgeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "⟦76⟧, ⟦81⟧ et 79 ans, les trois mages", "⟦Quatre⟧ et sept ans : ils dorment", "mon loulou de ⟦14 mois⟧ refuse",
    "Eliott a ⟦9 mois⟧ et 39,6", "âgé de ⟦3 semaines⟧", "à ⟦six mois⟧ elle marchait", "Elle en paraît ⟦soixante⟧.",
    "il en disait ⟦soixante⟧.", "je pensais ⟦soixante⟧. Non.", "des cernes de ⟦cinquante⟧.",
  ])
  func `ages that only their place tells are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: BareAgeDetector.self) == text.expected)
  }

  @Test(arguments: ["kids ages ⟦5⟧ to ⟦9⟧", "de ⟦12⟧ à ⟦15⟧ ans", "they are ⟦12⟧ and ⟦14⟧", "children aged ⟦4⟧-⟦6⟧"])
  func `both ends of a range of ages go`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.foundByAll() == text.expected)
  }

  @Test(arguments: [
    "I counted to twenty.", "it cost me forty.", "nine out of twenty, he said", "thirteen, fourteen, fifteen.",
    "the nineteen, not the bus",
    "quinze sur vingt.", "j’ai payé cinquante, pas plus", "at half past twenty.",
    "she scored 15", "we were 12 for lunch", "page 38, line 4", "Played 18, won 7.", "temperature 21, humidity 40.",
    "Sertraline, 50, in the morning", "I took two, then three.", "pulse 64, temp 37.", "Bus 38, then 19.",
    "I bought apples, 12, and pears", "Woke at 4, again at 6.", "Weighed in: 72.", "Number 10 of 12.",
    "by 11 I was done",
    "with nineteen others", "lamb for thirty, and", "going at 60 and", "heart rate at 72 and", "38 weeks pregnant",
    "I was away for nineteen days, alone", "dix ans de mariage", "il y a 5 ou 10 ans", "un prêt de 20 ans",
    "mon contrat de 14 mois", "mon congé de 3 semaines", "Il fait moins vingt.", "griot pour trente",
    "vingt minutes, puis quarante, puis rien", "depuis 3 semaines", "NINETY. Told the group", "Thursday, 14, was wet",
    "they were 3 and we 2", "half past seven, then", "Psalm 23, then Romans 8.",
  ])
  func `counts, measures, times and durations stay`(text: String) {
    #expect(MarkedText(text).found(by: BareAgeDetector.self) == [])
  }

  @Test(arguments: [
    "47", ", 47,", "(", "a hundred", "mo", "and forty", "４２, ４２,", "⟦", "99999999999 ans", "deux et", "is 61",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: BareAgeDetector.self))
  }
}
