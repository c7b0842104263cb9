import ArgumentParser
import Journal

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .long, help: .said(en: "The vault’s file", fr: "Le fichier du coffre", valueName: ("file", "fichier")),
    completion: .file())
  var vault: String?

  @Option(
    name: .customLong("passphrase-fd"),
    help: .said(
      en: "Read the passphrase from this descriptor", fr: "Lire la phrase secrète sur ce descripteur",
      valueName: ("n", "n")))
  var passphraseDescriptor: Int32?

  @Option(
    name: .customLong("key-file"),
    help: .said(
      en: "Open the vault with a key file", fr: "Ouvrir le coffre avec un fichier-clé", valueName: ("file", "fichier")),
    completion: .file())
  var keyFile: String?

  @Option(
    name: .long,
    help: .said(en: "The language: en or fr", fr: "La langue\u{a0}: en ou fr", valueName: ("en|fr", "en|fr")))
  var lang: String?

  @Flag(name: .long, help: .said(en: "Answer in JSON", fr: "Répondre en JSON")) var json = false

  @Flag(name: .customLong("no-color"), help: .said(en: "No colours", fr: "Sans couleurs")) var noColor = false

  @Flag(name: .customLong("no-pager"), help: .said(en: "No pager", fr: "Sans pagineur")) var noPager = false

  @Flag(name: .long, help: .said(en: "Say only what was asked for", fr: "Ne dire que ce qui est demandé")) var quiet =
    false

  @Flag(name: .long, help: .said(en: "Answer yes to questions", fr: "Répondre oui aux questions")) var yes = false

  @Flag(
    name: .long,
    help: .said(en: "Read what is left of a damaged vault", fr: "Lire ce qui reste d’un coffre endommagé"))
  var salvage = false

  mutating func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError(
        Phrase(en: "--lang takes en or fr, not “\(lang)”", fr: "--lang prend en ou fr, et non «\u{a0}\(lang)\u{a0}»")
          .said)
    }
    if quiet { Console.beQuiet() }
    if noColor { Console.beColourless() }
  }

  /// The options above that take a value, as they are written; and those that do not.
  static let withValue = ["--vault", "--passphrase-fd", "--key-file", "--lang"]
  static let flags = ["--json", "--no-color", "--no-pager", "--quiet", "--yes", "--salvage"]

  /// Where the vault is: `--vault`, else `INTIME_VAULT`, else `$XDG_DATA_HOME/intime/journal.intime`.
  func vaultPath() throws -> String { try Self.vaultPath(vault) }

  /// The same, where `vault` is what `--vault` names, if it does.
  static func vaultPath(_ vault: String?) throws -> String {
    if let vault, !vault.isEmpty { return vault }
    if let path = Environment["INTIME_VAULT"], !path.isEmpty { return path }
    guard let folder = Environment.folder("XDG_DATA_HOME", else: ".local/share") else {
      throw Refusal(
        .configuration,
        Phrase(en: "there is no home folder to keep a vault in", fr: "aucun dossier personnel où garder un coffre"),
        hint: Phrase(en: "name a file with --vault", fr: "indiquez un fichier avec --vault"))
    }
    return folder + "/intime/journal.intime"
  }

  /// Where this device remembers what it saw of vaults.
  var stateFolder: String? { Self.stateFolder }

  /// The same, for what is done before any command.
  static var stateFolder: String? { Environment.folder("XDG_STATE_HOME", else: ".local/state").map { $0 + "/intime" } }
}
