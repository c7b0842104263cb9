import CReflection
import Journal

/// An embedded word list, folded, line by line beside what was written.
///
/// Elisions are spelt in full, as a ``Passage`` reads them: `l'aise` is `le aise`, `night's` is `night 's`.
struct WordList: Sendable {
  struct Line: Sendable {
    let written: ArraySlice<UInt8>
    let folded: ArraySlice<UInt8>
  }

  let lines: [Line]

  private init(_ file: creflection_file, _ language: Language) {
    let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    self.init(bytes, language)
  }

  init(_ bytes: [UInt8], _ language: Language) {
    var buffer = bytes
    lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.first != UInt8(ascii: "#") else { return nil }
      let count = TextFold.fold(line.span, into: &buffer)
      return Line(written: line, folded: Self.inFull(buffer[..<count], language)[...])
    }
  }

  /// Spells apostrophes in full: French `l'` is `le `, English `'s` a word of its own. A hyphen divides words.
  private static func inFull(_ folded: ArraySlice<UInt8>, _ language: Language) -> [UInt8] {
    var full: [UInt8] = []
    full.reserveCapacity(folded.count + folded.count / 8)
    for byte in folded {
      if byte == UInt8(ascii: "-") {
        full.append(UInt8(ascii: " "))
        continue
      }
      guard byte == UInt8(ascii: "'") else {
        full.append(byte)
        continue
      }
      switch language {
      case .english: full += " '".utf8
      case .french: full += "e ".utf8
      }
    }
    return full
  }

  static func feelings(_ language: Language) -> WordList {
    switch language {
    case .english: unsafe WordList(creflection_feelings_en(), .english)
    case .french: unsafe WordList(creflection_feelings_fr(), .french)
    }
  }

  static func themes(_ language: Language) -> WordList {
    switch language {
    case .english: unsafe WordList(creflection_themes_en(), .english)
    case .french: unsafe WordList(creflection_themes_fr(), .french)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The parts between `separator`s, without the spaces around them; none of them is empty.
  func parts(_ separator: Unicode.Scalar) -> [ArraySlice<UInt8>] {
    let sign = UInt8(ascii: separator)
    var parts: [ArraySlice<UInt8>] = []
    var start = startIndex
    for index in startIndex...endIndex where index == endIndex || self[index] == sign {
      let part = self[start..<index].trimmed
      if !part.isEmpty { parts.append(part) }
      start = index + 1
    }
    return parts
  }

  var trimmed: ArraySlice<UInt8> {
    let space = UInt8(ascii: " ")
    guard let first = firstIndex(where: { $0 != space }), let last = lastIndex(where: { $0 != space }) else {
      return []
    }
    return self[first...last]
  }

  func ends(_ ending: String) -> Bool {
    count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// `[anger]` → `anger`: the heading of a part, if the line is one.
  var heading: String? {
    first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
      ? String(decoding: dropFirst().dropLast(), as: UTF8.self) : nil
  }
}
