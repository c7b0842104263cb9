/// Hands out the lines of a source one by one, checked to be UTF-8.
struct LineReader: ~Copyable {
  private var window: ByteWindow
  private var hasSeenMark = false
  /// Where the next line begins.
  private(set) var place = Place(offset: 0, line: 1)

  init(_ source: ByteSource) { window = ByteWindow(source) }

  /// The next line with the line feed that ends it, if one does; `nil` at the end. A byte order mark is skipped.
  /// - Throws: `tooLong` for a line of more than `limit` bytes; `notUTF8`; `unreadable`.
  mutating func next(limit: Int) throws(ImportError) -> [UInt8]? {
    if !hasSeenMark { try skipMark() }
    var searched = 0
    while true {
      if let end = Self.lineFeed(in: window.bytes.span, from: window.start + searched) {
        return try take(end + 1 - window.start, limit: limit)
      }
      searched = window.count
      guard searched <= limit else { throw .tooLong(limit: limit, place) }
      guard try fill() else { return searched > 0 ? try take(searched, limit: limit) : nil }
    }
  }

  private mutating func take(_ count: Int, limit: Int) throws(ImportError) -> [UInt8] {
    guard count <= limit else { throw .tooLong(limit: limit, place) }
    let line = Array(window.bytes[window.start..<window.start + count])
    if let fault = UTF8Form.firstFault(in: line.span) {
      throw .notUTF8(Place(offset: place.offset + fault, line: place.line))
    }
    window.take(count)
    place = Place(offset: window.offset, line: place.line + 1)
    return line
  }

  private mutating func skipMark() throws(ImportError) {
    hasSeenMark = true
    while window.count < 3, try fill() {}
    if window[0] == 0xef, window[1] == 0xbb, window[2] == 0xbf { window.take(3) }
    place.offset = window.offset
  }

  private mutating func fill() throws(ImportError) -> Bool {
    do { return try window.fill() } catch { throw .unreadable(error) }
  }

  private static func lineFeed(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x0a { return index }
      index += 1
    }
    return nil
  }
}
