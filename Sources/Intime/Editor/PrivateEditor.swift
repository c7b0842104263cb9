import Glibc
import Journal

/// Lets the writer edit a text in an editor, so that its words are in memory only, and never lost.
///
/// While the editor runs, Ctrl-C belongs to it, and a request to end (`SIGTERM`, `SIGHUP` of a closed window) is passed on to it; what it
/// saved or put aside is then saved as always, the folder wiped, and only then does the request take its effect.
struct PrivateEditor: Sendable {
  /// The editor and what keeps it quiet.
  let command: EditorCommand
  private let environment: Environment
  private let places: [String]

  /// What came out of an editor.
  struct Edited: Hashable, Sendable {
    /// The text, without the line feed that editors put at the end.
    let text: String
    /// How the editor ended; other than by `exited(0)`, the writer may have meant to give up.
    let end: ProgramEnd
  }

  /// What became of an edit.
  struct Outcome<Saved> {
    /// What `save` returned; `nil` if the text was not changed.
    let saved: Saved?
    /// How the editor ended.
    let end: ProgramEnd
    /// What could not be wiped, and the reason; to be told to the writer.
    let leftBehind: EditorError?
  }

  /// Uses `command`, with folders in the first of `places` (by default ``EditingFolder/places(in:)``) that allows it.
  init(_ command: EditorCommand, environment: Environment, places: [String]? = nil) {
    self.command = command
    self.environment = environment
    self.places = places ?? EditingFolder.places(in: environment)
  }

  /// Opens `original` in the editor, waits, and passes what was changed to `save`.
  ///
  /// - Throws: ``EditorError``. If `save` throws, the text stays where it is and the error is ``EditorError/notSaved(path:because:)``.
  func edit<Saved>(
    _ original: String, for subject: EditingSubject, save: (Edited) throws -> Saved
  ) throws(EditorError) -> Outcome<Saved> {
    let watch: SignalWatch
    do throws(SystemFailure) { watch = try SignalWatch(SignalWatch.endings) } catch { throw .cannotPrepare(error) }
    let folder = try EditingFolder.make(for: subject, original: Self.written(original), in: places)
    let (end, request, isCutOff): (ProgramEnd, Int32?, Bool)
    do throws(SystemFailure) {
      (end, request, isCutOff) = try run(in: folder, watch)
    } catch {
      try? folder.wipe()
      throw .cannotStart(editor: command.name, error)
    }
    let rescue: EditingFolder.Rescue =
      if isCutOff { .everything } else if end != .exited(0) { .unlessLeft } else { .nothing }
    let outcome = try folder.take(rescued: rescue) { text in
      try save(Edited(text: text, end: end))
    }
    var requests = request.map { [$0] } ?? []
    while let signal = watch.next() { requests.append(signal) }
    _ = consume watch
    if let request = requests.first(where: { $0 == SIGTERM || $0 == SIGHUP }) { _ = kill(getpid(), request) }
    return Outcome(saved: outcome.saved, end: end, leftBehind: outcome.leftBehind)
  }

  /// Runs the editor to its end; also the request to end that came meanwhile, and whether that, a signal or the loss of its terminal
  /// ended it rather than its user.
  private func run(
    in folder: borrowing EditingFolder, _ watch: borrowing SignalWatch
  ) throws(SystemFailure) -> (ProgramEnd, request: Int32?, isCutOff: Bool) {
    var environment = environment.forOthers
    for name in ["TMPDIR", "TMP", "TEMP"] { environment[name] = folder.temporaryPath }
    for (name, value) in command.variables {
      environment[name] = value.split(separator: "%", omittingEmptySubsequences: false).joined(
        separator: folder.temporaryPath)
    }
    // The writer's terminal, even if our own input or output is a file: a passphrase may come from there.
    let terminal = System.controllingTerminal()
    let nothing = try System.open("/dev/null", O_RDWR)
    let other = terminal.number >= 0 ? terminal.number : nothing.number
    let settings = TerminalSettings(of: terminal.number)
    let child = try ChildProgram(
      command.path, command.arguments + [EditingFolder.textName], environment: environment, folder: folder.workingPath,
      input: isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : other,
      output: isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : other)
    var request: Int32?
    // From here on the editor runs: whatever fails, it must be waited for.
    try? folder.note(editor: ProcessIdentity(running: child.id))
    if let ended = try? child.endDescriptor() {
      var timeout: Int32 = -1
      while true {
        guard let ready = try? System.wait(for: [ended.number, watch.descriptor], timeout: timeout) else { break }
        if ready.contains(0) { break }
        if ready.isEmpty, timeout >= 0 { child.send(SIGKILL) }
        while let signal = watch.next() {
          guard signal == SIGTERM || signal == SIGHUP else { continue }
          request = signal
          child.send(signal)
          timeout = 3000
        }
      }
    }
    // An end that nobody tells of counts as a crash: then the text is looked for everywhere.
    let end = (try? child.wait()) ?? .killed(signal: SIGKILL)
    var isKilled = false
    if case .killed = end { isKilled = true }
    if isKilled { settings?.restore() }
    // The editor may read of the terminal's end before anybody is sent a signal.
    return (end, request, isKilled || request != nil || System.isHungUp(terminal.number))
  }

  /// What is written to the file: editors expect a line feed at the end of a text.
  private static func written(_ text: String) -> [UInt8] {
    text.isEmpty ? [] : Array(text.utf8) + [0x0a]
  }
}

extension EditingFolder {
  /// Passes the text to `save` if it was changed, and wipes the folder. If the text cannot be read or `save` throws, the folder is kept.
  borrowing func take<Saved>(
    rescued: Rescue, save: (String) throws -> Saved
  ) throws(EditorError) -> (saved: Saved?, leftBehind: EditorError?) {
    var saved: Saved?
    do throws(EditorError) {
      if let (text, path) = try changedText(rescued: rescued) {
        do { saved = try save(text) } catch { throw .notSaved(path: path, because: error) }
      }
    } catch {
      try? keep()
      throw error
    }
    do throws(SystemFailure) { try wipe() } catch { return (saved, .notWiped(path: path, error)) }
    return (saved, nil)
  }

  /// The newest text and where it is; `nil` if it is what it was. A line feed at the end counts for nothing.
  borrowing func changedText(rescued: Rescue) throws(EditorError) -> (text: String, path: String)? {
    guard let name = newestText(rescued: rescued) else { return nil }
    let bytes = try content(of: name)
    guard bytes.withoutFinalLineFeed != original.withoutFinalLineFeed else { return nil }
    let path = "\(path)/\(name)"
    guard let text = String(validating: bytes.withoutFinalLineFeed, as: UTF8.self) else { throw .notUTF8(path: path) }
    return (text, path)
  }
}

extension [UInt8] {
  fileprivate var withoutFinalLineFeed: ArraySlice<UInt8> { last == 0x0a ? dropLast() : self[...] }
}

/// How a terminal was set, so that an editor that was killed leaves it usable.
private struct TerminalSettings {
  private let terminal: Int32
  private var before = termios()

  init?(of terminal: Int32) {
    self.terminal = terminal
    guard unsafe tcgetattr(terminal, &before) == 0 else { return nil }
  }

  /// Sets it back, leaves the alternate screen, and shows the cursor.
  func restore() {
    var before = before
    _ = unsafe tcsetattr(terminal, TCSADRAIN, &before)
    try? System.writeAll(terminal, Array("\u{1b}[?1049l\u{1b}[?25h".utf8).span)
  }
}
