import Testing

@testable import Intime

@Suite struct MendingTests {
  private func makeProgram() throws -> Program {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    for text in ["first", "second", "third"] { _ = try intime.run("write", "-", input: text) }
    return intime
  }

  @Test func `a damaged jot is told, removed with consent, and stands in nobody’s way`() throws {
    let intime = try makeProgram()
    try intime.tamper("INSERT INTO inbox(row, sealed) VALUES(7, randomblob(700))")
    let listed = try intime.run("list")
    #expect(listed.status == 65 && listed.output.contains("third"), "\(listed)")
    #expect(listed.errors.contains("jot 7 of the inbox is damaged"), "\(listed.errors)")
    #expect(listed.errors.contains("intime doctor --remove-damaged-jots"), "\(listed.errors)")
    #expect(try intime.run("write", "-", input: "fourth").status == 0)
    #expect(try intime.run("backup", "\(intime.folder)/copy").status == 65)
    #expect(try intime.run("list", "--vault", "\(intime.folder)/copy").output.contains("fourth"))
    #expect(try intime.run("--yes", "key", "rotate").errors.contains("Everything is encrypted anew"))
    #expect(try intime.run("verify").status == 65)
    let asked = try intime.run("doctor", "--remove-damaged-jots")
    #expect(asked.status == 64 && asked.errors.contains("--yes"), "\(asked)")
    let removed = try intime.run("--yes", "doctor", "--remove-damaged-jots")
    #expect(removed.status == 0 && removed.errors.contains("1 jot was removed"), "\(removed)")
    #expect(try intime.run("verify").status == 0)
  }

  @Test func `a vault accepted with entries missing was still called damaged`() throws {
    let intime = try makeProgram()
    try intime.tamper("DELETE FROM heads WHERE row = 2")
    let refused = try intime.run("list")
    #expect(refused.status == 65 && refused.errors.contains("intime doctor --accept-copy"), "\(refused)")
    let accepted = try intime.run("--yes", "doctor", "--accept-copy")
    #expect(accepted.status == 0, "\(accepted)")
    #expect(accepted.errors.contains("goes on with what is there: 2 objects, where 3 were expected"), "\(accepted)")
    let listed = try intime.run("list")
    #expect(listed.status == 0 && listed.output.contains("third") && listed.errors.isEmpty, "\(listed)")
    #expect(try intime.run("verify", "--full").status == 0)
  }

  @Test func `what stays damaged is not called accepted`() throws {
    let intime = try makeProgram()
    try intime.tamper("UPDATE bodies SET sealed = randomblob(600) WHERE row = 2")
    let run = try intime.run("--yes", "doctor", "--accept-copy")
    #expect(run.status == 65 && !run.errors.contains("Accepted"), "\(run)")
  }

  @Test func `a state folder that cannot be written to is told once, by doctor and by verify`() throws {
    let intime = try makeProgram()
    let file = try intime.file("nofolder", "")
    let state: KeyValuePairs = ["XDG_STATE_HOME": file]
    for words in [["list"], ["verify"]] {
      let run = try intime.run(words, with: state)
      let told = run.errors.split(separator: "\n").filter { $0.contains("would go unnoticed") }
      #expect(run.status == 0 && told.count == 1, "\(run)")
    }
    #expect(try intime.run(["doctor"], with: state).output.contains("! \(file)/intime cannot be written to"))
    #expect(try intime.run(["--json", "verify"], with: state).output.contains(#""remembered":false"#))
    #expect(try intime.run("list").errors.isEmpty)
  }
}
