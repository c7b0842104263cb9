/// A language that Intime speaks and reads.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"

  /// The language of a POSIX locale name such as `fr_CA.UTF-8`: French if it says so, English for all others.
  public init(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self = code.lowercased() == "fr" ? .french : .english
  }
}
