import Journal

/// The words of the themes as they are written, read to be put into the form that ``ThemeLexicon`` reads in place.
struct ThemeLexiconSource {
  typealias Meaning = ThemeLexicon.Meaning
  typealias Entry = ThemeLexicon.Entry
  typealias Noun = ThemeLexicon.Noun

  private(set) var entries: [Entry] = []
  private(set) var forms: FormTable<Meaning>
  /// Lines that could not be read; for tests.
  private(set) var faults: [String] = []

  static func of(_ language: Language) -> ThemeLexiconSource {
    ThemeLexiconSource(WordList.themes(language), language)
  }

  init(_ list: WordList, _ language: Language) {
    forms = FormTable(capacity: 6_000)
    var theme: Theme?
    for line in list.lines {
      if let heading = line.written.heading {
        theme = Theme(rawValue: heading)
        if theme == nil { faults.append(heading) }
        continue
      }
      guard let theme, let space = line.folded.firstIndex(of: UInt8(ascii: " ")),
        let written = line.written.firstIndex(of: UInt8(ascii: " ")),
        add(
          theme, String(decoding: line.written[..<written], as: UTF8.self), line.folded[space...],
          line.written[written...], language)
      else {
        faults.append(String(decoding: line.written, as: UTF8.self))
        continue
      }
    }
  }

  /// Adds the words of a line; `kind` is a weight from 1 to 3 and letters: see the head of the files.
  /// - Returns: whether the line could be read.
  private mutating func add(
    _ theme: Theme, _ kind: String, _ folded: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>, _ language: Language
  ) -> Bool {
    guard let weight = kind.first?.wholeNumberValue, (1...3).contains(weight) else { return false }
    let letters = kind.dropFirst()
    let foldedWords = folded.parts(",")
    let words = written.parts(",")
    guard foldedWords.count == words.count else { return false }
    for (starred, word) in zip(foldedWords, words) {
      let isPerson = starred.ends("*") || letters.contains("*")
      let folded = starred.ends("*") ? starred.dropLast() : starred
      let isNoun = letters.contains { "mfnu".contains($0) }
      var noun: Noun?
      if isNoun {
        noun = Noun(
          written: Array(starred.ends("*") ? word.dropLast() : word),
          gender: letters.contains("m") ? .masculine : letters.contains("f") ? .feminine : nil,
          isAlwaysPlural: letters.contains("p"), goesBare: letters.contains("u"), isPerson: isPerson)
      }
      entries.append(Entry(theme: theme, weight: Double(weight), noun: noun))
      if isNoun, !letters.contains("p"), !letters.contains("u") {
        let alternatives = folded.split(separator: UInt8(ascii: "="))
        if alternatives.count > 1 {
          for (index, alternative) in alternatives.enumerated() { add(Form(alternative), isPlural: index > 0) }
        } else {
          Inflection.noun(folded, language) { add($0, isPlural: $1) }
        }
      } else if letters.contains("v") {
        Inflection.verb(folded, language) { form, _ in add(form, isPlural: false) }
      } else if letters.contains("a") {
        Inflection.adjective(folded, language) { add($0, isPlural: false) }
      } else {
        add(Form(folded), isPlural: letters.contains("p"))
      }
    }
    return true
  }

  private mutating func add(_ form: Form, isPlural: Bool) {
    let (entry, theme) = (entries.count - 1, entries[entries.count - 1].theme)
    forms.add(Meaning(entry: entry, isPlural: isPlural), form) { [entries] meaning in
      entries[meaning.entry].theme == theme
    }
  }
}

extension ThemeLexiconSource {
  /// The lexicon as ``ThemeLexicon`` reads it.
  var compiled: [UInt8] {
    var numbers: [Int] = []
    var nouns: [UInt8] = []
    for entry in entries {
      var flags = 0
      if let noun = entry.noun {
        flags = 1 | (noun.isAlwaysPlural ? 2 : 0) | (noun.goesBare ? 4 : 0) | (noun.isPerson ? 8 : 0)
      }
      numbers += [
        entry.theme.place, Int(entry.weight), flags | NounPhrase.Gender.number(entry.noun?.gender) << 4, nouns.count,
      ]
      nouns += entry.noun?.written ?? []
    }
    var writer = CompiledWriter(letters: ThemeLexicon.letters)
    writer.add(numbers: numbers + [0, 0, 0, nouns.count])
    writer.add(bytes: nouns)
    forms.compile(to: &writer) { $0.entry << 1 | ($0.isPlural ? 1 : 0) }
    return writer.bytes
  }
}
