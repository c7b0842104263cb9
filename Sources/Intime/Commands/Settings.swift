import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime set`: what the writer can set.
struct SetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "set", en: "Show or change a setting, kept sealed in the vault",
      fr: "Afficher ou changer un réglage, gardé scellé dans le coffre",
      example: "intime set\nintime set language fr\nintime set editor nano",
      more: Phrase(
        en: Setting.allCases.map { "\($0.rawValue): \($0.purpose.en)" }.joined(separator: "\n"),
        fr: Setting.allCases.map { "\($0.rawValue)\u{a0}: \($0.purpose.fr)" }.joined(separator: "\n")))
  }

  @Argument(
    help: .said(en: "The setting", fr: "Le réglage", valueName: ("name", "nom")),
    completion: .list(Setting.allCases.map(\.rawValue)))
  var name: String?
  @Argument(help: .said(en: "Its value", fr: "Sa valeur", valueName: ("value", "valeur"))) var value: String?
  @Flag(name: .long, help: .said(en: "As if it had never been set", fr: "Comme si rien n’avait été réglé")) var unset =
    false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard value == nil || !unset else {
      throw Refusal(
        .usage, Phrase(en: "a value and --unset exclude each other", fr: "une valeur et --unset s’excluent"),
        hint: Phrase(en: "give one of the two", fr: "donnez l’un des deux"))
    }
    let setting = try name.map { name in
      guard let setting = Setting(named: name) else {
        throw Refusal(
          .configuration,
          Phrase(
            en: "there is no setting “\(Printable.line(name))”",
            fr: "il n’y a pas de réglage «\u{a0}\(Printable.line(name))\u{a0}»"),
          hint: Phrase(
            en: "there are: " + Setting.allCases.map(\.rawValue).joined(separator: ", "),
            fr: "il y a\u{a0}: " + Setting.allCases.map(\.rawValue).joined(separator: ", ")))
      }
      return setting
    }
    let new = try value.flatMap { value in try setting.map { try Self.checked(value, for: $0) } }
    let session = try Session(options)
    if let setting, new != nil || unset {
      try session.vault.setNamed(.setting, setting.rawValue, to: new, now: session.clock.now)
      _ = options.answeredInJSON { json in
        json.field("name", setting.rawValue)
        json.field("value", new)
      }
      return
    }
    let values = try session.vault.named(.setting)
    for shown in setting.map({ [$0] }) ?? Setting.allCases {
      let value = values[shown.rawValue]
      if options.json {
        var json = JSONWriter()
        json.object { json in
          json.field("name", shown.rawValue)
          json.field("value", value)
          json.field("meaning", shown.purpose.said)
          if let choices = shown.choices {
            json.array("choices") { json in for choice in choices { json.value(choice) } }
          }
        }
        Console.write(json.take() + [0x0a])
      } else if setting != nil {
        Console.print(value.map(Printable.line) ?? "")
        Console.note(shown.explained)
      } else {
        Console.print("\(shown.rawValue) = \(value.map(Printable.line) ?? "")")
        Console.print("    " + shown.explained.said)
      }
    }
  }

  /// The value as it is kept.
  private static func checked(_ value: String, for setting: Setting) throws -> String {
    if let kept = setting.kept(value) { return kept }
    throw Refusal(
      .configuration,
      Phrase(
        en: "“\(Printable.quoted(value))” is no value for “\(setting.rawValue)”",
        fr: "«\u{a0}\(Printable.quoted(value))\u{a0}» ne convient pas à «\u{a0}\(setting.rawValue)\u{a0}»"),
      hint: setting == .country
        ? Phrase(
          en: "two letters (ISO 3166), such as GB for the United Kingdom",
          fr: "deux lettres (ISO 3166), par exemple GB pour le Royaume-Uni")
        : Phrase(
          en: "\(setting.rawValue): \(setting.explained.en)",
          fr: "\(setting.rawValue)\u{a0}: \(setting.explained.fr)"))
  }
}

/// `intime template`: texts to begin entries with.
struct Template: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Texts to begin entries with, kept sealed in the vault",
      fr: "Des textes pour commencer, gardés scellés dans le coffre",
      example: "intime template set evening < evening.md\nintime write --template evening",
      subcommands: [TemplateList.self, TemplateShow.self, TemplateSet.self, TemplateRemove.self],
      defaultSubcommand: TemplateList.self)
  }
}

struct TemplateList: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said("list", en: "List templates", fr: "Lister les modèles", example: "intime template list")
  }
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let names = try session.vault.named(.template).keys.sorted()
    if names.isEmpty {
      Console.note(
        Phrase(
          en: "No templates yet. Make one with: intime template set evening",
          fr: "Aucun modèle encore. Créez-en un avec\u{a0}: intime template set soir"))
    }
    for name in names {
      guard options.json else {
        Console.print(Printable.line(name))
        continue
      }
      var json = JSONWriter()
      json.object { json in json.field("name", name) }
      Console.write(json.take() + [0x0a])
    }
  }
}

struct TemplateShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said("show", en: "Show a template", fr: "Afficher un modèle", example: "intime template show evening")
  }
  @Argument(help: .said(en: "Its name", fr: "Son nom", valueName: ("name", "nom")), completion: VaultNames.templates)
  var name: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    guard let text = try session.vault.named(.template)[name] else { throw Refusal.noTemplate(name) }
    let isTold = options.answeredInJSON { json in
      json.field("name", name)
      json.field("text", text)
    }
    if !isTold { Console.print(Printable.text(text)) }
  }
}

struct TemplateSet: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "set", en: "Make or change a template", fr: "Créer ou changer un modèle",
      example: "intime template set evening < evening.md")
  }
  @Argument(help: .said(en: "Its name", fr: "Son nom", valueName: ("name", "nom")), completion: VaultNames.templates)
  var name: String
  @Argument(
    help: .said(
      en: "The text; without it, standard input or the editor",
      fr: "Le texte\u{a0}; sans lui, l’entrée standard ou l’éditeur", valueName: ("text", "texte"))) var text:
    [String] = []
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard !name.isEmpty, name.utf8.count <= 100, !name.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      throw Refusal(
        .usage, Phrase(en: "a template’s name is one short line", fr: "le nom d’un modèle est une courte ligne"),
        hint: Phrase(en: "for example: intime template set evening", fr: "par exemple\u{a0}: intime template set soir"))
    }
    let given = try TextInput.given(text)
    let session = try Session(options)
    let save = { (text: String) in
      try session.vault.setNamed(.template, name, to: text, now: session.clock.now)
      _ = options.answeredInJSON { json in
        json.field("name", name)
        json.field("text", text)
      }
    }
    if let given {
      guard !given.allSatisfy(\.isWhitespace) else {
        throw Refusal(
          .usage,
          Phrase(
            en: "there is nothing to keep: the text is empty", fr: "il n’y a rien à garder\u{a0}: le texte est vide"),
          hint: Phrase(en: "to take it away: intime template remove", fr: "pour l’ôter\u{a0}: intime template remove"))
      }
      return try save(given)
    }
    try Editing(session).run(initial: session.vault.named(.template)[name] ?? "", save: save)
  }
}

struct TemplateRemove: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said("remove", en: "Remove a template", fr: "Retirer un modèle", example: "intime template remove evening")
  }
  @Argument(help: .said(en: "Its name", fr: "Son nom", valueName: ("name", "nom")), completion: VaultNames.templates)
  var name: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    guard try session.vault.named(.template)[name] != nil else { throw Refusal.noTemplate(name) }
    try session.vault.setNamed(.template, name, to: nil, now: session.clock.now)
    _ = options.answeredInJSON { json in
      json.field("name", name)
      json.field("removed", true)
    }
  }
}

extension Refusal {
  static func noTemplate(_ name: String) -> Refusal {
    Refusal(
      .noInput,
      Phrase(
        en: "there is no template “\(Printable.line(name))”",
        fr: "il n’y a pas de modèle «\u{a0}\(Printable.line(name))\u{a0}»"),
      hint: Phrase(en: "see: intime template list", fr: "voir\u{a0}: intime template list"))
  }
}

/// `intime completion`: lets the shell complete commands and options.
struct Completion: ParsableCommand {
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash
    case zsh
    case fish
  }

  static var configuration: CommandConfiguration {
    .said(
      en: "Print a completion script for a shell", fr: "Afficher un script de complétion pour un shell",
      example: "intime completion bash > ~/.local/share/bash-completion/completions/intime")
  }

  @Argument(help: .said(en: "bash, zsh or fish", fr: "bash, zsh ou fish", valueName: ("shell", "shell"))) var shell:
    Shell
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Console.print(whole: IntimeCommand.completionScript(for: kind))
  }
}
