import Glibc
import Testing

@testable import Intime

/// Two copies of a vault on one machine, which remembers what it saw of each.
@Suite struct TwoCopiesTests {
  private let intime: Program
  private var copy: String { "\(intime.folder)/copy.intime" }

  init() throws {
    intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("write", "shared")
  }

  private func copied() throws {
    try intime.replace(intime.file("copy.intime", ""), with: intime.bytes(of: intime.vault))
  }

  private func count(_ path: String) throws -> Int {
    let run = try intime.run("list", "--vault", path)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n").count
  }

  @Test func `writing to one copy locked out the other, and merge refused to help`() throws {
    try copied()
    #expect(try intime.run("write", "here").status == 0)
    for text in ["there", "there too"] { #expect(try intime.run("write", text, "--vault", copy).status == 0) }
    #expect(try count(intime.vault) == 2)
    #expect(try count(copy) == 3)
    let merged = try intime.run("merge", copy)
    #expect(merged.status == 0 && merged.errors.contains("New entries: 2;"), "\(merged.errors)")
    #expect(try count(intime.vault) == 4)
    #expect(try intime.run("merge", intime.vault, "--vault", copy).status == 0)
    #expect(try count(copy) == 4)
    #expect(try intime.run("verify", "--full").status == 0)
  }

  @Test func `a backup was called damaged as soon as anything was written to the vault`() throws {
    let backup = "\(intime.folder)/backup.intime"
    #expect(try intime.run("backup", backup).status == 0)
    #expect(try intime.run("write", "after the backup").status == 0)
    #expect(try count(backup) == 1)
    #expect(try intime.run("verify", "--full", "--vault", backup).status == 0)
    // In the place of the vault it is older than what was seen there, by whatever name.
    try intime.replace(intime.vault, with: intime.bytes(of: backup))
    let link = "\(intime.folder)/link.intime"
    #expect(unsafe symlink(intime.vault, link) == 0)
    for path in [intime.vault, link] {
      let refused = try intime.run("list", "--vault", path)
      #expect(
        refused.status == 65 && refused.errors.contains("older than what this device saw here"), "\(refused.errors)")
    }
  }

  @Test func `a conflict was not to be seen in JSON`() throws {
    try copied()
    #expect(try intime.run("edit", "last", input: "side A").status == 0)
    #expect(try intime.run("edit", "last", "--vault", copy, input: "side B").status == 0)
    #expect(try intime.run("show", "last", "--json").output.contains("conflict") == false)
    #expect(try intime.run("merge", copy).errors.contains("conflicts: 1"))
    for words in [["show", "last", "--json"], ["list", "--json", "--full"]] {
      let shown = try intime.run(words).output
      #expect(shown.contains(#""conflict":[{"modified":"#), "\(shown)")
      #expect(shown.contains("side A") && shown.contains("side B"))
    }
    let short = try intime.run("list", "--json").output
    #expect(short.contains("\"conflict\":") && !short.contains("side "))
    #expect(try intime.run("edit", "last", input: "settled").status == 0)
    #expect(try intime.run("show", "last", "--json").output.contains("conflict") == false)
  }

  @Test func `the hint for a copy that is not there spoke of making a vault`() throws {
    let nowhere = try intime.run("merge", "\(intime.folder)/nowhere")
    #expect(nowhere.status == 66 && nowhere.errors.contains("hint: name the file of the other copy"))
    for words in [["merge", intime.folder], ["list", "--vault", intime.folder]] {
      let folder = try intime.run(words)
      #expect(folder.status == 66 && folder.errors.contains("is a folder, and a vault is a file"), "\(folder.errors)")
      #expect(!folder.errors.contains("as it was"))
    }
  }
}
