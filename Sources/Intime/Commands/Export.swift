import ArgumentParser
import Exchange
import Glibc
import Journal
import Vault

/// `intime export`: the journal in an open format.
struct Export: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case md
    case json
    case jrnl
    case jrnlText = "jrnl-text"
    case dayone
    case html
  }

  static var configuration: CommandConfiguration {
    .said(
      en: "Write entries out in an open format", fr: "Écrire des entrées dans un format ouvert",
      example: "intime export --plain --format jrnl -o journal.json\nintime export --plain --format md -o journal/",
      more: Phrase(
        en:
          "Encrypted export (age) comes with a later version; until then --plain is needed, and asks first. With md, a name that ends in / makes a folder with a file for each entry.",
        fr:
          "L’export chiffré (age) viendra avec une prochaine version ; d’ici là, --plain est nécessaire, et demande confirmation. Avec md, un nom terminé par / crée un dossier avec un fichier par entrée."
      ))
  }

  @Option(
    name: .long,
    help: .said(en: "md, json, jrnl or jrnl-text", fr: "md, json, jrnl ou jrnl-text", valueName: ("format", "format")))
  var format = Format.json
  @Flag(name: .long, help: .said(en: "Not encrypted", fr: "Non chiffré")) var plain = false
  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: .said(
      en: "Where to; standard output if not told", fr: "Où\u{a0}; la sortie standard sinon",
      valueName: ("file", "fichier")))
  var output: String?
  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard format != .dayone, format != .html else {
      throw Refusal(
        .usage,
        Phrase(en: "this version does not write that format yet", fr: "cette version n’écrit pas encore ce format"),
        hint: Phrase(en: "it writes md, json, jrnl and jrnl-text", fr: "elle écrit md, json, jrnl et jrnl-text"))
    }
    guard plain else {
      throw Refusal(
        .usage,
        Phrase(
          en: "this version cannot encrypt an export yet", fr: "cette version ne sait pas encore chiffrer un export"),
        hint: Phrase(
          en: "--plain writes it readable for everyone; intime backup makes an encrypted copy",
          fr: "--plain l’écrit lisible par tous\u{a0}; intime backup en fait une copie chiffrée"))
    }
    let query = try query.query(Clock.current())
    let isFolder = output.map { $0.hasSuffix("/") || FolderListing.isFolder($0) } ?? false
    guard !isFolder || format == .md else {
      throw Refusal(.usage, Phrase(en: "only md is written to a folder", fr: "seul md s’écrit dans un dossier"))
    }
    if let output, !isFolder, unsafe access(output, F_OK) == 0 { throw VaultError.alreadyExists(path: output) }
    guard
      try Question.ask(
        Phrase(
          en: "The export can be read by anyone who gets at it. Write it all the same?",
          fr: "N’importe qui pourra lire cet export. L’écrire quand même\u{a0}?"), options)
    else { throw Refusal.declined }
    let session = try Session(options)
    let summaries = try session.find(query)
    let count: Int
    if isFolder, let output {
      count = try writeFolder(output, summaries, session)
    } else {
      count = try writeDocument(summaries, session)
    }
    Console.note(Phrase(en: "Entries exported: \(count).", fr: "Entrées exportées\u{a0}: \(count)."))
  }

  /// Writes what is whole; how many entries that is.
  private func writeDocument(_ summaries: [EntrySummary], _ session: Session) throws -> Int {
    var count = 0
    let sink = try ExportSink(output)
    var document = ExportDocument(format, tagCounts: format == .jrnl ? try session.tagCounts(summaries) : [])
    try Progressing.run(Phrase(en: "Exporting", fr: "Exportation"), options) { progress in
      for (done, summary) in summaries.enumerated() {
        if let entry = try session.whole(summary) {
          document.append(entry)
          count += 1
        }
        if document.pendingCount > 1 << 16 { try sink.write(document.take()) }
        progress(done + 1, summaries.count)
      }
    }
    document.finish()
    try sink.write(document.take())
    try sink.finish()
    return count
  }

  /// Writes what is whole, a file each; how many entries that is.
  private func writeFolder(_ folder: String, _ summaries: [EntrySummary], _ session: Session) throws -> Int {
    var count = 0
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    try Progressing.run(Phrase(en: "Exporting", fr: "Exportation"), options) { progress in
      for (done, summary) in summaries.enumerated() {
        guard let entry = try session.whole(summary) else { continue }
        let path = root + "/" + MarkdownFile.fileName(for: entry.content, id: entry.id)
        try ExportSink.makeFolders(for: path)
        let sink = try ExportSink(path)
        try sink.write(MarkdownFile.write(entry.content, id: entry.id))
        try sink.finish()
        count += 1
        progress(done + 1, summaries.count)
      }
    }
    return count
  }
}

extension Session {
  /// How many of the entries have each tag.
  func tagCounts(_ summaries: [EntrySummary]) throws -> [(tag: Tag, count: Int)] {
    var counts: [Tag: Int] = [:]
    for summary in summaries {
      for tag in try vault.tags(of: summary) { counts[tag, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (tag: $0.key, count: $0.value) }
  }
}

/// One document in one of the formats, taken piece by piece.
private struct ExportDocument {
  private enum Writer {
    case json(IntimeJSON.Writer)
    case jrnl(JrnlJSON.Writer)
    case text(JrnlText.Writer)
    case markdown(MarkdownDocument)
  }

  private var writer: Writer

  init(_ format: Export.Format, tagCounts: [(tag: Tag, count: Int)]) {
    writer =
      switch format {
      case .json, .dayone, .html: .json(IntimeJSON.Writer())
      case .jrnl: .jrnl(JrnlJSON.Writer(tagCounts: tagCounts))
      case .jrnlText: .text(JrnlText.Writer())
      case .md: .markdown(MarkdownDocument())
      }
  }

  var pendingCount: Int {
    switch writer {
    case .json(let writer): writer.pendingCount
    case .jrnl(let writer): writer.pendingCount
    case .text(let writer): writer.pendingCount
    case .markdown(let writer): writer.pendingCount
    }
  }

  mutating func append(_ entry: Entry) {
    switch writer {
    case .json(var json):
      writer = .text(JrnlText.Writer())  // so that the buffer has one owner, and is not copied
      json.append(entry)
      writer = .json(json)
    case .jrnl(var jrnl):
      writer = .text(JrnlText.Writer())
      jrnl.append(entry.content)
      writer = .jrnl(jrnl)
    case .text(var text):
      writer = .markdown(MarkdownDocument())
      text.append(entry.content)
      writer = .text(text)
    case .markdown(var document):
      writer = .text(JrnlText.Writer())
      document.append(entry.content)
      writer = .markdown(document)
    }
  }

  mutating func finish() {
    switch writer {
    case .json(var json):
      json.finish()
      writer = .json(json)
    case .jrnl(var jrnl):
      jrnl.finish()
      writer = .jrnl(jrnl)
    case .text, .markdown: break
    }
  }

  mutating func take() -> [UInt8] {
    switch writer {
    case .json(var json):
      defer { writer = .json(json) }
      return json.take()
    case .jrnl(var jrnl):
      defer { writer = .jrnl(jrnl) }
      return jrnl.take()
    case .text(var text):
      defer { writer = .text(text) }
      return text.take()
    case .markdown(var document):
      defer { writer = .markdown(document) }
      return document.take()
    }
  }
}

/// A new file that appears under its name only when it is whole, or standard output.
final class ExportSink {
  private let path: String?
  private let temporary: String
  private let descriptor: Int32

  init(_ path: String?) throws {
    self.path = path
    temporary = path.map { "\($0).\(getpid()).part" } ?? ""
    guard let path else {
      descriptor = -1
      return
    }
    descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw VaultError.cannotCreate(path: path, errno: errno) }
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      unsafe unlink(temporary)
    }
  }

  func write(_ bytes: [UInt8]) throws {
    guard let path else { return Console.write(bytes) }
    let code = Console.send(bytes, to: descriptor)
    guard code == 0 else {
      throw code == ENOSPC ? VaultError.diskFull : VaultError.inputOutput(code: Int(code), path: path)
    }
  }

  func finish() throws {
    guard let path else { return }
    guard fsync(descriptor) == 0, unsafe rename(temporary, path) == 0 else {
      throw VaultError.inputOutput(code: Int(errno), path: path)
    }
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
