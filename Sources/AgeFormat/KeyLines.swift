/// The lines of a list of keys that hold one: those that are not empty and do not begin with `#`.
struct KeyLines {
  private var position = 0
  private var number = 0

  /// Where the next key is, and the number of its line, from 1.
  mutating func next(in text: Span<UInt8>) -> (range: Range<Int>, number: Int)? {
    while position < text.count {
      let start = position
      while position < text.count, text[position] != 0x0a { position += 1 }
      var end = position
      position += 1
      number += 1
      if end > start, text[end - 1] == 0x0d { end -= 1 }
      if start < end, text[start] != 0x23 { return (start..<end, number) }
    }
    return nil
  }
}

/// What a text that is no key of the wanted kind seems to be.
enum KeyKind {
  case recipient, identity, unsupported, encrypted, other

  init(_ text: Span<UInt8>) {
    func begins(_ prefix: String) -> Bool {
      let letters = Array(prefix.utf8)
      return text.count >= letters.count && letters.indices.allSatisfy { text[$0] == letters[$0] }
    }
    let isForeign =
      begins("age1pq1") || begins("age1tag1") || begins("age1tagpq1") || begins("ssh-") || begins("AGE-PLUGIN-")
      || begins("AGE-SECRET-KEY-PQ-") || begins("-----BEGIN OPENSSH") || begins("-----BEGIN RSA")
    self =
      if isForeign || Self.isPlugin(text) {
        .unsupported
      } else if begins("AGE-SECRET-KEY-") {
        .identity
      } else if begins("age1") {
        .recipient
      } else if begins("age-encryption.org/") || begins("-----BEGIN AGE ENCRYPTED FILE") {
        .encrypted
      } else {
        .other
      }
  }

  /// A plug-in's recipients have a second `1` before their data, which has no `1` itself.
  private static func isPlugin(_ text: Span<UInt8>) -> Bool {
    guard text.count > 5, text[0] == 0x61, text[1] == 0x67, text[2] == 0x65, text[3] == 0x31 else { return false }
    return (4..<text.count).contains { text[$0] == 0x31 }
  }

  /// What to say of it where a key of another kind is wanted; `nil` if it is of that kind, but not sound.
  func fault(wanting wanted: KeyKind) -> KeyFault? {
    switch (self, wanted) {
    case (.recipient, .identity): .notSecret
    case (.identity, .recipient): .secret
    case (.unsupported, _): .unsupported
    case (.encrypted, _): .encrypted
    case (.recipient, _), (.identity, _), (.other, _): nil
    }
  }
}
