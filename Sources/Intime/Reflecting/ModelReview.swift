import Endpoint
import Journal
import Redaction
import Reflection
import Vault

/// A model's look back on some days: a few sentences of each entry, under the same rules as a reflection.
struct ModelReview {
  let session: Session
  let endpoint: StoredEndpoint
  /// Newest last.
  let entries: [Entry]
  let language: Language
  let gravity: Gravity
  /// What the guide says of these days.
  let earlier: [String]

  /// The most entries, and bytes of each, that a small model keeps in mind.
  private static let most = 10
  private static let longestExcerpt = 500

  /// Sends passages of the last entries that may leave, if the writer consents.
  /// - Parameter wanted: the level; the highest that caps and grants allow where it is `nil`.
  func run(_ wanted: AnonymityLevel?) throws -> (outcome: ModelReflection.Outcome, level: AnonymityLevel) {
    let used = entries.filter { !$0.content.isPrivate }.suffix(Self.most)
    let subjects = used.map { ConsentSubject($0) }
    let now = try Clock.current().now
    let level =
      try wanted
      ?? Outgoing.highestLevel(to: endpoint.destination, for: .review, subjects: subjects, in: session.vault, now: now)
    let whole = used.map(\.content.readText).joined(separator: "\n\n")
    var outbound = try Outbound(
      session, purpose: .review, level: level, language: language, whole: whole, date: now.local.date,
      standIns: StandIns(seed: UInt64(bitPattern: now.secondsSince1970)))
    var passages: [String] = []
    for entry in used {
      let passage = Reflection.Passage(entry.content.readText, language: entry.language ?? language)
      passages.append(try outbound.add(Excerpt.text(of: EntryReading(passage), limit: Self.longestExcerpt)))
    }
    let request = outbound.request([ChatMessage(.user, passages.joined(separator: "\n\n"))])
    let gate = Gate(
      entry: Reflection.Passage(whole, language: language), gravity: gravity, language: language, earlier: earlier)
    let preview = Preview(outbound: outbound, request: request, endpoint: endpoint)
    let exchange = ModelExchange(session: session, endpoint: endpoint)
    // It is shown whole; but what can no longer be shown is not waited for.
    var live = LiveReply(gate, outbound, gravity: gravity, waiting: exchange.waiting, isWanted: false)
    let result = try exchange.send(
      request,
      record: { payload in
        try Outgoing(
          destination: endpoint.destination, purpose: .review, level: level, subjects: subjects, payload: payload
        ).recorded(in: session.vault, now: Clock.current().now, preview: preview)
      }, receive: { live.take($0) })
    switch result.reply {
    case .failure(.cancelled) where !live.lost.isEmpty: return (.refused(live.lost, ledger: result.ledger), level)
    case .failure(let error): return (.failed(error, ledger: result.ledger), level)
    case .success(let reply):
      let (text, findings) = gate.checked(reply, outbound)
      return (findings.isEmpty ? .reply(text, ledger: result.ledger) : .refused(findings, ledger: result.ledger), level)
    }
  }
}
