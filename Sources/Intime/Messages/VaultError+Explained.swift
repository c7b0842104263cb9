import Journal
import Vault

extension VaultError: Explained {
  var message: Phrase {
    switch self {
    case .notFound(let path): Phrase(en: "no vault at \(path)", fr: "aucun coffre dans \(path)")
    case .isFolder(let path):
      Phrase(
        en: "\(path) is a folder, and a vault is a file", fr: "\(path) est un dossier, et un coffre est un fichier")
    case .alreadyExists(let path): Phrase(en: "\(path) exists already", fr: "\(path) existe déjà")
    case .cannotCreate(let path, let code):
      Phrase(en: "cannot create \(path) (\(systemWord(code)))", fr: "impossible de créer \(path) (\(systemWord(code)))")
    case .inputOutput(let code, let path?):
      Phrase(
        en: "cannot read or write \(path) (\(systemWord(Int32(clamping: code))))",
        fr: "impossible de lire ou d’écrire \(path) (\(systemWord(Int32(clamping: code))))")
    case .inputOutput(1290, nil):
      // SQLITE_IOERR_DIR_FSYNC: all is written, and only the folder's entry of it is not known to be on the disk.
      Phrase(
        en: "the change was made, but the disk did not confirm that it will last",
        fr: "le changement est fait, mais le disque n’a pas confirmé qu’il durera")
    case .inputOutput(let code, nil):
      Phrase(
        en: "the disk did not read or write what was asked (\(code)); the journal is as it was",
        fr: "le disque n’a pas lu ou écrit ce qui était demandé (\(code))\u{a0}; le journal est resté tel quel")
    case .diskFull:
      Phrase(
        en: "the disk is full; the journal is as it was", fr: "le disque est plein\u{a0}; le journal est resté tel quel"
      )
    case .readOnly:
      Phrase(en: "the vault, or its folder, is read-only", fr: "le coffre, ou son dossier, est en lecture seule")
    case .busy: Phrase(en: "the vault is busy", fr: "le coffre est occupé")
    case .keysChangedMeanwhile:
      Phrase(
        en: "the vault’s keys were changed meanwhile; the journal is as it was",
        fr: "les clés du coffre ont changé entre-temps\u{a0}; le journal est resté tel quel")
    case .damaged(let damage): Self.said(damage)
    case .retiredFormat(let version):
      Phrase(
        en: "this vault has format \(version), from before the first release, which this version no longer reads",
        fr:
          "ce coffre est au format \(version), d’avant la première version publiée, que cette version ne lit plus")
    case .wrongKey(let slotsChanged):
      slotsChanged
        ? Phrase(
          en: "this key does not open the vault, whose keys have changed since this device saw it last",
          fr: "cette clé n’ouvre pas le coffre, dont les clés ont changé depuis la dernière visite de cet appareil")
        : Phrase(en: "wrong passphrase or key", fr: "phrase secrète ou clé incorrecte")
    case .noSuchSlotKind(.passphrase):
      Phrase(en: "this vault has no passphrase", fr: "ce coffre n’a pas de phrase secrète")
    case .noSuchSlotKind(.recoveryCode):
      Phrase(en: "this vault has no recovery code", fr: "ce coffre n’a pas de code de secours")
    case .noSuchSlotKind(.keyFile): Phrase(en: "this vault has no key file", fr: "ce coffre n’a pas de fichier-clé")
    case .malformedRecoveryCode:
      Phrase(
        en: "this is no recovery code; a character may be wrong",
        fr: "ce n’est pas un code de secours\u{a0}; un caractère est peut-être faux")
    case .malformedKeyFile: Phrase(en: "this is no key file", fr: "ce n’est pas un fichier-clé")
    case .noSuchSlot(let number): Phrase(en: "there is no key number \(number)", fr: "il n’y a pas de clé n° \(number)")
    case .lastSlot:
      Phrase(
        en: "this is the only key of the vault: without it nobody could ever open it again",
        fr: "c’est la seule clé du coffre\u{a0}: sans elle, plus personne ne pourrait l’ouvrir")
    case .tooManySlots:
      Phrase(en: "the vault has no room for another key", fr: "le coffre n’a plus de place pour une clé")
    case .noSuchEntry: Phrase(en: "no such entry", fr: "aucune entrée de ce nom")
    case .tooLong(let count, let limit):
      Phrase(
        en: "the text is too long: \(count) bytes, and at most \(limit) can be kept",
        fr: "le texte est trop long\u{a0}: \(count) octets, pour \(limit) au plus")
    case .outOfMemory:
      Phrase(en: "the system does not give the memory this needs", fr: "le système n’accorde pas la mémoire nécessaire")
    case .openedForSalvage:
      Phrase(
        en: "with --salvage a vault can be read only", fr: "avec --salvage, un coffre ne peut être que lu")
    case .notACopy:
      Phrase(en: "that vault is not a copy of this one", fr: "ce coffre-là n’est pas une copie de celui-ci")
    }
  }

  var hint: Phrase? {
    switch self {
    case .notFound:
      Phrase(
        en: "make one with: intime init, or name yours with --vault FILE",
        fr: "créez-en un avec\u{a0}: intime init, ou indiquez le vôtre avec --vault FICHIER")
    case .isFolder:
      Phrase(
        en: "name the file: \"intime --vault FILE\", or \"intime merge FILE\"",
        fr: "indiquez le fichier\u{a0}: «\u{a0}intime --vault FICHIER\u{a0}», ou «\u{a0}intime merge FICHIER\u{a0}»")
    case .alreadyExists:
      Phrase(
        en: "choose another name; nothing was overwritten", fr: "choisissez un autre nom\u{a0}; rien n’a été écrasé")
    case .cannotCreate, .inputOutput, .readOnly:
      Phrase(en: "look at the folder’s permissions and the disk", fr: "vérifiez les droits du dossier et le disque")
    case .diskFull: Phrase(en: "free some space and try again", fr: "libérez de la place, puis recommencez")
    case .busy, .keysChangedMeanwhile:
      Phrase(en: "another program is using it; try again", fr: "un autre programme l’utilise\u{a0}; recommencez")
    case .damaged(let damage): Self.advice(damage)
    case .retiredFormat:
      Phrase(
        en: "export it with the intime that made it, then: intime init, intime import",
        fr: "exportez-le avec l’intime qui l’a créé, puis\u{a0}: intime init, intime import")
    case .wrongKey:
      Phrase(
        en: "try again; a recovery code can be typed in its place",
        fr: "recommencez\u{a0}; un code de secours peut être tapé à la place")
    case .noSuchSlotKind, .noSuchSlot: Phrase(en: "see: intime key list", fr: "voir\u{a0}: intime key list")
    case .malformedRecoveryCode, .malformedKeyFile:
      Phrase(en: "copy it again from where you keep it", fr: "recopiez-le de l’endroit où vous le gardez")
    case .lastSlot:
      Phrase(en: "add another one first: intime key add", fr: "ajoutez-en d’abord une autre\u{a0}: intime key add")
    case .tooManySlots: Phrase(en: "remove one: intime key remove", fr: "retirez-en une\u{a0}: intime key remove")
    case .noSuchEntry: Phrase(en: "see: intime list", fr: "voir\u{a0}: intime list")
    case .tooLong: Phrase(en: "write it as several entries", fr: "écrivez-le en plusieurs entrées")
    case .outOfMemory:
      Phrase(en: "close other programs and try again", fr: "fermez d’autres programmes, puis recommencez")
    case .openedForSalvage:
      Phrase(
        en: "save what can be read: intime --salvage export --plain -o FILE",
        fr: "sauvez ce qui est lisible\u{a0}: intime --salvage export --plain -o FICHIER")
    case .notACopy:
      Phrase(
        en: "to bring its entries over: intime export, then intime import",
        fr: "pour en reprendre les entrées\u{a0}: intime export, puis intime import")
    }
  }

  var status: ExitStatus {
    switch self {
    case .notFound, .isFolder, .noSuchEntry, .noSuchSlot, .noSuchSlotKind: .noInput
    case .alreadyExists, .cannotCreate: .cannotCreate
    case .inputOutput, .diskFull, .readOnly: .inputOutput
    case .busy, .keysChangedMeanwhile: .temporaryFailure
    case .damaged: .dataError
    case .wrongKey, .malformedRecoveryCode, .malformedKeyFile: .noPermission
    case .retiredFormat, .lastSlot, .tooManySlots, .tooLong, .outOfMemory, .openedForSalvage, .notACopy: .failed
    }
  }

  /// Whether nothing is wrong but that the vault cannot be written to now.
  var isOfWriting: Bool {
    if case .inputOutput = self { return true }
    return self == .readOnly || self == .busy || self == .diskFull
  }

  private static func said(_ damage: [Damage]) -> Phrase {
    // Several things may be said in the same words.
    var phrases: [Phrase] = []
    for phrase in damage.map(\.phrase) where !phrases.contains(phrase) { phrases.append(phrase) }
    let shown = phrases.prefix(3)
    let more = phrases.count - shown.count
    return Phrase(
      en: shown.map(\.en).joined(separator: "; ") + (more > 0 ? "; and \(more) more" : ""),
      fr: shown.map(\.fr).joined(separator: " ; ") + (more > 0 ? " ; et \(more) de plus" : ""))
  }

  private static func advice(_ damage: [Damage]) -> Phrase {
    for case .rolledBack in damage { return Damage.olderAdvice }
    for case .forked in damage { return Damage.branchAdvice }
    if damage == [.trail] { return Damage.trailAdvice }
    if damage.allSatisfy(\.isJot) { return Damage.jotAdvice }
    if damage.allSatisfy(\.isOfObjects) { return Damage.objectsAdvice }
    for case .slotsOfKind in damage { return Damage.keysAdvice }
    for case .strayLog in damage { return Damage.logAdvice }
    if damage == [.notAVault] {
      return Phrase(en: "is this the right file?", fr: "est-ce le bon fichier\u{a0}?")
    }
    if ProgramArguments.words.contains("--salvage") {
      return Phrase(
        en: "what could be read was read; for the rest, put back a backup",
        fr: "ce qui pouvait être lu l’a été\u{a0}; pour le reste, remettez une sauvegarde en place")
    }
    return Phrase(
      en: "put back a backup, or read what is left with --salvage; intime verify tells more",
      fr: "remettez une sauvegarde en place, ou lisez ce qui reste avec --salvage\u{a0}; intime verify en dit plus")
  }
}

extension Damage {
  static let olderAdvice = Phrase(
    en:
      "read it with --salvage; if you have the newer file, put it back here, then take over what this one has with intime merge FILE; to go on with this one, a backup that you put back: intime doctor --accept-copy",
    fr:
      "lisez-le avec --salvage\u{a0}; si vous avez le fichier plus récent, remettez-le ici, puis reprenez ce que contient celui-ci avec intime merge FICHIER\u{a0}; pour continuer avec celui-ci, une sauvegarde que vous avez remise\u{a0}: intime doctor --accept-copy"
  )
  static let branchAdvice = Phrase(
    en:
      "keep this file, and look for the copy that has what this device wrote (a sync conflict, a backup); then unite them: intime doctor --accept-copy, then intime merge COPY",
    fr:
      "gardez ce fichier, et cherchez la copie où se trouve ce que cet appareil a écrit (conflit de synchronisation, sauvegarde)\u{a0}; puis réunissez-les\u{a0}: intime doctor --accept-copy, puis intime merge COPIE"
  )

  static let keysAdvice = Phrase(
    en: "open it with another key (a recovery code can be typed as a passphrase); intime verify then tells more",
    fr:
      "ouvrez-le avec une autre clé (un code de secours se tape comme une phrase secrète)\u{a0}; intime verify en dira plus"
  )
  static let logAdvice = Phrase(
    en: "the vault itself may be sound: move that file elsewhere, then try again",
    fr: "le coffre lui-même est peut-être intact\u{a0}: déplacez ce fichier ailleurs, puis recommencez")
  static let trailAdvice = Phrase(
    en: "put back a backup, or, if you trust this file, go on with it as it is: intime doctor --accept-copy",
    fr:
      "remettez une sauvegarde en place ou, si ce fichier a votre confiance, continuez avec lui tel quel\u{a0}: intime doctor --accept-copy"
  )

  static let jotAdvice = Phrase(
    en: "all else is as it was; what cannot be read is removed with: intime doctor --remove-damaged-jots",
    fr:
      "tout le reste est intact\u{a0}; ce qui est illisible s’efface avec\u{a0}: intime doctor --remove-damaged-jots"
  )
  static let objectsAdvice = Phrase(
    en:
      "put back a backup, or take over what a sound copy has: intime merge COPY; to go on with what is there: intime doctor --accept-copy",
    fr:
      "remettez une sauvegarde en place, ou reprenez ce que contient une copie intacte\u{a0}: intime merge COPIE\u{a0}; pour continuer avec ce qui est là\u{a0}: intime doctor --accept-copy"
  )

  /// Whether it is only about which objects there are.
  fileprivate var isOfObjects: Bool { if case .objectSet = self { true } else { false } }

  /// What is damaged, as part of a sentence.
  var phrase: Phrase {
    switch self {
    case .notAVault:
      Phrase(
        en: "this file is not an Intime vault, or its beginning is damaged",
        fr: "ce fichier n’est pas un coffre Intime, ou son début est endommagé")
    case .unknownFormat(let version):
      Phrase(
        en: "the vault says it has format \(version), which this program does not know: it is newer, or damaged",
        fr: "le coffre annonce le format \(version), inconnu de ce programme\u{a0}: il est plus récent, ou endommagé")
    case .pages:
      Phrase(
        en: "the vault’s file is damaged: its pages do not fit together",
        fr: "le fichier du coffre est endommagé\u{a0}: ses pages ne vont plus ensemble")
    case .fileHeader:
      Phrase(
        en: "the header or the length of the vault’s file was changed, where nothing of your journal stands",
        fr: "l’en-tête ou la longueur du fichier du coffre a changé, là où rien de votre journal ne se trouve")
    case .strayLog(let path):
      Phrase(
        en: "beside the vault lies a file that is not of it: \(path)",
        fr: "à côté du coffre se trouve un fichier qui n’en est pas\u{a0}: \(path)")
    case .schema: Phrase(en: "the vault’s tables were altered", fr: "les tables du coffre ont été modifiées")
    case .vaultRow:
      Phrase(en: "the vault’s first record is damaged", fr: "le premier enregistrement du coffre est endommagé")
    case .state:
      Phrase(
        en: "the sealed state of the vault is damaged or was exchanged",
        fr: "l’état scellé du coffre est endommagé ou a été remplacé")
    case .inboxKey:
      Phrase(
        en: "the inbox key of the vault was exchanged", fr: "la clé de la boîte de dépôt du coffre a été remplacée")
    case .keySlot(let number): Phrase(en: "key \(number) is damaged", fr: "la clé n° \(number) est endommagée")
    case .keySlotLimits(let number):
      Phrase(
        en: "key \(number) asks for less or more work than is allowed: it was altered",
        fr: "la clé n° \(number) demande moins ou plus de travail que permis\u{a0}: elle a été modifiée")
    case .slotTable:
      Phrase(
        en: "keys were added, removed or put back by something other than Intime",
        fr: "des clés ont été ajoutées, retirées ou remises par autre chose qu’Intime")
    case .slotsOfKind(let kind):
      Phrase(
        en:
          "the vault’s keys are not those that this device saw last, and none of them is of this kind: \(kind.phrase.en)",
        fr:
          "les clés du coffre ne sont pas celles que cet appareil a vues, et aucune n’est de cette sorte\u{a0}: \(kind.phrase.fr)"
      )
    case .head(let row): Phrase(en: "object \(row) is damaged", fr: "l’objet \(row) est endommagé")
    case .body(let row, let entry):
      Phrase(
        en: "the text of " + (entry.map { "entry \($0.prefix(8))" } ?? "object \(row)") + " is damaged or missing",
        fr: "le texte de " + (entry.map { "l’entrée \($0.prefix(8))" } ?? "l’objet \(row)") + " est endommagé ou manque"
      )
    case .objectSet(let found, let expected):
      found == expected
        ? Phrase(
          en: "objects of the vault were exchanged or put back (\(found) found)",
          fr: "des objets du coffre ont été échangés ou remis (\(found) trouvés)")
        : Phrase(
          en: "objects of the vault are missing or were added: \(found) found, \(expected) expected",
          fr: "des objets du coffre manquent ou ont été ajoutés\u{a0}: \(found) trouvés, \(expected) attendus")
    case .strayBody(let row):
      Phrase(en: "object \(row) has a text but no head", fr: "l’objet \(row) a un texte mais pas d’en-tête")
    case .jot(let row):
      Phrase(en: "jot \(row) of the inbox is damaged", fr: "la note \(row) de la boîte de dépôt est endommagée")
    case .rolledBack(let found, let seen):
      Phrase(
        en: "the vault is older than what this device saw here last (change \(found), seen \(seen))",
        fr: "le coffre est plus ancien que ce que cet appareil a vu ici (changement \(found), vu \(seen))")
    case .forked(let found, let seen):
      Phrase(
        en:
          "another branch of this journal was written elsewhere: its change \(found) does not follow change \(seen), the last this device saw",
        fr:
          "une autre branche de ce journal a été écrite ailleurs\u{a0}: son changement \(found) ne suit pas le changement \(seen), le dernier que cet appareil a vu"
      )
    case .trail:
      Phrase(
        en: "the record of the vault’s changes is damaged: it no longer tells what came after what",
        fr: "le registre des changements du coffre est endommagé\u{a0}: il ne dit plus ce qui a suivi quoi")
    case .ledgerOrder(let number):
      Phrase(
        en: "the ledger is not as it was left: record \(number) does not follow what it followed when it was written",
        fr:
          "le registre des envois n’est plus tel qu’il était\u{a0}: l’écriture n° \(number) ne suit pas ce qu’elle suivait quand elle a été faite"
      )
    case .ledgerPayload(let number):
      Phrase(
        en: "the ledger is not as it was left: record \(number) does not hold the bytes it was made for",
        fr:
          "le registre des envois n’est plus tel qu’il était\u{a0}: l’écriture n° \(number) ne contient pas les octets pour lesquels elle a été faite"
      )
    }
  }
}
