/// What a consent question must know of a text that would leave.
public struct ConsentSubject: Hashable, Sendable {
  /// The entry it is from; `nil` for a text that is none.
  public let entry: EntryID?
  /// All its tags, given and written.
  public let tags: [Tag]
  /// Whether it is never to leave.
  public let isPrivate: Bool

  public init(entry: EntryID?, tags: [Tag], isPrivate: Bool) {
    self.entry = entry
    self.tags = tags
    self.isPrivate = isPrivate
  }

  public init(_ entry: Entry) {
    self.init(entry: entry.id, tags: entry.content.tags, isPrivate: entry.content.isPrivate)
  }
}

/// Leave to send, by a grant that covers everything that was asked for.
public struct Permission: Hashable, Sendable {
  public let grant: Grant
  /// Whether the writer is to be asked first: the grant says so, or the text would leave as it was written.
  public let mustAsk: Bool
}

/// Why something may not leave.
public enum Denial: Error, Hashable, Sendable {
  /// It was asked for at level ``AnonymityLevel/sealed``, at which nothing leaves.
  case sealed
  /// An entry is marked private.
  case privateEntry(EntryID?)
  /// A cap of the vault, the endpoint or a tag allows no more than `allowed`.
  case overCap(allowed: AnonymityLevel)
  /// No grant names the endpoint.
  case noGrant
  /// The last grant for the endpoint was taken back.
  case revoked(number: Int)
  /// The last grant for the endpoint was in force until `expired`.
  case expired(number: Int, at: Timestamp)
  /// The last grant in force for the endpoint's name was given when it had another address.
  case otherAddress(number: Int, granted: String, now: String)
  /// No grant in force for the endpoint is for this purpose.
  case otherPurpose(Purpose)
  /// No grant for endpoint and purpose is about an entry with such tags.
  case outOfScope(EntryID?)
  /// The grants that cover all else allow no more than `allowed`.
  case overGrant(allowed: AnonymityLevel)
}

/// All the writer has consented to, and what follows from it.
public struct Grants: Hashable, Sendable {
  /// By number, then by when they were granted; revoked and expired ones too.
  public let all: [Grant]

  public init(_ grants: some Sequence<Grant>) {
    all = grants.sorted {
      ($0.number, $0.granted.secondsSince1970, $0.endpoint) < ($1.number, $1.granted.secondsSince1970, $1.endpoint)
    }
  }

  /// Whether a request may leave. One grant must cover all of it: several do not add up.
  ///
  /// Nothing covers a private entry, nor anything over a cap. A revoked or expired grant covers nothing, and one for another
  /// address than the endpoint has covers nothing of it.
  /// - Parameters:
  ///   - address: where the endpoint is now, in the form that a grant keeps.
  ///   - subjects: the texts it is made of; none for a request that holds nothing of the writer's entries.
  ///   - caps: the highest levels the writer allows whatever was granted.
  public func permit(
    endpoint: String, address: String, purpose: Purpose, level: AnonymityLevel, subjects: [ConsentSubject],
    caps: LevelCaps, now: Timestamp
  ) throws(Denial) -> Permission {
    guard level > .sealed else { throw .sealed }
    if let hidden = subjects.first(where: \.isPrivate) { throw .privateEntry(hidden.entry) }
    let allowed = Self.cap(endpoint: endpoint, subjects: subjects, caps)
    guard level <= allowed else { throw .overCap(allowed: allowed) }
    let fitting = try fitting(endpoint: endpoint, address: address, purpose: purpose, subjects: subjects, now: now)
    guard let grant = Self.best(fitting.filter { level <= $0.level }) else {
      throw .overGrant(allowed: fitting.map(\.level).max() ?? .sealed)
    }
    return Permission(grant: grant, mustAsk: grant.asks)
  }

  /// The highest level at which ``permit(endpoint:address:purpose:level:subjects:caps:now:)`` gives leave.
  /// - Throws: why there is none.
  public func highestLevel(
    endpoint: String, address: String, purpose: Purpose, subjects: [ConsentSubject], caps: LevelCaps, now: Timestamp
  ) throws(Denial) -> AnonymityLevel {
    if let hidden = subjects.first(where: \.isPrivate) { throw .privateEntry(hidden.entry) }
    let allowed = Self.cap(endpoint: endpoint, subjects: subjects, caps)
    guard allowed > .sealed else { throw .overCap(allowed: allowed) }
    let fitting = try fitting(endpoint: endpoint, address: address, purpose: purpose, subjects: subjects, now: now)
    let level = min(allowed, fitting.map(\.level).max() ?? .sealed)
    guard level > .sealed else { throw .overGrant(allowed: .sealed) }
    return level
  }

  /// The strictest of the caps that have a say for any of the texts.
  private static func cap(endpoint: String, subjects: [ConsentSubject], _ caps: LevelCaps) -> AnonymityLevel {
    subjects.reduce(caps.level(endpoint: endpoint, tags: [], isPrivate: false)) { strictest, subject in
      min(strictest, caps.level(endpoint: endpoint, tags: subject.tags, isPrivate: subject.isPrivate))
    }
  }

  /// The grants that cover everything but perhaps the level.
  private func fitting(
    endpoint: String, address: String, purpose: Purpose, subjects: [ConsentSubject], now: Timestamp
  ) throws(Denial) -> [Grant] {
    let named = all.filter { $0.endpoint == endpoint }
    guard let last = named.last else { throw .noGrant }
    let inForce = named.filter { $0.isInForce(at: now) }
    guard !inForce.isEmpty else {
      if last.revoked == nil, let expires = last.expires { throw .expired(number: last.number, at: expires) }
      throw .revoked(number: last.number)
    }
    let there = inForce.filter { $0.address == nil || $0.address == address }
    guard !there.isEmpty else {
      throw .otherAddress(number: inForce.last?.number ?? 0, granted: inForce.last?.address ?? "", now: address)
    }
    let forPurpose = there.filter { $0.purposes.contains(purpose) }
    guard !forPurpose.isEmpty else { throw .otherPurpose(purpose) }
    let fitting = forPurpose.filter { grant in subjects.allSatisfy { grant.covers($0.tags) } }
    guard !fitting.isEmpty else {
      let outside = subjects.first { subject in !forPurpose.contains { $0.covers(subject.tags) } }
      throw .outOfScope((outside ?? subjects.first)?.entry)
    }
    return fitting
  }

  /// Of several that would do, one that needs no question, and of those the one granted last.
  private static func best(_ grants: [Grant]) -> Grant? {
    grants.last { !$0.asks } ?? grants.last
  }
}
