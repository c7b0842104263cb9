import ArgumentParser
import Journal

extension Refusal {
  static func noCommand(_ word: String) -> Refusal {
    Refusal(
      .usage,
      Phrase(
        en: "there is no command “\(Printable.quoted(word))”",
        fr: "il n’y a pas de commande «\u{a0}\(Printable.quoted(word))\u{a0}»"),
      hint: Phrase(en: "see intime --help", fr: "voir intime --help"))
  }
}

/// Puts the words of a command line in the order the parser wants.
enum CommandWords {
  /// Global options may stand before the command's name, and `search` takes `-word` for a word that must not occur.
  static func arranged(_ arguments: [String], for root: any ParsableCommand.Type) -> [String] {
    var names: [String] = []
    var options: [String] = []
    var command = root
    var index = 0
    scan: while index < arguments.count {
      let word = arguments[index]
      if GlobalOptions.withValue.contains(word), index + 1 < arguments.count {
        options += [word, arguments[index + 1]]
        index += 2
      } else if GlobalOptions.flags.contains(word)
        || GlobalOptions.withValue.contains(where: { word.hasPrefix($0 + "=") })
      {
        options.append(word)
        index += 1
      } else if let next = command.configuration.subcommands.first(where: { $0._commandName == word }) {
        names.append(word)
        command = next
        index += 1
      } else {
        break scan
      }
    }
    let rest = Array(arguments[index...])
    return names + options + (command == Search.self ? withoutExclusions(rest) : rest)
  }

  /// The word after `help` that names no command, if there is one.
  static func unknownAfterHelp(_ words: [String], for root: any ParsableCommand.Type) -> String? {
    var words = words[...]
    while let word = words.first, word.hasPrefix("-") {
      words = words.dropFirst(GlobalOptions.withValue.contains(word) ? 2 : 1)
    }
    guard words.popFirst() == "help" else { return nil }
    var command = root
    for word in words where !word.hasPrefix("-") {
      guard let next = command.configuration.subcommands.first(where: { $0._commandName == word }) else {
        return word == "help" && command == root ? nil : word
      }
      command = next
    }
    return nil
  }

  private static func withoutExclusions(_ words: [String]) -> [String] {
    var isOver = false
    return words.flatMap { word -> [String] in
      if word == "--" { isOver = true }
      guard !isOver, word.count > 1, word.hasPrefix("-"), !word.hasPrefix("--"), word != "-n", word != "-h",
        word.dropFirst().first?.isNumber != true, !isJoinedLimit(word)
      else { return [word] }
      return ["--without=" + word.dropFirst()]
    }
  }

  /// `-n20` is `-n 20`, but `-nord` a word that must not occur.
  private static func isJoinedLimit(_ word: String) -> Bool {
    word.hasPrefix("-n") && word.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
  }
}
