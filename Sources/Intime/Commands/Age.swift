import AgeFormat
import ArgumentParser
import Glibc
import Journal
import Sodium

/// `intime age`: encrypting to people and with passphrases, as the `age` program does. Needs no vault.
struct AgeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "age", en: "Encrypt and decrypt files for the age program", fr: "Chiffrer et déchiffrer pour le programme age",
      example:
        "intime age keygen -o key.txt\nintime age encrypt -r age1… < notes.md > notes.md.age\nintime age decrypt -i key.txt < notes.md.age",
      more: Phrase(
        en:
          "Encrypt for somebody with their public key (age1…), which cannot decrypt; or with a passphrase. No vault is needed.",
        fr:
          "Chiffrez pour quelqu’un avec sa clé publique (age1…), qui ne permet pas de déchiffrer\u{a0}; ou avec une phrase secrète. Aucun coffre n’est nécessaire."
      ),
      subcommands: [AgeKeygen.self, AgeEncrypt.self, AgeDecrypt.self])
  }
}

/// `intime age keygen`: an identity to decrypt with, and the recipient others encrypt to.
struct AgeKeygen: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "keygen", en: "Make a key pair", fr: "Créer une paire de clés", example: "intime age keygen -o key.txt",
      more: Phrase(
        en:
          "The public key (age1…), which is shown and stands in the file, can be given to anyone: it encrypts. Whoever has the file can decrypt: keep it to yourself.",
        fr:
          "La clé publique (age1…), affichée et notée dans le fichier, peut être donnée à tous\u{a0}: elle chiffre. Qui a le fichier peut déchiffrer\u{a0}: gardez-le pour vous."
      ))
  }

  @Option(
    name: .shortAndLong,
    help: .said(
      en: "The file to make; standard output if not told", fr: "Le fichier à créer\u{a0}; la sortie standard sinon",
      valueName: ("file", "fichier")), completion: .file())
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let created = try Clock.current().now
    let identity = try AgeIdentity()
    let recipient = identity.recipient
    let comments = Array("# created: \(created)\n# public key: \(recipient)\n".utf8)
    let text = try identity.text()
    if let output, output != "-" {
      let file = try newFile(output)
      try System.writeAll(file.number, comments.span)
      try text.writeLine(to: file.number)
      guard fsync(file.number) == 0 else { throw SystemFailure.now("fsync") }
    } else {
      do { try Console.pass(comments.span) } catch { return }  // told at the end, as for every command
      Console.flush()
      guard Console.outputError == nil else { return }
      try text.writeLine(to: STDOUT_FILENO)
    }
    // On a terminal it is there to be read already.
    if output.map({ $0 != "-" }) ?? !Console.terminal.isTerminal {
      Console.note(Phrase(en: "Public key: \(recipient)", fr: "Clé publique\u{a0}: \(recipient)"))
    }
  }

  /// A new file that this user alone can read; one that is there is not touched.
  private func newFile(_ path: String) throws -> Descriptor {
    do throws(SystemFailure) {
      return try System.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    } catch {
      throw Refusal(
        .cannotCreate,
        Phrase(
          en: "cannot make \(Printable.quoted(path)): \(error.reason.en)",
          fr: "impossible de créer \(Printable.quoted(path))\u{a0}: \(error.reason.fr)"))
    }
  }
}

/// `intime age encrypt`: standard input to standard output.
struct AgeEncrypt: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "encrypt", en: "Encrypt standard input to standard output",
      fr: "Chiffrer l’entrée standard vers la sortie standard",
      example:
        "intime age encrypt -r age1… < notes.md > notes.md.age\nintime age encrypt -p -a < notes.md > notes.md.age",
      more: Phrase(
        en: "The passphrase is asked for twice, or read from --passphrase-fd.",
        fr: "La phrase secrète est demandée deux fois, ou lue avec --passphrase-fd."))
  }

  @Option(
    name: .shortAndLong,
    help: .said(
      en: "A public key to encrypt to; may be repeated",
      fr: "Une clé publique pour qui chiffrer\u{a0}; peut être répété",
      valueName: ("age1…", "age1…")))
  var recipient: [String] = []
  @Option(
    name: [.customShort("R"), .customLong("recipients-file")],
    help: .said(
      en: "A file of public keys, one on each line; may be repeated",
      fr: "Un fichier de clés publiques, une par ligne\u{a0}; peut être répété", valueName: ("file", "fichier")),
    completion: .file())
  var recipientsFile: [String] = []
  @Flag(
    name: .shortAndLong,
    help: .said(en: "Encrypt with a passphrase instead", fr: "Chiffrer plutôt avec une phrase secrète"))
  var passphrase = false
  @Flag(
    name: [.customShort("a"), .customLong("armor"), .customLong("armour")],
    help: .said(
      en: "Write text that can be pasted into a letter (ASCII armour)",
      fr: "Écrire du texte à coller dans un message (armure ASCII)")) var armour = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let isForPeople = !recipient.isEmpty || !recipientsFile.isEmpty
    guard isForPeople != passphrase else {
      throw Refusal(
        .usage,
        isForPeople
          ? Phrase(
            en: "a passphrase and recipients cannot be combined",
            fr: "une phrase secrète et des destinataires ne peuvent pas se combiner")
          : Phrase(en: "whom should it be encrypted to?", fr: "pour qui faut-il chiffrer\u{a0}?"),
        hint: Phrase(
          en: "-r age1… for somebody’s public key, or -p for a passphrase",
          fr: "-r age1… pour une clé publique, ou -p pour une phrase secrète"))
    }
    guard armour || !Console.terminal.isTerminal else {
      throw Refusal(
        .usage,
        Phrase(en: "a terminal cannot show encrypted bytes", fr: "un terminal ne peut pas afficher d’octets chiffrés"),
        hint: Phrase(en: "-a writes text; or add > FILE", fr: "-a écrit du texte\u{a0}; ou ajoutez > FICHIER"))
    }
    do {
      if passphrase {
        try StandardStreams.keepInput(from: options)
        // Not the vault's, from its variables: the file may be for somebody else.
        let secret = try options.passphraseDescriptor.map { try SecretInput.all(from: $0) } ?? SecretInput.askForNew()
        guard secret.count > 0 else { throw Refusal.emptyPassphrase }
        try Self.encrypting(options) { source in
          try Age.encrypt(from: source, to: StandardStreams.sink, passphrase: secret, armoured: armour)
        }
      } else {
        let recipients = try AgeKeys.recipients(recipient, files: recipientsFile)
        try Self.encrypting(options) { source in
          try Age.encrypt(from: source, to: StandardStreams.sink, for: recipients, armoured: armour)
        }
      }
    } catch is OutputError {
      // Told at the end, as for every command.
    }
  }
}

extension AgeEncrypt {
  private static func encrypting(_ options: GlobalOptions, _ body: (@escaping AgeSource) throws -> Void) throws {
    try StandardStreams.watching(Phrase(en: "Encrypting", fr: "Chiffrement"), options) { input in
      input.isShown = true
      try body(input.source)
    }
  }
}

/// `intime age decrypt`: standard input to standard output.
struct AgeDecrypt: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "decrypt", en: "Decrypt standard input to standard output",
      fr: "Déchiffrer l’entrée standard vers la sortie standard",
      example: "intime age decrypt -i key.txt < notes.md.age > notes.md",
      more: Phrase(
        en:
          "What is written is sound, but all of it is there only if the program ends with 0. A file that was encrypted with a passphrase needs no -i.",
        fr:
          "Ce qui est écrit est intègre, mais n’est complet que si le programme se termine par 0. Un fichier chiffré avec une phrase secrète n’a pas besoin de -i."
      ))
  }

  @Option(
    name: .shortAndLong,
    help: .said(
      en: "A file with your key; may be repeated", fr: "Un fichier contenant votre clé\u{a0}; peut être répété",
      valueName: ("file", "fichier")), completion: .file())
  var identity: [String] = []
  @Option(
    name: .customLong("max-work-factor"),
    help: .said(
      en: "The hardest passphrase check to go along with; each step doubles time and memory, 20 takes a gibibyte",
      fr:
        "La vérification la plus coûteuse à accepter\u{a0}; chaque pas double le temps et la mémoire, 20 demande un gibioctet",
      valueName: ("1-30", "1-30")))
  var workFactorLimit = Age.workFactorLimit
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard Age.workFactors.contains(workFactorLimit) else { throw Refusal.workFactor }
    let identities = try AgeKeys.identities(files: identity)
    try StandardStreams.keepInput(from: options)
    try StandardStreams.watching(Phrase(en: "Decrypting", fr: "Déchiffrement"), options) { input in
      let file = try LockedAgeFile(from: input.source)
      let key = try key(of: file, identities)
      var reader = try file.opened(with: key)
      input.isShown = true  // only now: a passphrase may have been asked for
      do {
        if Console.terminal.isTerminal { return try show(&reader) }
        while try reader.next(StandardStreams.sink) {}
      } catch is OutputError {
        // Told at the end, as for every command.
      }
    }
  }

  private func key(of file: borrowing LockedAgeFile, _ identities: borrowing AgeIdentities) throws -> AgeFileKey {
    guard file.needsPassphrase else {
      guard !identities.isEmpty else { throw AgeError.needsIdentity }
      return try file.key(for: identities)
    }
    if Credentials.isScripted(options) {
      return try file.key(passphrase: Credentials.present(options), workFactorLimit: workFactorLimit)
    }
    guard identities.isEmpty else { throw AgeError.needsPassphrase }
    var attempt = 1
    while true {
      let secret = try SecretInput.ask(Phrase(en: "Passphrase:", fr: "Phrase secrète\u{a0}:"))
      do { return try file.key(passphrase: secret, workFactorLimit: workFactorLimit) } catch AgeError.wrongPassphrase {
        guard attempt < 3 else { throw AgeError.wrongPassphrase }
        attempt += 1
        Console.say(Phrase(en: "That is not it. Try again.", fr: "Ce n’est pas cela. Recommencez.").said)
      }
    }
  }

  /// Shows text to a person: harmless, and only if it is text.
  private func show(_ reader: inout AgeReader) throws {
    var bytes: [UInt8] = []
    let refusal = Refusal(
      .usage,
      Phrase(
        en: "what is in it is not text that a terminal could show",
        fr: "son contenu n’est pas un texte qu’un terminal pourrait afficher"),
      hint: Phrase(en: "add > FILE", fr: "ajoutez > FICHIER"))
    while try reader.next({ piece in for index in 0..<piece.count { bytes.append(piece[index]) } }) {
      guard bytes.count <= 1 << 24 else { throw refusal }
    }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw refusal }
    try Console.pass(Array(Printable.text(text).utf8).span)
  }
}

extension Refusal {
  /// A work factor that no file has.
  static let workFactor = Refusal(
    .usage, Phrase(en: "--max-work-factor takes 1 to 30", fr: "--max-work-factor prend un nombre de 1 à 30"))
}

/// Standard input, and how far it has been read.
private final class WatchedInput {
  /// Whether a person is shown how far it is.
  var isShown = false
  private var done = 0
  private let report: (_ done: Int) -> Void

  init(_ report: @escaping (_ done: Int) -> Void) { self.report = report }

  var source: AgeSource {
    { buffer in
      let count = try System.read(STDIN_FILENO, into: &buffer)
      self.done += count
      if self.isShown { self.report(self.done) }
      return count
    }
  }
}

/// Standard input and output as an age file takes and gives them.
private enum StandardStreams {
  static var sink: AgeSink { { bytes in try Console.pass(bytes) } }

  /// Runs `body` with standard input. How far it is can be shown where it is a file, and what comes of it is not on the terminal.
  static func watching(
    _ label: Phrase, _ options: GlobalOptions, _ body: (WatchedInput) throws -> Void
  ) throws {
    var facts = stat()
    guard unsafe fstat(STDIN_FILENO, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, !Console.terminal.isTerminal
    else { return try body(WatchedInput { _ in }) }
    let size = Int(facts.st_size)
    try Progressing.run(label, options) { progress in
      try withoutActuallyEscaping(progress) { progress in
        try body(WatchedInput { done in progress(done, size) })
      }
    }
  }

  /// A passphrase cannot come from where the file comes from.
  static func keepInput(from options: GlobalOptions) throws {
    guard options.passphraseDescriptor != STDIN_FILENO else {
      throw Refusal(
        .usage,
        Phrase(
          en: "standard input is the file, and cannot be the passphrase too",
          fr: "l’entrée standard est le fichier, elle ne peut pas être aussi la phrase secrète"),
        hint: Phrase(
          en: "--passphrase-fd 3 3< FILE, or INTIME_PASSPHRASE_FILE",
          fr: "--passphrase-fd 3 3< FICHIER, ou INTIME_PASSPHRASE_FILE"))
    }
  }
}
