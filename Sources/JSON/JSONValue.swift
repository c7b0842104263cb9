/// A whole JSON text in memory, for small ones.
///
/// Members keep their order. Where an object has a name twice, the last value counts, in the place of the first.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// The member called `name`.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value that `bytes` write, which must hold one text and nothing else.
  public init(_ bytes: [UInt8], limits: JSONReader.Limits = .init()) throws(JSONError) {
    var reader = JSONReader(ByteSource(bytes), limits: limits)
    self = try JSONValue(next: &reader)
    try reader.finish()
  }

  /// Takes the next value of `reader` whole.
  public init(next reader: inout JSONReader) throws(JSONError) {
    if try reader.null() {
      self = .null
    } else if let flag = try reader.bool() {
      self = .bool(flag)
    } else if let number = try reader.number() {
      self = .number(number)
    } else if let text = try reader.string() {
      self = .string(text)
    } else if try reader.beginArray() {
      var elements: [JSONValue] = []
      while try reader.nextElement() { elements.append(try JSONValue(next: &reader)) }
      self = .array(elements)
    } else {
      _ = try reader.beginObject()
      self = .object(try Self.members(of: &reader))
    }
  }

  /// Takes the next value of `reader` unless it is an array or an object.
  package static func scalar(from reader: inout JSONReader) throws(JSONError) -> JSONValue? {
    switch try reader.kind() {
    case .array, .object: nil
    case .null, .bool, .number, .string: try JSONValue(next: &reader)
    }
  }

  private static func members(of reader: inout JSONReader) throws(JSONError) -> [Member] {
    var members: [Member] = []
    var places: [[UInt8]: Int] = [:]  // by bytes: two names that look the same may still be two
    while let name = try reader.nextKey() {
      let member = Member(name, try JSONValue(next: &reader))
      let place = places[Array(name.utf8), default: members.count]
      if place < members.count {
        members[place] = member
      } else {
        places[Array(name.utf8)] = place
        members.append(member)
      }
    }
    return members
  }

  /// The value of the member called `name`, if this is an object that has one.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  /// The string, if this is one.
  public var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The whole number, if this is one.
  public var int: Int? { if case .number(let number) = self { number.int } else { nil } }
  /// The number, if this is one.
  public var double: Double? { if case .number(let number) = self { number.double } else { nil } }
  /// The truth value, if this is one.
  public var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  /// The elements, if this is an array.
  public var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

  /// The text that writes this value.
  public func written(_ layout: JSONWriter.Layout = .compact) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.value(self)
    return writer.take()
  }
}

extension JSONWriter {
  /// Writes `value` with all that is in it.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: self.value(nil as String?)
    case .bool(let flag): self.value(flag)
    case .number(let number): self.value(number)
    case .string(let text): self.value(text)
    case .array(let elements): array { json in for element in elements { json.value(element) } }
    case .object(let members):
      object { json in
        for member in members {
          json.name(member.name)
          json.value(member.value)
        }
      }
    }
  }
}
