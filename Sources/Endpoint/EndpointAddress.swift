internal import Glibc

/// Where a model answers: the address of an OpenAI-compatible service, checked so that it can mean one thing only.
///
/// `https`, or `http` to this machine itself. No user, password, query or fragment, for the address is shown in lists and
/// kept in the ledger. Written in one way, whatever was given: lower-case, no default port, no slash at the end.
public struct EndpointAddress: Hashable, Sendable, CustomStringConvertible {
  /// Whether the connection is encrypted.
  public let isSecure: Bool
  /// The name or number of the host; IPv6 without brackets.
  public let host: String
  /// The port.
  public let port: Int
  /// What the service's paths begin with: empty, or `/v1`.
  public let basePath: String
  /// Whether the host is this machine itself: 127.0.0.0/8, ::1 or `localhost`. Connections to it go nowhere else, whatever a
  /// name is said to mean.
  public let isLoopback: Bool

  /// The longest address taken, in bytes.
  public static let longest = 1024
  static let completions = "/chat/completions"

  /// The address that `text` writes; with `/chat/completions` at its end or without.
  public init(_ text: String) throws(AddressFault) {
    guard text.utf8.count <= Self.longest else { throw .tooLong(limit: Self.longest) }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && !Self.neverInAddresses.contains($0) }) else {
      throw .characters
    }
    let lowered = text.lowercased()
    let afterScheme: Substring
    if lowered.hasPrefix("https://") {
      isSecure = true
      afterScheme = text.dropFirst(8)
    } else if lowered.hasPrefix("http://") {
      isSecure = false
      afterScheme = text.dropFirst(7)
    } else {
      throw .scheme
    }
    if afterScheme.contains("#") { throw .fragment }
    if afterScheme.contains("?") { throw .query }
    let slash = afterScheme.firstIndex(of: "/") ?? afterScheme.endIndex
    let place = try HostAndPort(afterScheme[..<slash])
    host = place.host
    port = place.port ?? (isSecure ? 443 : 80)
    isLoopback = place.isLoopback
    basePath = try Self.base(afterScheme[slash...])
    guard isSecure || isLoopback else { throw .unencrypted }
  }

  /// What it is written as: `https://api.example.org/v1`.
  public var description: String { origin + basePath }
  /// Where requests go.
  var url: String { origin + basePath + Self.completions }

  /// Whether `other` is reached at the same scheme, host and port, so that a key for the one is a key for the other.
  public func hasSameHost(as other: EndpointAddress) -> Bool { origin == other.origin }

  private var origin: String {
    let name = host.contains(":") ? "[\(host)]" : host
    let isDefault = port == (isSecure ? 443 : 80)
    return (isSecure ? "https://" : "http://") + name + (isDefault ? "" : ":\(port)")
  }

  private static let neverInAddresses = Set("\"<>\\^`{|}".utf8)

  private static func base(_ path: Substring) throws(AddressFault) -> String {
    var path = path
    while path.hasSuffix("/") { path = path.dropLast() }
    if path.hasSuffix(completions) { path = path.dropLast(completions.count) }
    while path.hasSuffix("/") { path = path.dropLast() }
    for segment in path.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      // Two programs may not agree on what these mean.
      if segment.isEmpty || segment == "." || segment == ".." || segment.contains("%") { throw .path }
    }
    return String(path)
  }
}

/// What is wrong with an address or a proxy.
public enum AddressFault: Error, Hashable, Sendable {
  /// It has more bytes than the limit.
  case tooLong(limit: Int)
  /// It has spaces, control characters, or characters that no address has. Names in other scripts are written `xn--…`.
  case characters
  /// It does not begin with `https://` or `http://`; a proxy's, not with `socks5h://`.
  case scheme
  /// It is `http` and the host is not this machine itself.
  case unencrypted
  /// It has a user or a password.
  case userInfo
  case query
  case fragment
  /// It names no host, or none that can be one.
  case host
  case port
  /// The path has `.`, `..`, `%` or an empty part.
  case path
  /// A proxy has a path.
  case proxyPath
  /// A proxy would be asked for this very machine, and take it for itself.
  case loopbackThroughProxy
}

/// The middle of an address.
struct HostAndPort {
  let host: String
  let port: Int?
  let isLoopback: Bool

  init(_ text: Substring) throws(AddressFault) {
    if text.contains("@") { throw .userInfo }
    let afterHost: Substring
    if text.first == "[" {
      guard let close = text.firstIndex(of: "]"),
        let six = Self.canonicalIPv6(String(text[text.index(after: text.startIndex)..<close]))
      else { throw .host }
      host = six
      isLoopback = six == "::1"
      afterHost = text[text.index(after: close)...]
    } else {
      let colon = text.firstIndex(of: ":") ?? text.endIndex
      let name = text[..<colon].lowercased()
      guard Self.isName(name) else { throw .host }
      host = name
      isLoopback = name == "localhost" || (Self.isIPv4(name) && name.hasPrefix("127."))
      afterHost = text[colon...]
    }
    if afterHost.isEmpty {
      port = nil
      return
    }
    let digits = afterHost.dropFirst()
    guard afterHost.first == ":", digits.count <= 5, digits.utf8.allSatisfy(Self.isDigit), digits.first != "0",
      let number = Int(digits), (1...65535).contains(number)
    else { throw .port }
    port = number
  }

  /// A name of labels, or four numbers. What is neither, but would be read as a number by some, is refused: `0x7f.1`.
  private static func isName(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 253 else { return false }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    for label in labels {
      guard (1...63).contains(label.utf8.count), label.first != "-", label.last != "-",
        label.utf8.allSatisfy({ isDigit($0) || (0x61...0x7a).contains($0) || $0 == 0x2d || $0 == 0x5f })
      else { return false }
    }
    guard let last = labels.last, last.utf8.allSatisfy(isDigit) || last.hasPrefix("0x") else { return true }
    return isIPv4(name)
  }

  private static func isIPv4(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard part.utf8.allSatisfy(isDigit), let number = Int(part) else { return false }
        return number <= 255 && String(number) == part
      }
  }

  private static func canonicalIPv6(_ text: String) -> String? {
    var address = in6_addr()
    guard unsafe inet_pton(AF_INET6, text, &address) == 1 else { return nil }
    // An IPv4 address in disguise is written as one, or not at all.
    let mapped = unsafe withUnsafeBytes(of: &address) { bytes in
      unsafe bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xff && bytes[11] == 0xff
    }
    if mapped { return nil }
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { buffer in
      guard let start = buffer.baseAddress,
        unsafe inet_ntop(AF_INET6, &address, start, socklen_t(INET6_ADDRSTRLEN)) != nil
      else { return nil }
      return unsafe String(cString: start)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
