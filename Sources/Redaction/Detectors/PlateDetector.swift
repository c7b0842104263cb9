/// Number plates: French (SIV since 2009 `AA-123-AA`, FNI before `1234 AB 35`), Belgian (`1-ABC-234`), Swiss (`GE 123456`), Luxembourgish,
/// British (`AB12 CDE` and the forms before 2001), Irish (`191-D-12345`), Canadian and American ones after a word that names them.
enum PlateDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      guard
        token.kind == .mixed && token.count <= 9 || token.kind == .number && token.count <= 4
          || token.kind == .word && token.count <= 4,
        !document.isJoined(index) || !document.isSign(of: ["-", "/", ".", "_", "+", "@"], at: index - 1),
        let end = plate(document, index)
      else {
        index += 1
        continue
      }
      findings.append(Finding(token.start..<end, .id, by: .plate))
      index = document.tokenAfter(end, from: index + 1)
    }
  }

  private static func plate(_ document: Document, _ index: Int) -> Int? {
    let token = document.tokens[index]
    if document.isOne(of: hours, at: index + 1) { return nil }
    if token.casing == .upper || token.kind != .word || token.count == 1
      || token.count == 2 && document.isSign("-", at: index + 1), let end = certain.end(in: document, from: token.start)
    {
      return end
    }
    if token.kind == .word, token.casing == .upper, token.count == 2, cantons.contains(token),
      let end = swiss.end(in: document, from: token.start)
    {
      // "GE 1234" may be anything; from five digits on it is a plate.
      let digits = document.characters(token.start..<end).count - 2
      if digits >= 5 || document.isPreceded(at: index, within: 8, by: cues) { return end }
    }
    // "reg K7": the word that names it is no part of it.
    let canBegin =
      token.kind != .word || token.casing == .upper || token.count <= 3 && document.token(index + 1)?.kind == .number
    guard canBegin, !cues.contains(token), document.isPreceded(at: index, within: 8, by: cues) else { return nil }
    if let end = asked.end(in: document, from: token.start),
      document.characters(token.start..<end).count(where: { $0 &- 0x30 < 10 }) >= 2,
      document.characters(token.start..<end).count >= 5
    {
      return end
    }
    return nil
  }

  private static let certain = [
    // FR: no I, O or U, but people read 0 and O alike.
    Form("A{2}\\-9{3}\\-A{2}"), Form("a{2}\\-9{3}\\-a{2}"), Form("A{2} 9{3} A{2}"), Form("A{2}9{3}A{2}"),
    Form("9{2,4} A{2,3} 9{2}"),
    Form("9{2,4}\\-A{2,3}\\-9{2}"), Form("9{2,4}_A{2,3}_2[AB]"), Form("9{3,4}A{2,3}9{2}"),
    // BE
    Form("[123456789]-A{3}-9{3}"), Form("[123456789]A{3}9{3}"), Form("A{3}\\-9{3}"), Form("9{3}\\-A{3}"),
    // UK: since 2001, 1983 to 2001, 1963 to 1983, Northern Ireland.
    Form("A{2}9{2}_A{3}"), Form("A9{1,3}_A{3}"), Form("A{3}_9{1,3}A"), Form("[ABCDEFGHIJKLMNOPRSTUVWXYZ][IZ]Z?_9{3,4}"),
    Form("A[IZ][ABCDEFGHIJKLMNOPQRSTUVWXYZ]_9{4}"),
    // IE
    Form("[0123456789]{2}\\-A{1,2}\\-9{1,6}"), Form("[0123456789]{2}[12]\\-A{1,2}\\-9{1,6}"),
    Form("9{3} [CDGLM] 9{3,6}"),
  ]
  private static let swiss = [Form("A{2}_9{3}_9{3}"), Form("A{2}_9{1,6}")]
  private static let asked = [
    Form("x{5,8}"), Form("a{1,3}_9{1,4}_a{0,3}"), Form("9{1,4}_a{1,3}_9{0,4}"), Form("a{2,3}_9{3,4}"),
    Form("9{1,3}_a{3}"), Form("a{4}_9{3}"),
    Form("9a{3}9{3}"), Form("a{2}_9{4,5}"), Form("a9{2}_a9a"), Form("a9{2}_9{2}a"), Form("x{2,4}_x{2,4}_x{0,3}"),
  ]
  private static let hours = Cues("am pm")
  private static let cantons = Cues("ag ai ar be bl bs fr ge gl gr ju lu ne nw ow sg sh so sz tg ti ur vd vs zg zh")
  private static let cues = Cues(
    "plate plates plaque plaques immatriculation immatriculée immatriculé reg registration rego licence license tag numberplate"
  )
}
