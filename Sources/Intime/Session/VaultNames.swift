import ArgumentParser
import Vault

/// Names that only an open vault knows, for the shell to complete. Nobody is asked for a passphrase: of a vault that is not
/// unlocked for a while, there are none.
enum VaultNames {
  /// Those of the templates.
  static let templates = CompletionKind.custom { words, _, _ in
    names(words) { try $0.named(.template).keys.sorted() }
  }
  /// Those of the endpoints.
  static let endpoints = CompletionKind.custom { words, _, _ in
    names(words) { try StoredEndpoint.all($0.named(.setting)).map(\.name) }
  }

  /// What a generated script calls the program with, to learn how a word may go on.
  static func isAsked(_ arguments: [String]) -> Bool { arguments.first == "---completion" }

  /// The answer, a name on each line.
  static func answer(_ arguments: [String]) -> ExitStatus {
    do { _ = try IntimeCommand.parseAsRoot(arguments) } catch {
      guard IntimeCommand.exitCode(for: error).isSuccess else { return .usage }
      let names = IntimeCommand.fullMessage(for: error)
      if !names.isEmpty { Console.print(names) }
    }
    return .done
  }

  private static func names(_ words: [String], _ read: (Vault) throws -> [String]) -> [String] {
    guard let path = try? GlobalOptions.vaultPath(ProgramArguments.value(of: "--vault", in: words)),
      let locked = try? LockedVault(path: path, stateFolder: nil), let vault = KernelKeyring.vault(locked),
      let names = try? read(vault)
    else { return [] }
    // A shell would show the others as they are.
    return names.filter { Printable.quoted($0) == $0 }
  }
}
