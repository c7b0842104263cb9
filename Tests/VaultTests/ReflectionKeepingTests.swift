import Journal
import Sodium
import Testing

@testable import Vault

/// Reflections and conversations: beside their entry, and gone with it.
@Suite struct ReflectionKeepingTests {
  private func moment(_ seconds: Int64) throws -> Timestamp {
    try #require(Timestamp(secondsSince1970: noon.secondsSince1970 + seconds, offsetMinutes: 60))
  }

  private func reflection(_ entry: EntryID, _ text: String, at seconds: Int64 = 0) throws -> KeptReflection {
    KeptReflection(
      KeptReflection.Summary(
        entry: entry, written: try moment(seconds), engine: .endpoint("home"), level: .veiled, gravity: "distress",
        seed: .max, ledger: 3, questionIDs: ["q17", "q4"], exerciseIDs: ["breath"]),
      KeptReflection.Parts(
        reflection: text, questions: ["What now?", "Et après ?"], exercise: "Breathe.", helpLines: ["3114", "112"]))
  }

  private func copy(of vault: Vault, _ scratch: Scratch, _ name: String) throws -> Vault {
    let path = "\(scratch.path)/\(name).intime"
    try vault.backUp(to: path) { _, _ in }
    return try LockedVault(path: path, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
  }

  private func isSound(_ vault: Vault) throws -> Bool { try vault.verify(full: true) { _, _ in }.damage.isEmpty }

  @Test func `a reflection is read as it was kept, beside its entry and no other`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let one = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    let two = try vault.write(EntryContent(date: noon, text: "two"), now: noon)
    let kept = [
      try reflection(one.id, "later", at: 60),
      KeptReflection(
        KeptReflection.Summary(entry: one.id, written: try moment(10), gravity: "none"),
        KeptReflection.Parts(reflection: "")),
    ]
    for reflection in kept { try vault.keep(reflection) }
    try vault.keep(reflection(two.id, "beside two", at: 30))
    let again = try scratch.openVault()
    #expect(try again.reflections(of: [one.id]).reflections == kept.reversed())
    #expect(try again.reflections(of: [one.id, two.id]).reflections.count == 3)
    #expect(try again.reflections(of: []).reflections.isEmpty)
    #expect(try again.reflectionSummaries(since: moment(30)).summaries.map(\.entry) == [two.id, one.id])
    #expect(try again.reflectionSummaries().summaries.count == 3 && isSound(again))
    #expect(try again.index().entries.count == 2 && again.verify(full: true) { _, _ in }.newer == 0)
  }

  @Test func `a deleted entry hides its reflections, restoring shows them, and a purge really removes them`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let entry = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    let older = try copy(of: vault, scratch, "older")
    try vault.keep(reflection(entry.id, "hello"))
    try vault.append(Conversation.Turn(role: .writer, text: "a turn", time: noon), to: entry.id)
    let other = try copy(of: vault, scratch, "other")
    try vault.delete(vault.index().entries[0], now: noon)
    #expect(try vault.reflectionSummaries().summaries.isEmpty)
    #expect(try vault.reflectionSummaries(includingDeleted: true).summaries.count == 1)
    let index = try vault.index()
    _ = try vault.restore(index.deleted[0], in: index, now: noon)
    #expect(try vault.reflectionSummaries().summaries.count == 1)
    let all = try vault.index()
    try vault.purge(all.entries, in: all, now: noon)
    #expect(try vault.index().objects.map(\.kind) == [.purgeMarker])
    #expect(throws: VaultError.noSuchEntry) { try vault.keep(reflection(entry.id, "too late")) }
    #expect(throws: VaultError.noSuchEntry) {
      try vault.append(Conversation.Turn(role: .writer, text: "too late", time: noon), to: entry.id)
    }
    _ = try vault.merge(other) { _, _ in }
    _ = try vault.merge(older) { _, _ in }
    #expect(try vault.index().objects.map(\.kind) == [.purgeMarker] && isSound(vault))
    _ = try other.merge(vault) { _, _ in }
    #expect(try other.index().objects.map(\.kind) == [.purgeMarker] && isSound(other))
  }

  @Test func `a conversation goes on where it was left, with the same people`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let entry = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    #expect(try vault.conversation(about: entry.id).conversation == Conversation(entry: entry.id))
    let turns = [
      Conversation.Turn(role: .writer, text: "Anna said no.", time: try moment(1)),
      Conversation.Turn(role: .reply, text: "And you?", time: try moment(2), engine: .endpoint("home"), ledger: 4),
      Conversation.Turn(role: .writer, text: "", time: try moment(3)),
      Conversation.Turn(role: .reply, text: "…", time: try moment(4), engine: .guide),
    ]
    try vault.append(turns[0], to: entry.id)
    try vault.append(turns[1], standIns: [1, 2, 3], to: entry.id)
    let again = try scratch.openVault()
    try again.append(turns[2], to: entry.id)
    try again.append(turns[3], to: entry.id)
    let read = try again.conversation(about: entry.id)
    #expect(read.conversation.turns == turns && read.conversation.standIns == [1, 2, 3] && read.damage == [])
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try again.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    #expect(try again.conversation(about: entry.id).conversation == read.conversation && isSound(again))
  }

  @Test func `copies that both went on have all turns and reflections after a merge`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let entry = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    let other = try copy(of: vault, scratch, "other")
    for (number, vault) in [vault, other].enumerated() {
      try vault.append(
        Conversation.Turn(role: .writer, text: "turn \(number)", time: moment(Int64(number))), to: entry.id)
      try vault.keep(reflection(entry.id, "reflection \(number)", at: Int64(number)))
    }
    _ = try vault.merge(other) { _, _ in }
    #expect(try vault.conversation(about: entry.id).conversation.turns.map(\.text) == ["turn 0", "turn 1"])
    #expect(
      try vault.reflections(of: [entry.id]).reflections.map(\.parts.reflection) == ["reflection 0", "reflection 1"])
    #expect(try vault.merge(other) { _, _ in }.objects == 0 && isSound(vault))
    #expect(try vault.index().entries.allSatisfy { !$0.isConflicted })
  }

  @Test func `a damaged reflection or turn is told, and the others are there`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let entry = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    for number in 0..<2 {
      try vault.keep(reflection(entry.id, "reflection \(number)"))
      try vault.append(Conversation.Turn(role: .writer, text: "turn \(number)", time: noon), to: entry.id)
    }
    try RawDatabase(scratch.vaultPath).execute(
      "UPDATE bodies SET sealed = zeroblob(length(sealed)) WHERE row IN (2, 3)")
    let again = try scratch.openVault()
    let (reflections, damage) = try again.reflections(of: [entry.id])
    #expect(reflections.map(\.parts.reflection) == ["reflection 1"] && damage == [.body(row: 2, entry: nil)])
    let talk = try again.conversation(about: entry.id)
    #expect(talk.conversation.turns.map(\.text) == ["turn 1"] && talk.damage == [.body(row: 3, entry: nil)])
    #expect(try again.reflectionSummaries().summaries.count == 2, "heads are whole")
    #expect(Set(try again.verify(full: false) { _, _ in }.damage).count == 2)
  }

  @Test func `heads and bodies that are no records of their kind are damage`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let entry = try vault.write(EntryContent(date: noon, text: "one"), now: noon)
    for kind in [ObjectKind.grant, .ledger, .reflection, .turn] {
      let id = vault.newID()
      let head = ObjectHead(
        kind: kind, entry: kind == .grant || kind == .ledger ? id : entry.id, sequence: 50, written: noon)
      _ = try vault.change { change throws(VaultError) in
        try change.add(head, id: id, body: [0xa1, 0x00, 0x01])
      }
    }
    let damage = try vault.verify(full: false) { _, _ in }.damage
    #expect(damage.count { if case .body = $0 { true } else { false } } == 4)
    #expect(damage.count { if case .head = $0 { true } else { false } } == 3, "a grant's head has nothing of its own")
  }
}
