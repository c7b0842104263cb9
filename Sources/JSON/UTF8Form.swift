/// What UTF-8 allows. Source: RFC 3629, section 4; The Unicode Standard, table 3-7.
package enum UTF8Form {
  /// What stands at one position of a text.
  enum Sequence: Equatable {
    /// A well-formed character of so many bytes.
    case wellFormed(Int)
    /// The beginning of one, cut off by the end of the bytes.
    case cut
    case illFormed
  }

  /// Looks at the character that begins with the byte at `index`, which is 0x80 or above.
  static func sequence(in bytes: Span<UInt8>, at index: Int) -> Sequence {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xbf
    switch lead {
    case 0xc2...0xdf: length = 2
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xe1...0xef: length = 3
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: length = 4
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: return .illFormed
    }
    guard index + 1 < bytes.count else { return .cut }
    guard second.contains(bytes[index + 1]) else { return .illFormed }
    var next = index + 2
    while next < index + length {
      guard next < bytes.count else { return .cut }
      guard bytes[next] & 0xc0 == 0x80 else { return .illFormed }
      next += 1
    }
    return .wellFormed(length)
  }

  /// The index of the first byte that belongs to no well-formed character, or `nil` if all do.
  package static func firstFault(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard case .wellFormed(let length) = sequence(in: bytes, at: index) else { return index }
      index += length
    }
    return nil
  }
}
