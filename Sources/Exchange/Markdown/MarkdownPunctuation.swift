extension UInt8 {
  /// Whether a backslash before this character takes away its meaning.
  ///
  /// Source: CommonMark 0.31.2, section 2.1, "ASCII punctuation character".
  var isMarkdownPunctuation: Bool {
    (0x21...0x2f).contains(self) || (0x3a...0x40).contains(self) || (0x5b...0x60).contains(self)
      || (0x7b...0x7e).contains(self)
  }
}
