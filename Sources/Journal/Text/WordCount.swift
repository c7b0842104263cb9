/// How many words a text has: runs of letters and digits, held together by apostrophes and hyphens within.
public func wordCount(_ text: String) -> Int {
  var count = 0
  var isInside = false
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a:
        if !isInside { count += 1 }
        isInside = true
      case 0x27, 0x2d: break  // "don't", "peut-être"
      default: isInside = false
      }
    } else if (0x2010...0x2011).contains(scalar.value) || scalar.value == 0x2019 || scalar.value == 0xad {
      continue
    } else if scalar.value >= 0x2e80, scalar.properties.isIdeographic {
      count += 1
      isInside = false
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      if !isInside { count += 1 }
      isInside = true
    } else if scalar.properties.generalCategory != .nonspacingMark {
      isInside = false
    }
  }
  return count
}
