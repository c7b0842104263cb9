import Glibc
import Journal
import Sodium
import Synchronization
import Vault

/// An open vault, and all that a command needs around it.
struct Session {
  let vault: Vault
  let clock: Clock
  let options: GlobalOptions

  /// Finds the vault, opens it, takes in what `jot` left, and follows its language.
  /// - Parameters:
  ///   - takesInJots: whether the command may write to the vault on the way.
  ///   - tellsDamage: whether damage that only salvage passes over is said at once.
  init(_ options: GlobalOptions, takesInJots: Bool = true, tellsDamage: Bool = true) throws {
    self.options = options
    clock = try Clock.current()
    let locked = try LockedVault(
      path: options.vaultPath(), stateFolder: options.stateFolder, forSalvage: options.salvage)
    vault = try Self.unlock(locked, options)
    if tellsDamage { DamageReport.shared.tell(vault.openingDamage) }
    try followSettings()
    if tellsDamage, !options.salvage, vault.isUnremembered || !locked.canBeRemembered {
      Console.note(Self.unremembered(options.stateFolder))
    }
    if takesInJots { try self.takeInJots(from: locked) }
  }

  /// What is said where an older file in the vault's place would go unnoticed.
  static func unremembered(_ folder: String?) -> Phrase {
    guard let folder = folder.map(Printable.quoted) else {
      return Phrase(
        en: "this device has no folder to remember the vault’s state in: an older file in its place would go unnoticed",
        fr:
          "cet appareil n’a pas de dossier où retenir l’état du coffre\u{a0}: un fichier plus ancien mis à sa place passerait inaperçu"
      )
    }
    return Phrase(
      en: "\(folder) cannot be written to: an older file in the vault’s place would go unnoticed",
      fr: "impossible d’écrire dans \(folder)\u{a0}: un fichier plus ancien mis à la place du coffre passerait inaperçu"
    )
  }

  /// Speaks the vault's language. Settings that are damaged are told at the end, and do not keep anybody from their journal.
  private func followSettings() throws {
    do throws(VaultError) { Speech.follow(try vault.named(.setting)[Setting.language.rawValue]) } catch {
      guard case .damaged(let damage) = error else { throw error }
      DamageReport.shared.add(damage)
    }
  }

  private func takeInJots(from locked: LockedVault) throws {
    let taken: (entries: [Entry], damage: [Damage])
    do throws(VaultError) { taken = try vault.takeInJots(now: clock.now) } catch {
      // A vault that cannot be written to can still be read; the jots stay where they are.
      guard error.isOfWriting else { throw error }
      let count = try locked.jotCount()
      let waiting = Plural.of(
        count, en: ("jot waits", "jots wait"), fr: ("note reste", "notes restent"))
      Console.note(
        Phrase(
          en: "\(waiting.en) in the inbox: \(error.message.en).",
          fr: "\(waiting.fr) dans la boîte de dépôt\u{a0}: \(error.message.fr)."))
      return
    }
    if !taken.entries.isEmpty {
      let count = taken.entries.count
      Console.note(
        count == 1
          ? Phrase(en: "One jot was taken in.", fr: "Une note de la boîte de dépôt a été rangée.")
          : Phrase(en: "\(count) jots were taken in.", fr: "\(count) notes de la boîte de dépôt ont été rangées."))
    }
    // Anybody who can write to the file can put a jot there that nobody can open: it is told at the end, and keeps nobody from their
    // journal.
    DamageReport.shared.add(taken.damage)
  }

  /// Tries what was named on the command line, the kernel's keyring, the variables, and at last asks.
  static func unlock(_ locked: LockedVault, _ options: GlobalOptions) throws -> Vault {
    if options.passphraseDescriptor == nil, options.keyFile == nil, let root = KernelKeyring.rootKey(vaultID: locked.id)
    {
      do throws(VaultError) { return try locked.unlock(withRootKey: root) } catch {
        // The keys were changed since, or the state is damaged: the passphrase will tell.
        guard error == .damaged([.state]) else { throw error }
        KernelKeyring.forget(vaultID: locked.id)
      }
    }
    return try unlockWithCredential(locked, options)
  }

  /// The same, without the keyring: for what the writer must be present for.
  static func unlockWithCredential(_ locked: LockedVault, _ options: GlobalOptions) throws -> Vault {
    if let path = options.keyFile { return try locked.unlock(with: .keyFile(Credentials.keyFile(path))) }
    if Credentials.isScripted(options) { return try Credentials.unlock(locked, Credentials.present(options)) }
    return try Credentials.askAndUnlock(locked)
  }

  /// The value of a setting, or `nil`.
  func setting(_ setting: Setting) throws -> String? { try vault.named(.setting)[setting.rawValue] }
}

/// From what was typed to what opens a slot.
enum Credentials {
  /// Opens with a passphrase, or with a recovery code given in its place.
  static func unlock(_ locked: LockedVault, _ secret: consuming Secret) throws -> Vault {
    let code = try secret.withBytes { bytes in try WrittenKey.key(from: bytes) }
    var isMistypedCode = secret.withBytes { WrittenKey.resembles($0) }
    if let code {
      isMistypedCode = false
      // Only a code that is not this vault's may be a passphrase all the same; damage is never called a wrong one.
      do throws(VaultError) { return try locked.unlock(with: .recoveryCode(code)) } catch {
        switch error {
        case .wrongKey, .noSuchSlotKind: break
        default: throw error
        }
      }
    }
    do throws(VaultError) { return try locked.unlock(with: .passphrase(secret)) } catch {
      switch error {
      case .wrongKey where isMistypedCode, .noSuchSlotKind where isMistypedCode:
        throw VaultError.malformedRecoveryCode
      default: throw error
      }
    }
  }

  /// Asks up to three times.
  static func askAndUnlock(_ locked: LockedVault) throws -> Vault {
    try withSilentTerminal { try askAndTry(locked) }
  }

  private static func askAndTry(_ locked: LockedVault) throws -> Vault {
    var attempt = 1
    while true {
      let secret = try SecretInput.ask(Phrase(en: "Passphrase:", fr: "Phrase secrète\u{a0}:"))
      do { return try unlock(locked, secret) } catch let error as VaultError {
        let answer: Phrase
        switch error {
        case .wrongKey: answer = Phrase(en: "That is not it. Try again.", fr: "Ce n’est pas cela. Recommencez.")
        case .malformedRecoveryCode:
          answer = Phrase(
            en: "A character of that recovery code is wrong. Try again.",
            fr: "Un caractère de ce code de secours est faux. Recommencez.")
        default: throw error
        }
        guard attempt < 3 else { throw error }
        attempt += 1
        Console.say(answer.said)
      }
    }
  }

  /// The 32 bytes of a key file.
  static func keyFile(_ path: String) throws -> Secret {
    let text = try SecretInput.file(path)
    let key = try text.withBytes { bytes -> Secret? in
      let header = Array(WrittenKey.keyFileHeader.description.utf8)
      guard bytes.count > header.count, header.indices.allSatisfy({ bytes[$0] == header[$0] }) else { return nil }
      return try WrittenKey.key(from: bytes.extracting(header.count..<bytes.count))
    }
    guard let key else { throw VaultError.malformedKeyFile }
    return key
  }

  /// The passphrase in force, asked for once.
  static func present(_ options: GlobalOptions) throws -> Secret {
    if let descriptor = options.passphraseDescriptor { return try SecretInput.all(from: descriptor) }
    if let path = Environment["INTIME_PASSPHRASE_FILE"], !path.isEmpty { return try SecretInput.file(path) }
    if let command = Environment["INTIME_PASSPHRASE_COMMAND"], !command.isEmpty {
      return try SecretInput.command(command)
    }
    return try SecretInput.ask(Phrase(en: "Passphrase:", fr: "Phrase secrète\u{a0}:"))
  }

  /// What opens the vault, asked for once.
  static func whole(_ options: GlobalOptions) throws -> Credential {
    if let file = options.keyFile { return .keyFile(try keyFile(file)) }
    return .passphrase(try present(options))
  }

  /// Refuses before anything is read or typed what could open no vault: a file that is not there, a descriptor that is not open, and
  /// where nothing is said, a program without a terminal to ask on.
  /// - Parameter besideInput: whether standard input has a text, and can be no passphrase too.
  static func checkSource(_ options: GlobalOptions, besideInput: Bool) throws {
    if let path = options.keyFile {
      _ = try keyFile(path)
    } else if let descriptor = options.passphraseDescriptor {
      guard !besideInput || descriptor != STDIN_FILENO else {
        throw Refusal(
          .usage,
          Phrase(
            en: "standard input is the text, and cannot be the passphrase too",
            fr: "l’entrée standard est le texte, elle ne peut pas être aussi la phrase secrète"),
          hint: Phrase(
            en: "give the passphrase on another descriptor: --passphrase-fd 3 3< FILE",
            fr: "donnez la phrase secrète sur un autre descripteur\u{a0}: --passphrase-fd 3 3< FICHIER"))
      }
      try SecretInput.checkIsOpen(descriptor)
    } else if let path = Environment["INTIME_PASSPHRASE_FILE"], !path.isEmpty {
      try SecretInput.checkCanRead(path)
    } else if Environment["INTIME_PASSPHRASE_COMMAND"]?.isEmpty ?? true {
      let locked = try LockedVault(path: options.vaultPath(), stateFolder: nil, forSalvage: options.salvage)
      guard !KernelKeyring.isKept(vaultID: locked.id), System.controllingTerminal().number < 0 else { return }
      throw SecretInput.nowhereToAsk
    }
  }

  /// Whether passphrases come from somewhere without anybody being asked.
  static func isScripted(_ options: GlobalOptions) -> Bool {
    options.passphraseDescriptor != nil
      || ["INTIME_PASSPHRASE_FILE", "INTIME_PASSPHRASE_COMMAND"].contains { Environment[$0]?.isEmpty == false }
  }

  /// A new passphrase: from where passphrases come from when nobody is asked, else typed twice.
  static func newPassphrase(_ options: GlobalOptions) throws -> Secret {
    let secret = try isScripted(options) ? present(options) : SecretInput.askForNew()
    guard secret.count > 0 else { throw Refusal.emptyPassphrase }
    return secret
  }
}

/// Damage that was come across while doing what was asked: told at the end, with the exit code for it.
final class DamageReport: Sendable {
  static let shared = DamageReport()

  private struct Found {
    var damage: [Damage] = []
    var told: Set<Damage> = []
    var isSaved = false
    var isAllLost = false
  }
  private let found = Mutex(Found())

  func add(_ damage: [Damage]) {
    found.withLock { found in found.damage += damage.filter { !found.damage.contains($0) } }
  }

  /// Says what was found on opening a vault for salvage, so that it is not said again at the end.
  func tell(_ damage: [Damage]) {
    let new = found.withLock { found in damage.filter { found.told.insert($0).inserted } }
    for damage in new { Console.say("intime: \(damage.phrase.said)") }
  }

  /// Notes that what the writer gave is on the disk, whatever else is said.
  func noteSaved() { found.withLock { $0.isSaved = true } }

  /// Notes that nothing of what was asked for could be read.
  func noteAllLost() { found.withLock { $0.isAllLost = true } }

  var all: [Damage] { found.withLock { $0.damage } }
  /// What was not told yet.
  var untold: [Damage] { found.withLock { found in found.damage.filter { !found.told.contains($0) } } }
  var isSaved: Bool { found.withLock { $0.isSaved } }
  var isAllLost: Bool { found.withLock { $0.isAllLost } }
}
