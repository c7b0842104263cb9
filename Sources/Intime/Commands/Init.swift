import ArgumentParser
import Glibc
import JSON
import Journal
import Sodium
import Vault

/// The work a passphrase costs whoever guesses.
enum KDFChoice: String, ExpressibleByArgument, CaseIterable {
  case interactive
  case moderate
  case sensitive

  var limits: Argon2id.Limits {
    switch self {
    case .interactive: .interactive
    case .moderate: .moderate
    case .sensitive: .sensitive
    }
  }
}

/// `intime init`: makes a vault.
struct Init: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "init", en: "Make a vault", fr: "Créer un coffre", example: "intime init\nintime init --recovery recovery.txt",
      more: Phrase(
        en:
          "The passphrase cannot be reset by anyone. A recovery code, kept on paper, opens the vault when it is forgotten. With --key-file alone, there is no passphrase; with --passphrase-fd too, either opens the vault.",
        fr:
          "Personne ne peut réinitialiser la phrase secrète. Un code de secours, gardé sur papier, ouvre le coffre si elle est oubliée. Avec --key-file seul, il n’y a pas de phrase secrète ; avec --passphrase-fd aussi, l’une ou l’autre ouvre le coffre."
      ))
  }

  @Option(
    help: .said(
      en: "How long a guess takes: interactive, moderate or sensitive",
      fr: "Durée d’un essai\u{a0}: interactive, moderate ou sensitive", valueName: ("limits", "limites")))
  var kdf = KDFChoice.moderate

  @Option(
    help: .said(
      en: "Write a recovery code to this file, or to standard output (-)",
      fr: "Écrire un code de secours dans ce fichier, ou sur la sortie standard (-)", valueName: ("file|-", "fichier|-")
    ))
  var recovery: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let path = try options.vaultPath()
    guard unsafe access(path, F_OK) != 0 else { throw VaultError.alreadyExists(path: path) }
    if let recovery, recovery != "-", unsafe access(recovery, F_OK) == 0 {
      throw VaultError.alreadyExists(path: recovery)
    }
    let isAsked = options.keyFile == nil && !Credentials.isScripted(options)
    let hasBoth = options.keyFile != nil && options.passphraseDescriptor != nil
    let credential: Credential
    if let file = options.keyFile, !hasBoth {
      credential = .keyFile(try KeyFile.readOrMake(file))
    } else {
      if isAsked {
        Console.note(
          Phrase(
            en: "Choose a passphrase: five or six unrelated words are easy to remember and hard to guess.",
            fr:
              "Choisissez une phrase secrète\u{a0}: cinq ou six mots sans rapport se retiennent bien et se devinent mal."
          ))
      }
      credential = .passphrase(try Credentials.newPassphrase(options))
    }
    let keyFile = try hasBoth ? options.keyFile.map(KeyFile.readOrMake) : nil
    // Before the vault: one without the code that was asked for would be there, and in the way of a second try.
    let code = try recovery.map { try RecoveryCode.made(writingTo: $0, asJSON: options.json) }
    let vault: Vault
    do {
      vault = try Vault.create(at: path, credential: credential, limits: kdf.limits, stateFolder: options.stateFolder)
    } catch {
      if let recovery, recovery != "-" { unsafe unlink(recovery) }
      throw error
    }
    if let keyFile { _ = try vault.addSlot(.keyFile(keyFile), limits: .interactive) }
    _ = options.answeredInJSON { $0.field("vault", path) }
    Console.note(Phrase(en: "The vault is made: \(path)", fr: "Le coffre est créé\u{a0}: \(path)"))
    if hasBoth {
      Console.note(
        Phrase(
          en: "It has two keys: the passphrase opens it, and so does the key file.",
          fr: "Il a deux clés\u{a0}: la phrase secrète l’ouvre, et le fichier-clé aussi."))
    }
    if let code {
      _ = try vault.addSlot(.recoveryCode(code), limits: .interactive)
    } else {
      try offerRecovery(vault, isAsked: isAsked)
    }
    if let language = options.lang {
      try vault.setNamed(.setting, Setting.language.rawValue, to: language, now: Clock.current().now)
    }
    Console.note(
      Phrase(
        en: "Write your first entry with: intime write", fr: "Écrivez votre première entrée avec\u{a0}: intime write"))
  }

  private func offerRecovery(_ vault: Vault, isAsked: Bool) throws {
    if isAsked, !options.yes,
      try Question.ask(
        Phrase(
          en: "Make a recovery code to write down, in case the passphrase is forgotten?",
          fr: "Créer un code de secours à noter, au cas où la phrase secrète serait oubliée\u{a0}?"), options)
    {
      try RecoveryCode.add(to: vault, writingTo: "-", asJSON: options.json)
    } else {
      Console.note(
        Phrase(
          en:
            "Without a recovery code, a forgotten passphrase means a lost journal. Make one with: intime key add recovery",
          fr:
            "Sans code de secours, une phrase oubliée est un journal perdu. Créez-en un avec : intime key add recovery")
      )
    }
  }
}

/// Recovery codes: made, written out once, never kept.
enum RecoveryCode {
  /// Adds a slot for a fresh code, and writes the code to a new file or to standard output (`-`).
  static func add(to vault: Vault, writingTo path: String, asJSON: Bool) throws {
    // Written first: a slot whose code nobody has would open to nobody, and look like a way back.
    let code = try made(writingTo: path, asJSON: asJSON)
    do { _ = try vault.addSlot(.recoveryCode(code), limits: .interactive) } catch {
      if path == "-" {
        Console.say(
          Phrase(
            en: "That code opens nothing: it was not added.", fr: "Ce code n’ouvre rien\u{a0}: il n’a pas été ajouté."
          )
          .said)
      } else {
        unsafe unlink(path)
      }
      throw error
    }
  }

  /// A fresh code, which is written to a new file or to standard output (`-`), and opens nothing yet.
  /// - Parameter asJSON: whether an object on a line says it, of a file its name.
  static func made(writingTo path: String, asJSON: Bool) throws -> Secret {
    let code = try Secret(randomCount: WrittenKey.keyCount)
    let text = try WrittenKey.text(of: code)
    if path == "-" {
      Console.note(
        Phrase(
          en: "Your recovery code, shown this once. Write it on paper and keep it away from this machine:",
          fr: "Votre code de secours, affiché cette seule fois. Notez-le sur papier, loin de cette machine\u{a0}:"))
      // The code goes straight from locked memory: it has no character that JSON would escape.
      if asJSON { Console.write(Array("{\"kind\":\"recovery\",\"code\":\"".utf8)) }
      Console.flush()
      try text.write(to: STDOUT_FILENO, ending: asJSON ? "\"}\n" : "\n")
    } else {
      try KeyFile.write(text, to: path, header: nil)
      if asJSON {
        var json = JSONWriter()
        json.object { json in
          json.field("kind", SlotKind.recoveryCode.name)
          json.field("file", path)
        }
        Console.write(json.take() + [0x0a])
      }
      Console.note(
        Phrase(
          en: "The recovery code is in \(path). Move it off this machine.",
          fr: "Le code de secours est dans \(path). Mettez-le ailleurs que sur cette machine."))
    }
    return code
  }
}

/// Key files: a header line and a written key.
enum KeyFile {
  /// The key in the file, which is made if it is not there.
  static func readOrMake(_ path: String) throws -> Secret {
    if unsafe access(path, F_OK) == 0 { return try Credentials.keyFile(path) }
    let key = try Secret(randomCount: WrittenKey.keyCount)
    try write(WrittenKey.text(of: key), to: path, header: WrittenKey.keyFileHeader)
    Console.note(
      Phrase(
        en: "The key file is \(path). Keep a copy elsewhere.",
        fr: "Le fichier-clé est \(path). Gardez-en une copie ailleurs."))
    return key
  }

  /// Writes a new file, readable by this user alone.
  static func write(_ text: borrowing Secret, to path: String, header: StaticString?) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? VaultError.alreadyExists(path: path) : VaultError.cannotCreate(path: path, errno: errno)
    }
    defer { close(descriptor) }
    let code = header.map { Console.send(Array($0.description.utf8), to: descriptor) } ?? 0
    guard code == 0 else { throw VaultError.inputOutput(code: Int(code), path: path) }
    try text.writeLine(to: descriptor)
    guard fsync(descriptor) == 0 else { throw VaultError.inputOutput(code: Int(errno), path: path) }
  }
}

extension Secret {
  /// Writes the bytes and a line end straight from where they are.
  borrowing func writeLine(to descriptor: Int32) throws { try write(to: descriptor, ending: "\n") }

  /// Writes the bytes straight from where they are, and then `ending`.
  borrowing func write(to descriptor: Int32, ending: String) throws {
    let code = withBytes { bytes -> Int32 in
      var sent = 0
      while sent < bytes.count {
        let count = unsafe bytes.extracting(sent..<bytes.count).withUnsafeBufferPointer { buffer in
          unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        }
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        sent += count
      }
      return Console.send(Array(ending.utf8), to: descriptor)
    }
    guard code == 0 else {
      throw Refusal(
        .inputOutput,
        Phrase(en: "cannot write the key (\(systemWord(code)))", fr: "impossible d’écrire la clé (\(systemWord(code)))")
      )
    }
  }
}
