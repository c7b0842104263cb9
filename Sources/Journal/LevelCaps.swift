/// The highest anonymity levels the writer allows: for the whole vault, for entries with a tag, for an endpoint.
public struct LevelCaps: Hashable, Sendable {
  /// For everything; ``standard`` where the writer has set nothing.
  public var vault: AnonymityLevel
  public var tags: [Tag: AnonymityLevel]
  public var endpoints: [String: AnonymityLevel]

  /// Nothing that identifies leaves a vault whose writer has set nothing.
  public static let standard = AnonymityLevel.pseudonymous

  public init(
    vault: AnonymityLevel = standard, tags: [Tag: AnonymityLevel] = [:], endpoints: [String: AnonymityLevel] = [:]
  ) {
    self.vault = vault
    self.tags = tags
    self.endpoints = endpoints
  }

  /// At which level an entry may leave to an endpoint: the strictest of all that has a say.
  /// - Parameters:
  ///   - endpoint: its name; `nil` where none is named, which raises nothing.
  ///   - entryTags: all the entry's tags.
  ///   - entry: a cap for this entry or this once, if there is one.
  ///   - grant: the level that the writer has consented to, if the question is about a grant.
  ///   - isPrivate: whether the entry is marked private: it never leaves.
  public func level(
    endpoint: String?, tags entryTags: some Sequence<Tag>, entry: AnonymityLevel? = nil, grant: AnonymityLevel? = nil,
    isPrivate: Bool
  ) -> AnonymityLevel {
    AnonymityLevel.effective(
      vault: vault, endpoint: endpoint.flatMap { endpoints[$0] }, tags: entryTags.compactMap { tags[$0] },
      entry: isPrivate ? .sealed : entry, grant: grant)
  }
}

extension AnonymityLevel {
  /// The strictest of the levels that have a say; `nil` says nothing.
  ///
  /// The `entry`'s is ``sealed`` for a private one.
  public static func effective(
    vault: AnonymityLevel, endpoint: AnonymityLevel?, tags: [AnonymityLevel], entry: AnonymityLevel?,
    grant: AnonymityLevel?
  ) -> AnonymityLevel {
    (tags + [endpoint, entry, grant].compactMap(\.self)).reduce(vault, min)
  }
}
