/// The text of a *super* note, which is the tree of the editor Lexical in JSON, as Markdown.
///
/// Source: Lexical, "Serialization"; Standard Notes, `SuperEditor`. Paragraphs, headings, lists, check lists, quotes, code,
/// links, emphasis, rulers, tables and folds are written as people write them; of any other node, the words in it are
/// kept, and one without words is counted as lost.
struct LexicalText {
  private(set) var text = ""
  /// Nodes without words that Markdown has no place for, by their type.
  private(set) var lost: [String: Int] = [:]

  /// The text of `json`; `nil` if it is no such tree.
  init?(_ json: String) {
    guard let value = try? JSONValue(Array(json.utf8)), let root = value["root"],
      let children = root["children"]?.elements
    else { return nil }
    text = blocks(children).joined(separator: "\n\n")
  }

  private mutating func blocks(_ nodes: [JSONValue]) -> [String] {
    nodes.map { block($0) }.filter { !$0.isEmpty }
  }

  private mutating func block(_ node: JSONValue) -> String {
    let children = node["children"]?.elements ?? []
    switch node["type"]?.string {
    case "heading":
      let level = node["tag"]?.string.flatMap { Int($0.dropFirst()) } ?? 1
      return String(repeating: "#", count: min(max(level, 1), 6)) + " " + inline(children)
    case "list": return list(node, depth: 0).joined(separator: "\n")
    case "quote": return Self.prefixed(inline(children), "> ")
    case "code":
      let code = plain(children)
      let fence = code.utf8.starts(with: "```".utf8) || code.contains("\n```") ? "~~~" : "```"
      return "\(fence)\(node["language"]?.string ?? "")\n\(code)\n\(fence)"
    case "horizontalrule": return "---"
    case "table":
      return children.map { row in row["children"]?.elements ?? [] }.map { tableRow($0) }
        .joined(separator: "\n")
    case "collapsible-container", "collapsible-content", "root", "layout-container", "layout-item":
      return blocks(children).joined(separator: "\n\n")
    default: return inline(node["children"] == nil ? [node] : children)
    }
  }

  private mutating func tableRow(_ cells: [JSONValue]) -> String {
    "| " + cells.map { blocks($0["children"]?.elements ?? []).joined(separator: " ") }.joined(separator: " | ") + " |"
  }

  private mutating func list(_ node: JSONValue, depth: Int) -> [String] {
    var lines: [String] = []
    var number = node["start"]?.int ?? 1
    for item in node["children"]?.elements ?? [] {
      let parts = item["children"]?.elements ?? []
      let words = parts.filter { $0["type"]?.string != "list" }
      let mark: String =
        switch node["listType"]?.string {
        case "number": "\(number)."
        case "check": item["checked"]?.bool == true ? "- [x]" : "- [ ]"
        default: "-"
        }
      if !words.isEmpty {
        lines.append(String(repeating: "  ", count: depth) + mark + " " + inline(words))
        number += 1
      }
      for inner in parts where inner["type"]?.string == "list" { lines += list(inner, depth: depth + 1) }
    }
    return lines
  }

  private mutating func inline(_ nodes: [JSONValue]) -> String {
    var result = ""
    for node in nodes {
      switch node["type"]?.string {
      case "text", "code-highlight", "hashtag": result += Self.emphasised(node)
      case "linebreak": result += "\n"
      case "tab": result += "\t"
      case "link", "autolink":
        let words = inline(node["children"]?.elements ?? [])
        let address = node["url"]?.string ?? ""
        result += words == address || address.isEmpty ? words : "[\(words)](\(address))"
      default:
        if let children = node["children"]?.elements {
          result += inline(children)
        } else {
          lost[node["type"]?.string.map { String($0.prefix(40)) } ?? "?", default: 0] += 1
        }
      }
    }
    return result
  }

  private func plain(_ nodes: [JSONValue]) -> String {
    nodes.map { node in
      switch node["type"]?.string {
      case "linebreak": "\n"
      case "tab": "\t"
      default: node["text"]?.string ?? plain(node["children"]?.elements ?? [])
      }
    }.joined()
  }

  /// The words with the marks of their format: 1 bold, 2 italic, 4 struck through, 16 code.
  private static func emphasised(_ node: JSONValue) -> String {
    let text = node["text"]?.string ?? ""
    let format = node["format"]?.int ?? 0
    let bytes = Array(text.utf8)
    guard format & 0b10111 != 0, let first = bytes.firstIndex(where: { $0 != 0x20 }),
      let last = bytes.lastIndex(where: { $0 != 0x20 })
    else { return text }
    var mark = ""
    for (bit, sign) in [(1, "**"), (2, "*"), (4, "~~"), (16, "`")] where format & bit != 0 { mark += sign }
    let closing = String(mark.reversed())
    return String(repeating: " ", count: first) + mark + String(decoding: bytes[first...last], as: UTF8.self) + closing
      + String(repeating: " ", count: bytes.count - 1 - last)
  }

  private static func prefixed(_ text: String, _ mark: String) -> String {
    mark + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + mark)
  }
}
