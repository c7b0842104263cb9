import Glibc
import Redaction

/// A text and the names in it, by bytes of its UTF-8.
struct LabelledText {
  var text = ""
  /// A name of several words is several names, of which all but the first continue.
  var names: [(range: Range<Int>, label: NameLabel, continues: Bool)] = []
  /// What kind of text it is: `journal`, `diary`, `web` or `chat`.
  var genre = "journal"
  /// What identifies otherwise: dates, numbers, addresses.
  var others: [Range<Int>] = []

  mutating func append(_ piece: String, _ label: NameLabel = .none, continues: Bool = false) {
    let start = text.utf8.count
    text += piece
    if label != .none { names.append((start..<text.utf8.count, label, continues)) }
  }

  mutating func append(_ other: LabelledText) {
    let start = text.utf8.count
    text += other.text
    names += other.names.map { ($0.range.lowerBound + start..<$0.range.upperBound + start, $0.label, $0.continues) }
    others += other.others.map { $0.lowerBound + start..<$0.upperBound + start }
  }

  /// The label of each token of `document`, which was cut from ``text``.
  func labels(of document: Document) -> [NameLabel] {
    var labels = [NameLabel](repeating: .none, count: document.tokens.count)
    for (index, token) in document.tokens.enumerated() {
      if let name = names.first(where: { $0.range.overlaps(token.range) }) { labels[index] = name.label }
    }
    return labels
  }

  /// The same with other people and towns in it; `nil` if nobody could be renamed.
  ///
  /// The same word becomes the same name throughout; capitals, and all in capitals, stay so.
  func renamed(from lists: Templates, _ dice: inout Dice) -> LabelledText? {
    var result = LabelledText()
    var given: [String: String] = [:]
    let bytes = Array(text.utf8)
    var end = 0
    for (place, name) in names.enumerated() {
      result.append(String(decoding: bytes[end..<name.range.lowerBound], as: UTF8.self))
      end = name.range.upperBound
      let word = String(decoding: bytes[name.range], as: UTF8.self)
      guard name.label != .organisation, word.count > 2, word.allSatisfy(\.isLetter) else {
        result.append(word, name.label, continues: name.continues)
        continue
      }
      let follows =
        place > 0 && names[place - 1].label == name.label
        && names[place - 1].range.upperBound + 1 == name.range.lowerBound
      let list = name.label == .location ? "town" : follows ? "last" : dice.chance(0.5) ? "female" : "male"
      var other = given[word] ?? lists.name(of: list, &dice)
      given[word] = other
      if word == word.uppercased() { other = other.uppercased() }
      if word == word.lowercased() { other = other.lowercased() }
      result.append(other, name.label, continues: name.continues)
    }
    guard !given.isEmpty else { return nil }
    result.append(String(decoding: bytes[end...], as: UTF8.self))
    return result
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

/// The documents of a file with a token and its tag a line: each the sentences in it.
///
/// A document begins at `# newdoc`; in a file that tells none, each sentence is one.
func documents(_ path: String, separator: Character, token: Int, tag: Int) -> [[LabelledText]] {
  var documents: [[LabelledText]] = []
  var current = LabelledText()
  var tellsDocuments = false
  var glue = true
  func close() {
    defer {
      current = LabelledText()
      glue = true
    }
    guard !current.text.isEmpty else { return }
    if tellsDocuments, !documents.isEmpty {
      documents[documents.count - 1].append(current)
    } else {
      documents.append([current])
    }
  }
  for line in readLines(of: path) {
    if line.hasPrefix("# newdoc") {
      close()
      tellsDocuments = true
      documents.append([])
    }
    if line.hasPrefix("# "), separator == "\t" { continue }
    let fields = line.split(separator: separator)
    guard fields.count > max(token, tag) else {
      close()
      continue
    }
    let word = String(fields[token])
    let closes = word == "n't" || word.allSatisfy { ".,!?;:)]%…".contains($0) } || word.hasPrefix("'") && word.count < 4
    if !glue && !closes { current.append(" ") }
    current.append(word, label(fields[tag]), continues: fields[tag].hasPrefix("I-"))
    glue = word == "(" || word == "[" || (word.hasSuffix("'") && word.count < 4 && word.count > 1)
  }
  close()
  return documents.filter { !$0.isEmpty }
}

/// `texts` cut where a sentence ends, into some 1,500 bytes each: newspapers that are told without their articles.
func paragraphs(_ texts: [LabelledText]) -> [LabelledText] {
  texts.flatMap { whole in
    let bytes = Array(whole.text.utf8)
    var pieces: [LabelledText] = []
    var start = 0
    for end in bytes.indices where end - start > 1500 && bytes[end] == 0x20 && bytes[end - 1] == UInt8(ascii: ".") {
      pieces.append(whole.piece(start..<end, of: bytes))
      start = end + 1
    }
    return pieces + [whole.piece(start..<bytes.count, of: bytes)]
  }
}

extension LabelledText {
  /// What stands in `range` of the bytes of its text.
  fileprivate func piece(_ range: Range<Int>, of bytes: [UInt8]) -> LabelledText {
    var piece = LabelledText(text: String(decoding: bytes[range], as: UTF8.self))
    for name in names where range.contains(name.range.lowerBound) && name.range.upperBound <= range.upperBound {
      piece.names.append(
        (
          name.range.lowerBound - range.lowerBound..<name.range.upperBound - range.lowerBound, name.label,
          name.continues
        ))
    }
    return piece
  }
}

extension [[LabelledText]] {
  /// Up to `count` sentences of a document at a time, as one text.
  func texts(of count: Int) -> [LabelledText] {
    flatMap { sentences in
      stride(from: 0, to: sentences.count, by: count).map { start in
        sentences[start..<Swift.min(sentences.count, start + count)].reduce(into: LabelledText()) { text, sentence in
          if !text.text.isEmpty { text.append(" ") }
          text.append(sentence)
        }
      }
    }
  }
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

  /// One of `words`.
  mutating func pick(_ words: String...) -> String { words.randomElement(using: &self) ?? "" }

  /// Two to five capitals.
  mutating func acronym() -> String {
    String(
      (0..<Int.random(in: 2...5, using: &self)).map { _ in "ABCDEFGHILMNOPRSTUV".randomElement(using: &self) ?? "A" })
  }
}
