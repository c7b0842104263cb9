/// What Day One keeps beside an entry, as a line for people.
enum DayOneDetail {
  /// The line for a member, empty if it says nothing; `nil` for a member that is not known.
  static func line(_ name: String, _ value: JSONValue) -> (kind: String, line: String)? {
    switch name {
    case "location":
      var parts: [String] = []
      for key in ["placeName", "localityName", "administrativeArea", "country"] {
        if let part = value[key]?.string.map(oneLine), !part.isEmpty, parts.last != part { parts.append(part) }
      }
      let name = parts.joined(separator: ", ")
      guard let latitude = number(value["latitude"]), let longitude = number(value["longitude"]) else {
        return ("location", name)
      }
      return ("location", name + (name.isEmpty ? "" : " ") + "(\(latitude), \(longitude))")
    case "weather":
      var parts = [value["conditionsDescription"]?.string.map(oneLine) ?? ""]
      if let degrees = number(value["temperatureCelsius"]) { parts.append("\(degrees) °C") }
      return ("weather", parts.filter { !$0.isEmpty }.joined(separator: ", "))
    case "userActivity":
      var parts = [value["activityName"]?.string.map(oneLine) ?? ""]
      if let steps = number(value["stepCount"]), steps != "0" { parts.append("\(steps) steps") }
      return ("activity", parts.filter { !$0.isEmpty }.joined(separator: ", "))
    default: return nil
    }
  }

  /// The file name that a photo or another attachment has in the archive, and when it was taken.
  static func attachment(_ value: JSONValue) -> String {
    let name = value["md5"]?.string ?? value["identifier"]?.string ?? "?"
    let type = value["type"]?.string ?? value["format"]?.string
    return oneLine(name + (type.map { "." + $0 } ?? ""))
      + (value["date"]?.string.map { ", " + oneLine($0) } ?? "")
  }

  /// The words of a `richText`, for an entry that has no `text`.
  static func plain(_ text: String) -> String? {
    guard let value = try? JSONValue(Array(text.utf8)), let parts = value["contents"]?.elements else { return nil }
    let words = parts.compactMap { $0["text"]?.string }.joined()
    return words.isEmpty ? nil : words
  }

  /// Whether nothing is lost with a value.
  static func isEmpty(_ value: JSONValue) -> Bool {
    switch value {
    case .null, .string(""), .bool(false): true
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .number, .string: false
    }
  }

  private static func number(_ value: JSONValue?) -> String? {
    guard case .number(let number) = value else { return nil }
    return number.text
  }

  private static func oneLine(_ text: String) -> String {
    String(decoding: text.utf8.prefix(1000).map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
