import CLinux

/// The words this program was started with.
enum ProgramArguments {
  /// All but the program's own name. A word that is not UTF-8 has U+FFFD in place of what is broken.
  static let words: [String] = (1..<max(1, Int(clinux_argument_count()))).compactMap { index in
    guard let word = unsafe clinux_argument(Int32(index)) else { return nil }
    return unsafe String(cString: word)
  }

  /// What an option is given, looked up before anything is parsed.
  static func value(of option: String, in words: [String] = words) -> String? {
    for (index, word) in words.enumerated() {
      if word == "--" { return nil }
      if word == option, index + 1 < words.count { return words[index + 1] }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
