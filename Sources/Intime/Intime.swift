import ArgumentParser
import CLinux
import Glibc
import Journal
import Vault

/// `intime`: the whole program.
struct IntimeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "intime",
      abstract: Phrase(
        en: "An encrypted journal that nobody else can read", fr: "Un journal chiffré que personne d’autre ne peut lire"
      ).said,
      discussion: Phrase(
        en: "Start with: intime init, then intime write. Every command has --help.",
        fr: "Pour commencer\u{a0}: intime init, puis intime write. Chaque commande a --help."
      ).said,
      version: "intime 0.1.0",
      subcommands: offered)
  }

  /// The command that the first word names, alone, else all: the parser looks at every command it is offered, which takes
  /// two milliseconds. Completion has to see them all.
  private static var offered: [any ParsableCommand.Type] {
    guard let word = ProgramArguments.words.first, let named = command(named: word), named != Completion.self else {
      return commands.map(\.value)
    }
    return [named]
  }

  /// The command that `word` names, if there is one.
  static func command(named word: String) -> (any ParsableCommand.Type)? {
    commands.first { $0.key == word }?.value
  }

  /// All commands, by their names: what a command calls itself is worked out each time it is asked.
  static let commands: KeyValuePairs<String, any ParsableCommand.Type> = [
    "init": Init.self, "write": Write.self, "jot": JotCommand.self, "list": List.self, "show": Show.self,
    "search": Search.self, "edit": Edit.self, "amend": Amend.self, "delete": Delete.self, "restore": Restore.self,
    "purge": Purge.self, "history": History.self, "today": Today.self, "random": Random.self, "tags": Tags.self,
    "moods": Moods.self, "stats": Stats.self, "calendar": CalendarCommand.self, "template": Template.self,
    "import": Import.self, "export": Export.self, "age": AgeCommand.self, "key": Key.self,
    "unlock": Unlock.self, "lock": Lock.self, "status": Status.self, "verify": Verify.self, "backup": Backup.self,
    "merge": Merge.self, "doctor": Doctor.self, "set": SetCommand.self, "people": People.self,
    "level": Level.self, "consent": ConsentCommand.self, "ledger": LedgerCommand.self,
    "endpoint": EndpointCommand.self, "redact": Redact.self, "reflect": Reflect.self, "converse": Converse.self,
    "review": ReviewCommand.self, "prepare": Prepare.self, "gauge": Gauge.self,
    "help-lines": HelpLinesCommand.self, "completion": Completion.self,
  ]

  @OptionGroup var options: GlobalOptions

  func run() throws { throw CleanExit.helpRequest() }
}

/// The only place that ends the process, and the only `catch` for everything.
@main enum Intime {
  static func main() {
    _ = clinux_forbid_dumps()
    forbidCoreFiles()
    forbidCrashReports()
    Output.ignoreBrokenPipes()
    exit(run(ProgramArguments.words).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    var status: ExitStatus = .done
    do {
      var command = try CommandWords(arguments).parsed()
      if !(command is IntimeCommand) { Recovery.sweep() }
      try command.run()
      status = reportDamage()
    } catch let error as any Explained {
      status = tell(error)
    } catch let error as PromptError {
      status = tell(error)
    } catch {
      status = UsageMessage.tell(error)
    }
    Console.flush()
    switch Console.outputError {
    case nil: return status
    case .readerIsGone: exit(OutputError.statusOfBrokenPipe)
    case .failed?:
      if let message = Console.outputError?.message { Console.say("intime: \(message.said)") }
      return status == .done ? .inputOutput : status
    }
  }

  /// Says `intime: what happened`, then `hint: what to do`.
  private static func tell(_ error: any Explained) -> ExitStatus {
    Console.say("intime: \(error.message.said)")
    if let hint = error.hint { Console.say(Phrase(en: "hint: \(hint.en)", fr: "conseil\u{a0}: \(hint.fr)").said) }
    return error.status
  }

  /// What was come across on the way is told at the end; with `--salvage` it is what was expected.
  private static func reportDamage() -> ExitStatus {
    let damage = DamageReport.shared.all
    guard !damage.isEmpty else { return .done }
    let status = tell(VaultError.damaged(damage))
    return ProgramArguments.words.contains("--salvage") ? .done : status
  }

  /// At a crash, Swift's own handlers would print what the registers point at, and start a program that reads all memory.
  private static func forbidCrashReports() {
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { signal(number, SIG_DFL) }
  }

  private static func forbidCoreFiles() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  }
}

extension PromptError: Explained {
  var hint: Phrase? {
    switch self {
    case .noTerminal: Phrase(en: "--yes answers yes", fr: "--yes répond oui")
    case .endOfInput, .notUnderstood, .tooLong, .interrupted, .failed: nil
    }
  }

  var status: ExitStatus {
    switch self {
    case .noTerminal, .tooLong: .usage
    case .endOfInput, .notUnderstood: .failed
    case .interrupted: .interrupted
    case .failed: .inputOutput
    }
  }
}

extension SystemFailure: Explained {
  var message: Phrase { reason }
  var hint: Phrase? { nil }
  var status: ExitStatus { .inputOutput }
}

extension EditorError: Explained {
  var status: ExitStatus {
    switch self {
    case .noSuchEditor, .noEditor, .leavesCopies: .configuration
    case .notSaved(_, let cause): (cause as? any Explained)?.status ?? .inputOutput
    case .notUTF8, .tooLong: .dataError
    case .noPrivatePlace, .cannotPrepare, .cannotStart, .unreadable, .notWiped: .inputOutput
    }
  }
}
