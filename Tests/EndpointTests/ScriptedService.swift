import Glibc
import JSON

@testable import Endpoint

/// The scripted service of `Servers/scripted.py`, started once for all tests; it ends with them.
final class ScriptedService: Sendable {
  let folder: String
  let port: Int
  let encryptedPort: Int
  let socksPort: Int

  struct Failure: Error {}

  /// Started on first use. The environment then names proxies where nobody listens: who asked it would get nowhere.
  static let shared = Result { try ScriptedService() }

  private init() throws {
    for name in ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
      unsafe setenv(name, "http://127.0.0.1:1", 1)
    }
    for name in ["no_proxy", "NO_PROXY"] { unsafe setenv(name, "model.example", 1) }
    var template = Array("/tmp/intime-endpoint-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure() }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let servers = "\(#filePath)".split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Servers"
    guard unsafe system("'\(servers)/certificates' '\(folder)'") == 0,
      let output = unsafe popen("exec python3 '\(servers)/scripted.py' '\(folder)'", "r")
    else { throw Failure() }
    var line = [CChar](repeating: 0, count: 100)
    guard unsafe fgets(&line, 100, output) != nil else { throw Failure() }
    let numbers = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
    guard numbers.count == 4 else { throw Failure() }
    (port, encryptedPort, socksPort) = (numbers[0], numbers[1], numbers[2])
  }

  /// What the service got: the head and body of its N-th request under `name`, if there was one.
  func received(_ name: String, _ number: Int = 1) -> (head: String, body: [UInt8])? {
    guard let head = read("\(name).\(number).head"), let body = read("\(name).\(number).body") else { return nil }
    return (String(decoding: head, as: UTF8.self), body)
  }

  func read(_ file: String) -> [UInt8]? {
    guard let stream = unsafe fopen("\(folder)/\(file)", "r") else { return nil }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(stream), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }

  /// Sets what is answered under `name`, and gives the address for it.
  func answers(_ name: String, _ answers: [Answer]) throws -> String {
    var json = JSONWriter()
    json.array { json in
      for answer in answers {
        json.array { json in
          for step in answer.steps {
            json.object { json in
              if let text = step.text { json.field("text", text) }
              if let hex = step.hex { json.field("hex", hex) }
              if let wait = step.wait {
                json.name("wait")
                json.value(wait)
              }
              json.field("times", step.times)
              if step.isReset {
                json.name("reset")
                json.value(true)
              }
            }
          }
        }
      }
    }
    guard let stream = unsafe fopen("\(folder)/\(name).json", "w") else { throw Failure() }
    defer { unsafe fclose(stream) }
    let bytes = json.take()
    guard unsafe fwrite(bytes, 1, bytes.count, stream) == bytes.count else { throw Failure() }
    return "http://127.0.0.1:\(port)/\(name)"
  }
}

/// One scripted answer: bytes and waits.
struct Answer: ExpressibleByStringLiteral {
  struct Step {
    var text: String?
    var hex: String?
    var wait: Double?
    var times = 1
    var isReset = false
  }

  var steps: [Step] = []

  init(stringLiteral text: String) { steps = [Step(text: text)] }
  init(_ steps: [Step]) { self.steps = steps }

  /// An answer that is all there, with its length.
  static func whole(_ status: String, _ headers: String = "", _ body: String) -> Answer {
    Answer([
      Step(
        text: "HTTP/1.1 \(status)\r\n\(headers)Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)")
    ])
  }

  /// A stream of events until the connection ends.
  static func stream(_ events: String...) -> Answer {
    Answer([Step(text: streamHead + events.joined())])
  }

  static let streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
}

/// One event with a piece of text.
func piece(_ text: String, finish: String? = nil) -> String {
  var json = JSONWriter()
  json.object { json in
    json.array("choices") { json in
      json.object { json in
        json.field("index", 0)
        json.name("delta")
        json.object { $0.field("content", text) }
        json.field("finish_reason", finish)
      }
    }
  }
  return "data: " + String(decoding: json.take(), as: UTF8.self) + "\n\n"
}
