import JSON
import Journal

/// What an entry came with that has no field here, kept as it came: the members of an object, under the name of the
/// format they are from. Sealed with the entry (``EntryContent/foreign``), it goes out again with our JSON and with a
/// format of the same kind.
struct ForeignFields {
  /// The formats that bring such fields.
  enum Format: String {
    case dayOne = "dayone"
    case intime
    case jrnl
    /// Front matter: a member's value is its lines of YAML.
    case markdown
    case standardNotes = "standardnotes"
  }

  /// How deep a value may be nested, and how many bytes all may have, so that our own JSON with them can be read again.
  static let deepest = 64
  static let longest = 16 << 20

  private(set) var members: [JSONValue.Member] = []
  /// Where in ``members`` each name stands, by its bytes.
  private var places: [[UInt8]: Int] = [:]
  private var byteCount = 0

  /// Keeps a member; `false` if it is beyond the limits.
  mutating func add(_ name: String, _ value: JSONValue) -> Bool {
    let count = JSONValue.string(name).written().count + value.written().count + 2
    guard value.depth <= Self.deepest, byteCount + count <= Self.longest else { return false }
    byteCount += count
    let member = JSONValue.Member(name, value)
    if let place = places[Array(name.utf8)] {
      members[place] = member
    } else {
      places[Array(name.utf8)] = members.count
      members.append(member)
    }
    return true
  }

  /// Keeps those of `others` that have other names than these; `false` if one is beyond the limits.
  mutating func add(othersOf others: ForeignFields) -> Bool {
    others.members.filter { places[Array($0.name.utf8)] == nil }.allSatisfy { add($0.name, $0.value) }
  }

  /// The text to keep, `nil` for nothing.
  func text(from format: Format) -> String? {
    guard !members.isEmpty else { return nil }
    return Self.text(.object([JSONValue.Member(format.rawValue, .object(members))]))
  }

  private static func text(_ value: JSONValue) -> String { String(decoding: value.written(), as: UTF8.self) }

  // MARK: What is kept

  /// All that is kept with an entry; `nil` if that is nothing, or nothing that we wrote.
  static func all(_ text: String?) -> JSONValue? {
    guard let text, let value = try? JSONValue(Array(text.utf8)), case .object = value else { return nil }
    return value
  }

  /// The members from one format.
  static func members(_ text: String?, from format: Format) -> [JSONValue.Member] {
    guard case .object(let members)? = all(text)?[format.rawValue] else { return [] }
    return members
  }

  /// The text for what our JSON has under `foreign`; `nil` if that is of no use.
  static func text(checked value: JSONValue) -> String? {
    guard case .object(let formats) = value, !formats.isEmpty, value.depth <= deepest + 2,
      formats.allSatisfy({ if case .object = $0.value { true } else { false } })
    else { return nil }
    let text = text(value)
    return text.utf8.count <= longest + (1 << 16) ? text : nil
  }

  /// Adds these members to the text that is kept already; `false`, and nothing is added, where that is too much.
  func add(to text: inout String?, from format: Format) -> Bool {
    guard !members.isEmpty else { return true }
    guard let both = text.map({ self.text(from: format, with: $0) }) ?? self.text(from: format) else { return false }
    text = both
    return true
  }

  /// `text` and these members together; `nil` where that is too much.
  func text(from format: Format, with text: String) -> String? {
    guard case .object(var formats)? = Self.all(text) else { return self.text(from: format) }
    let before = Self.members(text, from: format).filter { places[Array($0.name.utf8)] == nil }
    formats.removeAll { $0.name == format.rawValue }
    formats.append(JSONValue.Member(format.rawValue, .object(before + members)))
    return Self.text(checked: .object(formats))
  }
}

extension JSONValue {
  /// How deep arrays and objects are nested; 0 for a value that is neither.
  var depth: Int {
    switch self {
    case .null, .bool, .number, .string: 0
    case .array(let elements): 1 + (elements.map(\.depth).max() ?? 0)
    case .object(let members): 1 + (members.map(\.value.depth).max() ?? 0)
    }
  }
}

extension JSONWriter {
  /// Writes the members that an entry came with from `format`, but for those `known` by name, which are written anyway.
  mutating func foreign(_ content: EntryContent, from format: ForeignFields.Format, except known: Set<String>) {
    for member in ForeignFields.members(content.foreign, from: format) where !known.contains(member.name) {
      name(member.name)
      value(member.value)
    }
  }
}
