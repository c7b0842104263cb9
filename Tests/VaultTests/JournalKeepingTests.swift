import Journal
import Sodium
import Testing

@testable import Vault

@Suite struct JournalKeepingTests {
  @Test func `what was written is read again after reopening`() throws {
    let scratch = Scratch()
    let content = EntryContent(
      date: noon, title: "Élan", text: "Hier, #joie à la mer.\r\n\0 🌊", givenTags: [try #require(Tag("été"))],
      mood: Mood(4), isStarred: true, isPrivate: true)
    let id: EntryID
    do {
      let vault = try scratch.makeVault()
      id = try vault.write(content, now: noon).id
    }
    let vault = try scratch.openVault()
    let index = try vault.index()
    #expect(index.damage.isEmpty)
    let summary = try #require(index.entries.first)
    let entry = try vault.entry(summary)
    #expect(entry.id == id)
    #expect(entry.content == content)
    #expect(entry.revision == 1)
    #expect(entry.content.tags.map(\.name) == ["été", "joie"])
  }

  @Test func `what came from another program stays through an edit and a deletion, and is in no search`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    var content = EntryContent(date: noon, text: "Rain", foreign: #"{"dayone":{"é\u0000":"secret"}}"#)
    _ = try vault.write(content, now: noon)
    var query = Query()
    query.terms = [try #require(SearchTerm("secret"))]
    #expect(try vault.index(matching: query).entries.isEmpty)
    var index = try vault.index()
    content = try vault.entry(index.entries[0]).content
    #expect(content.foreign == #"{"dayone":{"é\u0000":"secret"}}"#)
    content.text = "Sun"
    _ = try vault.revise(index.entries[0], to: content, now: noon)
    index = try vault.index()
    try vault.delete(index.entries[0], now: noon)
    index = try vault.index()
    #expect(try vault.restore(index.deleted[0], in: index, now: noon)?.content == content)
    #expect(try scratch.openVault().verify(full: true) { _, _ in }.damage.isEmpty)
  }

  @Test func `ten thousand entries are listed and searched in several threads`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let contents = (0..<10_000).map { number in
      EntryContent(
        date: Timestamp(secondsSince1970: noon.secondsSince1970 + Int64(number), offsetMinutes: 0) ?? noon,
        text: number % 1000 == 7 ? "Un éléphant rare \(number)" : "An ordinary day \(number)")
    }
    _ = try vault.write(contents, now: noon)
    var query = Query()
    query.terms = [try #require(SearchTerm("ELEPHANT"))]
    let index = try vault.index(matching: query)
    #expect(index.entryCount == 10_000)
    #expect(index.damage.isEmpty)
    #expect(index.entries.count == 10)
  }

  @Test func `an edit, a deletion and a restoration leave a history`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    var index = try vault.index()
    _ = try vault.revise(index.entries[0], to: EntryContent(date: noon, text: "two"), now: noon)
    index = try vault.index()
    #expect(try vault.entry(index.entries[0]).content.text == "two")
    try vault.delete(index.entries[0], now: noon)
    index = try vault.index()
    #expect(index.entries.isEmpty)
    #expect(index.deleted.count == 1)
    #expect(try vault.restore(index.deleted[0], in: index, now: noon)?.content.text == "two")
    index = try vault.index()
    #expect(
      try vault.history(of: index.entries[0], in: index).map(\.entry?.content.text) == ["one", "two", nil, "two"])
    try vault.purge(index.entries, in: index, now: noon)
    index = try vault.index()
    #expect(index.entries.isEmpty && index.deleted.isEmpty && index.damage.isEmpty)
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `jots are taken in once`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let locked = try LockedVault(path: scratch.vaultPath, stateFolder: scratch.statePath)
    let id = try locked.jot("écrit sans clef", date: noon)
    let taken = try vault.takeInJots(now: noon).entries
    #expect(taken.map(\.id) == [id])
    #expect(taken.first?.isFromInbox == true)
    #expect(try vault.takeInJots(now: noon).entries.isEmpty)
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `after a rotation everything is there and the old root key opens nothing`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    for number in 0..<20 { _ = try vault.write(EntryContent(date: noon, text: "entry \(number)"), now: noon) }
    try vault.setNamed(.setting, "language", to: "fr", now: noon)
    _ = try LockedVault(path: scratch.vaultPath, stateFolder: nil).jot("waiting", date: noon)
    let oldRoot = try vault.rootCopy().withBytes { bytes in (0..<bytes.count).map { bytes[$0] } }
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    #expect(try vault.index().entries.count == 20)
    #expect(throws: VaultError.damaged([.state])) {
      _ = try LockedVault(path: scratch.vaultPath, stateFolder: nil).unlock(
        withRootKey: Secret(copying: oldRoot.span))
    }
    let again = try scratch.openVault()
    #expect(try again.takeInJots(now: noon).entries.count == 1)
    #expect(try again.named(.setting) == ["language": "fr"])
    #expect(try again.verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `two copies that were both written to are united, and a conflict keeps both texts`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(EntryContent(date: noon, text: "shared"), now: noon)
    let copyPath = scratch.path + "/copy.intime"
    try vault.backUp(to: copyPath) { _, _ in }
    let copy = try LockedVault(path: copyPath, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
    _ = try vault.revise(vault.index().entries[0], to: EntryContent(date: noon, text: "ours"), now: noon)
    _ = try copy.revise(copy.index().entries[0], to: EntryContent(date: noon, text: "theirs"), now: noon)
    _ = try copy.write(EntryContent(date: noon, text: "new there"), now: noon)
    let report = try vault.merge(copy) { _, _ in }
    #expect(report.newEntries == 1)
    #expect(report.conflicts == 1)
    let index = try vault.index()
    #expect(index.entries.count == 2)
    let conflicted = try #require(index.entries.first { $0.isConflicted })
    let texts = try [vault.entry(conflicted).content.text] + vault.otherVersions(of: conflicted).map(\.content.text)
    #expect(Set(texts) == ["ours", "theirs"])
    _ = try vault.revise(conflicted, to: EntryContent(date: noon, text: "both"), now: noon)
    #expect(try vault.index().entries.allSatisfy { !$0.isConflicted })
    #expect(try vault.merge(copy) { _, _ in }.objects == 0)
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }
  @Test func `a merge that brings nothing leaves the file as it is, to the byte`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(EntryContent(date: noon, text: "shared"), now: noon)
    try vault.setNamed(.setting, "level", to: "1", now: noon)
    try vault.setNamed(.template, "evening", to: "What was good?", now: noon)
    let copyPath = scratch.path + "/copy.intime"
    try vault.backUp(to: copyPath) { _, _ in }
    let copy = try LockedVault(path: copyPath, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
    _ = try vault.write(EntryContent(date: noon, text: "ours"), now: noon)
    let before = try readFile(scratch.vaultPath)
    #expect(try vault.merge(copy) { _, _ in }.objects == 0, "an older copy")
    #expect(try readFile(scratch.vaultPath) == before)
    _ = try copy.write(EntryContent(date: noon, text: "theirs"), now: noon)
    try copy.setNamed(.setting, "level", to: "2", now: noon)
    #expect(try vault.merge(copy) { _, _ in }.newEntries == 1)
    let merged = try readFile(scratch.vaultPath)
    #expect(merged != before)
    #expect(try vault.merge(copy) { _, _ in }.objects == 0, "a copy that was merged already")
    #expect(try readFile(scratch.vaultPath) == merged)
    #expect(try vault.named(.setting) == ["level": "2"])
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }
}
