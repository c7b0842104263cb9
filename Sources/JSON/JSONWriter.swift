/// Writes JSON texts, member by member in the order given, as UTF-8. Source: RFC 8259.
///
///     var json = JSONWriter()
///     json.object {
///       $0.field("id", "7zzz")
///       $0.field("mood", nil as Int?)
///       $0.array("tags") { for tag in tags { $0.value(tag.name) } }
///     }
///
/// Besides what must be escaped, U+007F to U+009F, U+2028 and U+2029 are: so no written text can steer a terminal.
public struct JSONWriter {
  /// How the parts of a text are set apart.
  public enum Layout: Hashable, Sendable {
    /// No white space at all.
    case compact
    /// One member a line, each level set in by so many spaces.
    case indented(by: Int)
  }

  private let layout: Layout
  private var depth = 0
  private var isFirst = true
  private var isAfterName = false
  private var breaksNext = false
  /// What has been written and not yet been taken away.
  public private(set) var bytes: [UInt8] = []

  /// A writer of nothing yet.
  public init(_ layout: Layout = .compact) {
    self.layout = layout
  }

  /// Hands over what has been written so far, keeping nothing of it: for texts that do not fit in memory.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  // MARK: Values

  /// Writes an object; `members` writes what is in it with `field` and the like.
  public mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginObject()
    try members(&self)
    endObject()
  }

  /// Writes an array; `elements` writes what is in it.
  public mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginArray()
    try elements(&self)
    endArray()
  }

  /// Writes a string, or `null`.
  public mutating func value(_ text: String?) {
    separate()
    if let text { append(quoted: text) } else { append("null") }
  }

  /// Writes a whole number, or `null`.
  public mutating func value(_ number: Int?) {
    separate()
    append(number.map(String.init) ?? "null")
  }

  /// Writes a number, or `null` where there is none; so it does for infinities and not-a-number, which JSON lacks.
  public mutating func value(_ number: Double?) {
    value(number.flatMap { JSONNumber($0) })
  }

  /// Writes a number as it was read, or `null`.
  public mutating func value(_ number: JSONNumber?) {
    separate()
    append(number?.text ?? "null")
  }

  /// Writes `true`, `false` or `null`.
  public mutating func value(_ flag: Bool?) {
    separate()
    append(flag.map { $0 ? "true" : "false" } ?? "null")
  }

  // MARK: Members

  /// Writes the name of a member; its value must follow.
  public mutating func name(_ name: String) {
    separate()
    append(quoted: name)
    append(layout == .compact ? ":" : ": ")
    isAfterName = true
  }

  /// Writes a member that is a string, or `null`.
  public mutating func field(_ name: String, _ text: String?) {
    self.name(name)
    value(text)
  }

  /// Writes a member that is a whole number, or `null`.
  public mutating func field(_ name: String, _ number: Int?) {
    self.name(name)
    value(number)
  }

  /// Writes a member that is a number, or `null`.
  public mutating func field(_ name: String, _ number: Double?) {
    self.name(name)
    value(number)
  }

  /// Writes a member that is `true`, `false` or `null`.
  public mutating func field(_ name: String, _ flag: Bool?) {
    self.name(name)
    value(flag)
  }

  /// Writes a member that is an object.
  public mutating func object<Failure: Error>(
    _ name: String, _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.name(name)
    try object(members)
  }

  /// Writes a member that is an array.
  public mutating func array<Failure: Error>(
    _ name: String, _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.name(name)
    try array(elements)
  }

  // MARK: Structure

  /// Opens an object that ``endObject()`` will close: where one closure cannot span it.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes the innermost object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array that ``endArray()`` will close.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes the innermost array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Ends the text with a line feed; another may follow.
  public mutating func endText() {
    precondition(depth == 0, "a text ends outside all containers")
    bytes.append(0x0a)
    isFirst = true
  }

  /// Puts the next value or member on a new line, also in a compact text.
  public mutating func breakBeforeNext() { breaksNext = true }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    precondition(depth > 0, "there is something to close")
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  /// Writes what stands between the part before and the one that follows.
  private mutating func separate() {
    if isAfterName {
      isAfterName = false
    } else {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      if depth > 0 { breakLine() }
      if breaksNext, layout == .compact { bytes.append(0x0a) }
      breaksNext = false
    }
    isFirst = false
  }

  private mutating func breakLine() {
    guard case .indented(let width) = layout else { return }
    bytes.append(0x0a)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * width))
  }

  // MARK: Bytes

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func append(quoted text: String) {
    let span = text.utf8.span
    bytes.append(UInt8(ascii: "\""))
    var runStart = 0
    var index = 0
    while index < span.count {
      let byte = span[index]
      if Self.standsForItself(byte) {
        index += 1
        continue
      }
      let width = Self.escapedWidth(span, at: index)
      guard width > 0 else {
        index += 1
        continue
      }
      append(span, from: runStart, to: index)
      append(escaped: span, at: index, width: width)
      index += width
      runStart = index
    }
    append(span, from: runStart, to: index)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ span: Span<UInt8>, from start: Int, to end: Int) {
    guard start < end else { return }
    bytes.append(addingCapacity: end - start) { output in
      for index in start..<end { output.append(span[index]) }
    }
  }

  private static func standsForItself(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5c && byte != 0x7f && byte != 0xc2 && byte != 0xe2
  }

  /// How many bytes the character at `index` has if it must be escaped, else 0.
  private static func escapedWidth(_ span: Span<UInt8>, at index: Int) -> Int {
    switch span[index] {
    case 0xc2: span[index + 1] < 0xa0 ? 2 : 0  // U+0080 to U+009F
    case 0xe2: span[index + 1] == 0x80 && span[index + 2] & 0xfe == 0xa8 ? 3 : 0  // U+2028 and U+2029
    default: 1
    }
  }

  private mutating func append(escaped span: Span<UInt8>, at index: Int, width: Int) {
    bytes.append(UInt8(ascii: "\\"))
    let value: UInt16
    switch (width, span[index]) {
    case (3, _): value = 0x2000 | UInt16(span[index + 2] & 0x3f)
    case (2, _): value = UInt16(span[index + 1])
    case (_, 0x22), (_, 0x5c):
      bytes.append(span[index])
      return
    case (_, 0x0a): return bytes.append(UInt8(ascii: "n"))
    case (_, 0x09): return bytes.append(UInt8(ascii: "t"))
    case (_, 0x0d): return bytes.append(UInt8(ascii: "r"))
    case (_, 0x08): return bytes.append(UInt8(ascii: "b"))
    case (_, 0x0c): return bytes.append(UInt8(ascii: "f"))
    case (_, let byte): value = UInt16(byte)
    }
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 15)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
