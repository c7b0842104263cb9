/// The head of an answer: its status, and the few fields that matter.
struct ResponseHead {
  private(set) var status = 0
  private(set) var retryAfter: String?
  private(set) var location: String?
  private(set) var byteCount = 0

  /// Takes one line; a new status line begins a new head.
  mutating func read(_ line: [UInt8]) {
    byteCount += line.count
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      let words = text.split(separator: " ", maxSplits: 2)
      status = words.count > 1 ? Int(words[1].prefix { $0.isNumber }) ?? 0 : 0
      (retryAfter, location) = (nil, nil)
      return
    }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = String(text[text.utf8.index(after: colon)...]).trimmed
    switch text[..<colon].lowercased() {
    case "retry-after": retryAfter = value
    case "location": location = value
    default: break
    }
  }

  /// The host that a redirect names, fit to be shown.
  var redirectHost: String? {
    guard let location, let start = location.range("://") else { return nil }
    let authority = location[start...].prefix { !"/?#".contains($0) }
    let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    return ServerWords(String(host.prefix(100)))?.text
  }
}

extension String {
  /// The index behind the first `part`.
  fileprivate func range(_ part: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(part) { return self.index(index, offsetBy: part.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
