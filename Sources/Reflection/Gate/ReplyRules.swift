import Journal

/// What a model may say to nobody, whatever was written: tables of patterns beside those of ``GatePhrases``, which hold for the guide too.
struct ReplyRules: Sendable {
  /// Words by which a model speaks of itself.
  let firstPerson: Set<String>
  /// Words by which it speaks to the writer.
  let address: Set<String>
  /// What no sentence may say.
  let always: [(finding: GateFinding, patterns: [WordPattern])]
  /// What no sentence may say that is not a question.
  let statements: [(finding: GateFinding, patterns: [WordPattern])]
  /// What points to somebody who helps, and is no advice.
  let pointing: [WordPattern]
  /// What only the writer may have named first.
  let onlyIfNamed: [(finding: GateFinding, patterns: [WordPattern])]
  /// What others feel or do, which a model cannot know unless the writer said it.
  let others: [WordPattern]

  static func of(_ language: Language) -> ReplyRules {
    switch language {
    case .english: english
    case .french: french
    }
  }

  /// What speaks against a sentence.
  /// - Parameters:
  ///   - words: those of the sentence that do not give back the writer's own between quotation marks.
  ///   - own: the writer's words.
  func findings(_ sentence: Sentence, _ words: [Word], own: OwnWords) -> [GateFinding] {
    var findings: [GateFinding] = []
    if words.contains(where: { firstPerson.contains($0.form) }) { findings.append(.firstPerson) }
    findings += always.lazy.filter { $0.patterns.match(words) }.map(\.finding)
    if !sentence.isQuestion, !pointing.match(words) {
      findings += statements.lazy.filter { $0.patterns.match(words) }.map(\.finding)
    }
    for (finding, patterns) in onlyIfNamed
    where patterns.contains(where: { $0.matches(words) && !$0.matches(own.words) }) {
      findings.append(finding)
    }
    let isInvented = others.contains { pattern in
      guard let range = pattern.firstMatch(in: words) else { return false }
      return !words[range].contains { $0.form.count >= 4 && own.stems.contains(String($0.form.prefix(4))) }
    }
    if isInvented { findings.append(.invented) }
    return findings
  }
}

/// The words that the writer used.
struct OwnWords {
  let words: [Word]
  /// The first four letters of the longer ones.
  let stems: Set<String>
  private let forms: [String]

  init(_ words: [Word]) {
    self.words = words
    forms = words.map(\.form)
    stems = Set(forms.lazy.filter { $0.count >= 4 }.map { String($0.prefix(4)) })
  }

  /// The words of `sentence` but for those between quotation marks that the writer wrote, in that order.
  func removed(from sentence: Sentence) -> [Word] {
    sentence.clauses.filter { !$0.isQuoted || !hold($0.words) }.flatMap(\.words)
  }

  private func hold(_ quoted: [Word]) -> Bool {
    let run = quoted.map(\.form)
    guard !run.isEmpty, forms.count >= run.count else { return false }
    return (0...forms.count - run.count).contains { forms[$0..<$0 + run.count].elementsEqual(run) }
  }
}
