import CReflection
public import Journal

/// The open questions of a language.
public struct QuestionBank: Sendable {
  /// One of them.
  struct Question: Hashable, Sendable {
    let stage: QuestionRequest.Stage
    /// Empty for any.
    let themes: Set<Theme>
    /// Empty for any, or none at all.
    let families: Set<FeelingFamily>
    /// Finer kinds of feeling; empty where the families say enough.
    let shades: Set<Shade>
    /// Whether it suits what is not grave, and what is.
    let suitsCalm: Bool
    let suitsDistress: Bool
    /// Whether it may be asked of somebody who wishes to be dead, or worse: they are asked nothing else.
    let suitsDanger: Bool
    /// As it is written, with places to be filled.
    let text: Substring
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
    var columns = QuestionColumns()
    questions = lines.compactMap { Question($0, &columns) }
  }

  private static let once: Set<String> = ["happened", "told", "want"]

  /// The questions that fit best, best first: those asked lately left out, and each for another stage as long as there are others.
  ///
  /// A question that takes up what was felt, wished or done goes before one that any entry could get.
  public func choose(_ request: QuestionRequest, _ random: inout SeededRandom) -> [AskedQuestion] {
    var fitting: [(score: Double, question: Question, template: Template, text: String)] = []
    for question in questions {
      guard let stage = request.stages.firstIndex(of: question.stage), question.suits(request) else { continue }
      let template = question.template
      guard let text = template.filled(request.values, language),
        request.asked.isEmpty || !request.asked.contains(question.name)
      else { continue }
      var score = 6 - Double(stage)
      // A feeling, a wish or a deed was said; a person or a thing may have been named by the way.
      score += 2 * Double(min(2, template.needs.subtracting(["topic", "person"]).count))
      if template.isQuoting || template.needs.contains("happened") { score += 2 }
      // Two sides that were said to be two are what to ask about.
      if stage == 0, question.stage == .ambivalence { score += 3 }
      // What is asked of any entry on a theme hardly fits one that has words to take up.
      if !question.themes.isEmpty { score += template.needs.isEmpty ? -1 : 1 }
      if !question.shades.isEmpty { score += 3 } else if question.isOfOneFeeling { score += 1 }
      if !question.suitsCalm { score += 2 }
      score += Double.random(in: 0..<3.5, using: &random)
      fitting.append((score, question, template, text))
    }
    fitting.sort { $0.score > $1.score }
    var chosen: [(question: Question, template: Template, asked: AskedQuestion)] = []
    while chosen.count < request.count {
      let isTied = chosen.contains(where: \.template.isTied)
      let left = fitting.filter { candidate in
        (chosen.isEmpty || !isTied || candidate.question.isWorthASecond(candidate.template))
          && !chosen.contains { $0.question.stage == candidate.question.stage }
          // What happened, or is wished for, is asked about once.
          && !chosen.contains { !$0.template.needs.intersection(candidate.template.needs).isDisjoint(with: Self.once) }
          && !(candidate.template.isQuoting && chosen.contains { $0.template.isQuoting })
      }
      guard let next = left.first else { break }
      chosen.append(
        (next.question, next.template, AskedQuestion(name: next.question.name, text: next.text.capitalizedFirst)))
    }
    return chosen.map(\.asked)
  }
}

extension QuestionBank.Question {
  /// Reads a line of the file; `nil` if it is none.
  /// - Parameter columns: what the lines before it said: hundreds of lines have a few different columns.
  init?(_ line: Substring, _ columns: inout QuestionColumns) {
    let parts = line.byteParts("|", most: 4).map(Self.trimmed)
    guard parts.count == 5, let stage = columns.stage(parts[0]) else { return nil }
    self.stage = stage
    themes = columns.themes(parts[1])
    (families, shades) = columns.feelings(parts[2])
    guard ["calm", "distress", "any", "danger"].contains(parts[3]) else { return nil }
    suitsCalm = parts[3] == "calm" || parts[3] == "any"
    suitsDistress = parts[3] == "distress" || parts[3] == "any"
    suitsDanger = parts[3] == "danger"
    text = parts[4]
  }

  private static func trimmed(_ part: Substring) -> Substring {
    let space = UInt8(ascii: " ")
    var bytes = part.utf8
    while bytes.first == space { bytes.removeFirst() }
    while bytes.last == space { bytes.removeLast() }
    return Substring(bytes)
  }

  /// Read when it is asked for: of hundreds of questions few fit an entry.
  var template: Template { Template(String(text)) }

  /// The hash of its text: a question that is reworded is another one.
  var name: String { String(EntryTraits.fingerprint(String(text)), radix: 36) }

  var isOfOneFeeling: Bool { families.count == 1 || !shades.isEmpty }

  /// Whether it is worth asking after another: it fits this feeling, or this thing, and not any entry.
  func isWorthASecond(_ template: Template) -> Bool {
    isOfOneFeeling || themes.isEmpty && template.isTied || template.needs.contains("topic")
  }

  /// Whether it may be asked of somebody who mourns: the person or the thing of the entry may be the one that is gone.
  private var suitsGrief: Bool {
    themes.contains(.grief) || themes.isEmpty && suitsDistress && template.needs.isSubset(of: ["feeling"])
  }

  func suits(_ request: QuestionRequest) -> Bool {
    switch request.gravity {
    case .none: guard suitsCalm else { return false }
    case .distress: guard suitsDistress else { return false }
    case .passive, .active: guard suitsDanger else { return false }
    }
    if request.gravity < .passive, request.themes.prefix(2).contains(.grief), !suitsGrief { return false }
    if !themes.isEmpty, themes.isDisjoint(with: request.themes.prefix(3)) { return false }
    // `When you think of the job: a number, a memory, a face?` was written for a bill.
    if !themes.isEmpty, template.needs.contains("topic"), let theme = request.topicTheme, !themes.contains(theme) {
      return false
    }
    // Whoever misses somebody is glad of nothing, and the one they miss may be dead.
    if request.shade == .longing, !families.isEmpty, !suitsDistress { return false }
    // What is still to come cannot be lived again.
    if request.shade == .excitement, families.count > 1, template.isQuoting { return false }
    if !shades.isEmpty { return request.shade.map(shades.contains) ?? false }
    guard !families.isEmpty else { return true }
    guard let first = request.families.first else {
      // Nothing was felt that has a name: what suits any heavy hour, where the hour is known to be heavy.
      return request.gravity >= .distress && families.count > 1 && families.contains(.sadness)
    }
    return families.contains(first)
  }
}

extension Template {
  /// Whether it gives words of the entry back as they stand.
  var isQuoting: Bool { needs.contains("quote") }
  /// Whether it takes up words of the entry.
  var isTied: Bool { !needs.isDisjoint(with: ["quote", "topic", "person", "want", "deed", "happened"]) }
}
