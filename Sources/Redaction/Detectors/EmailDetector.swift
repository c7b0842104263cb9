/// E-mail addresses (RFC 5321 §4.1.2, with the unquoted local parts of RFC 5322 §3.2.3), and spelt out: `jane dot doe at gmail dot com`.
enum EmailDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for index in document.tokens.indices {
      if document.isSign("@", at: index) {
        guard document.isJoined(index), document.isJoined(index + 1), isPart(document, index - 1) else { continue }
        var start = index - 1
        while document.isJoined(start), isPart(document, start - 1) { start -= 1 }
        var end = index + 1
        while isDomainPart(document, end), end == index + 1 || document.isJoined(end) { end += 1 }
        while end > index + 1, document.isSign(of: [".", "-"], at: end - 1) { end -= 1 }
        guard end > index + 1 else { continue }
        findings.append(Finding(document.range(start, end), .email, by: .email))
      } else if document.isOne(of: at, at: index), index > 0 {
        // Spelt out: a word, `at`, a word, `dot`, a word.
        guard let domain = document.token(index + 1), domain.kind == .word || domain.kind == .mixed,
          document.isOne(of: dot, at: index + 2), document.token(index + 3)?.kind == .word
        else { continue }
        var start = index - 1
        while start >= 2, document.isOne(of: dot, at: start - 1) { start -= 2 }
        guard document.tokens[start].kind == .word || document.tokens[start].kind == .mixed else { continue }
        findings.append(Finding(document.range(start, index + 4), .email, by: .email))
      }
    }
  }

  private static let at = Cues("at arobase arobaze chez")
  private static let dot = Cues("dot point")

  private static func isPart(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    if token.kind == .sign {
      return document.isSign(of: [".", "_", "-", "+", "%", "'", "’", "!", "#", "&", "=", "~", "\""], at: index)
    }
    return token.kind != .lineBreak
  }

  private static func isDomainPart(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    if token.kind == .sign { return document.isSign(of: [".", "-", "_"], at: index) }
    return token.kind != .lineBreak
  }
}
