import Endpoint
import Journal
import Sodium
import Vault

/// A service that the writer named, kept sealed among the vault's settings: `endpoint/NAME` has its address, model and proxy, a
/// line each, and `endpoint-key/NAME` its key.
struct StoredEndpoint {
  let name: String
  let chat: ChatEndpoint
  let hasKey: Bool

  private static let prefix = "endpoint/"
  private static let keyPrefix = Vault.secretPrefix

  /// All of a vault, by name.
  static func all(_ settings: [String: String]) -> [StoredEndpoint] {
    settings.keys.filter { $0.hasPrefix(prefix) }.sorted().compactMap { StoredEndpoint($0, settings) }
  }

  /// The addresses of all, by name, as consents have them.
  static func addresses(in session: Session) throws -> [String: String] {
    let known = all(try session.vault.named(.setting)).map { ($0.name, $0.destination.address) }
    return Dictionary(known) { first, _ in first }
  }

  /// The one called `name`.
  static func named(_ name: String, in session: Session) throws -> StoredEndpoint {
    let settings = try session.vault.named(.setting)
    guard let found = StoredEndpoint(prefix + name, settings) else {
      let known = all(settings).map { Printable.quoted($0.name) }.joined(separator: ", ")
      throw Refusal(
        .noInput,
        Phrase(
          en: "no endpoint is called “\(Printable.quoted(name))”",
          fr: "aucun service ne s’appelle «\u{a0}\(Printable.quoted(name))\u{a0}»"),
        hint: known.isEmpty
          ? Phrase(
            en: "name one: intime endpoint add home --url http://localhost:8080/v1 --model NAME",
            fr: "nommez-en un\u{a0}: intime endpoint add maison --url http://localhost:8080/v1 --model NOM")
          : Phrase(en: "there are: \(known)", fr: "il y a\u{a0}: \(known)"))
    }
    return found
  }

  private init?(_ setting: String, _ settings: [String: String]) {
    guard let value = settings[setting] else { return nil }
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 2, let address = try? EndpointAddress(lines[0]) else { return nil }
    let proxy = lines.count > 2 && !lines[2].isEmpty ? try? SocksProxy(lines[2]) : nil
    // A proxy that cannot be read must not mean none.
    if lines.count > 2, !lines[2].isEmpty, proxy == nil { return nil }
    guard let chat = try? ChatEndpoint(address, model: lines[1], proxy: proxy) else { return nil }
    self.init(
      name: String(setting.dropFirst(Self.prefix.count)), chat: chat,
      hasKey: settings[Self.keyPrefix + setting.dropFirst(Self.prefix.count)] != nil)
  }

  private init(name: String, chat: ChatEndpoint, hasKey: Bool) {
    self.name = name
    self.chat = chat
    self.hasKey = hasKey
  }

  /// Keeps an endpoint, in the place of one of the same name.
  /// - Parameter keepsKey: whether the key of that one stays where there is no new one.
  static func keep(
    _ name: String, _ chat: ChatEndpoint, key: borrowing Secret?, keepsKey: Bool, in session: Session
  ) throws {
    let lines = [chat.address.description, chat.model, chat.proxy?.description ?? ""]
    let now = session.clock.now
    let hasKey: Bool
    switch key {
    case .some: hasKey = true
    case .none: hasKey = false
    }
    // Whatever happens in between, an address never stands beside a key that was for another.
    if hasKey || !keepsKey { try session.vault.setSecret(keyPrefix + name, to: nil, now: now) }
    try session.vault.setNamed(.setting, prefix + name, to: lines.joined(separator: "\n"), now: now)
    if hasKey { try session.vault.setSecret(keyPrefix + name, to: key, now: now) }
  }

  /// Forgets it and its key.
  func remove(in session: Session) throws {
    try session.vault.setSecret(Self.keyPrefix + name, to: nil, now: session.clock.now)
    try session.vault.setNamed(.setting, Self.prefix + name, to: nil, now: session.clock.now)
  }

  /// Its key, in locked memory from the vault to the request's head.
  func key(in session: Session) throws -> APIKey? {
    guard hasKey, let secret = try session.vault.secret(Self.keyPrefix + name) else { return nil }
    return APIKey(secret)
  }

  /// Whither a request goes, as consent and ledger name it.
  var destination: Destination {
    Destination(
      name: name, address: chat.address.description, host: "\(chat.address.host):\(chat.address.port)",
      model: chat.model,
      isLoopback: chat.address.isLoopback)
  }
}
