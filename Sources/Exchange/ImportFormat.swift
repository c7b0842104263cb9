/// A format that entries can be read from.
public enum ImportFormat: String, CaseIterable, Hashable, Sendable {
  /// jrnl's JSON export.
  case jrnlJSON
  /// jrnl's own plain text.
  case jrnlText
  /// A Markdown file, with front matter or without.
  case markdown
  /// Our own JSON.
  case intimeJSON
}
