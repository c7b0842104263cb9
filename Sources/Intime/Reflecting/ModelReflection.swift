import Endpoint
import Journal
import Redaction
import Reflection
import Vault

/// A model's reflection on an entry: consent, redaction, preview, ledger, reply, gate.
struct ModelReflection {
  let session: Session
  let endpoint: StoredEndpoint
  let entry: Entry
  /// What of the entry would leave, before anything is taken out.
  let excerpt: String
  let language: Language
  let gravity: Gravity

  /// What came of it.
  enum Outcome {
    /// A reply that the gate let pass.
    case reply(String, ledger: Int)
    /// A reply that must not be shown.
    case refused([GateFinding], ledger: Int)
    /// There is none.
    case failed(EndpointError, ledger: Int)
  }

  /// The level that is used where `asked` says none: the highest that caps and grants allow.
  func level(_ asked: AnonymityLevel?, isPreview: Bool) throws -> AnonymityLevel {
    if let asked { return asked }
    do {
      return try Outgoing.highestLevel(
        to: endpoint.destination, for: .reflect, subjects: [ConsentSubject(entry)], in: session.vault,
        now: Clock.current().now)
    } catch let error as NotSent {
      // A preview sends nothing, so it needs no consent.
      guard isPreview else { throw error }
      return .pseudonymous
    }
  }

  /// What would leave at `level`.
  func outbound(_ level: AnonymityLevel) throws -> (outbound: Outbound, request: ChatRequest) {
    var outbound = try Outbound(
      session, purpose: .reflect, level: level, language: language, whole: entry.content.readText,
      date: entry.content.date.local.date, standIns: StandIns(seed: entry.id.low))
    let text = try outbound.add(excerpt)
    return (outbound, outbound.request([ChatMessage(.user, text)]))
  }

  /// Sends it, if the writer consents.
  func run(_ level: AnonymityLevel) throws -> Outcome {
    let (outbound, request) = try outbound(level)
    let result = try ModelExchange(session: session, endpoint: endpoint).send(request) { payload in
      try Outgoing(
        destination: endpoint.destination, purpose: .reflect, level: level, subjects: [ConsentSubject(entry)],
        payload: payload
      ).recorded(in: session.vault, now: Clock.current().now)
    }
    switch result.reply {
    case .failure(let error): return .failed(error, ledger: result.ledger)
    case .success(let reply):
      let gate = Gate(
        entry: Reflection.Passage(entry.content.readText, language: language), gravity: gravity, language: language)
      let (text, findings) = gate.checked(reply, outbound)
      return findings.isEmpty ? .reply(text, ledger: result.ledger) : .refused(findings, ledger: result.ledger)
    }
  }
}

extension Phrase {
  /// That a model's reply was put aside, and why.
  static func refused(_ findings: [GateFinding]) -> Phrase {
    let reason = findings.first?.reason ?? Phrase(en: "", fr: "")
    return Phrase(
      en: "The model’s reply was put aside, because \(reason.en). The guide on this machine answers instead.",
      fr: "La réponse du modèle a été écartée, car \(reason.fr). Le guide de cette machine répond à sa place.")
  }

  /// That there is no reply, and why.
  static func noReply(_ error: EndpointError) -> Phrase {
    Phrase(
      en: "There is no reply: \(error.message.en). The guide on this machine answers instead.",
      fr: "Il n’y a pas de réponse\u{a0}: \(error.message.fr). Le guide de cette machine répond à sa place.")
  }
}
