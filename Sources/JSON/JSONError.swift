/// Why a text could not be read as JSON.
public enum JSONError: Error {
  /// The text breaks the rules of RFC 8259, or a limit of the reader, at the given place.
  case malformed(JSONFault, Place)
  /// The source failed, with this error.
  case unreadable(any Error)
}

/// A rule that a JSON text broke.
public enum JSONFault: Hashable, Sendable {
  /// No JSON text has this byte here.
  case unexpectedByte(UInt8)
  /// The text ends too early.
  case unexpectedEnd
  /// The bytes are not UTF-8.
  case notUTF8
  /// A control character (below U+0020) stands in a string unescaped.
  case controlCharacter(UInt8)
  /// A backslash is followed by something that is no escape.
  case badEscape
  /// A number is not written as JSON writes numbers, or has more than ``JSONReader/longestNumber`` characters.
  case badNumber
  /// Something follows the end of the text.
  case trailingByte(UInt8)
  /// Arrays and objects are nested deeper than the limit.
  case tooDeep(limit: Int)
  /// A string has more bytes than the limit.
  case stringTooLong(limit: Int)
}
