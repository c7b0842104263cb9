import Redaction

/// Sentences with slots, and the lists that fill them.
struct Templates {
  private let lines: [String]
  private let fillers: [String: [String]]
  private let isFrench: Bool

  init(_ path: String, language: String, fillers folder: String) {
    isFrench = language == "fr"
    lines = readLines(of: path).filter { !$0.isEmpty && !$0.hasPrefix("#") }.map(String.init)
    var fillers: [String: [String]] = [:]
    for name in ["female", "male", "last", "town"] {
      fillers[name] = readLines(of: "\(folder)/\(name)-\(language)").map(String.init).filter { !$0.isEmpty }
    }
    for name in ["brand", "figure"] {
      fillers[name] = readLines(of: "\(folder)/\(name)").map(String.init).filter { !$0.isEmpty }
    }
    fillers["country"] = readLines(of: "\(folder)/country").map(String.init).filter { !$0.isEmpty }
    self.fillers = fillers
  }

  /// Every template once, filled anew.
  func filled(_ dice: inout Dice) -> [LabelledText] {
    lines.map { line in
      var text = LabelledText()
      var given: [String: String] = [:]
      var rest = line[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        text.append(String(rest[..<open]).replacing("\\n", with: "\n"))
        let slot = String(rest[rest.index(after: open)..<close])
        if slot.hasPrefix("="), let bar = slot.firstIndex(of: "|") {
          let kind = slot[slot.index(after: slot.startIndex)..<bar]
          text.append(String(slot[slot.index(after: bar)...]), label(of: String(kind)))
        } else {
          let isNumbered = slot.contains(where: \.isNumber)
          let value = given[slot] ?? value(for: slot, &dice)
          if isNumbered { given[slot] = value }
          text.append(value, label(of: slot))
        }
        rest = rest[rest.index(after: close)...]
      }
      text.append(String(rest).replacing("\\n", with: "\n"))
      return text
    }
  }

  /// Any of the names in a list: `female`, `male`, `last`, `town` or `country`.
  func name(of list: String, _ dice: inout Dice) -> String { fillers[list]?.randomElement(using: &dice) ?? "Anne" }

  private func label(of slot: String) -> NameLabel {
    switch slot.prefix(4) {
    case "BRAN", "FIGU", "ACRO": .none
    case "TOWN", "COUN", "STRE", "LOCA": .location
    case "ORG", "ORG:", "SCHO", "FIRM": .organisation
    default: slot.hasPrefix("ORG") ? .organisation : .person
    }
  }

  private func value(for slot: String, _ dice: inout Dice) -> String {
    let needsVowel = slot.hasSuffix(":V")
    for _ in 0..<200 {
      let value = candidate(slot, &dice)
      if !needsVowel || "aeiouyéèêëâîôœhAEIOUYÉÈÊËÂÎÔŒH".contains(value.first ?? " ") { return value }
    }
    return "Anne"
  }

  private func candidate(_ slot: String, _ dice: inout Dice) -> String {
    func any(_ list: String) -> String { name(of: list, &dice) }
    let first = dice.chance(0.5) ? any("female") : any("male")
    switch slot.prefix(while: { $0.isLetter || $0 == "_" }) {
    case "FIRST_F": return any("female")
    case "FIRST_M": return any("male")
    case "LAST": return any("last")
    case "NICK": return Self.nickname(first, &dice)
    case "TOWN": return any("town")
    case "BRAND": return any("brand")
    case "FIGURE": return any("figure")
    case "ACRONYM": return dice.acronym()
    case "COUNTRY": return any("country").prefix(1).uppercased() + any("country").dropFirst()
    case "STREET":
      return isFrench
        ? "rue " + dice.pick("des ", "de ", "du ", "") + any("last")
        : any("last") + dice.pick(" Street", " Road", " Lane", " Avenue")
    case "ORG", "FIRM": return any("last") + (dice.chance(0.3) ? (isFrench ? " & Fils" : " & Sons") : "")
    case "SCHOOL":
      return isFrench
        ? dice.pick("collège ", "lycée ") + first + "-" + any("last") : "St " + first + "'s"
    case "INITIAL": return String(first.prefix(1)).uppercased()
    default: return first
    }
  }

  /// A short form of `name`: its beginning, doubled, or with an ending.
  private static func nickname(_ name: String, _ dice: inout Dice) -> String {
    let beginning = String(name.prefix(Int.random(in: 2...4, using: &dice)))
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: return beginning + beginning.lowercased()
    case 1: return beginning + dice.pick("y", "ie", "o", "ou", "ette", "s")
    default: return beginning
    }
  }
}
