import Exchange
import Journal
import Sodium
import Testing
import Vault

@testable import Intime

/// Journals with all that can be in one, made at random: out as JSON, into an empty vault, and the same journal again.
@Suite struct FullExportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func key() throws -> Credential { .keyFile(try Secret(copying: [UInt8](repeating: 7, count: 32).span)) }

  private func makeVault(_ name: String = "journal") throws -> Vault {
    try Vault.create(
      at: "\(folder.path)/\(name).intime", credential: key(), limits: .interactive, stateFolder: "\(folder.path)/state")
  }

  private func moment(_ seconds: Int64, _ offset: Int = 60) throws -> Timestamp {
    try #require(Timestamp(secondsSince1970: 1_790_000_000 + seconds, offsetMinutes: offset))
  }

  // MARK: A journal at random

  /// Does things to a vault as a person would, and as nobody would.
  private struct Writer {
    var random: Seeded
    let vault: Vault
    var seconds: Int64 = 0
    let moment: (Int64, Int) throws -> Timestamp

    mutating func now() throws -> Timestamp {
      seconds += Int64.random(in: 0...90, using: &random)
      return try moment(seconds, Int.random(in: -720...840, using: &random))
    }

    mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

    mutating func text(_ length: Int = 14) -> String {
      let odd = [
        "\u{0}", "#home", " #été ", "\"", "\\", "\u{10ffff}", "\u{85}", "]]>", "\u{fffd}", "</script>", "\u{1f}",
      ]
      return random.text(length: Int.random(in: 0...length, using: &random))
        + (chance(2) ? odd.randomElement(using: &random) ?? "" : "") + random.text(length: 2)
    }

    mutating func content() throws -> EntryContent {
      var content = EntryContent(
        date: try moment(
          Int64.random(in: -60_000_000_000...200_000_000_000, using: &random),
          Int.random(in: -1439...1439, using: &random)), title: chance(2) ? "" : text(5), text: text(),
        mood: chance(2) ? nil : Mood(Int.random(in: 1...5, using: &random)), isStarred: chance(3), isPrivate: chance(4))
      // Some of which stand in the text too.
      var seen: Set<Journal.Tag> = []
      content.givenTags = (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
        ["home", "HOME", "été", "x", "a/b"].randomElement(using: &random).flatMap { Journal.Tag($0) }
      }.filter { seen.insert($0).inserted }
      if chance(3) { content.foreign = try foreign() }
      return content
    }

    /// What an entry came with from elsewhere.
    mutating func foreign() throws -> String {
      var members: [JSONValue.Member] = []
      for number in 0..<Int.random(in: 1...3, using: &random) {
        members.append(.init("\(number)" + text(3), chance(2) ? .string(text()) : .array([.null, .number(.init(7))])))
      }
      let format = ["dayone", "markdown", "of-tomorrow"].randomElement(using: &random) ?? ""
      return String(decoding: JSONValue.object([.init(format, .object(members))]).written(), as: UTF8.self)
    }

    mutating func reflection(of entry: EntryID) throws -> KeptReflection {
      let summary = KeptReflection.Summary(
        entry: entry, written: try now(), engine: chance(2) ? .guide : .endpoint(text(2) + "guide"),
        level: chance(2) ? nil : AnonymityLevel.allCases.randomElement(using: &random), gravity: "distress",
        seed: chance(2) ? nil : random.next(), ledger: chance(2) ? nil : 7,
        questionIDs: chance(2) ? [] : ["q1", text(2)], exerciseIDs: chance(2) ? [] : ["breathing"])
      return KeptReflection(
        summary,
        KeptReflection.Parts(
          reflection: text(), questions: chance(2) ? [] : [text(), text()], exercise: chance(2) ? nil : text(),
          helpLines: chance(3) ? ["3114"] : []))
    }

    mutating func turn() throws -> Conversation.Turn {
      let isReply = chance(2)
      return Conversation.Turn(
        role: isReply ? .reply : .writer, text: text(), time: try now(),
        engine: isReply ? (chance(2) ? .guide : .endpoint("there")) : nil, ledger: isReply && chance(2) ? 3 : nil)
    }

    mutating func step() throws {
      let index = try vault.index()
      guard let entry = index.entries.randomElement(using: &random), !chance(3) else {
        _ = try vault.write(content(), now: now())
        return
      }
      switch Int.random(in: 0..<9, using: &random) {
      case 0, 1: _ = try vault.revise(entry, to: content(), now: now())
      case 2: try vault.delete(entry, now: now())
      case 3:
        guard let deleted = index.deleted.randomElement(using: &random) else { return }
        _ = try vault.restore(deleted, in: index, now: now())
      case 4, 5: try vault.keep(reflection(of: entry.id))
      case 6, 7:
        try vault.append(
          turn(), standIns: chance(2) ? nil : [0, 255, UInt8.random(in: 0...255, using: &random)], to: entry.id)
      default: _ = try vault.write(content(), now: now())
      }
    }
  }

  private func fill(_ vault: Vault, _ seed: UInt64, steps: Int) throws {
    var writer = Writer(random: Seeded(seed), vault: vault, moment: moment)
    for _ in 0..<steps { try writer.step() }
  }

  // MARK: Out and in

  /// All there is in a vault, as an export with the history takes it, without numbers of the ledger.
  private func records(_ vault: Vault) throws -> [EntryRecord] {
    let index = try vault.index()
    #expect(index.damage.isEmpty)
    return try (index.entries + index.deleted).map { summary in
      var (record, damage) = try vault.record(of: summary, in: index.records, withHistory: true)
      #expect(damage.isEmpty)
      for number in record.reflections.indices { record.reflections[number].summary.ledger = nil }
      for number in (record.conversation?.turns ?? []).indices { record.conversation?.turns[number].ledger = nil }
      return record
    }
  }

  private func document(_ vault: Vault, withHistory: Bool = true) throws -> [UInt8] {
    let index = try vault.index()
    var writer = IntimeJSON.Writer()
    for summary in index.entries + (withHistory ? index.deleted : []) {
      writer.append(try vault.record(of: summary, in: index.records, withHistory: withHistory).record)
    }
    writer.finish()
    return writer.take()
  }

  @discardableResult
  private func bring(_ document: [UInt8], to vault: Vault) throws -> Intake {
    let intake = try Intake(vault, now: try moment(9_999_999), dryRun: false)
    try IntimeJSON.read(
      from: ByteSource(document), onEntry: intake.take, onProblem: { Issue.record("\($0)") })
    try intake.finish()
    #expect(intake.losses.isEmpty)
    return intake
  }

  /// Letter by letter: two texts that look the same to Swift may still be two.
  private func bytes(_ records: [EntryRecord]) -> [UInt8] {
    var writer = IntimeJSON.Writer()
    for record in records { writer.append(record) }
    writer.finish()
    return writer.take()
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `what is exported with its history and imported into an empty vault is the same journal`(seed: UInt64) throws {
    let vault = try makeVault()
    try fill(vault, seed, steps: 60)
    if seed % 3 == 0 {
      // Two copies that were both written to: some entries have two versions in force.
      try vault.backUp(to: "\(folder.path)/copy.intime") { _, _ in }
      let copy = try LockedVault(path: "\(folder.path)/copy.intime", stateFolder: nil).unlock(with: key())
      for (number, summary) in try vault.index().entries.prefix(4).enumerated() {
        let (here, there) = (
          EntryContent(date: try moment(Int64(number)), text: "here"), EntryContent(date: try moment(9), text: "there")
        )
        _ = try vault.revise(summary, to: here, now: moment(9_000))
        let same = try #require(try copy.index().entries.filter { $0.id == summary.id }.first)
        if number == 0 {
          try copy.delete(same, now: moment(9_001))
        } else {
          _ = try copy.revise(same, to: there, now: moment(9_001))
        }
      }
      try fill(copy, seed + 100, steps: 15)
      try fill(vault, seed + 200, steps: 15)
      _ = try vault.merge(copy) { _, _ in }
      // One of them is settled: it follows both.
      let conflicted = try #require(try vault.index().entries.filter(\.isConflicted).first)
      let settled = EntryContent(date: try moment(1), text: "both")
      _ = try vault.revise(conflicted, to: settled, now: moment(10_000))
    }
    let before = try records(vault)
    let other = try makeVault("other")
    let document = try document(vault)
    let intake = try bring(document, to: other)
    let after = try records(other)
    #expect(intake.added == before.count)
    #expect(after == before, "seed \(seed)")
    #expect(bytes(after) == bytes(before), "seed \(seed)")
    #expect(try other.verify(full: true) { _, _ in }.damage == [])
    // And again: nothing more comes.
    let objects = try other.verify(full: false) { _, _ in }.objects
    #expect(try bring(document, to: other).added == 0)
    #expect(try other.verify(full: false) { _, _ in }.objects == objects, "seed \(seed)")
    #expect(try bring(document, to: vault).added == 0)
    #expect(bytes(try records(vault)) == bytes(before), "into the vault it came from, seed \(seed)")
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func `without the history every entry comes as it stands, with what is beside it`(seed: UInt64) throws {
    let vault = try makeVault()
    try fill(vault, seed, steps: 60)
    let other = try makeVault("other")
    let document = try document(vault, withHistory: false)
    try bring(document, to: other)
    let before = try records(vault).filter { !$0.isDeleted }
    let after = try records(other)
    #expect(
      after.map(\.entry.id) == before.map(\.entry.id) && after.map(\.entry.content) == before.map(\.entry.content))
    #expect(after.map(\.entry.modified) == before.map(\.entry.modified))
    #expect(after.map(\.reflections) == before.map(\.reflections))
    #expect(after.map(\.conversation) == before.map(\.conversation))
    #expect(try bring(document, to: other).added == 0)
    #expect(bytes(try records(other)) == bytes(after))
  }

  @Test func `a later export with the history brings an entry up to date instead of adding a second one`() throws {
    let vault = try makeVault()
    let entry = try vault.write(EntryContent(date: moment(0), text: "first"), now: moment(0))
    let other = try makeVault("other")
    try bring(document(vault), to: other)
    _ = try vault.revise(vault.index().entries[0], to: EntryContent(date: moment(0), text: "second"), now: moment(5))
    try vault.keep(
      KeptReflection(
        KeptReflection.Summary(entry: entry.id, written: moment(6), gravity: "none"),
        KeptReflection.Parts(reflection: "I hear you.")))
    let intake = try bring(document(vault), to: other)
    #expect(intake.brought.revisions == 1 && intake.brought.beside == 1 && intake.brought.entries == 0)
    #expect(try records(other) == records(vault))
  }

  @Test func `an entry that was purged here comes back under another name, and its history with it`() throws {
    let vault = try makeVault()
    let entry = try vault.write(EntryContent(date: moment(0), text: "first"), now: moment(0))
    _ = try vault.revise(vault.index().entries[0], to: EntryContent(date: moment(0), text: "second"), now: moment(5))
    let document = try document(vault)
    try vault.purge(vault.index().entries, in: vault.index(), now: moment(6))
    #expect(try bring(document, to: vault).added == 1)
    let back = try #require(try records(vault).first)
    #expect(back.entry.id != entry.id && back.entry.content.text == "second" && back.revisions.count == 2)
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `no file can hide an entry behind another, or behind itself`() throws {
    let vault = try makeVault()
    let kept = try vault.write(EntryContent(date: moment(0), text: "kept"), now: moment(0))
    let (one, two) = (EntryID(high: 1, low: 1), EntryID(high: 1, low: 2))
    func revision(_ name: EntryID, _ follows: [EntryID], _ text: String) -> String {
      let names = follows.map { "\"\($0)\"" }.joined(separator: ",")
      return
        #"{"name":"\#(name)","follows":[\#(names)],"revision":1,"written":"2026-01-01T00:00:00Z","date":"2026-01-01T00:00:00Z","text":"\#(text)"}"#
    }
    func entry(_ id: EntryID, _ text: String, _ revisions: [String]) -> String {
      #"{"id":"\#(id)","date":"2026-01-01T00:00:00Z","text":"\#(text)","revisions":[\#(revisions.joined(separator: ","))]}"#
    }
    let entries = [
      entry(one, "b", [revision(one, [two, kept.id], "a"), revision(two, [one], "b")]),
      entry(EntryID(high: 2, low: 1), "c", [revision(kept.id, [], "stolen"), revision(two, [kept.id], "c")]),
      entry(kept.id, "d", [revision(EntryID(high: 3, low: 3), [kept.id], "d")]),
      entry(EntryID(high: 4, low: 1), "changed by hand", [revision(EntryID(high: 4, low: 1), [], "e")]),
    ]
    try bring(
      Array("{\"format\":\"intime\",\"version\":1,\"entries\":[\(entries.joined(separator: ","))]}".utf8), to: vault)
    let found = try records(vault).map(\.entry.content.text)
    #expect(Set(found) == ["kept", "b", "c", "d", "changed by hand"] && found.count == 5, "\(found)")
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `an entry comes as the file has it, deleted or not, whatever its history says`() throws {
    let vault = try makeVault()
    let moment = #""date":"2026-01-01T00:00:00Z","modified":"2026-01-01T00:00:00Z""#
    func step(_ id: EntryID, _ rest: String) -> String {
      #"{"name":"\#(id)","revision":1,"written":"2026-01-01T00:00:00Z","date":"2026-01-01T00:00:00Z",\#(rest)}"#
    }
    let ids = (1...5).map { EntryID(high: 9, low: UInt64($0)) }
    let entries = [
      #"{"id":"\#(ids[0])",\#(moment),"text":"deleted, no history","deleted":true}"#,
      #"{\#(moment),"text":"deleted, no name","deleted":true}"#,
      #"{"id":"\#(ids[1])",\#(moment),"text":"deleted by hand","deleted":true,"revisions":["#
        + step(ids[1], #""follows":[],"text":"deleted by hand""#) + "]}",
      #"{"id":"\#(ids[2])",\#(moment),"text":"back by hand","revisions":["#
        + step(ids[2], #""follows":[],"text":"back by hand""#) + ","
        + step(ids[3], #""follows":["\#(ids[2])"],"deleted":true"#) + "]}",
      #"{"id":"\#(ids[4])",\#(moment),"text":"follows itself","revisions":["#
        + step(ids[4], #""follows":["\#(ids[4])"],"text":"follows itself""#) + "]}",
    ]
    let intake = try bring(
      Array("{\"format\":\"intime\",\"version\":1,\"entries\":[\(entries.joined(separator: ","))]}".utf8), to: vault)
    let found = try records(vault)
    #expect(
      Set(found.filter(\.isDeleted).map(\.entry.content.text)) == [
        "deleted, no history", "deleted, no name", "deleted by hand",
      ])
    #expect(Set(found.filter { !$0.isDeleted }.map(\.entry.content.text)) == ["back by hand", "follows itself"])
    #expect(try vault.index().entries.allSatisfy { !$0.isConflicted })
    #expect(intake.added == 5 && intake.brought.deleted == 3)
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `ten megabytes in one entry come back letter by letter`() throws {
    let vault = try makeVault()
    let text = String(repeating: "Été \u{0} \"e\u{301}\" 👨‍👩‍👧 \r\n", count: 10_000_000 / 34)
    _ = try vault.write(EntryContent(date: moment(0), text: text), now: moment(0))
    _ = try vault.revise(vault.index().entries[0], to: EntryContent(date: moment(0), text: text + "."), now: moment(1))
    let other = try makeVault("other")
    try bring(document(vault), to: other)
    let record = try #require(try records(other).first)
    #expect(record.entry.content.text.utf8.elementsEqual((text + ".").utf8))
    #expect(record.revisions.first?.content?.text.utf8.elementsEqual(text.utf8) == true)
  }
}
