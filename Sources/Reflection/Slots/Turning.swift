import Journal
import Redaction

/// Turns the writer's words to the writer: `my boss` → `your boss`, « me reposer » → « vous reposer ».
struct Turning {
  /// Who is spoken of where the words spoke of the writer.
  enum Person {
    /// The writer, spoken to: `you`, « vous ».
    case writer
    /// A part of the writer: `it`, « se »; what is theirs is still the writer's.
    case part
  }

  private let passage: Passage
  private let language: Language

  init(_ passage: Passage) {
    self.passage = passage
    language = passage.language
  }

  /// The words in `range` turned, or `nil` where that cannot be done with correct grammar or must not be said.
  /// - Parameter first: what is said instead of the first word.
  func turned(_ range: Range<Int>, of sentence: SentenceCues, to person: Person = .writer, first: String? = nil)
    -> String?
  {
    // An article at the end has lost its noun, and so may the preposition before it: `for a while`.
    var range = range
    while let last = range.last, Self.danglers.contains(sentence.form(last)) {
      range = range.lowerBound..<last
      if let before = range.last, range.count > 1, sentence.kind(before).contains(.preposition) {
        range = range.lowerBound..<before
      }
    }
    guard !range.isEmpty, range.count <= Saying.mostWords + 4 else { return nil }
    var text = ""
    var index = range.lowerBound
    var lastToken: Int?
    var lastWasChanged = false
    while index < range.upperBound {
      let word = sentence.cues[index].word
      // Words that come from the same tokens are said together: `don't`.
      var end = index + 1
      while end < sentence.cues.count, sentence.cues[end].word.tokens == word.tokens { end += 1 }
      let isFirst = index == range.lowerBound
      var said: String?
      if isFirst, let first {
        // `wasn't`: what is joined to the word would be lost.
        guard end == index + 1 else { return nil }
        said = first
      } else {
        if end > range.upperBound { return nil }
        for place in index..<end {
          switch turn(place, sentence, person) {
          case .none: return nil
          case .some(.same): break
          case .some(.other(let word)):
            said = end - index == 1 ? word : nil
            if said == nil { return nil }
          }
        }
      }
      let isChanged = said != nil
      let written = said ?? passage.text(word.tokens)
      guard var gap = gap(lastToken, word.tokens.lowerBound, lastWasChanged || isChanged) else { return nil }
      // What was elided and is so no more stands apart: « m'en » → « vous en ».
      if gap.isEmpty, lastWasChanged, !text.isEmpty, !text.hasSuffix("'") { gap = " " }
      text += gap + written
      lastToken = word.tokens.upperBound - 1
      lastWasChanged = isChanged
      index = end
    }
    if let first = text.first, first.isUppercase, !isName(range.lowerBound, sentence) {
      text = first.lowercased() + text.dropFirst()
    }
    text = text.replacing("’", with: "'")
    return Saying.isSayable(text, language) ? text : nil
  }

  private static let danglers: Set<String> = [
    "a", "an", "the", "my", "our", "un", "une", "le", "la", "les", "des", "mon", "ma", "mes", "du", "au", "aux", "de",
  ]

  private enum Turned { case same, other(String) }

  private func turn(_ index: Int, _ sentence: SentenceCues, _ person: Person) -> Turned? {
    let form = sentence.form(index)
    switch language {
    case .english:
      switch form {
      case "my", "our": return .other("your")
      case "mine", "ours": return .other("yours")
      case "me": return person == .writer ? .other("you") : nil
      case "myself": return person == .writer ? .other("yourself") : nil
      case "i", "we", "us", "ourselves", "you", "your", "yours", "yourself", "yourselves", "am": return nil
      default: return .same
      }
    case .french:
      switch form {
      case "me":
        let isElided = sentence.cues[index].word.tokens.count == 2
        return .other(person == .writer ? "vous" : isElided ? "s'" : "se")
      case "moi": return .other("vous")
      case "mon", "ma", "notre": return .other("votre")
      case "mes", "nos": return .other("vos")
      case "je", "j", "on", "nous", "tu", "te", "toi", "ton", "ta", "tes", "vous", "votre", "vos", "mien", "mienne",
        "miens",
        "miennes", "suis", "ai":
        return nil
      default: return .same
      }
    }
  }

  /// What stands between two words as they are said: nothing odd, or `nil`.
  private func gap(_ last: Int?, _ next: Int, _ isChanged: Bool) -> String? {
    guard let last else { return "" }
    let document = passage.document
    guard next > last + 1 else {
      guard next == last + 1 else { return nil }
      return document.tokens[next].isAfterSpace ? " " : ""
    }
    var gap = ""
    for index in last + 1..<next {
      let token = document.tokens[index]
      if token.kind == .lineBreak { continue }
      guard token.kind == .sign else { return nil }
      if document.isSign("'", at: index) || document.isSign("’", at: index) {
        gap += isChanged ? " " : "'"
      } else if document.isSign("-", at: index), !token.isAfterSpace {
        gap += "-"
      } else {
        return nil
      }
    }
    return gap.isEmpty ? " " : gap
  }

  private func isName(_ index: Int, _ sentence: SentenceCues) -> Bool {
    let token = passage.document.tokens[sentence.cues[index].word.tokens.lowerBound]
    return !token.startsSentence
  }
}

extension Turning {
  /// Whether a French word may be an infinitive.
  static func isInfinitive(_ form: String) -> Bool {
    guard form.utf8.count > 3 || form == "lire" || form == "rire" || form == "dire" else { return false }
    return (form.hasSuffix("er") || form.hasSuffix("ir") || form.hasSuffix("re")) && !noInfinitives.contains(form)
  }

  private static let noInfinitives: Set<String> = [
    "notre", "votre", "autre", "quatre", "libre", "contre", "entre", "encore", "mere", "pere", "frere", "hier", "cher",
    "fier", "mer",
    "premier", "dernier", "air", "soir", "plaisir", "desir", "avenir", "livre", "heure", "histoire", "affaire", "genre",
    "titre",
    "maitre", "centre", "semestre", "leger", "entier", "particulier", "etranger", "loyer", "danger", "metier",
    "quartier", "papier",
    "dossier", "cahier", "fevrier", "janvier", "arriere", "derriere", "lettre", "chambre", "membre", "propre", "sombre",
    "tendre",
    "pauvre", "rare", "pire", "mare", "colere", "misere", "lumiere", "priere", "maniere", "matiere", "carriere",
    "sincere", "sur",
    "semblant", "cuisiniere", "septembre", "octobre", "novembre", "decembre", "ventre", "theatre", "fenetre", "montre",
    "sucre",
  ]

  /// The infinitive of an English form in -ing, where it is known.
  static func base(ofGerund form: String) -> String? { gerunds[form] }

  /// The form in -ing of an English verb, by rule.
  static func gerund(of verb: String) -> String? {
    guard verb.utf8.count > 1, verb.utf8.allSatisfy({ (0x61...0x7a).contains($0) }) else { return nil }
    if let known = gerundOf[verb] { return known }
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("ee") || verb.hasSuffix("oe") || verb.hasSuffix("ye") { return verb + "ing" }
    if verb.hasSuffix("e"), verb.utf8.count > 2 { return verb.dropLast() + "ing" }
    let letters = Array(verb.utf8)
    let last = letters.count - 1
    if letters.count <= 4, letters.count >= 3, !Inflection.isVowel(letters[last]), !"wxy".utf8.contains(letters[last]),
      Inflection.isVowel(letters[last - 1]), !Inflection.isVowel(letters[last - 2])
    {
      return letters.count == 3 || !verb.hasSuffix("en") && !verb.hasSuffix("er")
        ? verb + String(verb.suffix(1)) + "ing" : verb + "ing"
    }
    return verb + "ing"
  }

  /// Verbs that are common in diaries, with their -ing forms.
  private static let pairs = """
    be being, have having, do doing, go going, make making, take taking, lose losing, leave leaving, fail failing,
    call calling,
    talk talking, tell telling, speak speaking, write writing, see seeing, meet meeting, ask asking, say saying,
    get getting, let letting,
    quit quitting, stop stopping, start starting, begin beginning, move moving, change changing, travel travelling,
    learn learning,
    read reading, run running, walk walking, swim swimming, sleep sleeping, rest resting, eat eating,
    drink drinking, smoke smoking,
    cook cooking, clean cleaning, work working, study studying, try trying, find finding, buy buying, sell selling,
    pay paying,
    give giving, help helping, visit visiting, come coming, stay staying, live living, love loving, trust trusting,
    open opening,
    apologise apologising, apologize apologizing, forgive forgiving, disappoint disappointing, forget forgetting,
    remember remembering,
    choose choosing, decide deciding, sing singing, play playing, paint painting, draw drawing, dance dancing,
    cry crying, sit sitting,
    put putting, cut cutting, set setting, plan planning, drop dropping, miss missing, marry marrying, keep keeping,
    send sending,
    spend spending, show showing, face facing, drive driving, fly flying, ride riding, breathe breathing,
    listen listening, finish finishing,
    look looking, apply applying, admit admitting, refuse refusing, accept accepting, confront confronting,
    wake waking, exercise exercising,
    break breaking, fall falling, grow growing, age ageing, offend offending, upset upsetting, bother bothering,
    join joining, turn turning,
    hug hugging, jog jogging, pack packing, unpack unpacking, reply replying, answer answering, text texting,
    email emailing, ring ringing,
    cancel cancelling, garden gardening, bake baking, knit knitting, meditate meditating, pray praying,
    journal journaling, wait waiting,
    think thinking, feel feeling, hear hearing, lie lying, stand standing, focus focusing, enjoy enjoying,
    relax relaxing, chat chatting,
    shop shopping, hold holding, watch watching, bring bringing, share sharing, explain explaining,
    introduce introducing, wear wearing
    """.split(separator: ",").map { $0.split { $0 == " " || $0 == "\n" }.map(String.init) }.filter { $0.count == 2 }

  private static let gerunds = Dictionary(pairs.map { ($0[1], $0[0]) }, uniquingKeysWith: { first, _ in first })
  private static let gerundOf = Dictionary(pairs.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })

  /// Whether an -ing form is of a verb that is known here.
  static func isGerund(_ form: String) -> Bool { gerunds[form] != nil }

  /// Whether a word is a verb that is known here.
  static func isVerb(_ form: String) -> Bool { gerundOf[form] != nil }
}
