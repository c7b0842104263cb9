import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime level`: how much may leave at most.
struct Level: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Show or set how much of an entry may leave at most",
      fr: "Afficher ou fixer ce qui peut sortir au plus d’une entrée",
      example: "intime level\nintime level gist --tag therapy\nintime level none --tag therapy",
      more: Phrase(
        en: AnonymityLevel.allCases.map { "\($0.rawValue) \($0.name.en): \($0.meaning.en)" }.joined(separator: "\n")
          + "\n\nThe strictest cap counts, and private entries never leave. “none” takes a cap away.",
        fr: AnonymityLevel.allCases.map { "\($0.rawValue) \($0.name.fr)\u{a0}: \($0.meaning.fr)" }.joined(
          separator: "\n")
          + "\n\nLe plafond le plus strict l’emporte, et les entrées privées ne sortent jamais. «\u{a0}aucun\u{a0}» retire un plafond."
      ))
  }

  @Argument(
    help: .said(
      en: "A level, by name or number; none to take the cap away",
      fr: "Un niveau, par son nom ou son numéro\u{a0}; aucun pour retirer le plafond", valueName: ("level", "niveau")))
  var level: String?
  @Option(
    name: .long,
    help: .said(
      en: "For entries with this tag", fr: "Pour les entrées de cette étiquette", valueName: ("tag", "étiquette")))
  var tag: String?
  @Option(
    name: .long,
    help: .said(
      en: "For what goes to this endpoint", fr: "Pour ce qui va à ce service", valueName: ("name", "nom")),
    completion: VaultNames.endpoints)
  var endpoint: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let scope = try scope()
    let wanted = try level.map(wantedLevel)
    let session = try Session(options)
    let caps = try LevelCaps(session.vault)
    if case .endpoint(let name) = scope, caps[scope] == nil { _ = try StoredEndpoint.named(name, in: session) }
    guard let wanted else { return show(caps, scope) }
    if wanted == .open, caps[scope] != .open {
      do {
        guard try ConsentQuestion.ask(scope.openQuestion) else { throw Refusal.notAllowed }
      } catch NotSent.noTerminal { throw Refusal.openNeedsTerminal }
    }
    try session.vault.setNamed(
      .setting, scope.setting, to: wanted.map { scope.value($0) }, now: session.clock.now)
    let now = try LevelCaps(session.vault)
    if options.json { show(now, scope) }
    Console.note(scope.line(now[scope]))
  }

  private func scope() throws -> LevelCaps.Scope {
    switch (tag, endpoint) {
    case (nil, nil): return .vault
    case (let tag?, nil): return .tag(try Values.tag(tag))
    case (nil, let endpoint?):
      return .endpoint(try EndpointName.checked(endpoint, example: "intime level veiled --endpoint home"))
    case (_?, _?):
      throw Refusal(
        .usage,
        Phrase(
          en: "--tag and --endpoint each have a cap of their own", fr: "--tag et --endpoint ont chacun leur plafond"),
        hint: Phrase(en: "set one after the other", fr: "fixez-les l’un après l’autre"))
    }
  }

  /// The level asked for; `nil` for none.
  private func wantedLevel(_ text: String) throws -> AnonymityLevel? {
    if ["none", "aucun"].contains(where: { TextFold.fold($0) == TextFold.fold(text) }) { return nil }
    return try Values.level(text)
  }

  private func show(_ caps: LevelCaps, _ scope: LevelCaps.Scope) {
    let tags = caps.tags.sorted { $0.key < $1.key }
    let endpoints = caps.endpoints.sorted { $0.key < $1.key }
    if options.json {
      var json = JSONWriter()
      json.object { json in
        json.field("vault", caps.vault.name.en)
        json.array("tags") { json in
          for (tag, level) in tags {
            json.object { json in
              json.field("tag", tag.name)
              json.field("level", level.name.en)
            }
          }
        }
        json.array("endpoints") { json in
          for (endpoint, level) in endpoints {
            json.object { json in
              json.field("endpoint", endpoint)
              json.field("level", level.name.en)
            }
          }
        }
      }
      return Console.write(json.take() + [0x0a])
    }
    guard scope == .vault else { return Console.print(scope.line(caps[scope]).said, hanging: 2) }
    Console.print(LevelCaps.Scope.vault.line(caps.vault).said, hanging: 2)
    for (tag, level) in tags { Console.print(LevelCaps.Scope.tag(tag).line(level).said, hanging: 2) }
    for (endpoint, level) in endpoints {
      Console.print(LevelCaps.Scope.endpoint(endpoint).line(level).said, hanging: 2)
    }
    Console.print(
      Phrase(
        en: "Private entries: sealed, always. Where several caps apply, the strictest counts.",
        fr: "Entrées privées\u{a0}: toujours scellées. Si plusieurs plafonds valent, le plus strict l’emporte."
      ).said)
  }
}

extension LevelCaps.Scope {
  /// What the cap is for.
  private var subject: Phrase {
    switch self {
    case .vault: Phrase(en: "The vault", fr: "Le coffre")
    case .tag(let tag): Phrase(en: "Tag \(Printable.line(tag.name))", fr: "Étiquette \(Printable.line(tag.name))")
    case .endpoint(let name): Phrase(en: "Endpoint \(Printable.line(name))", fr: "Service \(Printable.line(name))")
    }
  }

  /// The cap in words.
  fileprivate func line(_ level: AnonymityLevel?) -> Phrase {
    guard let level else {
      return Phrase(
        en: "\(subject.en): no cap of its own; the vault’s holds.",
        fr: "\(subject.fr)\u{a0}: pas de plafond propre\u{a0}; celui du coffre vaut.")
    }
    return Phrase(
      en: "\(subject.en): \(level.name.en) (\(level.rawValue)), \(level.meaning.en).",
      fr: "\(subject.fr)\u{a0}: \(level.name.fr) (\(level.rawValue)), \(level.meaning.fr).")
  }

  /// What is asked before the text as written may leave.
  fileprivate var openQuestion: Phrase {
    let what =
      switch self {
      case .vault: Phrase(en: "of every entry that is not private", fr: "de toute entrée qui n’est pas privée")
      case .tag(let tag):
        Phrase(
          en: "of entries tagged \(Printable.quoted(tag.name))",
          fr: "des entrées étiquetées \(Printable.quoted(tag.name))")
      case .endpoint(let name):
        Phrase(
          en: "of what goes to \(Printable.quoted(name))", fr: "de ce qui va à \(Printable.quoted(name))")
      }
    return Phrase(
      en:
        "The text \(what.en) may then leave as it was written, names, places and numbers included, where no other cap is stricter. Allow it?",
      fr:
        "Le texte \(what.fr) pourra alors sortir tel qu’il est écrit, noms, lieux et numéros compris, si aucun autre plafond n’est plus strict. L’autoriser\u{a0}?"
    )
  }
}

extension AnonymityLevel {
  /// What leaves at this level.
  var meaning: Phrase {
    switch self {
    case .sealed: Phrase(en: "nothing leaves", fr: "rien ne sort")
    case .gist:
      Phrase(
        en: "facts from a closed list may leave, none of your words",
        fr: "des faits d’une liste fermée peuvent sortir, aucun de vos mots")
    case .veiled:
      Phrase(
        en: "only words that everybody uses may leave; all else becomes a placeholder",
        fr: "seuls les mots de tout le monde peuvent sortir\u{a0}; tout le reste est remplacé par un signe")
    case .pseudonymous:
      Phrase(
        en: "the text may leave with other names, places and numbers in the place of yours",
        fr: "le texte peut sortir avec d’autres noms, lieux et numéros à la place des vôtres")
    case .open: Phrase(en: "the text may leave as it was written", fr: "le texte peut sortir tel qu’il est écrit")
    }
  }
}
