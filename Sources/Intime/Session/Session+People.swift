import Journal
import Redaction
import Sodium
import Vault

extension Session {
  /// The writer's people, places and organisations.
  func people() throws -> PeopleBook { try PeopleBook(vault) }

  /// The list of people for a filter that works without a vault too: that of a vault that is unlocked, or that a key named on
  /// the command line or a passphrase that is there without asking opens. Nobody is asked for a passphrase.
  ///
  /// A vault that is locked, damaged or cannot be read is said on standard error, and the list is then empty: whoever reads the filter's output
  /// must know that their own people were not looked for.
  /// - Throws: what went wrong with a vault or key that was named on the command line.
  static func peopleIfUnlocked(_ options: GlobalOptions) throws -> PeopleList {
    let isNamed = options.vault != nil || options.keyFile != nil || options.passphraseDescriptor != nil
    do {
      guard let vault = try vaultIfUnlocked(options) else { return .empty }
      Speech.follow(try vault.named(.setting)[Setting.language.rawValue])
      let book = try PeopleBook(vault)
      book.tellUnreadable()
      return book.list
    } catch let error as VaultError {
      if case .notFound = error, !isNamed { return .empty }
      if isNamed { throw error }
      Console.say("intime: \(error.message.said)")
      Console.say(
        Phrase(
          en: "hint: your list of people was not used, so their names are found only as anybody’s would be",
          fr:
            "conseil\u{a0}: votre liste de personnes n’a pas servi\u{a0}; leurs noms ne sont trouvés que comme ceux de n’importe qui"
        ).said)
      return .empty
    }
  }

  /// The settings of a vault that can be opened without asking anybody; `nil` if it is locked.
  static func settingsWithoutAsking(_ options: GlobalOptions) throws -> [String: String]? {
    guard (try? options.vaultPath()) != nil else { return [:] }
    guard let settings = try vaultIfUnlocked(options, isQuiet: true)?.named(.setting) else { return nil }
    Speech.follow(settings[Setting.language.rawValue])
    return settings
  }

  /// The vault, opened without asking; `nil` if there is no home to look in, or the vault is locked, which is then said.
  private static func vaultIfUnlocked(_ options: GlobalOptions, isQuiet: Bool = false) throws -> Vault? {
    guard let path = try? options.vaultPath() else { return nil }
    let locked = try LockedVault(path: path, stateFolder: options.stateFolder, forSalvage: options.salvage)
    if options.keyFile != nil || Credentials.isScripted(options) { return try unlock(locked, options) }
    if let root = KernelKeyring.rootKey(vaultID: locked.id) {
      do throws(VaultError) { return try locked.unlock(withRootKey: root) } catch {
        // The keys were changed since; or the state is damaged, which the next command with the passphrase tells.
        guard error == .damaged([.state]) else { throw error }
        KernelKeyring.forget(vaultID: locked.id)
      }
    }
    if isQuiet { return nil }
    Console.note(
      Phrase(
        en: "The vault is locked: your list of people is not used. (intime unlock)",
        fr: "Le coffre est verrouillé\u{a0}: votre liste de personnes ne sert pas. (intime unlock)"))
    return nil
  }
}

extension PeopleBook {
  /// The book that a vault keeps.
  init(_ vault: Vault) throws { self.init(try vault.people().map { (id: $0.id, text: $0.text) }) }

  /// Says if some of it was written by a later version.
  func tellUnreadable() {
    guard unreadable > 0 else { return }
    Console.say(
      Phrase(
        en: "intime: a newer version wrote part of the list of people, which this one cannot read (\(unreadable))",
        fr: "intime: une version plus récente a écrit une partie de la liste, illisible pour celle-ci (\(unreadable))"
      ).said)
  }
}

extension PersonError: Explained {
  var message: Phrase {
    switch self {
    case .empty: Phrase(en: "a name cannot be empty", fr: "un nom ne peut pas être vide")
    case .tooLong(let limit):
      Phrase(en: "a name has at most \(limit) bytes", fr: "un nom compte au plus \(limit) octets")
    case .controlCharacter:
      Phrase(
        en: "a name cannot hold control characters or characters that do not show",
        fr: "un nom ne peut pas contenir de caractères de contrôle ou invisibles")
    case .noLetter: Phrase(en: "a name has a letter or a digit", fr: "un nom contient une lettre ou un chiffre")
    case .tooManyNicknames(let limit):
      Phrase(en: "at most \(limit) nicknames can be kept for a name", fr: "\(limit) surnoms au plus pour un nom")
    }
  }

  var hint: Phrase? {
    Phrase(
      en: "for example: intime people add \"Anna Martin\" --also Nana",
      fr: "par exemple\u{a0}: intime people add \"Anna Martin\" --also Nana")
  }

  var status: ExitStatus { .usage }
}
