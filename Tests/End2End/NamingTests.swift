import Testing

@testable import Intime

@Suite struct NamingTests {
  @Test func `an ambiguous name showed words of the entries in an error`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    for time in ["08:00", "09:30"] { _ = try intime.run("write", "--date", "2026-11-03 \(time)", "secret words") }
    let shown = try intime.run("show", "2026-11-03")
    #expect(shown.status == 66 && !shown.errors.contains("secret"), "\(shown)")
    #expect(shown.errors.contains("  2026-11-03 08:00\n") && shown.errors.contains("  2026-11-03 09:30\n"), "\(shown)")
  }

  @Test func `a deleted entry is told from one that never was, and a living one from a deleted one`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    let id = try intime.run("write", "words").output.dropLast().prefix(8)
    let living = try intime.run("restore", "\(id)")
    #expect(living.status == 66 && living.errors.contains("entry \(id) is there"), "\(living)")
    _ = try intime.run("delete", "\(id)")
    let deleted = try intime.run("show", "\(id)")
    #expect(deleted.status == 66 && deleted.errors.contains("entry \(id) was deleted"), "\(deleted)")
    #expect(deleted.errors.contains("intime restore \(id) brings it back"), "\(deleted)")
    let french = try intime.run("show", "\(id)", "--lang", "fr")
    #expect(french.errors.contains("intime restore \(id) la fait revenir"), "\(french)")
  }

  @Test func `purge asks about an entry by name and day, and a no is no error`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    let id = try intime.run("write", "words", "--date", "2026-11-03").output.dropLast().prefix(8)
    let asked = try intime.runOnTerminal(
      ["purge", "last", "--key-file", "\(intime.folder)/key"], answers: [("[y/N]", "n")])
    #expect(asked.screen.contains("Remove entry \(id) of 2026-11-03 and its history for good?"), "\(asked.screen)")
    #expect(asked.status == 1 && asked.screen.contains("Nothing was done."), "\(asked.screen)")
    #expect(!asked.screen.contains("hint:"), "\(asked.screen)")
  }

  @Test func `what was deleted just now was not before now`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("write", "words")
    _ = try intime.run("delete", "last")
    #expect(try intime.run("--yes", "purge", "--deleted-before", "today").errors.contains("Nothing to remove"))
    #expect(try intime.run("--yes", "purge", "--deleted-before", "now").errors.contains("The entry is gone"))
  }

  @Test func `a global option before the command made the hint name a command that is none`() throws {
    let intime = try Program()
    let run = try intime.run("--vault", "elsewhere.intime", "purge", key: false)
    #expect(run.status == 64 && run.errors.contains("intime purge --help"), "\(run)")
  }

  @Test func `a reader that leaves early gets no word about it`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("write", "-", input: String(repeating: "a long day ", count: 20_000))
    let script = """
      mkfifo "$1"; (exec 4<"$1"; exec 4<&-) & exec 3>"$1"; wait; pipe=$1; shift; exec "$@" >&3
      """
    let run = try intime.run(
      ["-c", script, "sh", "\(intime.folder)/pipe", intime.path, "show", "last"], program: "/bin/sh")
    #expect(run.status == 141 && run.errors.isEmpty, "\(run)")
  }

  @Test func `a vault that may not grow any more is an error and no crash`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    let words = String(repeating: "a long day ", count: 20_000)
    let run = try intime.run(["write", "-"], input: words, after: "ulimit -f 64")
    #expect(run.status == 74 && run.errors.contains("intime: "), "\(run)")
    #expect(try intime.run("list").output.isEmpty)
  }
}
