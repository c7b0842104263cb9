import Glibc
import JSON
import Journal
import Sodium
import Synchronization
import Testing

@testable import Endpoint

/// What a ledger would keep.
struct Record: SendingRecord {
  let number: Int
  let payload: [UInt8]
}

/// A request by `client` to a scripted service, and what came of it.
struct Exchange {
  var reply: ChatReply?
  var error: EndpointError?
  var events: [ChatEvent] = []
  var attempts: [Int] = []
  var recorded: [UInt8] = []

  var pieces: [String] {
    events.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
  var waits: [Duration] {
    events.compactMap { if case .waiting(let wait, _) = $0 { wait } else { nil } }
  }

  init(
    to address: String, isStreamed: Bool = true, limits: EndpointLimits = EndpointLimits(), key: String? = nil,
    proxy: String? = nil, authorities: String? = nil, message: String = "Good evening. How does one begin?",
    model: String = "m", maxTokens: Int? = nil, now: Int64 = 0, isCancelled: () -> Bool = { false }
  ) throws {
    let endpoint = try ChatEndpoint(
      EndpointAddress(address), model: model, proxy: proxy.map { text throws(AddressFault) in try SocksProxy(text) })
    let request = ChatRequest([ChatMessage(.user, message)], maxTokens: maxTokens, isStreamed: isStreamed)
    var time = EndpointTime.system
    time.pause = { _ in }
    time.chance = { 0 }
    time.secondsSince1970 = { now }
    let client = ChatClient(limits: limits, retries: RetryPolicy(), time: time, authorities: authorities)
    var bytes: [UInt8] = []
    let recordedRequest = RecordedRequest(request, to: endpoint) { departure in
      bytes = departure.payload
      return Record(number: 7, payload: departure.payload)
    }
    recorded = bytes
    let apiKey = try key.flatMap { APIKey(try Secret(copying: Array($0.utf8).span)) }
    var events: [ChatEvent] = []
    var attempts: [Int] = []
    do throws(EndpointError) {
      reply = try client.send(
        recordedRequest, key: apiKey, isCancelled: isCancelled, notice: { events.append($0) },
        sending: { attempts.append($0) })
    } catch { self.error = error }
    self.events = events
    self.attempts = attempts
  }
}

@Suite struct ChatClientTests {
  let service: ScriptedService

  init() throws { service = try ScriptedService.shared.get() }

  static let whole =
    #"{"id":"x","object":"chat.completion","model":"tiny\u001b[31m","choices":[{"index":0,"message":{"role":"assistant","content":"Bonsoir."},"finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":3},"timings":{}}"#

  @Test func `a whole reply is read, with what the service claims`() throws {
    let address = try service.answers("whole", [.whole("200 OK", "", Self.whole)])
    let exchange = try Exchange(to: address, isStreamed: false)
    let reply = try #require(exchange.reply)
    #expect(reply.text == "Bonsoir.")
    #expect(reply.finish == .stop)
    #expect(reply.usage == TokenUsage(prompt: 9, completion: 3))
    #expect(reply.model?.text == "tiny [31m")
    #expect(exchange.pieces == ["Bonsoir."])
  }

  @Test func `what arrives is what was recorded, and the head says nothing of the writer`() throws {
    let address = try service.answers("recorded", [.stream(piece("Yes"), "data: [DONE]\n\n")])
    let message = String(repeating: "Été, \u{1F642} \"\\\u{0}\u{7f} ", count: 20_000)
    let exchange = try Exchange(to: address, key: "sk-0123", message: message)
    let (head, body) = try #require(service.received("recorded"))
    #expect(exchange.reply?.text == "Yes")
    #expect(body == exchange.recorded)
    #expect(try JSONValue(body)["messages"]?.elements?.first?["content"]?.string == message)
    let lines = head.split(separator: "\r\n").map(String.init)
    #expect(lines[0] == "POST /recorded/chat/completions HTTP/1.1")
    let names = Set(lines.dropFirst().map { $0.prefix { $0 != ":" }.lowercased() })
    #expect(
      names == ["host", "user-agent", "authorization", "content-type", "accept", "content-length"], "\(head)")
    #expect(lines.contains("Authorization: Bearer sk-0123"))
  }

  @Test func `every attempt sends the recorded bytes`() throws {
    let address = try service.answers(
      "attempts", [.whole("500 Oops", "", ""), .whole("503 Busy", "", ""), .stream(piece("Here."))])
    let exchange = try Exchange(to: address)
    #expect(exchange.reply?.attempts == 3 && exchange.attempts == [1, 2, 3])
    #expect(exchange.waits == [.seconds(1), .seconds(2)])
    for number in 1...3 { #expect(service.received("attempts", number)?.body == exchange.recorded) }
    #expect(service.received("attempts", 4) == nil)
  }

  @Test(arguments: [
    ("Retry-After: 3\r\n", Duration.seconds(3)), ("Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n", .seconds(37)),
    ("", .seconds(1)), ("Retry-After: soon\r\n", .seconds(1)),
  ])
  func `a service with too many requests is left alone as long as it asks`(field: String, wait: Duration) throws {
    let name = "patience-\(wait.components.seconds)-\(field.count)"
    let address = try service.answers(name, [.whole("429 Slow down", field, ""), .stream(piece("Now."))])
    let exchange = try Exchange(to: address, now: 784_111_740)
    #expect(exchange.reply?.text == "Now.")
    #expect(exchange.waits == [wait])
  }

  @Test func `a service that asks for too long a wait is told at once`() throws {
    let address = try service.answers(
      "hours",
      [.whole("429 Slow down", "Retry-After: 3600\r\n", #"{"error":{"message":"Quota\u001b]0;x\u0007 used"}}"#)])
    let exchange = try Exchange(to: address)
    #expect(exchange.error == .tooMany(retryAfter: .seconds(3600), said: ServerWords("Quota ]0;x used")))
    #expect(exchange.waits == [])
  }

  @Test func `a service that goes on failing is given up`() throws {
    let address = try service.answers("failing", [.whole("502 Bad Gateway", "", "<html>oh</html>")])
    let exchange = try Exchange(to: address)
    #expect(exchange.error == .serverFailed(status: 502, retryAfter: nil, said: nil))
    #expect(exchange.waits == [.seconds(1), .seconds(2), .seconds(4)])
    #expect(service.received("failing", 4) != nil)
    #expect(service.received("failing", 5) == nil)
  }

  @Test func `nothing is sent again once words have come`() throws {
    let address = try service.answers(
      "midway", [.stream(piece("Well"), #"data: {"error":{"message":"overloaded","code":503}}"# + "\n\n")])
    let exchange = try Exchange(to: address)
    #expect(exchange.error == .serverFailed(status: 503, retryAfter: nil, said: ServerWords("overloaded")))
    #expect(exchange.pieces == ["Well"])
    #expect(service.received("midway", 2) == nil)
  }

  @Test func `a key is not repeated, nor the request`() throws {
    let address = try service.answers(
      "echo",
      [
        .whole("401 No", "", #"{"error":{"message":"Wrong key sk-secret-0123 given"}}"#),
        .whole("400 No", "", #"{"error":"cannot parse: I saw Doctor Miller on Monday"}"#),
        .whole("403 No", "", #"{"detail":"no such plan"}"#),
      ])
    func error() throws -> EndpointError? {
      try Exchange(to: address, key: "sk-secret-0123", message: "Today I saw Doctor Miller on Monday. Hm.").error
    }
    #expect(try error() == .keyRefused(status: 401, said: nil))
    #expect(try error() == .requestRefused(status: 400, said: nil))
    #expect(try error() == .keyRefused(status: 403, said: ServerWords("no such plan")))
  }

  @Test(arguments: [301, 302, 307, 308])
  func `nobody is followed elsewhere`(status: Int) throws {
    let other = try service.answers("elsewhere-\(status)", [.stream(piece("Mine!"))])
    let address = try service.answers("redirect-\(status)", [.whole("\(status) Go", "Location: \(other)\r\n", "x")])
    let exchange = try Exchange(to: address, key: "sk-0123")
    #expect(exchange.error == .redirected(status: status, host: "127.0.0.1:\(service.port)"))
    #expect(service.received("elsewhere-\(status)") == nil)
  }

  // MARK: Streams

  @Test func `a stream may be cut anywhere, also inside a character`() throws {
    let events = piece("« Où") + ": still there\r\n\r\n" + piece(" \u{1F642} »") + "data: [DONE]\r\r"
    var steps = [Answer.Step(text: Answer.streamHead)]
    for byte in events.utf8 {
      steps.append(Answer.Step(hex: byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)))
    }
    let exchange = try Exchange(to: try service.answers("bytewise", [Answer(steps)]))
    #expect(exchange.pieces == ["« Où", " \u{1F642} »"])
  }

  @Test func `a chunked stream is put together`() throws {
    let event = piece("Ça va.")
    let bytes = Array((event + "data: [DONE]\n\n").utf8)
    var steps = [Answer.Step(text: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")]
    for start in stride(from: 0, to: bytes.count, by: 7) {
      let part = bytes[start..<min(start + 7, bytes.count)]
      let hex = part.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
      steps.append(Answer.Step(text: String(part.count, radix: 16) + "\r\n"))
      steps.append(Answer.Step(hex: hex + "0d0a"))
    }
    steps.append(Answer.Step(text: "0\r\n\r\n"))
    #expect(try Exchange(to: try service.answers("chunked", [Answer(steps)])).reply?.text == "Ça va.")
  }

  @Test func `a service that keeps the line open after the end is left`() throws {
    let answer = Answer([
      Answer.Step(text: Answer.streamHead + piece("Bye.") + "data: [DONE]\n\n"), Answer.Step(wait: 20),
    ])
    let exchange = try Exchange(to: try service.answers("open-line", [answer]))
    #expect(exchange.reply?.text == "Bye.")
    #expect(try #require(exchange.reply).took < .seconds(5))
  }

  @Test func `a whole reply is taken where a stream was asked for`() throws {
    let address = try service.answers("unstreamed", [.whole("200 OK", "", Self.whole)])
    #expect(try Exchange(to: address).reply?.text == "Bonsoir.")
  }

  @Test(arguments: [
    ("page", Answer.whole("200 OK", "", "<!DOCTYPE html><p>Log in"), EndpointError.nonsense(.page)),
    ("other-json", .whole("200 OK", "", #"{"hello":1}"#), .nonsense(.notReply)),
    ("array", .whole("200 OK", "", "[1,2]"), .nonsense(.notJSON)),
    ("cut-json", .whole("200 OK", "", #"{"choices":[{"mess"#), .nonsense(.notJSON)),
    ("broken-event", .stream("data: {nonsense\n\n"), .nonsense(.notJSON)),
    ("no-event", .stream("Good evening\n\n"), .nonsense(.notReply)),
    ("nothing", .whole("200 OK", "", ""), .empty(finish: nil)),
    ("blank", .stream(piece(" \n"), piece("", finish: "length")), .empty(finish: .length)),
    ("not-http", "220 mail.example ESMTP\r\n", .nonsense(.notHTTP)),
    ("no-content", .whole("204 No Content", "", ""), .empty(finish: nil)),
    ("odd-status", .whole("600 What", "", ""), .nonsense(.status(600))),
    (
      "gone", .whole("404 Not Found", "", "no such model: \u{202e}m\nsecond line"),
      .requestRefused(status: 404, said: ServerWords("no such model: m"))
    ),
    ("cut", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\ndata: ", .brokenOff(bytes: 6)),
    ("cut-chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\ndata: ", .brokenOff(bytes: 6)),
    ("silence", "", .brokenOff(bytes: 0)),
  ])
  func `an answer that makes no sense is called by its name`(name: String, answer: Answer, error: EndpointError) throws
  {
    let exchange = try Exchange(to: try service.answers(name, [answer]))
    #expect(exchange.error == error)
  }

  @Test func `a line that is cut off by force is an error, and what came is not a reply`() throws {
    let answer = Answer([
      Answer.Step(text: Answer.streamHead + piece("I will")), Answer.Step(wait: 0.2), Answer.Step(isReset: true),
    ])
    let exchange = try Exchange(to: try service.answers("reset", [answer]))
    #expect(exchange.pieces == ["I will"])
    #expect(exchange.reply == nil)
    guard case .brokenOff? = exchange.error else {
      Issue.record("\(String(describing: exchange.error))")
      return
    }
  }

  // MARK: Ceilings

  @Test func `nothing grows beyond its ceiling`() throws {
    var limits = EndpointLimits()
    limits.headBytes = 10_000
    limits.bodyBytes = 200_000
    limits.textBytes = 1000
    limits.eventBytes = 5000
    func error(_ name: String, _ step: Answer.Step...) throws -> EndpointError? {
      try Exchange(to: try service.answers(name, [Answer(step)]), limits: limits).error
    }
    let field = "X-Long: " + String(repeating: "x", count: 90) + "\r\n"
    #expect(
      try error("heads", Answer.Step(text: "HTTP/1.1 200 OK\r\n"), Answer.Step(text: field, times: 100_000))
        == .tooLarge(.head, limit: 10_000))
    let comment = ": " + String(repeating: "x", count: 4000) + "\n"
    #expect(
      try error("bodies", Answer.Step(text: Answer.streamHead), Answer.Step(text: comment, times: 100_000))
        == .tooLarge(.body, limit: 200_000))
    #expect(
      try error("texts", Answer.Step(text: Answer.streamHead), Answer.Step(text: piece("word word "), times: 100_000))
        == .tooLarge(.text, limit: 1000))
    #expect(
      try error("events", Answer.Step(text: Answer.streamHead), Answer.Step(text: "data: x", times: 100_000))
        == .tooLarge(.event, limit: 5000))
  }

  @Test func `a refusal without end is not read to its end`() throws {
    let answer = Answer([
      Answer.Step(text: "HTTP/1.1 400 No\r\n\r\n"),
      Answer.Step(text: String(repeating: "x", count: 1000), times: 1_000_000),
    ])
    let exchange = try Exchange(to: try service.answers("endless", [answer]))
    guard case .requestRefused(400, let said)? = exchange.error else {
      Issue.record("\(String(describing: exchange.error))")
      return
    }
    #expect(said.map { $0.text.count <= ServerWords.longest + 1 } ?? false)
  }

  // MARK: Time

  @Test func `no stage may take for ever`() throws {
    var limits = EndpointLimits()
    limits.firstByte = .milliseconds(300)
    let silent = try Exchange(
      to: try service.answers("silent", [Answer([Answer.Step(wait: 5)])]), limits: limits)
    #expect(silent.error == .timedOut(.firstByte, after: .milliseconds(300)))

    let dripping = Answer([
      Answer.Step(text: "HTTP/1.1 200 OK\r\n"), Answer.Step(text: "X-A: b\r\n", wait: 0.02, times: 200),
    ])
    let slowHead = try Exchange(to: try service.answers("dripping-head", [dripping]), limits: limits)
    #expect(slowHead.error == .timedOut(.firstByte, after: .milliseconds(300)))

    limits = EndpointLimits()
    limits.idle = .milliseconds(300)
    let pausing = Answer([Answer.Step(text: Answer.streamHead + piece("Hm")), Answer.Step(wait: 5)])
    let idle = try Exchange(to: try service.answers("pausing", [pausing]), limits: limits)
    #expect(idle.error == .timedOut(.idle, after: .milliseconds(300)))
    #expect(idle.pieces == ["Hm"])

    limits = EndpointLimits()
    limits.total = .milliseconds(400)
    let trickle = Answer([
      Answer.Step(text: Answer.streamHead), Answer.Step(text: ": \n", wait: 0.02, times: 300),
    ])
    let total = try Exchange(to: try service.answers("trickle", [trickle]), limits: limits)
    #expect(total.error == .timedOut(.total, after: .milliseconds(400)))
  }

  @Test func `a cancelled request ends at once, wherever it is`() throws {
    let start = EndpointTime.system.elapsed()
    func isLate() -> Bool { EndpointTime.system.elapsed() - start > .milliseconds(200) }
    let silent = Answer([Answer.Step(wait: 20)])
    #expect(try Exchange(to: try service.answers("cancelled", [silent]), isCancelled: isLate).error == .cancelled)
    #expect(EndpointTime.system.elapsed() - start < .seconds(2))
    #expect(try Exchange(to: try service.answers("never", [silent]), isCancelled: { true }).error == .cancelled)
    #expect(service.received("never") == nil)
  }

  @Test func `a wait before the next attempt can be cancelled`() throws {
    let address = try service.answers("cancelled-wait", [.whole("429 Slow", "Retry-After: 50\r\n", "")])
    var questions = 0
    let exchange = try Exchange(to: address) {
      questions += 1
      return questions > 100 && self.service.received("cancelled-wait") != nil
    }
    #expect(exchange.error == .cancelled)
    #expect(exchange.waits == [.seconds(50)])
    #expect(service.received("cancelled-wait", 2) == nil)
  }

  // MARK: The way there

  @Test func `a port where nobody listens, a name nobody knows`() throws {
    #expect(try Exchange(to: "http://127.0.0.1:1/").error == .unreachable(host: "127.0.0.1", port: 1))
    #expect(try Exchange(to: "https://nobody.invalid/v1").error == .nameNotFound(host: "nobody.invalid"))
  }

  @Test func `a certificate that nobody vouches for is refused`() throws {
    let address = "https://127.0.0.1:\(service.encryptedPort)/unknown"
    #expect(try Exchange(to: address).error == .certificate(.unknownIssuer, host: "127.0.0.1"))
    #expect(service.received("unknown") == nil)
  }

  @Test func `a certificate for another name is refused`() throws {
    let address = "https://127.0.0.1:\(service.encryptedPort)/other-name"
    let exchange = try Exchange(to: address, key: "sk-0123", authorities: service.folder + "/authority.pem")
    #expect(exchange.error == .certificate(.otherName, host: "127.0.0.1"))
    #expect(service.received("other-name") == nil)
  }

  @Test func `a service that does not encrypt is not spoken to in the clear`() throws {
    _ = try service.answers("clear", [.stream(piece("x"))])
    let exchange = try Exchange(to: "https://127.0.0.1:\(service.port)/clear")
    #expect([.insecure(host: "127.0.0.1"), .brokenOff(bytes: 0)].contains(exchange.error))
    #expect(service.received("clear") == nil)
  }

  @Test func `the proxy that was asked for gets the name, and none that the environment names`() throws {
    _ = try service.answers("through", [.stream(piece("Hello from afar."))])
    let exchange = try Exchange(
      to: "https://model.example/through", proxy: "socks5h://127.0.0.1:\(service.socksPort)",
      authorities: service.folder + "/authority.pem")
    #expect(exchange.reply?.text == "Hello from afar.", "\(String(describing: exchange.error))")
    #expect(service.received("through")?.body == exchange.recorded)
    let asked = String(decoding: service.read("socks.log") ?? [], as: UTF8.self).split(separator: "\n")
    #expect(asked.contains("model.example 443"))
  }

  @Test func `a proxy that is not there, or says no, is told apart`() throws {
    let there = "socks5h://127.0.0.1:\(service.socksPort)"
    #expect(
      try Exchange(to: "https://refused.example/", proxy: there).error == .proxyRefused(SocksProxy(there)))
    let gone = "socks5h://127.0.0.1:1"
    #expect(
      try Exchange(to: "https://model.example/", proxy: gone).error == .proxyUnreachable(SocksProxy(gone)))
  }

  @Test func `what the record holds is sent, whatever was asked`() throws {
    let address = try service.answers("by-record", [.stream(piece("Yes"))])
    let endpoint = try ChatEndpoint(EndpointAddress(address), model: "m")
    let request = RecordedRequest(ChatRequest([ChatMessage(.user, "Anna")]), to: endpoint) { _ in
      Record(number: 3, payload: Array("kept".utf8))
    }
    #expect(request.number == 3)
    _ = try ChatClient().send(request, key: nil)
    #expect(service.received("by-record")?.body == Array("kept".utf8))
  }

  @Test func `without a record nothing can be sent`() throws {
    struct Full: Error {}
    let endpoint = try ChatEndpoint(EndpointAddress("http://127.0.0.1:1"), model: "m")
    #expect(throws: Full.self) {
      _ = try RecordedRequest(ChatRequest([]), to: endpoint) { _ throws(Full) -> Record in throw Full() }
    }
  }
}
