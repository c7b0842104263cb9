import ArgumentParser
import Exchange
import Journal
import Redaction
import Vault

/// `intime people`: whose names must never leave.
struct People: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "The people, places and organisations whose names must not leave",
      fr: "Les personnes, lieux et organisations dont le nom ne doit pas sortir",
      example: "intime people\nintime people add \"Anna Martin\" --also Nana\nintime people suggest",
      more: Phrase(
        en:
          "The list is kept sealed in the vault. Whoever is on it is replaced before a text leaves: in any case, with or without accents, by first name, surname or nickname.",
        fr:
          "La liste est gardée scellée dans le coffre. Qui s’y trouve est remplacé avant qu’un texte ne sorte\u{a0}: quelle que soit la casse, avec ou sans accents, par le prénom, le nom ou un surnom."
      ),
      subcommands: [PeopleListing.self, PeopleAdd.self, PeopleForget.self, PeopleSuggest.self],
      defaultSubcommand: PeopleListing.self)
  }
}

struct PeopleListing: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said("list", en: "List them", fr: "Les lister", example: "intime people list\nintime people list --json")
  }
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let book = try session.people()
    book.tellUnreadable()
    for person in book.members.map(\.person).sorted(by: {
      TextFold.fold($0.name).lexicographicallyPrecedes(TextFold.fold($1.name))
    }) {
      if options.json {
        Console.write(person.json + [0x0a])
      } else {
        Console.print(person.line)
      }
    }
    if book.members.isEmpty {
      Console.note(
        Phrase(
          en: "Nobody yet. See who recurs in your journal with: intime people suggest",
          fr: "Personne encore. Voyez qui revient dans votre journal avec\u{a0}: intime people suggest"))
    }
  }
}

struct PeopleAdd: ParsableCommand {
  enum KindWord: String, ExpressibleByArgument, CaseIterable {
    case person
    case place
    case org

    var kind: Person.Kind {
      switch self {
      case .person: .person
      case .place: .place
      case .org: .organisation
      }
    }
  }

  enum GenderWord: String, ExpressibleByArgument, CaseIterable {
    case f
    case m

    var gender: Person.Gender { self == .f ? .feminine : .masculine }
  }

  static var configuration: CommandConfiguration {
    .said(
      "add", en: "Add somebody, or more nicknames", fr: "Ajouter quelqu’un, ou d’autres surnoms",
      example: "intime people add \"Anna Martin\" --also Nana --also Nanou\nintime people add Grenoble --kind place")
  }

  @Argument(
    help: .said(
      en: "The full name, as far as you know it", fr: "Le nom complet, autant que vous le connaissez",
      valueName: ("name", "nom"))) var name: String
  @Option(
    name: .long,
    help: .said(
      en: "What else they are called; may be repeated", fr: "Un autre nom\u{a0}; peut être répété",
      valueName: ("nickname", "surnom"))) var also: [String] = []
  @Option(
    name: .long,
    help: .said(
      en: "person, place or org; person if not told", fr: "person, place ou org\u{a0}; person sinon",
      valueName: ("kind", "genre"))) var kind: KindWord?
  @Option(
    name: .long,
    help: .said(
      en: "f or m: as whom a stand-in should read", fr: "f ou m\u{a0}: comment accorder le nom de remplacement",
      valueName: ("f|m", "f|m"))) var gender: GenderWord?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var person = try Person(name: name, nicknames: also, kind: kind?.kind ?? .person, gender: gender?.gender)
    let session = try Session(options)
    let book = try session.people()
    let ruledOut = book.records(against: person.name)
    guard let known = book.member(named: person.name) else {
      try session.keep(person, removing: ruledOut)
      answer(person)
      return Console.note(
        Phrase(
          en: "\(Printable.quoted(person.line)) is on the list.",
          fr: "\(Printable.quoted(person.line))\u{a0}: c’est noté dans la liste."))
    }
    if also.isEmpty, kind == nil, gender == nil {
      answer(known.person)
      return Console.note(
        Phrase(
          en: "\(Printable.quoted(person.name)) is on the list already: \(Printable.quoted(known.person.line)).",
          fr: "\(Printable.quoted(person.name)) est déjà dans la liste\u{a0}: \(Printable.quoted(known.person.line))."))
    }
    var merged = known.person
    let added = try merged.add(nicknames: also)
    merged.kind = kind?.kind ?? merged.kind
    merged.gender = gender?.gender ?? merged.gender
    guard merged != known.person else {
      answer(merged)
      return Console.note(
        Phrase(
          en: "All of that is known already: \(Printable.quoted(merged.line)).",
          fr: "Tout cela est déjà connu\u{a0}: \(Printable.quoted(merged.line))."))
    }
    person = try Person(name: merged.name, nicknames: added, kind: merged.kind, gender: merged.gender)
    try session.keep(person, removing: ruledOut)
    answer(merged)
    Console.note(
      Phrase(
        en: "\(Printable.quoted(merged.name)) was on the list already; now it reads: \(Printable.quoted(merged.line)).",
        fr:
          "\(Printable.quoted(merged.name)) y était déjà\u{a0}; la liste dit maintenant\u{a0}: \(Printable.quoted(merged.line))."
      ))
  }

  /// The person as the list has them now, where JSON was asked for.
  private func answer(_ person: Person) {
    if options.json { Console.write(person.json + [0x0a]) }
  }
}

struct PeopleForget: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "forget", en: "Take somebody off the list for good, or say that a suggestion is no name",
      fr: "Retirer quelqu’un de la liste pour de bon, ou écarter une suggestion",
      example: "intime people forget \"Anna Martin\"",
      more: Phrase(
        en:
          "Of whoever was on the list nothing is kept, so a name that still recurs may be suggested again. A word that is not on the list is remembered as no name, and is not suggested again until it is added.",
        fr:
          "De qui était dans la liste, rien n’est gardé\u{a0}: un nom qui revient peut donc être suggéré de nouveau. Un mot qui n’y est pas est retenu comme n’étant pas un nom, et n’est plus suggéré jusqu’à ce qu’il soit ajouté."
      ))
  }

  @Argument(help: .said(en: "The name, or a nickname", fr: "Le nom, ou un surnom", valueName: ("name", "nom")))
  var name: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let person = try Person(name: name)
    let session = try Session(options)
    let book = try session.people()
    if let known = book.members.first(where: { $0.person.isNamed(person.name) }) {
      try session.vault.changePeople(adding: nil, removing: known.records, now: session.clock.now)
      answer(known.person.name, wasListed: true)
      return Console.note(
        Phrase(
          en: "\(Printable.quoted(known.person.name)) is off the list.",
          fr: "\(Printable.quoted(known.person.name)) n’est plus dans la liste."))
    }
    // To forget a nickname must not forget somebody: who goes by it stays, without it.
    if let known = book.members.first(where: { $0.person.isCalled(person.name) }) {
      var left = known.person
      left.remove(nickname: person.name)
      try session.vault.changePeople(
        adding: PeopleRecord.person(left).text, removing: known.records, now: session.clock.now)
      if options.json { Console.write(left.json + [0x0a]) }
      return Console.note(
        Phrase(
          en: "The nickname is forgotten; left is: \(Printable.quoted(left.line)).",
          fr: "Le surnom est oublié\u{a0}; il reste\u{a0}: \(Printable.quoted(left.line))."))
    }
    if book.records(against: person.name).isEmpty {
      try session.vault.changePeople(
        adding: PeopleRecord.notAName(person.name).text, removing: [], now: session.clock.now)
    }
    answer(person.name, wasListed: false)
    Console.note(
      Phrase(
        en: "\(Printable.quoted(person.name)) was not on the list, and will not be suggested.",
        fr: "\(Printable.quoted(person.name)) n’était pas dans la liste, et ne sera pas suggéré."))
  }

  private func answer(_ name: String, wasListed: Bool) {
    _ = options.answeredInJSON { json in
      json.field("name", name)
      json.field("forgotten", true)
      json.field("listed", wasListed)
    }
  }
}

struct PeopleSuggest: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "suggest", en: "Show names that recur in the journal and are not on the list",
      fr: "Montrer les noms qui reviennent dans le journal et ne sont pas dans la liste",
      example: "intime people suggest -n 10",
      more: Phrase(
        en: "The whole journal is read, here on this machine; nothing of it is kept or sent.",
        fr: "Tout le journal est lu, ici sur cette machine\u{a0}; rien n’en est gardé ni envoyé."))
  }

  @Option(
    name: .customShort("n"),
    help: .said(
      en: "At most so many; 20 if not told", fr: "Au plus tant\u{a0}; 20 sinon", valueName: ("number", "nombre")))
  var limit = 20
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard limit >= 0 else {
      throw Refusal(.usage, Phrase(en: "-n takes a number from 0 on", fr: "-n prend un nombre à partir de 0"))
    }
    let session = try Session(options)
    let book = try session.people()
    book.tellUnreadable()
    let suggestions = try read(session).suggestions(limit, without: book)
    for suggestion in suggestions {
      if options.json {
        var json = JSONWriter()
        json.object { json in
          json.field("name", suggestion.name)
          json.field("entries", suggestion.entries)
          json.field("first", suggestion.first.description)
          json.field("last", suggestion.last.description)
        }
        Console.write(json.take() + [0x0a])
      } else {
        let name = Printable.line(suggestion.name)
        Console.print(
          Phrase(
            en: "\(name): \(Plural.entries(suggestion.entries).en), \(suggestion.first) to \(suggestion.last)",
            fr: "\(name)\u{a0}: \(Plural.entries(suggestion.entries).fr), du \(suggestion.first) au \(suggestion.last)"
          ).said)
        Console.print("  intime people add \"\(name)\"")
      }
    }
    Console.note(
      suggestions.isEmpty
        ? Phrase(
          en: "No name recurs that is not on the list.", fr: "Aucun nom ne revient qui ne soit dans la liste.")
        : Phrase(
          en: "Not a name? intime people forget WORD, and it is not suggested again.",
          fr: "Ce n’est pas un nom\u{a0}? intime people forget MOT, et il n’est plus suggéré."))
  }

  /// Reads every entry once, newest texts only; those that are damaged are told at the end.
  private func read(_ session: Session) throws -> NameSuggestions<CivilDate> {
    guard let finder = NameFinder.embedded else { throw RedactionError.unavailable(.pseudonymous) }
    var names = NameSuggestions<CivilDate>()
    let summaries = try session.find(Query())
    try Progressing.run(Phrase(en: "Reading", fr: "Lecture"), options) { progress in
      for (done, summary) in summaries.enumerated() {
        if let entry = try session.whole(summary) {
          let text =
            entry.content.title.isEmpty ? entry.content.text : entry.content.title + "\n\n" + entry.content.text
          names.read(Document(text), at: entry.content.date.local.date, finding: finder.possibleNames)
        }
        progress(done + 1, summaries.count)
      }
    }
    return names
  }
}

extension Session {
  /// Writes a record about somebody, in the place of those that say it is nobody's name.
  fileprivate func keep(_ person: Person, removing records: [EntryID]) throws {
    try vault.changePeople(adding: PeopleRecord.person(person).text, removing: records, now: clock.now)
  }
}

extension Person {
  /// In a line: `Anna Martin (Nana, Nanou)`, and what it is unless a person: `Kendal (place; Kend)`.
  fileprivate var line: String {
    let kind: Phrase? =
      switch self.kind {
      case .person: nil
      case .place: Phrase(en: "place", fr: "lieu")
      case .organisation: Phrase(en: "organisation", fr: "organisation")
      }
    let facts = [kind?.said, nicknames.isEmpty ? nil : nicknames.joined(separator: ", ")].compactMap(\.self)
    let gap = Phrase(en: "; ", fr: "\u{a0}; ").said
    return Printable.line(name + (facts.isEmpty ? "" : " (\(facts.joined(separator: gap)))"))
  }

  fileprivate var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("name", name)
      json.array("also") { json in for nickname in nicknames { json.value(nickname) } }
      json.field("kind", kind.rawValue)
      json.field("gender", gender?.rawValue)
    }
    return json.take()
  }
}
