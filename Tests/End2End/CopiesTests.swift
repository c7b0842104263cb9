import Glibc
import Testing

@testable import Intime

/// Copies of a vault: made while it is written to, put back, and united.
@Suite struct CopiesTests {
  private let intime: Program
  private let copy: String

  init() throws {
    intime = try Program()
    _ = try intime.run("init", "--quiet")
    copy = "\(intime.folder)/copy.intime"
  }

  /// Runs a command on the copy, on a device that has seen neither.
  private func there(_ words: String..., input: String = "") throws -> Run {
    try intime.run(["--vault", copy] + words, input: input, with: ["XDG_STATE_HOME": "/nonexistent"])
  }

  private func write(_ text: String) throws -> String {
    String(try intime.run("write", "-", input: text + "\n").output.dropLast())
  }

  @Test func `a copy made while another program writes is whole, and takes the vault’s place`() throws {
    let entries = (0..<1500).map {
      #"{"title":"\#($0)","body":"Rain.","date":"2024-03-02","time":"07:40","tags":[],"starred":false}"#
    }
    let file = try intime.file("j.json", #"{"tags":{},"entries":["# + entries.joined(separator: ",") + "]}")
    let importing = try intime.start(["import", file])
    var copies: [String] = []
    for number in 0..<3 {
      copies.append("\(intime.folder)/backup\(number).intime")
      let run = try intime.run("backup", copies[number])
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try importing.wait() == .exited(0))
    copies.append(copy)
    #expect(try intime.run("backup", copy).status == 0)
    for path in copies {
      let verified = try intime.run("--vault", path, "verify", "--full", with: ["XDG_STATE_HOME": "/nonexistent"])
      #expect(verified.status == 0, "\(path): \(verified.errors)")
      // Imports come a thousand at a time, and a copy has all of one or nothing of it.
      let count = try intime.run("--vault", path, "list", with: ["XDG_STATE_HOME": "/nonexistent"])
        .output.split(separator: "\n").count
      #expect([0, 1000, 1500].contains(count), "\(path): \(count)")
    }
    var facts = stat()
    #expect(unsafe stat(copy, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
    #expect(try intime.run("backup", copy).status == 73)
    // The vault is lost; the copy takes its place.
    let listed = try intime.run("list", "--json", "--full").output
    #expect(unsafe unlink(intime.vault) == 0)
    #expect(unsafe rename(copy, intime.vault) == 0)
    #expect(try intime.run("list", "--json", "--full").output == listed)
    _ = try write("after")
    #expect(try intime.run("verify", "--full").status == 0)
  }

  @Test func `two copies that both went on become one, each way, and nothing is lost`() throws {
    let ids = try ["one", "two", "three", "four"].map(write)
    #expect(try intime.run("backup", copy).status == 0)
    _ = try intime.run("edit", ids[0], input: "one here\n")
    _ = try there("edit", ids[0], input: "one there\n")
    _ = try intime.run("delete", ids[1], "--yes")
    _ = try there("edit", ids[1], input: "two there\n")
    _ = try there("delete", ids[2], "--yes")
    _ = try there("amend", ids[3], "--mood", "4")
    _ = try there("write", "-", input: "new there\n")
    _ = try there("reflect", ids[3], "--seed", "1")
    _ = try there("set", "country", "CA")
    _ = try write("new here")
    let merged = try intime.run("merge", copy)
    #expect(merged.status == 0 && merged.errors.contains("conflicts: 2"), "\(merged.errors)")
    #expect(try there("merge", intime.vault).status == 0)

    for vault in [intime.vault, copy] {
      func said(_ words: String...) throws -> String {
        let state = vault == copy ? "/nonexistent" : "\(intime.folder)/state"
        return try intime.run(["--vault", vault] + words, with: ["XDG_STATE_HOME": state]).output
      }
      let list = try said("list").split(separator: "\n")
      #expect(list.count == 5 && list.count { $0.contains("[conflict]") } == 2, "\(list)")
      let shown = try said("show", ids[0])
      #expect(shown.contains("one here") && shown.contains("one there") && shown.contains("Both texts follow"))
      let deleted = try said("show", ids[1])
      #expect(deleted.contains("two there") && deleted.contains("another deleted it"), "\(deleted)")
      #expect(try said("list", "--deleted").contains(ids[2].prefix(8)))
      #expect(try said("set", "country").contains("CA"))
      for text in ["new here", "new there"] { #expect(list.contains { $0.contains(text) }) }
    }
    #expect(try intime.run("show", ids[3], "--reflections").output.contains("mood 4/5"))
    let french = try intime.run("show", ids[1], "--lang", "fr").output
    #expect(french.contains("une autre l’a supprimée"), "\(french)")

    // To change what stands beside one of two texts would put the other aside unseen.
    for (id, reason) in [(ids[0], "two copies"), (ids[1], "deleted in another copy")] {
      let amended = try intime.run("amend", id, "--mood", "2")
      #expect(amended.status == 1 && amended.errors.contains(reason) && amended.errors.contains("intime edit"))
    }
    #expect(try intime.run("list").output.split(separator: "\n").count { $0.contains("[conflict]") } == 2)

    // Settled on one side, it is settled on the other; and what was before can still be read.
    _ = try intime.run("edit", ids[0], input: "one both\n")
    #expect(try intime.run("delete", ids[1], "--yes").status == 0)
    _ = try there("merge", intime.vault)
    let (here, other) = (try intime.run("list", "--json", "--full"), try there("list", "--json", "--full"))
    #expect(here.output == other.output && here.output.contains("one both") && !here.output.contains("two there"))
    #expect(!(try intime.run("list").output.contains("[conflict]")))
    let history = try intime.run("history", ids[0]).output
    for text in ["one here", "one there", "one both"] { #expect(history.contains(text)) }
    for run in [try intime.run("verify", "--full"), try there("verify", "--full")] { #expect(run.status == 0) }
    #expect(try intime.run("merge", copy).errors.contains("objects in all: 0"))
  }

  @Test func `another vault, a damaged copy and a missing one are refused, and nothing changes`() throws {
    _ = try write("one")
    let other = try Program()
    _ = try other.run("init", "--quiet", "--key-file", "\(intime.folder)/key", key: false)
    let before = try intime.run("list", "--json").output
    for (path, status) in [(other.vault, 1), ("\(intime.folder)/none", 66), (try intime.file("noise", "noise"), 65)]
      as [(String, Int32)]
    {
      for language in ["en", "fr"] {
        let run = try intime.run("merge", path, "--lang", language)
        #expect(run.status == status && run.errors.hasPrefix("intime: "), "\(path) \(run.status) \(run.errors)")
      }
    }
    #expect(try intime.run("list", "--json").output == before)
  }
}
