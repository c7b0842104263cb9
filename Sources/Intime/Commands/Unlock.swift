import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime unlock`: keeps the vault open for a while.
struct Unlock: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Keep the vault open for a while", fr: "Garder le coffre ouvert un moment",
      example: "intime unlock --for 15m",
      more: Phrase(
        en:
          "The key waits in the kernel’s keyring, where every program of yours could use it until then. intime lock ends it at once.",
        fr:
          "La clé attend dans le trousseau du noyau, où tout programme lancé par vous pourrait s’en servir d’ici là. intime lock y met fin aussitôt."
      ))
  }

  @Option(
    name: .customLong("for"),
    help: .said(
      en: "How long, such as 15m or 2h; 15m if not told",
      fr: "Combien de temps, par exemple 15m ou 2h\u{a0}; 15m par défaut", valueName: ("time", "durée"))) var duration:
    String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if let duration, DurationPhrase.seconds(duration) == nil { throw refusal(duration) }
    guard KernelKeyring.isAvailable else { throw Self.unavailable }
    let session = try Session(options)
    let text = try duration ?? session.setting(.unlockFor) ?? "15m"
    guard let seconds = DurationPhrase.seconds(text) else { throw refusal(text) }
    let code = session.vault.withRootKey { KernelKeyring.keep($0, vaultID: session.vault.id, seconds: seconds) }
    guard code == 0 else { throw Self.unavailable }
    let end = Timestamp(
      secondsSince1970: session.clock.now.secondsSince1970 + Int64(seconds),
      offsetMinutes: session.clock.now.offsetMinutes)
    _ = options.answeredInJSON { $0.field("until", end?.description) }
    let isToday = end?.local.date == session.clock.now.local.date
    let shown = end.map { isToday ? String($0.shownMinute.suffix(5)) : $0.shownMinute } ?? "?"
    Console.note(
      Phrase(
        en: "Unlocked until \(shown). intime lock ends it.",
        fr: "Déverrouillé jusqu’\(isToday ? "à" : "au") \(shown). intime lock y met fin."))
  }

  private func refusal(_ text: String) -> Refusal {
    let days = DurationPhrase.longestSeconds / 86_400
    guard !DurationPhrase.isTooLong(text) else {
      return Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.line(text))” is too long: at most \(days) days",
          fr: "«\u{a0}\(Printable.line(text))\u{a0}» est trop long\u{a0}: \(days) jours au plus"),
        hint: Phrase(en: "for example: 15m, 2h, 1h30", fr: "par exemple\u{a0}: 15m, 2h, 1h30"))
    }
    return Refusal(
      .usage,
      Phrase(
        en: "“\(Printable.line(text))” is no length of time",
        fr: "«\u{a0}\(Printable.line(text))\u{a0}» n’est pas une durée"),
      hint: Phrase(en: "for example: 15m, 2h, 1h30", fr: "par exemple\u{a0}: 15m, 2h, 1h30"))
  }

  private static var unavailable: Refusal {
    Refusal(
      .unavailable,
      Phrase(
        en: "the kernel does not let programs keep keys here",
        fr: "le noyau ne laisse pas les programmes garder de clé ici"),
      hint: Phrase(
        en: "the passphrase will be asked each time; containers often forbid keyrings",
        fr: "la phrase secrète sera demandée chaque fois\u{a0}; les conteneurs interdisent souvent les trousseaux"))
  }
}

/// `intime lock`: ends what `unlock` began.
struct Lock: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(en: "Forget the key at once", fr: "Oublier la clé aussitôt", example: "intime lock")
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let locked = try LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder)
    Speech.follow(locked)
    KernelKeyring.forget(vaultID: locked.id)
    _ = options.answeredInJSON { $0.field("unlocked", KernelKeyring.isKept(vaultID: locked.id)) }
    Console.note(Phrase(en: "Locked.", fr: "Verrouillé."))
  }
}

/// `intime status`: where the vault is, and whether it is open.
struct Status: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Where the vault is, and whether it is open", fr: "Où est le coffre, et s’il est ouvert",
      example: "intime status")
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let path = try options.vaultPath()
    let locked = try LockedVault(path: path, stateFolder: options.stateFolder)
    Speech.follow(locked)
    let isUnlocked = KernelKeyring.isKept(vaultID: locked.id)
    let jots = try locked.jotCount()
    let slots = try locked.slots()
    if options.json {
      var json = JSONWriter()
      json.object { json in
        json.field("vault", path)
        json.field("unlocked", isUnlocked)
        json.field("jots", jots)
        json.array("keys") { json in for slot in slots { json.value(slot.kind.name) } }
      }
      Console.write(json.take() + [0x0a])
      return
    }
    Console.print(Phrase(en: "vault: \(path)", fr: "coffre\u{a0}: \(path)").said)
    Console.print(
      isUnlocked
        ? Phrase(en: "open for a while (intime lock ends it)", fr: "ouvert pour un moment (intime lock y met fin)").said
        : Phrase(en: "locked", fr: "verrouillé").said)
    if jots > 0 {
      Console.print(
        Phrase(en: "jots waiting in the inbox: \(jots)", fr: "notes en attente dans la boîte de dépôt\u{a0}: \(jots)")
          .said)
    }
    Console.print(
      Phrase(
        en: "opened by: " + slots.map(\.kind.phrase.en).joined(separator: ", "),
        fr: "s’ouvre avec\u{a0}: " + slots.map(\.kind.phrase.fr).joined(separator: ", ")
      ).said)
  }
}
