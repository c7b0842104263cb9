import Journal

/// Finds what stands against each other: two clauses with a `but` between them.
struct ContrastReader {
  private let language: Language
  private let turning: Turning
  private(set) var found: [EntryReading.Contrast] = []

  init(_ passage: Passage) {
    language = passage.language
    turning = Turning(passage)
  }

  mutating func read(_ sentence: SentenceCues) {
    let clauses = sentence.sentence.clauses
    for index in clauses.indices.dropFirst()
    where clauses[index].link == .contrast && !clauses[index].isQuoted && !clauses[index - 1].isQuoted {
      let first = sentence.clauseStarts[index - 1]..<sentence.clauseStarts[index]
      let second = sentence.clauseStarts[index]..<sentence.clauseEnd(at: sentence.clauseStarts[index])
      guard first.count > 1, second.count > 2 else { continue }
      found.append(
        EntryReading.Contrast(
          first: sentence.isPast[index - 1] ? nil : part(first, sentence),
          second: sentence.isPast[index] ? nil : part(second, sentence),
          tokens: clauses[index - 1].tokens.lowerBound..<clauses[index].tokens.upperBound))
    }
  }

  /// What a clause says of a part of the writer: `I want to leave` → `wants to leave`.
  private func part(_ range: Range<Int>, _ sentence: SentenceCues) -> String? {
    var start = range.lowerBound
    while start < range.upperBound, Self.openings.contains(sentence.form(start)) { start += 1 }
    guard start + 1 < range.upperBound, ["i", "je"].contains(sentence.form(start)) else { return nil }
    return language == .english
      ? english(start + 1..<range.upperBound, sentence) : french(start + 1..<range.upperBound, sentence)
  }

  private func english(_ range: Range<Int>, _ sentence: SentenceCues) -> String? {
    var index = range.lowerBound
    var adverb = ""
    if ["really", "still", "also", "just", "always", "never", "secretly", "often"].contains(sentence.form(index)) {
      adverb = sentence.form(index) + " "
      index += 1
    }
    guard index < range.upperBound else { return nil }
    let form = sentence.form(index)
    if form == "do" || form == "can" || form == "will" || form == "would" || form == "could" {
      guard sentence.form(index + 1) == "not" || form != "do", index + 1 < range.upperBound else { return nil }
      let isNot = sentence.form(index + 1) == "not"
      let rest = index + (isNot ? 2 : 1)
      guard rest < range.upperBound else { return nil }
      let verb = sentence.form(rest)
      guard Self.thirdPerson[verb] != nil || Turning.isVerb(verb) || verb == "like" || verb == "be" else { return nil }
      guard let tail = turning.turned(rest..<range.upperBound, of: sentence, to: .part) else { return nil }
      let auxiliary: [String: (String, String)] = [
        "do": ("does", "does not"), "can": ("can", "cannot"), "will": ("will", "will not"),
        "would": ("would", "would not"),
        "could": ("could", "could not"),
      ]
      guard let pair = auxiliary[form] else { return nil }
      return checked(adverb + (isNot ? pair.1 : pair.0) + " " + tail)
    }
    guard let third = Self.thirdPerson[form] else { return nil }
    if let followers = Self.followers[form], !followers.contains(sentence.form(index + 1)) { return nil }
    guard let tail = turning.turned(index..<range.upperBound, of: sentence, to: .part, first: third) else { return nil }
    return checked(adverb + tail)
  }

  /// What must stand after a verb that otherwise opens a clause of its own.
  private static let followers: [String: Set<String>] = [
    "hope": ["to", "for"], "hoped": ["to", "for"], "believe": ["in"], "think": ["of", "about"], "know": ["how"],
    "knew": ["how"], "wish": ["to", "for"],
    "fear": ["to", "for", "losing", "being"], "understand": ["why"], "doubt": ["it"], "long": ["to", "for"],
    "care": ["about", "for"], "dream": ["of", "about"],
  ]

  private static let thirdPerson: [String: String] = [
    "want": "wants", "need": "needs", "love": "loves", "like": "likes", "feel": "feels", "miss": "misses", "am": "is",
    "have": "has",
    "wish": "wishes", "hope": "hopes", "know": "knows", "fear": "fears", "dread": "dreads", "enjoy": "enjoys",
    "think": "thinks",
    "believe": "believes", "worry": "worries", "trust": "trusts", "dream": "dreams", "resent": "resents",
    "care": "cares",
    "understand": "understands", "doubt": "doubts", "prefer": "prefers", "regret": "regrets", "long": "longs",
    "was": "was",
    "wanted": "wanted", "loved": "loved", "felt": "felt", "missed": "missed", "needed": "needed", "knew": "knew",
    "hoped": "hoped",
    "liked": "liked", "enjoyed": "enjoyed", "had": "had",
  ]

  private func french(_ range: Range<Int>, _ sentence: SentenceCues) -> String? {
    // [ne] [me] verb [pas] rest
    var index = range.lowerBound
    var before = ""
    var isNegated = false
    if sentence.form(index) == "ne" {
      isNegated = true
      index += 1
    }
    var isReflexive = false
    if sentence.form(index) == "me" {
      isReflexive = true
      index += 1
    }
    if sentence.form(index) == "veux", sentence.form(index + 1) == "dire" { return nil }
    guard index < range.upperBound, let third = Self.troisieme[sentence.form(index)] else { return nil }
    let isVowel = third.first.map { "aeiouéèêh".contains($0) } ?? false
    if isReflexive { before = isVowel ? "s'" : "se " }
    if isNegated { before = (before.isEmpty && isVowel ? "n'" : "ne ") + before }
    if sentence.form(index) == "suis" || isReflexive && sentence.form(index) == "sens" {
      return state(index, range, sentence).flatMap { checked(before + third + " " + $0) }
    }
    guard index + 1 < range.upperBound else { return checked(before + third) }
    guard let tail = turning.turned(index..<range.upperBound, of: sentence, to: .part, first: third) else { return nil }
    return checked(before + tail)
  }

  /// What follows « suis »: an adjective that is the same in both genders, or one that can be put into the feminine of « une part ».
  private func state(_ verb: Int, _ range: Range<Int>, _ sentence: SentenceCues) -> String? {
    var words: [String] = []
    for index in verb + 1..<range.upperBound {
      guard let word = turning.turned(index..<index + 1, of: sentence, to: .part) else { return nil }
      let kind = sentence.kind(index)
      if !kind.isDisjoint(with: [.more, .less, .negation, .between]), !word.hasSuffix("é") {
        words.append(word)
        continue
      }
      guard index == range.upperBound - 1 else { return nil }
      if word.hasSuffix("e") {
        words.append(word)
      } else if word.hasSuffix("é") {
        words.append(word + "e")
      } else if word.hasSuffix("eux") {
        words.append(word.dropLast() + "se")
      } else {
        return nil
      }
      return words.joined(separator: " ")
    }
    return nil
  }

  private static let troisieme: [String: String] = [
    "veux": "veut", "peux": "peut", "dois": "doit", "ai": "a", "suis": "est", "vais": "va", "sais": "sait",
    "sens": "sent",
    "voudrais": "voudrait", "aimerais": "aimerait", "aime": "aime", "deteste": "déteste", "adore": "adore",
    "prefere": "préfère",
    "reste": "reste", "pense": "pense", "crois": "croit", "crains": "craint", "espere": "espère", "devrais": "devrait",
    "pourrais": "pourrait", "souhaite": "souhaite", "regrette": "regrette", "doute": "doute", "hesite": "hésite",
    "reve": "rêve",
    "avais": "avait", "voulais": "voulait", "aimais": "aimait", "inquiete": "inquiète", "ennuie": "ennuie",
    "redoute": "redoute",
    "comprends": "comprend", "refuse": "refuse", "ose": "ose", "accepte": "accepte",
  ]

  private static let openings: Set<String> = [
    "but", "and", "yet", "however", "mais", "pourtant", "cependant", "et", "still", "though", "except", "toutefois",
    "or",
  ]

  private func checked(_ text: String) -> String? {
    Saying.isSayable(text, language) ? text : nil
  }
}
