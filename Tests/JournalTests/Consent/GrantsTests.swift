import Journal
import Testing

/// What may leave: only what one grant covers, within all caps, and never a private entry.
@Suite struct GrantsTests {
  private static let noon = Timestamp(secondsSince1970: 1_790_000_000, offsetMinutes: 60)

  private static let here = "https://here.example/v1"

  private static func after(_ seconds: Int64) throws -> Timestamp {
    let noon = try #require(noon)
    return try #require(Timestamp(secondsSince1970: noon.secondsSince1970 + seconds, offsetMinutes: 0))
  }

  private static func grant(_ change: (inout Grant) -> Void = { _ in }) throws -> Grant {
    var grant = Grant(
      number: 1, endpoint: "home", address: here, purposes: [.reflect], level: .pseudonymous, granted: try after(0))
    change(&grant)
    return grant
  }

  private static func denial(
    _ grants: [Grant], endpoint: String = "home", address: String = here, purpose: Purpose = .reflect,
    level: AnonymityLevel = .veiled,
    subjects: [ConsentSubject] = [ConsentSubject(entry: nil, tags: [], isPrivate: false)],
    caps: LevelCaps = LevelCaps(), at seconds: Int64 = 10
  ) throws -> Denial? {
    do {
      _ = try Grants(grants).permit(
        endpoint: endpoint, address: address, purpose: purpose, level: level, subjects: subjects, caps: caps,
        now: try after(seconds))
      return nil
    } catch let denial as Denial {
      return denial
    }
  }

  @Test func `without a grant nothing leaves, and each reason is told by its name`() throws {
    let work = try #require(Tag("work"))
    #expect(try Self.denial([]) == .noGrant)
    #expect(try Self.denial([Self.grant()]) == nil)
    #expect(try Self.denial([Self.grant()], endpoint: "Home") == .noGrant)
    #expect(try Self.denial([Self.grant()], purpose: .review) == .otherPurpose(.review))
    #expect(try Self.denial([Self.grant()], level: .sealed) == .sealed)
    #expect(try Self.denial([Self.grant()], level: .open) == .overCap(allowed: .pseudonymous))
    #expect(
      try Self.denial([Self.grant()], level: .open, caps: LevelCaps(vault: .open)) == .overGrant(allowed: .pseudonymous)
    )
    #expect(try Self.denial([Self.grant { $0.scope = .tags([work]) }]) == .outOfScope(nil))
    #expect(try Self.denial([Self.grant { $0.revoked = Self.noon }]) == .revoked(number: 1))
    let end = try Self.after(20)
    let ending = try Self.grant { $0.expires = end }
    #expect(try Self.denial([ending], at: 19) == nil)
    #expect(try Self.denial([ending], at: 20) == .expired(number: 1, at: end))
    let hidden = ConsentSubject(entry: EntryID(high: 1, low: 2), tags: [], isPrivate: true)
    #expect(try Self.denial([Self.grant()], level: .gist, subjects: [hidden]) == .privateEntry(hidden.entry))
  }

  @Test func `one grant must cover all of a request, since several do not add up`() throws {
    let (work, home) = (try #require(Tag("Été")), try #require(Tag("home")))
    let subjects = [[work], [home]].map { ConsentSubject(entry: nil, tags: $0, isPrivate: false) }
    let one = try Self.grant { $0.scope = .tags([work]) }
    let other = try Self.grant {
      $0.number = 2
      $0.scope = .tags([home])
    }
    #expect(try Self.denial([one, other], subjects: subjects) != nil)
    #expect(try Self.denial([one, other], subjects: [subjects[0]]) == nil)
    let summer = try #require(Tag("ete"))
    let both = try Self.grant { $0.scope = .tags([home, summer]) }
    #expect(try Self.denial([both], subjects: subjects) == nil)
    let purposes = [
      try Self.grant { $0.level = .gist },
      try Self.grant {
        $0.purposes = [.review]
        $0.level = .pseudonymous
      },
    ]
    #expect(try Self.denial(purposes) == .overGrant(allowed: .gist))
  }

  @Test func `a standing grant spares the question, and an asking one that allows more does not bring it back`() throws
  {
    let asking = try Self.grant { $0.level = .pseudonymous }
    let standing = try Self.grant {
      $0.number = 2
      $0.level = .gist
      $0.mode = .standing
    }
    let grants = Grants([asking, standing])
    for (level, grant) in [(AnonymityLevel.gist, standing), (.veiled, asking)] {
      let permission = try grants.permit(
        endpoint: "home", address: Self.here, purpose: .reflect, level: level, subjects: [], caps: LevelCaps(),
        now: try Self.after(5))
      #expect(permission.grant == grant && permission.mustAsk == (grant == asking))
    }
  }

  @Test func `consent followed the name of an endpoint to another address`() throws {
    let standing = try Self.grant { $0.mode = .standing }
    let there = "https://elsewhere.example/v1"
    #expect(
      try Self.denial([standing], address: there)
        == .otherAddress(number: 1, granted: Self.here, now: there))
    let both = try [standing, Self.grant { ($0.number, $0.address) = (2, there) }]
    let permission = try Grants(both).permit(
      endpoint: "home", address: there, purpose: .reflect, level: .gist, subjects: [], caps: LevelCaps(),
      now: try Self.after(5))
    #expect(permission.grant.number == 2 && permission.mustAsk)
  }

  @Test func `a standing grant that does not know its address asks all the same`() throws {
    let early = try Self.grant { ($0.mode, $0.address) = (.standing, nil) }
    let permission = try Grants([early]).permit(
      endpoint: "home", address: Self.here, purpose: .reflect, level: .gist, subjects: [], caps: LevelCaps(),
      now: try Self.after(5))
    #expect(permission.mustAsk)
  }

  @Test(arguments: 0..<40)
  func `what is permitted is what a plain reading of the rules permits`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tags = ["a", "b", "c"].compactMap { Tag($0) }
    let endpoints = ["home", "away"]
    for _ in 0..<150 {
      let grants = (0..<Int.random(in: 0...4, using: &random)).map { number in
        Self.anyGrant(number + 1, endpoints, tags, &random)
      }
      var caps = LevelCaps(vault: Self.anyLevel(&random))
      for tag in tags where Bool.random(using: &random) { caps.tags[tag] = Self.anyLevel(&random) }
      for name in endpoints where Bool.random(using: &random) { caps.endpoints[name] = Self.anyLevel(&random) }
      let subjects = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        ConsentSubject(
          entry: nil, tags: tags.filter { _ in Bool.random(using: &random) },
          isPrivate: Int.random(in: 0..<8, using: &random) == 0)
      }
      let endpoint = endpoints.randomElement(using: &random) ?? ""
      let address = Bool.random(using: &random) ? Self.here : "https://there.example"
      let purpose = Purpose.allCases.randomElement(using: &random) ?? .reflect
      let now = try Self.after(Int64.random(in: 0...4, using: &random))
      var highest = AnonymityLevel.sealed
      for level in AnonymityLevel.allCases {
        let may = Self.mayLeave(level, endpoint, address, purpose, subjects, grants, caps, now)
        if may { highest = level }
        do {
          let permission = try Grants(grants).permit(
            endpoint: endpoint, address: address, purpose: purpose, level: level, subjects: subjects, caps: caps,
            now: now)
          #expect(may, "\(level) \(endpoint) \(purpose) \(subjects) \(grants) \(caps)")
          #expect(grants.contains(permission.grant) && permission.mustAsk == permission.grant.asks)
        } catch {
          #expect(!may, "\(error): \(level) \(endpoint) \(purpose) \(subjects) \(grants) \(caps)")
        }
      }
      let found = try? Grants(grants).highestLevel(
        endpoint: endpoint, address: address, purpose: purpose, subjects: subjects, caps: caps, now: now)
      #expect(found ?? .sealed == highest)
    }
  }

  /// The rules once more, as one would say them.
  private static func mayLeave(
    _ level: AnonymityLevel, _ endpoint: String, _ address: String, _ purpose: Purpose, _ subjects: [ConsentSubject],
    _ grants: [Grant],
    _ caps: LevelCaps, _ now: Timestamp
  ) -> Bool {
    if level == .sealed || level > caps.vault { return false }
    if let cap = caps.endpoints[endpoint], level > cap { return false }
    for subject in subjects {
      if subject.isPrivate { return false }
      for tag in subject.tags { if let cap = caps.tags[tag], level > cap { return false } }
    }
    return grants.contains { grant in
      if grant.revoked != nil || grant.endpoint != endpoint || level > grant.level { return false }
      if let granted = grant.address, granted != address { return false }
      if let end = grant.expires, now.secondsSince1970 >= end.secondsSince1970 { return false }
      if !grant.purposes.contains(purpose) { return false }
      guard case .tags(let wanted) = grant.scope else { return true }
      return subjects.allSatisfy { subject in !subject.tags.filter(wanted.contains).isEmpty }
    }
  }

  private static func anyLevel(_ random: inout SeededGenerator) -> AnonymityLevel {
    AnonymityLevel.allCases.randomElement(using: &random) ?? .open
  }

  private static func anyGrant(
    _ number: Int, _ endpoints: [String], _ tags: [Journal.Tag], _ random: inout SeededGenerator
  ) -> Grant {
    let granted = Timestamp(secondsSince1970: 1_790_000_000, offsetMinutes: 0)
    guard let granted else { preconditionFailure("a valid moment") }
    return Grant(
      number: number, endpoint: endpoints.randomElement(using: &random) ?? "",
      address: [nil, here, "https://there.example"].randomElement(using: &random) ?? nil,
      purposes: Set(Purpose.allCases.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }),
      level: anyLevel(&random),
      scope: Bool.random(using: &random) ? .all : .tags(tags.filter { _ in Bool.random(using: &random) }),
      mode: Bool.random(using: &random) ? .ask : .standing,
      expires: Bool.random(using: &random)
        ? nil
        : Timestamp(
          secondsSince1970: granted.secondsSince1970 + Int64.random(in: 0...4, using: &random), offsetMinutes: 60),
      granted: granted, revoked: Int.random(in: 0..<5, using: &random) == 0 ? granted : nil)
  }

  @Test(arguments: Purpose.allCases)
  func `a purpose goes by its name in either language, whatever the case and accents`(purpose: Purpose) {
    for name in [purpose.name.en, purpose.name.fr, purpose.name.fr.uppercased()] {
      #expect(Purpose(named: name) == purpose)
    }
    #expect(Purpose(named: "reflexion") == .reflect && Purpose(named: "") == nil && Purpose(named: "1") == nil)
  }
}

/// Numbers that are the same at every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }
}
