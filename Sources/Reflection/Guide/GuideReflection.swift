public import Journal

/// What the guide says about an entry, in the parts that a reader sees in this order.
public struct GuideReflection: Sendable {
  public let language: Language
  public let gravity: Gravity
  /// What it gives back: a few sentences.
  public var sentences: [String] = []
  /// What shows when the entry is seen beside earlier ones.
  public var observations: [(observation: Observation, sentence: String)] = []
  /// One or two.
  public var questions: [AskedQuestion] = []
  /// What it offers to try, with permission.
  public var exercise: OfferedExercise?
  /// An exercise that is not to be offered again, because the entry says that it did not help.
  public var refusedExercise: String?
  /// Why it says what it says, for whoever asks.
  public var reasons: [Reason] = []
  /// The names of the openings it used.
  public var openings: [String] = []

  /// The reflection in one text, questions and exercise left out.
  public var text: String { (sentences + observations.map(\.sentence)).joined(separator: " ") }
}

/// A question of the guide.
public struct AskedQuestion: Hashable, Sendable {
  /// Its name in the bank.
  public let name: String
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// An exercise as it is offered.
public struct OfferedExercise: Hashable, Sendable {
  public let name: String
  /// The sentence that offers it.
  public let offer: String
  public let steps: [String]

  public init(name: String, offer: String, steps: [String]) {
    self.name = name
    self.offer = offer
    self.steps = steps
  }
}

/// Why a part of a reflection is there.
public struct Reason: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case feeling(FeelingFamily)
    case theme(Theme)
    case person
    case contrast
    case want
    case change
    case strength
    case relief
    case request
    case observation([Observation.Evidence])
    case followUp
    /// A few of the writer's words, given back as they stand.
    case words
  }

  public let kind: Kind
  /// The words of the entry that it rests on; empty for what rests on earlier entries.
  public let words: String
}

/// What the guide looks for in its bank of questions.
public struct QuestionRequest: Sendable {
  /// What a question is for.
  public enum Stage: String, CaseIterable, Sendable {
    case explore, feel, need, meaning, strength, ambivalence, change, next, past, people, body, rumination, savouring
    case review, prepare
    /// For a day like others, and for a page of a word or two.
    case ordinary, brief
    /// For a dream, a list, a page with nothing on it that can be taken up, a question that a doctor must answer.
    case dream, list, beginning, asking
    /// For whoever is hurt by somebody, hurts themselves, mourns somebody who took their own life, or fears for somebody else.
    case hurt, cost, bereaved, another
  }

  public var themes: [Theme]
  public var families: [FeelingFamily]
  /// The finer kind of the feeling that is spoken of.
  var shade: Shade?
  /// The theme of the topic in `values`.
  var topicTheme: Theme?
  public var gravity: Gravity
  /// The stages in the order in which they are wanted.
  public var stages: [Stage]
  public var values: SlotValues
  /// The names of those that must not come again.
  public var asked: Set<String>
  public var count: Int

  public init(
    themes: [Theme], families: [FeelingFamily], gravity: Gravity, stages: [Stage], values: SlotValues,
    asked: Set<String>, count: Int
  ) {
    self.themes = themes
    self.families = families
    self.gravity = gravity
    self.stages = stages
    self.values = values
    self.asked = asked
    self.count = count
  }
}
