import Journal

/// The editor to be started, with what keeps it from leaving copies of the text anywhere.
struct EditorCommand: Sendable {
  /// How far the editor can be trusted with a text that is to stay private.
  enum Care: Equatable, Sendable {
    /// Started so that it leaves nothing behind.
    case known
    /// Nothing is known about it: the writer should be told once.
    case unknown
    /// It keeps copies for the reason given: to be used only if the writer insists.
    case leavesCopies(Phrase)
  }

  /// The name the writer knows it by.
  let name: String
  /// The program.
  let path: String
  /// Everything before the file's name.
  let arguments: [String]
  /// What it needs in its environment; `%` stands for the private folder for temporary files.
  let variables: [String: String]
  let care: Care

  /// What is tried if nobody chose an editor.
  static let usual = ["editor", "nano", "vi"]

  /// The editor of the setting (`preferred`), else of `VISUAL`, else of `EDITOR`, else the first of ``usual`` that exists.
  ///
  /// - Throws: ``EditorError/noSuchEditor(name:)``, ``EditorError/noEditor(tried:)``, and, unless `insists`,
  ///   ``EditorError/leavesCopies(editor:because:)``.
  init(preferred: String? = nil, insists: Bool = false, environment: Environment) throws(EditorError) {
    let asked = preferred ?? environment["VISUAL"] ?? environment["EDITOR"]
    let candidates = asked.map { [$0] } ?? Self.usual
    for candidate in candidates {
      guard let words = ProgramName.words(of: candidate), let first = words.first,
        let path = ProgramName.find(first, in: environment)
      else { continue }
      self.init(path: path, ownArguments: Array(words.dropFirst()))
      if case .leavesCopies(let reason) = care, !insists { throw .leavesCopies(editor: name, because: reason) }
      return
    }
    if let asked { throw .noSuchEditor(name: asked) }
    throw .noEditor(tried: Self.usual)
  }

  /// The program at `path`, started with the writer's own arguments and those that make it careful. It is known by the name it
  /// is called, else by that of the file its links lead to (`editor` → `nano`, `vi` → `vim.basic`).
  private init(path: String, ownArguments: [String]) {
    func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
    let real = System.resolved(path) ?? path
    let habits = Habits.of(last(path)) ?? Habits.of(last(real))
    name = last(path)
    self.path = path
    arguments =
      (habits?.arguments ?? []).filter { !ownArguments.contains($0) || !$0.hasPrefix("--wait") } + ownArguments
    variables = habits?.variables ?? [:]
    care = habits?.care ?? .unknown
  }

  /// How one editor is kept from leaving copies.
  private struct Habits {
    var arguments: [String] = []
    var variables: [String: String] = [:]
    var care = Care.known

    /// The habits of the editor whose program has the given name, or `nil`.
    ///
    /// Tried here with configurations that ask for copies: Vim 9 and nano 7. The others are from their manuals.
    static func of(_ program: String) -> Habits? {
      switch program {
      case "vim", "rvim", "vimx", "ex", "vim.basic", "vim.tiny", "vim.nox", "vim.gtk", "vim.gtk3", "vim.athena",
        "vim.motif":
        Habits(arguments: vim)
      case "gvim", "evim", "rgvim": Habits(arguments: ["-f"] + vim)
      case "nvim": Habits(arguments: neovim)
      case "nvi": Habits(variables: ["EXINIT": "set directory=% recdir=%"])
      case "busybox", "ed", "red", "hx", "helix", "kak": Habits()
      case "nano", "rnano", "pico": Habits(arguments: program == "pico" ? [] : ["--ignorercfiles"])
      case "micro":
        Habits(arguments: ["-backup", "false", "-savehistory", "false", "-saveundo", "false", "-savecursor", "false"])
      case "emacs", "emacs-nox", "emacs-gtk", "emacs-pgtk", "emacs-lucid":
        Habits(arguments: ["-nw", "-Q", "--eval", emacs])
      case "gedit": Habits(arguments: ["--standalone", "--wait"])
      case "kate": Habits(arguments: ["--block", "--startanon"])
      case "code", "code-insiders", "code-oss", "codium", "vscodium", "cursor", "windsurf":
        Habits(
          arguments: ["--wait"],
          care: .leavesCopies(
            Phrase(
              en: "it keeps unsaved text and a local history in its own folders",
              fr: "il garde le texte non enregistré et un historique local dans ses propres dossiers")))
      case "subl", "sublime_text", "zed", "zeditor", "atom", "gnome-text-editor", "emacsclient":
        Habits(
          arguments: program == "gnome-text-editor" ? ["--standalone"] : program == "emacsclient" ? [] : ["--wait"],
          care: .leavesCopies(
            Phrase(
              en: "it keeps unsaved text in its own folders",
              fr: "il garde le texte non enregistré dans ses propres dossiers")))
      default: nil
      }
    }

    /// No swap, backup, undo or viminfo file, whatever a vimrc asks for.
    ///
    /// So that a killed editor or a closed window loses nothing, each change also goes to `rescue` in the private folder for
    /// temporary files; leaving the editor by one's own wish is noted beside it in `left`. Nothing is removed here: where the
    /// terminal goes away, vim may end as if its user had wished it.
    private static let vim = vimLike(memory: "viminfo")
    private static let neovim = vimLike(memory: "shada")

    private static func vimLike(memory: String) -> [String] {
      let changes = "InsertLeave,TextChanged,TextChangedI,CursorHoldI \(EditingFolder.textName)"
      let rescue = "if line('$') < 5000 | call writefile(getline(1, '$'), $TMPDIR . '/rescue') | endif"
      return [
        "-n", "-i", "NONE", "--cmd", "set nomodeline",
        "-c", "set noswapfile nobackup nowritebackup noundofile \(memory)=",
        "-c", "silent! autocmd \(changes) \(rescue)",
        "-c", "silent! autocmd VimLeavePre * if !v:dying | call writefile([], $TMPDIR . '/left') | endif",
      ]
    }

    /// No backup and no lock file; the automatic copy `#…#` lies beside the file, in memory like it.
    private static let emacs =
      "(setq make-backup-files nil create-lockfiles nil auto-save-list-file-prefix nil auto-save-default t)"
  }
}
