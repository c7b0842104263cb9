import Glibc
import Journal
import Sodium
import Vault

/// Reads passphrases, recovery codes and key files straight into locked memory.
enum SecretInput {
  /// The longest passphrase taken, in bytes.
  static let longest = 8_192

  /// All bytes up to the end of a descriptor, less one trailing newline; of a terminal, a line.
  static func all(from descriptor: Int32) throws -> Secret {
    if isatty(descriptor) == 1 {
      return try filled { (bytes) throws(PromptError) in
        try Prompt(Descriptor(owning: dup(descriptor)), in: Speech.language)
          .secret(Phrase(en: "Passphrase:", fr: "Phrase secrète\u{a0}:"), into: &bytes)
      }
    }
    try checkIsOpen(descriptor)
    return try filled { bytes in
      var count = 0
      while count < bytes.count, try System.readByte(descriptor, into: &bytes, at: count) > 0 { count += 1 }
      return count > 0 && bytes[count - 1] == 0x0a ? count - 1 : count
    }
  }

  /// Refuses a descriptor that nobody opened.
  static func checkIsOpen(_ descriptor: Int32) throws {
    guard fcntl(descriptor, F_GETFD) >= 0 else {
      throw Refusal(
        .usage, Phrase(en: "descriptor \(descriptor) is not open", fr: "le descripteur \(descriptor) n’est pas ouvert"),
        hint: Phrase(
          en: "open it for the command: intime … --passphrase-fd 3 3< FILE",
          fr: "ouvrez-le pour la commande\u{a0}: intime … --passphrase-fd 3 3< FICHIER"))
    }
  }

  /// Refuses a file that cannot be opened.
  static func checkCanRead(_ path: String) throws {
    do throws(SystemFailure) { _ = try System.open(path, O_RDONLY | O_NONBLOCK) } catch {
      throw cannotRead(path, error)
    }
  }

  /// All bytes of a file, less one trailing newline.
  static func file(_ path: String) throws -> Secret {
    do {
      let file = try System.open(path, O_RDONLY)
      return try all(from: file.number)
    } catch let error as SystemFailure {
      throw cannotRead(path, error)
    }
  }

  private static func cannotRead(_ path: String, _ error: SystemFailure) -> Refusal {
    Refusal(
      .noInput,
      Phrase(
        en: "cannot read \(Printable.quoted(path)): \(error.reason.en)",
        fr: "impossible de lire \(Printable.quoted(path))\u{a0}: \(error.reason.fr)"),
      hint: Phrase(
        en: "look at INTIME_PASSPHRASE_FILE, or --key-file",
        fr: "vérifiez INTIME_PASSPHRASE_FILE, ou --key-file"))
  }

  /// What a shell command prints, less one trailing newline. Its own messages go to standard error.
  static func command(_ command: String) throws -> Secret {
    let refusal = { (what: Phrase) in
      Refusal(
        .noPermission, what, hint: Phrase(en: "see INTIME_PASSPHRASE_COMMAND", fr: "voir INTIME_PASSPHRASE_COMMAND"))
    }
    let ends = try System.pipe()
    let reading = ends.reading
    let writing = ends.writing
    let child = try ChildProgram(
      "/bin/sh", ["-c", command], environment: Environment.current.forOthers, input: STDIN_FILENO,
      output: writing.number,
      errors: STDERR_FILENO)
    _ = consume writing
    let secret = try all(from: reading.number)
    guard try child.wait() == .exited(0) else {
      throw refusal(Phrase(en: "the passphrase command failed", fr: "la commande de la phrase secrète a échoué"))
    }
    return secret
  }

  static let nowhereToAsk = Refusal(
    .noPermission,
    Phrase(
      en: "there is no terminal to ask for the passphrase", fr: "aucun terminal où demander la phrase secrète"),
    hint: Phrase(
      en: "use --passphrase-fd, INTIME_PASSPHRASE_FILE or INTIME_PASSPHRASE_COMMAND",
      fr: "utilisez --passphrase-fd, INTIME_PASSPHRASE_FILE ou INTIME_PASSPHRASE_COMMAND"))

  /// Asks on the terminal, without showing what is typed.
  static func ask(_ question: Phrase) throws -> Secret {
    Console.flush()
    do {
      return try filled { (bytes) throws(PromptError) in
        try Prompt(in: Speech.language).secret(question, into: &bytes)
      }
    } catch PromptError.noTerminal {
      throw nowhereToAsk
    } catch PromptError.endOfInput {
      throw Refusal(
        .noPermission,
        Phrase(en: "no passphrase was given", fr: "aucune phrase secrète n’a été donnée"),
        hint: Phrase(
          en: "type it and press Enter, or give it with --passphrase-fd or INTIME_PASSPHRASE_FILE",
          fr: "tapez-la puis Entrée, ou donnez-la avec --passphrase-fd ou INTIME_PASSPHRASE_FILE"))
    }
  }

  /// Fewer bytes are few enough to be found by trying, however slow each try is made.
  private static let fewestBytes = 12

  /// Asks twice for a new passphrase, until both are the same.
  static func askForNew() throws -> Secret {
    while true {
      let first = try ask(Phrase(en: "New passphrase:", fr: "Nouvelle phrase secrète\u{a0}:"))
      guard first.count > 0 else {
        Console.say(
          Phrase(en: "An empty passphrase would protect nothing.", fr: "Une phrase vide ne protégerait rien.").said)
        continue
      }
      let second = try ask(Phrase(en: "The same again:", fr: "La même encore une fois\u{a0}:"))
      if second.withBytes({ first.matches($0) }) {
        if first.count < fewestBytes {
          Console.say(
            Phrase(
              en:
                "It is taken; but it is very short, and whoever gets at the file may guess it. Five or six words are much safer.",
              fr:
                "Elle est acceptée\u{a0}; mais elle est très courte, et qui aurait le fichier pourrait la deviner. Cinq ou six mots sont bien plus sûrs."
            ).said)
        }
        return first
      }
      Console.say(Phrase(en: "They differ. Let us try again.", fr: "Elles diffèrent. Recommençons.").said)
    }
  }

  /// A secret as long as what `fill` put at the beginning of the locked memory it is lent.
  private static func filled(_ fill: (inout MutableSpan<UInt8>) throws -> Int) throws -> Secret {
    var buffer = try Secret(count: longest + 1)
    let count = try buffer.withMutableBytes { bytes in try fill(&bytes) }
    guard count <= longest else {
      throw Refusal(.usage, Phrase(en: "the passphrase is too long", fr: "la phrase secrète est trop longue"))
    }
    return try buffer.withBytes { bytes in try Secret(copying: bytes.extracting(0..<count)) }
  }
}
