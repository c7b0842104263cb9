import CReflection
public import Journal

/// The open questions of a language.
public struct QuestionBank: Sendable {
  /// One of them.
  struct Question: Hashable, Sendable {
    /// The hash of its text: a question that is reworded is another one.
    let name: String
    let stage: QuestionRequest.Stage
    /// Empty for any.
    let themes: Set<Theme>
    /// Empty for any, or none at all.
    let families: Set<FeelingFamily>
    /// Whether it suits what is not grave, and what is.
    let suitsCalm: Bool
    let suitsDistress: Bool
    let template: Template
  }

  let language: Language
  let questions: [Question]

  /// The bank of `language`, read on first use.
  public static func of(_ language: Language) -> QuestionBank {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private static let english = unsafe QuestionBank(.english, EmbeddedText.lines(creflection_questions_en()))
  private static let french = unsafe QuestionBank(.french, EmbeddedText.lines(creflection_questions_fr()))

  init(_ language: Language, _ lines: [Substring]) {
    self.language = language
    questions = lines.compactMap(Question.init)
  }

  /// The questions that fit best, best first: those asked lately left out, and each for another stage as long as there are others.
  ///
  /// A question that takes up the entry's own words goes before one that any entry could get.
  public func choose(_ request: QuestionRequest, _ random: inout SeededRandom) -> [AskedQuestion] {
    var fitting: [(score: Double, question: Question, text: String)] = []
    for question in questions where !request.asked.contains(question.name) {
      guard let stage = request.stages.firstIndex(of: question.stage), question.suits(request),
        let text = question.template.filled(request.values, language)
      else { continue }
      var score = 6 - Double(stage)
      score += 2 * Double(min(2, question.template.needs.count))
      if !question.themes.isEmpty { score += 1.5 }
      if question.isOfOneFeeling { score += 1 }
      score += Double.random(in: 0..<2, using: &random)
      fitting.append((score, question, text))
    }
    fitting.sort { $0.score > $1.score }
    var chosen: [(stage: QuestionRequest.Stage, asked: AskedQuestion)] = []
    for (_, question, text) in fitting where !chosen.contains(where: { $0.stage == question.stage }) {
      chosen.append((question.stage, AskedQuestion(name: question.name, text: text.capitalizedFirst)))
      if chosen.count == request.count { break }
    }
    return chosen.map(\.asked)
  }
}

extension QuestionBank.Question {
  /// Reads a line of the file; `nil` if it is none.
  init?(_ line: Substring) {
    let parts = line.split(separator: "|", maxSplits: 4).map { part in
      part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
    }
    guard parts.count == 5, let stage = QuestionRequest.Stage(rawValue: parts[0]) else { return nil }
    self.stage = stage
    themes = parts[1] == "*" ? [] : Set(parts[1].split(separator: ",").compactMap { Theme(rawValue: String($0)) })
    switch parts[2] {
    case "*": families = []
    case "heavy": families = Set(FeelingFamily.allCases.filter { !$0.isPleasant })
    case "glad": families = Set(FeelingFamily.allCases.filter(\.isPleasant))
    default: families = Set(parts[2].split(separator: ",").compactMap { FeelingFamily(rawValue: String($0)) })
    }
    suitsCalm = parts[3] != "distress"
    suitsDistress = parts[3] != "calm"
    template = Template(parts[4])
    name = String(EntryTraits.fingerprint(parts[4]), radix: 36)
  }

  var isOfOneFeeling: Bool { families.count == 1 }

  func suits(_ request: QuestionRequest) -> Bool {
    guard request.gravity >= .distress ? suitsDistress : suitsCalm else { return false }
    if !themes.isEmpty, themes.isDisjoint(with: request.themes.prefix(3)) { return false }
    guard !families.isEmpty else { return true }
    guard let first = request.families.first else {
      // Nothing was felt that has a name: only what suits any heavy hour.
      return families.count > 1 && families.contains(.sadness)
    }
    return families.contains(first)
  }
}
