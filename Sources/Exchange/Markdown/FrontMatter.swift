/// The fields before a Markdown text, between two lines `---`: the part of YAML that people write there.
///
/// Read are `key: value` lines with plain, single-quoted and double-quoted values, lists in brackets and lists of `-
/// item` lines, comments and blank lines. A value of any other kind is ``Value/other``. Source: YAML 1.2.2, sections
/// 5.7, 7.3, 7.4. Between two lines `+++`, the same part of TOML: `key = value`. Source: TOML 1.0.0.
struct FrontMatter {
  enum Value: Hashable {
    case scalar(String)
    case list([String])
    case other

    var scalar: String? { if case .scalar(let text) = self { text } else { nil } }
  }

  /// The fields in their order; of a key that occurs twice, the last value.
  private(set) var fields: [(key: String, value: Value)]
  /// The lines that each field is written on.
  private let raw: [String: String]
  private let kind: Kind
  /// Where the line after the closing one begins.
  let end: Int
  /// Whether the closing line ends with carriage return and line feed.
  let endsWithReturn: Bool

  /// More fields than this are no front matter.
  static let mostFields = 1000

  subscript(_ key: String) -> Value? { fields.first { $0.key == key }?.value }

  /// The front matter of these lines, which lack but the closing one; `nil` if they hold another, or are none.
  init?(_ lines: [String]) {
    let bytes = Array((lines + ["---", ""]).joined(separator: "\n").utf8)
    self.init(bytes, from: 0)
    guard end == bytes.count else { return nil }
  }

  /// The lines of YAML that give a field: as they stand, without what TOML alone can say.
  func yaml(of key: String) -> String? {
    guard let lines = raw[key] else { return nil }
    guard kind == .toml else { return lines }
    let name = YAMLScalar.written(key)
    if let equals = lines.utf8.firstIndex(of: UInt8(ascii: "=")), let value = self[key], value != .other {
      let line = "\(name): \(String(decoding: lines.utf8[lines.utf8.index(after: equals)...], as: UTF8.self))"
      if let read = FrontMatter(["---", line]), read.fields.count == 1, read[key] == value { return line }
    }
    return "\(name): \(YAMLScalar.written(lines))"
  }

  /// The front matter that `bytes`, which are UTF-8, have from `start` on; `nil` if they have none, also when the
  /// lines between two rulers are no fields.
  init?(_ bytes: [UInt8], from start: Int) {
    var lines = Lines(bytes, from: start)
    guard let first = lines.next(), let kind = Kind.allCases.first(where: { $0.isFence(first.text) }) else {
      return nil
    }
    var fields = Fields(kind)
    while let line = lines.next() {
      if kind.isFence(line.text) || kind == .yaml && line.text.elementsEqual("...".utf8) {
        self.fields = fields.list
        raw = fields.raw.mapValues { lines in
          String(decoding: Array(lines.joined(separator: [0x0a])), as: UTF8.self)
        }
        self.kind = kind
        end = lines.position
        endsWithReturn = line.endsWithReturn
        return
      }
      guard fields.add(line.text), fields.list.count <= Self.mostFields else { return nil }
    }
    return nil
  }

  /// The language that fields are written in.
  private enum Kind: CaseIterable {
    case yaml
    case toml

    func isFence(_ line: ArraySlice<UInt8>) -> Bool {
      line.starts(with: (self == .yaml ? "---" : "+++").utf8) && line.dropFirst(3).allSatisfy(FrontMatter.isBlank)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The fields of the lines read so far.
  private struct Fields {
    private(set) var list: [(key: String, value: Value)] = []
    private(set) var raw: [String: [ArraySlice<UInt8>]] = [:]
    private let kind: Kind
    /// The table that the fields are in, with a dot behind its name; empty outside all tables.
    private var table = ""
    /// Whether the line taken last begins a field.
    private var isFirstLine = false
    /// Whether the line taken last begins a table.
    private var isHeading = false

    init(_ kind: Kind) { self.kind = kind }

    /// Takes one line in; `false` if no front matter has such a line.
    mutating func add(_ line: ArraySlice<UInt8>) -> Bool {
      guard take(line) else { return false }
      guard !isHeading, let key = list.last?.key else { return true }  // or a comment before the first field
      if isFirstLine { raw[key] = [line] } else { raw[key, default: []].append(line) }
      return true
    }

    private mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
      (isFirstLine, isHeading) = (false, false)
      let text = line.drop(while: isBlank)
      guard let first = text.first, first != UInt8(ascii: "#") else { return true }
      if kind == .toml { return addTOML(text) }
      if first == UInt8(ascii: "-"), text.dropFirst().first.map(isBlank) ?? true {
        return addItem(value(text.dropFirst()))
      }
      if text.count < line.count {  // a line set in goes on with something we do not read
        guard !list.isEmpty else { return false }
        list[list.count - 1].value = .other
        return true
      }
      guard let (key, rest) = key(of: line) else { return false }
      list.removeAll { $0.key == key }
      list.append((key, value(rest)))
      isFirstLine = true
      return true
    }

    private mutating func addTOML(_ line: ArraySlice<UInt8>) -> Bool {
      if line.first == UInt8(ascii: "["), let end = line.lastIndex(of: UInt8(ascii: "]")) {
        let name = line[..<end].filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") && !isBlank($0) }
        table = String(decoding: name, as: UTF8.self) + "."
        isHeading = true
        return true
      }
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")), case .scalar(let key) = value(line[..<equals]),
        !key.isEmpty
      else {
        // A value that goes on over several lines, which is not read.
        guard !list.isEmpty else { return false }
        list[list.count - 1].value = .other
        return true
      }
      list.removeAll { $0.key == table + key }
      list.append((table + key, value(line[line.index(after: equals)...])))
      isFirstLine = true
      return true
    }

    private mutating func addItem(_ item: Value) -> Bool {
      guard let (key, value) = list.popLast() else { return false }
      switch (value, item) {
      case (.scalar(""), .scalar(let text)): list.append((key, .list([text])))
      case (.list(var items), .scalar(let text)):
        items.append(text)
        list.append((key, .list(items)))
      default: list.append((key, .other))
      }
      return true
    }
  }

  private static func key(of line: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = line[line.index(after: colon)...]
    guard rest.first.map(isBlank) ?? true, case .scalar(let key) = value(line[..<colon]), !key.isEmpty else {
      return nil
    }
    return (key, rest)
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> Value {
    YAMLScalar.read(String(decoding: bytes, as: UTF8.self))
  }

  /// Hands out lines without their ends.
  struct Lines {
    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], from start: Int) {
      self.bytes = bytes
      position = start
    }

    mutating func next() -> (text: ArraySlice<UInt8>, endsWithReturn: Bool)? {
      guard position < bytes.count else { return nil }
      let end = bytes[position...].firstIndex(of: 0x0a) ?? bytes.count
      var text = bytes[position..<end]
      position = min(end + 1, bytes.count)
      let endsWithReturn = end < bytes.count && text.last == 0x0d
      if endsWithReturn { text.removeLast() }
      return (text, endsWithReturn)
    }
  }
}
