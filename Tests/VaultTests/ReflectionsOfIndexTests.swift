import Journal
import Testing

@testable import Vault

@Suite struct ReflectionsOfIndexTests {
  private func reflection(_ entry: EntryID, at seconds: Int64) throws -> KeptReflection {
    let written = try #require(Timestamp(secondsSince1970: noon.secondsSince1970 + seconds, offsetMinutes: 60))
    return KeptReflection(
      KeptReflection.Summary(entry: entry, written: written, gravity: "none", questionIDs: ["q\(seconds)"]),
      KeptReflection.Parts(reflection: "hello"))
  }

  @Test func `a scan that was made tells of all reflections, those of deleted entries too`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    #expect(try vault.reflectionSummaries(in: vault.index()).summaries.isEmpty)
    let one = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    let two = try vault.write(EntryContent(date: noon, text: "two"), now: noon)
    try vault.keep(reflection(two.id, at: 20))
    try vault.keep(reflection(one.id, at: 10))
    try vault.delete(vault.index().entries[0], now: noon)
    let (found, damage) = try vault.reflectionSummaries(in: vault.index())
    #expect(found.map(\.questionIDs) == [["q10"], ["q20"]] && damage.isEmpty)
    #expect(try vault.reflectionSummaries(includingDeleted: true).summaries.map(\.questionIDs) == [["q10"], ["q20"]])
  }

  @Test func `what was written or purged since the scan is seen all the same`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let one = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    try vault.keep(reflection(one.id, at: 10))
    let before = try vault.index()
    let other = try scratch.openVault()
    try other.keep(reflection(one.id, at: 20))
    #expect(try vault.reflectionSummaries(in: before).summaries.map(\.questionIDs) == [["q10"], ["q20"]])
    let index = try other.index()
    try other.purge(index.entries, in: index, now: noon)
    #expect(try vault.reflectionSummaries(in: before).summaries.isEmpty)
  }
}
