import JSON
import Sodium
import Testing

@testable import Endpoint

@Suite struct EventStreamTests {
  /// The data of the events in `text`, read in pieces of `size` bytes.
  private func data(_ text: String, size: Int) throws -> [String] {
    var stream = EventStream(limit: 1000)
    var found: [String] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      try stream.read(Array(bytes[start..<min(start + size, bytes.count)])) {
        found.append(String(decoding: $0.data, as: UTF8.self))
      }
    }
    try stream.end { found.append(String(decoding: $0.data, as: UTF8.self)) }
    return found
  }

  @Test(arguments: [
    ("data: a\n\ndata: b\n\n", ["a", "b"]), ("data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
    ("data: a\r\rdata: b\r\r", ["a", "b"]), ("data: a\r\n\ndata: b\n\r\n", ["a", "b"]),
    ("data:a\ndata:  b\n\n", ["a\n b"]), (": comment\n\ndata: a\n: more\n\n", ["a"]),
    ("event: x\nid: 7\nretry: 1\ndata: a\n\n", ["a"]), ("data\n\n", [""]), ("data: a", ["a"]), ("data: a\n", ["a"]),
    ("\u{feff}data: é\u{1F642}\n\n", ["é\u{1F642}"]), ("data: \u{feff}a\n\n", ["\u{feff}a"]), ("", []),
    ("\n\n\r\r\n", []),
    ("dat: a\n\n data: b\n\ndata : c\n\n", []), ("event: x\n\ndata: a\n\n", ["a"]),
  ])
  func `events are the same wherever the stream is cut`(text: String, events: [String]) throws {
    for size in 1...max(1, text.utf8.count) { #expect(try data(text, size: size) == events) }
  }

  @Test func `an event without end is not collected`() {
    for text in ["x", "data: x\n", "data:\n"] {
      #expect(throws: EndpointError.tooLarge(.event, limit: 1000)) {
        _ = try data(String(repeating: text, count: 2000), size: 100)
      }
    }
  }
}

@Suite struct ChatChunkTests {
  private func chunk(_ text: String) throws -> ChatChunk { try ChatChunk(Array(text.utf8), textLimit: 100) }

  @Test(arguments: [
    (#"{"choices":[{"delta":{"role":"assistant","content":null}}]}"#, ""),
    (#"{"choices":[{"delta":{"role":"assistant","content":"a"},"index":0}]}"#, "a"),
    (#"{"choices":[{"index":1,"delta":{"content":"b"}},{"index":0,"delta":{"content":"a"}}]}"#, "a"),
    (#"{"choices":[]}"#, ""), (#"{"choices":[{}]}"#, ""), (#"{"choices":[null,7,[]]}"#, ""), (#"{"choices":null}"#, ""),
    (
      #"{"choices":[{"message":{"content":[{"type":"text","text":"a"},{"type":"image","text":"x"},{"text":"b"}]}}]}"#,
      "ab"
    ),
    (#"{"choices":[{"message":{"content":null,"refusal":"No."}}]}"#, "No."),
    (#"{"choices":[{"delta":{"content":7,"reasoning_content":"hm"}}]}"#, ""),
    (#"{"choices":[{"delta":{"content":"\ud83d"}}]}"#, "\u{fffd}"),
  ])
  func `what matters is read, whatever else there is`(text: String, content: String) throws {
    #expect(try chunk(text).text == content)
  }

  @Test func `errors are read in the ways they are written`() throws {
    #expect(try chunk(#"{"error":"busy"}"#).fault == .init(status: nil, message: "busy"))
    #expect(try chunk(#"{"error":{"message":"m","code":429}}"#).fault == .init(status: 429, message: "m"))
    #expect(try chunk(#"{"error":{"message":"m","code":"503"}}"#).fault == .init(status: 503, message: "m"))
    #expect(try chunk(#"{"error":{"code":"rate_limit"}}"#).fault == .init(status: nil, message: nil))
    #expect(try chunk(#"{"error":null,"choices":[]}"#).fault == nil)
  }

  @Test func `usage is taken only where it can be`() throws {
    #expect(
      try chunk(#"{"usage":{"prompt_tokens":1,"completion_tokens":2}}"#).usage == TokenUsage(prompt: 1, completion: 2))
    #expect(try chunk(#"{"usage":{"prompt_tokens":-1,"completion_tokens":2}}"#).usage == nil)
    #expect(try chunk(#"{"usage":null}"#).usage == nil)
  }

  @Test(arguments: ["", "7", "\"a\"", "[]", "{", "{}x", "{\"choices\":[{]}", "{\"a\":\u{1}}"])
  func `what is no JSON object is refused`(text: String) {
    #expect(throws: EndpointError.nonsense(.notJSON)) { try chunk(text) }
  }

  @Test func `deep nests and long strings are refused`() {
    #expect(throws: EndpointError.nonsense(.notJSON)) {
      try chunk(#"{"a":"# + String(repeating: "[", count: 100_000))
    }
    #expect(throws: EndpointError.tooLarge(.text, limit: 100)) {
      try chunk(#"{"x":""# + String(repeating: "a", count: 101) + "\"}")
    }
  }
}

@Suite struct ServerWordsTests {
  @Test(arguments: [
    ("a\u{1b}[31mb", "a [31mb"), (" a \r\n\t b ", "a b"), ("a\u{202e}\u{200b}\u{ad}b", "ab"), ("\u{9b}2J", "2J"),
    ("e\u{301}", "e\u{301}"), ("\u{2028}x", "x"),
  ])
  func `a service's words are one harmless line`(said: String, kept: String) {
    #expect(ServerWords(said)?.text == kept)
  }

  @Test func `nothing is left of nothing, and little of much`() {
    #expect(ServerWords("\u{1b}\u{200b} ") == nil)
    #expect(ServerWords(String(repeating: "a", count: 100_000))?.text.count == ServerWords.longest + 1)
  }

  @Test(arguments: [
    ("120", 120), (" 7 ", 7), ("0", 0), ("99999999999999999999", 999_999_999), ("Sun, 06 Nov 1994 08:49:37 GMT", 37),
    ("Sunday, 06-Nov-94 08:49:37 GMT", 37), ("Sun Nov  6 08:49:37 1994", 37), ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
  ])
  func `a wait is read in all its forms`(text: String, seconds: Int64) {
    #expect(RetryAfter.wait(text, now: 784_111_740) == .seconds(seconds))
  }

  @Test(arguments: ["", "-1", "1.5", "soon", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 8:49 GMT", "+5", "٣"])
  func `what is no wait is none`(text: String) { #expect(RetryAfter.wait(text, now: 0) == nil) }

  @Test func `waits grow, stay under the ceiling, and end`() {
    let policy = RetryPolicy()
    #expect(policy.wait(after: 1, retryAfter: nil, chance: 0) == .seconds(1))
    #expect(policy.wait(after: 3, retryAfter: nil, chance: 0) == .seconds(4))
    #expect(policy.wait(after: 2, retryAfter: nil, chance: 0.5) == .milliseconds(1500))
    #expect(policy.wait(after: 4, retryAfter: nil, chance: 0) == nil)
    #expect(policy.wait(after: 1, retryAfter: .seconds(61), chance: 0) == nil)
    #expect(policy.wait(after: 1, retryAfter: .seconds(60), chance: 0) == .seconds(60))
    var many = RetryPolicy()
    many.attempts = 100
    #expect(many.wait(after: 99, retryAfter: nil, chance: 0) == .seconds(60))
  }

  @Test(arguments: ["", "a b", "a\nb", "é", String(repeating: "k", count: 4097), "a\u{0}"])
  func `a key that could not stand in a request's head is refused`(text: String) throws {
    #expect(APIKey(try Secret(copying: Array(text.utf8).span)) == nil)
  }
}

@Suite struct ChatRequestTests {
  @Test func `the same request is always the same bytes`() {
    let request = ChatRequest(
      [ChatMessage(.system, "Be \"kind\""), ChatMessage(.user, "é\n")], maxTokens: 5, temperature: 0.7)
    #expect(
      String(decoding: request.body(for: "m"), as: UTF8.self)
        == #"{"model":"m","messages":[{"role":"system","content":"Be \"kind\""},{"role":"user","content":"é\n"}],"max_tokens":5,"temperature":0.7,"store":false,"stream":true,"stream_options":{"include_usage":true}}"#
    )
    #expect(
      String(decoding: ChatRequest([], isStreamed: false).body(for: "m"), as: UTF8.self)
        == #"{"model":"m","messages":[],"store":false,"stream":false}"#)
  }
}
