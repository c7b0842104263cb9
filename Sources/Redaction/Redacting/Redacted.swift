public import Journal

/// A text out of which a ``Redactor`` took what identifies. Nobody else can make one, so whoever asks for it asks for the
/// redaction too.
public struct Redacted: Sendable {
  /// What may leave.
  public let text: String
  /// The language that the text was taken for.
  public let language: Language
  /// How much was taken out.
  public let level: AnonymityLevel
  /// What was taken out, in order; no two overlap.
  public let spans: [RedactedSpan]

  init(_ text: String, _ language: Language, _ level: AnonymityLevel, _ spans: [RedactedSpan]) {
    self.text = text
    self.language = language
    self.level = level
    self.spans = spans
  }
}

/// One piece that was taken out of a text.
public struct RedactedSpan: Hashable, Sendable {
  /// Where it stood, in Unicode scalars of the text that was given.
  public let range: Range<Int>
  public let type: SpanType
  /// What stands in its place.
  public let replacement: String
  public let detector: DetectorName
}

/// What shall stand in the place of a piece of a document.
struct Replacement: Hashable, Sendable {
  /// Where, in bytes of the document.
  var range: Range<Int>
  var type: SpanType
  var detector: DetectorName
  var text: String

  init(of finding: Finding, by text: String) {
    range = finding.range
    type = finding.type
    detector = finding.detector
    self.text = text
  }
}

extension Document {
  /// The text with `replacements` made, which are in order and do not overlap.
  func replacing(_ replacements: [Replacement]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + replacements.count * 8)
    var position = 0
    for replacement in replacements {
      result.append(contentsOf: bytes[position..<replacement.range.lowerBound])
      result.append(contentsOf: replacement.text.utf8)
      position = replacement.range.upperBound
    }
    result.append(contentsOf: bytes[position...])
    return String(decoding: result, as: UTF8.self)
  }

  /// `replacements`, which are in order, with their places told in Unicode scalars.
  func spans(_ replacements: [Replacement]) -> [RedactedSpan] {
    var spans: [RedactedSpan] = []
    spans.reserveCapacity(replacements.count)
    var (byte, scalar) = (0, 0)
    func scalars(upTo end: Int) -> Int {
      while byte < end {
        if bytes[byte] & 0xc0 != 0x80 { scalar += 1 }
        byte += 1
      }
      return scalar
    }
    for replacement in replacements {
      let start = scalars(upTo: replacement.range.lowerBound)
      let end = scalars(upTo: replacement.range.upperBound)
      spans.append(
        RedactedSpan(
          range: start..<end, type: replacement.type, replacement: replacement.text, detector: replacement.detector))
    }
    return spans
  }
}
