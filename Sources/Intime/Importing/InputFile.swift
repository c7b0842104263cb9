import Exchange
import Glibc
import Journal

/// A file that is read from, or standard input (`-`).
final class InputFile {
  /// How many bytes it has; 0 where that cannot be told.
  let size: Int
  /// When it was last changed, in seconds since 1970.
  let modified: Int64
  /// How many bytes have been read.
  private(set) var position = 0
  private let descriptor: Int32
  /// Whether it is a file on a disk, in which one can go on without reading.
  private let isOnDisk: Bool
  fileprivate let path: String

  init(_ path: String) throws {
    self.path = path
    descriptor = path == "-" ? dup(STDIN_FILENO) : unsafe open(path, O_RDONLY | O_CLOEXEC)
    var facts = stat()
    let isKnown = unsafe descriptor >= 0 && fstat(descriptor, &facts) == 0
    let code = errno
    isOnDisk = isKnown && facts.st_mode & S_IFMT == S_IFREG
    size = isKnown ? Int(facts.st_size) : 0
    modified = isKnown ? Int64(facts.st_mtim.tv_sec) : 0
    guard isKnown else {
      throw Refusal(
        code == ENOENT ? .noInput : .inputOutput,
        Phrase(en: "cannot read \(path) (\(systemWord(code)))", fr: "impossible de lire \(path) (\(systemWord(code)))"))
    }
  }

  /// Passes over the next `count` bytes, or what there is of them, without reading; how many, 0 where that cannot be done.
  func skip(_ count: Int) -> Int {
    guard isOnDisk else { return 0 }
    let here = Int(lseek(descriptor, 0, SEEK_CUR))
    let there = min(count, size - here)
    guard here >= 0, there > 0, lseek(descriptor, off_t(there), SEEK_CUR) >= 0 else { return 0 }
    position += there
    return there
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Fills `buffer` from its beginning; how many bytes, 0 at the end.
  func read(into buffer: inout [UInt8]) throws -> Int {
    var span = buffer.mutableSpan
    let count: Int
    do throws(SystemFailure) { count = try System.read(descriptor, into: &span) } catch {
      throw Refusal(
        .inputOutput,
        Phrase(
          en: "cannot read \(path) (\(systemWord(error.code)))",
          fr: "impossible de lire \(path) (\(systemWord(error.code)))"))
    }
    position += count
    return count
  }
}

extension InputFile {
  /// All of it.
  func all(limit: Int) throws -> [UInt8] {
    do { return try ImportStream { try self.read(into: &$0) }.all(limit: limit) } catch ImportError.tooLong {
      throw Refusal(
        .dataError, Phrase(en: "\(path) is larger than \(limit >> 20) MB", fr: "\(path) dépasse \(limit >> 20) Mo"))
    }
  }
}

/// The files of a folder.
struct FolderListing {
  /// Every regular file below the folder whose name is wanted, in order of their paths.
  private(set) var files: [String] = []
  /// How many were passed over: links, which may lead out of the folder or in circles, and what is nested too deep.
  private(set) var passedOver = 0
  private static let deepest = 32

  /// Looks through `folder`. Hidden names do not count.
  init(_ folder: String, wanted: (String) -> Bool) throws {
    try add(folder, depth: 0, wanted: wanted)
    files.sort()
  }

  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private mutating func add(_ folder: String, depth: Int, wanted: (String) -> Bool) throws {
    guard let stream = unsafe opendir(folder) else {
      throw Refusal(
        .noInput,
        Phrase(
          en: "cannot read \(folder) (\(systemWord(errno)))", fr: "impossible de lire \(folder) (\(systemWord(errno)))")
      )
    }
    defer { unsafe closedir(stream) }
    while let item = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: item.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      var facts = stat()
      guard unsafe lstat(path, &facts) == 0 else { continue }
      switch facts.st_mode & S_IFMT {
      case S_IFDIR:
        if depth < Self.deepest { try add(path, depth: depth + 1, wanted: wanted) } else { passedOver += 1 }
      case S_IFREG: if wanted(name) { files.append(path) }
      case S_IFLNK: if wanted(name) || Self.isFolder(path) { passedOver += 1 }
      default: break
      }
    }
  }
}
