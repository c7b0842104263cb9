import Journal
import Redaction

/// A page that begins with an hour of the night: `3.40am. Counted the bills.`, « 4h10. Je tourne. »
enum WakefulHour {
  /// The words that say the hour; `nil` where there is none, or where the night was a good one or a working one.
  static func tokens(_ passage: Passage, _ page: Set<String>) -> Range<Int>? {
    guard page.isDisjoint(with: awakeForAReason), let first = passage.sentences.first else { return nil }
    // `3.` may end a sentence.
    let text = passage.text(0..<passage.document.tokens.count).lowercased().prefix(12)
    return isNightHour(text) ? first.tokens : nil
  }

  /// `3.40am`, `4 am`, « 4h10 », « 3 h du matin »: an hour from midnight to before six at the very beginning.
  private static func isNightHour(_ text: Substring) -> Bool {
    let digits = text.prefix(while: \.isNumber)
    guard (1...2).contains(digits.count), let hour = Int(digits), hour < 6 else { return false }
    var rest = text.dropFirst(digits.count)
    var hasMinutes = false
    func skipSpace() { rest = rest.drop { $0 == " " || $0 == "\u{a0}" || $0 == "\u{202f}" } }
    if let mark = rest.first, mark == ":" || mark == ".", rest.dropFirst().prefix(2).allSatisfy(\.isNumber),
      rest.dropFirst().prefix(2).count == 2
    {
      rest = rest.dropFirst(3)
      hasMinutes = true
    }
    skipSpace()
    if rest.hasPrefix("pm") || rest.hasPrefix("p.m") { return false }
    if rest.hasPrefix("am") || rest.hasPrefix("a.m") { return !(rest.dropFirst(2).first?.isLetter ?? false) }
    if rest.first == "h" {
      rest = rest.dropFirst()
      skipSpace()
      let after = rest.first
      return after == nil || after?.isNumber == true || after == "." || after == "," || rest.hasPrefix("du mat")
    }
    // `3:40.` alone; `3.5` is a figure.
    return hasMinutes && (rest.isEmpty || rest.first == "." || rest.first == "," || rest.first == "\n")
  }

  private static let awakeForAReason: Set<String> = Set(
    """
    train flight airport taxi shift alarm born baby newborn labour contractions party danced dancing happy excited
    kissed kiss love won champagne birthday hike summit sunrise fishing bakery km miles pm
    vol aeroport garde reveil ne nee bebe accouche contractions fete danse heureux heureuse amoureux amoureuse embrasse
    gagne champagne anniversaire sommet rando peche fournil soir apres midi
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
