import AgeFormat
import Sodium
import Testing

/// A source of bytes that are in memory, given out in parts.
func bytes(_ all: [UInt8], part: Int = .max) -> AgeSource {
  var position = 0
  return { buffer in
    let count = min(part, buffer.count, all.count - position)
    for index in 0..<count { buffer[index] = all[position + index] }
    position += count
    return count
  }
}

/// Adds what a sink is given to `all`.
func append(_ bytes: Span<UInt8>, to all: inout [UInt8]) {
  for index in 0..<bytes.count { all.append(bytes[index]) }
}

func encrypted(_ plaintext: [UInt8], for recipients: [AgeRecipient], armoured: Bool = false) throws -> [UInt8] {
  let sealed = Collected()
  try Age.encrypt(from: bytes(plaintext), to: { sealed.take($0) }, for: recipients, armoured: armoured)
  return sealed.bytes
}

func decrypted(_ sealed: [UInt8], with identities: borrowing AgeIdentities) throws -> [UInt8] {
  let opened = Collected()
  try Age.decrypt(from: bytes(sealed), to: { opened.take($0) }, with: identities)
  return opened.bytes
}

/// All that a sink was given.
final class Collected {
  private(set) var bytes: [UInt8] = []
  func take(_ more: Span<UInt8>) { append(more, to: &bytes) }
}

/// As many new identities.
func identities(_ count: Int) throws -> AgeIdentities {
  var identities = AgeIdentities()
  for _ in 0..<count { identities.append(try AgeIdentity()) }
  return identities
}

/// The same identity once more, by way of its text.
func copy(_ identity: borrowing AgeIdentity) throws -> AgeIdentity {
  let text = try identity.text()
  return try text.withBytes { text in try AgeIdentity(text) }
}
