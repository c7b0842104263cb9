/// What each token of a text stands in: a phrase that everybody knows, a quotation, and a run of capitals.
enum TokenFrames {
  /// In few bits for each token of `document`: 1 in a known phrase; 2 in a quotation of six words at most, 4 in a longer one; from 8 on, how
  /// many words with a capital stand together here (three at most), and at 32 whether they all are ordinary words.
  static func of(_ document: Document, facts: [WordFacts], known: [Bool]) -> [UInt64] {
    var frames = known.map { UInt64($0 ? 1 : 0) }
    markQuotations(document, &frames)
    markRuns(document, facts, &frames)
    return frames
  }

  private static func markQuotations(_ document: Document, _ frames: inout [UInt64]) {
    var open: Int?
    var words = 0
    for index in document.tokens.indices {
      let token = document.tokens[index]
      switch token.kind {
      case .lineBreak: open = nil
      case .word, .mixed, .number: words += 1
      case .sign:
        let isStraight = document.isSign("\"", at: index)
        if let start = open, isStraight || document.isSign(of: ["”", "»"], at: index) {
          for place in start..<index { frames[place] |= words <= 6 ? 2 : 4 }
          open = nil
        } else if isStraight || document.isSign(of: ["“", "«"], at: index) {
          open = index + 1
          words = 0
        }
      }
    }
  }

  private static func markRuns(_ document: Document, _ facts: [WordFacts], _ frames: inout [UInt64]) {
    var index = 0
    while index < document.tokens.count {
      guard isCapital(document, index) else {
        index += 1
        continue
      }
      let start = index
      var words = 0
      var isOrdinary = true
      while true {
        words += 1
        isOrdinary = isOrdinary && facts[index].isOrdinary
        var next = index + 1
        if document.isJoined(next), document.isJoined(next + 1), document.isSign(of: ["-", "'", "’", "."], at: next) {
          next += 1
        }
        guard isCapital(document, next), next == index + 1 || document.isJoined(next) else { break }
        index = next
      }
      let frame = UInt64(min(words, 3)) << 3 | (isOrdinary ? 32 : 0)
      for place in start...index { frames[place] |= frame }
      index += 1
    }
  }

  private static func isCapital(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    return token.kind == .word && token.casing != .lower && token.casing != .none
  }
}
