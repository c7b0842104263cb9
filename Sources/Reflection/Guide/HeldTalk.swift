import Journal

/// What was heard in a conversation that the turns after it are met with: violence, harm to oneself, or a wish to die.
///
/// Whoever has said such a thing is not read like a page from then on: nothing is quoted, and no question is asked out of curiosity.
public struct HeldTalk: Sendable {
  /// What is held.
  public enum Matter: Hashable, Sendable {
    case violence
    /// A wish to die, or harm to oneself.
    case danger
  }

  /// The last that was heard; `nil` as long as there was nothing of the kind.
  public private(set) var matter: Matter?
  /// Who was named where violence was told, as the guide would name them: nobody is asked to confide in them.
  private var feared: Set<String> = []

  public init() {}

  /// Takes in what `passage`, a text of the writer, says.
  public mutating func hear(_ reading: GravityReading, of passage: Passage) {
    guard let heard = Self.matter(of: reading) else { return }
    matter = heard
    if heard == .violence { feared.formUnion(EntryReading(passage).people.map(\.name.text)) }
  }

  private static func matter(of reading: GravityReading) -> Matter? {
    switch Harm(reading) {
    case .violence: .violence
    case .leaving: .danger
    case .cost where reading.signs.contains(where: { $0.kind == .selfHarm && $0.isOwn }): .danger
    case .body: nil
    case .cost, .bereaved, .another, .beyondReach, .child, .denied, nil:
      reading.gravity >= .passive && reading.basis > .sounding ? .danger : nil
    }
  }

  /// What is said to a turn after what was heard, in place of what a page would get; `nil` where the turn says something grave of its own
  /// that the guide meets as such, or nothing was heard.
  /// - Parameters:
  ///   - reading: of `passage`.
  ///   - seed: chooses among wordings.
  public func answer(to passage: Passage, _ reading: GravityReading, seed: UInt64) -> HeldAnswer? {
    let now = Self.matter(of: reading)
    guard let matter = now ?? matter else { return nil }
    if now == .danger { return nil }
    let turn = HeldTurn(passage, matter)
    // Violence that is told is met by the guide, but for what has an answer of its own.
    if now == .violence, turn == .other { return nil }
    var values = SlotValues()
    if turn == .telling {
      values.person = EntryReading(passage).people.map(\.name).first { !feared.contains($0.text) }
    }
    var random = SeededRandom(seed: seed)
    let sentences = turn.answers(in: passage.language, matter).shuffled(using: &random)
      .compactMap { Template($0).filled(values, passage.language) }
    // Whoever was named is named.
    let named = values.person.map { person in sentences.filter { $0.contains(person.text) } } ?? []
    guard let sentence = named.first ?? sentences.first else { return nil }
    return HeldAnswer(text: sentence, matter: matter, needsNumbers: turn == .home)
  }
}

/// An answer to a turn after something grave was heard.
public struct HeldAnswer: Hashable, Sendable {
  public let text: String
  /// What it goes back to.
  public let matter: HeldTalk.Matter
  /// Whether the numbers belong to it once more.
  public let needsNumbers: Bool
}

/// What a turn is that follows something grave.
enum HeldTurn: CaseIterable, Hashable, Sendable {
  /// Not safe where the night is to be spent.
  case home
  /// *Will he do it again?*
  case again
  /// *It's my fault.*
  case blame
  /// *He was stressed.*
  case excuse
  /// *Maybe it doesn't count.*
  case doubt
  /// *I won't do anything, it's just a thought.*
  case thought
  /// *I could tell my friend.*
  case telling
  /// *I can't tell anybody.*
  case hidden
  case thanks
  case unsure
  case other

  /// What `passage` is after `matter` was heard.
  init(_ passage: Passage, _ matter: HeldTalk.Matter) {
    let cues = passage.allWords.map { Cue($0, passage.language) }
    let phrases = passage.language == .english ? Self.english : Self.french
    let fitting = Self.allCases.filter { turn in
      switch turn {
      case .home, .again, .excuse, .doubt: matter == .violence
      case .thought: matter == .danger
      default: true
      }
    }
    self =
      fitting.first { turn in
        guard let list = phrases[turn] else { return false }
        // A word of thanks and a *dunno* are short; in a longer turn they stand beside what counts.
        if turn == .thanks || turn == .unsure, cues.count > 8 { return false }
        return cues.indices.contains { list.longest(cues, at: $0) != nil }
      } ?? .other
  }

  private static let english: [HeldTurn: PhraseList] = [
    .home: PhraseList(
      """
      scared to go home, afraid to go home, scared of going home, afraid of going home, terrified to go home, frightened to go home,
      scared to go back, afraid to go back, not want to go home, do not want to go back, scared to be home, scared to be there,
      not safe at home, not safe here, not feel safe, he is coming home, she is coming home, he comes home, he will be home,
      she will be home, he is back, he is outside, she is outside, nowhere to go, nowhere else to go, scared tonight, afraid tonight,
      scared to sleep, afraid to sleep, dare go home, he is at the door
      """),
    .again: PhraseList(
      """
      do it again, does it again, happen again, happens again, hit me again, hurt me again, will he change, will she change,
      will it stop, going to stop, will he stop, will she stop, ever stop
      """),
    .blame: PhraseList(
      """
      my fault, my own fault, i provoked, i made him, i made her, i deserved, i deserve it, i asked for it, brought it on myself,
      i should have, i should not have, i wound him up, wind him up, because of me, i started it, i was going on, i let him,
      i am stupid, i am so stupid, blame myself, blame me, i pushed him
      """),
    .excuse: PhraseList(
      """
      he was stressed, she was stressed, he was drunk, she was drunk, had been drinking, had a bad day, never done it before,
      never done that before, only once, just once, first time, he said sorry, she said sorry, he apologised, he apologized,
      he cried, she cried, not like that, not a bad person, a good man, a good dad, he is sorry, she is sorry, did not mean it,
      does not mean it, he loves me, she loves me, only when he, lost his temper, not himself
      """),
    .doubt: PhraseList(
      """
      does it count, does not count, if it counts, not that bad, not so bad, maybe i exaggerate, i am exaggerating, overreacting,
      making a fuss, others have it worse, what to call, was it rape, is it rape, is it abuse, is that abuse, is it normal,
      is that normal, not sure it was, am i mad, am i crazy, imagining it
      """),
    .thought: PhraseList(
      """
      just a thought, only a thought, just thoughts, only thoughts, will not do anything, not going to do anything, wont do anything,
      would not do it, would never do it, will not do it, not going to do it, not really going to, do not worry, i am safe, no plan,
      not gonna do anything, did not mean it, i am ok, i am okay, nothing will happen
      """),
    .hidden: PhraseList(
      """
      can not tell, could not tell, no one to tell, nobody to tell, have not told, never told, told no one, told nobody,
      nobody knows, no one knows, no one would believe, nobody would believe, ashamed to, not want anyone to know, do not tell,
      would kill me if, no friends, have nobody, have no one, there is nobody, there is no one
      """),
    .telling: PhraseList(
      """
      could tell, can tell, might tell, will tell, going to tell, could call, could ring, could text, could message, could write to,
      could ask, could talk to, can talk to, could go to, might call, will call, going to call, i have a friend, have a sister,
      have a brother, have an aunt, my friend would, my sister would, could stay with, could sleep at, i told, called the, i rang, i texted
      """),
    .thanks: PhraseList(
      "thanks, thank you, thx, that helps, that helped, helped a bit, good night, goodnight, going to sleep, go to bed, bye, goodbye"
    ),
    .unsure: PhraseList("dunno, do not know, no idea, not sure, idk, hard to say, maybe, perhaps"),
  ]

  private static let french: [HeldTurn: PhraseList] = [
    .home: PhraseList(
      """
      peur de rentrer, peur de retourner, ose pas rentrer, ose plus rentrer, veux pas rentrer, pas envie de rentrer, peur ce soir,
      peur de dormir, pas en securite, il rentre, elle rentre, il va rentrer, elle va rentrer, il revient, elle revient, il arrive,
      il est devant, il est derriere la porte, nulle part ou aller, ne sais pas ou aller, sais pas ou aller, ou dormir, peur de la nuit
      """),
    .again: PhraseList(
      """
      va recommencer, recommencera, recommence, refaire, va le refaire, le refera, va changer, changera, va s arreter, se arretera,
      va se arreter, ca va se arreter, encore une fois
      """),
    .blame: PhraseList(
      """
      ma faute, de ma faute, je l ai cherche, je le ai cherche, je le cherche, je le ai provoque, provoque, je le merite, je merite,
      je ne aurais pas du, je aurais du, je aurais pas du, a cause de moi, je le enerve, je le ai enerve, je suis bete, suis idiote,
      je me en veux, me en veux, je l ai laisse, me suis laissee faire, me suis laisse faire
      """),
    .excuse: PhraseList(
      """
      il etait stresse, elle etait stressee, il avait bu, elle avait bu, il etait fatigue, mauvaise journee, jamais fait avant,
      ne a jamais fait ca, la premiere fois, une seule fois, que une fois, il s est excuse, il se est excuse, elle se est excusee,
      il a pleure, elle a pleure, pas comme ca, pas mechant, pas mechante, un bon pere, il regrette, elle regrette, pas expres,
      fait pas expres, il me aime, elle me aime, pas lui meme, perd ses nerfs, a bout de nerfs
      """),
    .doubt: PhraseList(
      """
      si ca compte, ca compte pas, ne compte pas, pas si grave, ce est pas grave, pas grave, je exagere, je en fais trop,
      il y a pire, ya pire, comment appeler, un viol, est ce normal, est ce que ce est normal, ce est normal, pas sure que, suis folle
      """),
    .thought: PhraseList(
      """
      juste une pensee, que une pensee, juste des pensees, juste une idee, vais rien faire, ne vais rien faire, ferai rien,
      ne ferai rien, je le ferai pas, ne le ferai pas, vais pas le faire, vous inquietez pas, ne vous inquietez pas, pas de danger,
      suis pas en danger, je disais ca, comme ca, aucun plan, ca va aller
      """),
    .hidden: PhraseList(
      """
      peux pas le dire, peux pas en parler, ne peux en parler, personne a qui, a personne, personne ne sait, personne ne le sait, personne le sait, personne ne est au courant,
      jamais dit, jamais parle, personne ne me croira, personne me croira, me croira pas, honte de le dire, ai personne, pas d amis,
      pas de amis, pas de amies, seule avec ca, seul avec ca
      """),
    .telling: PhraseList(
      """
      pourrais lui, pourrais le dire, pourrais en parler, pourrais parler, peux lui, vais lui, pourrais appeler, vais appeler,
      pourrais aller, pourrais ecrire, lui en parler, lui ecrire, lui dire, je ai une copine, je ai une amie, je ai un ami,
      je ai un copain, je ai une soeur, je ai un frere, je ai une tante, pourrait venir, je ai appele, je ai parle a,
      dormir chez
      """),
    .thanks: PhraseList(
      "merci, ca aide, cela aide, ca me aide, ca fait du bien, bonne nuit, vais dormir, vais me coucher, au revoir, a demain"
    ),
    .unsure: PhraseList("sais pas, ne sais pas, aucune idee, pas sur, pas sure, chais pas, peut etre, bof"),
  ]
}
