import Archive
import Journal

extension ArchiveError: Explained {
  var message: Phrase {
    switch self {
    case .unsafeName(let member):
      Phrase(
        en: "file number \(member) of the archive has a name that no archive may have",
        fr: "le fichier numéro \(member) de l’archive porte un nom qu’aucune archive ne peut contenir")
    case .tooLarge:
      Phrase(en: "the journal is too large for a ZIP archive", fr: "le journal est trop grand pour une archive ZIP")
    case .outOfMemory:
      Phrase(en: "there is not enough memory to make the archive", fr: "il manque de la mémoire pour créer l’archive")
    }
  }

  var hint: Phrase? {
    switch self {
    case .tooLarge:
      Phrase(en: "export it in parts, with --from and --to", fr: "exportez-le en plusieurs fois, avec --from et --to")
    case .unsafeName, .outOfMemory: nil
    }
  }

  var status: ExitStatus { .failed }
}
