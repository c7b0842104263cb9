/// Shows what stands within a paragraph of Markdown: emphasis, code, links as text.
struct MarkdownInline {
  /// Stands for a line break that is to be kept. Texts have no such byte: it is not UTF-8.
  static let lineBreak: UInt8 = 0xff
  /// How far the end of code or of a link is looked for, so that no text takes more than proportional time.
  private static let reach = 1_000

  /// Parts of the result. An emphasis that nothing closes is shown as it was written.
  private enum Part {
    case html([UInt8])
    case mark(UInt8, count: Int, element: String?)
  }

  private var parts: [Part] = []
  /// Where in ``parts`` the emphases stand that are still open.
  private var open: [Int] = []
  private var plain = HTMLText()

  /// Shows `text`.
  static func html(_ text: ArraySlice<UInt8>, inLink: Bool = false) -> [UInt8] {
    var inline = MarkdownInline()
    inline.read(text, inLink: inLink)
    return inline.finished()
  }

  private mutating func read(_ text: ArraySlice<UInt8>, inLink: Bool) {
    var index = text.startIndex
    var runStart = index
    func flush(to end: Int) { if runStart < end { plain.words(text[runStart..<end]) } }
    while index < text.endIndex {
      let byte = text[index]
      var next: Int?
      switch byte {
      case Self.lineBreak:
        flush(to: index)
        plain.markup("<br>\n")
        next = index + 1
      case UInt8(ascii: "\\") where index + 1 < text.endIndex && text[index + 1].isMarkdownPunctuation:
        flush(to: index)
        plain.words(text[(index + 1)...(index + 1)])
        next = index + 2
      case UInt8(ascii: "`"):
        flush(to: index)
        next = code(text, at: index)
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        flush(to: index)
        next = emphasis(text, at: index)
      case UInt8(ascii: "[") where !inLink:
        if let link = Link(text, at: index) {
          let isImage = index > text.startIndex && text[index - 1] == UInt8(ascii: "!") && runStart < index
          flush(to: isImage ? index - 1 : index)
          append(link)
          next = link.end
        }
      default: break
      }
      if let next {
        index = next
        runStart = next
      } else {
        index += 1
      }
    }
    flush(to: text.endIndex)
  }

  private mutating func append(_ link: Link) {
    plain.markup("<span class=\"link\">")
    plain.append(Self.html(link.words, inLink: true))
    plain.markup("</span>")
    guard !link.words.elementsEqual(link.address) else { return }
    plain.markup(" <span class=\"address\" dir=\"ltr\">")
    plain.words(link.address)
    plain.markup("</span>")
  }

  // MARK: Code

  /// Shows the code that begins at `index`, or the accents grave themselves; where it ends.
  private mutating func code(_ text: ArraySlice<UInt8>, at index: Int) -> Int {
    let count = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
    let start = index + count
    var at = start
    let limit = min(text.endIndex, start + Self.reach)
    while at < limit {
      guard text[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let run = text[at...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == count {
        plain.markup("<code>")
        let code = text[start..<at]
        plain.words(Array(code.map { $0 == Self.lineBreak ? 0x20 : $0 })[...])
        plain.markup("</code>")
        return at + run
      }
      at += run
    }
    plain.words(text[index..<start])
    return start
  }

  // MARK: Emphasis

  private mutating func emphasis(_ text: ArraySlice<UInt8>, at index: Int) -> Int {
    let mark = text[index]
    let count = text[index...].prefix { $0 == mark }.count
    let end = index + count
    let before = index == text.startIndex ? 0x20 : text[index - 1]
    let after = end == text.endIndex ? 0x20 : text[end]
    let follows = !Self.isBlank(before) && before != Self.lineBreak
    let leads = !Self.isBlank(after) && after != Self.lineBreak
    // Within a word, only stars count: `snake_case` has no emphasis.
    let canClose = follows && (mark == UInt8(ascii: "*") || !leads || after.isMarkdownPunctuation)
    let canOpen = leads && (mark == UInt8(ascii: "*") || !follows || before.isMarkdownPunctuation)
    guard count <= 3, canOpen || canClose else {
      plain.words(text[index..<end])
      return end
    }
    if canClose, let last = open.last, case .mark(mark, count, nil) = parts[last] {
      endPlain()
      open.removeLast()
      parts[last] = .mark(mark, count: count, element: "<")
      parts.append(.mark(mark, count: count, element: "</"))
    } else if canOpen, open.count < 16 {
      endPlain()
      open.append(parts.count)
      parts.append(.mark(mark, count: count, element: nil))
    } else {
      plain.words(text[index..<end])
    }
    return end
  }

  private mutating func endPlain() {
    guard !plain.bytes.isEmpty else { return }
    parts.append(.html(plain.bytes))
    plain = HTMLText()
  }

  private mutating func finished() -> [UInt8] {
    endPlain()
    var html: [UInt8] = []
    for part in parts {
      switch part {
      case .html(let bytes): html += bytes
      case .mark(let mark, let count, nil): html += [UInt8](repeating: mark, count: count)
      case .mark(_, 1, let bracket?): html += Array("\(bracket)em>".utf8)
      case .mark(_, 2, let bracket?): html += Array("\(bracket)strong>".utf8)
      case .mark(_, _, "<"): html += Array("<strong><em>".utf8)
      case .mark: html += Array("</em></strong>".utf8)
      }
    }
    return html
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0a }

  /// `[words](address)`.
  private struct Link {
    let words: ArraySlice<UInt8>
    let address: ArraySlice<UInt8>
    let end: Int

    init?(_ text: ArraySlice<UInt8>, at index: Int) {
      let limit = min(text.endIndex, index + reach)
      guard
        let close = text[(index + 1)..<limit].firstIndex(where: {
          $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
        }), text[close] == UInt8(ascii: "]"), close + 1 < limit, text[close + 1] == UInt8(ascii: "("),
        let end = Self.end(ofAddress: text[(close + 2)..<limit])
      else { return nil }
      words = text[(index + 1)..<close]
      address = MarkdownDay.trimmed(text[(close + 2)..<end])
      guard !address.isEmpty else { return nil }
      self.end = end + 1
    }

    /// The bracket that closes an address on one line, which may have pairs of them: `…/Seine_(river)`. Where they do
    /// not pair, the first one does.
    private static func end(ofAddress text: ArraySlice<UInt8>) -> Int? {
      var depth = 0
      var first: Int?
      for index in text.indices {
        switch text[index] {
        case lineBreak: return first
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"):
          guard depth > 0 else { return index }
          first = first ?? index
          depth -= 1
        default: break
        }
      }
      return first
    }
  }
}
