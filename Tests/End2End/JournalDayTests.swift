import Testing

@testable import Intime

/// A journal with its vault made, ready to be written in.
private func journal() throws -> Program {
  let program = try Program()
  let made = try program.run("init", "--quiet")
  #expect(made.status == 0, "\(made.errors)")
  return program
}

@Suite struct JournalDayTests {
  @Test func `an hour that no clock shows is the moment that the clock calls an hour later`() throws {
    let intime = try journal()
    for now in ["2026-11-23T14:30:00+01:00", "2026-07-14T12:00:00+02:00"] {
      let run = try intime.run(
        ["write", "--date", "2026-03-29 02:30", "-"], input: "x", with: ["TZ": "Europe/Paris", "INTIME_NOW": now])
      #expect(run.status == 0)
      #expect(try intime.run("show", "last", "--json").output.contains("2026-03-29T02:30:00+01:00"))
    }
  }

  @Test func `what is written is listed, shown, found, changed, deleted and restored`() throws {
    let intime = try journal()
    let first = try intime.run("write", "--tag", "sea", "--mood", "4", "--star", "Été à la mer. #joie")
    #expect(first.status == 0)
    let id = first.output.split(separator: "\n").first.map(String.init) ?? ""
    #expect(id.count == 26)
    #expect(try intime.run("write", "--date", "hier à 15h", "-", input: "a pipe\nof two lines\n").status == 0)
    let list = try intime.run("list").output.split(separator: "\n")
    #expect(list.count == 2)
    #expect(list[0].contains("2026-11-22 15:00") && list[0].contains("a pipe of two lines"))
    #expect(try intime.run("show", "last~1").output.contains("a pipe\nof two lines"))
    #expect(try intime.run("search", "ETE").output.contains("Été à la mer"))
    #expect(try intime.run("search", "ete", "-mer").output.isEmpty)
    #expect(try intime.run("search", "a pipe of").output.contains("a pipe"))
    #expect(try intime.run("edit", String(id.prefix(6)), input: "Été à la montagne.\n").status == 0)
    #expect(try intime.run("amend", "last", "--untag", "sea", "--tag", "hills", "--title", "Là-haut").status == 0)
    let json = try intime.run("show", id, "--json").output
    #expect(json.contains(#""title":"Là-haut","text":"Été à la montagne.","tags":["hills"],"mood":4,"starred":true"#))
    #expect(json.contains(#""revision":3"#))
    #expect(try intime.run("history", id).output.split(separator: "\n").count == 3)
    #expect(try intime.run("history", id, "--revision", "1").output.contains("à la mer"))
    #expect(try intime.run("delete", id).status == 0)
    #expect(try intime.run("list").output.split(separator: "\n").count == 1)
    #expect(try intime.run("show", id).status == 66)
    #expect(try intime.run("restore", id).status == 0)
    #expect(try intime.run("purge", id, "--yes").status == 0)
    #expect(try intime.run("restore", id).status == 66)
    #expect(try intime.run("verify", "--full").status == 0)
  }

  @Test func `a short option takes its value with or without a space`() throws {
    let intime = try journal()
    for text in ["one", "two north", "three"] { _ = try intime.run("write", text) }
    #expect(try intime.run("list", "-n1").output == intime.run("list", "-n", "1").output)
    #expect(try intime.run("list", "-n2").output.split(separator: "\n").count == 2)
    #expect(try intime.run("list", "-n0").output.isEmpty)
    #expect(try intime.run("search", "t", "-n1").output.contains("three"))
    #expect(!(try intime.run("search", "t", "-n1").output.contains("two")))
    // A word that must not occur may begin with n.
    #expect(!(try intime.run("search", "t", "-north").output.contains("two")))
    #expect(try intime.run("list", "-nx").status == 64)
    let file = "\(intime.folder)/out.json"
    #expect(try intime.run("export", "--plain", "--yes", "-o\(file)").status == 0)
    #expect(try !intime.bytes(of: file).isEmpty)
  }

  @Test func `a vault that is made with a key file and a passphrase opens with either`() throws {
    let intime = try Program()
    let refused = try intime.run("init", "--passphrase-fd", "0", input: "\n")
    #expect(refused.status == 64 && (try? intime.bytes(of: "\(intime.folder)/key")) == nil)
    let made = try intime.run("init", "--kdf", "interactive", "--passphrase-fd", "0", input: "four plain words\n")
    #expect(made.status == 0 && made.errors.contains("two keys"), "\(made.errors)")
    #expect(try intime.run("write", "with the key file").status == 0)
    let listed = try intime.run("list", "--passphrase-fd", "0", input: "four plain words\n", key: false)
    #expect(listed.output.contains("with the key file"))
    #expect(try intime.run("key", "list").output.split(separator: "\n").count == 2)
    let wrong = try intime.run("list", "--passphrase-fd", "0", input: "other words\n", key: false)
    #expect(wrong.status == 77)
  }

  @Test func `a list in JSON has the fields of the contract, and texts only if asked`() throws {
    let intime = try journal()
    _ = try intime.run("write", "--date", "2026-11-03 21:15", "Bonjour, je suis là et tu es là.")
    let plain = try intime.run("list", "--json").output
    #expect(plain.hasPrefix(#"{"id":""#) && !plain.contains(#""text""#))
    #expect(
      plain.contains(#""date":"2026-11-03T21:15:00+00:00","modified":"2026-11-23T14:30:00+00:00","title":"","tags":[]"#)
    )
    #expect(plain.contains(#""mood":null,"starred":false,"private":false,"language":"fr","words":8,"revision":1}"#))
    #expect(try intime.run("list", "--json", "--full").output.contains(#""text":"Bonjour, je suis là et tu es là.""#))
  }

  @Test(arguments: [
    "64 list --foo", "66 show zzzzzz", "64 write --date 25h x", "64 write --mood 6 x", "78 set colour red",
    "78 set language de", "73 init", "64 list --on 3/11/2026", "73 backup /dev/null", "66 key remove 9 --yes",
    "1 key remove 1 --yes", "66 import /nowhere", "64 write -", "64 export",
  ])
  func `bad input has a clear error, a hint, and its exit code`(example: String) throws {
    let intime = try journal()
    let words = example.split(separator: " ").dropFirst().map(String.init)
    let status = Int32(example.prefix { $0 != " " })
    let run = try intime.run(words)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.hasPrefix("intime: "))
    #expect(run.output.isEmpty)
    let french = try intime.run(["--lang", "fr"] + words)
    #expect(french.status == status)
    #expect(french.errors.hasPrefix("intime: ") && french.errors != run.errors)
  }

  @Test func `no vault, a wrong passphrase and a missing terminal are told apart`() throws {
    let intime = try Program()
    #expect(try intime.run("list", key: false).status == 66)
    let right = try intime.file("right", "correct horse\n")
    let wrong = try intime.file("wrong", "correct horse.\n")
    let made = try intime.run(
      "init", "--kdf", "interactive", "--quiet", key: false, with: ["INTIME_PASSPHRASE_FILE": right])
    #expect(made.status == 0)
    #expect(try intime.run("list", key: false, with: ["INTIME_PASSPHRASE_FILE": right]).status == 0)
    let refused = try intime.run("list", key: false, with: ["INTIME_PASSPHRASE_FILE": wrong])
    #expect(refused.status == 77)
    #expect(!refused.errors.contains("horse"))
    #expect(try intime.run("list", key: false, with: ["INTIME_PASSPHRASE_COMMAND": "cat \(right)"]).status == 0)
  }

  @Test func `several entries of one name are candidates, not a guess`() throws {
    let intime = try journal()
    _ = try intime.run("write", "--date", "2026-11-03 9:00", "morning")
    _ = try intime.run("write", "--date", "2026-11-03 21:00", "evening")
    let run = try intime.run("show", "2026-11-03")
    #expect(run.status == 66)
    #expect(run.errors.contains("2026-11-03 09:00") && run.errors.contains("2026-11-03 21:00"))
    // An error shows no text of an entry.
    #expect(!run.errors.contains("morning") && !run.errors.contains("evening"))
    #expect(try intime.run("show", "2026-11-03 21:00").output.contains("evening"))
  }

  @Test func `what fits a deleted and a current entry is not purged on a guess`() throws {
    let intime = try journal()
    _ = try intime.run("write", "--date", "2026-11-03 9:00", "deleted")
    _ = try intime.run("delete", "last")
    _ = try intime.run("write", "--date", "2026-11-03 21:00", "current")
    #expect(try intime.run("purge", "2026-11-03", "--yes").status == 66)
    #expect(try intime.run("history", "2026-11-03").status == 66)
    #expect(try intime.run("purge", "2026-11-03 9:00", "--yes").status == 0)
    #expect(try intime.run("list", "--deleted").output.isEmpty)
    #expect(try intime.run("list").output.contains("current"))
  }

  @Test func `eight programs that write at once keep eight entries`() throws {
    let intime = try journal()
    var children: [ChildProgramBox] = []
    for number in 0..<8 { children.append(ChildProgramBox(try intime.start(["write", "--quiet", "entry \(number)"]))) }
    for child in children { #expect(try child.wait() == .exited(0)) }
    #expect(try intime.run("list").output.split(separator: "\n").count == 8)
    #expect(try intime.run("verify", "--full").status == 0)
  }

  @Test func `a jot needs no key and joins the journal at the next opening`() throws {
    let intime = try journal()
    #expect(try intime.run("jot", "written", "anywhere", key: false).status == 0)
    let list = try intime.run("list")
    #expect(list.output.contains("written anywhere"))
    #expect(list.errors.contains("jot"))
    #expect(!(try intime.run("list").errors.contains("jot")))
  }

  @Test func `hidden escape sequences reach a pipe untouched`() throws {
    let intime = try journal()
    let text = "before \u{1b}]0;title\u{7}\u{1b}[2J after"
    _ = try intime.run("write", "-", input: text)
    #expect(try intime.run("show", "last").output.contains(text))
  }
}

/// A child that several places may hold.
final class ChildProgramBox {
  private var child: ChildProgram?

  init(_ child: consuming ChildProgram) { self.child = consume child }

  func wait() throws -> ProgramEnd {
    guard let child = child.take() else { return .exited(-1) }
    return try child.wait()
  }
}
