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
    guard let word = ProgramArguments.words.first, !word.hasPrefix("-"),
      let named = commands.first(where: { $0._commandName == word }), named != Completion.self
    else { return commands }
    return [named]
  }

  private static var commands: [any ParsableCommand.Type] {
    [
      Init.self, Write.self, JotCommand.self, List.self, Show.self, Search.self, Edit.self, Amend.self, Delete.self,
      Restore.self, Purge.self, History.self, Today.self, Random.self, Tags.self, Moods.self, Stats.self,
      CalendarCommand.self, Template.self, Import.self, Export.self, AgeCommand.self, Key.self, Unlock.self, Lock.self,
      Status.self, Verify.self, Backup.self, Merge.self, Doctor.self, SetCommand.self, People.self, Level.self,
      ConsentCommand.self, LedgerCommand.self, EndpointCommand.self, Redact.self,
      Reflect.self, Converse.self, ReviewCommand.self, Prepare.self, Gauge.self, HelpLinesCommand.self, Completion.self,
    ]
  }

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
      let arguments = CommandWords.arranged(arguments, for: IntimeCommand.self)
      var command = try IntimeCommand.parseAsRoot(arguments)
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
    case .endOfInput, .notUnderstood:
      Phrase(en: "answer yes or no; --yes answers yes", fr: "répondez oui ou non\u{a0}; --yes répond oui")
    case .tooLong, .failed: status.usualHint
    case .interrupted: nil
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
  var hint: Phrase? { status.usualHint }
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
