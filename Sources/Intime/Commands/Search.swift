import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime search`: entries with all of some words.
struct Search: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Find entries by their words; case and accents do not matter",
      fr: "Trouver des entrées par leurs mots, sans égard à la casse ni aux accents",
      example: "intime search été mer\nintime search \"a long walk\" -rain --from 2025",
      more: Phrase(
        en:
          "All words must occur; each is found at the beginning of words. Several words in quotes are a phrase, in which a space is also a hyphen, and the other way round; a word after a hyphen must not occur.",
        fr:
          "Tous les mots doivent s’y trouver ; chacun est cherché en début de mot. Des mots entre guillemets forment une expression, où l’espace vaut le trait d’union et inversement ; un mot précédé d’un tiret ne doit pas s’y trouver."
      ))
  }

  @Argument(
    help: .said(
      en: "Words or “phrases”; -word for those that must not occur",
      fr: "Mots ou «\u{a0}expressions\u{a0}»\u{a0}; -mot pour ceux à exclure", valueName: ("words", "mots")))
  var words: [String] = []

  @Option(name: .long, help: .said(en: "The same as -word", fr: "La même chose que -mot", valueName: ("word", "mot")))
  var without: [String] = []
  @Flag(name: .long, help: .said(en: "With --json: the texts too", fr: "Avec --json\u{a0}: les textes aussi"))
  var full =
    false
  @Flag(name: .long, help: .said(en: "The newest first", fr: "La plus récente d’abord")) var reverse = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let terms = words.compactMap { term($0, isExcluded: false) } + without.compactMap { term($0, isExcluded: true) }
    var query = try query.query(Clock.current())
    query.terms += terms
    guard !query.terms.isEmpty else {
      throw Refusal(
        .usage, Phrase(en: "what should be looked for?", fr: "que faut-il chercher\u{a0}?"),
        hint: Phrase(en: "intime search WORD", fr: "intime search MOT"))
    }
    let session = try Session(options)
    var entries = try session.find(query)
    if reverse { entries.reverse() }
    if options.json {
      try session.printList(entries, json: true, full: full)
    } else {
      try printPassages(entries, query.terms, session)
    }
    if entries.isEmpty { Console.note(Phrase(en: "Nothing found.", fr: "Rien trouvé.")) }
  }

  private func term(_ text: String, isExcluded: Bool) -> SearchTerm? {
    var text = text[...]
    if text.count > 1, text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
    return SearchTerm(String(text), isExcluded: isExcluded)
  }

  private func printPassages(_ entries: [EntrySummary], _ terms: [SearchTerm], _ session: Session) throws {
    let style = Style.output(options)
    try Page.show(options, setting: { try session.setting(.pager) }) { page in
      for summary in entries {
        guard let entry = try session.whole(summary) else { continue }
        let gist = entry.content.title.isEmpty ? entry.content.text : entry.content.title
        page.line(
          EntryLine.line(entry, gist: gist, isConflicted: summary.isConflicted, width: page.width, style: style))
        for passage in Passage.around(terms, in: entry.content.text, width: min(page.width, 160) - 4, style: style) {
          page.line("    " + passage)
        }
      }
    }
  }
}
