import Journal
import Vault

/// Whither something is about to be sent.
struct Destination: Hashable {
  /// The name of the endpoint.
  let name: String
  /// Its address, which a consent is bound to.
  let address: String
  /// Host and port as the writer sees them, such as `localhost:8080`.
  let host: String
  let model: String
  /// Whether it is this very machine, so that nothing leaves it.
  let isLoopback: Bool
}

/// Something that is about to leave: the one way to what an endpoint may send.
///
/// Caps and grants are checked, the writer is asked where that is agreed, the ledger's record is on the disk; only then are there
/// bytes to send. Whatever keeps one of these from happening keeps everything from leaving.
struct Outgoing {
  let destination: Destination
  let purpose: Purpose
  let level: AnonymityLevel
  /// The texts it is made of.
  let subjects: [ConsentSubject]
  /// The very bytes that would go out.
  let payload: [UInt8]

  /// Records what is about to leave, if the writer consents.
  /// - Parameters:
  ///   - now: the time it is, not the time when a long conversation began.
  ///   - preview: what the writer may look at before the answer.
  ///   - ask: puts a question to the writer, instead of at the terminal; `--yes` does not answer it.
  /// - Returns: what may be sent, once.
  /// - Throws: ``NotSent``, or why the vault could not be written to: then nothing may be sent.
  func recorded(
    in vault: Vault, now: Timestamp, preview: Preview? = nil, ask: ((Phrase) throws -> Bool)? = nil
  ) throws -> RecordedSending {
    let permission = try permission(vault.grants(), LevelCaps(vault), now)
    let leavesAsWritten = level == .open && !destination.isLoopback
    if permission.mustAsk || leavesAsWritten {
      let question = question(leavesAsWritten: leavesAsWritten)
      let isAgreed = if let ask { try ask(question) } else { try ConsentQuestion.ask(question, preview: preview) }
      guard isAgreed else { throw NotSent.declined }
    }
    let sending = Sending(
      endpoint: destination.name, host: destination.host, model: destination.model, purpose: purpose, level: level,
      entries: subjects.compactMap(\.entry), grant: permission.grant.number)
    var reason: (any Error)?
    let recorded = try vault.record(sending, payload: payload, now: now) { grants, settings in
      do {
        let again = try self.permission(grants, LevelCaps(settings: settings), now)
        // What was agreed to without a question must not come from a grant that asks.
        return again.grant == permission.grant
      } catch {
        reason = error
        return false
      }
    }
    guard let recorded else { throw reason ?? NotSent.changedMeanwhile }
    return recorded
  }

  /// Records a trial of an endpoint with a fixed sentence of ours, which the writer asked for and which holds nothing of theirs.
  static func recordedTrial(
    of destination: Destination, payload: [UInt8], in vault: Vault, now: Timestamp
  ) throws -> RecordedSending {
    let sending = Sending(
      endpoint: destination.name, host: destination.host, model: destination.model, purpose: nil, level: .open,
      entries: [], grant: nil)
    guard let recorded = try vault.record(sending, payload: payload, now: now, isPermitted: { _, _ in true }) else {
      throw NotSent.changedMeanwhile
    }
    return recorded
  }

  /// The highest level at which something may leave for `purpose`: what a request is made at where none was named.
  /// - Throws: ``NotSent`` if there is none.
  static func highestLevel(
    to destination: Destination, for purpose: Purpose, subjects: [ConsentSubject], in vault: Vault, now: Timestamp
  ) throws -> AnonymityLevel {
    let (grants, caps) = (try vault.grants(), try LevelCaps(vault))
    do throws(Denial) {
      return try grants.highestLevel(
        endpoint: destination.name, address: destination.address, purpose: purpose, subjects: subjects, caps: caps,
        now: now)
    } catch {
      throw NotSent.denied(error, endpoint: destination.name, purpose: purpose)
    }
  }

  private func permission(_ grants: Grants, _ caps: LevelCaps, _ now: Timestamp) throws -> Permission {
    do throws(Denial) {
      return try grants.permit(
        endpoint: destination.name, address: destination.address, purpose: purpose, level: level, subjects: subjects,
        caps: caps, now: now)
    } catch {
      throw NotSent.denied(error, endpoint: destination.name, purpose: purpose)
    }
  }

  private func question(leavesAsWritten: Bool) -> Phrase {
    let whither = "\(Printable.quoted(destination.name)) (\(Printable.quoted(destination.host)))"
    let model = Printable.quoted(destination.model)
    let (english, french) = (Language.english.figure(payload.count), Language.french.figure(payload.count))
    let warning =
      leavesAsWritten
      ? Phrase(
        en: "The text leaves as it was written, names, places and numbers included. ",
        fr: "Le texte sort tel qu’il est écrit, noms, lieux et numéros compris. ") : Phrase(en: "", fr: "")
    return Phrase(
      en: warning.en + "Send \(english) bytes to \(whither), model \(model), for: \(purpose.name.en), "
        + "at level \(level.name.en) (\(level.rawValue))?",
      fr: warning.fr + "Envoyer \(french) octets à \(whither), modèle \(model), pour\u{a0}: \(purpose.name.fr), "
        + "au niveau \(level.name.fr) (\(level.rawValue))\u{a0}?")
  }
}

/// Questions that only the writer, at the terminal, can answer.
enum ConsentQuestion {
  /// Whether the answer is yes. `--yes` does not answer.
  /// - Throws: ``NotSent/noTerminal``, or ``PromptError`` if the writer stopped it.
  /// - Parameter preview: shown where the answer asks for it; then the question comes again.
  static func ask(_ question: Phrase, preview: Preview? = nil) throws -> Bool {
    Console.flush()
    do throws(PromptError) {
      let prompt = try Prompt(in: Speech.language)
      return try prompt.confirm(
        question, showing: preview.map { preview in { preview.lines(width: $0, style: .plain) } })
    } catch {
      switch error {
      case .noTerminal: throw NotSent.noTerminal
      case .endOfInput, .notUnderstood: return false
      case .tooLong, .interrupted, .failed: throw error
      }
    }
  }
}
