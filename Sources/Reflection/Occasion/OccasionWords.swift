import Journal

/// What the guide says of what happened, and what it asks.
struct OccasionWords: Sendable {
  private(set) var openings: [Occasion.Kind: [Openings.Opening]] = [:]
  private(set) var questions: [Occasion.Kind: [Openings.Opening]] = [:]

  static func of(_ language: Language) -> OccasionWords { language == .english ? english : french }

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "|", maxSplits: 2)
      guard parts.count == 3, let kind = Occasion.Kind(rawValue: String(parts[0].filter { $0 != " " })) else {
        continue
      }
      let template = Template(String(parts[2].drop { $0 == " " }))
      if parts[1].contains("q") {
        let number = questions[kind, default: []].count + 1
        questions[kind, default: []].append(
          Openings.Opening(name: "occasion-\(kind.rawValue)-q\(number)", template: template))
      } else {
        let number = openings[kind, default: []].count + 1
        openings[kind, default: []].append(
          Openings.Opening(name: "occasion-\(kind.rawValue)-\(number)", template: template))
      }
    }
  }
}
