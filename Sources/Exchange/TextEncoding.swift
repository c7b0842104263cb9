/// An encoding of text other than UTF-8, told by its first bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"

  /// The encoding that a byte order mark tells, or zeros where ASCII in UTF-16 and UTF-32 has them; `nil` for what may
  /// well be UTF-8.
  public init?(of bytes: [UInt8]) {
    let marks: [([UInt8], TextEncoding)] = [
      ([0xff, 0xfe, 0, 0], .utf32LittleEndian), ([0, 0, 0xfe, 0xff], .utf32BigEndian),
      ([0xff, 0xfe], .utf16LittleEndian), ([0xfe, 0xff], .utf16BigEndian),
    ]
    if let (_, encoding) = marks.first(where: { bytes.starts(with: $0.0) }) {
      self = encoding
      return
    }
    guard bytes.count >= 2 else { return nil }
    // Two or four bytes that write one letter, at the beginning and again.
    let start = bytes.prefix(16)
    func isZero(_ step: Int, _ letter: Int) -> Bool {
      start.count >= step
        && (0..<start.count / step).allSatisfy { group in
          (0..<step).allSatisfy { (start[group * step + $0] == 0) == ($0 != letter) }
        }
    }
    if isZero(4, 0) {
      self = .utf32LittleEndian
    } else if isZero(4, 3) {
      self = .utf32BigEndian
    } else if isZero(2, 0) {
      self = .utf16LittleEndian
    } else if isZero(2, 1) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }
}
