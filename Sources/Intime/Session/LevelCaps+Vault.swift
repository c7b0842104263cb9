import Journal
import Vault

extension LevelCaps {
  /// The caps that a vault keeps among its settings: `level`, `level/tag/…`, `level/endpoint/…`, with the level's number and the name as
  /// it was typed.
  init(_ vault: Vault) throws { self.init(settings: try vault.named(.setting)) }

  init(settings: [String: String]) {
    self.init()
    for (name, value) in settings {
      let words = value.split(separator: " ", maxSplits: 1)
      // What this version does not know lets nothing leave.
      let level = words.first.flatMap { Int($0) }.flatMap(AnonymityLevel.init(rawValue:)) ?? .sealed
      let subject = words.count > 1 ? String(words[1]) : ""
      if name == Scope.vault.setting {
        self.vault = level
      } else if name.hasPrefix(Scope.tagPrefix), let tag = Tag(subject) {
        tags[tag] = level
      } else if name.hasPrefix(Scope.endpointPrefix) {
        endpoints[String(name.dropFirst(Scope.endpointPrefix.count))] = level
      }
    }
  }

  /// What a cap is for.
  enum Scope: Hashable {
    case vault
    case tag(Tag)
    case endpoint(String)

    fileprivate static let tagPrefix = "level/tag/"
    fileprivate static let endpointPrefix = "level/endpoint/"

    /// The setting it is kept in. Of a tag the folded name, since tags are the same whatever their case and accents.
    var setting: String {
      switch self {
      case .vault: "level"
      case .tag(let tag): Self.tagPrefix + String(decoding: tag.folded, as: UTF8.self)
      case .endpoint(let name): Self.endpointPrefix + name
      }
    }

    /// The setting's value for `level`.
    func value(_ level: AnonymityLevel) -> String {
      switch self {
      case .vault: "\(level.rawValue)"
      case .tag(let tag): "\(level.rawValue) \(tag.name)"
      case .endpoint(let name): "\(level.rawValue) \(name)"
      }
    }
  }

  /// The cap set for `scope`; the vault always has one.
  subscript(scope: Scope) -> AnonymityLevel? {
    switch scope {
    case .vault: vault
    case .tag(let tag): tags[tag]
    case .endpoint(let name): endpoints[name]
    }
  }
}
