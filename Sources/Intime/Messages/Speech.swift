import ArgumentParser
import Journal
import Synchronization

/// The language in force: `--lang`, else the vault's setting once it is open, else the locale, else English.
enum Speech {
  private static let current = Mutex<Language>(fromArgumentsOrLocale)

  /// What to say things in.
  static var language: Language { current.withLock { $0 } }

  /// Whether the command line names a language, which then wins over the vault's setting.
  static let isChosen = chosen(in: ProgramArguments.words) != nil

  /// Takes the vault's setting, unless the command line named another.
  static func follow(_ setting: String?) {
    guard !isChosen, let language = setting.flatMap(Language.init(rawValue:)) else { return }
    current.withLock { $0 = language }
    Interruption.speak(language)
  }

  private static var fromArgumentsOrLocale: Language {
    if let chosen = chosen(in: ProgramArguments.words) { return chosen }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let locale = Environment[name], !locale.isEmpty { return Language(locale: locale) }
    }
    return .english
  }

  /// Looked up before parsing, because help and usage errors speak it too.
  private static func chosen(in arguments: [String]) -> Language? {
    ProgramArguments.value(of: "--lang", in: arguments).flatMap(Language.init(rawValue:))
  }
}

extension Phrase {
  /// The wording in the language in force.
  var said: String { self[Speech.language] }
}

extension ArgumentHelp {
  /// Help for an option or argument, in the language in force.
  static func said(en: String, fr: String, valueName: (en: String, fr: String)? = nil) -> ArgumentHelp {
    ArgumentHelp(
      stringLiteral: Phrase(en: en, fr: fr).said
    ).named(valueName)
  }

  private func named(_ name: (en: String, fr: String)?) -> ArgumentHelp {
    var help = self
    if let name { help.valueName = Phrase(en: name.en, fr: name.fr).said }
    return help
  }
}

extension CommandConfiguration {
  /// What a command does, with examples, in the language in force.
  static func said(
    _ name: String? = nil, en: String, fr: String, example: String, more: Phrase? = nil,
    subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    if HelpTexts.areUnwanted {
      // One that belongs to another is not asked for its completion script, which the parser would look for first.
      return CommandConfiguration(
        commandName: name, _superCommandName: "intime", subcommands: subcommands, defaultSubcommand: defaultSubcommand)
    }
    let heading = Phrase(en: "Example:", fr: "Exemple\u{a0}:").said
    let lines = ExampleLines.lines(example, in: Speech.language)
    return CommandConfiguration(
      commandName: name, abstract: Phrase(en: en, fr: fr).said,
      discussion: (more.map { $0.said + "\n\n" } ?? "") + heading + "\n" + lines, subcommands: subcommands,
      defaultSubcommand: defaultSubcommand)
  }
}
