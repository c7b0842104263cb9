/// What the columns of the question bank say, each wording of one read once.
struct QuestionColumns {
  private var stages: [Substring: QuestionRequest.Stage] = [:]
  private var themes: [Substring: Set<Theme>] = [:]
  private var feelings: [Substring: (families: Set<FeelingFamily>, shades: Set<Shade>)] = [:]

  /// For which step of a reflection a question is; `nil` if it is none.
  mutating func stage(_ column: Substring) -> QuestionRequest.Stage? {
    if let known = stages[column] { return known }
    let stage = QuestionRequest.Stage(rawValue: String(column))
    stages[column] = stage
    return stage
  }

  /// On what it is asked; empty for anything.
  mutating func themes(_ column: Substring) -> Set<Theme> {
    if let known = themes[column] { return known }
    let read: Set<Theme> =
      column == "*" ? [] : Set(column.byteParts(",").compactMap { Theme(rawValue: String($0)) })
    themes[column] = read
    return read
  }

  /// For which feelings it is.
  mutating func feelings(_ column: Substring) -> (families: Set<FeelingFamily>, shades: Set<Shade>) {
    if let known = feelings[column] { return known }
    let names = column.byteParts(",").map(String.init)
    let named = Set(names.compactMap(FeelingFamily.init(rawValue:)))
    // A name that is a family's and a shade's is the family's.
    let shades = named.isEmpty ? Set(names.compactMap(Shade.init(rawValue:))) : []
    let families: Set<FeelingFamily> =
      switch column {
      case "*": []
      case "heavy": Set(FeelingFamily.allCases.filter { !$0.isPleasant })
      case "glad": Set(FeelingFamily.allCases.filter(\.isPleasant))
      default: named
      }
    feelings[column] = (families, shades)
    return (families, shades)
  }
}
