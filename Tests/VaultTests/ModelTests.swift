import Journal
import Sodium
import Testing

@testable import Vault

/// A vault and a plain model of it, led through the same arbitrary steps.
@Suite struct ModelTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `after any sequence of steps the journal says what a plain model says`(seed: UInt64) throws {
    var course = try Course(seed: seed)
    for step in 0..<60 { try course.take(step) }
  }
}

private struct Course {
  private let scratch = Scratch()
  private var vault: Vault
  private var model = Model()
  private var generator: SplitMix64
  private var clock = noon.secondsSince1970
  private var keyFilling: UInt8 = 7

  private static let words = ["alpha", "bravo", "charlie", "delta", "echo", "été", "œuvre"]

  /// What one would expect of a journal, without any cryptography or history of files.
  private struct Model {
    /// By entry: what each step said, first to last; `nil` for a deletion.
    var entries: [EntryID: [EntryContent?]] = [:]
    var settings: [String: String] = [:]
    var templates: [String: String] = [:]
    var waiting: [EntryID: String] = [:]

    var shown: [EntryID: EntryContent] { entries.compactMapValues { $0.last ?? nil } }
    var deleted: Set<EntryID> { Set(entries.filter { $0.value.last == .some(nil) }.keys) }
  }

  init(seed: UInt64) throws {
    generator = SplitMix64(seed: seed)
    vault = try scratch.makeVault()
  }

  mutating func take(_ step: Int) throws {
    let action: String
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<6:
      action = "write"
      try write()
    case 6..<9:
      action = "revise"
      try revise()
    case 9, 10:
      action = "delete"
      try delete()
    case 11:
      action = "restore"
      try restore()
    case 12:
      action = "purge"
      try purge()
    case 13, 14:
      action = "set"
      try set(in: vault)
    case 15:
      action = "jot"
      try jot()
    case 16:
      action = "take in"
      try takeIn()
    case 17:
      action = "rotate"
      try rotate()
    case 18:
      action = "reopen"
      try reopen()
    default:
      action = "merge"
      try merge()
    }
    try compare("step \(step): \(action)")
  }

  private mutating func now() -> Timestamp {
    clock += 1
    return Timestamp(secondsSince1970: clock, offsetMinutes: Int.random(in: -700...700, using: &generator)) ?? noon
  }

  private mutating func content() -> EntryContent {
    let count = Int.random(in: 0...5, using: &generator) == 0 ? 400 : Int.random(in: 0...6, using: &generator)
    let text = (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    return EntryContent(
      date: now(), title: Bool.random(using: &generator) ? "Title #alpha" : "", text: text,
      givenTags: Bool.random(using: &generator) ? [Tag("Été")].compactMap { $0 } : [],
      mood: Mood(Int.random(in: 0...5, using: &generator)), isStarred: Bool.random(using: &generator),
      isPrivate: Bool.random(using: &generator))
  }

  /// One of `ids`, the same for the same seed although identifiers are random: by the date of its first version.
  private mutating func choose(_ ids: some Sequence<EntryID>) -> EntryID? {
    ids.sorted { one, other in
      (model.entries[one]?.first??.date.secondsSince1970 ?? 0)
        < (model.entries[other]?.first??.date.secondsSince1970 ?? 0)
    }.randomElement(using: &generator)
  }

  private func summary(_ id: EntryID, in vault: Vault) throws -> EntrySummary {
    let index = try vault.index()
    return try #require((index.entries + index.deleted).first { $0.id == id })
  }

  private mutating func write() throws {
    let contents = (0..<Int.random(in: 1...3, using: &generator)).map { _ in content() }
    for entry in try vault.write(contents, now: now()) { model.entries[entry.id] = [entry.content] }
  }

  private mutating func revise() throws {
    guard let id = choose(model.shown.keys) else { return }
    let content = content()
    _ = try vault.revise(summary(id, in: vault), to: content, now: now())
    model.entries[id]?.append(content)
  }

  private mutating func delete() throws {
    guard let id = choose(model.shown.keys) else { return }
    try vault.delete(summary(id, in: vault), now: now())
    model.entries[id]?.append(nil)
  }

  private mutating func restore() throws {
    guard let id = choose(model.deleted) else { return }
    let last = model.entries[id]?.compactMap { $0 }.last
    #expect(try vault.restore(summary(id, in: vault), in: vault.index(), now: now())?.content == last)
    model.entries[id]?.append(last)
  }

  private mutating func purge() throws {
    guard let id = choose(model.entries.keys) else { return }
    try vault.purge([summary(id, in: vault)], in: vault.index(), now: now())
    model.entries[id] = nil
  }

  private mutating func set(in vault: Vault) throws {
    let name = ["one", "two", "three"].randomElement(using: &generator) ?? ""
    let value = Int.random(in: 0...3, using: &generator) == 0 ? nil : "value \(clock)"
    let kind = Bool.random(using: &generator) ? NamedKind.setting : .template
    // Removing what a copy does not have changes nothing there, and so nothing that another copy set.
    guard try value != nil || vault.named(kind)[name] != nil else { return }
    try vault.setNamed(kind, name, to: value, now: now())
    if kind == .setting { model.settings[name] = value } else { model.templates[name] = value }
  }

  private mutating func jot() throws {
    let text = "jot \(clock)"
    let locked = try LockedVault(path: scratch.vaultPath, stateFolder: scratch.statePath)
    model.waiting[try locked.jot(text, date: now())] = text
  }

  private mutating func takeIn() throws {
    let taken = try vault.takeInJots(now: now())
    #expect(taken.damage == [])
    #expect(Dictionary(uniqueKeysWithValues: taken.entries.map { ($0.id, $0.content.text) }) == model.waiting)
    for entry in taken.entries { model.entries[entry.id] = [entry.content] }
    model.waiting = [:]
  }

  private mutating func rotate() throws {
    keyFilling = UInt8.random(in: 10...200, using: &generator)
    let key = try Secret(copying: [UInt8](repeating: keyFilling, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
  }

  private mutating func reopen() throws {
    let key = try Secret(copying: [UInt8](repeating: keyFilling, count: 32).span)
    vault = try LockedVault(path: scratch.vaultPath, stateFolder: scratch.statePath).unlock(with: .keyFile(key))
  }

  /// A copy goes its own way for a while, with one entry changed there and perhaps here too, and comes back.
  private mutating func merge() throws {
    let path = scratch.path + "/copy\(clock)"
    try vault.backUp(to: path) { _, _ in }
    let copy = try LockedVault(path: path, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
    let changed = choose(model.shown.keys)
    let theirs = content()
    if let changed { _ = try copy.revise(summary(changed, in: copy), to: theirs, now: now()) }
    let added = try copy.write([content(), content()], now: now())
    try set(in: copy)
    let before = changed.flatMap { model.entries[$0] }
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: try revise()
    case 1: try delete()
    case 2: try purge()
    case 3: try rotate()
    case 4: try set(in: vault)
    default: try write()
    }
    _ = try vault.merge(copy) { _, _ in }
    #expect(try vault.merge(copy) { _, _ in }.objects == 0)
    for entry in added { model.entries[entry.id] = [entry.content] }
    guard let changed, let now = model.entries[changed] else { return }
    if now == before {
      model.entries[changed]?.append(theirs)
      return
    }
    // Changed here and there: nothing is lost, and the next version settles it.
    let conflicted = try summary(changed, in: vault)
    #expect(conflicted.isConflicted)
    let texts = try [vault.entry(conflicted)] + vault.otherVersions(of: conflicted)
    #expect(Set(texts.map(\.content)) == Set([theirs, now.last ?? nil].compactMap { $0 }))
    let settled = content()
    _ = try vault.revise(conflicted, to: settled, now: self.now())
    model.entries[changed] = (now + [theirs, settled])
  }

  private func compare(_ step: String) throws {
    let index = try vault.index()
    #expect(index.damage == [], "\(step)")
    var shown: [EntryID: EntryContent] = [:]
    for summary in index.entries {
      #expect(!summary.isConflicted, "\(step)")
      shown[summary.id] = try vault.entry(summary).content
    }
    #expect(shown == model.shown, "\(step)")
    #expect(index.entries.count == shown.count, "\(step)")
    #expect(Set(index.deleted.map(\.id)) == model.deleted, "\(step)")
    #expect(try vault.named(.setting) == model.settings, "\(step)")
    #expect(try vault.named(.template) == model.templates, "\(step)")
    #expect(try vault.file.jotCount() == model.waiting.count, "\(step)")
    for summary in index.entries + index.deleted {
      let history = try vault.history(of: summary, in: index).map(\.entry?.content)
      #expect(Set(history) == Set(model.entries[summary.id] ?? []), "\(step)")
      #expect(history.count == model.entries[summary.id]?.count, "\(step)")
      #expect(history.last == model.entries[summary.id]?.last, "\(step)")
    }
    for word in ["bravo", "ŒUVRE"] {
      var query = Query()
      query.terms = [try #require(SearchTerm(word))]
      let found = try vault.index(matching: query)
      let expected = model.shown.filter { $0.value.text.contains(word.lowercased()) }
      #expect(Set(found.entries.map(\.id)) == Set(expected.keys), "\(step): \(word)")
    }
    #expect(try vault.verify(full: true) { _, _ in }.damage == [], "\(step)")
  }
}
