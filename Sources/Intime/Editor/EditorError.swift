import Journal

/// Why a text could not be edited, or not be taken over.
///
/// Wherever a case has a `path`, the writer's words are in that file and nowhere else.
enum EditorError: Error {
  /// The editor that was asked for does not exist.
  case noSuchEditor(name: String)
  /// None was asked for, and none of those tried exists.
  case noEditor(tried: [String])
  /// The editor is known to keep copies of what is typed, for the reason given.
  case leavesCopies(editor: String, because: Phrase)
  /// Neither `$XDG_RUNTIME_DIR` nor `/dev/shm` is memory that this user can write to.
  case noPrivatePlace
  /// The private folder could not be made or filled.
  case cannotPrepare(SystemFailure)
  /// The editor did not start.
  case cannotStart(editor: String, SystemFailure)
  /// The file cannot be read back.
  case unreadable(path: String, SystemFailure)
  /// The file holds bytes that are no UTF-8.
  case notUTF8(path: String)
  /// The file is longer than a text may be, in bytes.
  case tooLong(path: String, limit: Int)
  /// What was written could not be saved, for the reason given.
  case notSaved(path: String, because: any Error)
  /// What should have been wiped is still there.
  case notWiped(path: String, SystemFailure)

  /// Where the writer's words are, if they are outside the vault.
  var path: String? {
    switch self {
    case .unreadable(let path, _), .notUTF8(let path), .tooLong(let path, _), .notSaved(let path, _),
      .notWiped(let path, _):
      path
    case .noSuchEditor, .noEditor, .leavesCopies, .noPrivatePlace, .cannotPrepare, .cannotStart: nil
    }
  }

  /// What happened, without a full stop.
  var message: Phrase {
    switch self {
    case .noSuchEditor(let name):
      Phrase(en: "there is no editor called \(name)", fr: "il n’y a pas d’éditeur nommé \(name)")
    case .noEditor(let tried):
      Phrase(
        en: "no editor was found (tried \(tried.joined(separator: ", ")))",
        fr: "aucun éditeur n’a été trouvé (essayé\u{a0}: \(tried.joined(separator: ", ")))")
    case .leavesCopies(let editor, let reason):
      Phrase(
        en: "\(editor) would leave copies of your words: \(reason.en)",
        fr: "\(editor) laisserait des copies de vos mots\u{a0}: \(reason.fr)")
    case .noPrivatePlace:
      Phrase(
        en: "there is no place in memory to edit privately: neither XDG_RUNTIME_DIR nor /dev/shm can be used",
        fr: "aucun endroit en mémoire ne permet d’écrire à l’abri\u{a0}: ni XDG_RUNTIME_DIR ni /dev/shm ne conviennent")
    case .cannotPrepare(let failure):
      Phrase(
        en: "the text could not be put in a private place: \(failure.reason.en)",
        fr: "le texte n’a pas pu être mis à l’abri\u{a0}: \(failure.reason.fr)")
    case .cannotStart(let editor, let failure):
      Phrase(
        en: "\(editor) could not be started: \(failure.reason.en)",
        fr: "\(editor) n’a pas pu être lancé\u{a0}: \(failure.reason.fr)")
    case .unreadable(_, let failure):
      Phrase(
        en: "what you wrote could not be read back: \(failure.reason.en)",
        fr: "ce que vous avez écrit n’a pas pu être relu\u{a0}: \(failure.reason.fr)")
    case .notUTF8:
      Phrase(
        en: "what the editor saved is not text in UTF-8",
        fr: "ce que l’éditeur a enregistré n’est pas du texte en UTF-8")
    case .tooLong(_, let limit):
      Phrase(
        en: "the text is longer than \(limit / 1_048_576) MB", fr: "le texte dépasse \(limit / 1_048_576) Mo")
    case .notSaved(_, let cause as any Explained):
      Phrase(
        en: "what you wrote could not be saved: \(cause.message.en)",
        fr: "ce que vous avez écrit n’a pas pu être enregistré\u{a0}: \(cause.message.fr)")
    case .notSaved:
      Phrase(en: "what you wrote could not be saved", fr: "ce que vous avez écrit n’a pas pu être enregistré")
    case .notWiped(let path, let failure):
      Phrase(
        en: "\(path) could not be wiped: \(failure.reason.en)",
        fr: "\(path) n’a pas pu être effacé\u{a0}: \(failure.reason.fr)")
    }
  }

  /// What becomes of words that wait in memory at `path`.
  static func whereKept(_ path: String) -> Phrase {
    Phrase(
      en:
        "your words are in \(path), in memory only: the next run of intime takes them in, unless the computer is off before",
      fr:
        "vos mots sont dans \(path), en mémoire seulement\u{a0}: le prochain lancement d’intime les reprendra, si l’ordinateur n’est pas éteint avant"
    )
  }

  /// What to do about it, without a full stop.
  var hint: Phrase? {
    switch self {
    case .noSuchEditor, .noEditor:
      Phrase(
        en: "set EDITOR to the editor you use, or pipe the text: intime write < FILE",
        fr: "indiquez votre éditeur dans EDITOR, ou envoyez le texte par un tube\u{a0}: intime write < FICHIER")
    case .leavesCopies:
      Phrase(
        en: "choose another editor for your journal: intime set editor nano",
        fr: "choisissez un autre éditeur pour votre journal\u{a0}: intime set editor nano")
    case .noPrivatePlace, .cannotPrepare, .cannotStart:
      Phrase(
        en: "write without an editor: intime write -, then your words, then Ctrl-D",
        fr: "écrivez sans éditeur\u{a0}: intime write -, puis vos mots, puis Ctrl-D")
    case .notSaved(let path, _): Self.whereKept(path)
    case .unreadable(let path, _), .notUTF8(let path), .tooLong(let path, _):
      Phrase(
        en: "your words are in \(path), in memory only: copy them before you switch the computer off",
        fr: "vos mots sont dans \(path), en mémoire seulement\u{a0}: copiez-les avant d’éteindre l’ordinateur")
    case .notWiped: Phrase(en: "remove it by hand", fr: "supprimez-le à la main")
    }
  }
}
