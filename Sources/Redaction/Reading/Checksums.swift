/// Checks over digits. A right one says that a number is what it looks like; a wrong one says nothing, as people mistype.
enum Checksums {
  /// The check of Luhn (ISO/IEC 7812-1 annex B).
  static func luhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  /// The remainder of an IBAN's letters and digits, its first four moved to the end: 1 if it is right (ISO 13616-1 §6, ISO 7064 mod
  /// 97-10). Letters of either case; what is neither a letter nor a digit is left out.
  static func mod97(_ characters: some Collection<UInt8>) -> Int {
    var remainder = 0
    for byte in Array(characters.dropFirst(4)) + Array(characters.prefix(4)) {
      switch byte {
      case 0x30...0x39: remainder = (remainder * 10 + Int(byte - 0x30)) % 97
      case 0x41...0x5a, 0x61...0x7a: remainder = (remainder * 100 + Int((byte | 0x20) - 0x61) + 10) % 97
      default: break
      }
    }
    return remainder
  }

  /// The key of a French social security number of 13 characters: 97 less the number modulo 97, where `2A` counts as 19 and `2B` as
  /// 18 (INSEE, décret n° 82-103, annex).
  static func nirKey(_ characters: some Collection<UInt8>) -> Int {
    var digits: [UInt8] = []
    for byte in characters {
      switch byte | 0x20 {
      case UInt8(ascii: "a"): digits = digits.dropLast() + [1, 9]
      case UInt8(ascii: "b"): digits = digits.dropLast() + [1, 8]
      default: digits.append(byte &- 0x30)
      }
    }
    return 97 - digits.reduce(0) { ($0 * 10 + Int($1)) % 97 }
  }

  /// The check digit of a number of the British health service: 11 less the weighted sum modulo 11 (NHS Data Dictionary).
  static func isNHS(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 10, let last = digits.last else { return false }
    let sum = digits.dropLast().enumerated().reduce(0) { $0 + (10 - $1.offset) * Int($1.element) }
    return (11 - sum % 11) % 11 == Int(last)
  }
}

extension Document {
  /// The ASCII letters and digits of `range`, digits of full width as plain ones.
  func characters(_ range: Range<Int>) -> [UInt8] {
    var characters: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 {
        characters.append(byte)
      } else if byte == 0xef, index + 2 < range.upperBound, bytes[index + 1] == 0xbc, bytes[index + 2] &- 0x90 < 10 {
        characters.append(bytes[index + 2] &- 0x90 + 0x30)
        index += 2
      }
      index += 1
    }
    return characters
  }
}
