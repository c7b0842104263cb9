/// A piece of a text that identifies somebody, and who found it.
public struct Finding: Hashable, Sendable {
  /// Where, in bytes of the text's UTF-8; it begins and ends between characters.
  public var range: Range<Int>
  public var type: SpanType
  public var detector: DetectorName

  public init(_ range: Range<Int>, _ type: SpanType, by detector: DetectorName) {
    self.range = range
    self.type = type
    self.detector = detector
  }
}

/// What can find something that identifies. The raw values are those of `intime redact --jsonl`.
public enum DetectorName: String, CaseIterable, Sendable {
  case email, url, ip, phone, iban, card, nir, nino, ssn, plate, passport, handle, postcode, address, date, age
  case coordinates, money, organisation, number, secret
  /// The tagger and the rules around it.
  case name
  /// The writer's own list.
  case people
  /// Another mention of what was found elsewhere in the text.
  case mention
  /// The common vocabulary does not have it.
  case vocabulary
}
