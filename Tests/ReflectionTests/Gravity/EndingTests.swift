import Journal
import Testing

@testable import Reflection

/// What is to be over decides: a life, or a week.
@Suite struct EndingTests {
  private func signs(_ text: String, _ language: Language) -> [GravitySign] {
    GravityReading(Passage(text, language: language), depth: .rules).signs
  }

  @Test(arguments: [
    ("I want it to be over. She lies in the hospice and does not know me any more.", Language.english),
    ("Six weeks of night feeds and visits to the ward. I want it to be over.", .english),
    ("The move is in nine days. I want it to be over, I want to find my cups.", .english),
    ("Three exams left. I want it to be over.", .english), ("I want it to be over, this week.", .english),
    ("I am waiting for the results. I want it to be over.", .english),
    ("Je voudrais que ça finisse, ce déménagement.", .french),
    ("Je veux que ça s’arrête, cette semaine de garde.", .french),
    ("Le traitement de maman dure depuis mars. Je voudrais que ça finisse.", .french),
    ("Encore deux examens. Je veux que ça finisse.", .french),
    ("Vivement que ça finisse, l’attente des résultats.", .french),
  ])
  func `Whoever wants a treatment, a week or a move to be over wishes no death`(text: String, language: Language) {
    #expect(signs(text, language).allSatisfy { $0.gravity < .passive }, "\(signs(text, language))")
  }

  @Test(arguments: [
    ("I want it to be over.", Language.english), ("I want it to be over. I am so tired.", .english),
    ("I want everything to be over. The exams have nothing to do with it, and I am done with life.", .english),
    ("Je veux que ça s’arrête.", .french), ("Je veux que ça s’arrête, cette vie.", .french),
    ("Je veux que tout s’arrête.", .french), ("J’ai envie que ça finisse. Je suis si fatiguée.", .french),
  ])
  func `Where nothing is named that ends by itself, it is heard`(text: String, language: Language) {
    #expect(
      signs(text, language).contains { $0.gravity >= .passive && $0.weight >= GravitySign.decisive },
      "\(signs(text, language))")
  }

  @Test(arguments: ["I don’t know what to do tomorrow.", "I can’t do tomorrow, Thursday suits me better."])
  func `Not knowing what to do tomorrow is a plan missing, and not a will to live`(text: String) {
    #expect(GravityReading(Passage(text, language: .english)).gravity < .passive)
  }

  @Test(arguments: [
    "I can’t face tomorrow.", "I don’t want another day.", "I can’t see a future.", "I don’t want this life.",
  ])
  func `A tomorrow that cannot be faced is heard`(text: String) {
    #expect(GravityReading(Passage(text, language: .english)).gravity >= .passive)
  }

  @Test(arguments: [
    ("I never wear it.", Language.english), ("How odd. Nobody came.", .english), ("La clé ouvre la porte.", .french),
    ("J’ai besoin de me déconnecter.", .french),
    ("Je peux partir tôt demain.", .french),
  ])
  func `A clause that ends is not yet a sign`(text: String, language: Language) {
    #expect(signs(text, language).allSatisfy { $0.gravity < .passive || $0.weight < GravitySign.decisive })
  }
}
