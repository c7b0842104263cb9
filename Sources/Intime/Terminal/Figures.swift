import Journal

extension Language {
  /// A whole number with its thousands set apart: `12,345`, `12 345` with narrow no-break spaces in French.
  func figure(_ number: Int) -> String {
    let separator = self == .french ? "\u{202f}" : ","
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return (number < 0 ? "-" : "") + result
  }

  /// A number with one decimal, from tenths: `3.4`, `3,4` in French.
  func figure(tenths: Int) -> String {
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(tenths.magnitude / 10)\(self == .french ? "," : ".")\(tenths.magnitude % 10)"
  }

  /// A share in percent: `62%`, `62 %` in French.
  func figure(percent: Int) -> String { self == .french ? "\(percent)\u{a0}%" : "\(percent)%" }
}
