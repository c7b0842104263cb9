import Endpoint
import Glibc
import Journal
import Vault

/// One request to a model and its reply, with everything that must happen around it: consent, the ledger's record before the first
/// byte, Ctrl-C, the outcome in the ledger.
struct ModelExchange {
  let session: Session
  let endpoint: StoredEndpoint
  /// What a terminal shows until the reply begins.
  let waiting: WaitingLine

  init(session: Session, endpoint: StoredEndpoint) {
    self.session = session
    self.endpoint = endpoint
    waiting = WaitingLine(endpoint.name)
  }

  /// What came of it.
  struct Result {
    /// The number of the ledger's record.
    let ledger: Int
    let reply: Swift.Result<ChatReply, EndpointError>
  }

  /// Sends a request, if `record` lets it.
  /// - Parameters:
  ///   - record: asks for consent and records the bytes durably.
  ///   - receive: gets the reply piece by piece, not to be trusted, and says whether the rest is worth waiting for.
  /// - Throws: what `record` throws: then nothing left.
  func send(
    _ request: ChatRequest, record: ([UInt8]) throws -> RecordedSending, receive: (String) -> Bool = { _ in true }
  ) throws -> Result {
    var recorded: RecordedSending?
    let ready = try RecordedRequest(request, to: endpoint.chat) { departure in
      let sending = try record(departure.payload)
      recorded = sending
      return sending
    }
    let number = ready.number
    let key = try endpoint.key(in: session)
    let watch = try SignalWatch(SignalWatch.endings)
    let start = EndpointTime.system.elapsed()
    var attempts = 0
    var came: [UInt8] = []
    var isCut = false
    waiting.show()
    defer { waiting.clear() }
    let reply: Swift.Result<ChatReply, EndpointError>
    do throws(EndpointError) {
      reply = .success(
        try ChatClient().send(
          ready, key: key, isCancelled: { isCut || watch.next() != nil },
          notice: { event in
            switch event {
            case .text(let piece):
              came += piece.utf8
              if !isCut { isCut = !receive(piece) }
            case .waiting(let wait, let error):
              waiting.clear()
              Self.tell(wait, error)
            }
          }, sending: { attempts = $0 }))
    } catch {
      reply = .failure(error)
    }
    if let recorded {
      var outcome = Self.outcome(reply, cut: isCut ? came : nil, took: EndpointTime.system.elapsed() - start)
      outcome.attempts = attempts
      try session.vault.record(outcome, of: recorded.record, now: Clock.current().now)
    }
    return Result(ledger: number, reply: reply)
  }

  private static func tell(_ wait: Duration, _ error: EndpointError) {
    let seconds = Int(wait.inSeconds.rounded(.up))
    Console.note(
      Phrase(
        en: "\(error.message.en); trying again in \(seconds) s",
        fr: "\(error.message.fr)\u{a0}; nouvel essai dans \(seconds) s"))
  }

  /// - Parameter cut: what had come of a reply that was cut off here.
  private static func outcome(
    _ reply: Swift.Result<ChatReply, EndpointError>, cut: [UInt8]?, took: Duration
  ) -> SendingOutcome {
    let milliseconds = Int((took.inSeconds * 1000).rounded())
    switch reply {
    case .success(let reply):
      let bytes = Array(reply.text.utf8)
      return SendingOutcome(
        .ok, replyCount: bytes.count, replyDigest: Vault.digest(ofReply: bytes), durationMilliseconds: milliseconds)
    case .failure(.cancelled):
      guard let cut else {
        return SendingOutcome(.cancelled, replyCount: 0, replyDigest: nil, durationMilliseconds: milliseconds)
      }
      return SendingOutcome(
        .failed, replyCount: cut.count, replyDigest: Vault.digest(ofReply: cut), durationMilliseconds: milliseconds)
    case .failure:
      return SendingOutcome(.failed, replyCount: 0, replyDigest: nil, durationMilliseconds: milliseconds)
    }
  }
}
