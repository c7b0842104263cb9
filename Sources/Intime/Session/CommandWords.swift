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

  /// A command that there is not, and the one that may have been meant.
  static func noCommand(_ word: String, nearest: String?) -> Refusal {
    let refusal = noCommand(word)
    guard let nearest else { return refusal }
    return Refusal(
      refusal.status, refusal.message,
      hint: Phrase(en: "perhaps: intime \(nearest)", fr: "peut-être\u{a0}: intime \(nearest)"))
  }
}

/// A command line, in the order the parser wants: global options may stand before the command's name, and `search` takes `-word`
/// for a word that must not occur.
struct CommandWords {
  /// The names of the command, from the outermost on.
  private(set) var names: [String] = []
  private var command: any ParsableCommand.Type = IntimeCommand.self
  /// The global options that came before, and all that comes after the names.
  private let rest: [String]

  init(_ arguments: [String]) {
    var options: [String] = []
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      if GlobalOptions.withValue.contains(word), index + 1 < arguments.count {
        options += [word, arguments[index + 1]]
        index += 2
      } else if GlobalOptions.flags.contains(word)
        || GlobalOptions.withValue.contains(where: { word.hasPrefix($0 + "=") })
      {
        options.append(word)
        index += 1
      } else if let next = Self.command(named: word, of: command) {
        names.append(word)
        command = next
        index += 1
      } else {
        break
      }
    }
    let words = Array(arguments[index...])
    rest = options + (command == Search.self ? Self.withoutExclusions(words) : words)
  }

  private static func command(
    named word: String, of command: any ParsableCommand.Type
  ) -> (any ParsableCommand.Type)? {
    if command == IntimeCommand.self { return IntimeCommand.command(named: word) }
    return HelpTexts.leavingOut { command.configuration.subcommands.first { $0._commandName == word } }
  }

  /// All words: names, options, the rest.
  var arranged: [String] { names + rest }

  /// The command with its options.
  ///
  /// One that has no commands of its own is parsed by itself, in half the time. What is wrong with its words, and what help there
  /// is, the whole parser says after that: it knows how the command is called.
  func parsed() throws -> any ParsableCommand {
    try parsedAlone ?? IntimeCommand.parseAsRoot(arranged)
  }

  private var parsedAlone: (any ParsableCommand)? {
    HelpTexts.leavingOut {
      guard !names.isEmpty, command.configuration.subcommands.isEmpty, let alone = try? command.parseAsRoot(rest),
        type(of: alone) == command
      else { return nil }
      return alone
    }
  }

  /// Refuses a word that stands where a command should and is none: it would be taken for something that is too much.
  func checkCommand() throws {
    guard let word = firstWord, word != "help" else { return }
    let known =
      command == IntimeCommand.self
      ? IntimeCommand.commands.map(\.key)
      : HelpTexts.leavingOut { command.configuration.subcommands.map { $0._commandName } }
    guard !known.isEmpty else { return }
    throw Refusal.noCommand(
      (names + [word]).joined(separator: " "),
      nearest: Nearness.command(for: word, among: known).map { (names + [$0]).joined(separator: " ") })
  }

  /// The first word after global options, if it is no option.
  private var firstWord: String? {
    var words = rest[...]
    while let word = words.popFirst() {
      if GlobalOptions.withValue.contains(word) {
        _ = words.popFirst()
      } else if !word.hasPrefix("-") {
        return word
      } else if !GlobalOptions.flags.contains(word),
        !GlobalOptions.withValue.contains(where: { word.hasPrefix($0 + "=") })
      {
        return nil
      }
    }
    return nil
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
