import Testing

@testable import Endpoint

@Suite struct EndpointAddressTests {
  @Test(arguments: [
    ("https://api.example.org/v1", "https://api.example.org/v1", false),
    ("HTTPS://API.Example.org:443/v1/", "https://api.example.org/v1", false),
    ("https://api.example.org/v1/chat/completions", "https://api.example.org/v1", false),
    ("https://api.example.org:8443//", "https://api.example.org:8443", false),
    ("http://localhost:8080/v1", "http://localhost:8080/v1", true),
    ("http://127.0.0.1:11434/v1", "http://127.0.0.1:11434/v1", true),
    ("http://127.200.3.4", "http://127.200.3.4", true),
    ("http://[::1]:80/v1", "http://[::1]/v1", true),
    ("http://[0:0:0:0:0:0:0:1]", "http://[::1]", true),
    ("https://[2001:DB8::1]:8080/a/b", "https://[2001:db8::1]:8080/a/b", false),
    ("https://192.0.2.7/v1", "https://192.0.2.7/v1", false),
    ("https://xn--nxasmq6b.example/v1", "https://xn--nxasmq6b.example/v1", false),
  ])
  func `an address is written in one way`(text: String, written: String, isLoopback: Bool) throws {
    let address = try EndpointAddress(text)
    #expect(address.description == written)
    #expect(address.url == written + "/chat/completions")
    #expect(address.isLoopback == isLoopback)
    #expect(try EndpointAddress(written) == address)
  }

  @Test(arguments: [
    ("", AddressFault.scheme), ("api.example.org", .scheme), ("ftp://a.example", .scheme), ("file:///etc", .scheme),
    ("https:/a.example", .scheme),
    ("http://api.example.org/v1", .unencrypted), ("http://127.0.0.1.example.org", .unencrypted),
    ("http://localhost.example.org", .unencrypted), ("http://192.168.1.2", .unencrypted),
    ("http://[::2]", .unencrypted),
    ("http://0.0.0.0", .unencrypted), ("http://[::]", .unencrypted),
    ("https://me:pw@a.example", .userInfo), ("https://a.example@b.example", .userInfo),
    ("http://127.0.0.1@b.example", .userInfo),
    ("https://a.example/v1?key=x", .query), ("https://a.example/v1#x", .fragment),
    ("https://a.example#@b.example", .fragment),
    ("https://", .host), ("https:///v1", .host), ("https://a..b", .host), ("https://-a.example", .host),
    ("https://a.example.", .host), ("https://2130706433", .host), ("http://0x7f.0.0.1", .host), ("http://127.1", .host),
    ("http://0x7f000001", .host), ("http://127.0.0.01", .host), ("http://127.0.0.256", .host),
    ("http://[::ffff:127.0.0.1]", .host), ("http://[::1%25lo]", .host), ("http://[::1", .host),
    ("https://a_b!.example", .host),
    ("https://a.example:", .port), ("https://a.example:0", .port), ("https://a.example:65536", .port),
    ("https://a.example:8x", .port), ("https://a.example:080", .port), ("http://[::1]8080", .port),
    ("https://a.example/../x", .path), ("https://a.example/a//b", .path), ("https://a.example/%2e%2e/b", .path),
    ("https://a.example/v1 ", .characters), ("https://a.example\\@b.example", .characters),
    ("https://a.example/\r\nX: y", .characters),
    ("https://é.example", .characters), ("https://a.example\u{0}.b.example", .characters),
    ("https://" + String(repeating: "a", count: 1100), .tooLong(limit: 1024)),
  ])
  func `an address that could mean something else is refused`(text: String, fault: AddressFault) {
    #expect(throws: fault) { try EndpointAddress(text) }
  }

  @Test func `a proxy is one that is told names`() throws {
    #expect(try SocksProxy("socks5h://127.0.0.1:9050").description == "socks5h://127.0.0.1:9050")
    #expect(try SocksProxy("SOCKS5H://Tor.example/").description == "socks5h://tor.example:1080")
    for text in ["socks5://127.0.0.1:9050", "http://127.0.0.1:8080", "socks4a://a.example", ""] {
      #expect(throws: AddressFault.scheme) { try SocksProxy(text) }
    }
    #expect(throws: AddressFault.userInfo) { try SocksProxy("socks5h://a:b@c.example") }
    #expect(throws: AddressFault.proxyPath) { try SocksProxy("socks5h://c.example/x") }
  }

  @Test func `a proxy is never asked for this machine itself`() throws {
    let proxy = try SocksProxy("socks5h://127.0.0.1:9050")
    let here = try EndpointAddress("https://localhost:8443/v1")
    #expect(throws: AddressFault.loopbackThroughProxy) { try ChatEndpoint(here, model: "m", proxy: proxy) }
  }
}
