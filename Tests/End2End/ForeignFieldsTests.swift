import Archive
import Glibc
import Testing

@testable import Intime

/// What an import does not understand is kept, and an import leaves no more behind than it brought.
@Suite struct ForeignFieldsTests {
  private let intime: Program

  init() throws {
    intime = try Program()
    _ = try intime.run("init", "--quiet")
  }

  private func export(_ words: String...) throws -> String {
    try intime.run(["export", "--plain", "--yes", "--quiet"] + words).output
  }

  private static let dayOne = #"""
    {"entries":[{"creationDate":"2024-07-02T22:40:00Z","timeZone":"UTC","text":"Rain.","templateID":"T1",
     "music":{"plays":[1,2.50]},"location":{"latitude":1.5,"longitude":2,"region":{"radius":75}}}]}
    """#

  @Test func `a field that nobody knows is named, kept sealed, and goes out again`() throws {
    let file = try intime.file("Journal.json", Self.dayOne)
    let run = try intime.run("import", file)
    #expect(run.output.hasPrefix("1 entry added, 0 were here already, 0 could"), "\(run.output)")
    #expect(run.errors.contains("not known, kept as it is for another export: the field “templateID” (1 time)"))
    #expect(!run.errors.contains("not kept"))
    #expect(try intime.run("verify", "--full").status == 0)
    let kept = #""templateID":"T1","music":{"plays":[1,2.50]}"#
    let json = try export()
    #expect(json.contains(kept) && json.contains(#""region":{"radius":75}"#), "\(json)")
    _ = try intime.run("amend", "last", "--mood", "4")
    #expect(try export().contains(kept))
    // Out in an archive of Day One, and into an empty journal: the same again.
    let archive = "\(intime.folder)/d.zip"
    _ = try intime.run("export", "--plain", "--yes", "--format", "dayone", "-o", archive)
    let other = try Program()
    _ = try other.run("init", "--quiet")
    _ = try other.run("import", archive)
    #expect(try other.run("export", "--plain", "--yes").output.contains(kept))
    // Nobody who is given a redacted journal gets it, at any level.
    let opened = try intime.runOnTerminal(
      ["level", "open", "--key-file", "\(intime.folder)/key"], answers: [("Allow it?", "y")])
    #expect(opened.status == 0, "\(opened.screen)")
    for level in ["gist", "veiled", "pseudonymous", "open"] {
      let given = try export("--level", level)
      #expect(given.contains("\"entries\"") && !given.contains("templateID") && !given.contains("radius"), "\(given)")
    }
    let french = try intime.run("--lang", "fr", "import", file, "--dry-run")
    #expect(
      french.output.hasPrefix("0 entrée serait ajoutée, 1 est déjà là, 0 n’a pas pu être lue"), "\(french.output)")
    #expect(
      french.errors.contains(
        "inconnu, gardé tel quel pour un autre export\u{a0}: le champ «\u{a0}music\u{a0}» (1 fois)"))
  }

  @Test func `front matter of Obsidian comes back line by line, also after an edit`() throws {
    unsafe mkdir("\(intime.folder)/notes", 0o700)
    _ = try intime.file("notes/2024-03-02.md", "---\naliases: [a, b]\nweather:\n  sky: grey\n---\nRain.\n")
    let run = try intime.run("import", "\(intime.folder)/notes")
    #expect(run.errors.contains("the field “weather” (1 time)"), "\(run.errors)")
    _ = try intime.run("amend", "last", "--title", "Slow")
    #expect(
      try intime.run("export", "--plain", "--yes", "--format", "md", "-o", "\(intime.folder)/out/").status == 0)
    let found = try intime.run("export", "--plain", "--yes", "--format", "md", "--by", "entry").output
    #expect(found.contains("\ntitle: Slow\naliases: [a, b]\nweather:\n  sky: grey\n---\n\nRain.\n"), "\(found)")
  }

  // MARK: No more than it brought

  @Test(arguments: [false, true])
  func `importing what was there already moved the vault's epoch`(isWhole: Bool) throws {
    func epoch() throws -> String {
      let json = try intime.run("verify", "--json").output
      return String(try #require(json.split(separator: ",").first { $0.contains("epoch") }))
    }
    _ = try intime.run("write", "a")
    _ = try intime.run("write", "b")
    _ = try intime.run("amend", "last", "--mood", "3")
    let file = "\(intime.folder)/j.json.age"
    _ = try intime.run("age", "keygen", "-o", "\(intime.folder)/key.txt", key: false)
    let key = String(decoding: try intime.bytes(of: "\(intime.folder)/key.txt"), as: UTF8.self)
    let recipient = String(
      try #require(key.split(whereSeparator: { $0 == " " || $0 == "\n" }).first { $0.hasPrefix("age1") }))
    _ = try intime.run("export", "--to", recipient, "--history", "-o", file)
    let before = try epoch()
    if !isWhole {
      let opened = try intime.run("export", "--plain", "--yes", "--history", "-o", "\(intime.folder)/j.json")
      #expect(opened.status == 0)
    }
    let words =
      isWhole ? ["import", file, "-i", "\(intime.folder)/key.txt"] : ["import", "\(intime.folder)/j.json"]
    for _ in 0..<2 { #expect(try intime.run(words).output.contains("0 entries added, 2 were")) }
    #expect(try epoch() == before)
  }

  @Test func `a member of four gibibytes in a tar archive is passed over without being read`() throws {
    let path = try intime.file("big.tar", "")
    var small: [UInt8] = []
    var writer = TarWriter { small += $0 }
    try writer.add("a.md", Array("Rain.".utf8), modified: 1_709_364_000)
    try writer.finish()
    // A header as for a photo of 4 GiB, its bytes a hole in the file.
    var header = [UInt8](small.prefix(512))
    for (index, byte) in "b.jpg\0".utf8.enumerated() { header[index] = byte }
    for (index, digit) in "40000000000".utf8.enumerated() { header[124 + index] = digit }
    for index in 148..<156 { header[index] = 0x20 }
    let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
    for (index, digit) in (String(repeating: "0", count: 6 - sum.utf8.count) + sum + "\0").utf8.enumerated() {
      header[148 + index] = digit
    }
    let file = try System.open(path, O_WRONLY)
    try System.writeAll(file.number, header.span)
    #expect(lseek(file.number, 512 + (4 << 30), SEEK_SET) > 0)
    try System.writeAll(file.number, small.span)
    let run = try intime.run("import", path)
    #expect(run.output.contains("1 entry added") && run.errors.contains("passed over: 1"), "\(run.errors)")
    // Cut off within it.
    #expect(ftruncate(file.number, 1 << 20) == 0)
    let cut = try intime.run("import", path)
    #expect(cut.status == 65 && cut.errors.contains("nothing was imported"), "\(cut.errors)")
  }

  @Test func `a backup of Standard Notes leaves nothing in the folder for temporary files`() throws {
    unsafe mkdir("\(intime.folder)/tmp", 0o700)
    let note = String(repeating: "Rain. ", count: 1 << 16)
    let file = try intime.file(
      "b.txt",
      #"{"items":[{"uuid":"1","content_type":"Note","created_at":"2024-03-02T06:40:00Z","content":{"text":"\#(note)"}},"#
        + #"{"uuid":"t","content_type":"Tag","content":{"title":"home","references":[{"uuid":"1","content_type":"Note"}]}}]}"#
    )
    let run = try intime.run("import", file, with: ["TMPDIR": "\(intime.folder)/tmp"])
    #expect(run.output.contains("1 entry added"), "\(run.errors)")
    #expect(try intime.run("tags").output.contains("home"))
    #expect(unsafe rmdir("\(intime.folder)/tmp") == 0, "it is empty")
    let nowhere = try intime.run("import", file, with: ["TMPDIR": "\(intime.folder)/tmp"])
    #expect(nowhere.status == 74 && nowhere.errors.contains("TMPDIR=FOLDER"), "\(nowhere.errors)")
  }
}
