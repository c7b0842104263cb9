/// A house told by its number alone: `she lives at number 42`, `elle habite au 42`, `the woman from no. 17`.
enum HouseNumber {
  /// The tokens of the number at `index`, with the word `number` before it, or `nil` where it is no house's.
  static func range(in document: Document, at index: Int) -> Range<Int>? {
    guard let token = document.token(index), token.kind == .number && token.count <= 4 || token.kind == .mixed,
      token.count <= 5, document.bytes[token.start] &- 0x30 < 10, !isOrdinal(document, token)
    else { return nil }
    var end = index + 1
    if document.isOne(of: repeated, at: end) { end += 1 }
    guard closes(document, end) || document.isSign(":", at: end) && document.isOne(of: number, at: index - 1) else {
      return nil
    }
    var start = index
    if document.isSign(of: [".", "°", "º"], at: start - 1), document.isOne(of: short, at: start - 2) {
      start -= 2
    } else if document.isOne(of: number, at: start - 1) {
      start -= 1
    }
    let isNumbered = start < index
    guard document.isOne(of: places, at: start - 1) else {
      // "No. 17 has its lights on": a house that does something.
      return isNumbered && document.tokens[start].startsSentence && document.isOne(of: doing, at: end)
        ? start..<end : nil
    }
    // "Mrs Obi from 19a", "Yusra at number 40 has the spare"
    if token.kind == .mixed, start == index, token.count <= 4, document.isOne(of: near, at: start - 1),
      document.bytes[token.end - 1] | 0x20 <= UInt8(ascii: "f"), document.token(end)?.kind == .word
    {
      return start..<end
    }
    if isNumbered, document.isOne(of: near, at: start - 1), !document.isOne(of: charts, at: end) { return start..<end }
    // "the bins of number 15"
    if isNumbered, document.isOne(of: of, at: start - 1), document.isPreceded(at: start - 1, within: 2, by: belongings)
    {
      return start..<end
    }
    let isHome = document.isPreceded(at: start - 1, within: 4, by: living)
    if isHome {
      return document.isSign(":", at: end) || document.isOne(of: Quantities.units, at: end) ? nil : start..<end
    }
    // "the woman from number 17", "le monsieur du 204", "Mme K. au 6".
    if document.isPreceded(at: start - 1, within: isNumbered ? 4 : 2, by: neighbours) { return start..<end }
    let isTitled =
      document.isCapital(start - 2) && (isTitle(document, start - 3))
      || document.isSign(".", at: start - 2) && document.isCapital(start - 3) && isTitle(document, start - 4)
    return isTitled && !document.isSign(":", at: end) ? start..<end : nil
  }

  private static func isTitle(_ document: Document, _ index: Int) -> Bool {
    let title = document.isSign(".", at: index) ? index - 1 : index
    return document.token(title).map { Lexicon.facts(of: $0.key).isTitle } ?? false
  }

  private static func isOrdinal(_ document: Document, _ token: Token) -> Bool {
    let ending = document.folded(token).drop { $0 &- 0x30 < 10 }
    return ["st", "nd", "rd", "th", "e", "er", "eme", "h", "am", "pm"].contains { $0.utf8.elementsEqual(ending) }
  }

  private static func closes(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind != .lineBreak else { return true }
    if token.kind == .sign {
      return document.isSign(of: [".", ",", ";", "!", "?", ")", "…", "—", "–", "\"", "”", "»"], at: index)
        && !(document.isJoined(index + 1) && document.token(index + 1)?.kind == .number)
    }
    return after.contains(token)
  }

  private static let near = Cues("at from au du outside opposite")
  private static let of = Cues("of")
  private static let belongings = Cues(
    "bins bin hedge garden gate roof wall windows cat dog drive fence owner owners people lady man door")
  private static let charts = Cues("in on of with dans")
  private static let repeated = Cues("bis ter quater")
  private static let short = Cues("no n nr num")
  private static let number = Cues("number numéro no num")
  private static let places = Cues("at to from of in au du outside opposite next")
  private static let living = Cues(
    "live lives lived living habite habites habitait habitais habitons habitent vit vivait crèche loge logeait emménage emménagé moved"
  )
  private static let neighbours = Cues(
    "woman man lady bloke guy couple neighbour neighbor neighbours people family girl boy kid kids dog cat chap house door up patient patiente resident résident résidente gentleman lit fils fille mari femme homme soldat zouave celui celle bébé mamie papi dame monsieur voisin voisine voisins gens famille chien chat"
  )
  private static let doing = Cues("has had is was are have keeps complained wants says said moved got")
  private static let after = Cues(
    "and but so with where now since has had is was who whose says said then because in on et mais où depuis avec qui a est dans sur refuse demande dit crie sonne veut vient is needs asked asks keeps wants died wakes rang fell are"
  )
}
