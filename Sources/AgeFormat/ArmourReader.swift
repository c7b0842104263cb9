/// The bytes in an ASCII armour, strictly. White space may stand before and after it; lines may end in CR LF. Source:
/// age specification, "ASCII armor"; RFC 7468, section 3.
final class ArmourReader {
  /// What the first line of any PEM text begins with, and nothing else that could be an age file.
  private static let mark = Array("-----".utf8)

  private enum Place {
    case beginning, body, end
  }

  private var input: ByteInput
  private var place = Place.beginning
  private var line = 1
  private var failure: AgeError?

  /// Reads the armour that begins in `input`.
  init(_ input: consuming ByteInput) { self.input = input }

  /// Whether an armour begins in `input`, after nothing but white space; nothing is taken from it.
  static func begins(_ input: inout ByteInput) throws -> Bool {
    var index = 0
    // Who wants more white space before an armour takes it away first.
    while index < 4096, try input.fill(index + 1) > index, isSpace(input.byte(index)) { index += 1 }
    guard try input.fill(index + mark.count) >= index + mark.count else { return false }
    return mark.indices.allSatisfy { input.byte(index + $0) == mark[$0] }
  }

  /// Writes to the beginning of `buffer`, which has place for a line at least.
  /// - Throws: ``AgeError/malformedArmour(_:line:)`` once everything before the fault has been given, or what the
  ///   source throws.
  /// - Returns: how many bytes; 0 at the end, after which there is nothing but white space.
  func read(into buffer: inout MutableSpan<UInt8>) throws -> Int {
    if let failure { throw failure }
    precondition(buffer.count >= ArmourWriter.lineCount)
    var count = 0
    do {
      if place == .beginning { try takeBeginning() }
      while place == .body, count + ArmourWriter.lineCount <= buffer.count {
        takeWholeLines(&buffer, &count)
        if count + ArmourWriter.lineCount <= buffer.count { try takeLine(&buffer, &count) }
      }
    } catch let error as AgeError {
      failure = error
      if count == 0 { throw error }
    }
    return count
  }

  private func takeBeginning() throws {
    while let text = try nextLine(atMost: 4096) {
      if text.range.allSatisfy({ Self.isSpace(input.buffer[$0]) }) {
        input.skip(text.whole)
        line += 1
        continue
      }
      guard text.isLine(ArmourWriter.begin, in: input) else { throw fault(.begin) }
      input.skip(text.whole)
      line += 1
      place = .body
      return
    }
    throw fault(.begin)
  }

  /// Takes what is here already and needs no second look, which is nearly everything.
  private func takeWholeLines(_ buffer: inout MutableSpan<UInt8>, _ count: inout Int) {
    let found = Self.decodeLines(of: input, into: &buffer, at: count)
    count += found.lines * ArmourWriter.lineCount
    line += found.lines
    input.skip(found.count)
  }

  private static func decodeLines(
    of input: borrowing ByteInput, into buffer: inout MutableSpan<UInt8>, at offset: Int
  ) -> (lines: Int, count: Int) {
    let here = input.start..<input.start + input.available
    return Base64.decodeLines(input.buffer.span.extracting(here), into: &buffer, at: offset)
  }

  private func takeLine(_ buffer: inout MutableSpan<UInt8>, _ count: inout Int) throws {
    guard let text = try nextLine(atMost: 128) else {
      // Either there is no more, or the line is far too long.
      throw fault(input.available > 128 ? .line : .endsEarly)
    }
    if text.isLine(ArmourWriter.end, in: input) { return try takeEnd(text) }
    guard text.isEnded else { throw fault(.endsEarly) }
    guard (1...64).contains(text.range.count) else { throw fault(.line) }
    guard
      let decoded = Base64.decodePadded(input.buffer.span.extracting(text.range), into: &buffer, at: count)
    else { throw fault(.base64) }
    count += decoded
    input.skip(text.whole)
    line += 1
    guard decoded < ArmourWriter.lineCount else { return }
    // Only the last line may be shorter.
    guard let last = try nextLine(atMost: 128) else { throw fault(input.available > 128 ? .line : .endsEarly) }
    guard last.isLine(ArmourWriter.end, in: input) else { throw fault(last.isEnded ? .line : .endsEarly) }
    try takeEnd(last)
  }

  private func takeEnd(_ text: Line) throws {
    input.skip(text.whole)
    line += 1
    while try input.fill(1) > 0 {
      guard Self.isSpace(input.byte(0)) else { throw fault(.trailingData) }
      if input.byte(0) == 0x0a { line += 1 }
      input.skip(1)
    }
    place = .end
  }

  /// A line in the input's buffer.
  private struct Line {
    /// Where its text is, without the line's end.
    let range: Range<Int>
    /// Its length with the end.
    let whole: Int
    /// Whether it has an end; the last line need not.
    let isEnded: Bool

    func isLine(_ text: [UInt8], in input: borrowing ByteInput) -> Bool {
      range.count == text.count && text.indices.allSatisfy { input.buffer[range.lowerBound + $0] == text[$0] }
    }
  }

  /// The next line, which is not passed over; `nil` at the end, or if it has more than `limit` characters.
  private func nextLine(atMost limit: Int) throws -> Line? {
    if let count = try input.lineCount(atMost: limit) {
      let start = input.start
      let isCRLF = count > 0 && input.byte(count - 1) == 0x0d
      return Line(range: start..<start + count - (isCRLF ? 1 : 0), whole: count + 1, isEnded: true)
    }
    guard (1...limit).contains(input.available) else { return nil }
    return Line(range: input.start..<input.start + input.available, whole: input.available, isEnded: false)
  }

  private func fault(_ fault: ArmourFault) -> AgeError { .malformedArmour(fault, line: line) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
}
