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
  /// What the writer was answered to this entry before.
  var earlier: [String] = []
  /// Whether the reply is to appear on the terminal while it comes.
  var isLive = false

  /// What came of it. `isShown`: whether the reply, or the beginning of it, stands on the screen already.
  enum Outcome {
    /// A reply that the gate let pass.
    case reply(String, ledger: Int, isShown: Bool = false)
    /// A reply that must not be shown.
    case refused([GateFinding], ledger: Int, isShown: Bool = false)
    /// There is none.
    case failed(EndpointError, ledger: Int, isShown: Bool = false)
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
    let gate = Gate(
      entry: Reflection.Passage(entry.content.readText, language: language), gravity: gravity, language: language,
      earlier: earlier)
    let preview = Preview(outbound: outbound, request: request, endpoint: endpoint)
    let exchange = ModelExchange(session: session, endpoint: endpoint)
    var live = LiveReply(gate, outbound, gravity: gravity, waiting: exchange.waiting, isWanted: isLive)
    let result = try exchange.send(
      request,
      record: { payload in
        try Outgoing(
          destination: endpoint.destination, purpose: .reflect, level: level, subjects: [ConsentSubject(entry)],
          payload: payload
        ).recorded(in: session.vault, now: Clock.current().now, preview: preview)
      }, receive: { live.take($0) })
    let wasShown = live.isShown
    switch result.reply {
    case .failure(.cancelled) where !live.lost.isEmpty:
      live.breakOff()
      return .refused(live.lost, ledger: result.ledger, isShown: wasShown)
    case .failure(let error):
      live.breakOff()
      return .failed(error, ledger: result.ledger, isShown: wasShown)
    case .success(let reply):
      let (text, findings) = gate.checked(reply, outbound)
      guard findings.isEmpty else {
        live.breakOff()
        return .refused(findings, ledger: result.ledger, isShown: wasShown)
      }
      return .reply(text, ledger: result.ledger, isShown: live.finish(text))
    }
  }
}

extension Phrase {
  /// That no model is asked, since words say a danger.
  static let notAsked = Phrase(
    en: "To words as grave as these no model answers: nothing was sent. The guide on this machine does.",
    fr: "À des mots aussi graves, aucun modèle ne répond\u{a0}: rien n’a été envoyé. Le guide de cette machine répond.")

  /// That a model's reply was put aside, and why.
  /// - Parameter isShown: whether its beginning stands on the screen.
  static func refused(_ findings: [GateFinding], isShown: Bool = false) -> Phrase {
    let reason = findings.first?.reason ?? Phrase(en: "", fr: "")
    if isShown {
      return Phrase(
        en:
          "The rest of the model’s reply was put aside, because \(reason.en); none of it is kept. The guide on this machine answers instead.",
        fr:
          "La suite de la réponse du modèle a été écartée, car \(reason.fr)\u{a0}; rien n’en est gardé. Le guide de cette machine répond à sa place."
      )
    }
    return Phrase(
      en: "The model’s reply was put aside, because \(reason.en). The guide on this machine answers instead.",
      fr: "La réponse du modèle a été écartée, car \(reason.fr). Le guide de cette machine répond à sa place.")
  }

  /// That there is no reply, or only the beginning of one; why is said once, at the end.
  static func guideAnswers(isShown: Bool = false) -> Phrase {
    if isShown {
      return Phrase(
        en: "The rest of the reply did not come; none of it is kept. The guide on this machine answers instead.",
        fr:
          "La suite de la réponse n’est pas venue\u{a0}; rien n’en est gardé. Le guide de cette machine répond à sa place."
      )
    }
    return Phrase(
      en: "There is no reply. The guide on this machine answers instead.",
      fr: "Il n’y a pas de réponse. Le guide de cette machine répond à sa place.")
  }

  /// That there is no reply, or only the beginning of one, and why.
  static func noReply(_ error: EndpointError, isShown: Bool = false) -> Phrase {
    if isShown {
      return Phrase(
        en:
          "The rest of the reply did not come: \(error.message.en); none of it is kept. The guide on this machine answers instead.",
        fr:
          "La suite de la réponse n’est pas venue\u{a0}: \(error.message.fr)\u{a0}; rien n’en est gardé. Le guide de cette machine répond à sa place."
      )
    }
    return Phrase(
      en: "There is no reply: \(error.message.en). The guide on this machine answers instead.",
      fr: "Il n’y a pas de réponse\u{a0}: \(error.message.fr). Le guide de cette machine répond à sa place.")
  }
}
