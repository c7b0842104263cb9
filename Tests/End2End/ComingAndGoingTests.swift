import Glibc
import Testing

@testable import Intime

@Suite struct ComingAndGoingTests {
  private let intime: Program

  init() throws {
    intime = try Program()
    _ = try intime.run("init", "--quiet")
  }

  private func count(_ program: Program) throws -> Int {
    try program.run("list").output.split(separator: "\n").count
  }

  @Test func `importing twice adds nothing, and two identical entries of one file stay two`() throws {
    let entry = #"{"title":"","body":"Same.","date":"2024-03-02","time":"07:40","tags":[],"starred":false}"#
    let file = try intime.file("j.json", #"{"tags":{},"entries":["# + entry + "," + entry + "]}")
    #expect(try intime.run("import", file).status == 0)
    #expect(try count(intime) == 2)
    #expect(try intime.run("import", file).output.contains("0 entries added, 2"))
    _ = try intime.run("edit", "last", input: "changed since")
    #expect(try intime.run("import", file).output.contains("0 entries added"))
    #expect(try count(intime) == 2)
  }

  @Test func `a line that looks like a header stays in its entry, out and in again`() throws {
    let text = "A letter:\n\n[2019-01-01 10:00] This was never an entry.\nEnd."
    _ = try intime.run("write", "--title", "Kept", "-", input: text)
    for format in ["jrnl", "jrnl-text", "json"] {
      let exported = try intime.run("export", "--plain", "--yes", "--format", format)
      #expect(exported.status == 0, "\(exported.errors)")
      let other = try Program()
      _ = try other.run("init", "--quiet")
      let file = try other.file("export.\(format == "jrnl-text" ? "txt" : "json")", exported.output)
      #expect(try other.run("import", file).status == 0)
      #expect(try count(other) == 1)
      #expect(try other.run("show", "last").output.contains(text))
    }
  }

  @Test func `a folder of Markdown comes in, and goes out as one file an entry`() throws {
    _ = try intime.file("2024-03-02.md", "# Slow morning\n\nRain again.\n")
    #expect(try intime.run("import", "\(intime.folder)/2024-03-02.md").status == 0)
    #expect(try intime.run("show", "last").output.contains("Slow morning"))
    #expect(try intime.run("export", "--plain", "--yes", "--format", "md", "-o", "\(intime.folder)/out/").status == 0)
    let other = try Program()
    _ = try other.run("init", "--quiet")
    #expect(try other.run("import", "\(intime.folder)/out").output.contains("1 entry added"))
    #expect(try other.run("show", "last").output.contains("Rain again."))
  }

  @Test func `an export in the clear is not written without a yes`() throws {
    _ = try intime.run("write", "secret words")
    let run = try intime.run("export", "--plain", "-o", "\(intime.folder)/out.json")
    #expect(run.status != 0)
    #expect(unsafe access("\(intime.folder)/out.json", F_OK) != 0)
  }

  @Test func `two copies that were both written to become one journal`() throws {
    _ = try intime.run("write", "shared")
    let copy = "\(intime.folder)/copy.intime"
    #expect(try intime.run("backup", copy).status == 0)
    _ = try intime.run("edit", "last", input: "changed here")
    #expect(
      try intime.run("--vault", copy, "edit", "last", input: "changed there", with: ["XDG_STATE_HOME": "/nonexistent"])
        .status == 0)
    _ = try intime.run("--vault", copy, "write", "new there", with: ["XDG_STATE_HOME": "/nonexistent"])
    #expect(try intime.run("merge", copy).status == 0)
    #expect(try intime.run("list").output.contains("[conflict]"))
    let shown = try intime.run("show", "last~1").output + intime.run("show", "last").output
    #expect(shown.contains("changed here") && shown.contains("changed there") && shown.contains("new there"))
    // Both versions go out, and come in again as the conflict they are.
    let other = try Program()
    _ = try other.run("init", "--quiet")
    _ = try other.run("import", other.file("j.json", intime.run("export", "--plain", "--yes").output))
    let (here, there) = (try intime.run("list"), try other.run("list"))
    #expect(there.output.contains("[conflict]") && there.output == here.output)
    #expect(try intime.run("export", "--plain", "--yes", "--format", "md").errors.contains("only one of several"))
    let conflicted = try intime.run("list").output.split(separator: "\n").first { $0.contains("[conflict]") }
    _ = try intime.run("edit", String(conflicted?.prefix(8) ?? ""), input: "both")
    #expect(!(try intime.run("list").output.contains("[conflict]")))
  }

  @Test func `a real diary of 2,906 days is imported, searched and exported`() throws {
    let diary = "../shared/data/pepys.jrnl.json"
    guard unsafe access(diary, R_OK) == 0 else {
      print("skipped: \(diary) is not here")
      return
    }
    #expect(try intime.run("import", diary).output.contains("2906 entries added"))
    #expect(try intime.run("search", "plague", "--on", "1665-09", "--json").output.split(separator: "\n").count > 5)
    let exported = try intime.run("export", "--plain", "--yes", "--format", "jrnl").output
    let original = String(decoding: try intime.bytes(of: diary), as: UTF8.self)
    #expect(
      exported.split(separator: "\n").count { $0.contains("\"body\"") }
        == original.split(separator: "\n").count { $0.contains("\"body\"") })
  }
}
