import Archive
import Exchange
import Glibc
import Journal

/// Where an import reads from: a file, what it is packed and encrypted in undone on the way, or a folder of Markdown.
///
/// Whatever is unpacked or decrypted passes through memory piece by piece, and touches no disk.
struct ImportInput {
  private enum Content {
    case document(ImportFormat, ImportStream)
    case zip(ImportStream)
    case tar(ImportStream)
    case folder(FolderListing)
  }

  /// Whether it is all sound can be known only at its end, so that until then none of it counts.
  let isSealed: Bool
  private let path: String
  private let origin: Import.Origin?
  private let content: Content
  private let file: InputFile?
  private let zones = ZoneFolder()

  /// Opens what is at `path`, or standard input (`-`), as far as to know what it is; asks for what it needs to be decrypted.
  init(_ path: String, _ origin: Import.Origin?, _ keys: ImportKeys) throws {
    self.path = path
    self.origin = origin
    if path != "-", FolderListing.isFolder(path) {
      guard origin == nil || origin == .markdown else {
        throw Refusal(
          .usage, Phrase(en: "only Markdown is read from a folder", fr: "seul du Markdown se lit dans un dossier"))
      }
      content = .folder(try FolderListing(path, wanted: MemberKind.isMarkdown))
      (isSealed, file) = (false, nil)
      return
    }
    let file = try InputFile(path)
    self.file = file
    var name = path[...]
    var isSealed = false
    var stream = ImportStream({ try file.read(into: &$0) }, skip: { file.skip($0) })
    if OpenedAge.begins(try stream.beginning(ImportFormat.detectionByteCount)) {
      let age = try OpenedAge(stream) { try keys.key(of: $0) }
      stream = ImportStream { try age.read(into: &$0) }
      if name.lowercased().hasSuffix(".age") { name = name.dropLast(4) }
      isSealed = true
    }
    if try stream.beginning(GzipReader.beginning.count) == GzipReader.beginning {
      let packed = stream
      let gzip = try GzipReader { try packed.read(into: &$0) }
      stream = ImportStream { try gzip.read(into: &$0) }
      if name.lowercased().hasSuffix(".gz") { name = name.dropLast(3) }
      isSealed = true
    }
    let first = try stream.beginning(ImportFormat.detectionByteCount)
    if ZipReader.beginnings.contains(where: { first.starts(with: $0) }) {
      (self.isSealed, content) = (true, .zip(stream))
    } else if TarReader.begins(first) {
      (self.isSealed, content) = (true, .tar(stream))
    } else {
      content = .document(try Self.format(first, name: String(name), origin), stream)
      self.isSealed = isSealed
    }
  }

  /// Whether it is an archive of files.
  var isArchive: Bool {
    switch content {
    case .zip, .tar: true
    case .document, .folder: false
    }
  }

  /// The format of a document that begins with `first`.
  private static func format(_ first: [UInt8], name: String, _ origin: Import.Origin?) throws -> ImportFormat {
    let shown = Printable.quoted(name)
    if first.isEmpty { throw Refusal(.dataError, Phrase(en: "\(shown) is empty", fr: "\(shown) est vide")) }
    if let encoding = TextEncoding(of: first) { throw ImportError.otherEncoding(encoding) }
    switch origin {
    case .markdown: return .markdown
    case .json: return .intimeJSON
    case .dayone: return .dayOne
    case .standardnotes: return .standardNotes
    case .jrnl, nil: break
    }
    guard let found = ImportFormat.detect(fileName: name, firstBytes: first) else {
      throw Refusal(
        .dataError, Phrase(en: "\(shown) is in no format that is known", fr: "\(shown) n’est dans aucun format connu"),
        hint: Phrase(
          en: "say which with --from jrnl, dayone, json, markdown or standardnotes",
          fr: "précisez avec --from jrnl, dayone, json, markdown ou standardnotes"))
    }
    if origin == .jrnl, found != .jrnlJSON, found != .jrnlText { throw ImportError.notThisFormat(.jrnlText) }
    return found
  }

  /// Hands every entry to `intake`.
  func read(_ clock: Clock, progress: (_ done: Int, _ total: Int) -> Void, _ intake: Intake) throws {
    switch content {
    case .folder(let listing): try readFolder(listing, clock, progress, intake)
    case .document(let format, let stream):
      let fallback = Self.moment(file?.modified ?? clock.now.secondsSince1970, clock)
      try withProgress(progress) { report in
        try readDocument(format, Self.watched(stream, report), name: path, fallback: fallback, clock, intake)
      }
    case .zip(let stream):
      try withProgress(progress) { report in
        let watched = Self.watched(stream, report)
        let zip = ZipReader { try watched.read(into: &$0) }
        try readMembers({ try zip.next() }, { try zip.read(into: &$0) }, clock, intake)
      }
    case .tar(let stream):
      try withProgress(progress) { report in
        let watched = Self.watched(stream, report)
        let tar = TarReader({ try watched.read(into: &$0) }, skip: { try watched.skip($0) })
        try readMembers({ try tar.next() }, { try tar.read(into: &$0) }, clock, intake)
      }
    }
  }

  private func withProgress(
    _ progress: (_ done: Int, _ total: Int) -> Void, _ body: (@escaping () -> Void) throws -> Void
  ) throws {
    try withoutActuallyEscaping(progress) { progress in
      let file = file
      try body { if let file { progress(file.position, file.size) } }
    }
  }

  private static func watched(_ stream: ImportStream, _ report: @escaping () -> Void) -> ImportStream {
    ImportStream(
      { buffer in
        let count = try stream.read(into: &buffer)
        report()
        return count
      }, skip: { try stream.skip($0) })
  }

  private static func moment(_ seconds: Int64, _ clock: Clock) -> Timestamp {
    clock.timestamp(secondsSince1970: seconds) ?? clock.now
  }

  // MARK: Documents

  private func readDocument(
    _ format: ImportFormat, _ stream: ImportStream, name: String, fallback: Timestamp, _ clock: Clock, _ intake: Intake
  ) throws {
    let onProblem = { (problem: ImportProblem) in intake.note(problem.said(in: name)) }
    switch format {
    case .jrnlJSON: try JrnlJSON.read(from: stream.bytes, clock: clock, onEntry: intake.take, onProblem: onProblem)
    case .jrnlText: try JrnlText.read(from: stream.bytes, clock: clock, onEntry: intake.take, onProblem: onProblem)
    case .intimeJSON:
      try IntimeJSON.read(from: stream.bytes, onEntry: intake.take, onProblem: onProblem, onLoss: intake.note(loss:))
    case .dayOne:
      try DayOneJSON.read(
        from: stream.bytes, clock: clock, zones: zones.rules, onEntry: intake.take, onProblem: onProblem)
    case .standardNotes:
      // Tags may stand behind the notes: what is read on the way to them is set aside, and read again with them.
      let spool = try SealedSpool()
      let tags = try StandardNotesJSON.tags(
        from: ByteSource { buffer in
          let count = try stream.read(into: &buffer)
          try spool.write(buffer, count: count)
          return count
        })
      try StandardNotesJSON.read(
        from: ByteSource { try spool.read(into: &$0) }, tags: tags, clock: clock, onEntry: intake.take,
        onProblem: onProblem)
    case .markdown:
      let bytes = try stream.all(limit: TextInput.longest)
      for entry in try MarkdownFile.read(bytes, name: name, fallback: fallback, clock: clock) { try intake.take(entry) }
    }
  }

  // MARK: Several files

  private func readFolder(
    _ listing: FolderListing, _ clock: Clock, _ progress: (Int, Int) -> Void, _ intake: Intake
  ) throws {
    intake.passedOver += listing.passedOver
    for (done, file) in listing.files.enumerated() {
      let name = file.hasPrefix(path + "/") ? String(file.dropFirst(path.count + 1)) : file
      try noting(name, intake) {
        let input = try InputFile(file)
        let stream = ImportStream { try input.read(into: &$0) }
        try readDocument(
          .markdown, stream, name: name, fallback: Self.moment(input.modified, clock), clock, intake)
      }
      progress(done + 1, listing.files.count)
    }
  }

  private func readMembers(
    _ next: () throws -> ArchiveMember?, _ read: @escaping (inout [UInt8]) throws -> Int, _ clock: Clock,
    _ intake: Intake
  ) throws {
    while let member = try next() {
      guard !member.isFolder else { continue }
      let stream = ImportStream(read)
      guard let format = try MemberKind.format(member.name, stream, origin) else {
        intake.passedOver += 1
        continue
      }
      try noting(member.name, intake) {
        if format == .markdown, let size = member.size, size > TextInput.longest {
          throw ImportError.tooLong(limit: TextInput.longest, Place(offset: 0, line: 1))
        }
        if let encoding = TextEncoding(of: try stream.beginning(64)) { throw ImportError.otherEncoding(encoding) }
        try readDocument(
          format, stream, name: member.name, fallback: Self.moment(of: member, clock), clock, intake)
      }
    }
  }

  /// Runs `body`; if only one file of several is at fault, the others are read all the same.
  private func noting(_ name: String, _ intake: Intake, _ body: () throws -> Void) throws {
    do { try body() } catch let error as ImportError where error.concernsOneFile {
      intake.note(Phrase(en: "\(name): \(error.message.en)", fr: "\(name)\u{a0}: \(error.message.fr)"))
    } catch let refusal as Refusal where refusal.status == .inputOutput || refusal.status == .noInput {
      intake.note(refusal.message)
    }
  }

  private static func moment(of member: ArchiveMember, _ clock: Clock) -> Timestamp {
    switch member.modified {
    case .seconds(let seconds): return moment(seconds, clock)
    case .clock(let time):
      let local = CivilDate(year: time.day.year, month: time.day.month, day: time.day.day).flatMap {
        CivilDateTime($0, hour: time.hour.hour, minute: time.hour.minute, second: time.hour.second)
      }
      return local.flatMap(clock.timestamp) ?? clock.now
    }
  }
}

/// Which files of an archive are read, and as what.
enum MemberKind {
  private static let markdownEndings = ["md", "markdown", "mdown", "mkd"]

  static func isMarkdown(_ name: String) -> Bool { markdownEndings.contains(ending(of: name)) }

  /// The format to read a file in; `nil` for one to be passed over: photos, what macOS adds, and texts beside a backup.
  static func format(_ name: String, _ stream: ImportStream, _ origin: Import.Origin?) throws -> ImportFormat? {
    let parts = name.split(separator: "/")
    guard parts.first != "__MACOSX", !parts.contains(where: { $0.hasPrefix(".") }) else { return nil }
    if isMarkdown(name) { return origin == nil || origin == .markdown ? .markdown : nil }
    guard ["json", "txt"].contains(ending(of: name)) else { return nil }
    let first = try stream.beginning(ImportFormat.detectionByteCount)
    guard let found = ImportFormat.detect(fileName: name, firstBytes: first) else { return nil }
    switch (origin, found) {
    case (nil, .jrnlJSON), (nil, .intimeJSON), (nil, .dayOne), (nil, .standardNotes): return found
    case (.jrnl, .jrnlJSON), (.jrnl, .jrnlText), (.json, .intimeJSON), (.dayone, .dayOne),
      (.standardnotes, .standardNotes):
      return found
    default: return nil
    }
  }

  private static func ending(of name: String) -> String {
    name.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }
}
