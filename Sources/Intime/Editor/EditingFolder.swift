import Glibc

/// What a text that is being edited belongs to, so that it finds its place even after a crash.
struct EditingSubject: Hashable, Sendable {
  /// The path of the vault.
  let vault: String
  /// The id of the entry being edited; `nil` for a new one.
  let entry: String?
  /// Whether the entry is never to leave this machine.
  var isPrivate = false
}

/// A folder in memory that holds a text while an editor works on it, and nothing else of ours knows.
///
/// It is `intime-PID-START-NAMESPACE-N`, mode 0700, where the first three tell which process of ours it belongs to. In it: `text/` with the
/// text (the editor's working folder), `tmp/` for what else the editor writes, `original` with the text before, `about` with the
/// subject, `editor` with the editor's process, and `kept` once the text must stay because it could not be saved.
struct EditingFolder: ~Copyable {
  /// The name of the text.
  static let textName = "entry.md"
  /// The longest text that is read back, in bytes.
  static let limit = 64 * 1_048_576

  /// Where the folder is.
  let path: String
  private let folder: Descriptor

  /// The folder the editor works in.
  var workingPath: String { "\(path)/text" }
  /// The folder for what else the editor writes.
  var temporaryPath: String { "\(path)/tmp" }

  /// Memory that can hold such folders, best first: `$XDG_RUNTIME_DIR` and `/dev/shm`, as far as they are in memory.
  static func places(in environment: Environment) -> [String] {
    [environment["XDG_RUNTIME_DIR"], "/dev/shm"].compactMap(\.self).filter {
      $0.hasPrefix("/") && System.isInMemory($0)
    }
  }

  /// Makes a folder in the first of `places` that allows it, with `original` as the text, or `text` as what became of it.
  static func make(
    for subject: EditingSubject, original: [UInt8], text: [UInt8]? = nil, in places: [String]
  ) throws(EditorError) -> EditingFolder {
    var failure: SystemFailure?
    for place in places {
      do throws(SystemFailure) {
        let path = try withFreeName(in: place) { path throws(SystemFailure) in
          try System.makeFolder(path, mode: 0o700)
        }
        let folder = try EditingFolder(existing: path)
        try folder.fill(subject, original, text ?? original)
        return folder
      } catch {
        failure = error
      }
    }
    if let failure { throw .cannotPrepare(failure) }
    throw .noPrivatePlace
  }

  /// The folder at `path`, which must be this user's alone.
  init(existing path: String) throws(SystemFailure) {
    let name = Array(path.utf8CString)
    let folder = try System.open(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    let facts = try System.facts(of: name)
    guard facts.owner == geteuid(), facts.mode & 0o077 == 0 else { throw SystemFailure(call: "fstatat", code: EPERM) }
    self.path = path
    self.folder = folder
  }

  private borrowing func fill(
    _ subject: EditingSubject, _ original: [UInt8], _ text: [UInt8]
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      let privacy = subject.isPrivate ? "\0private" : ""
      try put("about", Array("\(subject.vault)\0\(subject.entry ?? "")\(privacy)".utf8))
      try put("original", original)
      try System.makeFolder("tmp", mode: 0o700, in: folder.number)
      try System.makeFolder("text", mode: 0o700, in: folder.number)
      try put("text/\(Self.textName)", text)
    } catch {
      try? wipe()
      throw error
    }
  }

  /// Gives a folder that another process left behind a name of this process: of several that try, one succeeds.
  static func claim(_ path: String) throws(SystemFailure) -> EditingFolder {
    let place = path.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    let claimed = try withFreeName(in: place) { own throws(SystemFailure) in try System.rename(path, to: own) }
    return try EditingFolder(existing: claimed)
  }

  private static func withFreeName(
    in place: String, _ body: (String) throws(SystemFailure) -> Void
  ) throws(SystemFailure) -> String {
    let own = ProcessIdentity(running: getpid())
    var number = 0
    while true {
      let path = "\(place)/intime-\(own.id)-\(own.start)-\(ProcessIdentity.namespace)-\(number)"
      do throws(SystemFailure) {
        try body(path)
        return path
      } catch {
        guard error.code == EEXIST || error.code == ENOTEMPTY, number < 1000 else { throw error }
        number += 1
      }
    }
  }

  /// The process that made or claimed a folder called `name`; `nil` if the name is not one of ours, or of another namespace of
  /// process ids, where we cannot tell who lives.
  static func owner(ofName name: String) -> ProcessIdentity? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "intime", let id = pid_t(parts[1]), let start = UInt64(parts[2]),
      UInt64(parts[3]) == ProcessIdentity.namespace, Int(parts[4]) != nil
    else { return nil }
    return ProcessIdentity(id: id, start: start)
  }

  /// Notes the editor's process, without which the folder might seem abandoned.
  borrowing func note(editor: ProcessIdentity) throws(SystemFailure) {
    try put("editor", Array("\(editor.id) \(editor.start)".utf8))
  }

  /// The editor's process, once it was noted.
  var editor: ProcessIdentity? {
    guard let fields = bytes("editor").map({ String(decoding: $0, as: UTF8.self).split(separator: " ") }),
      fields.count == 2, let id = pid_t(fields[0]), let start = UInt64(fields[1])
    else { return nil }
    return ProcessIdentity(id: id, start: start)
  }

  /// What the text belongs to.
  var subject: EditingSubject? {
    guard let about = bytes("about") else { return nil }
    let parts = String(decoding: about, as: UTF8.self).split(separator: "\0", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 && parts[2] == "private" else { return nil }
    return EditingSubject(
      vault: String(parts[0]), entry: parts[1].isEmpty ? nil : String(parts[1]), isPrivate: parts.count == 3)
  }

  /// The text as it was before; empty if the folder was never filled.
  var original: [UInt8] { bytes("original") ?? [] }

  /// Whether the text stays on purpose.
  var isKept: Bool { exists("kept") }

  private borrowing func exists(_ name: String) -> Bool {
    (try? System.facts(of: Array(name.utf8CString), in: folder.number)) != nil
  }

  /// Marks the folder as one whose text must stay.
  borrowing func keep() throws(SystemFailure) {
    guard !isKept else { return }
    try put("kept", [])
  }

  /// What an editor put aside in time that counts beside the text itself.
  enum Rescue {
    /// Nothing: the editor ended well.
    case nothing
    /// What there is, but what vim put aside only if it did not end by its user's wish (`:cq`).
    case unlessLeft
    /// All: the terminal or a process went away.
    case everything
  }

  /// The file with the newest text: the text itself, or, as far as `rescued` says, what the editor put aside
  /// in time: `….save` (nano), `#…#` (emacs), `ed.hup`, `rescue` (vim as we start it). `nil` if there is none.
  borrowing func newestText(rescued: Rescue) -> String? {
    let text = "text/\(Self.textName)"
    var names = [text]
    if rescued != .nothing { names += ["\(text).save", "text/#\(Self.textName)#", "text/ed.hup"] }
    if rescued == .everything || rescued == .unlessLeft && !exists("tmp/left") { names.append("tmp/rescue") }
    var newest: (name: String, modified: Int)?
    for name in names {
      guard let facts = try? System.facts(of: Array(name.utf8CString), in: folder.number), facts.kind == .file else {
        continue
      }
      // Clocks of file systems tick slowly: of two at once, what was put aside came last.
      if let known = newest, facts.modified < known.modified { continue }
      newest = (name, facts.modified)
    }
    return newest?.name
  }

  /// The content of the file `name` in this folder.
  borrowing func content(of name: String) throws(EditorError) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(SystemFailure) {
      let file = try System.open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, in: folder.number)
      bytes = try System.contents(of: file.number, limit: Self.limit)
    } catch {
      throw .unreadable(path: "\(path)/\(name)", error)
    }
    guard let bytes else { throw .tooLong(path: "\(path)/\(name)", limit: Self.limit) }
    return bytes
  }

  /// Overwrites and removes everything in the folder and the folder itself; goes on where something fails.
  borrowing func wipe() throws(SystemFailure) {
    var failure = Self.wipeContents(of: folder.number, depth: 0)
    do throws(SystemFailure) {
      try System.remove(Array(path.utf8CString), isFolder: true)
    } catch {
      failure = failure ?? error
    }
    if let failure { throw failure }
  }

  private static func wipeContents(of folder: Int32, depth: Int) -> SystemFailure? {
    var failure: SystemFailure?
    func trying(_ body: () throws(SystemFailure) -> Void) {
      do throws(SystemFailure) { try body() } catch { failure = failure ?? error }
    }
    trying { () throws(SystemFailure) in
      for name in try System.names(in: folder) {
        trying { () throws(SystemFailure) in
          let facts = try System.facts(of: name, in: folder)
          switch facts.kind {
          case .folder:
            guard depth < 32 else { throw SystemFailure(call: "openat", code: ELOOP) }
            let inner = try System.open(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, in: folder)
            failure = failure ?? wipeContents(of: inner.number, depth: depth + 1)
          case .file:
            trying { () throws(SystemFailure) in
              let file = try System.open(name, O_WRONLY | O_NOFOLLOW | O_NONBLOCK, in: folder)
              try System.overwrite(file.number, count: facts.size)
            }
          case .other: break
          }
          try System.remove(name, isFolder: facts.kind == .folder, in: folder)
        }
      }
    }
    return failure
  }

  private borrowing func put(_ name: String, _ bytes: [UInt8]) throws(SystemFailure) {
    let file = try System.open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600, in: folder.number)
    try System.writeAll(file.number, bytes.span)
  }

  private borrowing func bytes(_ name: String) -> [UInt8]? {
    guard let file = try? System.open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, in: folder.number) else { return nil }
    return (try? System.contents(of: file.number, limit: Self.limit)) ?? nil
  }
}
