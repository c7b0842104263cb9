import Journal

/// The name of an endpoint: one word of at most 100 bytes.
enum EndpointName {
  /// `text`, if it can be a name.
  static func checked(_ text: String, example: String) throws -> String {
    guard !text.isEmpty, text.utf8.count <= 100, text.unicodeScalars.allSatisfy(allows) else {
      throw Refusal(
        .usage,
        Phrase(
          en: "an endpoint’s name is one word of at most 100 bytes",
          fr: "le nom d’un service est un mot de 100 octets au plus"),
        hint: Phrase(en: "for example: \(example)", fr: "par exemple\u{a0}: \(example)"))
    }
    return text
  }

  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return !properties.isWhitespace && properties.generalCategory != .control && properties.generalCategory != .format
  }
}
