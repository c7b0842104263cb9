internal import Journal

/// What a model answered.
public struct ChatReply: Hashable, Sendable {
  /// Its words, as they came: not to be trusted.
  public let text: String
  /// Why it stopped; `nil` if the service did not say, so that the reply may be cut off.
  public let finish: FinishReason?
  /// What the service says it counted.
  public let usage: TokenUsage?
  /// Which model the service says it is.
  public let model: ServerWords?
  /// How often the request was sent.
  public let attempts: Int
  /// From the last attempt's beginning to its first piece of text.
  public let untilFirstText: Duration
  /// From the last attempt's beginning to its end.
  public let took: Duration
}

/// What happens while a reply is waited for.
public enum ChatEvent: Hashable, Sendable {
  /// The next piece of the reply.
  case text(String)
  /// The service failed in a way that may pass; the request is sent again after this wait.
  case waiting(Duration, because: EndpointError)
}

/// Sends requests that a ledger holds, and reads replies.
public struct ChatClient: Sendable {
  private let limits: EndpointLimits
  private let retries: RetryPolicy
  private let time: EndpointTime
  /// A file of certificates to trust instead of the system's.
  private let authorities: String?

  /// A client.
  public init(
    limits: EndpointLimits = EndpointLimits(), retries: RetryPolicy = RetryPolicy(), time: EndpointTime = .system
  ) {
    self.init(limits: limits, retries: retries, time: time, authorities: nil)
  }

  /// A client that trusts the certificates of a file, for tests.
  package init(limits: EndpointLimits, retries: RetryPolicy, time: EndpointTime, authorities: String?) {
    self.limits = limits
    self.retries = retries
    self.time = time
    self.authorities = authorities
  }

  /// Sends a request, and again if the service asks for patience, as long as no word of a reply has come.
  ///
  /// - Parameters:
  ///   - isCancelled: asked some twenty times a second.
  ///   - notice: gets every piece of text when it comes.
  ///   - sending: told before each attempt which one it is, from 1.
  /// - Returns: the reply, which has at least one word.
  public func send(
    _ request: consuming RecordedRequest, key: APIKey?, isCancelled: () -> Bool = { false },
    notice: (ChatEvent) -> Void = { _ in }, sending: (_ attempt: Int) -> Void = { _ in }
  ) throws(EndpointError) -> ChatReply {
    let unsaid = Unsaid(payload: request.record.payload, key: key)
    var attempt = 1
    while true {
      var hasText = false
      sending(attempt)
      do throws(EndpointError) {
        return try once(request, attempt: attempt, key: key, isCancelled: isCancelled) { piece in
          hasText = true
          notice(.text(piece))
        }
      } catch {
        let error = error.keeping { !unsaid.occurs(in: $0) }
        guard !hasText, error.isPassing,
          let wait = retries.wait(after: attempt, retryAfter: error.retryAfter, chance: time.chance())
        else { throw error }
        notice(.waiting(wait, because: error))
        try pause(wait, isCancelled: isCancelled)
        attempt += 1
      }
    }
  }

  private func once(
    _ request: borrowing RecordedRequest, attempt: Int, key: APIKey?, isCancelled: () -> Bool, receive: (String) -> Void
  ) throws(EndpointError) -> ChatReply {
    let transfer = try Transfer(
      request.record.payload, to: request.endpoint, key: key, limits: limits, authorities: authorities)
    let start = time.elapsed()
    var reply = ReplyReader(limits)
    var firstText: Duration?
    var refusal: [UInt8] = []
    func receivePiece(_ piece: String) {
      firstText = firstText ?? time.elapsed()
      receive(piece)
    }
    let head = try transfer.run(time, isCancelled: isCancelled) { head, bytes throws(EndpointError) in
      guard (200...299).contains(head.status) else {
        refusal.append(contentsOf: bytes)
        return refusal.count >= Self.refusalBytes
      }
      try reply.read(bytes, receivePiece)
      return reply.isDone
    }
    try check(head, refusal)
    try reply.end(receivePiece)
    let end = time.elapsed()
    return ChatReply(
      text: reply.text, finish: reply.finish, usage: reply.usage, model: reply.model, attempts: attempt,
      untilFirstText: (firstText ?? end) - start, took: end - start)
  }

  /// As much of a refusal's body is read, no more.
  private static let refusalBytes = 16 << 10

  private func check(_ head: ResponseHead, _ body: [UInt8]) throws(EndpointError) {
    switch head.status {
    case 200...299: return
    case 300...399: throw .redirected(status: head.status, host: head.redirectHost)
    case 400...599:
      throw .status(
        head.status, retryAfter: head.retryAfter.flatMap { RetryAfter.wait($0, now: time.secondsSince1970()) },
        said: ServerWords(body: body))
    default: throw .nonsense(.status(head.status))
    }
  }

  private func pause(_ wait: Duration, isCancelled: () -> Bool) throws(EndpointError) {
    var rest = wait
    while rest > .zero {
      if isCancelled() { throw .cancelled }
      let step = min(rest, .milliseconds(50))
      time.pause(step)
      rest -= step
    }
    if isCancelled() { throw .cancelled }
  }
}
