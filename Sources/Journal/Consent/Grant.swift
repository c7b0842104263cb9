/// What the writer has consented to: one endpoint, some purposes, up to a level of anonymity, for some entries.
public struct Grant: Hashable, Sendable {
  /// Which entries it is about.
  public enum Scope: Hashable, Sendable {
    case all
    /// Entries with at least one of these tags.
    case tags([Tag])
  }

  /// Whether the writer is asked each time all the same.
  public enum Mode: Int, CaseIterable, Sendable {
    case ask = 1
    case standing = 2
  }

  /// How the writer calls it, from 1 on. Two copies of a vault may have given one number to two grants.
  public var number: Int
  /// The name of the endpoint.
  public var endpoint: String
  /// The address it had when this was granted: under the same name, another address is another endpoint. `nil` for a grant of
  /// an early version, which did not keep it.
  public var address: String?
  public var purposes: Set<Purpose>
  /// The most that it lets leave.
  public var level: AnonymityLevel
  public var scope: Scope
  public var mode: Mode
  /// From this moment on it is no longer in force; `nil` for never.
  public var expires: Timestamp?
  public var granted: Timestamp
  /// When it was taken back; `nil` if it was not. What was taken back never comes into force again.
  public var revoked: Timestamp?

  public init(
    number: Int, endpoint: String, address: String?, purposes: Set<Purpose>, level: AnonymityLevel, scope: Scope = .all,
    mode: Mode = .ask, expires: Timestamp? = nil, granted: Timestamp, revoked: Timestamp? = nil
  ) {
    self.number = number
    self.endpoint = endpoint
    self.address = address
    self.purposes = purposes
    self.level = level
    self.scope = scope
    self.mode = mode
    self.expires = expires
    self.granted = granted
    self.revoked = revoked
  }

  /// Whether the writer is asked each time: the grant says so, or does not say for which address it was given.
  public var asks: Bool { mode == .ask || address == nil }

  /// Whether its time is over.
  public func isExpired(at now: Timestamp) -> Bool {
    expires.map { $0.secondsSince1970 <= now.secondsSince1970 } ?? false
  }

  /// Whether it was neither taken back nor has its time passed.
  public func isInForce(at now: Timestamp) -> Bool { revoked == nil && !isExpired(at: now) }

  /// Whether entries with these tags are among those it is about.
  public func covers(_ tags: [Tag]) -> Bool {
    switch scope {
    case .all: true
    case .tags(let wanted): wanted.contains { tags.contains($0) }
    }
  }
}
