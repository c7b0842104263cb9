import Journal
import Testing

@testable import Reflection

@Suite struct LexiconTests {
  @Test(arguments: Language.allCases)
  func `every line of the word lists can be read`(language: Language) {
    #expect(FeelingLexiconSource.of(language).faults == [])
    #expect(ThemeLexiconSource.of(language).faults == [])
  }

  @Test(arguments: Language.allCases)
  func `there are 1,200 words of feeling or more, in every family and strength`(language: Language) {
    let lexicon = FeelingLexiconSource.of(language)
    #expect(Set(lexicon.lemmas.map { Array($0.word) }).count >= 1200)
    for family in FeelingFamily.allCases {
      for strength in FeelingStrength.allCases {
        #expect(lexicon.feelings.contains { $0.family == family && $0.strength == strength }, "\(family) \(strength)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no word stands in two families with the same use`(language: Language) {
    let lexicon = FeelingLexiconSource.of(language)
    var families: [String: Set<String>] = [:]
    for lemma in lexicon.lemmas {
      families["\(String(decoding: lemma.word, as: UTF8.self)) \(lemma.use.rawValue)", default: []].insert(
        lexicon.feelings[lemma.feeling].family.rawValue)
    }
    let torn = families.filter { $0.value.count > 1 }.map { "\($0.key) \($0.value.sorted())" }.sorted()
    #expect(torn == [])
  }

  @Test func `French nouns have a gender, English ones none`() {
    #expect(FeelingLexiconSource.of(.french).feelings.allSatisfy { $0.noun.gender != nil })
    #expect(FeelingLexiconSource.of(.english).feelings.allSatisfy { $0.noun.gender == nil })
    for entry in ThemeLexiconSource.of(.french).entries {
      if let noun = entry.noun { #expect(noun.gender != nil, "\(noun.text(isPlural: false, .french))") }
    }
  }

  @Test(arguments: Language.allCases)
  func `every noun by which a feeling is given back may be said`(language: Language) {
    for feeling in FeelingLexiconSource.of(language).feelings {
      let words = feeling.noun.text.split { $0 == " " || $0 == "'" }
      #expect(
        words.count <= Saying.mostWords && !words.contains { Saying.isFirstPerson(String($0)) }, "\(feeling.noun.text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every theme has forty words or more`(language: Language) {
    let entries = ThemeLexiconSource.of(language).entries
    for theme in Theme.allCases {
      #expect(entries.count { $0.theme == theme } >= 40, "\(theme)")
    }
  }

  @Test(arguments: [
    ("énerver", ["enerve", "enerves", "enervent", "enervait", "enervee", "enervant", "enervante"]),
    ("ennuyer", ["ennuie", "ennuient", "ennuyait"]),
    ("ravir", ["ravit", "ravissent", "ravie", "ravissant"]),
    ("détendre", ["detend", "detendait", "detendu", "detendue"]),
  ])
  func `French verbs have their forms`(verb: String, forms: [String]) {
    var found: Set<UInt64> = []
    Inflection.verb(TextFold.fold(verb)[...], .french) { form, _ in found.insert(form.head.adding(form.rest).value) }
    for form in forms { #expect(found.contains(FormHash(form).value), "\(form)") }
  }

  @Test(arguments: [
    ("worry", ["worries", "worried", "worrying"]), ("scare", ["scares", "scared", "scaring"]),
    ("sob", ["sobs", "sobbed", "sobbing"]),
    ("weep=wept", ["weeps", "wept", "weeping"]), ("stress", ["stresses", "stressed", "stressing"]),
  ])
  func `English verbs have their forms`(verb: String, forms: [String]) {
    var found: Set<UInt64> = []
    Inflection.verb(Array(verb.utf8)[...], .english) { form, _ in found.insert(form.head.adding(form.rest).value) }
    for form in forms { #expect(found.contains(FormHash(form).value), "\(form)") }
  }

  @Test(arguments: [
    ("call", "calling"), ("make", "making"), ("stop", "stopping"), ("lie", "lying"), ("see", "seeing"),
    ("open", "opening"), ("run", "running"),
    ("visit", "visiting"), ("play", "playing"), ("begin", "beginning"),
  ])
  func `the -ing form of a verb is spelt right`(verb: String, expected: String) {
    #expect(Turning.gerund(of: verb) == expected)
  }
}
