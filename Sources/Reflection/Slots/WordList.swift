import CReflection
import Journal

/// An embedded word list, folded, line by line beside what was written.
///
/// Elisions are spelt in full, as a ``Passage`` reads them: `l'aise` is `le aise`, `night's` is `night 's`.
struct WordList: Sendable {
  struct Line: Sendable {
    let written: String
    let folded: ArraySlice<UInt8>
  }

  let lines: [Line]

  private init(_ file: creflection_file, _ language: Language) {
    let text = unsafe String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    self.init(text, language)
  }

  init(_ text: String, _ language: Language) {
    lines = text.split(separator: "\n").compactMap { line in
      guard line.first != "#" else { return nil }
      return Line(written: String(line), folded: Self.inFull(TextFold.fold(String(line)), language)[...])
    }
  }

  /// Spells apostrophes in full: French `l'` is `le `, English `'s` a word of its own.
  private static func inFull(_ folded: [UInt8], _ language: Language) -> [UInt8] {
    guard folded.contains(UInt8(ascii: "'")) else { return folded }
    var full: [UInt8] = []
    for byte in folded {
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
    return split { $0 == sign }.map(\.trimmed).filter { !$0.isEmpty }
  }

  var trimmed: ArraySlice<UInt8> {
    let space = UInt8(ascii: " ")
    guard let first = firstIndex(where: { $0 != space }), let last = lastIndex(where: { $0 != space }) else { return [] }
    return self[first...last]
  }

  func ends(_ ending: StaticString) -> Bool {
    count >= ending.utf8CodeUnitCount && suffix(ending.utf8CodeUnitCount).elementsEqual("\(ending)".utf8)
  }
}
