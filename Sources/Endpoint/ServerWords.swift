internal import JSON

/// A few words of a service, harmless to show: one line, bounded, no control or invisible characters.
public struct ServerWords: Hashable, Sendable, CustomStringConvertible {
  /// The words.
  public let text: String
  /// How many characters are kept at most.
  public static let longest = 240

  public var description: String { text }

  /// What is left of `text`, or `nil` if nothing is.
  public init?(_ text: String) {
    var kept = ""
    var count = 0
    var owesSpace = false
    for scalar in text.unicodeScalars.prefix(16 * Self.longest) {
      if Self.separates(scalar) {
        owesSpace = count > 0
        continue
      }
      guard !Self.isUnseen(scalar) else { continue }
      guard count < Self.longest else {
        kept.unicodeScalars.append("…")
        break
      }
      if owesSpace {
        kept.unicodeScalars.append(" ")
        count += 1
      }
      owesSpace = false
      kept.unicodeScalars.append(scalar)
      count += 1
    }
    guard count > 0 else { return nil }
    self.text = kept
  }

  /// The reason in an answer's body: a message inside JSON, or the first line of plain text.
  init?(body: [UInt8]) {
    if let message = ChatChunk.errorMessage(in: body) {
      self.init(message)
      return
    }
    // Neither a page nor a heap of brackets says anything to a person.
    guard let start = body.first(where: { $0 > 0x20 }), !"<{[".utf8.contains(start) else { return nil }
    let line = body.drop { $0 <= 0x20 }.prefix { $0 != 0x0a }
    self.init(String(decoding: line.prefix(4096), as: UTF8.self))
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
  }

  /// Characters that show nothing, or turn what follows around.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}

/// Finds a secret, or a longish piece of a text, in what a service says.
struct Unsaid {
  /// So many bytes in a row are a piece of a request, not chance.
  private static let pieceLength = 24
  private let payload: [UInt8]
  private let key: APIKey?

  init(payload: [UInt8], key: APIKey?) {
    self.payload = payload
    self.key = key
  }

  func occurs(in words: ServerWords) -> Bool {
    let bytes = Array(words.text.utf8)
    if let key, key.withBytes({ Self.occurs($0, in: bytes.span) }) { return true }
    guard bytes.count >= Self.pieceLength else { return false }
    var pieces: Set<ArraySlice<UInt8>> = []
    for start in 0...bytes.count - Self.pieceLength { pieces.insert(bytes[start..<start + Self.pieceLength]) }
    guard payload.count >= Self.pieceLength else { return false }
    return (0...payload.count - Self.pieceLength).contains { pieces.contains(payload[$0..<$0 + Self.pieceLength]) }
  }

  private static func occurs(_ needle: Span<UInt8>, in bytes: Span<UInt8>) -> Bool {
    guard needle.count <= bytes.count else { return false }
    for start in 0...bytes.count - needle.count {
      var length = 0
      while length < needle.count, needle[length] == bytes[start + length] { length += 1 }
      if length == needle.count { return true }
    }
    return false
  }
}
