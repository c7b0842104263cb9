import Journal
import Testing

@Suite struct LevelCapsTests {
  private static let levels = AnonymityLevel.allCases
  private static let maybe: [AnonymityLevel?] = [nil] + AnonymityLevel.allCases

  @Test func `the level used is the strictest of all that have a say, whatever they say`() {
    for vault in Self.levels {
      for endpoint in Self.maybe {
        for tag in Self.maybe {
          for entry in Self.maybe {
            for grant in Self.maybe {
              let level = AnonymityLevel.effective(
                vault: vault, endpoint: endpoint, tags: [tag].compactMap(\.self), entry: entry, grant: grant)
              let said = [vault, endpoint, tag, entry, grant].compactMap(\.self)
              #expect(said.allSatisfy { level <= $0 } && said.contains(level))
            }
          }
        }
      }
    }
  }

  @Test(arguments: AnonymityLevel.allCases, AnonymityLevel.allCases)
  func `one more cap never raises the level`(first: AnonymityLevel, second: AnonymityLevel) throws {
    let tags = [try #require(Tag("a")), try #require(Tag("b"))]
    let one = LevelCaps(vault: .open, tags: [tags[0]: first])
    let both = LevelCaps(vault: .open, tags: [tags[0]: first, tags[1]: second])
    let before = one.level(endpoint: "home", tags: tags, isPrivate: false)
    #expect(both.level(endpoint: "home", tags: tags, isPrivate: false) == min(before, second))
    #expect(both.level(endpoint: "home", tags: tags.reversed(), isPrivate: false) == min(before, second))
  }

  @Test(arguments: AnonymityLevel.allCases)
  func `a private entry is sealed, whatever the caps`(level: AnonymityLevel) throws {
    let tag = try #require(Tag("work"))
    let caps = LevelCaps(vault: level, tags: [tag: level], endpoints: ["home": level])
    #expect(caps.level(endpoint: "home", tags: [tag], entry: level, grant: level, isPrivate: true) == .sealed)
    #expect(caps.level(endpoint: nil, tags: [], isPrivate: true) == .sealed)
    #expect(caps.level(endpoint: "home", tags: [tag], entry: level, grant: level, isPrivate: false) == level)
  }

  @Test func `tags count whatever their case and accents, and the vault's cap stands where nothing is set`() throws {
    let caps = LevelCaps(tags: [try #require(Tag("Thérapie")): .gist])
    #expect(caps.level(endpoint: nil, tags: [try #require(Tag("therapie"))], isPrivate: false) == .gist)
    #expect(caps.level(endpoint: "x", tags: [], isPrivate: false) == .pseudonymous)
  }
}
