import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime verify`: is everything as it was left?
struct Verify: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Check that everything is as it was left", fr: "Vérifier que tout est comme on l’a laissé",
      example: "intime verify --full")
  }

  @Flag(name: .long, help: .said(en: "Every page and record too", fr: "Chaque page et chaque enregistrement aussi"))
  var full = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let report: VerificationReport
    var isRemembered = true
    do {
      // Opened for salvage, so that what is wrong is told and not just that something is.
      var options = options
      options.salvage = true
      let session = try Session(options, takesInJots: false, tellsDamage: false)
      isRemembered = try LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder, forSalvage: true)
        .canBeRemembered
      report = try Progressing.run(Phrase(en: "Verifying", fr: "Vérification"), options) { progress in
        try session.vault.verify(full: full, progress: progress)
      }
    } catch VaultError.damaged(let damage) {
      report = VerificationReport(damage)
    }
    if options.json {
      var json = JSONWriter()
      json.object { json in
        json.field("objects", report.objects)
        json.field("entries", report.entries)
        json.field("epoch", Int(clamping: report.epoch))
        if report.newer > 0 { json.field("newer", report.newer) }
        if !isRemembered { json.field("remembered", false) }
        json.array("problems") { json in for damage in report.damage { json.value(damage.phrase.said) } }
      }
      Console.write(json.take() + [0x0a])
    } else if report.damage.isEmpty {
      Console.print(
        Phrase(
          en: "All is well: \(Plural.entries(report.entries).en), \(Plural.objects(report.objects).en).",
          fr: "Tout va bien\u{a0}: \(Plural.entries(report.entries).fr), \(Plural.objects(report.objects).fr)."
        ).said)
    }
    if report.newer > 0, !options.json {
      Console.print(
        Phrase(
          en:
            "Made by a newer version of Intime, and kept without being shown: \(report.newer == 1 ? "1 object" : "\(report.newer) objects").",
          fr:
            "D’une version plus récente d’Intime, gardés sans être affichés\u{a0}: \(report.newer == 1 ? "1 objet" : "\(report.newer) objets")."
        ).said)
    }
    if !isRemembered { Console.note(Session.unremembered(options.stateFolder)) }
    if !report.damage.isEmpty { throw VaultError.damaged(report.damage) }
  }
}

/// `intime backup`: a checked copy of the vault.
struct Backup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Copy the vault, and check the copy", fr: "Copier le coffre, et vérifier la copie",
      example: "intime backup /media/stick/journal.intime\nintime list --vault /media/stick/journal.intime",
      more: Phrase(
        en:
          "Other programs may write to the vault meanwhile. The copy is a whole vault, opened by the same keys: to restore it, put it in the vault’s place, or name it with --vault.",
        fr:
          "D’autres programmes peuvent écrire dans le coffre pendant ce temps. La copie est un coffre entier, ouvert par les mêmes clés\u{a0}: pour la restaurer, mettez-la à la place du coffre, ou indiquez-la avec --vault."
      ))
  }

  @Argument(
    help: .said(
      en: "The copy; it must not exist yet", fr: "La copie\u{a0}; elle ne doit pas encore exister",
      valueName: ("file", "fichier")), completion: .file()) var file: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    // A jot that nobody can read was told on opening, and is in the copy too.
    _ = try Progressing.run(Phrase(en: "Copying", fr: "Copie"), options) { progress in
      try session.vault.backUp(to: file, progress: progress)
    }
    _ = options.answeredInJSON { json in
      json.field("file", file)
      json.field("checked", true)
    }
    Console.note(
      Phrase(
        en: "The copy is made and checked: \(file). It opens as the journal does.",
        fr: "La copie est faite et vérifiée\u{a0}: \(file). Elle s’ouvre comme le journal."))
  }
}

/// `intime merge`: unites two copies of a vault.
struct Merge: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Take over what another copy of the vault has", fr: "Reprendre ce qu’une autre copie du coffre contient",
      example: "intime merge /media/stick/journal.intime",
      more: Phrase(
        en:
          "For a vault that was copied to another device and written to on both. Nothing is lost: an entry that both copies changed keeps both texts; list marks it, show shows them, and intime edit settles it. The other copy stays as it is: merge there too, to have the same on both.",
        fr:
          "Pour un coffre copié sur un autre appareil et modifié des deux côtés. Rien n’est perdu\u{a0}: une entrée modifiée dans les deux copies garde ses deux textes\u{a0}; list la signale, show les montre, et intime edit tranche. L’autre copie reste telle quelle\u{a0}: fusionnez aussi là-bas pour avoir la même chose des deux côtés."
      ))
  }

  @Argument(
    help: .said(
      en: "The file of the other copy", fr: "Le fichier de l’autre copie", valueName: ("vault", "coffre")),
    completion: .file()) var file: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let locked: LockedVault
    do throws(VaultError) { locked = try LockedVault(path: file, stateFolder: nil) } catch {
      guard case .notFound = error else { throw error }
      throw Refusal(
        .noInput, error.message,
        hint: Phrase(
          en: "name the file of the other copy: intime merge FILE",
          fr: "indiquez le fichier de l’autre copie\u{a0}: intime merge FICHIER"))
    }
    let other: Vault
    do throws(VaultError) { other = try locked.unlock(withRootKey: session.vault.rootCopy()) } catch {
      guard error == .damaged([.state]) else { throw error }
      guard locked.id == session.vault.id else { throw VaultError.notACopy }
      // Its keys were rotated on one side only: its own passphrase is needed.
      other = try Session.unlockWithCredential(locked, options)
    }
    _ = try other.takeInJots(now: session.clock.now)
    let report = try Progressing.run(Phrase(en: "Merging", fr: "Fusion"), options) { progress in
      try session.vault.merge(other, progress: progress)
    }
    if report.healed > 0 {
      let texts = Plural.of(
        report.healed, en: ("text was", "texts were"), fr: ("texte était endommagé", "textes étaient endommagés"))
      Console.note(
        Phrase(
          en: "\(texts.en) damaged here, and came whole from the copy.",
          fr: "\(texts.fr) ici, et reviennent intacts de la copie."))
    }
    _ = options.answeredInJSON { json in
      json.field("entries", report.newEntries)
      json.field("objects", report.objects)
      json.field("conflicts", report.conflicts)
    }
    Console.note(
      Phrase(
        en: "New entries: \(report.newEntries); objects in all: \(report.objects); conflicts: \(report.conflicts).",
        fr:
          "Nouvelles entrées\u{a0}: \(report.newEntries)\u{a0}; objets en tout\u{a0}: \(report.objects)\u{a0}; conflits\u{a0}: \(report.conflicts)."
      ))
    if report.conflicts > 0 {
      Console.note(
        Phrase(
          en: "Both texts of each conflict are kept; intime edit settles it.",
          fr: "Les deux textes de chaque conflit sont gardés\u{a0}; intime edit le règle."))
    }
  }
}
