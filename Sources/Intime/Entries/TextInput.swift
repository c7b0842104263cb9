import Glibc
import Journal

/// Text that is given to a command, not typed in an editor.
enum TextInput {
  /// The longest text read, in bytes.
  static let longest = 64 << 20

  static let nothingWritten = Refusal(
    .usage,
    Phrase(en: "there is nothing to keep: the text is empty", fr: "il n’y a rien à garder\u{a0}: le texte est vide"),
    hint: Phrase(en: "write something, or leave it for later", fr: "écrivez quelque chose, ou revenez plus tard"))

  static let nothingToRead = Refusal(
    .usage,
    Phrase(
      en: "there is nothing to reflect on: the text is empty", fr: "il n’y a rien à lire\u{a0}: le texte est vide"),
    hint: Phrase(
      en: "give a text on standard input: intime reflect --stdin < page.txt",
      fr: "donnez un texte sur l’entrée standard\u{a0}: intime reflect --stdin < page.txt"))

  /// Whether standard input has the text: if that is asked for (`-`), or if there is no other and it is no terminal.
  static func readsStandardInput(_ arguments: [String]) -> Bool {
    arguments == ["-"] || (arguments.isEmpty && !Console.inputIsTerminal)
  }

  /// The text of the arguments, or of standard input; `nil` if neither is given.
  static func given(_ arguments: [String]) throws -> String? {
    if readsStandardInput(arguments) { return try standardInput() }
    return arguments.isEmpty ? nil : arguments.joined(separator: " ")
  }

  /// Whether standard input is a file with a name, where words stay whatever becomes of us.
  static var isNamedFile: Bool {
    var facts = stat()
    return unsafe fstat(STDIN_FILENO, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && facts.st_nlink > 0
  }

  /// Says on a terminal that something is waited for, and how it ends.
  static func tellWaiting(
    _ phrase: Phrase = Phrase(
      en: "Type or paste the text, then end it with Ctrl-D on a line of its own.",
      fr: "Tapez ou collez le texte, puis terminez par Ctrl-D sur une ligne vide.")
  ) {
    if Console.inputIsTerminal { Console.note(phrase) }
  }

  /// All of standard input, which must be UTF-8. One line end at its end belongs to the pipe, not to the text.
  static func standardInput() throws -> String {
    tellWaiting()
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Refusal(
          .inputOutput,
          Phrase(
            en: "cannot read standard input (\(systemWord(errno)))",
            fr: "impossible de lire l’entrée standard (\(systemWord(errno)))"))
      }
      if count == 0 { break }
      bytes += chunk[..<count]
      guard bytes.count <= longest else {
        throw Refusal(.failed, Phrase(en: "the text is longer than 64 MB", fr: "le texte dépasse 64 Mo"))
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(
        .dataError, Phrase(en: "the text is not UTF-8", fr: "le texte n’est pas en UTF-8"),
        hint: Phrase(en: "convert it first: iconv -t UTF-8", fr: "convertissez-le d’abord\u{a0}: iconv -t UTF-8"))
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

/// What the writer should know about what was just done.
enum Advice {
  /// An entry of a day to come is the newest until then, so that `last` names it: meant perhaps, and perhaps not.
  static func aboutFuture(_ date: Timestamp, _ id: EntryID, now: Timestamp) {
    guard date.local.date > now.local.date else { return }
    let start = id.prefix(EntryLine.idLength)
    Console.note(
      Phrase(
        en:
          "It is dated \(date.local.date), which is still to come; until then it is the newest entry. To change that: intime amend \(start) --date today",
        fr:
          "Elle est datée du \(date.local.date), un jour à venir\u{a0}; d’ici là, c’est l’entrée la plus récente. Pour changer cela\u{a0}: intime amend \(start) --date aujourd’hui"
      ))
  }

  /// Text in arguments can be seen by others; said once on a device, not each time.
  static func aboutArguments(_ options: GlobalOptions) {
    guard let folder = options.stateFolder else { return }
    let marker = folder + "/told-about-arguments"
    guard unsafe access(marker, F_OK) != 0 else { return }
    unsafe mkdir(folder, 0o700)
    let descriptor = unsafe open(marker, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    if descriptor >= 0 { close(descriptor) }
    Console.note(
      Phrase(
        en:
          "Saved. Note, said once: text given as arguments stays in the shell’s history and shows in `ps` while it runs. “intime write” alone opens your editor, and “intime write -” reads what you type or pipe.",
        fr:
          "Enregistré. À savoir, dit une seule fois : un texte donné en argument reste dans l’historique du shell et se voit dans `ps`. « intime write » seul ouvre votre éditeur, et « intime write - » lit ce que vous tapez ou envoyez."
      ))
  }
}
