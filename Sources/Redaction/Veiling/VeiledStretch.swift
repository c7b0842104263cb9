import Journal

/// How long something took or is ago, as level `veiled` tells it: a number of years, months, weeks or days, which may be an age, becomes `some weeks`.
struct VeiledStretch {
  private enum Unit: Int, CaseIterable {
    case years, months, weeks, days

    var words: Cues { Self.all[rawValue] }

    private static let all = [
      Cues("years year yrs ans années"), Cues("months month mois"), Cues("weeks week wks semaines"), Cues("days jours"),
    ]
  }

  private let value: Int
  private let unit: Unit
  private let beginsSentence: Bool
  /// The index after the unit.
  let end: Int

  /// - Parameters:
  ///   - value: the number that begins at `first`; from two on.
  ///   - index: where the unit would stand.
  ///   - limit: the byte before which it must end.
  init?(_ value: Int, at first: Int, in document: Document, unitAt index: Int, before limit: Int) {
    guard value >= 2, let token = document.token(index), token.kind == .word, token.isAfterSpace, token.end <= limit,
      let unit = Unit.allCases.first(where: { $0.words.contains(token) })
    else { return nil }
    (self.value, self.unit, end) = (value, unit, index + 1)
    beginsSentence = document.tokens[first].startsSentence
  }

  /// How it is told in `language`.
  func text(_ language: Language) -> String {
    let text = phrase(language)
    return beginsSentence ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  private func phrase(_ language: Language) -> String {
    switch (unit, language) {
    case (.years, .english): value < 20 ? "some years" : "many years"
    case (.years, .french): value < 20 ? "quelques années" : "de longues années"
    case (.months, _): Phrase(en: "some months", fr: "quelques mois")[language]
    case (.weeks, _): Phrase(en: "some weeks", fr: "quelques semaines")[language]
    case (.days, _): Phrase(en: "some days", fr: "quelques jours")[language]
    }
  }
}
