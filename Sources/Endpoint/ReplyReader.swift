/// Reads the body of an answer, whole or in events, whichever comes; services do not always do as they were asked.
struct ReplyReader {
  private enum Form {
    case unknown
    case whole
    case events(EventStream)
  }

  private let limits: EndpointLimits
  private var form = Form.unknown
  private var whole: [UInt8] = []
  private(set) var text = ""
  private(set) var finish: FinishReason?
  private(set) var usage: TokenUsage?
  private(set) var model: ServerWords?
  private var isReply = false
  /// Whether the service has said that nothing follows.
  private(set) var isDone = false

  init(_ limits: EndpointLimits) { self.limits = limits }

  /// Reads on, and hands out every piece of text.
  mutating func read(_ bytes: [UInt8], _ receive: (String) -> Void) throws(EndpointError) {
    switch form {
    case .unknown:
      whole.append(contentsOf: bytes)
      let mark: [UInt8] = [0xef, 0xbb, 0xbf]
      let rest = whole.starts(with: mark) ? whole.dropFirst(3) : whole[...]
      guard whole.count >= 3, let first = rest.first(where: { ![0x20, 0x09, 0x0a, 0x0d].contains($0) }) else { return }
      if first == UInt8(ascii: "<") { throw .nonsense(.page) }
      if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        form = .whole
      } else {
        form = .events(EventStream(limit: limits.eventBytes))
        let start = whole
        whole = []
        try read(start, receive)
      }
    case .whole: whole.append(contentsOf: bytes)
    case .events(var events):
      form = .unknown  // held once, so that it grows in place
      defer { form = .events(events) }
      try events.read(bytes) { event throws(EndpointError) in try take(event, receive) }
    }
  }

  /// The end of the body.
  mutating func end(_ receive: (String) -> Void) throws(EndpointError) {
    switch form {
    case .unknown:
      guard whole.contains(where: { $0 > 0x20 }) else { throw .empty(finish: nil) }
      throw .nonsense(.notJSON)
    case .whole: try take(ChatChunk(whole, textLimit: limits.textBytes), receive)
    case .events(var events):
      try events.end { event throws(EndpointError) in try take(event, receive) }
    }
    guard isReply else { throw .nonsense(.notReply) }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty(finish: finish) }
  }

  private mutating func take(_ event: EventStream.Event, _ receive: (String) -> Void) throws(EndpointError) {
    guard !isDone, !event.data.isEmpty else { return }
    if event.data.filter({ $0 > 0x20 }) == Array("[DONE]".utf8) {
      isDone = true
      return
    }
    try take(ChatChunk(event.data, textLimit: limits.textBytes), receive)
  }

  private mutating func take(_ chunk: ChatChunk, _ receive: (String) -> Void) throws(EndpointError) {
    if let fault = chunk.fault { throw .inAnswer(fault) }
    isReply = isReply || chunk.isReply
    model = model ?? chunk.model
    usage = chunk.usage ?? usage
    finish = chunk.finish ?? finish
    guard !chunk.text.isEmpty else { return }
    guard text.utf8.count + chunk.text.utf8.count <= limits.textBytes else {
      throw .tooLarge(.text, limit: limits.textBytes)
    }
    text += chunk.text
    receive(chunk.text)
  }
}

extension EndpointError {
  /// An error that came inside an answer.
  fileprivate static func inAnswer(_ fault: ChatChunk.Fault) -> EndpointError {
    .status(fault.status ?? 500, retryAfter: nil, said: fault.message.flatMap { ServerWords($0) })
  }

  /// What a status from 400 on means.
  static func status(_ status: Int, retryAfter: Duration?, said: ServerWords?) -> EndpointError {
    switch status {
    case 401, 403: .keyRefused(status: status, said: said)
    case 429: .tooMany(retryAfter: retryAfter, said: said)
    case 400...499: .requestRefused(status: status, said: said)
    default: .serverFailed(status: status, retryAfter: retryAfter, said: said)
    }
  }

  /// The same without words that must not be repeated.
  func keeping(_ words: (ServerWords) -> Bool) -> EndpointError {
    func kept(_ said: ServerWords?) -> ServerWords? { said.flatMap { words($0) ? $0 : nil } }
    return switch self {
    case .keyRefused(let status, let said): .keyRefused(status: status, said: kept(said))
    case .tooMany(let wait, let said): .tooMany(retryAfter: wait, said: kept(said))
    case .serverFailed(let status, let wait, let said):
      .serverFailed(status: status, retryAfter: wait, said: kept(said))
    case .requestRefused(let status, let said): .requestRefused(status: status, said: kept(said))
    default: self
    }
  }
}
