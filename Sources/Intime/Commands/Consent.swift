import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime consent`: what may be sent, to whom, and what for.
struct ConsentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "consent", en: "What you have consented to: nothing else is ever sent",
      fr: "Ce à quoi vous avez consenti\u{a0}: rien d’autre n’est jamais envoyé",
      example: "intime consent\nintime consent grant home --purpose reflect --level veiled\nintime consent revoke 1",
      more: Phrase(
        en:
          "Without a consent that covers the endpoint, the purpose, the level and the entry, nothing leaves. Private entries never do, and caps (intime level) hold whatever was consented to.",
        fr:
          "Sans un consentement qui couvre le service, l’usage, le niveau et l’entrée, rien ne sort. Les entrées privées ne sortent jamais, et les plafonds (intime level) valent quoi que vous ayez accordé."
      ),
      subcommands: [ConsentListing.self, ConsentGrant.self, ConsentRevoke.self],
      defaultSubcommand: ConsentListing.self)
  }
}

struct ConsentListing: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said("list", en: "List them", fr: "Les lister", example: "intime consent list\nintime consent list --json")
  }
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let grants = try session.vault.grants().all
    let addresses = try options.json ? [:] : StoredEndpoint.addresses(in: session)
    for grant in grants {
      if options.json {
        Console.write(grant.json(session.clock.now) + [0x0a])
      } else {
        Console.print(grant.line(session.clock.now, addresses), hanging: 3)
      }
    }
    if grants.isEmpty {
      return Console.note(
        Phrase(
          en: "You have consented to nothing: nothing leaves.", fr: "Vous n’avez consenti à rien\u{a0}: rien ne sort."))
    }
    if !options.json { try tellCaps(grants.filter { $0.isInForce(at: session.clock.now) }, LevelCaps(session.vault)) }
  }

  /// Where a cap is stricter than what was consented to, the writer should not be left to find out.
  private func tellCaps(_ grants: [Grant], _ caps: LevelCaps) throws {
    for grant in grants {
      let allowed = caps.level(endpoint: grant.endpoint, tags: [], isPrivate: false)
      guard allowed < grant.level else { continue }
      Console.note(
        Phrase(
          en: "\(grant.number): your caps allow \(allowed.name.en) at most all the same. (intime level)",
          fr:
            "\(grant.number)\u{a0}: vos plafonds n’autorisent tout de même que «\u{a0}\(allowed.name.fr)\u{a0}» au plus. (intime level)"
        ))
    }
  }
}

struct ConsentGrant: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "grant", en: "Consent to sending to an endpoint", fr: "Consentir à des envois à un service",
      example:
        "intime consent grant home\nintime consent grant home --purpose reflect --level gist --tag work --standing --until \"in a month\"",
      more: Phrase(
        en:
          "If not told: for all purposes, up to level pseudonymous, for all entries that are not private, and you are asked each time. At level open you are asked each time in any case, but for an endpoint on this machine.",
        fr:
          "Sans précision\u{a0}: pour tous les usages, jusqu’au niveau pseudonyme, pour toutes les entrées qui ne sont pas privées, et l’on vous demande à chaque fois. Au niveau ouvert, on vous demande de toute façon à chaque fois, sauf pour un service de cette machine."
      ))
  }

  @Argument(help: .said(en: "The endpoint’s name", fr: "Le nom du service", valueName: ("endpoint", "service")))
  var endpoint: String
  @Option(
    name: .long,
    help: .said(
      en: "What for: reflect, review, converse or prepare; may be repeated",
      fr: "Pour quoi\u{a0}: réflexion, bilan, conversation ou préparation\u{a0}; peut être répété",
      valueName: ("purpose", "usage")))
  var purpose: [String] = []
  @Option(
    name: .long,
    help: .said(
      en: "The highest level, by name or number", fr: "Le niveau le plus haut, par son nom ou son numéro",
      valueName: ("level", "niveau")))
  var level: String?
  @Option(
    name: .long,
    help: .said(
      en: "Only for entries with this tag; may be repeated",
      fr: "Seulement pour les entrées de cette étiquette\u{a0}; peut être répété", valueName: ("tag", "étiquette")))
  var tag: [String] = []
  @Flag(name: .long, help: .said(en: "Ask each time (as it is if not told)", fr: "Demander à chaque fois (par défaut)"))
  var ask = false
  @Flag(name: .long, help: .said(en: "Without asking each time", fr: "Sans demander à chaque fois"))
  var standing = false
  @Option(
    name: .long,
    help: .said(
      en: "Up to this date, included", fr: "Jusqu’à cette date comprise", valueName: ("date", "date")))
  var until: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let name = try EndpointName.checked(endpoint, example: "intime consent grant home")
    let purposes = try purpose.flatMap { $0.split(separator: ",") }.map { try Values.purpose(String($0)) }
    let level = try level.map(Values.level) ?? LevelCaps.standard
    let tags = try tag.map(Values.tag)
    guard level > .sealed else {
      throw Refusal(
        .usage,
        Phrase(
          en: "at level sealed nothing leaves: there is nothing to consent to",
          fr: "au niveau scellé, rien ne sort\u{a0}: il n’y a rien à quoi consentir"),
        hint: Phrase(
          en: "to take a consent back: intime consent revoke N",
          fr: "pour retirer un consentement\u{a0}: intime consent revoke N"))
    }
    guard !(ask && standing) else {
      throw Refusal(
        .usage, Phrase(en: "--ask and --standing exclude each other", fr: "--ask et --standing s’excluent"),
        hint: Phrase(en: "give one of the two", fr: "donnez l’un des deux"))
    }
    let session = try Session(options)
    let expires = try until.map { try Self.end(of: $0, session.clock) }
    let address = try StoredEndpoint.named(name, in: session).destination.address
    let wanted = Grant(
      number: 0, endpoint: name, address: address,
      purposes: purposes.isEmpty ? Set(Purpose.allCases) : Set(purposes), level: level,
      scope: tags.isEmpty ? .all : .tags(tags), mode: standing ? .standing : .ask, expires: expires,
      granted: session.clock.now)
    if let same = try session.vault.grants().all.first(where: {
      $0.isInForce(at: session.clock.now) && $0.allowsTheSame(as: wanted)
    }) {
      if options.json { return Console.write(same.json(session.clock.now) + [0x0a]) }
      let line = same.phrase(session.clock.now)
      return Console.note(
        Phrase(en: "You have consented to that already. \(line.en)", fr: "Vous y avez déjà consenti. \(line.fr)"))
    }
    if level == .open {
      do {
        guard try ConsentQuestion.ask(openQuestion(name, address)) else { throw Refusal.notAllowed }
      } catch NotSent.noTerminal { throw Refusal.openNeedsTerminal }
    }
    let grant = try session.vault.add(wanted, now: session.clock.now)
    if options.json { return Console.write(grant.json(session.clock.now) + [0x0a]) }
    let line = grant.phrase(session.clock.now)
    Console.note(Phrase(en: "Noted. \(line.en)", fr: "C’est noté. \(line.fr)"))
  }

  /// The moment after the last that `text` names.
  private static func end(of text: String, _ clock: Clock) throws -> Timestamp {
    let span = try Dates.span(text, clock)
    guard let local = CivilDateTime(clockSeconds: span.upperBound), let end = clock.timestamp(local),
      end.secondsSince1970 > clock.now.secondsSince1970
    else {
      throw Refusal(
        .usage,
        Phrase(en: "“\(Printable.quoted(text))” is past", fr: "«\u{a0}\(Printable.quoted(text))\u{a0}» est passé"),
        hint: Phrase(en: "for example: --until \"in a month\"", fr: "par exemple\u{a0}: --until \"dans un mois\""))
    }
    return end
  }

  private func openQuestion(_ name: String, _ address: String) -> Phrase {
    Phrase(
      en:
        "To \(Printable.quoted(name)) (\(Printable.quoted(address))), the text may then leave as it was written, names, places and numbers included, where no cap is stricter. Consent?",
      fr:
        "Vers \(Printable.quoted(name)) (\(Printable.quoted(address))), le texte pourra alors sortir tel qu’il est écrit, noms, lieux et numéros compris, si aucun plafond n’est plus strict. Y consentir\u{a0}?"
    )
  }
}

extension Refusal {
  static let openNeedsTerminal = Refusal(
    .noPermission,
    Phrase(
      en: "to let the text leave as it was written, your consent must be given at a terminal",
      fr: "pour laisser sortir le texte tel qu’il est écrit, votre accord doit être donné à un terminal"),
    hint: Phrase(en: "--yes does not answer this", fr: "--yes n’y répond pas"))

  /// The answer to such a question was no.
  static let notAllowed = Refusal(
    .failed, Phrase(en: "nothing was done", fr: "rien n’a été fait"),
    hint: Phrase(
      en: "only yes, at the terminal, allows it; --yes does not",
      fr: "seul un oui, au terminal, le permet\u{a0}; --yes ne suffit pas"))
}

struct ConsentRevoke: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "revoke", en: "Take a consent back, at once and for good",
      fr: "Retirer un consentement, aussitôt et pour de bon", example: "intime consent revoke 1")
  }

  @Argument(help: .said(en: "Its number", fr: "Son numéro", valueName: ("number", "numéro")))
  var number: Int
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    guard try session.vault.grants().all.contains(where: { $0.number == number }) else {
      throw Refusal(
        .noInput, Phrase(en: "there is no consent \(number)", fr: "il n’y a pas de consentement n° \(number)"),
        hint: Phrase(en: "see: intime consent", fr: "voir\u{a0}: intime consent"))
    }
    let revoked = try session.vault.revokeGrants(number: number, now: session.clock.now)
    if options.json {
      for grant in revoked { Console.write(grant.json(session.clock.now) + [0x0a]) }
      return
    }
    for grant in revoked {
      let name = Printable.quoted(grant.endpoint)
      Console.note(
        Phrase(
          en:
            "Taken back: nothing is sent to \(name) on consent \(number) any more. What was sent is in: intime ledger",
          fr:
            "Retiré\u{a0}: plus rien n’est envoyé à \(name) au titre du consentement n° \(number). Ce qui a été envoyé se lit dans\u{a0}: intime ledger"
        ))
    }
    if revoked.isEmpty {
      Console.note(Phrase(en: "It was taken back already.", fr: "Il était déjà retiré."))
    }
  }
}

extension Grant {
  /// The grant in one line; where nothing can be sent on it any more, the line says so.
  /// - Parameter addresses: where the endpoints are now, by name.
  fileprivate func line(_ now: Timestamp, _ addresses: [String: String]) -> String {
    let mark: Phrase? =
      if !isInForce(at: now) {
        Phrase(en: "not in force", fr: "n’est plus en vigueur")
      } else if addresses[endpoint] == nil {
        Phrase(en: "not in force: there is no such endpoint", fr: "sans effet\u{a0}: ce service n’existe pas")
      } else if let address, addresses[endpoint] != address {
        Phrase(en: "not in force: the endpoint is elsewhere now", fr: "sans effet\u{a0}: ce service est ailleurs")
      } else {
        nil
      }
    return phrase(now, mark: mark).said
  }

  /// Whether `other` would let nothing leave that this does not, nor the other way round.
  fileprivate func allowsTheSame(as other: Grant) -> Bool {
    (endpoint, address, level, mode) == (other.endpoint, other.address, other.level, other.mode)
      && purposes == other.purposes && scope == other.scope
      && expires?.secondsSince1970 == other.expires?.secondsSince1970
  }

  fileprivate func phrase(_ now: Timestamp, mark: Phrase? = nil) -> Phrase {
    let name = Printable.line(endpoint) + (address.map { " (\(Printable.line($0)))" } ?? "")
    var parts = [
      Phrase(
        en: purposes.sorted().map(\.name.en).joined(separator: ", "),
        fr: purposes.sorted().map(\.name.fr).joined(separator: ", ")),
      Phrase(en: "up to \(level.name.en) (\(level.rawValue))", fr: "jusqu’à \(level.name.fr) (\(level.rawValue))"),
    ]
    switch scope {
    case .all: parts.append(Phrase(en: "all entries but private ones", fr: "toutes les entrées, sauf les privées"))
    case .tags(let tags):
      let names = tags.map { "#" + Printable.line($0.name) }.joined(separator: " ")
      parts.append(Phrase(en: "entries tagged \(names)", fr: "entrées étiquetées \(names)"))
    }
    parts.append(
      asks
        ? Phrase(en: "you are asked each time", fr: "on vous demande à chaque fois")
        : Phrase(en: "without asking", fr: "sans demander"))
    parts.append(Phrase(en: "since \(granted.local.date)", fr: "depuis le \(granted.local.date)"))
    if let revoked {
      parts.append(
        Phrase(en: "taken back on \(revoked.shownMinute)", fr: "retiré le \(revoked.shownMinute)"))
    } else if let expires {
      parts.append(
        isExpired(at: now)
          ? Phrase(en: "ended on \(expires.shownMinute)", fr: "terminé le \(expires.shownMinute)")
          : expires.lastDay.map { Phrase(en: "until \($0), that day included", fr: "jusqu’au \($0) compris") }
            ?? Phrase(en: "until \(expires.shownMinute)", fr: "jusqu’au \(expires.shownMinute)"))
    }
    let mark = mark.map { Phrase(en: "(\($0.en)) ", fr: "(\($0.fr)) ") } ?? Phrase(en: "", fr: "")
    return Phrase(
      en: "\(number)  \(mark.en)\(name): " + parts.map(\.en).joined(separator: "; "),
      fr: "\(number)  \(mark.fr)\(name)\u{a0}: " + parts.map(\.fr).joined(separator: "\u{a0}; "))
  }

  fileprivate func json(_ now: Timestamp) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("number", number)
      json.field("endpoint", endpoint)
      json.field("url", address)
      json.array("purposes") { json in for purpose in purposes.sorted() { json.value(purpose.name.en) } }
      json.field("level", level.name.en)
      if case .tags(let tags) = scope {
        json.array("tags") { json in for tag in tags { json.value(tag.name) } }
      } else {
        json.field("tags", nil as String?)
      }
      json.field("mode", asks ? "ask" : "standing")
      json.field("granted", granted.description)
      json.field("expires", expires?.description)
      json.field("revoked", revoked?.description)
      json.field("inForce", isInForce(at: now))
    }
    return json.take()
  }
}

extension Timestamp {
  /// The last whole day before it, if it is the first moment of a day: how one says when something ends.
  fileprivate var lastDay: CivilDate? { local.secondOfDay == 0 ? local.date.adding(days: -1) : nil }
}
