import CLinux

/// The words this program was started with.
enum ProgramArguments {
  /// All but the program's own name. A word that is not UTF-8 has U+FFFD in place of what is broken.
  static let words: [String] = (1..<max(1, Int(clinux_argument_count()))).compactMap { index in
    guard let word = unsafe clinux_argument(Int32(index)) else { return nil }
    return unsafe String(cString: word)
  }
}
