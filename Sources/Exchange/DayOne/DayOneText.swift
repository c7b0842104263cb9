/// Title and text as Day One writes them into one: the title as a heading, a blank line, the text; and backslashes before
/// punctuation, which it takes away when it shows the text.
enum DayOneText {
  /// The title, if the text begins with a heading of level 1, and the text without it and a blank line.
  static func read(_ text: String) -> (title: String, text: String) {
    let bytes = Array(text.utf8)
    var start = bytes.startIndex
    if !isTitle(bytes[...]) { start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex }
    guard isTitle(bytes[start...]) else { return ("", unescaped(bytes[...])) }
    let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.endIndex
    var title = bytes[(start + 2)..<end]
    if title.last == 0x0d { title.removeLast() }
    var rest = bytes[end...]
    for _ in 0..<2 {
      if rest.first == 0x0a {
        rest.removeFirst()
      } else if rest.starts(with: [0x0d, 0x0a]) {
        rest.removeFirst(2)
      }
    }
    return (unescaped(title), unescaped(rest))
  }

  /// Whether a text that begins with `bytes` would be read as one with a title.
  static func isTitle(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: "# ".utf8) }

  /// Without a backslash before each punctuation character that has one.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex, bytes[index + 1].isMarkdownPunctuation {
        index += 1
      }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
