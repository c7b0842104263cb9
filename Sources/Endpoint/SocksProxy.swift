/// A proxy that is told names, not numbers, so that nobody else is asked what they mean: `socks5h://127.0.0.1:9050`.
///
/// Tor listens for such. Only `socks5h` is taken: with `socks5` this machine would ask for the name itself.
public struct SocksProxy: Hashable, Sendable, CustomStringConvertible {
  /// The name or number of the host; IPv6 without brackets.
  public let host: String
  /// The port.
  public let port: Int

  /// The proxy that `text` writes.
  public init(_ text: String) throws(AddressFault) {
    guard text.utf8.count <= EndpointAddress.longest else { throw .tooLong(limit: EndpointAddress.longest) }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { throw .characters }
    let scheme = "socks5h://"
    guard text.lowercased().hasPrefix(scheme) else { throw .scheme }
    var rest = text.dropFirst(scheme.count)
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    if rest.contains(where: { "/?#".contains($0) }) { throw .proxyPath }
    let place = try HostAndPort(rest)
    host = place.host
    port = place.port ?? 1080
  }

  public var description: String { "socks5h://" + (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }
}

/// A model, where it answers, and the way there.
public struct ChatEndpoint: Hashable, Sendable {
  public let address: EndpointAddress
  public let proxy: SocksProxy?
  /// What the service calls the model.
  public let model: String

  /// An endpoint. A proxy and an address of this machine itself do not go together.
  public init(_ address: EndpointAddress, model: String, proxy: SocksProxy? = nil) throws(AddressFault) {
    guard proxy == nil || !address.isLoopback else { throw .loopbackThroughProxy }
    self.address = address
    self.model = model
    self.proxy = proxy
  }
}
