/// What the guide sees in an entry.
///
/// Every part comes from the writer's own words and says where they stand (`tokens` of ``passage``); what is not said clearly
/// is left out: an empty reading is a good one.
public struct EntryReading: Sendable {
  public let passage: Passage
  /// The writer's own feelings now, the most telling first. Feelings of others, asked about, imagined or long past are none.
  public let feelings: [Feeling]
  /// What it is about, the most telling first, each with the word that says so.
  public let themes: [ThemeMention]
  /// People of the writer's life, those most spoken of first.
  public let people: [PersonMention]
  /// Things of the entry that a question can be about (`your meeting with the landlord` is `meeting`), the most telling first.
  public let topics: [Topic]
  /// What the writer wants, fears to do, or must do.
  public let wants: [Want]
  /// Two sides that stand against each other: what stands before and after a `but`.
  public let contrasts: [Contrast]
  /// What is different from before: `for the first time`, `not any more`, `since`, `better than`.
  public let changes: [Marked]
  /// What the writer managed: `I managed to`, `despite`, `I did it anyway`.
  public let strengths: [Marked]
  /// What did them good: `helped`, `m’a fait du bien`.
  public let relief: [Marked]
  /// Words that leave no room: `always`, `never`, `everyone`, `should`, `I am a failure`.
  public let absolutes: [Absolute]
  /// When it happened, as written: `this morning`, `hier soir`.
  public let times: [Marked]
  /// A question the writer puts to the guide itself: `what should I do?`, `do I have depression?`, `should I stop my pills?`
  public let requests: [Request]

  /// A feeling of the writer.
  public struct Feeling: Hashable, Sendable {
    public let family: FeelingFamily
    public let strength: FeelingStrength
    /// `I am not sad`: it is not felt.
    public let isNegated: Bool
    /// The noun by which it is given back: `anger` for `I am so angry`. Its `text` is of the writer's own word where there is one.
    public let noun: NounPhrase
    public let tokens: Range<Int>
  }

  public struct ThemeMention: Hashable, Sendable {
    public let theme: Theme
    /// How much of the entry speaks of it: more than zero.
    public let weight: Double
    public let tokens: Range<Int>
    /// Whether it is more than the furniture of any day: a soup is no matter of food.
    public let isMarked: Bool
  }

  public struct PersonMention: Hashable, Sendable {
    /// As it is said to the writer: `Anna`, `your mother`, `votre mère`.
    public let name: NounPhrase
    /// How often they are named.
    public let count: Int
    public let tokens: Range<Int>
    /// Whether they are of the writer's life, by name or by `my`, and can answer: `the dentist` is not, nor a baby.
    public let isClose: Bool
  }

  public struct Topic: Hashable, Sendable {
    public let noun: NounPhrase
    /// The theme it belongs to, if one is known.
    public let theme: Theme?
    public let tokens: Range<Int>
    /// Whether the entry turns around it: named more than once, or one of the words that tell a theme by themselves.
    public let isCentral: Bool
  }

  public struct Want: Hashable, Sendable {
    public enum Kind: Sendable { case wish, fear, duty, plan }
    public let kind: Kind
    /// In the infinitive, said to the writer: `leave`, `call her`, `partir`, `vous reposer`.
    public let infinitive: String
    public let tokens: Range<Int>
  }

  public struct Contrast: Hashable, Sendable {
    /// A short phrase for each side that reads after `part of you … and part of you …` (English) or
    /// `une part de vous …, une autre …` (French): third person, `wants to leave`, `veut partir`; `nil` where it cannot be said
    /// with correct grammar, and then the tokens alone are known.
    public let first: String?
    public let second: String?
    public let tokens: Range<Int>
  }

  /// Words that mark something, and the clause they stand in.
  public struct Marked: Hashable, Sendable {
    /// What can be said back: a noun phrase or an infinitive of at most eight words, for example `calling your sister`,
    /// `avoir appelé votre sœur`; `nil` where it cannot be said with correct grammar.
    public let text: String?
    public let tokens: Range<Int>
  }

  public struct Absolute: Hashable, Sendable {
    public enum Kind: Sendable { case allOrNothing, everybody, should, mindReading, foretelling, label }
    public let kind: Kind
    /// The word itself, as written: `never`, `tout le monde`.
    public let word: String
    public let tokens: Range<Int>
  }

  public struct Request: Hashable, Sendable {
    public enum Kind: Sendable { case diagnosis, medication, advice, aboutTheGuide }
    public let kind: Kind
    public let tokens: Range<Int>
  }
}
