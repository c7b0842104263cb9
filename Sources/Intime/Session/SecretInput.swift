import Glibc
import Journal
import Sodium
import Vault

/// Reads passphrases, recovery codes and key files straight into locked memory.
enum SecretInput {
  /// The longest passphrase taken, in bytes.
  static let longest = 8_192

  /// All bytes up to the end of a descriptor, less one trailing newline.
  static func all(from descriptor: Int32) throws -> Secret { try read(descriptor, stopsAtNewline: isatty(descriptor) == 1) }

  /// All bytes of a file, less one trailing newline.
  static func file(_ path: String) throws -> Secret {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let word = systemWord(errno)
      throw Refusal(
        .noInput, Phrase(en: "cannot read \(path) (\(word))", fr: "impossible de lire \(path) (\(word))"))
    }
    defer { close(descriptor) }
    return try all(from: descriptor)
  }

  /// What a shell command prints, less one trailing newline. Its own messages go to standard error.
  static func command(_ command: String) throws -> Secret {
    let child = try ChildProcess(["/bin/sh", "-c", command], outputIsPiped: true)
    let secret = try read(child.output, stopsAtNewline: false)
    close(child.output)
    let status = child.wait()
    guard status == 0 else {
      throw Refusal(
        .noPermission,
        Phrase(en: "the passphrase command failed (status \(status))", fr: "la commande de la phrase secrète a échoué (code \(status))"),
        hint: Phrase(en: "see INTIME_PASSPHRASE_COMMAND", fr: "voir INTIME_PASSPHRASE_COMMAND"))
    }
    return secret
  }

  /// Asks on the terminal, without showing what is typed.
  static func ask(_ question: Phrase) throws -> Secret {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else {
      throw Refusal(
        .noPermission, Phrase(en: "there is no terminal to ask for the passphrase", fr: "aucun terminal où demander la phrase secrète"),
        hint: Phrase(
          en: "use --passphrase-fd, INTIME_PASSPHRASE_FILE or INTIME_PASSPHRASE_COMMAND",
          fr: "utilisez --passphrase-fd, INTIME_PASSPHRASE_FILE ou INTIME_PASSPHRASE_COMMAND"))
    }
    defer { close(terminal) }
    Console.flush()
    _ = Console.send(Array((question.said + " ").utf8), to: terminal)
    let echo = EchoOff(terminal)
    defer {
      echo.restore()
      _ = Console.send([0x0a], to: terminal)
    }
    return try read(terminal, stopsAtNewline: true)
  }

  /// Asks twice for a new passphrase, until both are the same.
  static func askForNew() throws -> Secret {
    while true {
      let first = try ask(Phrase(en: "New passphrase:", fr: "Nouvelle phrase secrète :"))
      guard first.count > 0 else {
        Console.say(Phrase(en: "An empty passphrase would protect nothing.", fr: "Une phrase vide ne protégerait rien.").said)
        continue
      }
      let second = try ask(Phrase(en: "The same again:", fr: "La même encore une fois :"))
      if second.withBytes({ first.matches($0) }) { return first }
      Console.say(Phrase(en: "They differ. Let us try again.", fr: "Elles diffèrent. Recommençons.").said)
    }
  }

  private static func read(_ descriptor: Int32, stopsAtNewline: Bool) throws -> Secret {
    var buffer = try Secret(count: longest + 1)
    var count = 0
    reading: while count <= longest {
      let got = buffer.withMutableBytes { bytes in
        unsafe bytes.withUnsafeMutableBufferPointer { bytes in
          guard let base = bytes.baseAddress else { return 0 }
          return unsafe Glibc.read(descriptor, base + count, stopsAtNewline ? 1 : longest + 1 - count)
        }
      }
      if got < 0, errno == EINTR {
        if Interruption.wasRequested { throw Interruption() }
        continue
      }
      guard got >= 0 else {
        let word = systemWord(errno)
        throw Refusal(
          .inputOutput, Phrase(en: "cannot read the passphrase (\(word))", fr: "impossible de lire la phrase secrète (\(word))"))
      }
      if got == 0 { break }
      count += got
      if stopsAtNewline, buffer.withBytes({ $0[count - 1] }) == 0x0a { break reading }
    }
    guard count <= longest else {
      throw Refusal(.usage, Phrase(en: "the passphrase is too long", fr: "la phrase secrète est trop longue"))
    }
    return try buffer.withBytes { bytes in
      let end = count > 0 && bytes[count - 1] == 0x0a ? count - 1 : count
      return try Secret(copying: bytes.extracting(0..<end))
    }
  }
}

/// Turns a terminal's echo off until ``restore()``, also when a signal ends the program meanwhile.
struct EchoOff {
  private let terminal: Int32
  private let before: termios

  init(_ terminal: Int32) {
    self.terminal = terminal
    var state = termios()
    tcgetattr(terminal, &state)
    before = state
    state.c_lflag &= ~tcflag_t(ECHO)
    state.c_lflag |= tcflag_t(ECHONL) & 0
    Interruption.restoresTerminal(terminal, to: before)
    tcsetattr(terminal, TCSAFLUSH, &state)
  }

  func restore() {
    var state = before
    tcsetattr(terminal, TCSAFLUSH, &state)
    Interruption.forgetsTerminal()
  }
}
