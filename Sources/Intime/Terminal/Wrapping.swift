/// One line of a text that was wrapped to a width.
struct WrappedLine: Equatable {
  /// The part of the text that stands on this line, without the blanks around it. The parts follow each other in the text;
  /// between two of them there are only blanks, or a line break of the writer's.
  let content: Substring
  /// What is printed: indentation, then ``content`` with its tabs made spaces.
  let text: String
}

/// Fits text to a width.
enum Wrapping {
  /// A tab goes on to the next multiple of this.
  static let tabStop = 8

  /// The lines of `text`, none wider than `width` columns unless a single character is.
  ///
  /// The writer's own line breaks and indentation stay. A line that goes on is indented like its beginning, further by
  /// `hanging` columns, and under the words of a list item. It breaks at spaces (never at no-break ones) and between
  /// ideographs, but not before closing or after opening punctuation; a word longer than a line breaks anywhere between two
  /// grapheme clusters.
  static func lines(of text: String, width: Int, hanging: Int = 0) -> [WrappedLine] {
    var lines: [WrappedLine] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine) {
      wrap(line, width: max(1, width), hanging: hanging, into: &lines)
    }
    return lines
  }

  /// ``lines(of:width:hanging:)`` as one text.
  static func wrap(_ text: String, width: Int, hanging: Int = 0) -> String {
    lines(of: text, width: width, hanging: hanging).map(\.text).joined(separator: "\n")
  }

  private static func wrap(_ line: Substring, width: Int, hanging: Int, into lines: inout [WrappedLine]) {
    let end = line.lastIndex { !$0.isBreakable }.map(line.index(after:)) ?? line.startIndex
    var start = line[..<end].firstIndex { !$0.isBreakable } ?? end
    let ownIndent = min(columns(of: line[..<start], from: 0), width / 2)
    let continuation = min(ownIndent + hanging + markerColumns(of: line[start..<end]), width / 2)
    var indent = ownIndent
    var column = indent
    var index = start
    var cut: (end: String.Index, next: String.Index)?
    var previous: Character?

    func put(upTo stop: String.Index) {
      lines.append(WrappedLine(content: line[start..<stop], text: rendered(line[start..<stop], indent: indent)))
    }

    while index < end {
      let character = line[index]
      let after = line.index(after: index)
      if character.isBreakable {
        if let previous, previous.isBreakable, let known = cut {
          cut = (known.end, after)
        } else {
          cut = (index, after)
        }
        column += columns(of: line[index..<after], from: column)
      } else {
        if let previous, index > start, canBreak(between: previous, and: character) { cut = (index, index) }
        let own = DisplayWidth.of(character)
        if column + own > width, index > start {
          let (stop, next) = cut ?? (index, index)
          put(upTo: stop)
          start = next
          index = next
          indent = continuation
          column = indent
          cut = nil
          previous = nil
          continue
        }
        column += own
      }
      previous = character
      index = after
    }
    put(upTo: end)
  }

  /// The columns of the mark of a list item, with the space after it; 0 if the line is none.
  private static func markerColumns(of line: Substring) -> Int {
    guard let space = line.firstIndex(of: " ") else { return 0 }
    let word = line[..<space]
    let isNumber = word.count <= 4 && word.dropLast().allSatisfy { ("0"..."9").contains($0) } && word.count > 1
    guard ["-", "*", "+", "•"].contains(word) || isNumber && (word.last == "." || word.last == ")") else { return 0 }
    return word.count + 1
  }

  private static func columns(of text: Substring, from column: Int) -> Int {
    text.reduce(column) { $0 + ($1 == "\t" ? tabStop - $0 % tabStop : DisplayWidth.of($1)) } - column
  }

  private static func rendered(_ text: Substring, indent: Int) -> String {
    var result = text.isEmpty ? "" : String(repeating: " ", count: indent)
    guard text.contains("\t") else { return result + text }
    var column = indent
    for character in text {
      let width = character == "\t" ? tabStop - column % tabStop : DisplayWidth.of(character)
      if character == "\t" { result += String(repeating: " ", count: width) } else { result.append(character) }
      column += width
    }
    return result
  }

  private static func canBreak(between one: Character, and other: Character) -> Bool {
    guard one.isIdeographic || other.isIdeographic, !one.isBreakable, !one.joins, !other.joins else { return false }
    return !opening.contains(one) && !closing.contains(other)
  }

  /// Punctuation that ends no line, and such that begins none. Source: JIS X 4051 and UAX #14, classes OP, CL, EX, NS.
  private static let opening: Set<Character> = [
    "（", "「", "『", "【", "〈", "《", "〔", "［", "｛", "“", "‘", "(", "[", "{", "«",
  ]
  private static let closing: Set<Character> = [
    "）", "」", "』", "】", "〉", "》", "〕", "］", "｝", "”", "’", ")", "]", "}", "»", "、", "。", "，", "．", "！", "？", "：", "；",
    "・", "ー", "々", "〜", "…", "‥", ",", ".", "!", "?", ":", ";", "%", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ",
    "ァ",
    "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ",
  ]
}

extension Character {
  /// Whether it ends a line: LF, CR LF, and Unicode's line and paragraph separators.
  fileprivate var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\u{2028}" || self == "\u{2029}" }

  /// Whether it is a blank at which a line may break.
  fileprivate var isBreakable: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x09, 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200b, 0x205f, 0x3000: true
    default: false
    }
  }

  /// Whether it forbids a break on both sides.
  fileprivate var joins: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return [0xa0, 0x202f, 0x2007, 0x2060, 0x200d].contains(scalar.value)
  }

  /// Whether lines may break beside it, as in Chinese and Japanese.
  fileprivate var isIdeographic: Bool { unicodeScalars.first.map(DisplayWidth.isWide) ?? false }
}
