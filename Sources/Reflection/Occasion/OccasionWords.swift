import Journal

/// What the guide says of what happened, and what it asks: a line for each, `kind | o | …` for what opens and `kind | q | …` for a question.
///
/// Of the hundreds of lines only those of the kind that is asked for are read.
struct OccasionWords: Sendable {
  private let bytes: [UInt8]

  static func of(_ language: Language) -> OccasionWords { language == .english ? english : french }

  init(_ text: String) { bytes = Array(text.utf8) }

  /// What opens, of a kind; none if there are no words for it.
  func openings(_ kind: Occasion.Kind) -> [Openings.Opening] { lines(kind, "o", named: "occasion-\(kind.rawValue)-") }

  /// What is asked, of a kind.
  func questions(_ kind: Occasion.Kind) -> [Openings.Opening] { lines(kind, "q", named: "occasion-\(kind.rawValue)-q") }

  private func lines(_ kind: Occasion.Kind, _ letter: Character, named name: String) -> [Openings.Opening] {
    let start = Array("\(kind.rawValue) | \(letter) | ".utf8)
    return bytes.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: start) }.enumerated().map {
      place, line in
      Openings.Opening(
        name: name + String(place + 1), template: Template(String(decoding: line.dropFirst(start.count), as: UTF8.self))
      )
    }
  }
}
