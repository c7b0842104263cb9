import Journal

/// Usage errors of which we know more than the parser.
enum UsageAdvice {
  /// What is said in the place of the parser's `message` about `words`; `nil` where it says enough.
  static func refusal(_ message: String, _ words: [String]) -> Refusal? {
    if message.hasPrefix("Missing value for '-n") || message.contains("is invalid for '-n"),
      let value = limit(in: words)
    {
      return Refusal(
        .usage,
        Phrase(
          en: "-n takes a number from 0 on, not “\(Printable.quoted(value))”",
          fr: "-n prend un nombre à partir de 0, et non «\u{a0}\(Printable.quoted(value))\u{a0}»"))
    }
    guard message.contains("nexpected argument"), let quoted = quotedDate(in: words) else { return nil }
    return Refusal(
      .usage,
      Phrase(
        en: "a date of several words is one argument only in quotes",
        fr: "une date de plusieurs mots ne fait un seul argument qu’entre guillemets"),
      hint: Phrase(en: "write: intime \(quoted)", fr: "écrivez\u{a0}: intime \(quoted)"))
  }

  /// A suggestion of the parser's that nobody can have meant is taken away: `Did you mean '--json'?` for `--foo`.
  static func withoutFarSuggestion(_ message: String) -> String {
    guard let cut = message.firstRange(of: ". Did you mean '") else { return message }
    func option(_ text: Substring) -> String { String(text.drop { $0 == "-" }.prefix { $0 != "'" }) }
    guard let typed = message[..<cut.lowerBound].lastIndex(of: "'").map({ message[..<$0] }),
      let start = typed.lastIndex(of: "'")
    else { return message }
    let isNear = Nearness.isNear(
      option(message[message.index(after: start)...]), option(message[cut.upperBound...]))
    return isNear ? message : String(message[..<cut.lowerBound])
  }

  private static func limit(in words: [String]) -> String? {
    guard let place = words.firstIndex(of: "-n"), place + 1 < words.count else {
      return words.first { $0.hasPrefix("-n") && $0.count > 2 }.map { String($0.dropFirst(2)) }
    }
    return words[place + 1]
  }

  /// The command line with quotes around words that follow each other and are a date together; `nil` if there are none such.
  private static func quotedDate(in words: [String]) -> String? {
    let end = words.firstIndex(of: "--") ?? words.count
    for start in 0..<end where start > 0 && !words[start].hasPrefix("-") {
      let run = words[start..<end].prefix { !$0.hasPrefix("-") }.prefix(5)
      for count in stride(from: run.count, to: 1, by: -1) {
        let phrase = run.prefix(count).joined(separator: " ")
        guard (try? Dates.isPhrase(phrase)) == true else { continue }
        let rest = words[..<start] + ["\"\(phrase)\""] + words[(start + count)...]
        return rest.map(Printable.quoted).joined(separator: " ")
      }
    }
    return nil
  }
}

extension String {
  /// Where `part` first stands.
  fileprivate func firstRange(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
