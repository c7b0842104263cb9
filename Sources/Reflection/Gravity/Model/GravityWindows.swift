/// A text in runs of sentences that the encoder can read at once; the last sentence of one may begin the next.
///
/// A sentence ends with `.`, `!`, `?` or `…` before a space, or with its line; one of a word or two belongs to the one before.
struct GravityWindows: Sequence, IteratorProtocol {
  /// One of them.
  struct Window {
    let text: String
    let pieces: [Int]
    /// The whole, then each sentence, among `pieces`.
    let passages: [Range<Int>]
  }

  private static let fewestWords = 3
  /// How many pieces a sentence may have that is read again with what follows.
  private static let short = 40
  /// How many bytes of a very long text are read at its beginning, and as many at its end: some four thousand words each.
  private static let mostAtEachEnd = 24 << 10

  private let sentences: [(text: String, pieces: [Int])]
  private var first = 0

  init(_ text: String, _ encoder: SentenceEncoder) {
    var parts: [(text: String, pieces: [Int])] = []
    for sentence in Self.ends(of: text).flatMap(Self.sentences) {
      let pieces = Array(encoder.numbers(of: sentence).dropFirst().dropLast())
      guard pieces.count > SentenceEncoder.longest else {
        parts.append((sentence, pieces))
        continue
      }
      // One that never ends is cut; its words are shared out alike.
      let words = sentence.split(whereSeparator: \.isWhitespace)
      for start in stride(from: 0, to: pieces.count, by: SentenceEncoder.longest) {
        let end = Swift.min(start + SentenceEncoder.longest, pieces.count)
        let share = words[
          start * words.count
            / pieces.count..<Swift.min(
              words.count, (start + SentenceEncoder.longest) * words.count / pieces.count)]
        parts.append((share.joined(separator: " "), Array(pieces[start..<end])))
      }
    }
    sentences = parts
  }

  mutating func next() -> Window? {
    guard first < sentences.count else { return nil }
    var end = first
    var count = 0
    while end < sentences.count, count + sentences[end].pieces.count <= SentenceEncoder.longest {
      count += sentences[end].pieces.count
      end += 1
    }
    let window = Self.window(sentences[first..<end])
    // Its last sentence is read again with what follows, if it is short.
    let isReadAgain = end < sentences.count && end - 1 > first && sentences[end - 1].pieces.count <= Self.short
    first = isReadAgain ? end - 1 : end
    return window
  }

  /// The whole text, or what is read of it.
  private static func ends(of text: String) -> [Substring] {
    let bytes = text.utf8
    guard bytes.count > 2 * mostAtEachEnd else { return [text[...]] }
    let head = text.unicodeScalars.index(before: bytes.index(bytes.startIndex, offsetBy: mostAtEachEnd))
    let tail = text.unicodeScalars.index(before: bytes.index(bytes.endIndex, offsetBy: -mostAtEachEnd))
    return [text[..<head], text[tail...]]
  }

  private static func window(_ sentences: ArraySlice<(text: String, pieces: [Int])>) -> Window {
    var pieces = [Pieces.beginning]
    var passages: [Range<Int>] = []
    for sentence in sentences where !sentence.pieces.isEmpty {
      passages.append(pieces.count..<pieces.count + sentence.pieces.count)
      pieces += sentence.pieces
    }
    pieces.append(Pieces.end)
    return Window(
      text: sentences.map(\.text).joined(separator: " "), pieces: pieces, passages: [0..<pieces.count] + passages)
  }

  private static func sentences(of text: Substring) -> [String] {
    var result: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      var start = line.startIndex
      var isAfterSign = false
      for index in line.indices {
        let letter = line[index]
        if isAfterSign, letter.isWhitespace {
          add(line[start..<index], to: &result)
          start = index
        }
        isAfterSign = letter == "." || letter == "!" || letter == "?" || letter == "…"
      }
      add(line[start...], to: &result)
    }
    return result
  }

  private static func add(_ part: Substring, to result: inout [String]) {
    let words = part.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return }
    let sentence = words.joined(separator: " ")
    if words.count < fewestWords, let last = result.indices.last {
      result[last] += " " + sentence
    } else {
      result.append(sentence)
    }
  }
}
