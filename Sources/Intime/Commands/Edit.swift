import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime edit`: changes the text of an entry.
struct Edit: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Edit an entry’s text", fr: "Modifier le texte d’une entrée", example: "intime edit last",
      more: Phrase(
        en:
          "The text before stays in the history. Where two copies of the journal differ, both texts are there to be made one.",
        fr:
          "Le texte précédent reste dans l’historique. Si deux copies du journal diffèrent, les deux textes y sont, à réunir."
      ))
  }

  @Argument(help: EntryReference.help)
  var entry: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let index = try session.index()
    let summary = try EntryReference.resolve(entry, in: index, of: session)
    var content = try session.vault.entry(summary).content
    let versions = [content.text] + (try session.vault.otherVersions(of: summary).map(\.content.text))
    let initial = versions.joined(separator: "\n\n" + Self.divider + "\n\n")
    let save = { (text: String) in
      guard text != content.text || summary.isConflicted else {
        Console.note(Phrase(en: "Nothing changed.", fr: "Rien n’a changé."))
        return
      }
      content.text = text
      let entry = try session.vault.revise(summary, to: content, now: session.clock.now)
      if options.json { session.printEntry(entry) } else { Console.print(entry.id.description) }
    }
    let isPrivate = content.isPrivate
    guard !Console.inputIsTerminal else {
      return try Editing(session).run(initial: initial, entry: summary.id.description, isPrivate: isPrivate, save: save)
    }
    // A script edits by a pipe; nothing in it is a mistake rather than a wish to empty the entry.
    let text = try TextInput.standardInput()
    guard !text.allSatisfy(\.isWhitespace) else { throw Self.nothingGiven(summary.id) }
    var words = EntryContent(date: session.clock.now, text: text)
    words.isPrivate = isPrivate
    try GivenWords.keeping(words, options, entry: summary.id) { try save(text) }
  }

  private static func nothingGiven(_ id: EntryID) -> Refusal {
    Refusal(
      .usage,
      Phrase(
        en: "the new text is empty; the entry stays as it was",
        fr: "le nouveau texte est vide\u{a0}; l’entrée reste telle quelle"),
      hint: Phrase(
        en:
          "give a text on standard input, or run it in a terminal for your editor; to remove the entry: intime delete \(id)",
        fr:
          "donnez un texte sur l’entrée standard, ou lancez-le dans un terminal pour votre éditeur\u{a0}; pour supprimer l’entrée\u{a0}: intime delete \(id)"
      ))
  }

  private static var divider: String {
    Phrase(en: "<<<<<<< the other version >>>>>>>", fr: "<<<<<<< l’autre version >>>>>>>").said
  }
}

/// `intime amend`: changes what is known beside the text.
struct Amend: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Change an entry’s mood, tags, title or date",
      fr: "Changer l’humeur, les étiquettes, le titre ou la date d’une entrée",
      example: "intime amend last --mood 4 --tag family --untag work")
  }

  @Argument(help: EntryReference.help)
  var entry: String
  @Option(
    name: .long, help: .said(en: "1 to 5, or none", fr: "1 à 5, ou none pour aucune", valueName: ("mood", "humeur")))
  var mood: String?
  @Option(name: .long, help: .said(en: "Add a tag", fr: "Ajouter une étiquette", valueName: ("tag", "étiquette")))
  var tag: [String] = []
  @Option(name: .long, help: .said(en: "Remove a tag", fr: "Retirer une étiquette", valueName: ("tag", "étiquette")))
  var untag: [String] = []
  @Option(
    name: .long,
    help: .said(
      en: "A new title; empty for none", fr: "Un nouveau titre\u{a0}; vide pour aucun", valueName: ("title", "titre")))
  var title: String?
  @Option(name: .long, help: .said(en: "A new date", fr: "Une nouvelle date", valueName: ("date", "date"))) var date:
    String?
  @Flag(
    name: .long, inversion: .prefixedNo, help: .said(en: "Mark with a star, or not", fr: "Marquer d’une étoile, ou non")
  ) var star: Bool?
  @Flag(
    name: .customLong("private"), inversion: .prefixedNo,
    help: .said(en: "Never to leave this machine, or not", fr: "Ne jamais quitter cette machine, ou non"))
  var isPrivate: Bool?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard
      mood != nil || title != nil || date != nil || star != nil || isPrivate != nil || !tag.isEmpty || !untag.isEmpty
    else {
      throw Refusal(
        .usage, Phrase(en: "what should be changed?", fr: "que faut-il changer\u{a0}?"),
        hint: Phrase(
          en: "for example: intime amend last --mood 4 --tag family; for the text: intime edit",
          fr: "par exemple\u{a0}: intime amend last --mood 4 --tag famille\u{a0}; pour le texte\u{a0}: intime edit"))
    }
    let session = try Session(options)
    let summary = try EntryReference.resolve(entry, in: session.index(), of: session)
    guard !summary.isConflicted else {
      // To change one of the two would settle the matter, and put the other text aside unseen.
      throw Refusal(
        .failed,
        summary.isDeletedElsewhere
          ? Phrase(
            en: "this entry was deleted in another copy of the journal, and changed in this one",
            fr: "cette entrée a été supprimée dans une autre copie du journal, et modifiée dans celle-ci")
          : Phrase(
            en: "this entry was changed in two copies of the journal, and both versions are kept",
            fr: "cette entrée a été modifiée dans deux copies du journal, et les deux versions sont gardées"),
        hint: Phrase(
          en: "settle it first: intime edit \(summary.id)",
          fr: "décidez d’abord de ce qui reste\u{a0}: intime edit \(summary.id)"))
    }
    let before = try session.vault.entry(summary)
    var content = before.content
    if let mood { content.mood = mood == "none" ? nil : try Values.mood(mood) }
    if let title { content.title = title }
    if let date { content.date = try Dates.moment(date, session.clock) }
    if let star { content.isStarred = star }
    if let isPrivate { content.isPrivate = isPrivate }
    for tag in try tag.map(Values.tag) where !content.tags.contains(tag) { content.givenTags.append(tag) }
    for tag in try untag.map(Values.tag) {
      content.givenTags.removeAll { $0 == tag }
      if content.writtenTags.contains(tag) {
        Console.note(
          Phrase(
            en: "“\(Printable.line(tag.name))” is written in the text itself, and stays: edit the text to remove it.",
            fr:
              "« \(Printable.line(tag.name)) » est écrit dans le texte même, et reste : modifiez le texte pour l’ôter.")
        )
      }
    }
    let isChanged = content != before.content
    if !isChanged { Console.note(Phrase(en: "It is so already.", fr: "C’est déjà ainsi.")) }
    let entry = try isChanged ? session.vault.revise(summary, to: content, now: session.clock.now) : before
    if date != nil { Advice.aboutFuture(content.date, entry.id, now: session.clock.now) }
    if options.json { session.printEntry(entry) } else { Console.print(entry.id.description) }
  }
}

extension Session {
  /// Prints an entry as JSON.
  func printEntry(_ entry: Entry) {
    var writer = JSONWriter()
    EntryJSON.write(entry, includingText: true, to: &writer)
    Console.write(writer.take() + [0x0a])
  }
}
