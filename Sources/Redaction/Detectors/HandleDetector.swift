/// Names on platforms: `@name`, `u/name`, and what follows `insta:`, `pseudo`, `snap`.
enum HandleDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for index in document.tokens.indices {
      if document.isSign("@", at: index), document.isJoined(index + 1),
        !(index > 0 && document.isJoined(index) && document.tokens[index - 1].kind != .sign)
      {
        report(document, index, index + 1, &findings)
      } else if document.isSign("#", at: index), document.isJoined(index + 1), let tag = document.token(index + 1),
        tag.kind == .word || tag.kind == .mixed,
        !Lexicon.facts(of: tag.key).isOrdinary, tag.count > 2
      {
        // A journal's own tags are ordinary words; what is none, or several words in one, may name somebody.
        findings.append(Finding(document.range(index + 1, runEnd(document, index + 1)), .handle, by: .handle))
      } else if document.isSign("/", at: index), document.isOne(of: user, at: index - 1), document.isJoined(index),
        document.isJoined(index + 1)
      {
        report(document, index - 1, index + 1, &findings)
      } else if document.isOne(of: platforms, at: index) {
        var next = index + 1
        var steps = 0
        while steps < 4,
          document.isOne(of: fillers, at: next) || document.isSign(of: [":", "'", "’", "=", "\"", "«", "("], at: next)
        {
          next += 1
          steps += 1
        }
        guard let token = document.token(next), token.kind == .word || token.kind == .mixed else { continue }
        let end = runEnd(document, next)
        let isPlain = end == next + 1 && token.kind == .word
        let isLabelled = document.isSign(":", at: index + 1) || document.isSign(":", at: next - 1)
        if !isPlain && hasInner(document, next, end) || token.kind == .mixed && steps > 0
          || isPlain && steps > 0 && isLabelled && !Lexicon.facts(of: token.key).isOrdinary
        {
          findings.append(Finding(document.range(next, end), .handle, by: .handle))
        }
      } else if document.isSign("_", at: index), index > 0, document.isJoined(index), document.isJoined(index + 1) {
        // A word with an underscore inside is hardly anything else.
        var start = index - 1
        while start > 0, document.isJoined(start), isPart(document, start - 1) { start -= 1 }
        if document.isSign("@", at: start - 1) || start > 0 && document.isSign(".", at: start) { continue }
        findings.append(Finding(document.range(start, runEnd(document, start)), .handle, by: .handle))
      }
    }
  }

  private static func report(_ document: Document, _ first: Int, _ name: Int, _ findings: inout [Finding]) {
    guard let token = document.token(name), token.kind != .sign || document.isSign("_", at: name),
      token.kind != .lineBreak
    else { return }
    findings.append(Finding(document.range(first, runEnd(document, name)), .handle, by: .handle))
  }

  private static func hasInner(_ document: Document, _ first: Int, _ end: Int) -> Bool {
    (first..<end).contains {
      document.isSign(of: ["_", "."], at: $0) || document.tokens[$0].kind == .mixed
        || document.tokens[$0].kind == .number
    }
  }

  private static func isPart(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    return token.kind != .sign && token.kind != .lineBreak || document.isSign(of: ["_", ".", "-"], at: index)
  }

  private static func runEnd(_ document: Document, _ index: Int) -> Int {
    var end = index + 1
    while document.isJoined(end), isPart(document, end) { end += 1 }
    while end > index + 1, document.isSign(of: [".", "-"], at: end - 1) { end -= 1 }
    // `name#1234`.
    if document.isSign("#", at: end), document.isJoined(end), document.isJoined(end + 1),
      document.token(end + 1)?.kind == .number
    {
      end += 2
    }
    return end
  }

  private static let user = Cues("u r")
  private static let platforms = Cues(
    "insta instagram snap snapchat tiktok discord pseudo pseudonyme username user handle twitter telegram skype gamertag psn steam xbox twitch reddit ig login identifiant facebook fb linkedin mastodon bluesky"
  )
  private static let fillers = Cues("is est c it s sur en on at name my mon son her his are était was the le")
}
