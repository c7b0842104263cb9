import ArgumentParser
import Exchange
import Glibc
import Journal
import Sodium
import Vault

/// `intime key`: what opens the vault.
struct Key: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Manage what opens the vault", fr: "Gérer ce qui ouvre le coffre",
      example: "intime key list\nintime key add recovery\nintime key change",
      subcommands: [KeyList.self, KeyAdd.self, KeyChange.self, KeyRemove.self, KeyRotate.self],
      defaultSubcommand: KeyList.self)
  }
}

struct KeyList: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said("list", en: "List the keys", fr: "Lister les clés", example: "intime key list")
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let locked = try LockedVault(
      path: options.vaultPath(), stateFolder: options.stateFolder, forSalvage: options.salvage)
    for slot in try locked.slots() {
      if options.json {
        var json = JSONWriter()
        json.object { json in
          json.field("slot", slot.number)
          json.field("kind", slot.kind.name)
          json.field("operations", slot.kind == .passphrase ? Int(slot.limits.operations) : nil)
          json.field("memoryKiB", slot.kind == .passphrase ? Int(slot.limits.memoryKiB) : nil)
        }
        Console.write(json.take() + [0x0a])
      } else {
        let work =
          slot.kind == .passphrase ? "  Argon2id, \(slot.limits.operations) × \(slot.limits.memoryKiB >> 10) MiB" : ""
        Console.print("\(slot.number)  \(slot.kind.phrase.said)\(work)")
      }
    }
  }
}

extension SlotKind {
  /// As it is called in JSON.
  var name: String {
    switch self {
    case .passphrase: "passphrase"
    case .recoveryCode: "recovery"
    case .keyFile: "file"
    }
  }

  var phrase: Phrase {
    switch self {
    case .passphrase: Phrase(en: "passphrase", fr: "phrase secrète")
    case .recoveryCode: Phrase(en: "recovery code", fr: "code de secours")
    case .keyFile: Phrase(en: "key file", fr: "fichier-clé")
    }
  }
}

extension Session {
  /// The vault, for what changes its keys: what opens it is asked for even while it is unlocked, so that a walk-up visitor can
  /// neither add a key, nor take one away.
  fileprivate static func vaultOfThePresent(_ options: GlobalOptions) throws -> Vault {
    let vault = try unlockWithCredential(
      LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder), options)
    Speech.follow(try vault.named(.setting)[Setting.language.rawValue])
    return vault
  }
}

struct KeyAdd: ParsableCommand {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case passphrase
    case recovery
    case file
  }

  static var configuration: CommandConfiguration {
    .said(
      "add", en: "Add a passphrase, a recovery code or a key file",
      fr: "Ajouter une phrase secrète, un code de secours ou un fichier-clé",
      example: "intime key add recovery\nintime key add file /media/stick/intime.key")
  }

  @Argument(
    help: .said(en: "passphrase, recovery or file", fr: "passphrase, recovery ou file", valueName: ("kind", "sorte")))
  var kind: Kind
  @Argument(
    help: .said(
      en: "Where the key file is, or is made; for a recovery code, the file to write it to",
      fr: "Où le fichier-clé se trouve ou sera créé\u{a0}; pour un code de secours, le fichier où l’écrire",
      valueName: ("file", "fichier")), completion: .file()) var file: String?
  @Option(
    help: .said(
      en: "interactive, moderate or sensitive", fr: "interactive, moderate ou sensitive",
      valueName: ("limits", "limites"))) var kdf = KDFChoice.moderate
  @Option(
    name: .customLong("new-passphrase-fd"),
    help: .said(
      en: "Read the new passphrase from this descriptor", fr: "Lire la nouvelle phrase secrète sur ce descripteur",
      valueName: ("n", "n"))) var newDescriptor: Int32?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let vault = try Session.vaultOfThePresent(options)
    switch kind {
    case .passphrase:
      let secret = try newDescriptor.map { try SecretInput.all(from: $0) } ?? SecretInput.askForNew()
      guard secret.count > 0 else { throw Refusal.emptyPassphrase }
      let number = try vault.addSlot(.passphrase(secret), limits: kdf.limits)
      answer(number)
      Console.note(
        Phrase(
          en: "Key slot \(number) holds the new passphrase.", fr: "La clé n° \(number) est la nouvelle phrase secrète.")
      )
    case .recovery: try RecoveryCode.add(to: vault, writingTo: file ?? "-", asJSON: options.json)
    case .file:
      guard let file else {
        throw Refusal(
          .usage, Phrase(en: "where should the key file be?", fr: "où le fichier-clé doit-il être\u{a0}?"),
          hint: Phrase(en: "intime key add file PATH", fr: "intime key add file CHEMIN"))
      }
      let number = try vault.addSlot(.keyFile(KeyFile.readOrMake(file)), limits: .interactive)
      answer(number)
      Console.note(
        Phrase(
          en: "Key slot \(number) is opened by the key file.", fr: "La clé n° \(number) s’ouvre avec le fichier-clé."))
    }
  }

  private func answer(_ slot: Int) {
    _ = options.answeredInJSON { json in
      json.field("slot", slot)
      json.field("kind", kind.rawValue)
    }
  }
}

extension Refusal {
  static let emptyPassphrase = Refusal(
    .usage, Phrase(en: "an empty passphrase protects nothing", fr: "une phrase secrète vide ne protège rien"))
}

struct KeyChange: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "change", en: "Change the passphrase", fr: "Changer la phrase secrète", example: "intime key change",
      more: Phrase(
        en:
          "The old passphrase still opens older copies of the file. If somebody may know it, follow with: intime key rotate",
        fr:
          "L’ancienne phrase ouvre encore les anciennes copies du fichier. Si quelqu’un la connaît peut-être, enchaînez avec : intime key rotate"
      ))
  }

  @Option(
    help: .said(
      en: "interactive, moderate or sensitive", fr: "interactive, moderate ou sensitive",
      valueName: ("limits", "limites"))) var kdf = KDFChoice.moderate
  @Option(
    name: .customLong("new-passphrase-fd"),
    help: .said(
      en: "Read the new passphrase from this descriptor", fr: "Lire la nouvelle phrase secrète sur ce descripteur",
      valueName: ("n", "n"))) var newDescriptor: Int32?
  @Option(
    help: .said(
      en: "The slot to change, where there are several", fr: "La clé à changer, s’il y en a plusieurs",
      valueName: ("number", "numéro"))) var slot: Int?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let vault = try Session.vaultOfThePresent(options)
    let slots = try LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder).slots().filter {
      $0.kind == .passphrase
    }
    let number = slot ?? slots.first { $0.number == vault.slotNumber }?.number ?? slots.first?.number
    guard let number else { throw VaultError.noSuchSlotKind(.passphrase) }
    guard slots.contains(where: { $0.number == number }) else { throw VaultError.noSuchSlot(number) }
    let secret = try newDescriptor.map { try SecretInput.all(from: $0) } ?? SecretInput.askForNew()
    guard secret.count > 0 else { throw Refusal.emptyPassphrase }
    try vault.replaceSlot(number, with: .passphrase(secret), limits: kdf.limits)
    _ = options.answeredInJSON { json in
      json.field("slot", number)
      json.field("kind", SlotKind.passphrase.name)
    }
    Console.note(Phrase(en: "The passphrase is changed.", fr: "La phrase secrète est changée."))
  }
}

struct KeyRemove: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said("remove", en: "Remove a key", fr: "Retirer une clé", example: "intime key remove 2")
  }

  @Argument(help: .said(en: "The number of the slot", fr: "Le numéro de la clé", valueName: ("slot", "numéro")))
  var slot: Int
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let vault = try Session.vaultOfThePresent(options)
    let slots = try LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder).slots()
    guard let found = slots.first(where: { $0.number == slot }) else { throw VaultError.noSuchSlot(slot) }
    guard
      try Question.ask(
        Phrase(
          en: "Remove key \(slot) (\(found.kind.phrase.en))? It will no longer open the vault.",
          fr: "Retirer la clé n° \(slot) (\(found.kind.phrase.fr))\u{a0}? Elle n’ouvrira plus le coffre."), options)
    else { throw Refusal.declined }
    try vault.removeSlot(slot)
    _ = options.answeredInJSON { json in
      json.field("slot", slot)
      json.field("kind", found.kind.name)
      json.field("removed", true)
    }
    Console.note(Phrase(en: "Key slot \(slot) is removed.", fr: "La clé n° \(slot) est retirée."))
  }
}

struct KeyRotate: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "rotate", en: "Encrypt everything anew under a new root key",
      fr: "Tout chiffrer à nouveau sous une nouvelle clé racine",
      example: "intime key rotate",
      more: Phrase(
        en:
          "All or nothing. The key you open with is kept; recovery codes and other keys must be added again, because they are not here to be asked.",
        fr:
          "Tout ou rien. La clé qui sert à ouvrir est gardée ; les codes de secours et les autres clés sont à recréer, puisqu’ils ne sont pas là pour être demandés."
      ))
  }

  @Option(
    help: .said(
      en: "interactive, moderate or sensitive", fr: "interactive, moderate ou sensitive",
      valueName: ("limits", "limites"))) var kdf: KDFChoice?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let locked = try LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder)
    let credential = try Credentials.whole(options)
    let slots = try locked.slots()
    let vault = try locked.unlock(with: credential)
    Speech.follow(try vault.named(.setting)[Setting.language.rawValue])
    let limits =
      kdf?.limits ?? slots.first { $0.number == vault.slotNumber && $0.kind == .passphrase }?.limits ?? .moderate
    if slots.count > 1 {
      guard
        try Question.ask(
          Phrase(
            en: "No other key (there are \(slots.count - 1)) will open the vault any more. Go on?",
            fr: "Aucune autre clé (il y en a \(slots.count - 1)) n’ouvrira plus le coffre. Continuer\u{a0}?"), options)
      else { throw Refusal.declined }
    }
    let opening = vault.slotNumber
    let unread = try Progressing.run(Phrase(en: "Encrypting", fr: "Chiffrement"), options) { progress in
      try vault.rotate(credential: credential, limits: limits, progress: progress)
    }
    KernelKeyring.forget(vaultID: locked.id)
    _ = options.answeredInJSON { $0.field("rotated", true) }
    Console.note(Phrase(en: "Everything is encrypted anew.", fr: "Tout est chiffré à nouveau."))
    if !unread.isEmpty {
      let (what, advice) = (VaultError.damaged(unread).message, Damage.jotAdvice)
      Console.note(
        Phrase(
          en: "It stays as it was: \(what.en). \(advice.en)", fr: "Reste tel quel\u{a0}: \(what.fr). \(advice.fr)"))
    }
    let dropped = slots.filter { $0.number != opening }
    if !dropped.isEmpty {
      func list(_ language: Language) -> String {
        dropped.map { "\($0.number) (\($0.kind.phrase[language]))" }.joined(separator: ", ")
      }
      Console.note(
        Phrase(
          en: "These keys no longer open it: \(list(.english)).",
          fr: "Ces clés ne l’ouvrent plus\u{a0}: \(list(.french))."))
    }
    guard dropped.contains(where: { $0.kind == .recoveryCode }) else { return }
    Console.note(
      Phrase(
        en: "Make a new recovery code with: intime key add recovery",
        fr: "Créez un nouveau code de secours avec\u{a0}: intime key add recovery"))
  }
}
