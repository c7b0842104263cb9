import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime ledger`: what was sent, byte for byte.
struct LedgerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "ledger", en: "What was sent, to whom, and when: recorded before it left",
      fr: "Ce qui a été envoyé, à qui et quand\u{a0}: consigné avant de partir",
      example: "intime ledger\nintime ledger show 3 --payload\nintime ledger verify",
      subcommands: [LedgerListing.self, LedgerShow.self, LedgerVerify.self], defaultSubcommand: LedgerListing.self)
  }
}

struct LedgerListing: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said("list", en: "List the records", fr: "Lister les écritures", example: "intime ledger list --json")
  }
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let ledger = try session.vault.ledger()
    DamageReport.shared.add(ledger.damage)
    for record in ledger.records {
      if options.json {
        Console.write(record.json() + [0x0a])
      } else {
        Console.print(row: record.cells(isAlone: ledger.records(number: record.number).count == 1))
      }
    }
    if ledger.records.isEmpty {
      Console.note(Phrase(en: "Nothing was ever sent.", fr: "Rien n’a jamais été envoyé."))
    }
  }
}

struct LedgerShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "show", en: "Show a record, or the very bytes that left",
      fr: "Afficher une écriture, ou les octets mêmes qui sont partis",
      example: "intime ledger show 3\nintime ledger show 3 --payload > request.json")
  }

  @Argument(
    help: .said(
      en: "Its number; where two have it, number@beginning of the id",
      fr: "Son numéro\u{a0}; si deux le portent, numéro@début de l’identifiant", valueName: ("number", "numéro")))
  var number: String
  @Flag(name: .long, help: .said(en: "Only the bytes, as they are", fr: "Seulement les octets, tels quels"))
  var payload = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let ledger = try session.vault.ledger()
    DamageReport.shared.add(ledger.damage)
    let record = try record(in: ledger)
    guard payload else {
      let bytes = try options.json ? session.vault.payload(of: record) : []
      return options.json
        ? Console.write(record.json(bytes) + [0x0a]) : record.lines.forEach { Console.print($0, hanging: 2) }
    }
    let bytes = try session.vault.payload(of: record)
    if Console.terminal.isTerminal {
      Console.print(whole: Printable.text(String(decoding: bytes, as: UTF8.self)))
    } else {
      Console.write(bytes)
    }
  }

  private func record(in ledger: Ledger) throws -> LedgerRecord {
    let parts = number.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let wanted = Int(first), parts.count == 1 || !parts[1].isEmpty else {
      throw Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.quoted(number))” is no number of a record",
          fr: "«\u{a0}\(Printable.quoted(number))\u{a0}» n’est pas le numéro d’une écriture"),
        hint: Phrase(en: "see: intime ledger", fr: "voir\u{a0}: intime ledger"))
    }
    let prefix = parts.count == 2 ? EntryID.Prefix(String(parts[1])) : nil
    let found = ledger.records(number: wanted).filter { parts.count == 1 || prefix?.matches($0.id) ?? false }
    guard let record = found.first else {
      throw Refusal(
        .noInput,
        Phrase(
          en: "the ledger has no record \(Printable.quoted(number))",
          fr: "le registre n’a pas d’écriture n° \(Printable.quoted(number))"),
        hint: Phrase(en: "see: intime ledger", fr: "voir\u{a0}: intime ledger"))
    }
    guard found.count == 1 else {
      let names = found.map { "\($0.number)@\($0.id.prefix(EntryLine.idLength))" }.joined(separator: ", ")
      throw Refusal(
        .noInput,
        Phrase(
          en: "two copies of the journal each gave this number: \(names)",
          fr: "deux copies du journal ont chacune donné ce numéro\u{a0}: \(names)"),
        hint: Phrase(
          en: "for example: intime ledger show \(record.number)@\(record.id.prefix(EntryLine.idLength))",
          fr: "par exemple\u{a0}: intime ledger show \(record.number)@\(record.id.prefix(EntryLine.idLength))"))
    }
    return record
  }
}

struct LedgerVerify: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "verify", en: "Check that no record was edited, removed or put elsewhere",
      fr: "Vérifier qu’aucune écriture n’a été modifiée, retirée ou déplacée", example: "intime ledger verify")
  }
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var records = 0
    var damage: [Damage]
    do {
      // Opened for salvage, so that all that is wrong is told.
      var options = options
      options.salvage = true
      let session = try Session(options, takesInJots: false, tellsDamage: false)
      let ledger = try session.vault.verifiedLedger()
      (records, damage) = (ledger.records.count, ledger.damage)
    } catch VaultError.damaged(let found) {
      damage = found
    }
    if options.json {
      var json = JSONWriter()
      json.object { json in
        json.field("records", records)
        json.array("problems") { json in for problem in damage { json.value(problem.phrase.said) } }
      }
      Console.write(json.take() + [0x0a])
    } else if damage.isEmpty {
      Console.print(
        Phrase(
          en: "All is well: \(records == 1 ? "1 record" : "\(records) records"), each as it was written, none missing.",
          fr:
            "Tout va bien\u{a0}: \(records == 1 ? "1 écriture" : "\(records) écritures"), telles qu’elles ont été faites, sans lacune."
        ).said)
    }
    if !damage.isEmpty { throw VaultError.damaged(damage) }
  }
}

extension LedgerRecord {
  /// The record as a row.
  /// - Parameter isAlone: whether no other has its number.
  fileprivate func cells(isAlone: Bool) -> [String] {
    let name = isAlone ? "\(number)" : "\(number)@\(id.prefix(EntryLine.idLength))"
    let whither = "\(Printable.line(sending.endpoint)) (\(Printable.line(sending.host)))"
    let count = Speech.language.figure(payloadCount)
    return [
      name, time.shownMinute, whither, purposeName.said, sending.level.name.said,
      Phrase(en: "\(count) bytes", fr: "\(count) octets").said, outcomeName.said,
    ]
  }

  /// The record in several.
  fileprivate var lines: [String] {
    let count = Speech.language.figure(payloadCount)
    let entries = sending.entries.map { $0.prefix(EntryLine.idLength) }.joined(separator: ", ")
    let none = Phrase(en: "none", fr: "aucune").said
    var lines = [
      Phrase(en: "Record \(number), \(time)", fr: "Écriture n° \(number), \(time)"),
      Phrase(
        en:
          "To: \(Printable.line(sending.endpoint)) (\(Printable.line(sending.host))), model \(Printable.line(sending.model))",
        fr:
          "À\u{a0}: \(Printable.line(sending.endpoint)) (\(Printable.line(sending.host))), modèle \(Printable.line(sending.model))"
      ),
      Phrase(
        en: "For: \(purposeName.en), at level \(sending.level.name.en) (\(sending.level.rawValue))",
        fr: "Pour\u{a0}: \(purposeName.fr), au niveau \(sending.level.name.fr) (\(sending.level.rawValue))"),
      Phrase(
        en: "Entries: \(entries.isEmpty ? none : entries)", fr: "Entrées\u{a0}: \(entries.isEmpty ? none : entries)"),
      Phrase(
        en: "Bytes: \(count), digest \(hexadecimal(payloadDigest))",
        fr: "Octets\u{a0}: \(count), empreinte \(hexadecimal(payloadDigest))"),
      Phrase(en: "Outcome: \(outcomeName.en)", fr: "Issue\u{a0}: \(outcomeName.fr)"),
    ]
    if let grant = sending.grant {
      lines.insert(Phrase(en: "On consent \(grant)", fr: "Au titre du consentement n° \(grant)"), at: 3)
    }
    return lines.map(\.said)
  }

  private var purposeName: Phrase { sending.purpose?.name ?? Phrase(en: "test", fr: "essai") }

  private var outcomeName: Phrase {
    guard let outcome else {
      return Phrase(
        en: "unknown: it may have left or not", fr: "inconnue\u{a0}: c’est peut-être parti, peut-être pas")
    }
    let (count, time) = (outcome.replyCount, outcome.durationMilliseconds)
    let (english, french) = (Language.english.figure(count), Language.french.figure(count))
    let came =
      switch outcome.kind {
      case .ok:
        Phrase(en: "a reply of \(english) bytes in \(time) ms", fr: "réponse de \(french) octets en \(time) ms")
      case .failed where count > 0:
        Phrase(
          en: "cut off after \(english) bytes of a reply, in \(time) ms",
          fr: "réponse interrompue après \(french) octets, en \(time) ms")
      case .failed: Phrase(en: "failed after \(time) ms", fr: "échec au bout de \(time) ms")
      case .cancelled: Phrase(en: "stopped by you after \(time) ms", fr: "arrêté par vous au bout de \(time) ms")
      }
    guard let attempts = outcome.attempts, attempts > 1 else { return came }
    return Phrase(en: "\(came.en), sent \(attempts) times", fr: "\(came.fr), envoyé \(attempts) fois")
  }

  fileprivate func json(_ payload: [UInt8]? = nil) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("number", number)
      json.field("id", id.description)
      json.field("time", time.description)
      json.field("endpoint", sending.endpoint)
      json.field("host", sending.host)
      json.field("model", sending.model)
      json.field("purpose", sending.purpose?.name.en)
      json.field("level", sending.level.name.en)
      json.field("grant", sending.grant)
      json.array("entries") { json in for entry in sending.entries { json.value(entry.description) } }
      json.field("bytes", payloadCount)
      json.field("digest", hexadecimal(payloadDigest))
      json.array("previous") { json in for hash in previous { json.value(hexadecimal(hash)) } }
      json.field("hash", hexadecimal(hash))
      json.name("outcome")
      if let outcome {
        json.object { json in
          json.field("kind", outcome.kind.jsonName)
          json.field("replyBytes", outcome.replyCount)
          json.field("replyDigest", outcome.replyDigest.map(hexadecimal))
          json.field("milliseconds", outcome.durationMilliseconds)
          json.field("attempts", outcome.attempts)
        }
      } else {
        json.value(nil as String?)
      }
      // Bytes that are no text are to be had with --payload.
      if let payload { json.field("payload", String(validating: payload, as: UTF8.self)) }
    }
    return json.take()
  }
}

extension SendingOutcome.Kind {
  fileprivate var jsonName: String {
    switch self {
    case .ok: "ok"
    case .failed: "failed"
    case .cancelled: "cancelled"
    }
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef")
  return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}
