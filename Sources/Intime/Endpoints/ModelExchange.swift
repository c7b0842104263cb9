import Endpoint
import Glibc
import Journal
import Vault

/// One request to a model and its reply, with everything that must happen around it: consent, the ledger's record before the first
/// byte, Ctrl-C, the outcome in the ledger.
struct ModelExchange {
  let session: Session
  let endpoint: StoredEndpoint

  /// What came of it.
  struct Result {
    /// The number of the ledger's record.
    let ledger: Int
    let reply: Swift.Result<ChatReply, EndpointError>
  }

  /// Sends a request, if `record` lets it.
  /// - Parameters:
  ///   - record: asks for consent and records the bytes durably.
  ///   - receive: gets the reply piece by piece: not to be trusted.
  /// - Throws: what `record` throws: then nothing left.
  func send(
    _ request: ChatRequest, record: ([UInt8]) throws -> RecordedSending, receive: (String) -> Void = { _ in }
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
    let reply: Swift.Result<ChatReply, EndpointError>
    do throws(EndpointError) {
      reply = .success(
        try ChatClient().send(
          ready, key: key, isCancelled: { watch.next() != nil },
          notice: { event in
            switch event {
            case .text(let piece): receive(piece)
            case .waiting(let wait, let error): Self.tell(wait, error)
            }
          }))
    } catch {
      reply = .failure(error)
    }
    if let recorded { try keep(reply, of: recorded, took: EndpointTime.system.elapsed() - start) }
    return Result(ledger: number, reply: reply)
  }

  private static func tell(_ wait: Duration, _ error: EndpointError) {
    let seconds = Int(wait.inSeconds.rounded(.up))
    Console.note(
      Phrase(
        en: "\(error.message.en); trying again in \(seconds) s",
        fr: "\(error.message.fr)\u{a0}; nouvel essai dans \(seconds) s"))
  }

  private func keep(
    _ reply: Swift.Result<ChatReply, EndpointError>, of sending: RecordedSending, took: Duration
  ) throws {
    let milliseconds = Int((took.inSeconds * 1000).rounded())
    let outcome: SendingOutcome
    switch reply {
    case .success(let reply):
      let bytes = Array(reply.text.utf8)
      outcome = SendingOutcome(
        .ok, replyCount: bytes.count, replyDigest: Vault.digest(ofReply: bytes), durationMilliseconds: milliseconds)
    case .failure(.cancelled):
      outcome = SendingOutcome(.cancelled, replyCount: 0, replyDigest: nil, durationMilliseconds: milliseconds)
    case .failure:
      outcome = SendingOutcome(.failed, replyCount: 0, replyDigest: nil, durationMilliseconds: milliseconds)
    }
    try session.vault.record(outcome, of: sending.record, now: Clock.current().now)
  }
}
