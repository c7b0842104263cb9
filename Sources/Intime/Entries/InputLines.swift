import Journal

/// Hands out the lines of an input one by one, as they come.
struct InputLines {
  /// The number of the line handed out last, from 1.
  private(set) var number = 0
  private let file: InputFile
  private let longest: Int
  private var bytes: [UInt8] = []
  /// The first byte not handed out yet, and the first not looked at.
  private var start = 0
  private var searched = 0
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var isAtEnd = false

  /// The lines of `file`, of at most `longest` bytes each.
  init(_ file: InputFile, longest: Int) {
    self.file = file
    self.longest = longest
  }

  /// The next line without its line feed; `nil` at the end.
  mutating func next() throws -> [UInt8]? {
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0a) { return take(upTo: end, then: end + 1) }
      searched = bytes.count
      guard bytes.count - start <= longest else {
        throw Refusal(
          .dataError,
          Phrase(
            en: "line \(number + 1) is longer than \(longest >> 20) MB",
            fr: "la ligne \(number + 1) dépasse \(longest >> 20) Mo"))
      }
      if isAtEnd { return start < bytes.count ? take(upTo: bytes.count, then: bytes.count) : nil }
      bytes.removeFirst(start)
      searched -= start
      start = 0
      let count = try file.read(into: &chunk)
      isAtEnd = count == 0
      bytes += chunk[..<count]
    }
  }

  private mutating func take(upTo end: Int, then next: Int) -> [UInt8] {
    let line = Array(bytes[start..<end])
    start = next
    searched = next
    number += 1
    return line
  }
}
