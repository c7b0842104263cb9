import ArgumentParser
import Journal

/// What the argument parser says, in our form and in the language in force: its own headings and errors are English.
enum UsageMessage {
  /// Prints help on standard output, or a usage error in our form on standard error.
  static func tell(_ error: any Error) -> ExitStatus {
    let code = IntimeCommand.exitCode(for: error)
    let full = IntimeCommand.fullMessage(for: error)
    if code.isSuccess {
      Console.print(translatedHelp(full))
      return .done
    }
    let message = IntimeCommand.message(for: error)
    guard !message.isEmpty else {
      Console.say("intime: \(Phrase(en: "the program failed", fr: "le programme a échoué").said)")
      return .failed
    }
    Console.say("intime: \(Printable.quoted(translatedError(message)))")
    // "Usage: intime list <options>": of the long line for the whole program, the name is enough.
    let words = full.split(separator: "\n").first { $0.hasPrefix("Usage: ") }?.dropFirst(7).split(separator: " ") ?? []
    let command = words.prefix { !$0.hasPrefix("<") && !$0.hasPrefix("[") && !$0.hasPrefix("-") }.joined(separator: " ")
    Console.say(Phrase(en: "hint: see \(command) --help", fr: "conseil\u{a0}: voir \(command) --help").said)
    return .usage
  }

  private static func translatedHelp(_ help: String) -> String {
    guard Speech.language == .french else { return help }
    var text = help
    for (english, french) in [
      ("OVERVIEW: ", "APERÇU : "), ("USAGE: ", "USAGE : "), ("ARGUMENTS:", "ARGUMENTS :"), ("OPTIONS:", "OPTIONS :"),
      ("SUBCOMMANDS:", "COMMANDES :"), ("Show help information.", "Afficher cette aide."),
      ("Show the version.", "Afficher la version."),
      ("(default:", "(par défaut :"), ("(values:", "(valeurs :"), ("<subcommand>", "<commande>"),
      ("; default:", " ; par défaut :"),
    ] {
      text = text.replacing(english, with: french)
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("  See '") ? "  Voir « intime help <commande> » pour plus de détails." : String(line)
    }.joined(separator: "\n")
  }

  private static func translatedError(_ message: String) -> String {
    guard Speech.language == .french else { return message }
    var text = message
    for (english, french) in [
      ("Missing expected argument ", "il manque l’argument "), ("Missing one of: ", "il manque l’un de : "),
      ("Unknown option ", "option inconnue : "), ("Unexpected argument ", "argument inattendu : "),
      ("Missing value for ", "il manque une valeur pour "), ("The value ", "la valeur "),
      (" is invalid for ", " ne convient pas à "),
      ("Please provide ", "veuillez donner "), (" unexpected arguments: ", " arguments inattendus : "),
      ("Did you mean ", "vouliez-vous "),
    ] {
      text = text.replacing(english, with: french)
    }
    return text
  }
}

extension String {
  /// This text with every occurrence of `old` made `new`.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: old) {
      result += rest[..<start]
      result += new
      rest = rest[start...].dropFirst(old.count)
    }
    return result + rest
  }
}

extension Substring {
  fileprivate func firstIndex(of text: String) -> Index? {
    guard let first = text.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].hasPrefix(text) { return found }
      start = index(after: found)
    }
    return nil
  }
}
