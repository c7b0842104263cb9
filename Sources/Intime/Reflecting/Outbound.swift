import Endpoint
import Journal
import Redaction
import Reflection
import Vault

/// What would leave of some texts, at a level: redacted, checked, and ready to be shown or sent.
struct Outbound {
  let purpose: Purpose
  let level: AnonymityLevel
  let language: Language
  /// The texts as they were written, and as they would leave, in the same order.
  private(set) var parts: [(original: String, redacted: Redacted)] = []
  private(set) var standIns: StandIns
  private let redactor: Redactor
  private let date: CivilDate?

  /// - Parameters:
  ///   - whole: all that the texts are taken from: names found there are known in every part of it.
  ///   - standIns: who stands for whom in the thread so far.
  init(
    _ session: Session, purpose: Purpose, level: AnonymityLevel, language: Language, whole: String, date: CivilDate?,
    standIns: StandIns
  ) throws {
    self.purpose = purpose
    self.level = level
    self.language = language
    self.date = date
    self.standIns = standIns
    let book = try session.people()
    book.tellUnreadable()
    var people = book.list.people
    if level != .open {
      people += try Self.names(in: whole, people: book.list, language: language)
    }
    redactor = Redactor(people: PeopleList(people))
  }

  /// The names that a text has: those the redactor finds in the whole of it.
  private static func names(in text: String, people: PeopleList, language: Language) throws -> [Person] {
    var scratch = StandIns(seed: 0)
    let redacted: Redacted
    do throws(RedactionError) {
      redacted = try Redactor(people: people).redact(text, at: .pseudonymous, language: language, standIns: &scratch)
    } catch {
      // The parts are redacted and checked on their own; what this look ahead would have added is lost.
      return []
    }
    let scalars = Array(text.unicodeScalars)
    var seen: Set<String> = []
    return redacted.spans.compactMap { span in
      let kind: Person.Kind
      switch span.type {
      case .person: kind = .person
      case .location: kind = .place
      case .organisation: kind = .organisation
      default: return nil
      }
      var name = ""
      name.unicodeScalars.append(contentsOf: scalars[span.range])
      guard seen.insert(name).inserted else { return nil }
      return try? Person(name: name, kind: kind)
    }
  }

  /// Adds a text and returns what leaves of it.
  mutating func add(_ text: String) throws -> String {
    let redacted = try redactor.redact(
      text, at: level, language: language, date: date, standIns: &standIns)
    parts.append((text, redacted))
    return redacted.text
  }

  /// The model's reply with the writer's own names.
  func restored(_ reply: String) -> Restored { Restoration(standIns).restore(reply) }

  /// The same for a reply that comes in pieces.
  func restoring() -> StreamedRestoration { Restoration(standIns).streaming() }

  /// Whether a reply held a stand-in that was never sent.
  static func holdsPlaceholder(_ strangers: [Stranger]) -> Bool {
    strangers.contains { if case .placeholder = $0 { true } else { false } }
  }

  /// What the model is told to do.
  var instructions: String { Instructions.text(for: purpose, at: level, in: language) }

  /// The request for `messages`, the instructions first.
  func request(_ messages: [ChatMessage]) -> ChatRequest {
    ChatRequest([ChatMessage(.system, instructions)] + messages, maxTokens: 400, temperature: 0.4, isStreamed: true)
  }
}

extension Gate {
  /// A model's reply as it may be shown, or why it may not.
  func checked(_ reply: ChatReply, _ outbound: Outbound) -> (text: String, findings: [GateFinding]) {
    let restored = outbound.restored(TerminalEscapes.removed(from: reply.text))
    var text = restored.text.withoutOuterSpace
    if reply.finish == .length || reply.finish == nil { text = Self.upToLastSentence(text) }
    let strangers = Outbound.holdsPlaceholder(restored.strangers)
    return (
      text,
      findings(
        inReply: text, instructions: outbound.instructions, strangers: strangers,
        sent: outbound.parts.map(\.redacted.text))
    )
  }

  /// A text that was cut off, without its last, broken sentence.
  private static func upToLastSentence(_ text: String) -> String {
    guard let last = text.last, !".!?…»”\"".contains(last) else { return text }
    guard let end = text.lastIndex(where: { ".!?…".contains($0) }) else { return "" }
    return String(text[...end])
  }
}

extension String {
  /// Without white space at either end.
  var withoutOuterSpace: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// What comes before the questions at its end, and those questions.
  var partedBeforeQuestions: (text: String, questions: [String]) {
    var rest = withoutOuterSpace
    var questions: [String] = []
    while rest.hasSuffix("?"), questions.count < 2 {
      let body = rest.dropLast()
      let cut = body.lastIndex { ".!?…\n".contains($0) }
      let start = cut.map { rest.index(after: $0) } ?? rest.startIndex
      questions.insert(String(rest[start...]).withoutOuterSpace, at: 0)
      rest = String(rest[..<start]).withoutOuterSpace
    }
    return (rest, questions)
  }
}

extension GateFinding {
  /// Why a reply was put aside, in a few words.
  var reason: Phrase {
    switch self {
    case .empty: Phrase(en: "it was empty", fr: "elle était vide")
    case .wrongLanguage: Phrase(en: "it was in another language", fr: "elle était dans une autre langue")
    case .mixedAddress: Phrase(en: "it mixed two ways of addressing you", fr: "elle mêlait tutoiement et vouvoiement")
    case .promptEcho: Phrase(en: "it repeated its instructions", fr: "elle répétait ses consignes")
    case .copy: Phrase(en: "it repeated your words", fr: "elle répétait vos mots")
    case .controlTokens:
      Phrase(en: "it held signs meant for programs", fr: "elle contenait des signes destinés aux programmes")
    case .strangePlaceholder:
      Phrase(
        en: "it spoke of somebody who was never mentioned", fr: "elle parlait de quelqu’un dont il n’était pas question"
      )
    case .loop: Phrase(en: "it went round in circles", fr: "elle tournait en boucle")
    case .tooLong: Phrase(en: "it was far too long", fr: "elle était bien trop longue")
    case .diagnosis: Phrase(en: "it made a diagnosis", fr: "elle posait un diagnostic")
    case .medication: Phrase(en: "it gave advice on medication", fr: "elle donnait un avis sur des médicaments")
    case .harm: Phrase(en: "it could do harm", fr: "elle pouvait faire du mal")
    case .judgement: Phrase(en: "it judged, or made little of what you wrote", fr: "elle jugeait, ou minimisait")
    case .humanClaim: Phrase(en: "it passed itself off as a person", fr: "elle se faisait passer pour une personne")
    case .promise: Phrase(en: "it promised what nobody can", fr: "elle promettait ce que personne ne peut promettre")
    case .inventedContact: Phrase(en: "it made up a number or a link", fr: "elle inventait un numéro ou un lien")
    case .invented: Phrase(en: "it made something grave up", fr: "elle inventait quelque chose de grave")
    case .unrelated:
      Phrase(en: "it had nothing to do with what you wrote", fr: "elle n’avait rien à voir avec vos mots")
    case .familiarAddress: Phrase(en: "it was too familiar with you", fr: "elle vous tutoyait")
    case .firstPerson: Phrase(en: "it spoke of itself", fr: "elle parlait d’elle-même")
    case .advice: Phrase(en: "it told you what to do", fr: "elle vous disait quoi faire")
    case .agreement: Phrase(en: "it agreed too readily", fr: "elle approuvait trop vite")
    case .flattery: Phrase(en: "it flattered", fr: "elle flattait")
    case .repeated: Phrase(en: "it repeated an earlier answer", fr: "elle répétait une réponse déjà donnée")
    case .careless:
      Phrase(
        en: "it was not careful enough for what you wrote",
        fr: "elle n’était pas assez prudente pour ce que vous avez écrit")
    case .notAddressed: Phrase(en: "it did not speak to you", fr: "elle ne s’adressait pas à vous")
    case .noQuestion: Phrase(en: "it asked you nothing", fr: "elle ne vous demandait rien")
    }
  }
}
