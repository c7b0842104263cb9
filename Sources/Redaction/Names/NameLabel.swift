/// What the tagger says of a token.
package enum NameLabel: Int, CaseIterable, Sendable {
  case none, person, location, organisation

  /// The type of a span of this label.
  var spanType: SpanType? {
    switch self {
    case .none: nil
    case .person: .person
    case .location: .location
    case .organisation: .organisation
    }
  }
}
