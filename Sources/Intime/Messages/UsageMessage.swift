import ArgumentParser
import Journal

/// What the argument parser says, in our form and in the language in force: its own headings and errors are English.
enum UsageMessage {
  /// Prints help on standard output, or a usage error in our form on standard error.
  static func tell(_ error: any Error) -> ExitStatus {
    let code = IntimeCommand.exitCode(for: error)
    let full = IntimeCommand.fullMessage(for: error)
    if code.isSuccess {
      // The parser's own way to ask for a completion script, which a shell reads and nobody else.
      let isScript = ProgramArguments.words.contains { $0.hasPrefix("--generate-completion-script") }
      Console.print(whole: isScript ? full : help(full, in: Speech.language))
      return .done
    }
    let message = IntimeCommand.message(for: error)
    guard !message.isEmpty else {
      Console.say("intime: \(Phrase(en: "the program failed", fr: "le programme a échoué").said)")
      return .failed
    }
    if let refusal = UsageAdvice.refusal(message, ProgramArguments.words) {
      Console.say("intime: \(Printable.quoted(refusal.message.said))")
      if let hint = refusal.hint {
        Console.say(Phrase(en: "hint: \(hint.en)", fr: "conseil\u{a0}: \(hint.fr)").said)
      }
      return refusal.status
    }
    Console.say("intime: \(Printable.quoted(self.error(message, in: Speech.language)))")
    // "Usage: intime list <options>": of the long line for the whole program, the name is enough.
    let words = full.split(separator: "\n").first { $0.hasPrefix("Usage: ") }?.dropFirst(7).split(separator: " ") ?? []
    let command = words.prefix { !$0.hasPrefix("<") && !$0.hasPrefix("[") && !$0.hasPrefix("-") }.joined(separator: " ")
    Console.say(Phrase(en: "hint: see \(command) --help", fr: "conseil\u{a0}: voir \(command) --help").said)
    return .usage
  }

  // MARK: Help

  /// The parser's help in `language`, within 80 columns.
  static func help(_ help: String, in language: Language) -> String {
    var text = help
    if language == .french {
      text = frenchHelp.reduce(text) { $0.replacingEach($1.english, with: $1.french) }
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let line =
        language == .french && line.hasPrefix("  See '")
        ? "  Voir «\u{a0}\(line.dropFirst(7).prefix { $0 != "'" })\u{a0}» pour plus de détails." : String(line)
      return wrapped(line)
    }.joined(separator: "\n").replacingEach(String(ExampleLines.boundSpace), with: " ")
  }

  private static let frenchHelp: [(english: String, french: String)] = [
    ("OVERVIEW: ", "APERÇU\u{a0}: "), ("USAGE: ", "USAGE\u{a0}: "), ("ARGUMENTS:", "ARGUMENTS\u{a0}:"),
    ("SUBCOMMANDS:", "COMMANDES\u{a0}:"), ("Show help information.", "Afficher cette aide."),
    ("Show the version.", "Afficher la version."), ("OPTIONS:", "OPTIONS\u{a0}:"),
    ("(default:", "(par défaut\u{a0}:"), ("(default)", "(par défaut)"), ("(values:", "(valeurs\u{a0}:"),
    ("<subcommand>", "<commande>"), ("; default:", "\u{a0}; par défaut\u{a0}:"),
  ]

  private static let width = 80

  /// A line of help on lines of its own width, the rest under where its text begins. What stands in brackets stays together.
  private static func wrapped(_ line: String) -> [String] {
    guard DisplayWidth.of(line) > width else { return [line] }
    let indent = textColumn(of: line)
    var lines: [String] = []
    var current = ""
    var isFirst = true
    for piece in pieces(of: line.dropFirst(indent)) {
      let separator = current.isEmpty ? "" : " "
      if !current.isEmpty, indent + DisplayWidth.of(current + separator + piece) > width {
        lines.append(String(isFirst ? String(line.prefix(indent)) : String(repeating: " ", count: indent)) + current)
        isFirst = false
        current = piece
      } else {
        current += separator + piece
      }
    }
    lines.append((isFirst ? String(line.prefix(indent)) : String(repeating: " ", count: indent)) + current)
    return lines
  }

  /// How many characters stand before the text of a line: a heading, or an option and the space after it.
  private static func textColumn(of line: String) -> Int {
    for heading in ["USAGE: ", "USAGE\u{a0}: ", "OVERVIEW: ", "APERÇU\u{a0}: "] where line.hasPrefix(heading) {
      return heading.count
    }
    let start = line.prefix { $0 == " " }.count
    var column = start
    var isAfterSpace = false
    for character in line.dropFirst(start) {
      if character == " ", isAfterSpace {
        let gap = line.dropFirst(column).prefix { $0 == " " }.count
        return column + gap <= 40 ? column + gap : start
      }
      isAfterSpace = character == " "
      column += 1
    }
    return start
  }

  private static func pieces(of text: Substring) -> [String] {
    var pieces: [String] = []
    var current = ""
    var depth = 0
    for character in text {
      if character == "[" || character == "<" { depth += 1 }
      if character == "]" || character == ">" { depth = max(0, depth - 1) }
      if character == " ", depth == 0 {
        if !current.isEmpty { pieces.append(current) }
        current = ""
      } else {
        current.append(character)
      }
    }
    return current.isEmpty ? pieces : pieces + [current]
  }

  // MARK: Errors

  /// A usage error of the parser in `language`: whole sentences, with its quotation marks.
  static func error(_ message: String, in language: Language) -> String {
    let line = UsageAdvice.withoutFarSuggestion(String(message.map { $0.isNewline ? " " : $0 }))
    guard language == .french else { return quoted(line, "“", "”") }
    let text = frenchErrors.reduce(line) { $0.replacingEach($1.english, with: $1.french) }
    return quoted(text, "«\u{a0}", "\u{a0}»").replacingEach("» or «", with: "» ou «").replacingEach(
      "»?", with: "»\u{a0}?")
  }

  private static let frenchErrors: [(english: String, french: String)] = [
    ("Missing expected argument ", "il manque l’argument "), ("Missing one of: ", "il manque l’un de\u{a0}: "),
    ("Missing required subcommand.", "il manque une commande."),
    ("Unknown option ", "option inconnue\u{a0}: "), ("Invalid option: ", "option inconnue\u{a0}: "),
    ("Unexpected argument ", "argument inattendu\u{a0}: "),
    (" unexpected arguments: ", " arguments inattendus\u{a0}: "),
    ("Missing value for ", "il manque une valeur pour "), ("The value ", "la valeur "),
    (" is invalid for ", " ne convient pas à "),
    ("The option ", "l’option "), (" does not take any value, but ", " ne prend pas de valeur, et "),
    (" was specified", " a été donné"), ("Value to be set with flag ", "l’option "),
    (" had already been set with flag ", " contredit l’option "),
    ("Please provide one of the following:", "Veuillez donner l’une de celles-ci\u{a0}:"),
    ("Please provide one of ", "Veuillez donner l’une de celles-ci\u{a0}: "), ("Please provide ", "Veuillez donner "),
    ("Did you mean ", "Vouliez-vous dire "),
  ]

  /// `text` with straight quotation marks around words made those of a language.
  private static func quoted(_ text: String, _ opening: String, _ closing: String) -> String {
    let characters = Array(text)
    var result = ""
    var isOpen = false
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      if character == "'", !isOpen, before == " " || before == "\u{a0}" || before == "(" {
        result += opening
        isOpen = true
      } else if character == "'", isOpen, " .,?:;)".contains(after) {
        result += closing
        isOpen = false
      } else {
        result.append(character)
      }
    }
    return result
  }
}
