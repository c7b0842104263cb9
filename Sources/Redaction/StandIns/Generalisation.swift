import Journal

/// What an age, a date or a sum roughly is, in words: with no digit and no telling word of what was written.
enum Generalisation {
  /// The rough form of a finding; `nil` if it has none, and needs a stand-in.
  static func of(
    _ original: String, _ finding: Finding, in document: Document, _ language: Language, date: CivilDate?
  ) -> String? {
    nil
  }
}
