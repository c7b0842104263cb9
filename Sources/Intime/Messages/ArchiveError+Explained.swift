import Archive
import Journal

extension ArchiveError: Explained {
  var message: Phrase {
    switch self {
    case .unsafeName(let member):
      Self.member(
        member, "has a name that no archive may have, such as one that leads outside its folder",
        "porte un nom qu’aucune archive ne peut contenir, par exemple un nom qui sort de son dossier")
    case .tooLarge:
      Phrase(en: "the journal is too large for a ZIP archive", fr: "le journal est trop grand pour une archive ZIP")
    case .outOfMemory:
      Phrase(en: "there is not enough memory for the archive", fr: "il manque de la mémoire pour l’archive")
    case .notAnArchive: Phrase(en: "this is not an archive", fr: "ce n’est pas une archive")
    case .truncated: Phrase(en: "the archive is cut off", fr: "l’archive est tronquée")
    case .malformedHeader(let member):
      Self.member(member, "has a header that makes no sense", "a un en-tête qui n’a pas de sens")
    case .damagedMember(0): Phrase(en: "what is packed is damaged", fr: "le contenu compressé est endommagé")
    case .damagedMember(let member): Self.member(member, "is damaged", "est endommagé")
    case .directoryDiffers:
      Phrase(
        en: "the list at the end of the archive does not fit the files in it",
        fr: "la liste à la fin de l’archive ne correspond pas aux fichiers qu’elle contient")
    case .trailingData:
      Phrase(en: "something follows the end of the archive", fr: "quelque chose suit la fin de l’archive")
    case .encrypted(let member):
      Self.member(
        member, "is encrypted with a password of the archive", "est chiffré avec un mot de passe propre à l’archive")
    case .unknownPacking(let member):
      Self.member(member, "is packed in a way that is not known here", "est compressé d’une façon inconnue ici")
    case .notAFile(let member):
      Self.member(member, "is a link or a device, not a file", "est un lien ou un périphérique, non un fichier")
    case .sameName(let member):
      Self.member(member, "has the name of one before it", "porte le nom d’un fichier précédent")
    case .tooManyMembers(let limit):
      Phrase(en: "the archive has more than \(limit) files", fr: "l’archive contient plus de \(limit) fichiers")
    case .tooManyBytes(let limit):
      Phrase(
        en: "the archive unpacks to more than \(limit >> 30) GB",
        fr: "l’archive décompressée dépasse \(limit >> 30) Go")
    case .bomb:
      Phrase(
        en: "the archive unpacks to far more than any journal: it was made to fill up a disk",
        fr: "l’archive se décompresse en bien plus que tout journal\u{a0}: elle est faite pour remplir un disque")
    }
  }

  var hint: Phrase? {
    switch self {
    case .tooLarge:
      Phrase(en: "export it in parts, with --from and --to", fr: "exportez-le en plusieurs fois, avec --from et --to")
    case .truncated, .malformedHeader, .damagedMember, .directoryDiffers, .trailingData:
      Phrase(
        en: "ask for the file again, or look for another copy; nothing was imported",
        fr: "redemandez le fichier, ou cherchez une autre copie\u{a0}; rien n’a été importé")
    case .encrypted, .unknownPacking, .notAFile, .sameName, .unsafeName:
      Phrase(
        en: "nothing was imported; unpack the archive, and import the files or the folder you want",
        fr: "rien n’a été importé\u{a0}; décompressez l’archive, puis importez les fichiers ou le dossier voulus")
    case .tooManyMembers, .tooManyBytes, .bomb:
      Phrase(en: "nothing was imported", fr: "rien n’a été importé")
    case .outOfMemory, .notAnArchive: nil
    }
  }

  var status: ExitStatus {
    switch self {
    case .tooLarge, .outOfMemory: .failed
    case .unsafeName, .notAnArchive, .truncated, .malformedHeader, .damagedMember, .directoryDiffers, .trailingData,
      .encrypted, .unknownPacking, .notAFile, .sameName, .tooManyMembers, .tooManyBytes, .bomb:
      .dataError
    }
  }

  private static func member(_ number: Int, _ english: String, _ french: String) -> Phrase {
    Phrase(
      en: "file number \(number) of the archive \(english)", fr: "le fichier numéro \(number) de l’archive \(french)")
  }
}
