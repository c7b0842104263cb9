import Archive
import Glibc
import Testing

@testable import Intime

/// Coming in from other programs, out of archives and out of encrypted files.
@Suite struct ImportTests {
  private let intime: Program

  init() throws {
    intime = try Program()
    _ = try intime.run("init", "--quiet")
  }

  /// Another journal, still empty.
  private func empty() throws -> Program {
    let other = try Program()
    _ = try other.run("init", "--quiet")
    return other
  }

  private func list(_ program: Program) throws -> String { try program.run("list", "--json", "--full").output }

  private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = try intime.file(name, "")
    try intime.replace(path, with: bytes)
    return path
  }

  /// A key file, and the recipient that belongs to it.
  private func identity() throws -> (file: String, recipient: String) {
    let path = "\(intime.folder)/identity"
    _ = try intime.run("age", "keygen", "-o", path, key: false)
    let text = String(decoding: try intime.bytes(of: path), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("# public key: ") })
    return (path, String(line.dropFirst("# public key: ".count)))
  }

  private static func zip(_ members: [(name: String, text: String)]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = ZipWriter { bytes += $0 }
    let time = ZipWriter.Time(year: 2024, month: 3, day: 2, hour: 7, minute: 40, second: 0)
    for (name, text) in members { try writer.add(name, Array(text.utf8), time: time) }
    try writer.finish()
    return bytes
  }

  private static func tar(_ members: [(name: String, text: String)]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = TarWriter { bytes += $0 }
    for (name, text) in members { try writer.add(name, Array(text.utf8), modified: 1_709_364_000) }
    try writer.finish()
    return bytes
  }

  private static let dayOne = ##"""
    {"metadata":{"version":"1.0"},"entries":[
     {"uuid":"7C0E5A2B9D3F4E61A8B7C6D5E4F30219","creationDate":"2024-07-02T22:40:00Z","timeZone":"Test/Zone","starred":true,
      "tags":["New York"],"text":"# Slow\n\nRain again\\.","photos":[{"md5":"abc","type":"jpeg"}]},
     {"creationDate":"nonsense","text":"secret words"},
     {"creationDate":"2024-07-03T06:40:00Z","timeZone":"Mars/Olympus","text":"Sun."}]}
    """##

  @Test func `a Day One archive comes with its zones; what is bad is told with its place, and twice adds nothing`()
    throws
  {
    // Two hours east, without a database of the system's.
    unsafe mkdir("\(intime.folder)/Test", 0o700)
    let zone = try file(
      "Test/Zone",
      Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
      ]
        + [0, 0, 0, 1] + [0, 0, 0, 0, 0, 0, 0] + Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1] + [0, 0, 0, 0, 0, 0, 0]
        + Array("\n<+02>-2\n".utf8))
    #expect(zone.hasSuffix("Zone"))
    let archive = try file(
      "d.zip", Self.zip([("Journal.json", Self.dayOne), ("photos/abc.jpeg", "x"), ("__MACOSX/a.md", "x")]))
    for (language, problem, loss) in [
      ("en", "Journal.json, line 4, record 2: “creationDate”", "the time zone “Mars/Olympus”"),
      ("fr", "Journal.json, ligne 4, enregistrement 2", "le fuseau horaire «\u{a0}Mars/Olympus\u{a0}»"),
    ] {
      let run = try intime.run("import", archive, "--dry-run", "--lang", language, with: ["TZDIR": intime.folder])
      #expect(run.status == 0 && run.errors.contains(problem) && run.errors.contains(loss), "\(run.errors)")
      #expect(!run.errors.contains("secret"))
    }
    #expect(try list(intime).isEmpty)
    let run = try intime.run("import", archive, with: ["TZDIR": intime.folder])
    #expect(run.status == 0 && run.output.contains("2 entries added") && run.errors.contains("passed over: 2"))
    let listed = try list(intime)
    #expect(listed.contains("2024-07-03T00:40:00+02:00") && listed.contains("\"title\":\"Slow\""), "\(listed)")
    #expect(listed.contains("Rain again.\\n\\n[photo] abc.jpeg") && listed.contains("New-York"))
    #expect(
      try intime.run("import", archive, "--from", "dayone", with: ["TZDIR": intime.folder]).output.contains(
        "0 entries added, 2"))
    let bare = try intime.file("Journal.json", Self.dayOne)
    #expect(try intime.run("import", bare, with: ["TZDIR": intime.folder]).output.contains("0 entries added, 2"))
  }

  @Test func `a backup of Standard Notes comes with tags and bin, alone or in its archive`() throws {
    let backup = #"""
      {"version":"004","items":[{"uuid":"00000000-0000-0000-0000-000000000001","content_type":"Note",
      "created_at":"2024-03-02T06:40:00Z","content":{"title":"Slow","text":"Rain."}},
      {"uuid":"00000000-0000-0000-0000-000000000002","content_type":"Note","created_at":"2024-03-02T06:41:00Z",
      "content":{"title":"Old","text":"Gone.","trashed":true}},{"uuid":"t","content_type":"Tag","content":{"title":"at home",
      "references":[{"uuid":"00000000-0000-0000-0000-000000000001","content_type":"Note"}]}}]}
      """#
    let archive = try file(
      "sn.zip", Self.zip([("Standard Notes Backup and Import File.txt", backup), ("Items/Note/Slow.txt", "Rain.")]))
    let run = try intime.run("import", archive)
    #expect(run.output.contains("2 entries added") && run.errors.contains("Among them deleted: 1"), "\(run.errors)")
    #expect(try list(intime).contains("at-home") && !(try list(intime).contains("Old")))
    #expect(try intime.run("list", "--deleted").output.contains("Old"))
    let plain = try intime.file("backup.txt", backup)
    #expect(try intime.run("import", plain, "--from", "standardnotes").output.contains("0 entries added, 2"))
    let sealed = try intime.file("sealed.txt", #"{"items":[{"uuid":"1","content_type":"Note","content":"004:x"}]}"#)
    let refused = try intime.run("import", sealed)
    #expect(refused.status == 65 && refused.errors.contains("encrypted by the program"), "\(refused.errors)")
  }

  @Test(arguments: [
    ["json"], ["json", "--history"], ["md", "--by", "entry"], ["md", "--by", "day"], ["dayone"], ["jrnl"],
    ["jrnl-text"],
  ])
  func `an encrypted export comes back into an empty journal, by key and by passphrase`(form: [String]) throws {
    _ = try intime.run("write", "--title", "Été", "--tag", "home", "--star", "-", input: "Rain. 2 \\* 2\n")
    _ = try intime.run("write", "--date", "2026-11-20 08:00", "-", input: "Sun.\n")
    let (key, recipient) = try identity()
    let (sealed, typed) = ("\(intime.folder)/out.age", "\(intime.folder)/typed.age")
    let exported = try intime.run(["export", "--to", recipient, "-o", sealed, "--format"] + form)
    try #require(exported.status == 0, "\(exported.errors)")
    let other = try empty()
    let run = try other.run("import", sealed, "-i", key)
    #expect(run.status == 0 && run.output.contains("2 entries added"), "\(run.errors)")
    #expect(try other.run("import", sealed, "-i", key).output.contains("0 entries added, 2"))
    for field in ["Été", "Rain. 2 \\\\* 2", "Sun."] { #expect(try list(other).contains(field)) }
    if ["json", "dayone"].contains(form[0]) || form.last == "entry" {
      let (here, there) = (try list(intime).split(separator: "\n"), try list(other).split(separator: "\n"))
      #expect(here.map { $0.prefix(70) } == there.map { $0.prefix(70) })
    }
    if form.count > 1 { return }
    let passphrase = try intime.file("p", "violet harbour\n")
    let words = ["export", "--to-passphrase", "--export-passphrase-fd", "0", "-o", typed, "--format"] + form
    #expect(try intime.run(words, input: "violet harbour").status == 0)
    #expect(
      try other.run("import", typed, "--import-passphrase-fd", "0", input: "violet harbour").output.contains(
        "0 entries added, 2"))
    #expect(passphrase.hasSuffix("p"))
  }

  @Test func `the passphrase of a file is asked for on the terminal, and asked again if it is wrong`() throws {
    _ = try intime.run("write", "-", input: "Rain.\n")
    let sealed = "\(intime.folder)/out.age"
    _ = try intime.run(
      "export", "--to-passphrase", "--export-passphrase-fd", "0", "-o", sealed, input: "violet harbour")
    let other = try empty()
    let words = ["import", sealed, "--key-file", "\(other.folder)/key"]
    let typed = try other.runOnTerminal(
      words, answers: [("Passphrase of the file:", "wrong"), ("Passphrase of the file:", "violet harbour")])
    #expect(typed.status == 0 && typed.screen.contains("Try again") && typed.screen.contains("1 entry added"))
    #expect(!typed.screen.contains("violet"))
    let french = try other.runOnTerminal(
      words + ["--lang", "fr"], answers: [("Phrase secrète du fichier", "violet harbour")])
    #expect(french.status == 0 && french.screen.contains("0 entrée ajoutée"), "\(french.screen)")
  }

  @Test
  func `of an encrypted file or an archive that is damaged nothing comes, whole pieces before the damage neither`()
    throws
  {
    let entry = { (number: Int) in
      "{\"id\":\"\(number)\",\"date\":\"2024-03-02T07:40:00Z\",\"modified\":\"2024-03-02T07:40:00Z\",\"text\":\"\(number) "
        + String(repeating: "rain ", count: 100) + "\"}"
    }
    let lines = (0..<1100).map { entry($0).split(separator: ",").dropFirst().joined(separator: ",") }.map { "{" + $0 }
    let document = "{\"format\":\"intime\",\"version\":1,\"entries\":[" + lines.joined(separator: ",\n") + "]}"
    let path = try intime.file("j.json", document)
    let (key, recipient) = try identity()
    let run = try intime.run("age", "encrypt", "-a", "-r", recipient, input: document, key: false)
    let sealed = Array(run.output.utf8)
    try #require(sealed.count > 600_000, "\(run.status) \(run.errors) \(document.utf8.count)")
    // Whole pieces, cut; and a changed byte near the end.
    var changed = sealed
    changed[sealed.count - 200] = changed[sealed.count - 200] == 0x41 ? 0x42 : 0x41
    let archive = try Self.zip([("j.json", document)])
    let cases: [(String, [UInt8])] = [
      ("cut.age", Array(sealed.prefix(sealed.count / 65 * 50))), ("changed.age", changed),
      ("cut.zip", Array(archive.dropLast(30))), ("more.zip", archive + [0]),
      ("cut.tar", Array(try Self.tar([("j.json", document)]).dropLast(1024))),
    ]
    for (name, bytes) in cases {
      let path = try file(name, bytes)
      for words in [[], ["--dry-run"]] {
        let run = try intime.run(["import", path, "-i", key] + words)
        #expect(
          run.status == 65 && run.errors.contains("nothing was imported") && run.output.isEmpty, "\(name) \(run.errors)"
        )
      }
      #expect(try list(intime).isEmpty, "\(name)")
    }
    #expect(try intime.run("import", path, "--dry-run").output.contains("1100 entries would be added"))
    #expect(try intime.run("import", file("whole.age", sealed), "-i", key).output.contains("1100 entries added"))
    #expect(try intime.run("verify", "--full").status == 0)
  }

  @Test func `with --strict nothing comes if anything is bad, else the rest does`() throws {
    let text = #"{"tags":{},"entries":[{"title":"a","body":"","date":"2024-03-02"},{"title":"b","date":"never"}]}"#
    let path = try intime.file("j.json", text)
    for (language, sentence) in [("en", "nothing was imported"), ("fr", "rien n’a été importé")] {
      let run = try intime.run("import", path, "--strict", "--lang", language)
      #expect(run.status == 65 && run.errors.contains(sentence) && run.errors.contains("2"), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(try list(intime).isEmpty)
    let cut = try intime.file("cut.json", String(text.dropLast(60)))
    #expect(try intime.run("import", cut, "--strict").status == 65)
    #expect(try list(intime).isEmpty)
    #expect(try intime.run("import", path).output.contains("1 entry added, 0 were here already, 1 could"))
  }

  @Test func `what stands before a fault in a plain file is kept, as the hint says`() throws {
    let text = #"{"tags":{},"entries":[{"title":"a","body":"","date":"2024-03-02"},{"title":"b"#
    let run = try intime.run("import", intime.file("cut.json", text))
    #expect(run.status == 65 && run.errors.contains("before that place is kept"), "\(run.errors)")
    #expect(try intime.run("list").output.contains("a"))
  }

  @Test func `an archive that leads elsewhere, or unpacks to far too much, is refused`() throws {
    let header = { (name: String, kind: Unicode.Scalar) throws -> [UInt8] in
      var bytes = try Self.tar([("aa", "")])
      for (index, byte) in (Array(name.utf8) + [0, 0]).prefix(99).enumerated() { bytes[index] = byte }
      bytes[156] = UInt8(ascii: kind)
      for index in 148..<156 { bytes[index] = 0x20 }
      let sum = String(bytes[..<512].reduce(0) { $0 + Int($1) }, radix: 8)
      for (index, digit) in (String(repeating: "0", count: 6 - sum.utf8.count) + sum).utf8.enumerated() {
        bytes[148 + index] = digit
      }
      bytes[154] = 0
      return bytes
    }
    var bomb: [UInt8] = []
    var writer = ZipWriter { bomb += $0 }
    try writer.begin("a.json", time: ZipWriter.Time(year: 2024, month: 1, day: 1, hour: 0, minute: 0, second: 0))
    let blanks = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<40 { try writer.write(blanks) }
    try writer.end()
    try writer.finish()
    let cases: [(String, [UInt8], String, String)] = [
      ("up.tar", try header("../up.md", "0"), "name that no archive may have", "aucune archive"),
      ("root.tar", try header("/a.md", "0"), "name that no archive may have", "aucune archive"),
      ("link.tar", try header("a.md", "2"), "a link or a device", "un lien ou un périphérique"),
      ("device.tar", try header("a.md", "3"), "a link or a device", "un lien ou un périphérique"),
      ("bomb.zip", bomb, "far more than any journal", "bien plus que tout journal"),
      ("photos.zip", try Self.zip([("a.jpg", "x")]), "nothing in there to import", "rien là-dedans"),
    ]
    for (name, bytes, english, french) in cases {
      let path = try file(name, bytes)
      for (language, sentence) in [("en", english), ("fr", french)] {
        let run = try intime.run("import", path, "--lang", language)
        #expect(run.status == 65 && run.errors.contains(sentence), "\(name): \(run.errors)")
      }
    }
    #expect(try list(intime).isEmpty)
  }

  @Test func `other encodings are named, and one bad file of a folder does not stop the others`() throws {
    for (name, bytes, sentence) in [
      ("a.md", [0xff, 0xfe, 0x48, 0, 0x69, 0], "UTF-16LE"), ("b.json", [0xfe, 0xff, 0, 0x7b, 0, 0x7d], "UTF-16BE"),
      ("c.md", Array("caf".utf8) + [0xe9, 0x0a], "WINDOWS-1252"), ("d.txt", [0x5b, 0, 0x32, 0], "UTF-16LE"),
    ] {
      for language in ["en", "fr"] {
        let run = try intime.run("import", file(name, bytes), "--lang", language)
        #expect(run.status == 65 && run.errors.contains("iconv -f \(sentence)"), "\(run.errors)")
      }
    }
    unsafe mkdir("\(intime.folder)/notes", 0o700)
    _ = try file("notes/latin.md", Array("caf".utf8) + [0xe9, 0x0a])
    _ = try intime.file("notes/2024-03-02.md", "Rain.\n")
    #expect(unsafe symlink("\(intime.folder)/c.md", "\(intime.folder)/notes/link.md") == 0)
    #expect(unsafe symlink(intime.folder, "\(intime.folder)/notes/circle") == 0)
    let run = try intime.run("import", "\(intime.folder)/notes")
    #expect(run.output.contains("1 entry added, 0 were here already, 1 could"), "\(run.output)")
    #expect(
      run.errors.contains("latin.md: the file is not UTF-8") && run.errors.contains("passed over: 2"), "\(run.errors)")
    #expect(try intime.run("import", "\(intime.folder)/notes", "--strict").status == 65)
  }

  @Test func `what is missing or too much is said in both languages`() throws {
    let sealed = "\(intime.folder)/out.age"
    _ = try intime.run("write", "-", input: "Rain.\n")
    _ = try intime.run(
      "export", "--to-passphrase", "--export-passphrase-fd", "0", "-o", sealed, input: "violet harbour")
    let forKey = "\(intime.folder)/key.age"
    _ = try intime.run("export", "--to", identity().recipient, "-o", forKey)
    _ = try intime.run("age", "keygen", "-o", "\(intime.folder)/stranger", key: false)
    let cases: [(words: [String], status: Int32, english: String, french: String)] = [
      ([sealed], 77, "--import-passphrase-fd", "--import-passphrase-fd"),
      ([sealed, "--import-passphrase-fd", "0"], 77, "wrong passphrase", "phrase secrète incorrecte"),
      ([sealed, "--import-passphrase-fd", "0", "--max-work-factor", "10"], 65, "too much work", "trop de travail"),
      ([sealed, "--max-work-factor", "31"], 64, "takes 1 to 30", "de 1 à 30"),
      ([forKey], 77, "opens with a key", "s’ouvre avec une clé"),
      ([forKey, "-i", "\(intime.folder)/stranger"], 77, "for another key", "destiné à une autre clé"),
      ([forKey, "-i", "\(intime.folder)/none"], 66, "cannot read", "impossible de lire"),
      ([sealed, "--import-passphrase-fd", "5", "--passphrase-fd", "5"], 64, "one descriptor", "un même descripteur"),
      (["-", "--import-passphrase-fd", "0"], 64, "standard input is the file", "l’entrée standard est le fichier"),
      (["-", "--passphrase-fd", "0"], 64, "standard input is the file", "l’entrée standard est le fichier"),
      (["\(intime.folder)/nothing"], 66, "cannot read", "impossible de lire"),
      ([intime.folder, "--from", "dayone"], 64, "only Markdown", "seul du Markdown"),
      ([sealed, "--from", "word"], 64, "", ""),
    ]
    for example in cases {
      for (language, sentence) in [("en", example.english), ("fr", example.french)] {
        let run = try intime.run(["import", "--lang", language] + example.words, input: "wrong")
        #expect(run.status == example.status, "\(example.words) \(run.errors)")
        #expect(run.errors.contains(sentence) && run.output.isEmpty, "\(run.errors)")
      }
    }
  }

  @Test func `standard input is recognised like a file`() throws {
    let run = try intime.run("import", "-", input: "[2024-03-02 07:40] Slow. *\nRain.\n")
    #expect(run.status == 0 && run.output.contains("1 entry added"), "\(run.errors)")
    #expect(try intime.run("import", "-", input: "").status == 65)
  }
}
