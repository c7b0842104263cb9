import Glibc
import Testing

@testable import Intime

@Suite struct DamageTests {
  private let intime: Program
  private let texts = (0..<6).map { "entry number \($0)" }

  init() throws {
    intime = try Program()
    _ = try intime.run("init", "--quiet")
    for text in texts { _ = try intime.run("write", text) }
  }

  @Test func `a flipped bit is damage, never a wrong passphrase and never a wrong text`() throws {
    let whole = try intime.bytes(of: intime.vault)
    for place in stride(from: 11, to: whole.count, by: whole.count / 60) {
      var bytes = whole
      bytes[place] ^= 4
      try intime.replace(intime.vault, with: bytes)
      let run = try intime.run("list", "--json", "--full")
      #expect([0, 65].contains(run.status), "byte \(place): \(run.status) \(run.errors)")
      for line in run.output.split(separator: "\n") {
        #expect(texts.contains { line.contains("\"text\":\"\($0)\"") }, "byte \(place)")
      }
      if run.status == 0 { #expect(run.output.split(separator: "\n").count == texts.count, "byte \(place)") }
    }
  }

  @Test func `an older file in its place is noticed, and accepted only on purpose`() throws {
    let old = try intime.bytes(of: intime.vault)
    _ = try intime.run("write", "newer")
    try intime.replace(intime.vault, with: old)
    let refused = try intime.run("list")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("older"))
    for advice in ["the newer file", "--salvage", "intime merge", "intime doctor --accept-copy"] {
      #expect(refused.errors.contains(advice))
    }
    #expect(try intime.run("write", "on top of it").status == 65)
    #expect(try intime.run("--salvage", "list").output.split(separator: "\n").count == texts.count)
    #expect(try intime.run("doctor", "--accept-copy", "--yes").status == 0)
    #expect(try intime.run("list").status == 0)
  }

  @Test func `a branch that was written elsewhere is noticed although it is ahead, and united on purpose`() throws {
    let old = try intime.bytes(of: intime.vault)
    let elsewhere = ["XDG_STATE_HOME": "\(intime.folder)/elsewhere"] as KeyValuePairs
    _ = try intime.run("write", "written here")
    let mine = try intime.bytes(of: intime.vault)
    try intime.replace(intime.vault, with: old)
    for text in ["one", "two", "three"] {
      #expect(try intime.run(["write", text], with: elsewhere).status == 0)
    }
    let refused = try intime.run("list")
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(refused.errors.contains("another branch of this journal was written elsewhere"))
    #expect(refused.errors.contains("intime doctor --accept-copy, then intime merge"))
    let inFrench = try intime.run("list", "--lang", "fr")
    #expect(inFrench.errors.contains("une autre branche de ce journal a été écrite ailleurs"))
    #expect(try intime.run("write", "on top of it").status == 65)
    let copy = try intime.file("copy.intime", "")
    try intime.replace(copy, with: mine)
    #expect(try intime.run("doctor", "--accept-copy", "--yes").status == 0)
    #expect(try intime.run("merge", copy).status == 0)
    for state in [elsewhere, [:]] {
      let listed = try intime.run(["list", "-n100"], with: state)
      #expect(listed.status == 0 && listed.output.split(separator: "\n").count == texts.count + 4)
    }
  }

  @Test func `a vault of before the first release is called old, not damaged`() throws {
    try intime.tamper("DROP TABLE changes; PRAGMA user_version = 1")
    for words in [["list"], ["--salvage", "list"], ["verify"], ["doctor"], ["jot", "a word"]] {
      let run = try intime.run(words)
      #expect(run.status == 1, "\(words)")
      #expect(run.errors.contains("format 1, from before the first release"), "\(words)")
      #expect(!run.errors.contains("damaged"), "\(words)")
    }
  }

  @Test func `one bit of the vault's id is damage, and everything is read with salvage`() throws {
    try intime.tamper("UPDATE vault SET vault_id = randomblob(16)")
    #expect(try intime.run("list").status == 65)
    let salvaged = try intime.run("--salvage", "list")
    #expect(salvaged.output.split(separator: "\n").count == texts.count)
  }

  @Test func `damage is not called a wrong key to somebody who has the recovery code`() throws {
    let code = "\(intime.folder)/code"
    #expect(try intime.run("key", "add", "recovery", code).status == 0)
    #expect(try intime.run("list", key: false, with: ["INTIME_PASSPHRASE_FILE": code]).status == 0)
    try intime.tamper("UPDATE vault SET state = randomblob(length(state))")
    let run = try intime.run("list", key: false, with: ["INTIME_PASSPHRASE_FILE": code])
    #expect(run.status == 65, "\(run.errors)")
  }

  @Test func `words of an interrupted edit are never sealed to an inbox key that was exchanged`() throws {
    let editor = try intime.file(
      "editor", "#!/bin/sh\nprintf 'rescued words' > \"$1\"\nkill -KILL $PPID\n", mode: 0o700)
    let memory = "\(intime.folder)/memory"
    try System.makeFolder(memory, mode: 0o700)
    guard System.isInMemory(memory) else {
      print("skipped: there is no memory file system here")
      return
    }
    let key = "\(intime.folder)/key"
    let run = try intime.runOnTerminal(
      ["write", "--key-file", key], with: ["EDITOR": editor, "XDG_RUNTIME_DIR": memory])
    #expect(run.status == -SIGKILL)
    let whole = try intime.bytes(of: intime.vault)
    try intime.tamper("UPDATE vault SET inbox_key = randomblob(32)")
    let refused = try intime.run("status", with: ["XDG_RUNTIME_DIR": memory])
    #expect(refused.errors.contains("could not be saved"))
    #expect(refused.output.contains("jots") == false)
    try intime.replace(intime.vault, with: whole)
    #expect(try intime.run("list", with: ["XDG_RUNTIME_DIR": memory]).output.contains("rescued words"))
  }

  @Test func `an entry was saved into a damaged vault and called an error, so that scripts wrote it again`() throws {
    #expect(try intime.run("set", "tone", "direct").status == 0)
    #expect(try intime.run("write", "after the setting").status == 0)
    try intime.tamper("DELETE FROM heads WHERE row = \(texts.count + 1)")
    let run = try intime.run("write", "-", input: "written all the same")
    #expect(run.status == 0 && !run.output.isEmpty, "\(run.errors)")
    #expect(run.errors.contains("the entry is saved; but the vault is damaged") && run.errors.contains("hint: "))
    #expect(try intime.run("list", "--lang", "fr").status == 65)
    #expect(try intime.run("search", "same", "--salvage").output.contains("written all the same"))
  }

  @Test func `an id that could not be printed hid that the entry was saved`() throws {
    let run = try intime.run(["write", "kept"], after: "exec > /dev/full")
    #expect(run.status == 74 && run.errors.contains("the entry is saved; but "), "\(run.errors)")
    #expect(try intime.run("list").output.contains("kept"))
  }

  @Test func `a key slot that somebody deleted was called no passphrase`() throws {
    let code = "\(intime.folder)/code"
    #expect(try intime.run("key", "add", "recovery", code).status == 0)
    try intime.tamper("DELETE FROM slots WHERE number = 1")
    for variables in [[:], ["XDG_STATE_HOME": "\(intime.folder)/another device"]] as [KeyValuePairs<String, String>] {
      let run = try intime.run(["list"], with: variables)
      #expect(run.status == 65 && run.errors.contains("keys were added, removed or put back"), "\(run.errors)")
    }
    let recovered = try intime.run("list", key: false, with: ["INTIME_PASSPHRASE_FILE": code])
    #expect(recovered.status == 65, "\(recovered.errors)")
  }

  @Test func `the same damage was told several times, and nothing at all was called success`() throws {
    try intime.tamper("UPDATE vault SET vault_id = randomblob(16)")
    let salvaged = try intime.run("--salvage", "list")
    let lines = salvaged.errors.split(separator: "\n")
    #expect(salvaged.status == 0 && Set(lines).count == lines.count, "\(salvaged.errors)")
    try intime.tamper("UPDATE heads SET sealed = zeroblob(length(sealed))")
    let lost = try intime.run("--salvage", "list")
    #expect(lost.status == 65 && !lost.errors.contains("No entries"), "\(lost.errors)")
    #expect(!lost.errors.contains("read what is left with --salvage"))
  }

  @Test func `a file that is cut short is damage, and one that is something else is no vault`() throws {
    let whole = try intime.bytes(of: intime.vault)
    for count in [0, 1, 100, 4096, whole.count / 2, whole.count - 4096] {
      try intime.replace(intime.vault, with: Array(whole[..<count]))
      #expect(try intime.run("list").status == 65, "\(count) bytes")
    }
    try intime.replace(intime.vault, with: Array("Dear diary, this is plain text.".utf8))
    #expect(try intime.run("list").status == 65)
  }
}
