import AgeFormat
import Journal

extension AgeError: Explained {
  var message: Phrase {
    switch self {
    case .notAge: Phrase(en: "this is not an age file", fr: "ce n’est pas un fichier age")
    case .unsupportedVersion:
      Phrase(en: "this age file is of a version Intime does not know", fr: "la version de ce fichier age est inconnue")
    case .malformedHeader(let fault, let line):
      line > 0
        ? Phrase(
          en: "the header of the age file is not sound (line \(line): \(fault.phrase.en))",
          fr: "l’en-tête du fichier age n’est pas correct (ligne \(line)\u{a0}: \(fault.phrase.fr))")
        : Phrase(
          en: "the header of the age file is not sound (\(fault.phrase.en))",
          fr: "l’en-tête du fichier age n’est pas correct (\(fault.phrase.fr))")
    case .malformedArmour(let fault, let line):
      Phrase(
        en: "the armour of the age file is not sound (line \(line): \(fault.phrase.en))",
        fr: "l’armure du fichier age n’est pas correcte (ligne \(line)\u{a0}: \(fault.phrase.fr))")
    case .needsPassphrase:
      Phrase(en: "this file opens with a passphrase", fr: "ce fichier s’ouvre avec une phrase secrète")
    case .needsIdentity: Phrase(en: "this file opens with a key", fr: "ce fichier s’ouvre avec une clé")
    case .noIdentityMatches: Phrase(en: "this file is for another key", fr: "ce fichier est destiné à une autre clé")
    case .wrongPassphrase: Phrase(en: "wrong passphrase", fr: "phrase secrète incorrecte")
    case .workFactorTooHigh(let logarithm, let limit):
      Phrase(
        en: "checking the passphrase would take too much work (work factor \(logarithm), limit \(limit))",
        fr: "vérifier la phrase secrète demanderait trop de travail (facteur \(logarithm), limite \(limit))")
    case .wrongHeaderMAC:
      Phrase(en: "the header of the age file was changed", fr: "l’en-tête du fichier age a été modifié")
    case .noPayload:
      Phrase(en: "the age file ends after its header", fr: "le fichier age s’arrête après son en-tête")
    case .damagedChunk(let number):
      Phrase(
        en: "the age file is damaged at \(Self.place(number).en)",
        fr: "le fichier age est endommagé dès \(Self.place(number).fr)")
    case .damagedLastChunk(let number):
      Phrase(
        en: "the age file is damaged or cut off after \(Self.place(number).en)",
        fr: "le fichier age est endommagé ou tronqué après \(Self.place(number).fr)")
    case .truncated(let chunks):
      Phrase(
        en: "the age file is cut off after \(Self.place(chunks).en)",
        fr: "le fichier age est tronqué après \(Self.place(chunks).fr)")
    case .emptyLastChunk:
      Phrase(en: "the age file does not end as it should", fr: "le fichier age ne se termine pas correctement")
    case .trailingData: Phrase(en: "something follows the age file", fr: "quelque chose suit le fichier age")
    case .malformedKey(let fault, _): fault.phrase
    case .noRecipients: Phrase(en: "there is no public key in it", fr: "il ne contient aucune clé publique")
    case .tooManyRecipients: Phrase(en: "there are too many recipients", fr: "il y a trop de destinataires")
    case .outOfMemory(let bytes):
      Phrase(
        en: "there is not enough memory (\(bytes >> 10) KiB are needed)",
        fr: "la mémoire ne suffit pas (il faut \(bytes >> 10) Kio)")
    }
  }

  var hint: Phrase? {
    switch self {
    case .notAge:
      Phrase(
        en: "is this the right file? An age file begins with age-encryption.org/v1 or -----BEGIN AGE",
        fr: "est-ce le bon fichier\u{a0}? Un fichier age commence par age-encryption.org/v1 ou -----BEGIN AGE")
    case .unsupportedVersion:
      Phrase(en: "open it with the program that made it", fr: "ouvrez-le avec le programme qui l’a fait")
    case .noRecipients:
      Phrase(
        en: "make a key with: intime age keygen; its public key begins with age1",
        fr: "créez une clé avec\u{a0}: intime age keygen\u{a0}; sa partie publique commence par age1")
    case .tooManyRecipients: Phrase(en: "encrypt it in several files", fr: "chiffrez-le en plusieurs fichiers")
    case .outOfMemory:
      Phrase(en: "close other programs and try again", fr: "fermez d’autres programmes, puis recommencez")
    case .damagedChunk(0), .damagedLastChunk(0), .truncated(0):
      Phrase(
        en: "nothing could be read of it; ask for the file again, or look for another copy",
        fr: "rien n’a pu en être lu\u{a0}; redemandez le fichier, ou cherchez une autre copie")
    case .malformedHeader, .malformedArmour, .wrongHeaderMAC, .noPayload:
      Phrase(
        en: "ask for the file again, or look for another copy", fr: "redemandez le fichier, ou cherchez une autre copie"
      )
    case .damagedChunk, .damagedLastChunk, .truncated, .emptyLastChunk, .trailingData:
      Phrase(
        en: "what was written is sound, but it is not everything",
        fr: "ce qui a été écrit est intègre, mais ce n’est pas tout")
    case .needsPassphrase: Phrase(en: "leave out -i", fr: "retirez -i")
    case .needsIdentity, .noIdentityMatches:
      Phrase(en: "name the file of the right key with -i", fr: "nommez le fichier de la bonne clé avec -i")
    case .wrongPassphrase: Phrase(en: "try again", fr: "recommencez")
    case .workFactorTooHigh:
      Phrase(
        en: "if you trust the file: --max-work-factor N",
        fr: "si vous faites confiance au fichier\u{a0}: --max-work-factor N")
    case .malformedKey(let fault, _): fault.hint
    }
  }

  var status: ExitStatus {
    switch self {
    case .notAge, .unsupportedVersion, .malformedHeader, .malformedArmour, .workFactorTooHigh, .wrongHeaderMAC,
      .noPayload, .damagedChunk, .damagedLastChunk, .truncated, .emptyLastChunk, .trailingData:
      .dataError
    case .needsPassphrase, .needsIdentity, .noIdentityMatches, .wrongPassphrase: .noPermission
    case .malformedKey, .noRecipients, .tooManyRecipients: .usage
    case .outOfMemory: .failed
    }
  }

  /// Where a piece begins in the plaintext.
  private static func place(_ number: UInt64) -> (en: String, fr: String) {
    number == 0 ? ("its beginning", "son début") : ("\(number * 64) KiB", "\(number * 64) Kio")
  }
}

extension HeaderFault {
  /// What is wrong, in a few words.
  fileprivate var phrase: Phrase {
    switch self {
    case .endsEarly: Phrase(en: "it ends early", fr: "il s’arrête trop tôt")
    case .tooLong: Phrase(en: "it is too long", fr: "il est trop long")
    case .version: Phrase(en: "another version", fr: "une autre version")
    case .line: Phrase(en: "the line has no meaning", fr: "la ligne n’a pas de sens")
    case .arguments: Phrase(en: "the words after -> are wrong", fr: "les mots après -> ne conviennent pas")
    case .body: Phrase(en: "not base64 as it should be", fr: "pas du base64 comme il faut")
    case .noStanza: Phrase(en: "it names no recipient", fr: "il ne nomme aucun destinataire")
    case .mac: Phrase(en: "the last line is wrong", fr: "la dernière ligne ne convient pas")
    case .x25519, .lowOrderShare:
      Phrase(en: "X25519 with wrong values", fr: "X25519 avec des valeurs qui ne conviennent pas")
    case .scrypt: Phrase(en: "scrypt with wrong values", fr: "scrypt avec des valeurs qui ne conviennent pas")
    case .scryptNotAlone:
      Phrase(en: "a passphrase among other recipients", fr: "une phrase secrète parmi d’autres destinataires")
    }
  }
}

extension ArmourFault {
  /// What is wrong, in a few words.
  fileprivate var phrase: Phrase {
    switch self {
    case .begin: Phrase(en: "it does not begin as it should", fr: "elle ne commence pas comme il faut")
    case .endsEarly: Phrase(en: "it ends early", fr: "elle s’arrête trop tôt")
    case .line:
      Phrase(en: "the line is empty, too long or too short", fr: "la ligne est vide, trop longue ou trop courte")
    case .base64: Phrase(en: "not base64 as it should be", fr: "pas du base64 comme il faut")
    case .trailingData: Phrase(en: "something follows the end", fr: "quelque chose suit la fin")
    }
  }
}

extension KeyFault {
  /// What is wrong, without repeating the text, which may be a secret.
  fileprivate var phrase: Phrase {
    switch self {
    case .form: Phrase(en: "this is not an age key", fr: "ce n’est pas une clé age")
    case .checksum: Phrase(en: "the age key has a typing error", fr: "la clé age contient une faute de frappe")
    case .unsupported:
      Phrase(
        en: "this kind of key is not supported: only age1… and AGE-SECRET-KEY-1…",
        fr: "cette sorte de clé n’est pas prise en charge\u{a0}: seulement age1… et AGE-SECRET-KEY-1…")
    case .secret:
      Phrase(en: "this is a secret key, not a public one", fr: "c’est une clé secrète, non une clé publique")
    case .notSecret:
      Phrase(en: "this is a public key, not a secret one", fr: "c’est une clé publique, non une clé secrète")
    case .encrypted: Phrase(en: "the key is itself encrypted", fr: "la clé est elle-même chiffrée")
    case .lowOrder: Phrase(en: "nothing can be encrypted to this key", fr: "rien ne peut être chiffré pour cette clé")
    }
  }

  fileprivate var hint: Phrase? {
    switch self {
    case .form, .checksum, .lowOrder:
      Phrase(
        en: "copy the key again, whole: age1… is public, AGE-SECRET-KEY-1… is secret",
        fr: "recopiez la clé en entier\u{a0}: age1… est publique, AGE-SECRET-KEY-1… est secrète")
    case .unsupported:
      Phrase(en: "make one of these with: intime age keygen", fr: "créez-en une avec\u{a0}: intime age keygen")
    case .secret:
      Phrase(
        en: "the public key begins with age1; if the secret one was given as an argument, others may have seen it",
        fr: "la clé publique commence par age1\u{a0}; si la clé secrète était en argument, d’autres ont pu la voir")
    case .notSecret:
      Phrase(en: "the secret key begins with AGE-SECRET-KEY-1", fr: "la clé secrète commence par AGE-SECRET-KEY-1")
    case .encrypted:
      Phrase(
        en: "decrypt it on the way: -i <(intime age decrypt < key.age)",
        fr: "déchiffrez-la au passage\u{a0}: -i <(intime age decrypt < key.age)")
    }
  }
}
