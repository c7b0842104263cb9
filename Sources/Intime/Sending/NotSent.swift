import Journal

/// Why nothing was sent.
enum NotSent: Error, Hashable {
  /// The writer's grants or caps do not allow it.
  case denied(Denial, endpoint: String, purpose: Purpose)
  /// The writer was asked, and did not say yes.
  case declined
  /// The writer has to be asked, and there is no terminal to ask on.
  case noTerminal
  /// Grants or caps were changed between the question and the record.
  case changedMeanwhile
}

extension NotSent: Explained {
  var message: Phrase {
    switch self {
    case .denied(let denial, let endpoint, let purpose): denial.message(Printable.quoted(endpoint), purpose)
    case .declined: Phrase(en: "nothing was sent", fr: "rien n’a été envoyé")
    case .noTerminal:
      Phrase(
        en: "this needs your consent each time, and there is no terminal to ask on; nothing was sent",
        fr:
          "il y faut votre accord à chaque fois, et il n’y a pas de terminal où le demander\u{a0}; rien n’a été envoyé")
    case .changedMeanwhile:
      Phrase(
        en: "what you consented to was changed meanwhile; nothing was sent",
        fr: "vos consentements ont changé entre-temps\u{a0}; rien n’a été envoyé")
    }
  }

  var hint: Phrase? {
    switch self {
    case .denied(let denial, let endpoint, let purpose): denial.hint(Printable.quoted(endpoint), purpose)
    case .declined: nil
    case .noTerminal:
      Phrase(
        en:
          "--yes does not answer this; a standing consent needs no question below level open: intime consent grant NAME --standing",
        fr:
          "--yes n’y répond pas\u{a0}; un consentement permanent se passe de question en dessous du niveau ouvert\u{a0}: intime consent grant NOM --standing"
      )
    case .changedMeanwhile: Phrase(en: "see: intime consent", fr: "voir\u{a0}: intime consent")
    }
  }

  var status: ExitStatus { .noPermission }
}

extension Denial {
  fileprivate func message(_ endpoint: String, _ purpose: Purpose) -> Phrase {
    switch self {
    case .sealed: Phrase(en: "at level sealed nothing leaves", fr: "au niveau scellé, rien ne sort")
    case .privateEntry:
      Phrase(
        en: "a private entry never leaves, whatever was consented to",
        fr: "une entrée privée ne sort jamais, quels que soient les consentements")
    case .overCap(.sealed):
      Phrase(
        en: "you have set that nothing of this leaves to \(endpoint)",
        fr: "vous avez fixé que rien de ceci ne sort vers \(endpoint)")
    case .overCap(let allowed):
      Phrase(
        en: "this may leave to \(endpoint) at level \(allowed.name.en) at most: that is the cap you have set",
        fr: "ceci peut sortir vers \(endpoint) au niveau \(allowed.name.fr) au plus\u{a0}: c’est votre plafond")
    case .noGrant:
      Phrase(
        en: "you have not consented to anything being sent to \(endpoint)",
        fr: "vous n’avez consenti à aucun envoi à \(endpoint)")
    case .revoked(let number):
      Phrase(
        en: "you took back consent \(number), for \(endpoint)",
        fr: "vous avez retiré le consentement n° \(number), pour \(endpoint)")
    case .expired(let number, let moment):
      Phrase(
        en: "consent \(number), for \(endpoint), ended on \(moment.shownMinute)",
        fr: "le consentement n° \(number), pour \(endpoint), a pris fin le \(moment.shownMinute)")
    case .otherAddress(let number, let granted, let now):
      Phrase(
        en:
          "consent \(number) is for \(endpoint) at \(Printable.quoted(granted)); \(endpoint) is now \(Printable.quoted(now)), to which you have not consented",
        fr:
          "le consentement n° \(number) vaut pour \(endpoint) à l’adresse \(Printable.quoted(granted))\u{a0}; \(endpoint) est maintenant \(Printable.quoted(now)), à quoi vous n’avez pas consenti"
      )
    case .otherPurpose(let purpose):
      Phrase(
        en: "you have not consented to \(endpoint) for this purpose: \(purpose.name.en)",
        fr: "vous n’avez pas consenti à \(endpoint) pour cet usage\u{a0}: \(purpose.name.fr)")
    case .outOfScope:
      Phrase(
        en: "your consent for \(endpoint) is for entries with other tags",
        fr: "votre consentement pour \(endpoint) vaut pour des entrées qui portent d’autres étiquettes")
    case .overGrant(.sealed):
      Phrase(
        en: "your consent for \(endpoint) was written by a newer version, and lets nothing leave here",
        fr: "votre consentement pour \(endpoint) vient d’une version plus récente et ne laisse rien sortir ici")
    case .overGrant(let allowed):
      Phrase(
        en: "you have consented to \(endpoint) up to level \(allowed.name.en)",
        fr: "vous avez consenti à \(endpoint) jusqu’au niveau \(allowed.name.fr)")
    }
  }

  fileprivate func hint(_ endpoint: String, _ purpose: Purpose) -> Phrase? {
    switch self {
    case .sealed: nil
    case .privateEntry:
      Phrase(
        en: "the offline guide answers without anything leaving", fr: "le guide hors ligne répond sans que rien sorte")
    case .overCap:
      Phrase(en: "see: intime level", fr: "voir\u{a0}: intime level")
    case .overGrant, .outOfScope: Phrase(en: "see: intime consent", fr: "voir\u{a0}: intime consent")
    case .noGrant, .revoked, .expired, .otherAddress, .otherPurpose:
      Phrase(
        en: "to consent: intime consent grant \(endpoint) --purpose \(purpose.name.en)",
        fr: "pour consentir\u{a0}: intime consent grant \(endpoint) --purpose \(purpose.name.fr)")
    }
  }
}
