import Journal
import Sodium
import Testing
import Vault

@testable import Intime

/// The one way out: nothing leaves without consent within all caps, and nothing that the ledger does not hold already.
@Suite struct OutgoingTests {
  private let folder: TemporaryFolder
  private let vault: Vault
  private let now: Timestamp
  private static let home = Destination(
    name: "home", address: "https://models.example", host: "models.example:443", model: "small", isLoopback: false)
  private static let here = Destination(
    name: "home", address: "http://127.0.0.1:8080/v1", host: "127.0.0.1:8080", model: "small", isLoopback: true)

  init() throws {
    folder = try TemporaryFolder()
    now = try #require(Timestamp(secondsSince1970: 1_790_000_000, offsetMinutes: 60))
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    vault = try Vault.create(
      at: folder.path + "/journal.intime", credential: .keyFile(key), limits: .interactive,
      stateFolder: folder.path + "/state")
  }

  /// The vault as another program sees it.
  private func another() throws -> Vault {
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    return try LockedVault(path: vault.path, stateFolder: folder.path + "/state").unlock(with: .keyFile(key))
  }

  @discardableResult
  private func consent(
    _ mode: Grant.Mode, _ level: AnonymityLevel = .pseudonymous, to destination: Destination = home,
    scope: Grant.Scope = .all
  ) throws -> Grant {
    try vault.add(
      Grant(
        number: 0, endpoint: "home", address: destination.address, purposes: [.reflect], level: level, scope: scope,
        mode: mode, granted: now),
      now: now)
  }

  private func cap(_ scope: LevelCaps.Scope, _ level: AnonymityLevel) throws {
    try vault.setNamed(.setting, scope.setting, to: scope.value(level), now: now)
  }

  private func outgoing(
    _ level: AnonymityLevel = .veiled, to destination: Destination = home, tags: [String] = [], isPrivate: Bool = false
  ) -> Outgoing {
    Outgoing(
      destination: destination, purpose: .reflect, level: level,
      subjects: [
        ConsentSubject(entry: EntryID(high: 1, low: 2), tags: tags.compactMap { Tag($0) }, isPrivate: isPrivate)
      ], payload: Array("{\"messages\":[]}".utf8))
  }

  private func denial(_ outgoing: Outgoing) throws -> Denial? {
    do {
      _ = try outgoing.recorded(in: vault, now: now) { _ in
        Issue.record("what is not allowed is not asked")
        return true
      }
    } catch NotSent.denied(let denial, _, _) {
      #expect(try vault.ledger().records.isEmpty, "what is refused is not recorded")
      return denial
    }
    return nil
  }

  @Test func `on a standing consent nobody is asked, and the record is there before the bytes are`() throws {
    let grant = try consent(.standing)
    let recorded = try outgoing().recorded(in: vault, now: now) { _ in
      Issue.record("nothing to ask")
      return false
    }
    let record = try #require(try another().ledger().records.first)
    #expect(record == recorded.record && recorded.number == 1 && record.outcome == nil)
    #expect(recorded.payload == outgoing().payload)
    #expect(try another().payload(of: record) == recorded.payload)
    #expect(record.sending.endpoint == "home" && record.sending.host == "models.example:443")
    #expect(record.sending.grant == grant.number && record.sending.purpose == .reflect)
    #expect(record.sending.level == .veiled && record.sending.entries == [EntryID(high: 1, low: 2)])
  }

  @Test func `a consent that asks is asked each time, and without a yes nothing is recorded`() throws {
    try consent(.ask)
    var questions: [Phrase] = []
    #expect(throws: NotSent.declined) {
      try outgoing().recorded(in: vault, now: now) { question in
        questions.append(question)
        return false
      }
    }
    #expect(throws: NotSent.noTerminal) {
      try outgoing().recorded(in: vault, now: now) { _ in throw NotSent.noTerminal }
    }
    #expect(try vault.ledger().records.isEmpty)
    for _ in 1...2 {
      _ = try outgoing().recorded(in: vault, now: now) { question in
        questions.append(question)
        return true
      }
    }
    #expect(try questions.count == 3 && vault.ledger().records.count == 2)
    #expect(questions[0].en.contains("home (models.example:443), model small, for: reflect, at level veiled (2)?"))
    #expect(questions[0].fr.contains("home (models.example:443), modèle small, pour\u{a0}: réflexion"))
  }

  @Test func `the text as written leaves this machine only after a yes each time`() throws {
    try cap(.vault, .open)
    try consent(.standing, .open)
    try consent(.standing, .open, to: Self.here)
    var asked = 0
    _ = try outgoing(.open, to: Self.here).recorded(in: vault, now: now) { _ in
      asked += 1
      return true
    }
    #expect(asked == 0, "it stays on this machine")
    #expect(throws: NotSent.declined) {
      try outgoing(.open).recorded(in: vault, now: now) { question in
        #expect(question.en.hasPrefix("The text leaves as it was written, names, places and numbers included."))
        asked += 1
        return false
      }
    }
    #expect(try asked == 1 && vault.ledger().records.count == 1)
  }

  @Test func `nothing above any cap leaves, whatever was consented to`() throws {
    try consent(.standing, .open)
    let tag = try #require(Tag("Thérapie"))
    #expect(try denial(outgoing(.open)) == .overCap(allowed: .pseudonymous), "the vault's own, until it is set")
    try cap(.vault, .veiled)
    #expect(try denial(outgoing(.pseudonymous)) == .overCap(allowed: .veiled))
    try cap(.endpoint("home"), .gist)
    #expect(try denial(outgoing(.veiled)) == .overCap(allowed: .gist))
    try cap(.tag(tag), .sealed)
    #expect(try denial(outgoing(.gist, tags: ["therapie"])) == .overCap(allowed: .sealed))
    #expect(try denial(outgoing(.gist, isPrivate: true)) == .privateEntry(EntryID(high: 1, low: 2)))
    #expect(try denial(outgoing(.sealed)) == .sealed)
    #expect(
      try Outgoing.highestLevel(to: Self.home, for: .reflect, subjects: outgoing().subjects, in: vault, now: now)
        == .gist)
    #expect(try outgoing(.gist).recorded(in: vault, now: now).number == 1)
  }

  @Test func `revoking works at once, also while the question stands`() throws {
    let grant = try consent(.ask)
    let other = try another()
    #expect(throws: NotSent.denied(.revoked(number: grant.number), endpoint: "home", purpose: .reflect)) {
      try outgoing().recorded(in: vault, now: now) { _ in
        _ = try other.revokeGrants(number: grant.number, now: now)
        return true
      }
    }
    #expect(try denial(outgoing()) == .revoked(number: grant.number))
    #expect(try vault.ledger().records.isEmpty)
  }

  @Test func `consent followed a name to another address, and the words went there`() throws {
    try consent(.standing)
    let elsewhere = Destination(
      name: "home", address: "https://evil.invalid/v1", host: "evil.invalid:443", model: "other", isLoopback: false)
    #expect(
      try denial(outgoing(to: elsewhere))
        == .otherAddress(number: 1, granted: Self.home.address, now: elsewhere.address))
    #expect(throws: NotSent.self) {
      try Outgoing.highestLevel(to: elsewhere, for: .reflect, subjects: outgoing().subjects, in: vault, now: now)
    }
  }

  @Test func `a cap that is lowered while the question stands holds`() throws {
    try consent(.ask)
    #expect(throws: NotSent.denied(.overCap(allowed: .sealed), endpoint: "home", purpose: .reflect)) {
      try outgoing().recorded(in: vault, now: now) { _ in
        try cap(.vault, .sealed)
        return true
      }
    }
    #expect(try vault.ledger().records.isEmpty)
  }

  @Test func `a trial of an endpoint needs no consent, and is in the ledger too`() throws {
    let trial = try Outgoing.recordedTrial(of: Self.here, payload: Array("hello".utf8), in: vault, now: now)
    let record = try #require(try another().ledger().records.first)
    #expect(record == trial.record && record.sending.purpose == nil && record.sending.entries.isEmpty)
  }

  @Test func `names from elsewhere cannot steer the terminal in a question`() throws {
    try consent(.ask)
    let hostile = Destination(
      name: "home", address: "https://models.example", host: "a\u{1b}[2J", model: "\u{202e}b\u{7}", isLoopback: false)
    _ = try outgoing(to: hostile).recorded(in: vault, now: now) { question in
      #expect(!question.en.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" || $0 == "\u{7}" })
      return true
    }
  }

  @Test(arguments: [
    Denial.sealed, .privateEntry(nil), .overCap(allowed: .sealed), .overCap(allowed: .gist), .noGrant,
    .revoked(number: 1), .otherPurpose(.review),
    .otherAddress(number: 1, granted: "https://a.example", now: "https://b.example"), .outOfScope(nil),
    .overGrant(allowed: .sealed),
    .overGrant(allowed: .gist),
  ])
  func `every refusal is said in both languages, and ends with 77`(denial: Denial) {
    let error = NotSent.denied(denial, endpoint: "home", purpose: .reflect)
    #expect(error.message.en != error.message.fr && !error.message.en.isEmpty && error.status == .noPermission)
    #expect(error.hint.map { $0.en != $0.fr } ?? true)
  }
}
