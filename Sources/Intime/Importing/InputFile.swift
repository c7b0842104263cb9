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
  private let path: String

  init(_ path: String) throws {
    self.path = path
    descriptor = path == "-" ? dup(STDIN_FILENO) : unsafe open(path, O_RDONLY | O_CLOEXEC)
    var facts = stat()
    let isKnown = unsafe descriptor >= 0 && fstat(descriptor, &facts) == 0
    let code = errno
    size = isKnown ? Int(facts.st_size) : 0
    modified = isKnown ? Int64(facts.st_mtim.tv_sec) : 0
    guard isKnown else {
      throw Refusal(
        code == ENOENT ? .noInput : .inputOutput,
        Phrase(en: "cannot read \(path) (\(systemWord(code)))", fr: "impossible de lire \(path) (\(systemWord(code)))"))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Fills `buffer` from its beginning; how many bytes, 0 at the end.
  func read(into buffer: inout [UInt8]) throws -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Refusal(
          .inputOutput,
          Phrase(
            en: "cannot read \(path) (\(systemWord(errno)))", fr: "impossible de lire \(path) (\(systemWord(errno)))"))
      }
      position += count
      return count
    }
  }

  /// All of it.
  func all(limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try read(into: &chunk)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw Refusal(
          .dataError, Phrase(en: "\(path) is larger than \(limit >> 20) MB", fr: "\(path) dépasse \(limit >> 20) Mo"))
      }
    }
  }

  /// The first bytes of a file. Those of standard input cannot be read twice, so none are given.
  static func beginning(_ path: String, count: Int) throws -> [UInt8] {
    guard path != "-" else {
      throw Refusal(
        .usage, Phrase(en: "what is on standard input?", fr: "qu’y a-t-il sur l’entrée standard\u{a0}?"),
        hint: Phrase(
          en: "say it with --from json or markdown, or name a file",
          fr: "précisez avec --from json ou markdown, ou nommez un fichier"))
    }
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    while bytes.count < count {
      var chunk = [UInt8](repeating: 0, count: count - bytes.count)
      let got = try file.read(into: &chunk)
      if got == 0 { break }
      bytes += chunk[..<got]
    }
    return bytes
  }
}

/// The files of a folder.
enum FolderListing {
  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Every regular file below `folder` whose name is wanted, in order of their paths. Hidden names and links are passed over.
  static func files(in folder: String, depth: Int = 0, wanted: (String) -> Bool) throws -> [String] {
    guard let stream = unsafe opendir(folder) else {
      throw Refusal(
        .noInput,
        Phrase(
          en: "cannot read \(folder) (\(systemWord(errno)))", fr: "impossible de lire \(folder) (\(systemWord(errno)))")
      )
    }
    defer { unsafe closedir(stream) }
    var found: [String] = []
    while let item = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: item.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      var facts = stat()
      guard unsafe lstat(path, &facts) == 0 else { continue }
      switch facts.st_mode & S_IFMT {
      case S_IFDIR: if depth < 32 { found += try files(in: path, depth: depth + 1, wanted: wanted) }
      case S_IFREG: if wanted(name) { found.append(path) }
      default: break
      }
    }
    return found.sorted()
  }
}
