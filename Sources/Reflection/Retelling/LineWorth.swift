import Journal

/// How much a line that could be told to the writer is worth telling: a linear scale that was learnt from some 2,900 lines, each graded by a reader beside its page.
///
/// About 1 is a line that matters, understood alone and not cold; 0 one that is true and flat; below that it is cut from what it speaks of, or hurts. The lines, and the
/// program that learns from them, are in `Scripts/retelling`; `Docs/Reflection.md` says how often it is right.
struct LineWorth: Sendable {
  /// From what worth on a line is told: of the best lines of unseen pages, three of four are above it, and one in twelve of those was graded wrong.
  static let told = 0.25
  /// From what worth on what happened in a line may stand within a question.
  static let asked = 0.4

  private let base: Double
  private let weights: [String: Double]

  static func of(_ language: Language) -> LineWorth { language == .english ? english : french }

  /// - Parameter table: a trait and its weight a line.
  init(base: Double, _ table: String) {
    self.base = base
    weights = Dictionary(
      table.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ")
        guard parts.count == 2, let weight = Double(parts[1]) else { return nil }
        return (String(parts[0]), weight)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// How much `retelling` is worth telling.
  /// - Parameter count: the tokens of the page.
  func of(_ retelling: Retelling, _ language: Language, of count: Int) -> Double {
    LineTraits(retelling, language, of: count).found.reduce(base) { $0 + $1.value * (weights[$1.key] ?? 0) }
  }
}

/// What shows of a line whether it is worth telling, by name; the same as `traits` in `Scripts/retelling/train.py`.
struct LineTraits {
  private(set) var found: [String: Double] = [:]

  init(_ retelling: Retelling, _ language: Language, of count: Int) {
    let told = retelling.text.capitalizedFirst
    let isEnglish = language == .english
    let row = Self.words(told, language)
    func has(_ words: Set<String>, _ row: some Sequence<String>) -> Double {
      row.contains(where: words.contains) ? 1 : 0
    }
    let whole = Double(max(1, count))
    found["start"] = Double(retelling.tokens.lowerBound) / whole
    found["share"] = Double(retelling.tokens.count) / whole
    found["words"] = Double(row.count) / 10
    found["few"] = row.count <= 4 ? 1 : 0
    found["event"] = retelling.isEvent ? 1 : 0
    found["subject"] = retelling.hasSubject ? 1 : 0
    found["weight"] = retelling.weight / 3
    found["digit"] = told.contains(where: \.isNumber) ? 1 : 0
    found["comma"] = told.contains(",") ? 1 : 0
    let denying = isEnglish ? Self.notEnglish : Self.notFrench
    found["denying"] = row.contains { denying.contains($0) || $0.hasSuffix("n't") } ? 1 : 0
    found["saying"] = has(isEnglish ? Self.saidEnglish : Self.saidFrench, row)
    found["being"] = has(isEnglish ? Self.isEnglish : Self.isFrench, row.prefix(3))
    found["and"] = has(["and", "et"], row)
    found["but"] = has(["but", "mais"], row)
    found["your"] = has(Self.your, row)
    guard let head = row.first, let last = row.last else { return }
    for (name, words) in [("you", Self.you), ("your", Self.your), ("they", Self.they)] where words.contains(head) {
      found["head:" + name] = 1
    }
    let marks = isEnglish ? Self.marksEnglish : Self.marksFrench
    let noun = row.dropLast().firstIndex(where: marks.contains) ?? row.count
    let pronouns = isEnglish ? Self.pronounsEnglish : Self.pronounsFrench
    for (place, word) in row.enumerated() where pronouns.contains(word) && found["has:" + word] == nil {
      found["has:" + word] = 1
      if place <= noun { found["early:" + word] = 1 }
    }
    if !isEnglish {
      for (before, word) in zip(row, row.dropFirst())
      where Self.clitics.contains(word) && Self.beforeClitics.contains(before) {
        found["clitic:" + word] = 1
      }
    }
    if pronouns.contains(last) || last.count <= 3 { found["last:" + last] = 1 }
  }

  /// In small letters; what an apostrophe cuts off is a word in French.
  private static func words(_ told: String, _ language: Language) -> [String] {
    var words: [String] = []
    var word = ""
    func isLetter(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
    let characters = Array(told.lowercased().replacing("’", with: "'"))
    for (place, character) in characters.enumerated() {
      let isJoint =
        (character == "'" && language == .english || character == "-") && !word.isEmpty
        && isLetter(place + 1 < characters.count ? characters[place + 1] : nil)
      if isLetter(character) || isJoint {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func list(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

  private static let pronounsEnglish = list(
    "it them him her hers that those these this one ones both she he they there any some none all so too either neither other others"
  )
  private static let pronounsFrench = list(
    "lui y il elle ils elles ça cela celui celle ceux celles dedans dessus là aussi")
  private static let clitics = list("le la les l lui leur y en")
  private static let beforeClitics = list("vous ne n il elle on qui s se")
  private static let marksEnglish = list(
    "a an the my your his her their our every each no two three four five six some")
  private static let marksFrench = list(
    "un une des le la les votre vos son sa ses leur leurs ce cette ces du au aux deux trois quatre cinq")
  private static let saidEnglish = list("said told asked says say tell answered")
  private static let saidFrench = list("dit dites demandé répondu raconté")
  private static let isEnglish = list("are you're is he's she's was were it's")
  private static let isFrench = list("êtes est étiez était suis sont")
  private static let notEnglish = list("not never no nobody nothing")
  private static let notFrench = list("pas jamais rien personne plus ni")
  private static let you = list("you you're you've you'd you'll vous")
  private static let your = list("your votre vos")
  private static let they = list("he she they it he's she's it's il elle ils elles")
}
