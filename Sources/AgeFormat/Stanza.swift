/// A part of a header that holds the file key for one recipient. Source: age specification, "Recipient stanza".
enum Stanza: Equatable {
  /// For an X25519 recipient: the ephemeral share, and the file key sealed.
  case x25519(share: [UInt8], body: [UInt8])
  /// For a passphrase: 16 bytes of salt, the base-two logarithm of the work factor, and the file key sealed.
  case scrypt(salt: [UInt8], logarithm: Int, body: [UInt8])
  /// Of a kind that this module does not know.
  case other

  static let saltCount = 16
  /// A sealed file key.
  static let bodyCount = 32

  /// The stanza with these arguments, of which there is at least one.
  init(_ arguments: [ArraySlice<UInt8>], body: [UInt8]) throws(HeaderFault) {
    switch String(decoding: arguments[0], as: UTF8.self) {
    case "X25519":
      guard arguments.count == 2, let share = Base64.decode(Array(arguments[1]).span), share.count == 32,
        body.count == Self.bodyCount
      else { throw .x25519 }
      self = .x25519(share: share, body: body)
    case "scrypt":
      guard arguments.count == 3, let salt = Base64.decode(Array(arguments[1]).span), salt.count == Self.saltCount,
        let logarithm = Self.workFactor(arguments[2]), body.count == Self.bodyCount
      else { throw .scrypt }
      self = .scrypt(salt: salt, logarithm: logarithm, body: body)
    default: self = .other
    }
  }

  /// A decimal number of digits alone, the first of which is not zero; one that is too large for us is the largest.
  private static func workFactor(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let first = digits.first, first != 0x30, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)) ?? Int.max
  }

  /// The lines of the stanza; nothing of one that is not ours to write.
  var text: [UInt8] {
    switch self {
    case .x25519(let share, let body): Self.text([Array("X25519".utf8), Base64.encode(share.span)], body)
    case .scrypt(let salt, let logarithm, let body):
      Self.text([Array("scrypt".utf8), Base64.encode(salt.span), Array(String(logarithm).utf8)], body)
    case .other: []
    }
  }

  /// One line for the arguments; the body in lines of 64 characters, the last of which is shorter.
  private static func text(_ arguments: [[UInt8]], _ body: [UInt8]) -> [UInt8] {
    var text = Array("->".utf8)
    for argument in arguments { text += [0x20] + argument }
    text.append(0x0a)
    var start = 0
    repeat {
      let end = min(start + 48, body.count)
      Base64.append(body.span.extracting(start..<end), padded: false, to: &text)
      text.append(0x0a)
      start += 48
    } while start <= body.count
    return text
  }
}
