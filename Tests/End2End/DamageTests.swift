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
    #expect(try intime.run("write", "on top of it").status == 65)
    #expect(try intime.run("--salvage", "list").output.split(separator: "\n").count == texts.count)
    #expect(try intime.run("doctor", "--accept-copy", "--yes").status == 0)
    #expect(try intime.run("list").status == 0)
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
