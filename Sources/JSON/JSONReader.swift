/// Reads JSON texts piece by piece, in memory that does not grow with their length. Source: RFC 8259.
///
/// The caller pulls: ``string()``, ``number()``, ``bool()``, ``null()``, ``beginObject()`` and ``beginArray()`` take
/// the next value if it is of that kind, and leave it where it is otherwise. ``nextKey()`` and ``nextElement()`` go
/// on inside an object or array; a value that nobody took is skipped, with all that is in it, and checked as
/// strictly.
///
/// What RFC 8259 leaves open: a byte order mark at the beginning is skipped; a `\u` escape that is half a surrogate
/// pair becomes U+FFFD, and ``replacedSurrogates`` counts it; names that occur twice in an object are reported twice.
public struct JSONReader: ~Copyable {
  /// How much of a text is taken.
  public struct Limits: Sendable {
    /// How deep arrays and objects may be nested.
    public var depth = 128
    /// How many bytes one string may have, after its escapes have been undone.
    public var stringBytes = 64 << 20

    /// The limits that suit journals: 128 levels, 64 MiB in one string.
    public init() {}
  }

  /// The kinds of value a text can have.
  public enum Kind: Hashable, Sendable { case object, array, string, number, bool, null }

  /// The longest number taken, in characters.
  public static let longestNumber = 1024

  private enum Container { case object, array }
  /// Where the reader stands: before a value, after one, or just inside a container that it has opened.
  private enum Position { case start, value, afterValue, opening }

  private let limits: Limits
  private var window: ByteWindow
  private var containers: [Container] = []
  private var position = Position.start
  private var hasSeenMark = false
  private var line = 1
  private var scratch: [UInt8] = []
  /// How many halves of surrogate pairs have been replaced by U+FFFD so far.
  public private(set) var replacedSurrogates = 0

  /// A reader at the beginning of `source`.
  public init(_ source: ByteSource, limits: Limits = Limits()) {
    self.limits = limits
    window = ByteWindow(source)
  }

  // MARK: Values

  /// Where the next token begins, after white space.
  public mutating func place() throws(JSONError) -> Place {
    _ = try peek()
    return Place(offset: window.offset, line: line)
  }

  /// The kind of the next value, which stays where it is.
  public mutating func kind() throws(JSONError) -> Kind {
    precondition(position == .value || position == .start, "a value is read once")
    guard let byte = try peek() else { throw fault(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: throw unexpected(byte)
    }
  }

  /// Takes the next value if it is a string.
  public mutating func string() throws(JSONError) -> String? {
    guard try kind() == .string else { return nil }
    window.take(1)
    let text = try stringBody()
    position = .afterValue
    return text
  }

  /// Takes the next value if it is a number.
  public mutating func number() throws(JSONError) -> JSONNumber? {
    guard try kind() == .number else { return nil }
    let number = try takeNumber()
    position = .afterValue
    return number
  }

  /// Takes the next value if it is `true` or `false`.
  public mutating func bool() throws(JSONError) -> Bool? {
    guard try kind() == .bool else { return nil }
    let value = window[0] == UInt8(ascii: "t")
    try takeWord(value ? "true" : "false")
    position = .afterValue
    return value
  }

  /// Takes the next value if it is `null`, and says whether it was.
  public mutating func null() throws(JSONError) -> Bool {
    guard try kind() == .null else { return false }
    try takeWord("null")
    position = .afterValue
    return true
  }

  /// Goes inside the next value if it is an object, and says whether it was; ``nextKey()`` then reads it.
  public mutating func beginObject() throws(JSONError) -> Bool {
    guard try kind() == .object else { return false }
    try open(.object)
    return true
  }

  /// Goes inside the next value if it is an array, and says whether it was; ``nextElement()`` then reads it.
  public mutating func beginArray() throws(JSONError) -> Bool {
    guard try kind() == .array else { return false }
    try open(.array)
    return true
  }

  /// The name of the next member of the object the reader is in, standing before its value; `nil` once the object has
  /// been left.
  public mutating func nextKey() throws(JSONError) -> String? {
    precondition(containers.last == .object, "only an object has keys")
    guard try advance() else { return nil }
    let name = try stringBody()
    try takeColon()
    return name
  }

  /// Whether the array the reader is in has one more element, standing before it; `false` once the array has been left.
  public mutating func nextElement() throws(JSONError) -> Bool {
    precondition(containers.last == .array, "only an array has elements")
    return try advance()
  }

  /// Skips the next value with all that is in it.
  public mutating func skip() throws(JSONError) {
    let depth = containers.count
    try skipToken()
    while containers.count > depth {
      let isObject = containers.last == .object
      guard try advance() else { continue }
      if isObject {
        try scanString(keeping: false)
        try takeColon()
      }
      try skipToken()
    }
  }

  // MARK: Ends

  /// Whether there is one more text, standing before its value: for files that hold one text a line.
  ///
  /// White space between the texts may be anything, also nothing.
  public mutating func nextText() throws(JSONError) -> Bool {
    precondition(containers.isEmpty, "a text ends outside all containers")
    if position == .value { try skip() }
    guard try peek() != nil else { return false }
    position = .value
    return true
  }

  /// Checks that the text ends here, skipping its value if nobody took it.
  public mutating func finish() throws(JSONError) {
    precondition(containers.isEmpty, "a text ends outside all containers")
    if position != .afterValue { try skip() }
    if let byte = try peek() { throw fault(.trailingByte(byte)) }
  }

  // MARK: Structure

  private mutating func open(_ container: Container) throws(JSONError) {
    guard containers.count < limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
    window.take(1)
    containers.append(container)
    position = .opening
  }

  /// Goes on to the next member of the container: behind the quote that opens its name, or before its value.
  private mutating func advance() throws(JSONError) -> Bool {
    if position == .value { try skip() }
    let isObject = containers.last == .object
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard var byte = try peek() else { throw fault(.unexpectedEnd) }
    if byte == closing {
      window.take(1)
      containers.removeLast()
      position = .afterValue
      return false
    }
    if position == .afterValue {
      guard byte == UInt8(ascii: ",") else { throw unexpected(byte) }
      window.take(1)
      guard let next = try peek() else { throw fault(.unexpectedEnd) }
      byte = next
    }
    position = .value
    guard isObject else {
      _ = try kind()  // refuses `[1,]`
      return true
    }
    guard byte == UInt8(ascii: "\"") else { throw unexpected(byte) }
    window.take(1)
    return true
  }

  private mutating func takeColon() throws(JSONError) {
    guard let byte = try peek() else { throw fault(.unexpectedEnd) }
    guard byte == UInt8(ascii: ":") else { throw unexpected(byte) }
    window.take(1)
  }

  private mutating func skipToken() throws(JSONError) {
    switch try kind() {
    case .object: try open(.object)
    case .array: try open(.array)
    case .string:
      window.take(1)
      try scanString(keeping: false)
      position = .afterValue
    case .number: _ = try number()
    case .bool: _ = try bool()
    case .null: _ = try null()
    }
  }

  // MARK: Bytes

  /// The next byte that is not white space, which stays where it is; `nil` at the end.
  private mutating func peek() throws(JSONError) -> UInt8? {
    if !hasSeenMark { try skipMark() }
    while true {
      while let byte = window[0] {
        switch byte {
        case 0x0a: line += 1
        case 0x20, 0x09, 0x0d: break
        default: return byte
        }
        window.take(1)
      }
      guard try fill() else { return nil }
    }
  }

  private mutating func skipMark() throws(JSONError) {
    hasSeenMark = true
    while window.count < 3, try fill() {}
    if window[0] == 0xef, window[1] == 0xbb, window[2] == 0xbf { window.take(3) }
  }

  private mutating func fill() throws(JSONError) -> Bool {
    do { return try window.fill() } catch { throw .unreadable(error) }
  }

  private mutating func takeWord(_ word: StaticString) throws(JSONError) {
    for expected in word.description.utf8 {
      while window.count == 0 {
        guard try fill() else { throw fault(.unexpectedEnd) }
      }
      if let byte = window[0], byte != expected { throw unexpected(byte) }
      window.take(1)
    }
  }

  private mutating func takeNumber() throws(JSONError) -> JSONNumber {
    let place = Place(offset: window.offset, line: line)
    scratch.removeAll(keepingCapacity: true)
    while true {
      while let byte = window[0], Self.isOfNumber(byte) {
        guard scratch.count < Self.longestNumber else { throw .malformed(.badNumber, place) }
        scratch.append(byte)
        window.take(1)
      }
      if window.count > 0 { break }
      guard try fill() else { break }
    }
    guard JSONNumber.isWellFormed(scratch) else { throw .malformed(.badNumber, place) }
    return JSONNumber(checked: String(decoding: scratch, as: UTF8.self))
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  // MARK: Strings

  /// What follows an opening quote, up to and without the closing one.
  private mutating func stringBody() throws(JSONError) -> String {
    let run = Self.plainRun(window.bytes.span, from: window.start)
    if window[run] == UInt8(ascii: "\""), run <= limits.stringBytes {  // all in memory, and nothing to undo
      let text = String(decoding: window.bytes[window.start..<window.start + run], as: UTF8.self)
      window.take(run + 1)
      return text
    }
    try scanString(keeping: true)
    defer { if scratch.count > 1 << 20 { scratch = [] } }
    return String(decoding: scratch, as: UTF8.self)
  }

  /// Goes behind the closing quote, and collects the string in ``scratch`` if it is wanted.
  private mutating func scanString(keeping: Bool) throws(JSONError) {
    scratch.removeAll(keepingCapacity: true)
    var length = 0
    while true {
      let run = Self.plainRun(window.bytes.span, from: window.start)
      length += run
      guard length <= limits.stringBytes else { throw fault(.stringTooLong(limit: limits.stringBytes)) }
      if keeping { scratch.append(contentsOf: window.bytes[window.start..<window.start + run]) }
      window.take(run)
      switch window[0] {
      case UInt8(ascii: "\""):
        window.take(1)
        return
      case UInt8(ascii: "\\"):
        let character = try takeEscape()
        length += character.utf8.count
        if keeping { scratch.append(contentsOf: character.utf8) }
      case .some(let byte) where byte < 0x20:
        throw fault(.controlCharacter(byte))
      case .some:  // a character that is cut off or ill-formed
        guard UTF8Form.sequence(in: window.bytes.span, at: window.start) == .cut else { throw fault(.notUTF8) }
        guard try fill() else { throw fault(.notUTF8) }
      case nil:
        guard try fill() else { throw fault(.unexpectedEnd) }
      }
    }
  }

  /// How many bytes from `start` on stand for themselves: well-formed characters but quotes, backslashes and controls.
  private static func plainRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x22 || byte == 0x5c { break }
        index += 1
      } else {
        guard case .wellFormed(let length) = UTF8Form.sequence(in: bytes, at: index) else { break }
        index += length
      }
    }
    return index - start
  }

  private mutating func takeEscape() throws(JSONError) -> Unicode.Scalar {
    while window.count < 2 {
      guard try fill() else { throw fault(.unexpectedEnd) }
    }
    let simple: Unicode.Scalar
    switch window[1] {
    case UInt8(ascii: "u"): return try takeUnicodeEscape()
    case UInt8(ascii: "n"): simple = "\n"
    case UInt8(ascii: "t"): simple = "\t"
    case UInt8(ascii: "r"): simple = "\r"
    case UInt8(ascii: "b"): simple = "\u{8}"
    case UInt8(ascii: "f"): simple = "\u{c}"
    case UInt8(ascii: "\""): simple = "\""
    case UInt8(ascii: "\\"): simple = "\\"
    case UInt8(ascii: "/"): simple = "/"
    default: throw fault(.badEscape)
    }
    window.take(2)
    return simple
  }

  /// `\uXXXX`, and the second half of a surrogate pair if it follows the first.
  private mutating func takeUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try fourHexDigits()
    window.take(6)
    if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
    if first < 0xdc00 {
      while window.count < 6, try fill() {}
      if window[0] == UInt8(ascii: "\\"), window[1] == UInt8(ascii: "u") {
        let second = try fourHexDigits()
        if (0xdc00...0xdfff).contains(second),
          let scalar = Unicode.Scalar(0x10000 + UInt32(first - 0xd800) << 10 + UInt32(second - 0xdc00))
        {
          window.take(6)
          return scalar
        }
      }
    }
    replacedSurrogates += 1
    return "\u{fffd}"
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt16 {
    while window.count < 6 {
      guard try fill() else { break }
    }
    var value: UInt16 = 0
    for index in 2..<6 {
      guard let byte = window[index] else { throw fault(.unexpectedEnd) }
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: throw fault(.badEscape)
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  // MARK: Faults

  private func fault(_ fault: JSONFault) -> JSONError {
    .malformed(fault, Place(offset: window.offset, line: line))
  }

  private func unexpected(_ byte: UInt8) -> JSONError {
    let isNeverUTF8 = byte == 0xc0 || byte == 0xc1 || byte >= 0xf5
    return fault(isNeverUTF8 ? .notUTF8 : .unexpectedByte(byte))
  }
}
