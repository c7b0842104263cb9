import Journal
import Redaction

extension RedactionError: Explained {
  var message: Phrase {
    switch self {
    case .sealed: Phrase(en: "at level sealed nothing leaves", fr: "au niveau scellé, rien ne sort")
    case .unavailable(let level):
      Phrase(
        en: "this program cannot redact at level \(level.name.en)",
        fr: "ce programme ne sait pas caviarder au niveau \(level.name.fr)")
    case .remains:
      Phrase(
        en: "the last check found something that should have been removed, so nothing of this text is given out",
        fr:
          "la dernière vérification a trouvé un reste de ce qui devait partir\u{a0}: rien de ce texte n’est donc livré")
    }
  }

  var hint: Phrase? {
    switch self {
    case .sealed:
      Phrase(
        en: "levels that let something out: gist, veiled, pseudonymous, open",
        fr: "niveaux qui laissent sortir quelque chose\u{a0}: essence, voilé, pseudonyme, ouvert")
    case .unavailable: nil
    case .remains:
      Phrase(
        en: "try --level veiled, which keeps only common words",
        fr: "essayez --level voilé, qui ne garde que les mots courants")
    }
  }

  var status: ExitStatus {
    switch self {
    case .sealed: .noPermission
    case .unavailable: .unavailable
    case .remains: .failed
    }
  }
}
