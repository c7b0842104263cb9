import Journal
import Vault

/// Opens the writer's editor on a text that never touches the disk.
struct Editing {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Lets the writer edit `initial`, and passes what it became to `save`. If saving fails, the text stays where it was, and the error says where.
  func run(initial: String, entry: String? = nil, isPrivate: Bool = false, save: (String) throws -> Void) throws {
    let command = try EditorCommand(preferred: session.setting(.editor), environment: .current)
    if command.care == .unknown {
      Console.note(
        Phrase(
          en: "\(Printable.quoted(command.name)) is not known to Intime: it may keep copies of what you write.",
          fr:
            "Intime ne connaît pas \(Printable.quoted(command.name)) : il garde peut-être des copies de ce que vous écrivez."
        ))
    }
    let subject = EditingSubject(vault: session.vault.path.absolutePath, entry: entry, isPrivate: isPrivate)
    let editor = PrivateEditor(command, environment: .current)
    let outcome = try editor.edit(initial, for: subject) { edited -> Bool in
      // An emptied text is how one gives up.
      guard !edited.text.allSatisfy(\.isWhitespace) else { return false }
      if edited.end != .exited(0) {
        Console.note(
          Phrase(
            en: "The editor ended unexpectedly; what you wrote is saved.",
            fr: "L’éditeur s’est arrêté de façon inattendue\u{a0}; ce que vous avez écrit est enregistré."))
      }
      try save(edited.text)
      return true
    }
    if outcome.saved != true { Console.note(Phrase(en: "Nothing was written.", fr: "Rien n’a été écrit.")) }
    if let left = outcome.leftBehind { throw left }
  }
}

/// What an earlier run left in memory because it, or its editor, was killed.
enum Recovery {
  /// Seals words that exist nowhere else to the inbox of their vault, and wipes everything.
  static func sweep() {
    for stale in StaleSession.sweep(in: EditingFolder.places(in: .current)) {
      guard let subject = stale.subject, let clock = try? Clock.current(),
        // With what this device knows of the vault, so that words are never sealed to an inbox key that was exchanged.
        let locked = try? LockedVault(path: subject.vault, stateFolder: GlobalOptions.stateFolder)
      else { continue }
      do {
        let recovered = try stale.recover { text in
          var content = EntryContent(date: clock.now, text: text)
          content.isPrivate = subject.isPrivate
          return try locked.jot(content)
        }
        guard recovered != nil else { continue }
        Console.note(
          Phrase(
            en: "Words from an interrupted edit were found and sealed; they join the journal when it is opened.",
            fr:
              "Des mots d’une écriture interrompue ont été retrouvés et scellés ; ils rejoindront le journal à son ouverture."
          ))
      } catch {
        // Told once, and then by `intime doctor`: it has nothing to do with what was asked now.
        guard !stale.isKept else { continue }
        let reason = error.message
        Console.say(
          "intime: "
            + Phrase(
              en: "words from an interrupted edit could not be sealed: \(reason.en)",
              fr: "des mots d’une écriture interrompue n’ont pas pu être scellés\u{a0}: \(reason.fr)"
            ).said)
        if let hint = error.hint {
          Console.say(Phrase(en: "hint: \(hint.en)", fr: "conseil\u{a0}: \(hint.fr)").said)
        }
      }
    }
  }
}

extension String {
  /// This path from the root on.
  var absolutePath: String { System.resolved(self) ?? self }
}
