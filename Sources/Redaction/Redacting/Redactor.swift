public import Journal

/// Takes out of a text what identifies somebody. Made once, used for many texts.
public struct Redactor: Sendable {
  /// Adds what it finds in a document, in any order; what several find may overlap.
  typealias Finder = @Sendable (Document, inout [Finding]) -> Void
  /// What replaces a text's pieces at level `veiled`: the findings, and every word that no common vocabulary has.
  typealias Veiling = @Sendable (Document, [Finding], Language, CivilDate?, inout StandIns) -> [Replacement]
  /// What is said of a text at level `gist`.
  typealias GistTelling = @Sendable (Document, Language, CivilDate?) -> String

  /// All that look for what identifies, the writer's own list apart.
  private static func finders(_ names: NameFinder?, _ people: PeopleList, suspecting: Bool) -> [Finder] {
    [
      { document, findings in findings += Detectors.find(in: document) },
      { document, findings in findings += names?.find(in: document, suspecting: suspecting) ?? [] },
      { document, findings in PeopleMatcher.find(in: document, people: people, into: &findings) },
    ]
  }

  private let finders: [Finder]
  /// What finds at level `veiled`.
  private let veiledFinders: [Finder]
  private let veil: Veiling?
  private let gist: GistTelling?
  private let facts: NameFacts
  private let journalNames: [String]
  /// Whether what finds names is all there; without it nothing leaves.
  private let isWhole: Bool

  /// A redactor that also takes out the names of `people`, and keeps stand-ins apart from `journalNames`: all names that
  /// the writer's journal is known to have.
  public init(people: PeopleList = .empty, journalNames: [String] = []) {
    self.init(names: .embedded, people: people, journalNames: journalNames)
  }

  /// The same with another finder of names; for the trainer, which measures one.
  package init(names: NameFinder?, people: PeopleList = .empty, journalNames: [String] = []) {
    self.init(
      finders: Self.finders(names, people, suspecting: false),
      veiledFinders: Self.finders(names, people, suspecting: true), veil: Veil.replacements,
      gist: { document, language, _ in Gist(of: document).sentence(in: language) }, facts: .ofLexicon(and: people),
      journalNames: journalNames, isWhole: names != nil && Lexicon.isWhole)
  }

  init(
    finders: [Finder], veiledFinders: [Finder]? = nil, veil: Veiling? = nil, gist: GistTelling? = nil,
    facts: NameFacts = .unknown,
    journalNames: [String] = [], isWhole: Bool = true
  ) {
    self.isWhole = isWhole
    self.finders = finders
    self.veiledFinders = veiledFinders ?? finders
    self.veil = veil
    self.gist = gist
    self.facts = facts
    self.journalNames = journalNames
  }

  /// Redacts `text`.
  /// - Parameters:
  ///   - language: what it is written in; where `nil`, what it seems to be, else English.
  ///   - date: the day it was written, from which the dates in it are told.
  ///   - standIns: what stands for what in the thread that the text belongs to; changed only if the text may leave.
  /// - Throws: ``RedactionError``; then nothing of the text may leave.
  public func redact(
    _ text: String, at level: AnonymityLevel, language: Language? = nil, date: CivilDate? = nil,
    standIns: inout StandIns
  ) throws(RedactionError) -> Redacted {
    let language = language ?? Language.detected(in: text) ?? .english
    guard level != .sealed else { throw .sealed }
    guard level != .open else { return Redacted(text, language, level, []) }
    guard isWhole else { throw .unavailable(level) }
    let document = Document(text)
    let found = findings(in: document, language, at: level)
    if level == .gist {
      guard let gist else { throw .unavailable(level) }
      let result = gist(document, language, date)
      try LastCheck(of: found, in: document, language, facts).pass(result)
      return Redacted(result, language, level, [])
    }
    do throws(RedactionError) {
      return try replace(found, in: document, at: level, language, date, &standIns)
    } catch {
      guard case .remains = error else { throw error }
    }
    // Something that may be no name was left, as "Rose" at the start of a sentence: now it goes too.
    let traces = Traces(of: found, in: document, language, .unknown)
    let all = (found + traces.mentions(in: document, besides: found)).united(in: document)
    do throws(RedactionError) {
      return try replace(all, in: document, at: level, language, date, &standIns)
    } catch {
      // Or a stand-in keeps a word that somebody is called by: then a number tells less.
      guard case .remains = error, level == .pseudonymous else { throw error }
      return try replace(all, in: document, at: level, language, date, &standIns, byNumber: true)
    }
  }

  private func replace(
    _ findings: [Finding], in document: Document, at level: AnonymityLevel, _ language: Language, _ date: CivilDate?,
    _ standIns: inout StandIns, byNumber: Bool = false
  ) throws(RedactionError) -> Redacted {
    var renewed = standIns
    renewed.know(facts.aliases)
    renewed.avoid(journalNames)
    renewed.meet(document, removing: findings)
    let replacements: [Replacement]
    if level == .veiled {
      guard let veil else { throw .unavailable(level) }
      replacements = veil(document, findings, language, date, &renewed)
    } else if byNumber {
      replacements = findings.map { finding in
        Replacement(
          of: finding,
          by: renewed.placeholder(
            for: document.text(finding.range), type: finding.type, by: finding.detector, language: language))
      }
    } else {
      replacements = renewed.replacements(of: findings, in: document, language, date: date, facts)
    }
    let result = document.replacing(replacements)
    try LastCheck(of: findings, in: document, language, facts).pass(result)
    standIns = renewed
    return Redacted(result, language, level, document.spans(replacements))
  }

  /// What identifies in `document`: all that was found, and its other mentions.
  package func findings(in document: Document, _ language: Language, at level: AnonymityLevel) -> [Finding] {
    var findings: [Finding] = []
    for find in level == .veiled ? veiledFinders : finders { find(document, &findings) }
    findings = findings.united(in: document).namingKinds(in: document).identifying(in: document)
    let traces = Traces(of: findings, in: document, language, facts)
    let mentions = traces.mentions(in: document, besides: findings) + findings.initials(in: document)
    return mentions.isEmpty ? findings : (findings + mentions).united(in: document)
  }
}
