import Journal

/// How far a talk has come: what happened, what was felt, what it touches, what would be wished, what a small next thing could be,
/// and leaving it there.
enum TalkStep: Int, CaseIterable, Comparable, Sendable {
  case happened, felt, touches, wish, next, rest

  static func < (one: TalkStep, other: TalkStep) -> Bool { one.rawValue < other.rawValue }

  /// The step after this one; the last has none.
  var following: TalkStep { TalkStep(rawValue: rawValue + 1) ?? .rest }
}

/// What a talk is about, as far as its questions differ.
enum TalkClimate: String, Sendable {
  case grief, glad, between, heavy, plain
  /// Somebody may have been rough with the writer.
  case rough
}

/// Something that a turn says in words of its own kind, what is said to it, and what is asked next.
struct TalkCue: Sendable {
  let name: String
  let patterns: [OccasionPattern]
  /// The step that it reaches, if it reaches one.
  let step: TalkStep?
  /// Whether it is for words that somebody said.
  var isSpeech: Bool { name == "speech" }
  /// The climates it belongs to; all where there is none.
  let climates: Set<TalkClimate>
  let says: [Template]
  let asks: [Template]

  /// - Parameter patterns: as in ``OccasionPattern``, a comma between each two.
  init(
    _ name: String, _ patterns: String, step: TalkStep? = nil, in climates: Set<TalkClimate> = [], says: [String] = [],
    asks: [String]
  ) {
    self.name = name
    self.patterns = patterns.split(separator: ",").compactMap { OccasionPattern($0) }
    self.step = step
    self.climates = climates
    self.says = says.map(Template.init)
    self.asks = asks.map(Template.init)
  }

  /// Where in `cues`, the words of a sentence, it is said.
  func place(in cues: [Cue], _ language: Language) -> Range<Int>? {
    for start in cues.indices {
      for pattern in patterns {
        if let end = pattern.end(cues, at: start, language), end > start { return start..<end }
      }
    }
    return nil
  }
}

/// What is said in a talk, in one language.
struct TalkWords: Sendable {
  let cues: [TalkCue]
  /// The questions of each step; those of a climate come before the plain ones.
  let questions: [TalkStep: [TalkClimate: [Template]]]

  static func of(_ language: Language) -> TalkWords { language == .english ? english : french }

  private static let english = TalkWords(cues: EnglishTalk.cues, questions: EnglishTalk.questions)
  private static let french = TalkWords(cues: FrenchTalk.cues, questions: FrenchTalk.questions)

  /// What is asked at `step`, what fits `climate` first.
  func questions(at step: TalkStep, _ climate: TalkClimate) -> [Template] {
    let all = questions[step] ?? [:]
    return ([.plain, .rough].contains(climate) ? [] : all[climate] ?? []) + (all[.plain] ?? [])
  }

  /// The step that the last question in `reply` belongs to.
  func step(of reply: String) -> TalkStep? {
    for step in TalkStep.allCases.reversed() {
      for template in (questions[step] ?? [:]).values.joined() where template.isSaid(in: reply) { return step }
    }
    return nil
  }
}

extension Template {
  /// Whether `text` holds this sentence, whatever stands in its places.
  func isSaid(in text: String) -> Bool {
    var rest = self.text.replacing("'", with: "’")[...]
    var longest = Substring()
    while !rest.isEmpty {
      let part = rest.prefix { $0 != "{" }
      if part.count > longest.count { longest = part }
      rest = rest[part.endIndex...].drop { $0 != "}" }.dropFirst()
    }
    return longest.count > 3 && text.contains(longest)
  }
}
