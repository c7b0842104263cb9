import FuzzMain

@testable import Exchange

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Law: whatever is written, the HTML has only elements that can do nothing, each closed, and no control characters.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let html = MarkdownHTML.html(input)
  precondition(html.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x0a || $0 == 0x09 }, "no control characters")
  precondition(String(validating: html, as: UTF8.self) != nil, "UTF-8 as before")
  var open: [String] = []
  // By bytes: a mark that combines with a bracket makes another character of both, but not for a browser.
  for piece in html.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
    guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { preconditionFailure("an element ends") }
    let tag = String(decoding: piece[..<end], as: UTF8.self)
    let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " })
    precondition(known.contains(name), "one of ours")
    precondition(
      allowed.contains { tag == name + $0 } || tag == "/" + name || tag.isOrderedList,
      "no attributes but ours")
    if tag.hasPrefix("/") {
      precondition(open.popLast() == name, "the innermost is closed first")
    } else if name != "br", name != "hr" {
      open.append(name)
    }
  }
  precondition(open.isEmpty, "all are closed")
  return 0
}

private let known: Set<String> = [
  "p", "h5", "h6", "ul", "ol", "li", "pre", "code", "blockquote", "em", "strong", "span", "br", "hr",
]
private let allowed = ["", " dir=\"auto\"", " class=\"link\"", " class=\"address\" dir=\"ltr\""]

extension String {
  /// `ol start="3"`.
  fileprivate var isOrderedList: Bool {
    let start = "ol start=\""
    return hasPrefix(start) && hasSuffix("\"") && Int(dropFirst(start.count).dropLast()) != nil
  }
}
