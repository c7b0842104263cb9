import CReflection

/// The texts that are compiled in.
enum EmbeddedText {
  /// The lines of an embedded file that are neither empty nor remarks.
  @unsafe static func lines(_ file: creflection_file) -> [Substring] {
    let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
    return unsafe String(decoding: bytes, as: UTF8.self)[...].byteParts("\n").filter {
      $0.utf8.first != UInt8(ascii: "#")
    }
  }
}

extension Substring {
  /// What stands between a sign, cut by bytes: five times as quick as by characters, and the files are long.
  func byteParts(_ sign: Unicode.Scalar, most: Int = .max) -> [Substring] {
    utf8.split(separator: UInt8(ascii: sign), maxSplits: most).map { Substring($0) }
  }
}
