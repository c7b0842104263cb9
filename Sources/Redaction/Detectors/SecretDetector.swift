/// Passwords after a word that says so, and keys of well-known services by their beginnings.
enum SecretDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for index in document.tokens.indices {
      if document.isOne(of: cues, at: index) {
        var next = index + 1
        var steps = 0
        var isSet = false
        while steps < 5,
          document.isOne(of: fillers, at: next)
            || document.isSign(of: [":", "=", "'", "’", "\"", "«", "“", "`"], at: next)
        {
          isSet = true
          next += 1
          steps += 1
        }
        guard isSet, let token = document.token(next), token.kind != .lineBreak else { continue }
        var end = document.endOfRun(from: next)
        while end > next + 1, document.isSign(of: [".", ",", ";", "\"", "»", "”", "'", ")", "`"], at: end - 1) {
          end -= 1
        }
        let isMarked = document.isSign(of: [":", "=", "\"", "«", "“", "`"], at: next - 1)
        let isOdd =
          end > next + 1 || token.kind != .word || token.casing == .mixed || !Lexicon.facts(of: token.key).isOrdinary
        if isMarked || isOdd { findings.append(Finding(document.range(next, end), .id, by: .secret)) }
      } else if document.isOne(of: prefixes, at: index), document.isSign(of: ["-", "_"], at: index + 1),
        document.isJoined(index + 1)
      {
        let end = document.endOfRun(from: index)
        if document.range(index, end).count >= 16 {
          findings.append(Finding(document.range(index, end), .id, by: .secret))
        }
      }
    }
  }

  private static let cues = Cues(
    "password passwords passcode passphrase passwd pwd pw passe mdp wifi wi-fi digicode pin secret token key clé")
  private static let fillers = Cues("is est c s it was était now maintenant le la the a")
  private static let prefixes = Cues("sk pk ghp gho glpat xoxb xoxp akia hf rk whsec")
}
