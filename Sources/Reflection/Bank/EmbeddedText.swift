import CReflection

/// The texts that are compiled in.
enum EmbeddedText {
  /// The lines of an embedded file that are neither empty nor remarks.
  @unsafe static func lines(_ file: creflection_file) -> [Substring] {
    let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
    return unsafe String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
  }
}
