import Glibc
import Journal

/// Why nothing could be asked or read.
enum PromptError: Error, Hashable {
  /// The program runs without a terminal.
  case noTerminal
  /// The input ended before an answer.
  case endOfInput
  /// Three answers were neither yes nor no.
  case notUnderstood
  /// More bytes than fit; nothing of the line is kept.
  case tooLong(limit: Int)
  /// Ctrl-C, or a request to end: exit 130 for `SIGINT`.
  case interrupted(signal: Int32)
  case failed(SystemFailure)

  /// What happened, without a full stop.
  var message: Phrase {
    switch self {
    case .noTerminal: Phrase(en: "there is no terminal to ask on", fr: "il n’y a pas de terminal où poser la question")
    case .endOfInput: Phrase(en: "the input ended before an answer", fr: "l’entrée s’est terminée avant une réponse")
    case .notUnderstood: Phrase(en: "that was neither yes nor no", fr: "ce n’était ni oui ni non")
    case .tooLong(let limit):
      Phrase(en: "the line is longer than \(limit) bytes", fr: "la ligne dépasse \(limit) octets")
    case .interrupted: Phrase(en: "interrupted", fr: "interruption")
    case .failed(let failure):
      Phrase(
        en: "the terminal could not be used: \(failure.reason.en)",
        fr: "le terminal n’a pas pu être utilisé\u{a0}: \(failure.reason.fr)")
    }
  }
}

/// Asks the person at the terminal, whatever standard input and output are.
struct Prompt: ~Copyable {
  private let terminal: Descriptor
  private let language: Language

  /// Asks on the controlling terminal.
  /// - Throws: ``PromptError/noTerminal``.
  init(in language: Language) throws(PromptError) {
    let terminal: Descriptor
    do throws(SystemFailure) {
      terminal = try System.open("/dev/tty", O_RDWR | O_NOCTTY)
    } catch {
      throw .noTerminal
    }
    self.init(terminal, in: language)
  }

  /// Asks on `terminal`.
  init(_ terminal: consuming Descriptor, in language: Language) {
    self.terminal = terminal
    self.language = language
  }

  /// Asks a question that `--yes` answers: with `saidYes` there is no question and no need for a terminal.
  static func confirm(_ question: Phrase, in language: Language, saidYes: Bool) throws(PromptError) -> Bool {
    guard !saidYes else { return true }
    return try Prompt(in: language).confirm(question)
  }

  /// Whether the answer to `question` (with its question mark) is yes. An empty line is `fallback`; `y`, `yes`, `o`, `oui`, `n`, `no` and
  /// `non` are understood in both languages; anything else is asked again, twice.
  /// - Parameter details: if there are any, `show` and `voir` are answers too: they are shown, as wide as the terminal, and the question
  ///   is put again, wrapped to it.
  borrowing func confirm(
    _ question: Phrase, otherwise fallback: Bool = false, showing details: ((_ width: Int) -> [String])? = nil
  ) throws(PromptError) -> Bool {
    let show = details == nil ? Phrase(en: "", fr: "") : Phrase(en: "/show", fr: "/voir")
    let choices =
      switch language {
      case .english: "[\(fallback ? "Y/n" : "y/N")\(show.en)]"
      case .french: "[\(fallback ? "O/n" : "o/N")\(show.fr)]"
      }
    let asked = laid("\(question[language]) \(choices)")
    var tries = 0
    while tries < 3 {
      try say(asked)
      let answer = try answer().lowercased()
      if let details, ["show", "s", "voir", "v"].contains(answer) {
        let width = Terminal(descriptor: terminal.number, environment: .current).width
        try say("\n" + details(width).map(Harmless.text).joined(separator: "\n") + "\n\n")
        continue
      }
      tries += 1
      switch answer {
      case "": return fallback
      case "y", "yes", "o", "oui": return true
      case "n", "no", "non": return false
      default: try say(Phrase(en: "Please answer y or n.", fr: "Répondez par o ou n.")[language] + "\n")
      }
    }
    throw .notUnderstood
  }

  /// Asks for a line of text that may be seen.
  borrowing func line(_ question: Phrase) throws(PromptError) -> String {
    try say(laid(question[language]))
    return try answer()
  }

  /// Asks for a secret without showing what is typed, straight into `bytes`.
  ///
  /// Ctrl-Z stops the program with the terminal as it was, and the question is put again when it goes on.
  /// - Returns: how many bytes were typed.
  /// - Throws: ``PromptError/interrupted(signal:)`` after Ctrl-C and the like, and the others.
  borrowing func secret(_ question: Phrase, into bytes: inout MutableSpan<UInt8>) throws(PromptError) -> Int {
    while true {
      do throws(PromptError) {
        let number = terminal.number
        // Asked once nothing shows: an answer may come at once.
        let asked = laid(question[language])
        let line = try withEchoOff(number) { (watch: borrowing SignalWatch) throws(PromptError) in
          try Self.say(asked, on: number)
          return try readLine(from: number, into: &bytes, watch: watch.descriptor)
        }
        try say("\n")
        if line.endedByInput, line.count == 0 { throw .endOfInput }
        return line.count
      } catch {
        guard case .interrupted(let signal) = error else { throw error }
        try say("\n")
        guard [SIGTSTP, SIGTTIN, SIGTTOU].contains(signal) else { throw error }
        // To this thread, so that it has had its effect before the question comes again, and is not taken for a new one.
        _ = raise(signal)
      }
    }
  }

  private borrowing func answer() throws(PromptError) -> String {
    let watch: SignalWatch
    do throws(SystemFailure) { watch = try SignalWatch(SignalWatch.endings) } catch { throw .failed(error) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    var span = bytes.mutableSpan
    let line = try readLine(from: terminal.number, into: &span, watch: watch.descriptor)
    _ = consume watch
    if line.endedByInput, line.count == 0 { throw .endOfInput }
    var answer = String(decoding: bytes[..<line.count], as: UTF8.self)
    while answer.last?.isWhitespace == true { answer.removeLast() }
    return String(answer.drop { $0.isWhitespace })
  }

  /// A question on lines of the terminal's width, broken between words, with a space after it and room for a short answer.
  private borrowing func laid(_ question: String) -> String {
    let width = Terminal(descriptor: terminal.number, environment: .current).width
    return Wrapping.wrap(question, width: max(20, width - Self.answerWidth)) + " "
  }

  private static let answerWidth = 5

  private borrowing func say(_ text: String) throws(PromptError) { try Self.say(text, on: terminal.number) }

  private static func say(_ text: String, on terminal: Int32) throws(PromptError) {
    do throws(SystemFailure) {
      try System.writeAll(terminal, Array(text.utf8).span)
    } catch {
      throw .failed(error)
    }
  }
}
