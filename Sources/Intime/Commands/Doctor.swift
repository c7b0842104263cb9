import ArgumentParser
import Glibc
import JSON
import Journal
import Vault

/// `intime doctor`: is this machine fit to keep a journal?
struct Doctor: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Check the vault’s surroundings on this machine", fr: "Examiner l’entourage du coffre sur cette machine",
      example: "intime doctor\nintime doctor --accept-copy",
      more: Phrase(
        en:
          "It asks for no passphrase, unless a copy is to be accepted that was put back on purpose, or damaged jots removed.",
        fr:
          "Aucune phrase secrète n’est demandée, sauf pour accepter une copie remise exprès ou effacer des notes endommagées."
      ))
  }

  @Flag(
    name: .customLong("accept-copy"),
    help: .said(
      en: "Take the vault as it is for its latest state", fr: "Tenir le coffre tel quel pour son dernier état"))
  var acceptCopy = false
  @Flag(
    name: .customLong("remove-damaged-jots"),
    help: .said(
      en: "Remove jots of the inbox that nobody can read", fr: "Effacer les notes illisibles de la boîte de dépôt"))
  var removeDamagedJots = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if acceptCopy { return try accept() }
    if removeDamagedJots { return try removeJots() }
    var advice = 0
    let findings = try findings()
    if options.json {
      for finding in findings {
        var json = JSONWriter()
        json.object { json in
          json.field("good", finding.isGood)
          json.field("finding", finding.phrase.said)
        }
        json.endText()
        Console.write(json.take())
      }
      return
    }
    for finding in findings {
      Console.print((finding.isGood ? "✓ " : "! ") + finding.phrase.said, hanging: 2)
      if !finding.isGood { advice += 1 }
    }
    if advice > 0 {
      Console.note(
        Phrase(
          en: advice == 1 ? "One thing to look at." : "\(advice) things to look at.",
          fr: advice == 1 ? "Un point à regarder." : "\(advice) points à regarder."))
    }
  }

  private func accept() throws {
    guard
      try Question.ask(
        Phrase(
          en:
            "Intime will no longer miss changes that this device has seen and the file has not. Keep the file as it is?",
          fr:
            "Intime ne signalera plus les changements que cet appareil a vus et que le fichier n’a pas. Garder le fichier tel quel\u{a0}?"
        ), options)
    else { throw Refusal.declined }
    var lenient = options
    lenient.salvage = true
    let vault = try Session.unlock(
      LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder, forSalvage: true), lenient)
    try vault.acceptAsLatest()
    // Once more, to be written to: what is missing stays missing, and no longer counts as expected.
    let accepted = try LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder)
      .unlock(withRootKey: vault.rootCopy())
    let objects = try accepted.acceptObjects()
    let damage = try accepted.verify(full: false) { _, _ in }.damage
    _ = options.answeredInJSON { json in
      json.field("accepted", damage.isEmpty)
      if let objects {
        json.field("found", objects.found)
        json.field("expected", objects.expected)
      }
    }
    if let objects {
      Console.note(
        Phrase(
          en:
            "The vault goes on with what is there: \(objects.found) objects, where \(objects.expected) were expected.",
          fr:
            "Le coffre continue avec ce qui est là\u{a0}: \(objects.found) objets, pour \(objects.expected) attendus."))
    }
    guard damage.isEmpty else { throw VaultError.damaged(damage) }
    Console.note(Phrase(en: "Accepted.", fr: "Accepté."))
  }

  private func removeJots() throws {
    guard
      try Question.ask(
        Phrase(
          en: "Remove the jots of the inbox that cannot be read? Nobody will ever read them.",
          fr: "Effacer les notes de la boîte de dépôt qui sont illisibles\u{a0}? Personne ne les lira jamais."), options
      )
    else { throw Refusal.declined }
    let vault = try Session.unlock(
      LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder), options)
    let count = try vault.removeDamagedJots()
    _ = options.answeredInJSON { $0.field("removed", count) }
    let jots = Plural.of(count, en: ("jot was", "jots were"), fr: ("note effacée", "notes effacées"))
    Console.note(Phrase(en: "\(jots.en) removed.", fr: "\(jots.fr)."))
  }

  private struct Finding {
    let isGood: Bool
    let phrase: Phrase

    init(_ isGood: Bool, good: Phrase, bad: Phrase) {
      self.isGood = isGood
      phrase = isGood ? good : bad
    }
  }

  private func findings() throws -> [Finding] {
    let path = try options.vaultPath()
    var findings: [Finding] = []
    if let slots = try slots(path) {
      findings.append(
        Finding(
          true, good: Phrase(en: "the vault is there: \(path)", fr: "le coffre est là\u{a0}: \(path)"),
          bad: Phrase(en: "", fr: "")))
      findings.append(
        Finding(
          slots.contains(.recoveryCode),
          good: Phrase(en: "there is a recovery code", fr: "il y a un code de secours"),
          bad: Phrase(
            en: "there is no recovery code: a forgotten passphrase means a lost journal (intime key add recovery)",
            fr:
              "il n’y a pas de code de secours\u{a0}: une phrase oubliée est un journal perdu (intime key add recovery)"
          )))
      let isPrivate = isPrivate(path)
      findings.append(
        Finding(
          isPrivate,
          good: Phrase(en: "nobody else may open the file", fr: "personne d’autre ne peut ouvrir le fichier"),
          bad: Phrase(
            en: "others on this machine may open the file: chmod 600 \(path)",
            fr: "d’autres sur cette machine peuvent ouvrir le fichier\u{a0}: chmod 600 \(path)")))
    } else {
      findings.append(
        Finding(
          false, good: Phrase(en: "", fr: ""),
          bad: Phrase(en: "there is no vault at \(path) yet", fr: "il n’y a pas encore de coffre dans \(path)")))
    }
    let canRemember = try canRemember(path)
    findings.append(
      Finding(
        canRemember,
        good: Phrase(
          en: "an older file in the vault’s place would be noticed",
          fr: "un fichier plus ancien mis à la place du coffre serait remarqué"),
        bad: Session.unremembered(options.stateFolder)))
    findings.append(
      Finding(
        !EditingFolder.places(in: .current).isEmpty,
        good: Phrase(
          en: "texts can be edited in memory, off the disk", fr: "les textes s’éditent en mémoire, hors du disque"),
        bad: Phrase(
          en: "there is no memory file system to edit in: use intime write -",
          fr: "pas de système de fichiers en mémoire pour éditer\u{a0}: utilisez intime write -")))
    findings.append(editor())
    findings.append(
      Finding(
        KernelKeyring.isAvailable, good: Phrase(en: "intime unlock works here", fr: "intime unlock fonctionne ici"),
        bad: Phrase(
          en: "the kernel refuses keyrings here: the passphrase is asked each time",
          fr: "le noyau refuse les trousseaux ici\u{a0}: la phrase secrète est demandée chaque fois")))
    findings.append(
      Finding(
        !hasOpenSwap,
        good: Phrase(en: "no unencrypted swap is in use", fr: "aucun échange (swap) non chiffré n’est actif"),
        bad: Phrase(
          en: "memory may be written to swap: encrypt it, or turn it off while you write",
          fr: "la mémoire peut être écrite dans l’échange (swap)\u{a0}: chiffrez-le, ou coupez-le quand vous écrivez")))
    findings += textsLeftBehind()
    return findings
  }

  /// What could be sealed was sealed before any command: what is still there needs a hand.
  private func textsLeftBehind() -> [Finding] {
    let none = Phrase(
      en: "no text was left behind by an interrupted edit", fr: "aucun texte laissé par une écriture interrompue")
    let left = StaleSession.all(in: EditingFolder.places(in: .current))
    guard !left.isEmpty else { return [Finding(true, good: none, bad: none)] }
    return left.map { stale in
      let (text, folder) = (Printable.quoted(stale.textPath), Printable.quoted(stale.path))
      return Finding(
        false, good: none,
        bad: Phrase(
          en:
            "words of an edit that could not be saved are in \(text), in memory only: copy them, then remove \(folder)",
          fr:
            "des mots qui n’ont pas pu être enregistrés sont dans \(text), en mémoire seulement\u{a0}: copiez-les, puis supprimez \(folder)"
        ))
    }
  }

  /// The kinds of keys of the vault, or `nil` if there is none yet.
  private func slots(_ path: String) throws -> [SlotKind]? {
    do throws(VaultError) {
      let locked = try LockedVault(path: path, stateFolder: options.stateFolder)
      Speech.follow(locked)
      return try locked.slots().map(\.kind)
    } catch {
      guard case .notFound = error else { throw error }
      return nil
    }
  }

  private func canRemember(_ path: String) throws -> Bool {
    do throws(VaultError) {
      return try LockedVault(path: path, stateFolder: options.stateFolder).canBeRemembered
    } catch {
      guard case .notFound = error else { throw error }
      return options.stateFolder != nil
    }
  }

  private func isPrivate(_ path: String) -> Bool {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { return false }
    return facts.st_mode & 0o077 == 0
  }

  private func editor() -> Finding {
    do throws(EditorError) {
      let command = try EditorCommand(environment: .current)
      return Finding(
        command.care == .known,
        good: Phrase(
          en: "your editor, \(command.name), is started so that it leaves nothing behind",
          fr: "votre éditeur, \(command.name), est lancé de façon à ne rien laisser"),
        bad: Phrase(
          en: "your editor, \(command.name), is not known to Intime and may keep copies",
          fr: "votre éditeur, \(command.name), est inconnu d’Intime et garde peut-être des copies"))
    } catch {
      return Finding(false, good: error.message, bad: error.message)
    }
  }

  /// Whether swap is on that is not in memory (zram).
  private var hasOpenSwap: Bool {
    guard let file = try? System.open("/proc/swaps", O_RDONLY),
      let bytes = try? System.contents(of: file.number, limit: 1 << 16)
    else { return false }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().contains {
      !$0.hasPrefix("/dev/zram")
    }
  }
}
