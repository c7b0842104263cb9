import Exchange
import Journal

extension ImportError: Explained {
  var message: Phrase {
    switch self {
    case .unreadable(let cause), .stopped(let cause):
      (cause as? any Explained)?.message ?? Phrase(en: "the file cannot be read", fr: "le fichier ne peut pas être lu")
    case .notUTF8(let place):
      Phrase(
        en: "the file is not UTF-8 (line \(place.line), byte \(place.offset))",
        fr: "le fichier n’est pas en UTF-8 (ligne \(place.line), octet \(place.offset))")
    case .otherEncoding(let encoding):
      Phrase(
        en: "the file is text in \(encoding.rawValue), not UTF-8",
        fr: "le fichier est un texte en \(encoding.rawValue), non en UTF-8")
    case .encrypted:
      Phrase(
        en: "the backup is encrypted by the program that made it",
        fr: "la sauvegarde est chiffrée par le programme qui l’a faite")
    case .malformed(_, let place):
      Phrase(
        en: "the file is not sound JSON (line \(place.line), byte \(place.offset))",
        fr: "le fichier n’est pas du JSON correct (ligne \(place.line), octet \(place.offset))")
    case .notThisFormat(let format):
      Phrase(en: "the file is not \(format.name)", fr: "le fichier n’est pas au format \(format.name)")
    case .newerVersion(let version):
      Phrase(
        en: "the file was written by a newer Intime (version \(version))",
        fr: "le fichier a été écrit par un Intime plus récent (version \(version))")
    case .unreadableField(let name):
      Phrase(en: "“\(name)” cannot be read", fr: "«\u{a0}\(name)\u{a0}» est illisible")
    case .tooLong(let limit, let place):
      Phrase(
        en: "the entry at line \(place.line) is longer than \(limit >> 20) MB",
        fr: "l’entrée à la ligne \(place.line) dépasse \(limit >> 20) Mo")
    }
  }

  var hint: Phrase? {
    switch self {
    case .unreadable(let cause), .stopped(let cause): (cause as? any Explained)?.hint
    case .notUTF8, .otherEncoding: encodingHint
    case .encrypted:
      Phrase(
        en: "make a decrypted one: in Standard Notes, Preferences, Backups, Decrypted",
        fr: "faites-en une déchiffrée\u{a0}: dans Standard Notes, Préférences, Sauvegardes, Déchiffrée")
    case .malformed, .tooLong:
      Phrase(
        en: "what was read before that place is kept; mend the file and import it again",
        fr: "ce qui précède est gardé\u{a0}; corrigez le fichier et importez-le à nouveau")
    case .unreadableField:
      Phrase(
        en: "write it as 2021-03-03 or 2021-03-03 21:15, and import the file again",
        fr: "écrivez-le comme 2021-03-03 ou 2021-03-03 21:15, puis importez le fichier à nouveau")
    case .notThisFormat: Phrase(en: "see: intime import --help", fr: "voir\u{a0}: intime import --help")
    case .newerVersion: nil
    }
  }

  /// How to convert a text to UTF-8, if that is what it needs.
  var encodingHint: Phrase? {
    switch self {
    case .notUTF8:
      Phrase(
        en: "convert it first; if it comes from an older Windows: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW",
        fr:
          "convertissez-le d’abord\u{a0}; s’il vient d’un Windows ancien\u{a0}: iconv -f WINDOWS-1252 -t UTF-8 FICHIER > NOUVEAU"
      )
    case .otherEncoding(let encoding):
      Phrase(
        en: "convert it first: iconv -f \(encoding.rawValue) -t UTF-8 FILE > NEW",
        fr: "convertissez-le d’abord\u{a0}: iconv -f \(encoding.rawValue) -t UTF-8 FICHIER > NOUVEAU")
    case .unreadable, .stopped, .encrypted, .malformed, .notThisFormat, .newerVersion, .unreadableField, .tooLong: nil
    }
  }

  var status: ExitStatus {
    switch self {
    case .unreadable(let cause), .stopped(let cause): (cause as? any Explained)?.status ?? .inputOutput
    case .notUTF8, .otherEncoding, .encrypted, .malformed, .notThisFormat, .newerVersion, .unreadableField, .tooLong:
      .dataError
    }
  }

  /// Whether the next file of a folder may be sound all the same.
  var concernsOneFile: Bool {
    switch self {
    case .notUTF8, .otherEncoding, .encrypted, .malformed, .notThisFormat, .unreadableField, .tooLong: true
    case .unreadable, .stopped, .newerVersion: false
    }
  }

  /// Whether the fault lies in a place of the file, before which there may have been sound entries.
  var isOfContent: Bool {
    switch self {
    case .notUTF8, .malformed, .unreadableField, .tooLong: true
    case .otherEncoding, .encrypted, .notThisFormat, .unreadable, .stopped, .newerVersion: false
    }
  }
}

extension ImportFormat {
  var name: String {
    switch self {
    case .jrnlJSON: "jrnl JSON"
    case .jrnlText: "jrnl"
    case .markdown: "Markdown"
    case .intimeJSON: "Intime JSON"
    case .dayOne: "Day One JSON"
    case .standardNotes: "Standard Notes"
    }
  }
}

extension ImportProblem {
  /// Which record, where, and what is wrong. No word of the record itself.
  func said(in path: String) -> Phrase {
    let (english, french): (String, String) =
      switch reason {
      case .notAnEntry: ("it is no entry", "ce n’est pas une entrée")
      case .field(let name): ("“\(name)” is missing or cannot be read", "« \(name) » manque ou est illisible")
      case .textBeforeFirstEntry: ("text before the first entry", "du texte avant la première entrée")
      }
    return Phrase(
      en: "\(path), line \(place.line), record \(record): \(english)",
      fr: "\(path), ligne \(place.line), enregistrement \(record)\u{a0}: \(french)")
  }
}

extension ImportLoss {
  var said: String {
    switch self {
    case .field(let name):
      Phrase(en: "the field “\(name.prefix(40))”", fr: "le champ «\u{a0}\(name.prefix(40))\u{a0}»").said
    case .tags: Phrase(en: "tags that are no single words", fr: "des étiquettes de plusieurs mots").said
    case .brokenCharacters: Phrase(en: "broken characters", fr: "des caractères brisés").said
    case .zone(let name):
      Phrase(
        en: "the time zone “\(name.prefix(40))”, which is not known here",
        fr: "le fuseau horaire «\u{a0}\(name.prefix(40))\u{a0}», inconnu ici"
      ).said
    case .pieces(let name, _):
      Phrase(
        en: "what is embedded as “\(name.prefix(40))”",
        fr: "ce qui est incorporé comme «\u{a0}\(name.prefix(40))\u{a0}»"
      ).said
    }
  }
}
