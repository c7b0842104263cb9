/// Turns an English line to the writer: pronouns, `am` and `was`, and nothing else.
enum EnglishRetelling {
  /// What is told, and whether something happens in it; `nil` where the grammar is not sure.
  static func told(_ text: String) -> (text: String, isEvent: Bool)? {
    var words = text.replacing("’", with: "'").split(separator: " ").map(String.init)
    var isEvent = false
    guard let opening = words.first.map(bare) else { return nil }
    // Diaries leave their subject out: `Woke up at four`, `Can't sleep`, `Finally came out to my brother`.
    var isSubjectless = false
    if openingAdverbs.contains(opening), words.count > 2, leavesOutSubject(bare(words[1])) {
      words[0] = words[0].lowercased()
      words.insert("you", at: 0)
      isSubjectless = true
    } else if leavesOutSubject(opening) {
      words[0] = words[0].lowercased()
      words.insert("you", at: 0)
      isSubjectless = true
    } else if !starts(opening, words) {
      return nil
    }
    let bares = words.map(bare)
    // `Saw me running and waited`: it was somebody else who did.
    if isSubjectless, bares.contains("me") || bares.contains("us") { return nil }
    if isBareSpeech(bares, isCapital: { words[$0].first?.isUppercase == true }) || isOfAnother(bares) { return nil }
    // `I came down without`: of what, stands elsewhere.
    if let last = bares.last, prepositions.contains(last) { return nil }
    var result: [String] = []
    var previous = ""
    for (place, word) in words.enumerated() {
      let (core, tail) = split(word)
      let lower = core.lowercased()
      if isSubjectless, place == 0 {
        result.append("you")
        previous = "you"
        continue
      }
      if ["you", "your", "yours", "yourself", "you're", "you'd", "you've", "you'll", "u", "ur"].contains(lower) {
        return nil
      }
      if pasts.contains(lower) || ["was", "were", "had", "didn't"].contains(lower) { isEvent = true }
      var said = core
      switch lower {
      case "i", "we": said = "you"
      case "me", "us": said = "you"
      case "my", "our": said = "your"
      case "mine", "ours": said = "yours"
      case "myself": said = "yourself"
      case "ourselves": said = "yourselves"
      case "i'm", "we're": said = "you're"
      case "i've", "we've": said = "you've"
      case "i'd", "we'd": said = "you'd"
      case "i'll", "we'll": said = "you'll"
      case "am": said = "are"
      case "was", "wasn't":
        if previous == "i" || adverbs.contains(previous) && place > 1 && bare(words[place - 2]) == "i" {
          said = lower == "was" ? "were" : "weren't"
        }
      case "mum", "dad", "mom", "gran", "granny", "nan", "grandad", "grandma", "grandpa", "mummy", "daddy":
        // `Mum` is nobody's name here.
        if !owners.contains(previous) { said = "your \(lower)" }
      case "mum's", "dad's", "mom's", "gran's", "nan's", "grandma's", "grandad's":
        if !owners.contains(previous) { said = "your \(lower)" }
      case "today", "tonight", "tomorrow", "yesterday": said = core
      case "lol", "omg", "idk", "tbh", "rn", "im", "ive", "dont", "cant", "didnt", "wasnt", "&", "+", "=", "-":
        return nil
      case "self", "i.": return nil
      default: break
      }
      previous = lower
      result.append(said + tail)
    }
    guard var first = result.first else { return nil }
    if smallStart.contains(bare(first)) || first == "you" { first = first.prefix(1).lowercased() + first.dropFirst() }
    result[0] = first
    var said = result.joined(separator: " ")
    while let last = said.last, ",.".contains(last) { said.removeLast() }
    return said.contains(" i ") ? nil : (said, isEvent)
  }

  private static let prepositions: Set<String> = [
    "for", "with", "at", "without", "into", "of", "from", "than", "onto", "if", "until",
  ]

  /// Whether words that were said stand in the line with nothing around them: `I said Thursday`, `he said pass me the kitchen roll`.
  private static func isBareSpeech(_ words: [String], isCapital: (Int) -> Bool) -> Bool {
    for (place, word) in words.enumerated()
    where ["said", "say", "says", "saying"].contains(word) && place + 1 < words.count {
      if !afterSaying.contains(words[place + 1]), !isCapital(place + 1) || days.contains(words[place + 1]) {
        return true
      }
      // `He said I know`: it is he who knows.
      if ["i", "i'm"].contains(words[place + 1]), place + 2 < words.count, ofOneself.contains(words[place + 2]) {
        return true
      }
    }
    return zip(words, words.dropFirst()).contains { ["ask", "tell", "told"].contains($0) && $1 == "me" }
      && words.contains { ["don't", "didn't", "never"].contains($0) } && words.first == "you"
  }

  private static let days: Set<String> = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let ofOneself: Set<String> = [
    "know", "knew", "love", "sorry", "fine", "ok", "okay", "see", "think", "believe", "want", "need", "miss", "promise",
    "understand",
    "hope", "guess", "can", "will", "sick", "tired",
  ]
  private static let afterSaying: Set<String> = [
    "that", "he", "she", "it", "they", "i", "we", "he'd", "she'd", "they'd", "it's", "he's", "she's", "i'm", "i've",
    "i'd", "i'll", "we're",
    "we've", "my", "his", "her", "to", "nothing", "something", "anything", "everything", "goodbye", "hello", "sorry",
    "yes", "no", "so",
    "thanks", "thank", "there", "what", "how", "why", "a", "the", "once", "again", "out", "and", "as", "all", "more",
    "too", "in", "on",
    "at", "when", "after", "before", "good",
  ]

  /// `another my mum`, `the other our dad`.
  private static func isOfAnother(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains {
      ["another", "other", "a", "the", "one"].contains($0) && ["my", "our", "mum", "dad", "mom"].contains($1)
    }
  }

  /// Whether its first verb is a past one, and it is told of one time: `I sat down`, not `I have sat here since noon`.
  static func isEvent(_ text: String) -> Bool {
    let words = text.replacing("’", with: "'").split(separator: " ").map { bare(String($0)) }
    guard !words.contains(where: habits.contains), !text.contains(", and "), !text.contains(", but ") else {
      return false
    }
    for (place, word) in words.enumerated() {
      if place > 0, presents.contains(word) || word.hasSuffix("n't") || word == "not" { return false }
      if place == 0, presents.contains(word) || ["i'm", "i've", "i'll", "he's", "she's", "it's"].contains(word) {
        return false
      }
      if pasts.contains(word) || word == "did" { return true }
      if word.hasSuffix("ed"), word.count > 4, (1...2).contains(place), !words[place - 1].hasSuffix("s") || place == 1 {
        return true
      }
    }
    return false
  }

  private static let habits: Set<String> = [
    "always", "never", "every", "since", "still", "used", "keep", "keeps", "often", "usually", "sometimes", "mostly",
    "days",
  ]
  private static let presents: Set<String> = [
    "is", "am", "are", "have", "has", "will", "can", "could", "would", "should", "must", "may", "might", "do", "does",
    "felt", "know", "knows", "want", "wants", "keep", "think", "feel", "love", "like", "miss", "need", "i'm", "i've",
    "was",
    "were", "had",
  ]

  /// Whether a line may begin with `form` though it is no name.
  static func isHead(_ form: String) -> Bool {
    smallStart.contains(form) || pasts.contains(form) || openingAdverbs.contains(form) || form == "can"
  }

  private static func bare(_ word: String) -> String { split(word).core.lowercased() }

  private static func split(_ word: String) -> (core: String, tail: String) {
    var core = word[...]
    var tail = ""
    while let last = core.last, ",.".contains(last) {
      tail = String(last) + tail
      core.removeLast()
    }
    return (String(core), tail)
  }

  /// Whether a line that begins with `opening` leaves its subject out.
  static func leavesOutSubject(_ opening: String) -> Bool {
    subjectless.contains(opening) || pasts.contains(opening) && !openersOnly.contains(opening)
  }

  /// Whether a line that begins so has a subject at its head.
  private static func starts(_ opening: String, _ words: [String]) -> Bool {
    if determiners.contains(opening) {
      // `the light on the table` has no verb, and `the only place that has felt mine` none of its own.
      let own = words.dropFirst().prefix { !["that", "who", "which", "where", "when"].contains(bare($0)) }.map(bare)
      return own.contains {
        pasts.contains($0) || finite.contains($0) || $0.hasSuffix("ed") || $0.hasSuffix("n't")
      }
    }
    if smallStart.contains(opening) { return true }
    // A name, with a verb soon after it.
    guard words[0].first?.isUppercase == true, words.count > 1 else { return false }
    let near = words.dropFirst().prefix(4).map(bare)
    let hasVerb = near.contains {
      pasts.contains($0) || finite.contains($0) || $0.hasSuffix("ed") || $0.hasSuffix("n't")
    }
    return hasVerb && !notNames.contains(opening) && !opening.hasSuffix("ing")
  }

  private static let determiners: Set<String> = [
    "my", "our", "his", "her", "their", "the", "a", "an", "one", "two", "three", "another", "no", "half", "some",
    "every",
    "both", "all", "nothing", "something",
  ]

  private static let owners: Set<String> = ["my", "your", "his", "her", "their", "our", "the", "a", "whose", "and"]
  private static let openingAdverbs: Set<String> = [
    "finally", "almost", "nearly", "also", "just", "even", "actually", "barely", "quickly", "again",
  ]
  private static let adverbs: Set<String> = ["still", "just", "only", "also", "never", "always", "really"]

  private static let smallStart: Set<String> = [
    "i", "we", "he", "she", "they", "it", "my", "our", "his", "her", "their", "the", "a", "an", "nobody", "somebody",
    "everyone", "everybody", "someone", "i'm", "i've", "i'd", "i'll", "he's", "she's", "they've", "he'd", "she'd",
    "this",
    "that", "there", "we're", "we've", "we'd", "both", "one", "two", "three", "another", "no", "mum", "dad", "mom",
    "gran",
    "nan", "grandma", "grandad", "people", "nothing", "something", "kids", "your", "you", "all", "half", "some",
    "every",
  ]

  private static let notNames: Set<String> = [
    "quiet", "long", "great", "good", "bad", "day", "yes", "not", "just", "still", "first", "last", "then", "when",
    "after",
    "before", "because", "if", "at", "on", "in", "with", "for", "from", "how", "what", "why", "where", "who", "so",
    "very",
    "today", "yesterday", "tonight", "tired", "alone", "back", "home", "again", "maybe", "perhaps", "never", "always",
    "as",
    "bored", "sometimes", "although", "though", "while", "since", "until", "more", "less", "too", "even", "part",
    "over",
  ]

  private static let subjectless: Set<String> = [
    "can't", "couldn't", "didn't", "haven't", "don't", "won't",
  ]

  private static let openersOnly: Set<String> = [
    "left", "put", "cut", "set", "let", "read", "hurt", "shut", "cost", "lost", "dead",
  ]

  private static let finite: Set<String> = [
    "is", "was", "has", "had", "says", "thinks", "wants", "does", "did", "will", "and", "are", "were", "have", "keeps",
    "knows", "asks", "looks", "calls", "comes", "goes", "never",
  ]

  /// Past forms that are common in diaries.
  static let pasts: Set<String> = Set(
    """
    woke went walked told drank ate rang called visited cried slept came saw said found sat stood took gave made got bought
    felt heard held forgot laughed smiled snapped shouted yelled screamed danced sang ran drove rode cooked baked cleaned
    ironed painted drew wrote read talked spoke asked answered replied met kissed hugged left lost won finished started
    began stopped tried stayed spent paid sold sent brought kept thought knew wanted needed lied promised apologised
    apologized forgave wandered nodded looked watched counted waited hoped planned worked moved packed opened closed broke
    fell fixed helped hid hung hurt knelt lay led learned learnt lent let liked loved married missed mixed mowed nursed
    opened owed picked played pulled pushed put quit reached rearranged remembered rented rested returned rowed rushed
    sewed shook shut signed skipped smelled smelt spilled spilt stared stole swam swore taught threw touched treated turned
    typed used washed wiped wished wondered wore yawned dreamt dreamed buried miscarried proposed invited agreed refused
    said gave hummed managed booked cancelled celebrated caught dropped failed passed noticed hated tidied planted hit
    checked clicked counted poured pretended presented tripped knocked rang refused turned crept leaned lit blew dug cleared
    chose shared stole tore wound
    brought cut skipped sketched swept mended borrowed texted messaged emailed phoned wept whispered whistled
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
