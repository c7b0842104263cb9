import AgeFormat
import Glibc
import Sodium
import Vault

/// A new file that appears under its name only when it is whole, or standard output; encrypted on the way if asked.
///
/// The file has no name until then, so that whatever ends the program leaves nothing. Where the file system knows no
/// such files, it has a temporary name.
final class ExportSink {
  private let path: String?
  /// The name it has meanwhile, where it must have one.
  private var temporary: String?
  private let descriptor: Int32
  private var age: AgeWriter?

  /// Begins the file `path`, which must not be there yet, or standard output.
  init(_ path: String?) throws {
    self.path = path
    guard let path else {
      descriptor = -1
      return
    }
    let folder = Self.folder(of: path)
    let file = unsafe open(folder, O_RDWR | System.unnamedFile | O_CLOEXEC, 0o600)
    if file >= 0 {
      descriptor = file
      return
    }
    guard [EOPNOTSUPP, EISDIR, EINVAL].contains(errno) else {
      throw VaultError.cannotCreate(path: path, errno: errno)
    }
    let name = "\(path).\(getpid()).part"
    descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw VaultError.cannotCreate(path: path, errno: errno) }
    temporary = name
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if let temporary { unsafe unlink(temporary) }
  }

  /// From now on, what is written is encrypted to `recipients`.
  func encrypt(to recipients: [AgeRecipient]) throws { age = try AgeWriter(for: recipients, to: rawSink) }

  /// From now on, what is written is encrypted with `passphrase`.
  func encrypt(passphrase: borrowing Secret) throws { age = try AgeWriter(passphrase: passphrase, to: rawSink) }

  /// Adds to the file.
  func write(_ bytes: [UInt8]) throws {
    if age == nil { try Self.put(bytes.span, descriptor, path) } else { try age?.write(bytes.span) }
  }

  /// Writes what is left, and gives the file its name.
  func finish() throws {
    if let writer = age.take() { try writer.finish() }
    guard let path else { return }
    guard fsync(descriptor) == 0 else { throw Self.failure(errno, path) }
    if let temporary {
      do throws(SystemFailure) { try System.rename(temporary, to: path) } catch { throw Self.failure(error.code, path) }
      self.temporary = nil
    } else {
      guard unsafe linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else {
        throw Self.failure(errno, path)
      }
    }
    let folder = unsafe open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    _ = fsync(folder)
    close(folder)
  }

  private var rawSink: AgeSink {
    let (descriptor, path) = (descriptor, path)
    return { bytes in try Self.put(bytes, descriptor, path) }
  }

  private static func put(_ bytes: Span<UInt8>, _ descriptor: Int32, _ path: String?) throws {
    guard let path else { return try Console.pass(bytes) }
    do throws(SystemFailure) { try System.writeAll(descriptor, bytes) } catch { throw failure(error.code, path) }
  }

  private static func failure(_ code: Int32, _ path: String) -> VaultError {
    switch code {
    case ENOSPC, EDQUOT: .diskFull
    case EEXIST: .alreadyExists(path: path)
    default: .inputOutput(code: Int(code), path: path)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the folders above a file.
  static func makeFolders(for path: String) throws {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    if unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw VaultError.cannotCreate(path: folder, errno: errno) }
    try makeFolders(for: folder)
    guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw VaultError.cannotCreate(path: folder, errno: errno)
    }
  }
}
