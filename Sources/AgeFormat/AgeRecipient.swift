import Sodium

/// Somebody to encrypt to: an X25519 public key, written `age1…`. Source: age specification, "The X25519 recipient
/// type".
public struct AgeRecipient: Hashable, Sendable, CustomStringConvertible {
  static let prefix: StaticString = "age"
  /// The point, 32 bytes.
  let publicKey: [UInt8]

  /// - Precondition: `publicKey` has 32 bytes.
  init(publicKey: [UInt8]) {
    precondition(publicKey.count == X25519.count)
    self.publicKey = publicKey
  }

  /// The recipient that `text` names, with nothing before or after it.
  /// - Throws: ``AgeError/malformedKey(_:line:)`` with line 1.
  public init(_ text: some StringProtocol) throws(AgeError) {
    try self.init(Array(text.utf8), line: 1)
  }

  private init(_ text: [UInt8], line: Int) throws(AgeError) {
    var key = [UInt8](repeating: 0, count: X25519.count)
    var output = key.mutableSpan
    if let fault = Bech32.decode(text.span, prefix: Self.prefix, into: &output) {
      throw .malformedKey(KeyKind(text.span).fault(wanting: .recipient) ?? fault, line: line)
    }
    publicKey = key
  }

  /// The recipients of a text that has one on each line. Empty lines and those that begin with `#` say nothing.
  /// - Throws: ``AgeError/malformedKey(_:line:)``; ``AgeError/noRecipients`` if there is none.
  public static func list(_ text: [UInt8]) throws(AgeError) -> [AgeRecipient] {
    var recipients: [AgeRecipient] = []
    var lines = KeyLines()
    while let line = lines.next(in: text.span) {
      let range = line.range
      recipients.append(try AgeRecipient(Array(text[range]), line: line.number))
    }
    guard !recipients.isEmpty else { throw .noRecipients }
    return recipients
  }

  /// As it is given to others: `age1` and 58 more characters.
  public var description: String {
    var text = [UInt8](repeating: 0, count: Bech32.textCount(prefix: Self.prefix, bytes: X25519.count))
    var output = text.mutableSpan
    Bech32.encode(publicKey.span, prefix: Self.prefix, into: &output)
    return String(decoding: text, as: UTF8.self)
  }
}
