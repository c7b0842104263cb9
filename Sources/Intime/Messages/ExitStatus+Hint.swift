import Journal

extension ExitStatus {
  /// What helps with most errors that end like this, where an error has no advice of its own.
  var usualHint: Phrase? {
    switch self {
    case .done, .interrupted: nil
    case .usage, .failed: Self.seeHelp
    case .dataError:
      Phrase(en: "mend it, or look for another copy of it", fr: "corrigez-le, ou cherchez-en une autre copie")
    case .noInput:
      Phrase(
        en: "check the name, and where it is: a path counts from the folder you are in",
        fr: "vérifiez le nom et l’endroit\u{a0}: un chemin part du dossier où vous êtes")
    case .unavailable, .temporaryFailure: Phrase(en: "try again later", fr: "réessayez plus tard")
    case .cannotCreate:
      Phrase(
        en: "choose another name or folder; nothing was overwritten",
        fr: "choisissez un autre nom ou dossier\u{a0}; rien n’a été écrasé")
    case .inputOutput:
      Phrase(
        en: "check permissions and the disk, then try again", fr: "vérifiez les droits et le disque, puis réessayez")
    case .protocolError:
      Phrase(
        en: "check its address and model: intime endpoint list",
        fr: "vérifiez son adresse et son modèle\u{a0}: intime endpoint list")
    case .noPermission: Phrase(en: "see: intime status", fr: "voir\u{a0}: intime status")
    case .configuration:
      Phrase(en: "see the settings with: intime set", fr: "voir les réglages avec\u{a0}: intime set")
    }
  }

  /// The help of the command at hand.
  private static var seeHelp: Phrase {
    let command = (["intime"] + CommandWords(ProgramArguments.words).names).joined(separator: " ")
    return Phrase(en: "see: \(command) --help", fr: "voir\u{a0}: \(command) --help")
  }
}
