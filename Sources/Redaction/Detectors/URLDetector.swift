/// Web addresses (RFC 3986), with a scheme, `www.`, or as a bare domain of any top level.
enum URLDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      defer { index += 1 }
      let token = document.tokens[index]
      guard token.kind == .word || token.kind == .mixed || token.kind == .number else { continue }
      guard isAddress(document, index) else { continue }
      var start = index
      while document.isJoined(start), document.isSign("-", at: start - 1) || document.tokens[start - 1].kind == .word,
        document.tokens[start - 1].kind != .lineBreak
      {
        start -= 1
      }
      var end = document.endOfRun(from: index)
      while end > index + 1,
        document.isSign(of: [".", ",", ";", ":", "!", "?", ")", "]", "»", "”", "\"", "'", "’", "…", ">"], at: end - 1)
      {
        end -= 1
      }
      findings.append(Finding(document.range(start, end), .url, by: .url))
      index = end - 1
    }
  }

  private static func isAddress(_ document: Document, _ index: Int) -> Bool {
    if document.isSign(":", at: index + 1), document.isSign("/", at: index + 2), document.isSign("/", at: index + 3) {
      return document.isJoined(index + 1) && document.isJoined(index + 2)
    }
    guard document.isSign(".", at: index + 1), document.isJoined(index + 1), document.isJoined(index + 2) else {
      return false
    }
    if www.contains(document.tokens[index]) { return true }
    if document.isSign("@", at: index - 1) { return false }
    // The last label of `a.b.c`.
    var last = index + 2
    while document.isSign(".", at: last + 1), document.isJoined(last + 1), document.isJoined(last + 2) { last += 2 }
    guard let label = document.token(last), label.kind == .word, label.casing == .lower, label.count > 1 else {
      return false
    }
    if document.isSign("@", at: last + 1) { return false }
    if topLevel.contains(label) { return true }
    if document.isSign("/", at: last + 1), document.isJoined(last + 1) { return true }
    return label.count <= 12 && !Lexicon.facts(of: label.key).isOrdinary && document.tokens[index].count > 1
      && !Lexicon.facts(of: document.tokens[index].key).isTitle
  }

  private static let www = Cues("www www2 http https")
  private static let topLevel = Cues(
    """
    com org net fr uk be ch ca ie de eu io co me info gov edu app dev ai us tv lu es it pt nl ma sn ci dz tn qc re nc gp mq pf coop
    biz xyz online site shop blog club example test local int mil museum name pro paris bzh alsace corsica quebec brussels
    """)
}
