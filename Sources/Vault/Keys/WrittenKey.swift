internal import Journal
public import Sodium

/// A 256-bit key that people write down or keep in a file: recovery codes and key files.
///
/// Crockford's base 32 of the 32 bytes and a 3-byte check (BLAKE2b-128 of the key, its first 3 bytes): 56 characters in 8
/// groups of 7. Read in any case, with look-alikes, spaces and hyphens anywhere.
public enum WrittenKey {
  /// Bytes of the key.
  public static let keyCount = 32
  private static let checkCount = 3
  private static let groupLength = 7
  private static let characterCount = 56
  /// Bytes of the written form, hyphens included, without a line end.
  public static let textCount = characterCount + characterCount / groupLength - 1
  /// The first line of a key file.
  public static let keyFileHeader: StaticString = "intime-key-file-1\n"

  /// The written form of `key`, in ASCII.
  public static func text(of key: borrowing Secret) throws(SodiumError) -> Secret {
    precondition(key.count == keyCount)
    let check = check(key)
    var text = try Secret(count: textCount)
    key.withBytes { key in
      text.withMutableBytes { text in
        var position = 0
        for character in 0..<characterCount {
          if character > 0, character % groupLength == 0 {
            text[position] = UInt8(ascii: "-")
            position += 1
          }
          var value = 0
          for bit in character * 5..<character * 5 + 5 {
            let byte = bit / 8 < keyCount ? key[bit / 8] : check[bit / 8 - keyCount]
            value = value << 1 | Int(byte >> UInt8(7 - bit % 8)) & 1
          }
          text[position] = alphabet[value]
          position += 1
        }
      }
    }
    return text
  }

  /// The key that `text` writes, or `nil` if characters are missing, unknown, too many, or the check does not fit.
  public static func key(from text: Span<UInt8>) throws(SodiumError) -> Secret? {
    var decoded = try Secret(count: keyCount + checkCount)
    let isWhole = decoded.withMutableBytes { decoded in
      var bit = 0
      for index in 0..<text.count {
        let byte = text[index]
        if byte == UInt8(ascii: "-") || byte == 0x20 || (0x09...0x0d).contains(byte) { continue }
        guard bit < characterCount * 5, let value = value(of: byte) else { return false }
        for shift in (0..<5).reversed() {
          decoded[bit / 8] |= UInt8(value >> shift & 1) << UInt8(7 - bit % 8)
          bit += 1
        }
      }
      return bit == characterCount * 5
    }
    guard isWhole else { return nil }
    let key = try decoded.withBytes { bytes throws(SodiumError) in
      try Secret(copying: bytes.extracting(0..<keyCount))
    }
    let check = check(key)
    let fits = decoded.withBytes { constantTimeEqual(check.span, $0.extracting(keyCount..<keyCount + checkCount)) }
    guard fits else { return nil }
    return key
  }

  /// Whether `text` was meant to be a written key: its groups are there, give or take a few characters.
  public static func resembles(_ text: Span<UInt8>) -> Bool {
    var (characters, hyphens) = (0, 0)
    for index in 0..<text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "-") {
        hyphens += 1
      } else if byte != 0x20, !(0x09...0x0d).contains(byte) {
        guard value(of: byte) != nil || byte | 0x20 == UInt8(ascii: "u") else { return false }
        characters += 1
      }
    }
    return abs(characters - characterCount) <= groupLength && (hyphens >= 6 || hyphens == 0)
  }

  private static func check(_ key: borrowing Secret) -> [UInt8] {
    Array(key.withBytes { Blake2b.hash($0, personalisation: VaultFormat.Personal.codeCheck, count: 16) }[..<checkCount])
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  private static func value(of byte: UInt8) -> Int? {
    let upper = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xdf : byte
    return switch upper {
    case UInt8(ascii: "O"): 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): 1
    default: alphabet.firstIndex(of: upper)
    }
  }
}
