/// What stands before the payload: the stanzas, and the MAC that ties them to the file key. Source: age specification,
/// "Header".
struct Header {
  static let firstLine = Array("age-encryption.org/v1".utf8)
  private static let anyVersion = Array("age-encryption.org/".utf8)

  let stanzas: [Stanza]
  /// What the MAC is of: all up to and including the `---` of the last line.
  let authenticated: [UInt8]
  let mac: [UInt8]

  /// Takes a header from the beginning of `input`, and leaves what follows it there.
  /// - Throws: ``AgeError``, or what the source throws.
  init(from input: inout ByteInput) throws {
    var parser = HeaderParser()
    // What is no age file at all should not be read to its first line break.
    let start = try input.fill(Self.anyVersion.count)
    guard start >= Self.anyVersion.count, Self.anyVersion.indices.allSatisfy({ input.byte($0) == Self.anyVersion[$0] })
    else { throw AgeError.notAge }
    while true {
      guard let count = try input.lineCount(atMost: Age.longestHeader - parser.count) else {
        let isLong = input.available > Age.longestHeader - parser.count
        throw AgeError.malformedHeader(isLong ? .tooLong : .endsEarly, line: parser.line)
      }
      let line = Array(input.buffer[input.start..<input.start + count])
      input.skip(count + 1)
      if let header = try parser.take(line) {
        self = header
        return
      }
    }
  }

  fileprivate init(stanzas: [Stanza], authenticated: [UInt8], mac: [UInt8]) {
    self.stanzas = stanzas
    self.authenticated = authenticated
    self.mac = mac
  }

  /// The text of a header with `stanzas`, and the MAC that goes with `key`.
  static func text(_ stanzas: [Stanza], key: borrowing AgeFileKey) throws(AgeError) -> [UInt8] {
    var text = firstLine + [0x0a]
    for stanza in stanzas { text += stanza.text }
    text += Array("---".utf8)
    let mac = try key.mac(of: text)
    return text + [0x20] + Base64.encode(mac.span) + [0x0a]
  }
}

/// Reads a header line by line.
struct HeaderParser {
  /// A stanza whose body is not complete.
  private struct Open {
    let arguments: [ArraySlice<UInt8>]
    var body: [UInt8] = []
  }

  private var taken: [UInt8] = []
  private var stanzas: [Stanza] = []
  private var open: Open?
  /// The number of the line that comes next, from 1.
  private(set) var line = 1

  /// Bytes taken so far.
  var count: Int { taken.count }

  /// Takes the next line, without its line feed.
  /// - Throws: ``AgeError/malformedHeader(_:line:)``, ``AgeError/unsupportedVersion``.
  /// - Returns: the header, if that was its last line.
  mutating func take(_ text: [UInt8]) throws(AgeError) -> Header? {
    do throws(HeaderFault) {
      if line == 1 {
        guard text == Header.firstLine else {
          let isOther = text.count > 19 && text.allSatisfy { isVisible($0) }
          throw isOther ? .version : .line
        }
      } else if open != nil {
        try takeBody(text)
      } else if text.starts(with: [0x2d, 0x2d, 0x2d]) {
        return try end(text)
      } else {
        try begin(text)
      }
    } catch {
      if error == .version { throw .unsupportedVersion }
      throw .malformedHeader(error, line: line)
    }
    taken += text + [0x0a]
    line += 1
    return nil
  }

  private mutating func begin(_ text: [UInt8]) throws(HeaderFault) {
    guard text.starts(with: [0x2d, 0x3e]) else { throw .line }
    let arguments = text.dropFirst(2).split(separator: 0x20, omittingEmptySubsequences: false)
    // What is before the first space is the mark itself.
    guard arguments.count > 1, arguments[0].isEmpty,
      arguments.dropFirst().allSatisfy({ !$0.isEmpty && $0.allSatisfy(isVisible) })
    else { throw .arguments }
    open = Open(arguments: Array(arguments.dropFirst()))
  }

  private mutating func takeBody(_ text: [UInt8]) throws(HeaderFault) {
    guard text.count <= 64, let bytes = Base64.decode(text.span), var stanza = open else { throw .body }
    stanza.body += bytes
    open = stanza
    guard text.count < 64 else { return }
    open = nil
    stanzas.append(try Stanza(stanza.arguments, body: stanza.body))
  }

  private mutating func end(_ text: [UInt8]) throws(HeaderFault) -> Header {
    guard text.count == 4 + 43, text[3] == 0x20, let mac = Base64.decode(text.span.extracting(4...)) else { throw .mac }
    guard !stanzas.isEmpty else { throw .noStanza }
    let isMixed = stanzas.count > 1 && stanzas.contains { if case .scrypt = $0 { true } else { false } }
    guard !isMixed else { throw .scryptNotAlone }
    return Header(stanzas: stanzas, authenticated: taken + text[..<3], mac: mac)
  }
}

/// Whether a byte is a visible ASCII character.
private func isVisible(_ byte: UInt8) -> Bool { (0x21...0x7e).contains(byte) }
