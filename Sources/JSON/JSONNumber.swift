/// A number as a JSON text writes it, with all its digits.
public struct JSONNumber: Hashable, Sendable {
  /// The number's characters, by the grammar of RFC 8259 section 6.
  public let text: String

  init(checked text: String) { self.text = text }

  /// The number, written in decimal.
  public init(_ value: Int) { text = String(value) }

  /// The number, or `nil` for an infinity or for what is not a number.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    text = value.description
  }

  /// The value, if it is a whole number that `Int` can hold; `1.0` and `1e2` are whole.
  public var int: Int? { Int(text) ?? double.flatMap(Self.whole) }
  /// The nearest `Double`, or `nil` beyond the range of `Double`.
  public var double: Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }

  /// Like `Int(exactly:)`, whose inlined code would need the C mathematics library linked.
  private static func whole(_ value: Double) -> Int? {
    guard value.magnitude < 0x1p63, Double(Int(value)) == value else { return nil }
    return Int(value)
  }

  /// Whether `bytes` are a number by the grammar: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  static func isWellFormed(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = bytes[...]
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole == 1 || (whole > 1 && !startsWithZero) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
