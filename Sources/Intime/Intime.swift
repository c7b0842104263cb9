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
    clinux_keep_freed_memory()
    forbidCoreFiles()
    forbidCrashReports()
    Output.ignoreWriteSignals()
    Interruption.listen()
    exit(run(ProgramArguments.words).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    var status: ExitStatus = .done
    do {
      if VaultNames.isAsked(arguments) {
        status = VaultNames.answer(arguments)
      } else {
        var command = try command(arguments)
        if !(command is IntimeCommand) { Recovery.sweep() }
        try command.run()
        status = reportDamage()
      }
    } catch let refusal as Declined {
      Console.note(refusal.message)
      status = refusal.status
    } catch let error as any Explained {
      status = tell(error)
    } catch let error as OutputError {
      // What is said of it is said below, for whatever could not be written.
      Console.note(failure: error)
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
      if let message = Console.outputError?.message {
        let saved =
          DamageReport.shared.isSaved
          ? Phrase(en: "the entry is saved; but ", fr: "l’entrée est enregistrée\u{a0}; mais ") : Phrase(en: "", fr: "")
        Console.say("intime: \(saved.said)\(message.said)")
      }
      return status == .done ? .inputOutput : status
    }
  }

  /// What the command line asks for. Help and errors of usage are said before a vault is open, and speak its language if they can.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let words = CommandWords(arguments)
    let isForHelp = words.arranged.prefix { $0 != "--" }.contains { ["help", "--help", "-h"].contains($0) }
    if isForHelp { Speech.followUnlockedVault() }
    if let word = CommandWords.unknownAfterHelp(words.arranged, for: IntimeCommand.self) {
      throw Refusal.noCommand(word)
    }
    do { try words.checkCommand() } catch {
      Speech.followUnlockedVault()
      try words.checkCommand()
    }
    do {
      let command = try words.parsed()
      if command is IntimeCommand { Speech.followUnlockedVault() }
      return command
    } catch {
      Speech.followUnlockedVault()
      // Once more, for what our own checks say.
      return try words.parsed()
    }
  }

  /// Says `intime: what happened`, then `hint: what to do`.
  private static func tell(_ error: any Explained) -> ExitStatus {
    // Words of the command line, of files and of servers may stand in it.
    Console.say("intime: \(Harmless.text(error.message.said))")
    if let hint = error.hint {
      Console.say(Harmless.text(Phrase(en: "hint: \(hint.en)", fr: "conseil\u{a0}: \(hint.fr)").said))
    }
    return error.status
  }

  /// What was come across on the way is told at the end; with `--salvage` it is what was expected.
  private static func reportDamage() -> ExitStatus {
    let report = DamageReport.shared
    guard !report.all.isEmpty else { return .done }
    if report.isSaved {
      // What was asked is done. A script that is told otherwise would do it again.
      Console.say(
        Phrase(
          en: "intime: the entry is saved; but the vault is damaged",
          fr: "intime: l’entrée est enregistrée\u{a0}; mais le coffre est endommagé"
        ).said)
      _ = tell(VaultError.damaged(report.all))
      return .done
    }
    let isForSalvage = ProgramArguments.words.contains("--salvage")
    let untold = isForSalvage ? report.untold : report.all
    if !untold.isEmpty { _ = tell(VaultError.damaged(untold)) }
    return isForSalvage && !report.isAllLost ? .done : .dataError
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
