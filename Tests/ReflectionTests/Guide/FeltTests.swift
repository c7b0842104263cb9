import Journal
import Testing

@testable import Reflection

/// What of an entry's feelings the guide names: what is met as what it is, and what is no feeling at all.
@Suite struct FeltTests {
  private func felt(_ text: String, _ language: Language) -> Felt {
    Felt(EntryReading(Passage(text, language: language)), isGrief: false)
  }

  @Test(arguments: [
    ("Great day. Laughed until my ribs hurt.", Language.english), ("My back hurts after the garden.", .english),
    ("Third day of flu, everything aches.", .english), ("Super journée, on a ri à en avoir mal aux côtes.", .french),
    ("J’ai mal au dos après le jardin.", .french),
  ])
  func `A body that hurts is no hurt feeling`(text: String, language: Language) {
    #expect(felt(text, language).heavy == nil, "\(felt(text, language))")
  }

  @Test(arguments: [
    ("It hurts so much that he never called.", Language.english, Shade.hurt),
    ("I feel so guilty about leaving her there.", .english, .guilt),
    ("I resent always being the one.", .english, .resentment),
    ("I am jealous of her new flat.", .english, .jealousy), ("bored bored bored", .english, .boredom),
    ("I’m just wrung out.", .english, .tiredness), ("I lie awake wondering.", .english, .worry),
    ("I’m not the mother I wanted to be.", .english, .unworthiness), ("I hate my body.", .english, .unworthiness),
    ("J’ai tellement honte.", .french, .shame), ("Je culpabilise de la laisser là.", .french, .guilt),
    ("Je suis jaloux de son appartement.", .french, .jealousy), ("Je m’ennuie.", .french, .boredom),
    ("Je ne suis pas la mère que je voulais être.", .french, .unworthiness),
    ("du coup je me sens mal d’être contente", .french, .guilt),
    ("Je n’arrive à profiter de rien.", .french, .emptiness),
  ])
  func `What weighs is met as what it is`(text: String, language: Language, shade: Shade) {
    #expect(felt(text, language).heavy?.shade == shade, "\(text): \(felt(text, language))")
  }

  @Test(arguments: [
    ("Great day. Swam in the sea with Tom.", Language.english, Shade.gladness),
    ("Passed my driving test!!!", .english, .satisfaction),
    ("We won the quiz!", .english, .satisfaction),
    ("The results came back. It’s benign.", .english, .relief), ("I feel light again.", .english, .relief),
    ("I am so proud of him.", .english, .pride), ("I’m tired in a good way.", .english, .rest),
    ("I miss you, you daft old man.", .english, .longing), ("I’m so grateful for the soup.", .english, .gratitude),
    ("She fell asleep on my chest.", .english, .tenderness),
    ("Super journée à la mer.", .french, .gladness), ("J’ai eu mon permis !!!", .french, .satisfaction),
    ("C’est bénin.", .french, .relief), ("Trop fier de moi.", .french, .pride),
    ("C’est une bonne fatigue.", .french, .rest),
    ("Elle s’est endormie sur moi.", .french, .tenderness), ("Merci pour le café au lit.", .french, .gratitude),
    ("Je crois que je suis amoureuse.", .french, .love),
  ])
  func `What is glad is met as what it is`(text: String, language: Language, shade: Shade) {
    let found = felt(text, language)
    #expect(found.glad?.shade == shade && found.heavy == nil, "\(text): \(found)")
  }

  @Test(arguments: [
    ("Not a great day.", Language.english), ("She told me she had a lovely day.", .english),
    ("The woman at the till said have a nice day.", .english),
    ("Oh brilliant, another meeting. Living the dream.", .english),
    ("I laughed and then I cried.", .english), ("Nothing to do with him anymore.", .english),
    ("Pas une bonne journée.", .french), ("La caissière m’a dit bonne journée.", .french),
    ("Génial, encore une réunion. La vie rêvée.", .french), ("J’ai ri et puis j’ai pleuré.", .french),
    ("Tout le monde m’a félicité.", .french),
    ("Mum did not know who I was. I said yes, they have been fed.", .english),
    ("There is nothing left to do for him.", .english),
    ("J’ai dit oui, les chevaux ont mangé.", .french), ("C’était super long.", .french),
    ("Il n’y a plus rien à faire.", .french),
  ])
  func `What is denied, said by others, meant otherwise or gone with tears is no gladness`(
    text: String, language: Language
  ) {
    #expect(felt(text, language).glad == nil, "\(text): \(felt(text, language))")
  }

  @Test(arguments: [
    ("I am exhausted and I feel guilty.", Language.english, Shade.guilt),
    ("Je suis épuisée et je culpabilise.", .french, .guilt),
  ])
  func `Of several what tells most comes first, and another beside it`(text: String, language: Language, shade: Shade) {
    let found = felt(text, language)
    #expect(found.heavy?.shade == shade && found.second?.family == .exhaustion, "\(found)")
  }

  @Test(arguments: [
    ("We got lost twice on the way. I laughed.", Language.english), ("Je me suis perdue deux fois en route.", .french),
    ("J’ai ri tellement fort.", .french), ("Je me suis moqué de son accent.", .french),
    ("He let me drive the tractor.", .english),
  ])
  func `What only sounds like a feeling is none`(text: String, language: Language) {
    let found = felt(text, language)
    #expect(found.heavy == nil && found.glad?.family != .pride, "\(found)")
  }
}
