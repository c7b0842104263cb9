import CLinux
import Glibc
import Journal

/// A system call that failed, and the `errno` value that says why.
struct SystemFailure: Error, Hashable {
  /// The name of the call, such as `openat`.
  let call: String
  /// The `errno` value.
  let code: Int32

  /// The failure of the call that has just returned an error.
  static func now(_ call: String) -> SystemFailure { SystemFailure(call: call, code: errno) }

  /// The reason in words, without a full stop.
  var reason: Phrase {
    knownReason ?? Phrase(en: "\(call) failed with error \(code)", fr: "\(call) a échoué, erreur \(code)")
  }

  /// The same, if it is one of those that people meet.
  var knownReason: Phrase? {
    switch code {
    case ENOENT: Phrase(en: "no such file or folder", fr: "fichier ou dossier introuvable")
    case EACCES, EPERM: Phrase(en: "permission denied", fr: "accès refusé")
    case EEXIST: Phrase(en: "it already exists", fr: "il existe déjà")
    case ENOTDIR: Phrase(en: "not a folder", fr: "ce n’est pas un dossier")
    case EISDIR: Phrase(en: "it is a folder", fr: "c’est un dossier")
    case ELOOP: Phrase(en: "it is a symbolic link", fr: "c’est un lien symbolique")
    case ENOSPC, EDQUOT: Phrase(en: "no space left", fr: "il n’y a plus de place")
    case EFBIG:
      Phrase(en: "the file would be larger than it may be", fr: "le fichier dépasserait la taille permise")
    case EIO: Phrase(en: "input/output error", fr: "erreur d’entrée/sortie")
    case EROFS: Phrase(en: "the file system is read-only", fr: "le système de fichiers est en lecture seule")
    case ENOMEM: Phrase(en: "not enough memory", fr: "mémoire insuffisante")
    case EMFILE, ENFILE: Phrase(en: "too many open files", fr: "trop de fichiers ouverts")
    case ENOEXEC: Phrase(en: "not a program", fr: "ce n’est pas un programme")
    case EBADF: Phrase(en: "the descriptor is not open", fr: "le descripteur n’est pas ouvert")
    case EPIPE: Phrase(en: "the reader has gone away", fr: "le lecteur est parti")
    default: nil
    }
  }
}

/// An open file, closed when its owner goes away, and never inherited by programs that we start.
struct Descriptor: ~Copyable {
  /// The number the kernel knows it by.
  let number: Int32

  /// Takes over the descriptor `number`.
  init(owning number: Int32) { self.number = number }

  deinit { if number >= 0 { _ = Glibc.close(number) } }
}

/// Two descriptors: what is written to one can be read from the other.
struct Pipe: ~Copyable {
  let reading: Descriptor
  let writing: Descriptor
}

/// A file name as the kernel sees it: bytes that need not be UTF-8, with a closing zero.
typealias FileName = [CChar]

/// The system calls that the terminal and the editor need, with errors thrown and interruptions retried.
enum System {
  /// `O_TMPFILE`, a macro that Swift does not see: with a folder's path, a file in it without a name. Source: Linux,
  /// `include/uapi/asm-generic/fcntl.h`.
  static let unnamedFile: Int32 = 0o20000000 | O_DIRECTORY

  /// What `fstatat` tells about a file.
  struct Facts: Equatable {
    enum Kind { case file, folder, other }
    let kind: Kind
    let size: Int
    let owner: UInt32
    /// Permission bits, such as `0o600`.
    let mode: UInt32
    /// When the content changed last, in nanoseconds since 1970.
    let modified: Int
  }

  /// `openat` with close-on-exec.
  static func open(
    _ name: FileName, _ flags: Int32, mode: mode_t = 0, in folder: Int32 = AT_FDCWD
  ) throws(SystemFailure) -> Descriptor {
    let number = try retrying("openat") { unsafe openat(folder, name, flags | O_CLOEXEC, mode) }
    return Descriptor(owning: number)
  }

  /// `openat` with close-on-exec.
  static func open(
    _ path: String, _ flags: Int32, mode: mode_t = 0, in folder: Int32 = AT_FDCWD
  ) throws(SystemFailure) -> Descriptor {
    try open(Array(path.utf8CString), flags, mode: mode, in: folder)
  }

  /// The terminal this process is controlled by; the descriptor is -1 if there is none.
  static func controllingTerminal() -> Descriptor {
    do throws(SystemFailure) {
      return try open("/dev/tty", O_RDWR | O_NOCTTY)
    } catch {
      return Descriptor(owning: -1)
    }
  }

  /// `pipe2` with close-on-exec.
  static func pipe() throws(SystemFailure) -> Pipe {
    var (reading, writing): (Int32, Int32) = (-1, -1)
    guard unsafe clinux_pipe(&reading, &writing) == 0 else { throw .now("pipe2") }
    return Pipe(reading: Descriptor(owning: reading), writing: Descriptor(owning: writing))
  }

  /// `read`: how many bytes came, 0 at the end.
  static func read(_ descriptor: Int32, into bytes: inout MutableSpan<UInt8>) throws(SystemFailure) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .now("read") }
    }
  }

  /// `read` of one byte to `bytes[index]`: 1, or 0 at the end.
  static func readByte(
    _ descriptor: Int32, into bytes: inout MutableSpan<UInt8>, at index: Int
  ) throws(SystemFailure) -> Int {
    precondition(bytes.indices.contains(index))
    while true {
      let count = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: index), 1)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .now("read") }
    }
  }

  /// `read` until the end, but no more than `limit` bytes; `nil` if there are more.
  static func contents(of descriptor: Int32, limit: Int) throws(SystemFailure) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      var span = chunk.mutableSpan
      let count = try read(descriptor, into: &span)
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { return nil }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// `write` until all is written.
  static func writeAll(_ descriptor: Int32, _ bytes: Span<UInt8>) throws(SystemFailure) {
    var start = 0
    while start < bytes.count {
      let rest = bytes.extracting(start...)
      let count = unsafe rest.withUnsafeBufferPointer { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        guard errno == EINTR else { throw .now("write") }
      } else {
        start += count
      }
    }
  }

  /// `pwrite` of zeros over the first `count` bytes.
  static func overwrite(_ descriptor: Int32, count: Int) throws(SystemFailure) {
    let zeros = [UInt8](repeating: 0, count: min(count, 65_536))
    var start = 0
    while start < count {
      let size = min(zeros.count, count - start)
      let written = try retrying("pwrite") { unsafe Int32(pwrite(descriptor, zeros, size, start)) }
      start += Int(written)
    }
  }

  /// `mkdirat`.
  static func makeFolder(_ name: String, mode: mode_t, in folder: Int32 = AT_FDCWD) throws(SystemFailure) {
    guard unsafe mkdirat(folder, name, mode) == 0 else { throw .now("mkdirat") }
  }

  /// `renameat2` that never replaces.
  static func rename(_ from: String, to other: String) throws(SystemFailure) {
    guard unsafe clinux_rename_without_replacing(from, other) == 0 else { throw .now("renameat2") }
  }

  /// `unlinkat`.
  static func remove(_ name: FileName, isFolder: Bool = false, in folder: Int32 = AT_FDCWD) throws(SystemFailure) {
    guard unsafe unlinkat(folder, name, isFolder ? AT_REMOVEDIR : 0) == 0 else { throw .now("unlinkat") }
  }

  /// `fstatat`; of a symbolic link itself, unless `following`.
  static func facts(
    of name: FileName, in folder: Int32 = AT_FDCWD, following: Bool = false
  ) throws(SystemFailure) -> Facts {
    var facts = stat()
    guard unsafe fstatat(folder, name, &facts, following ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { throw .now("fstatat") }
    let kind: Facts.Kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return Facts(
      kind: kind, size: facts.st_size, owner: facts.st_uid, mode: facts.st_mode & 0o7777,
      modified: facts.st_mtim.tv_sec * 1_000_000_000 + facts.st_mtim.tv_nsec)
  }

  /// The names in a folder, without `.` and `..`, sorted.
  static func names(in folder: Int32) throws(SystemFailure) -> [FileName] {
    let copy = unsafe openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .now("openat") }
    guard let stream = unsafe fdopendir(copy) else {
      let failure = SystemFailure.now("fdopendir")
      _ = Glibc.close(copy)
      throw failure
    }
    defer { unsafe closedir(stream) }
    var names: [FileName] = []
    while true {
      errno = 0
      guard let record = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: &record.pointee.d_name) { bytes in
        unsafe FileName(bytes.prefix { $0 != 0 }.map(CChar.init(bitPattern:)))
      }
      if name != [0x2e], name != [0x2e, 0x2e] { names.append(name + [0]) }
    }
    guard errno == 0 else { throw .now("readdir") }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether `path` is a file that this user may run.
  static func isProgram(_ path: String) -> Bool {
    guard let facts = try? facts(of: Array(path.utf8CString), following: true) else { return false }
    return unsafe facts.kind == .file && access(path, X_OK) == 0
  }

  /// The path with every symbolic link resolved, or `nil` if there is no such file.
  static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Where a symbolic link points to, at most 4,095 bytes; `nil` if it is none.
  static func target(ofLink path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: 4095)
    let count = unsafe readlink(path, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether the file system at `path` keeps its files in memory only.
  static func isInMemory(_ path: String) -> Bool {
    let type = unsafe clinux_filesystem_type(path)
    return type == clinux_tmpfs_magic() || type == clinux_ramfs_magic()
  }

  /// Waits until one of `descriptors` can be read (or has ended); the indices of those that can, empty after `timeout`
  /// milliseconds (-1 waits for ever).
  static func wait(for descriptors: [Int32], timeout: Int32 = -1) throws(SystemFailure) -> [Int] {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
      let count = unsafe poll(&polled, nfds_t(polled.count), timeout)
      if count >= 0 { return polled.indices.filter { polled[$0].revents != 0 } }
      guard errno == EINTR else { throw .now("poll") }
    }
  }

  /// Whether the other end of a terminal or pipe is gone.
  static func isHungUp(_ descriptor: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: 0, revents: 0)
    return unsafe poll(&polled, 1, 0) > 0 && Int32(polled.revents) & POLLHUP != 0
  }

  private static func retrying(_ call: String, _ body: () -> Int32) throws(SystemFailure) -> Int32 {
    while true {
      let result = body()
      if result >= 0 { return result }
      guard errno == EINTR else { throw .now(call) }
    }
  }
}
