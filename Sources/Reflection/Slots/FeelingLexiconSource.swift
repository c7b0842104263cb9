import Journal

/// The words of feeling as they are written, read to be put into the form that ``FeelingLexicon`` reads in place.
struct FeelingLexiconSource {
  typealias Use = FeelingLexicon.Use
  typealias Feeling = FeelingLexicon.Feeling
  typealias Meaning = FeelingLexicon.Meaning

  private(set) var feelings: [Feeling] = []
  private(set) var forms: FormTable<Meaning>
  /// The words of the list, with those that a cause verb makes (`frightened`, `frightening`), each with its feeling; for tests.
  private(set) var lemmas: [(word: ArraySlice<UInt8>, use: Use, feeling: Int)] = []
  /// Lines that could not be read; for tests.
  private(set) var faults: [String] = []

  static func of(_ language: Language) -> FeelingLexiconSource {
    FeelingLexiconSource(WordList.feelings(language), language)
  }

  init(_ list: WordList, _ language: Language) {
    forms = FormTable(capacity: language == .english ? 4_000 : 12_000)
    var family: FeelingFamily?
    for line in list.lines {
      if let heading = line.written.heading {
        family = FeelingFamily(rawValue: heading)
        if family == nil { faults.append(heading) }
        continue
      }
      guard let family, let colon = line.folded.firstIndex(of: UInt8(ascii: ":")),
        let end = line.written.firstIndex(of: UInt8(ascii: ":")),
        let feeling = Self.feeling(String(decoding: line.written[..<end], as: UTF8.self), family, language)
      else {
        faults.append(String(decoding: line.written, as: UTF8.self))
        continue
      }
      feelings.append(feeling)
      let groups = zip(line.folded[(colon + 1)...].parts(";"), line.written[(end + 1)...].parts(";"))
      for (group, written) in groups { add(group, written, language) }
    }
  }

  /// Reads the head of a line: `3 rage:`, `2 colère f:`, `1 larmes fp:`.
  private static func feeling(_ head: String, _ family: FeelingFamily, _ language: Language) -> Feeling? {
    var words = head.split(separator: " ")
    guard let number = words.first.flatMap({ Int($0) }), let strength = FeelingStrength(rawValue: number) else {
      return nil
    }
    words.removeFirst()
    var gender: NounPhrase.Gender?
    var isPlural = false
    if language == .french || words.last == "p" {
      switch words.popLast() {
      case "m": gender = .masculine
      case "f": gender = .feminine
      case "mp": (gender, isPlural) = (.masculine, true)
      case "fp": (gender, isPlural) = (.feminine, true)
      case "p": isPlural = true
      default: return nil
      }
    }
    guard !words.isEmpty else { return nil }
    let noun = words.joined(separator: " ")
    return Feeling(
      family: family, strength: strength, noun: NounPhrase(noun, .this, gender: gender, isPlural: isPlural))
  }

  private mutating func add(_ group: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>, _ language: Language) {
    guard let kind = group.first, group.count > 2, group.dropFirst().first == UInt8(ascii: " ") else {
      faults.append(String(decoding: written, as: UTF8.self))
      return
    }
    for (word, written) in zip(group.dropFirst(2).parts(","), written.dropFirst(2).parts(",")) {
      switch Unicode.Scalar(kind) {
      case "a":
        note(written, .predicate)
        let hasAccent = language == .french && written.ends("é")
        Inflection.adjective(word, language, hasAccent: hasAccent) { add($0, .predicate, hasAccent: hasAccent) }
      case "x":
        note(written, .predicate)
        add(Form(word), .predicate)
      case "n":
        note(written, .noun)
        Inflection.noun(word, language) { form, _ in add(form, .noun) }
      case "t":
        note(written, .thing)
        Inflection.adjective(word, language) { add($0, .thing) }
      case "p":
        note(written, .whole)
        add(Form(word), .whole)
      case "o":
        add(Form(word), [])
      case "v":
        let isReflexive = language == .french && word.starts(with: "se ".utf8)
        let use: Use = isReflexive ? .reflexive : .verb
        note(written, use)
        Inflection.verb(isReflexive ? word.dropFirst(3) : word, language) { form, _ in add(form, use) }
      case "c":
        note(written, .cause)
        note(written, .predicate)
        note(written, .thing)
        Inflection.verb(word, language) { form, part in
          switch part {
          case .finite: add(form, .cause)
          case .past: add(form, [.cause, .predicate], hasAccent: language == .french && word.ends("er"))
          case .present: add(form, [.cause, .thing])
          }
        }
      default: faults.append(String(decoding: written, as: UTF8.self))
      }
    }
  }

  private mutating func note(_ word: ArraySlice<UInt8>, _ use: Use) {
    lemmas.append((word, use, feelings.count - 1))
  }

  private mutating func add(_ form: Form, _ use: Use, hasAccent: Bool = false) {
    let feeling = feelings.count - 1
    forms.add(Meaning(feeling: feeling, use: use, hasAccent: hasAccent), form) { meaning in
      guard meaning.feeling == feeling, meaning.hasAccent == hasAccent else { return false }
      meaning.use.formUnion(use)
      return true
    }
  }
}

extension FeelingLexiconSource {
  /// The lexicon as ``FeelingLexicon`` reads it.
  var compiled: [UInt8] {
    var writer = CompiledWriter(letters: FeelingLexicon.letters)
    writer.add(
      lists: feelings.map { feeling in
        [
          feeling.family.place, feeling.strength.rawValue, NounPhrase.Gender.number(feeling.noun.gender),
          feeling.noun.isPlural ? 1 : 0,
        ]
      })
    writer.add(bytes: feelings.flatMap { Array($0.noun.text.utf8) + [UInt8(ascii: "\n")] })
    forms.compile(to: &writer) { $0.feeling << 8 | ($0.hasAccent ? 0x80 : 0) | Int($0.use.rawValue) }
    return writer.bytes
  }
}
