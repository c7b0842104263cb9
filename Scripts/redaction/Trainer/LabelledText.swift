import Glibc
import Redaction

/// A text and the names in it, by bytes of its UTF-8.
struct LabelledText {
  var text = ""
  var names: [(range: Range<Int>, label: NameLabel)] = []
  /// What identifies otherwise: dates, numbers, addresses.
  var others: [Range<Int>] = []

  mutating func append(_ piece: String, _ label: NameLabel = .none) {
    let start = text.utf8.count
    text += piece
    if label != .none { names.append((start..<text.utf8.count, label)) }
  }

  /// The label of each token of `document`, which was cut from ``text``.
  func labels(of document: Document) -> [NameLabel] {
    var labels = [NameLabel](repeating: .none, count: document.tokens.count)
    for (index, token) in document.tokens.enumerated() {
      if let name = names.first(where: { $0.range.overlaps(token.range) }) { labels[index] = name.label }
    }
    return labels
  }

  /// The same in small letters, as far as that moves no byte.
  var lowered: LabelledText? {
    let lowered = text.lowercased()
    guard lowered.utf8.count == text.utf8.count else { return nil }
    return LabelledText(text: lowered, names: names, others: others)
  }
}

/// The lines of a file; ends the program where it cannot be read.
func readLines(of path: String) -> [Substring] {
  String(decoding: readBytes(of: path), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
}

/// The bytes of a file, likewise.
func readBytes(of path: String) -> [UInt8] {
  guard let file = unsafe fopen(path, "r") else {
    print("cannot read \(path)")
    exit(66)
  }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes += buffer[..<count]
  }
  return bytes
}

private func label(_ tag: Substring) -> NameLabel {
  if tag.hasSuffix("PER") || tag.hasSuffix("person") { return .person }
  if tag.hasSuffix("LOC") || tag.hasSuffix("location") { return .location }
  if tag.hasSuffix("ORG") || tag.hasSuffix("corporation") || tag.hasSuffix("group") { return .organisation }
  return .none
}

/// Texts of a file with a token and its tag a line, `groups` sentences to a text.
func columnTexts(_ path: String, separator: Character, token: Int, tag: Int, sentences: Int) -> [LabelledText] {
  var texts: [LabelledText] = []
  var current = LabelledText()
  var count = 0
  var glue = true
  for line in readLines(of: path) {
    if line.hasPrefix("# newdoc"), !current.text.isEmpty {
      texts.append(current)
      current = LabelledText()
      count = 0
      glue = true
    }
    if line.hasPrefix("# "), separator == "\t" { continue }
    let fields = line.split(separator: separator)
    guard fields.count > max(token, tag) else {
      count += 1
      if count >= sentences, !current.text.isEmpty {
        texts.append(current)
        current = LabelledText()
        count = 0
        glue = true
      }
      continue
    }
    let word = String(fields[token])
    let closes = word == "n't" || word.allSatisfy { ".,!?;:)]%…".contains($0) } || word.hasPrefix("'") && word.count < 4
    if !glue && !closes { current.append(" ") }
    current.append(word, label(fields[tag]))
    glue = word == "(" || word == "[" || (word.hasSuffix("'") && word.count < 4 && word.count > 1)
  }
  if !current.text.isEmpty { texts.append(current) }
  return texts
}

/// A random source that gives the same numbers each time (SplitMix64), so that training can be repeated.
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }
  mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
}
