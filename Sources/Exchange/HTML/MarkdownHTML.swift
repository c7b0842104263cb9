/// Shows Markdown as HTML that can do nothing: paragraphs, headings, lists, quotations, code, emphasis, and links as their
/// text with the address beside it.
///
/// It takes time proportional to the text, whatever the text is, and passes no markup through. Anything it does not
/// know stays visible as it was written. Source: CommonMark 0.31.2, of which it knows what people write in journals.
struct MarkdownHTML {
  private var html = HTMLText()
  /// The lines of the paragraph that is being read.
  private var paragraph: [ArraySlice<UInt8>] = []
  private var lists: [List] = []
  /// Whether the paragraph is the first of its list item, which needs no element of its own.
  private var beginsItem = false
  private let depth: Int

  private struct List {
    let indent: Int
    let isOrdered: Bool
  }

  private static let deepest = 6

  /// Shows a text. Its headings begin with the level 5, because an entry's title has the level 4.
  static func html(_ text: String) -> [UInt8] { html(lines(of: Array(text.utf8)), depth: 0) }

  private static func html(_ lines: [ArraySlice<UInt8>], depth: Int) -> [UInt8] {
    var page = MarkdownHTML(depth: depth)
    page.read(lines)
    return page.html.bytes
  }

  private init(depth: Int) { self.depth = depth }

  /// The lines, which end with a line feed, a carriage return, or both.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < text.count {
      if text[index] == 0x0a || text[index] == 0x0d {
        lines.append(text[start..<index])
        if text[index] == 0x0d, index + 1 < text.count, text[index + 1] == 0x0a { index += 1 }
        start = index + 1
      }
      index += 1
    }
    lines.append(text[start...])
    return lines
  }

  // MARK: Blocks

  private mutating func read(_ lines: [ArraySlice<UInt8>]) {
    var number = 0
    while number < lines.count {
      let line = lines[number]
      let words = MarkdownDay.trimmed(line)
      if words.isEmpty {
        endParagraph()
        number += 1
      } else if let fence = Self.fence(words) {
        number = readFenced(lines, from: number, fence)
      } else if words.first == UInt8(ascii: ">"), depth < Self.deepest {
        number = readQuotation(lines, from: number)
      } else {
        read(line, words)
        number += 1
      }
    }
    endParagraph()
    endLists(downTo: 0)
  }

  private mutating func read(_ line: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>) {
    let indent = Self.indent(line)
    if paragraph.count == 1, lists.isEmpty, words.count >= 3, let mark = words.first,
      mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"), words.allSatisfy({ $0 == mark })
    {
      let title = paragraph[0]
      paragraph = []
      heading(title, level: mark == UInt8(ascii: "=") ? 1 : 2)
    } else if Self.isRule(words) {
      endParagraph()
      endLists(downTo: 0)
      html.markup("<hr>\n")
    } else if let heading = MarkdownHeading(words), indent < 4 || lists.isEmpty {
      endParagraph()
      endLists(downTo: 0)
      self.heading(Array(heading.title.utf8)[...], level: heading.level)
    } else if let item = Item(words) {
      endParagraph()
      begin(item, indent: indent)
    } else {
      if paragraph.isEmpty, indent == 0 { endLists(downTo: 0) }
      paragraph.append(words)
    }
  }

  private mutating func heading(_ title: ArraySlice<UInt8>, level: Int) {
    let element = level <= 2 ? "h5" : "h6"
    html.markup("<\(element) dir=\"auto\">")
    html.append(MarkdownInline.html(title))
    html.markup("</\(element)>\n")
  }

  private mutating func endParagraph() {
    guard !paragraph.isEmpty || beginsItem else { return }
    let text = Self.joined(paragraph)
    paragraph = []
    if beginsItem {
      beginsItem = false
      html.append(text)
      return
    }
    html.markup("<p dir=\"auto\">")
    html.append(text)
    html.markup("</p>\n")
  }

  /// The lines of a paragraph. A break is kept where the next word would have had room on the line: so a poem stays
  /// one, and what an editor wrapped flows.
  private static func joined(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
    var text: [UInt8] = []
    for (number, line) in lines.enumerated() {
      text += line
      guard number + 1 < lines.count else { break }
      let next = lines[number + 1].prefix { $0 != 0x20 }
      let isWanted = characters(line) + 1 + characters(next) <= 66 || line.last == UInt8(ascii: "\\")
      if line.last == UInt8(ascii: "\\") { text.removeLast() }
      text.append(isWanted ? MarkdownInline.lineBreak : 0x20)
    }
    return MarkdownInline.html(text[...])
  }

  private static func characters(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xc0 != 0x80 } }

  // MARK: Lists

  /// `- words`, `3. words`, `- [x] words`.
  private struct Item {
    let number: Int?
    var words: ArraySlice<UInt8>
    private(set) var box: String?

    init?(_ line: ArraySlice<UInt8>) {
      let digits = line.prefix { (0x30...0x39).contains($0) }
      var rest = line.dropFirst(digits.count)
      guard let mark = rest.popFirst(), rest.first == 0x20 || rest.first == 0x09 || rest.isEmpty else { return nil }
      if digits.isEmpty {
        guard "-*+".utf8.contains(mark) else { return nil }
        number = nil
      } else {
        guard ".)".utf8.contains(mark), let read = Int(String(decoding: digits.prefix(10), as: UTF8.self)),
          digits.count <= 9
        else { return nil }
        number = read
      }
      words = MarkdownDay.trimmed(rest)
      if words.starts(with: "[ ] ".utf8) { box = "☐ " }
      if words.starts(with: "[x] ".utf8) || words.starts(with: "[X] ".utf8) { box = "☑ " }
      if box != nil { words = words.dropFirst(4) }
    }
  }

  private mutating func begin(_ item: Item, indent: Int) {
    while let last = lists.last, indent < last.indent { endLists(downTo: lists.count - 1) }
    let isOrdered = item.number != nil
    if let last = lists.last, indent < last.indent + 2 || lists.count == Self.deepest {
      if last.isOrdered == isOrdered {
        html.markup("</li>\n")
      } else {
        endLists(downTo: lists.count - 1)
        open(isOrdered, item.number, indent)
      }
    } else {
      open(isOrdered, item.number, indent)
    }
    html.markup("<li dir=\"auto\">")
    if let box = item.box { html.markup(box) }
    paragraph = item.words.isEmpty ? [] : [item.words]
    beginsItem = true
  }

  private mutating func open(_ isOrdered: Bool, _ number: Int?, _ indent: Int) {
    lists.append(List(indent: indent, isOrdered: isOrdered))
    if let number, isOrdered { html.markup(number == 1 ? "<ol>\n" : "<ol start=\"\(number)\">\n") }
    if !isOrdered { html.markup("<ul>\n") }
  }

  private mutating func endLists(downTo count: Int) {
    guard lists.count > count else { return }
    endParagraph()
    while lists.count > count { html.markup("</li>\n\(lists.removeLast().isOrdered ? "</ol>" : "</ul>")\n") }
  }

  // MARK: Code and quotations

  private static func fence(_ line: ArraySlice<UInt8>) -> (mark: UInt8, count: Int)? {
    guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let count = line.prefix { $0 == mark }.count
    return count >= 3 && !(mark == UInt8(ascii: "`") && line.dropFirst(count).contains(mark)) ? (mark, count) : nil
  }

  private mutating func readFenced(
    _ lines: [ArraySlice<UInt8>], from start: Int, _ fence: (mark: UInt8, count: Int)
  ) -> Int {
    endParagraph()
    endLists(downTo: 0)
    html.markup("<pre dir=\"auto\"><code>")
    var number = start + 1
    while number < lines.count {
      let words = MarkdownDay.trimmed(lines[number])
      let end = words.prefix { $0 == fence.mark }.count
      if end >= fence.count, end == words.count { break }
      html.words(lines[number])
      html.markup("\n")
      number += 1
    }
    html.markup("</code></pre>\n")
    return number + 1
  }

  private mutating func readQuotation(_ lines: [ArraySlice<UInt8>], from start: Int) -> Int {
    endParagraph()
    endLists(downTo: 0)
    var quoted: [ArraySlice<UInt8>] = []
    var number = start
    while number < lines.count, case let words = MarkdownDay.trimmed(lines[number]), words.first == UInt8(ascii: ">") {
      let rest = words.dropFirst()
      quoted.append(rest.first == 0x20 ? rest.dropFirst() : rest)
      number += 1
    }
    html.markup("<blockquote>\n")
    html.append(Self.html(quoted, depth: depth + 1))
    html.markup("</blockquote>\n")
    return number
  }

  private static func indent(_ line: ArraySlice<UInt8>) -> Int {
    var columns = 0
    for byte in line {
      if byte == 0x20 { columns += 1 } else if byte == 0x09 { columns += 4 - columns % 4 } else { break }
    }
    return columns
  }

  private static func isRule(_ words: ArraySlice<UInt8>) -> Bool {
    guard let mark = words.first, "-*_".utf8.contains(mark) else { return false }
    return words.count(where: { $0 == mark }) >= 3 && words.allSatisfy { $0 == mark || $0 == 0x20 }
  }
}
