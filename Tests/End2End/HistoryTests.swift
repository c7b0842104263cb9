import Testing

@testable import Intime

@Suite struct HistoryTests {
  @Test func `a history tells what changed, with the times that list has`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("write", "-", "--mood", "2", input: "the words")
    _ = try intime.run("amend", "last", "--mood", "4", "--title", "A title", "--tag", "sea")
    _ = try intime.run("edit", "last", input: "other words")
    _ = try intime.run("delete", "last")
    let id = try intime.run("--json", "list", "--deleted").output.dropFirst(7).prefix(8)
    let lines = try intime.run("history", "\(id)").output.split(separator: "\n")
    #expect(
      lines == [
        "1  2026-11-23 14:30  the words", "2  2026-11-23 14:30  [title, mood, tags]  the words",
        "3  2026-11-23 14:30  [text]  other words", "4  2026-11-23 14:30  (deleted)",
      ])
    let french = try intime.run("history", "\(id)", "--lang", "fr").output
    #expect(french.contains("[titre, humeur, étiquettes]"), "\(french)")
  }

  @Test func `a mistyped recovery code is told from a wrong passphrase`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    let lines = try intime.run("key", "add", "recovery").output.split(separator: "\n")
    let code = try #require(lines.first { $0.contains("-") })
    let right = code.split(separator: " ").first { $0.contains("-") }.map(String.init) ?? ""
    let last = right.last == "0" ? "1" : "0"
    let file = try intime.file("secret", String(right.dropLast()) + last)
    let mistyped = try intime.run(["list"], key: false, with: ["INTIME_PASSPHRASE_FILE": file])
    #expect(mistyped.status == 77 && mistyped.errors.contains("a character may be wrong"), "\(mistyped)")
    let whole = try intime.file("secret", right)
    #expect(try intime.run(["list"], key: false, with: ["INTIME_PASSPHRASE_FILE": whole]).status == 0)
  }

  @Test func `new keys tell which old ones are gone`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("key", "add", "recovery")
    let run = try intime.run("--yes", "key", "rotate")
    #expect(run.status == 0 && run.errors.contains("These keys no longer open it: 2 (recovery code)."), "\(run)")
  }
}
