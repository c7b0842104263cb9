import Glibc
import Journal
import Vault

/// Words that came on standard input, which nobody can give a second time.
enum GivenWords {
  /// Runs `body`, which saves `content`. If it cannot, the words are sealed to the vault's inbox as by `jot`, or, where that cannot be
  /// either, stay in memory where the next run finds them; the error says which. Requests to end wait meanwhile.
  /// - Parameters:
  ///   - entry: the entry they are for, unless they are a new one.
  ///   - mayBeSealed: `false` where `body` itself seals to the inbox.
  static func keeping<Saved>(
    _ content: EntryContent, _ options: GlobalOptions, entry: EntryID? = nil, mayBeSealed: Bool = true,
    _ body: () throws -> Saved
  ) throws -> Saved {
    let watch = try SignalWatch(SignalWatch.endings)
    let saved: Saved
    do { saved = try body() } catch {
      guard !isSaved(error), !TextInput.isNamedFile else { throw error }
      let place = place(for: content, options, entry: entry, mayBeSealed: mayBeSealed && !isBusy(error))
      endIfAsked(watch)
      guard let place else { throw error }
      if let error = error as? any Explained { throw NotSaved(cause: error, place: place) }
      Console.say(Phrase(en: "hint: \(place.phrase.en)", fr: "conseil\u{a0}: \(place.phrase.fr)").said)
      throw error
    }
    endIfAsked(watch)
    return saved
  }

  /// Where words are that were not saved.
  enum Place {
    case inbox
    case memory(path: String)

    /// Where they are, and what becomes of them.
    var phrase: Phrase {
      switch self {
      case .inbox:
        Phrase(
          en: "your words are sealed in the vault’s inbox: they join the journal when it is next opened",
          fr:
            "vos mots sont scellés dans la boîte de dépôt du coffre\u{a0}: ils rejoindront le journal à sa prochaine ouverture"
        )
      case .memory(let path): EditorError.whereKept(path)
      }
    }
  }

  /// Words that were not saved, and are not lost.
  struct NotSaved: Explained {
    let cause: any Explained
    let place: Place

    var message: Phrase { cause.message }
    var hint: Phrase? { place.phrase }
    var status: ExitStatus { cause.status }
  }

  private static func place(
    for content: EntryContent, _ options: GlobalOptions, entry: EntryID?, mayBeSealed: Bool
  ) -> Place? {
    guard let vault = try? options.vaultPath() else { return nil }
    if mayBeSealed, let locked = try? LockedVault(path: vault, stateFolder: options.stateFolder),
      (try? locked.jot(content)) != nil
    {
      return .inbox
    }
    let subject = EditingSubject(
      vault: vault.absolutePath, entry: entry?.description, isPrivate: content.isPrivate)
    var text = content.text
    if !content.title.isEmpty { text = text.isEmpty ? content.title : content.title + "\n\n" + text }
    let folder = try? EditingFolder.make(
      for: subject, original: [], text: Array(text.utf8), in: EditingFolder.places(in: .current))
    guard let folder else { return nil }
    try? folder.keep()
    return .memory(path: "\(folder.path)/text/\(EditingFolder.textName)")
  }

  /// Whether the change was made, although something about it failed.
  private static func isSaved(_ error: any Error) -> Bool {
    // SQLITE_IOERR_DIR_FSYNC, which `VaultError` explains.
    DamageReport.shared.isSaved || error as? VaultError == .inputOutput(code: 1290, path: nil)
  }

  /// Whether it took half a minute to find that nobody can write: not to be tried once more.
  private static func isBusy(_ error: any Error) -> Bool { error as? VaultError == .busy }

  /// Lets a request to end that came meanwhile have its effect, now that the words are safe.
  private static func endIfAsked(_ watch: borrowing SignalWatch) {
    while let signal = watch.next() { if signal != SIGINT { SignalWatch.deliver(signal) } }
  }
}
