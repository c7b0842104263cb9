/// Codes as they are read aloud: figure by figure (`my PIN is ⟦four nine two one⟧`, `ticket number ⟦eleven oh six⟧`, « le code du portail, ⟦étoile
/// 1 9 dièse 6⟧ »), spaced (`the key safe's ⟦0 3 1 0⟧`, `⟦2 K L 607⟧`), or as a lock is turned (`combo ⟦4 left 19 right 31⟧`).
///
/// Numbers that go up or down one by one are counting, and what a unit follows is an amount; the numbers of emergency services are everybody's.
enum SpokenCodeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      guard let run = Run(in: document, from: index) else {
        index += 1
        continue
      }
      if isCode(document, run) {
        findings.append(Finding(document.range(index, run.end), .id, by: .number))
      }
      index = run.end
    }
  }

  private static func isCode(_ document: Document, _ run: Run) -> Bool {
    guard run.pieces > 1, !run.isEverybodys, !isMeasured(document, run.end), !isMeasured(document, run.start - 1) else {
      return false
    }
    let isTold = document.isPreceded(at: run.start, within: 14, by: cues)
    if run.turns > 1, run.numbers > 2 { return true }
    // "B, 4, 4, 7, dash, 90": with commas only where the sentence speaks of a code.
    if isTold, run.numbers > 1, run.signs > 0 || run.letters > 0 && run.figures > 2 { return true }
    if run.signs > 0, run.numbers > 2 { return true }
    guard !run.isCounting else { return isTold && !run.hasCommas && run.numbers == run.figures && run.figures > 3 }
    if run.hasCommas { return isTold && run.numbers > 2 && run.figures > 3 }
    if isTold, run.numbers > 1 { return run.isReadOut && run.figures > 2 || run.isSpelled && run.numbers > 2 }
    if run.isSpelled { return run.startsWithNought ? run.numbers > 3 : run.numbers > (run.isSaid ? 3 : 5) }
    return run.isMixed
  }

  private static func isMeasured(_ document: Document, _ index: Int) -> Bool {
    document.isOne(of: Quantities.units, at: index) || document.isOne(of: Quantities.currencies, at: index)
      || document.isSign(of: ["%", "€", "$", "£", "°", "½"], at: index)
  }

  /// What is read out in a row: figures, small numbers, single letters and the names of signs.
  private struct Run {
    let start: Int
    private(set) var end: Int
    private(set) var pieces = 0
    /// How many of the pieces are numbers, and how many figures these have.
    private(set) var numbers = 0
    private(set) var figures = 0
    private(set) var letters = 0
    /// Names of signs: `dash`, « dièse ».
    private(set) var signs = 0
    /// The turns of a lock: `left`.
    private(set) var turns = 0
    private(set) var hasCommas = false
    /// Whether each number is one figure.
    private(set) var isSpelled = true
    private var values: [Int] = []
    private var isInWords = false
    private var isInDigits = false
    private var longest = 0

    /// The run that begins with a number, a sign's name or a capital letter at `index`; `nil` where none does.
    init?(in document: Document, from index: Int) {
      start = index
      end = index
      guard !document.isJoined(index) || document.isSign(of: ["'", "’", "(", "\"", "«", "“", "#", "-"], at: index - 1)
      else { return nil }
      var place = index
      while let next = piece(document, place) {
        end = next
        // "double-oh three, six"
        var after = next
        if document.isSign(",", at: next) || isInWords && document.isSign(of: ["-", "‑"], at: next) { after += 1 }
        guard after == next || Self.begins(document, after) else { break }
        if document.isSign(",", at: next), after > next { hasCommas = true }
        place = after
      }
      guard pieces > 0, numbers > 0, !document.isJoined(end) || document.token(end)?.kind == .sign else { return nil }
      if document.isJoined(end), document.isJoined(end + 1), document.token(end + 1)?.kind != .sign { return nil }
      let last = document.tokens[end - 1]
      // "112 A": a letter that begins the next words.
      if last.kind == .word, last.count == 1, SpokenFigures.letters.contains(last) { return nil }
    }

    private static func begins(_ document: Document, _ index: Int) -> Bool {
      guard let token = document.token(index) else { return false }
      return token.kind == .number && token.count <= 2 || SpokenFigures.value(token) != nil
        || SpokenFigures.signs.contains(token) || SpokenFigures.doubling.contains(token)
    }

    private mutating func piece(_ document: Document, _ index: Int) -> Int? {
      guard let token = document.token(index) else { return nil }
      switch token.kind {
      case .number:
        let isLong = token.count > 2
        guard token.count <= 4, isLong ? letters > 0 || signs > 0 : true, !isInWords else { return nil }
        if document.isJoined(index + 1), document.isSign(of: [":", ".", "/", "%", "€"], at: index + 1),
          document.isJoined(index + 2), document.token(index + 2)?.kind == .number
        {
          return nil
        }
        numbers += 1
        figures += token.count
        longest = max(longest, token.count)
        isSpelled = isSpelled && token.count == 1
        isInDigits = true
        values.append(document.number(index) ?? 0)
        pieces += 1
        return index + 1
      case .word:
        if SpokenFigures.doubling.contains(token), let next = document.token(afterHyphen(document, index + 1)),
          SpokenFigures.value(next) != nil
        {
          return afterHyphen(document, index + 1)
        }
        if let value = SpokenFigures.value(token) {
          guard !isInDigits else { return nil }
          numbers += 1
          figures += value > 9 ? 2 : 1
          isSpelled = isSpelled && value < 10
          isInWords = true
          values.append(value)
          pieces += 1
          return index + 1
        }
        if SpokenFigures.signs.contains(token) {
          signs += 1
        } else if SpokenFigures.turns.contains(token), numbers > 0 {
          turns += 1
        } else if token.count == 1, token.casing == .title, !SpokenFigures.letters.contains(token), letters < 4,
          !document.isSign(of: ["'", "’", "."], at: index + 1)
        {
          letters += 1
        } else {
          return nil
        }
        pieces += 1
        return index + 1
      case .mixed, .sign, .lineBreak: return nil
      }
    }

    private func afterHyphen(_ document: Document, _ index: Int) -> Int {
      document.isSign("-", at: index) ? index + 1 : index
    }

    /// `two three four`, « trois, deux, un ».
    var isCounting: Bool {
      guard values.count > 1, letters == 0, signs == 0 else { return false }
      let steps = zip(values, values.dropFirst()).map { $1 - $0 }
      return steps.allSatisfy { $0 == steps[0] } && abs(steps[0]) < 11
        || Set(values).count <= 2 && values.count > 3
          && values.contains(1)
    }

    /// Figures, or what is no number that one would say: `eleven oh six`, but not « quatre-vingt-deux ».
    var isReadOut: Bool {
      guard !isSpelled, isInWords else { return isSpelled || numbers > 2 }
      var count = 0
      var last = 0
      for value in values {
        let goesOn =
          last == 4 && value == 20 || (last == 60 || last == 80) && (10...16).contains(value)
          || last > 16 && last % 10 == 0 && (1...9).contains(value) || last == 10 && (7...9).contains(value)
        if !goesOn { count += 1 }
        last = last == 4 && value == 20 ? 80 : value
      }
      return count > 1
    }

    var startsWithNought: Bool { values.first == 0 }
    /// Whether it is written in words.
    var isSaid: Bool { isInWords }

    /// Letters and digits in turn: `2 K L 607`.
    var isMixed: Bool {
      letters > 1 && isInDigits && figures > 2 || letters > 0 && isInDigits && numbers > 1 && longest > 2
    }

    /// `nine nine nine`, « le trente-six quinze » is not asked for.
    var isEverybodys: Bool {
      [[9, 9, 9], [9, 1, 1], [1, 1, 2], [1, 1, 1], [1, 0, 1], [1, 1, 9], [1, 1, 5], [9, 8, 8]].contains(values)
    }
  }

  private static let cues = Cues(
    """
    pin code codes digicode password passcode passphrase combination combo number numbers ticket badge locker extension order reference ref booking reservation account card alarm
    safe padlock lock gate wifi plate registration reg claim policy file case serial bib entry keypad licence license passport membership receipt tag
    numéro numéros mdp passe poste casier dossier matricule billet combinaison portail alarme coffre cadenas carte plaque immatriculation interphone réf référence commande
    identifiant puce tatouage permis passeport compte contrat
    """)
}

/// The words that figures, small numbers and signs are read out by.
enum SpokenFigures {
  static func value(_ token: Token) -> Int? {
    guard token.kind == .word, token.casing == .lower || token.casing == .title || token.casing == .upper else {
      return nil
    }
    return values[token.key]
  }

  /// `double-oh`, « deux fois »
  static let doubling = Cues("double triple treble")
  static let signs = Cues("dash hash hashtag asterisk slash underscore tiret dièse étoile astérisque")
  static let turns = Cues("left right clockwise anticlockwise gauche droite")
  /// Letters that are words.
  static let letters = Cues("i a à y o")

  private static let values: [WordKey: Int] = {
    let words: [(Int, String)] = [
      (0, "zero oh nought zéro"), (1, "one un"), (2, "two deux"), (3, "three trois"), (4, "four quatre"),
      (5, "five cinq"), (6, "six"), (7, "seven sept"), (8, "eight huit"), (9, "nine neuf"), (10, "ten dix"),
      (11, "eleven onze"), (12, "twelve douze"), (13, "thirteen treize"), (14, "fourteen quatorze"),
      (15, "fifteen quinze"), (16, "sixteen seize"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"),
      (20, "twenty vingt"), (30, "thirty trente"), (40, "forty quarante"), (50, "fifty cinquante"),
      (60, "sixty soixante"), (70, "seventy septante"), (80, "eighty huitante"), (90, "ninety nonante"),
    ]
    var values: [WordKey: Int] = [:]
    for (value, names) in words {
      for name in names.split(separator: " ") { values[WordKey(String(name))] = value }
    }
    return values
  }()
}
