import Journal

/// Something that happened, told in so many words: a birth, a farewell, a result, a lie.
///
/// What happened says more than any single word of feeling: *we both screamed* after *got the job* is joy.
struct Occasion: Hashable, Sendable {
  /// What it was; those that weigh most come first.
  enum Kind: String, CaseIterable, Sendable {
    /// Somebody died within the last day or so.
    case deathNow = "death-now"
    case miscarriage, diagnosis
    /// Somebody close does not know them any more.
    case forgetting
    case petDeath = "pet-death"
    /// Somebody close is dead, for longer than a day.
    case mourning
    /// A death wished for long ago, and a life since.
    case survived
    case affair, parting, breakup, panic
    /// Something was found in the body, and is not known yet.
    case medicalWorry = "medical-worry"
    /// An illness that comes back, or does not end.
    case illAgain = "ill-again"
    /// A parent forgets or is confused, and still knows who is there.
    case fading
    /// The first day without a drink, a cigarette or a bet, perhaps not for the first time.
    case dayOne = "day-one"
    /// The writer shouted, and it stays with them.
    case shouted
    /// Good news that no joy came with.
    case hollow
    /// The writer is harsh on themselves.
    case selfBlame = "self-blame"
    case liedTo = "lied-to", stolenWork = "stolen-work", inheritance
    case shortOfMoney = "short-of-money"
    /// An engagement or a child of others, and what stings in it.
    case othersNews = "others-news"
    /// A love that was never said, and somebody else's wedding.
    case unsaidLove = "unsaid-love"
    /// Two who lie side by side and do not touch.
    case apart
    case newTown = "new-town"
    case lie, loser, failure, rejection, credit, unanswered, alone, envy, waiting, broken
    /// Anger that one would like to let out, and does not.
    case bodyShame = "body-shame"
    /// What nobody knows.
    case secret
    case proposal, birth, pregnancy, comingOut = "coming-out", job, passed, clear, sober, firstSince = "first-since"
    /// What could not be done a year ago.
    case nowCan = "now-can"
    /// Something made, finished or sold by hand.
    case made
    /// Something of one's own making that somebody bought.
    case sold
    /// Good news of somebody close.
    case theirNews = "their-news"
    case wokeHappy = "woke-happy", gladTears = "glad-tears", setOut = "set-out", skilled, talked, forgave, confided
    case slept, milestone, calmEvening = "calm-evening"
    /// What weighs for weeks.
    case childless, divorce, relapse, hospital, care, friendIll = "friend-ill", redundant, stolen, notHeard =
      "not-heard", parentAges = "parent-ages", childWorry = "child-worry", childLeaves = "child-leaves", funeral,
      doubtLove = "doubt-love", friendDrift = "friend-drift", notForgive = "not-forgive", humiliated
    /// More is drunk than is wanted, and it is looked at.
    case drinking
    /// Somebody who was near moves far away.
    case friendLeaves = "friend-leaves"
    /// What a day is about.
    case wedding, crush, tender, desire, newParent = "new-parent", childProud = "child-proud", teenParents =
      "teen-parents", siblings, quarrel, apology, boundary, regret, forgotIt = "forgot-it", embarrassed, compare,
      homesick, friendThere = "friend-there", kindness, courage, lastDay = "last-day", firstDay = "first-day",
      examNerves = "exam-nerves", boss, overwork, boredJob = "bored-job", studyStuck = "study-stuck", officeWar =
      "office-war", nearMiss = "near-miss", lostThing = "lost-thing", debtPaid = "debt-paid", moveHouse = "move-house",
      decision, feast, visit, travel, sport, diet, therapy, faith, world, age, illDay = "ill-day"
    /// What a page holds that nothing happened on.
    case puttingOff = "putting-off"
    case teamwork, worryLoop = "worry-loop", memory, art, nature, cooked, gratitude, dream, tired, low, fineDay =
      "fine-day", bored
    /// Awake when others sleep.
    case awake
    /// Praise that means its contrary.
    case ironic
    /// A whole page in capitals, and one that says that nobody listens.
    case unheard, shout

    /// Whether it is good news.
    var isGlad: Bool {
      switch self {
      case .proposal, .birth, .comingOut, .job, .passed, .clear, .sober, .firstSince, .wokeHappy, .gladTears, .setOut,
        .skilled, .talked, .forgave, .slept, .milestone, .calmEvening, .survived,
        .nowCan, .made, .sold, .theirNews, .wedding, .crush, .tender, .childProud, .friendThere, .kindness, .courage,
        .debtPaid, .teamwork, .fineDay, .gratitude, .cooked, .nature:
        true
      default: false
      }
    }

    /// Whether it is a death.
    var isDeath: Bool {
      switch self {
      case .deathNow, .miscarriage, .petDeath, .mourning: true
      default: false
      }
    }

    /// Whether it is a thing of the day, that a death beside it leaves unnamed.
    var isDay: Bool {
      switch self {
      case .deathNow, .miscarriage, .petDeath, .mourning, .diagnosis, .forgetting, .broken, .loser, .survived,
        .medicalWorry, .illAgain, .fading, .inheritance, .childless, .divorce, .relapse, .hospital, .care, .friendIll,
        .funeral:
        false
      default: true
      }
    }

    /// Whether nothing is counted, quoted or asked but what belongs to it.
    var isLoss: Bool {
      switch self {
      case .deathNow, .miscarriage, .diagnosis, .petDeath: true
      default: false
      }
    }

    /// Whether its own sentence says what is felt, so that no other one need name it.
    var saysItsFeeling: Bool {
      switch self {
      case .selfBlame, .alone, .envy, .slept, .wokeHappy, .gladTears, .bodyShame, .panic, .survived, .broken, .waiting,
        .skilled, .calmEvening, .lie, .clear, .medicalWorry, .illAgain, .unsaidLove, .fading, .dayOne, .shouted,
        .hollow, .stolenWork,
        .shortOfMoney, .othersNews, .apart, .awake, .ironic, .unheard, .shout, .nowCan, .made, .sold,
        .theirNews, .tired, .low, .bored, .fineDay, .worryLoop, .compare, .embarrassed, .humiliated, .notForgive,
        .homesick, .regret, .relapse, .childless, .illDay, .forgotIt, .decision, .dream, .drinking, .puttingOff:
        true
      default: false
      }
    }

    /// Whether its own question is enough for a short page.
    var asksEnough: Bool {
      switch self {
      case .medicalWorry, .calmEvening, .illAgain, .unsaidLove, .fading, .dayOne, .shouted, .hollow, .liedTo,
        .stolenWork,
        .inheritance, .shortOfMoney,
        .othersNews, .apart, .newTown, .secret, .nowCan, .made, .sold, .theirNews, .awake, .ironic, .unheard, .shout,
        .milestone,
        .firstSince, .bodyShame, .funeral, .childless, .illDay, .hospital, .notHeard, .care, .parentAges, .friendIll,
        .divorce, .doubtLove, .crush, .tender, .desire, .wedding, .newParent, .childProud, .childWorry, .childLeaves,
        .teenParents, .siblings, .quarrel, .apology, .notForgive, .boundary, .regret, .forgotIt, .embarrassed,
        .humiliated, .age, .compare, .friendDrift, .friendThere, .kindness, .homesick, .visit, .feast, .examNerves,
        .firstDay, .lastDay, .redundant, .overwork, .boss, .teamwork, .boredJob, .studyStuck, .debtPaid, .lostThing,
        .stolen, .nearMiss, .officeWar, .moveHouse, .decision, .travel, .relapse, .diet, .sport, .courage, .worryLoop,
        .tired, .low, .fineDay, .bored, .nature, .art, .cooked, .memory, .dream, .faith, .world, .therapy, .gratitude:
        true
      default: isLoss || isDeath
      }
    }

    /// Whether the body is what worries: it is not sent to feel itself.
    var isOfBody: Bool { [.medicalWorry, .illAgain, .diagnosis, .waiting, .illDay, .hospital].contains(self) }

    /// Whether it is in how the page is written, and not in what it is about.
    var isOfForm: Bool { [.ironic, .unheard, .shout].contains(self) }

    /// Whether it is said, and nothing beside it: no line of such a page is told again.
    var standsAlone: Bool { [.deathNow, .shout, .unheard, .ironic, .bodyShame].contains(self) }
  }

  let kind: Kind
  let tokens: Range<Int>
}

/// A pattern of words: `lost|perdu .. quid|euros`. `..` stands for up to five words, `?` before a word makes it optional,
/// `@kin` is somebody of a family or a circle of friends, `^` begins the sentence, `$` ends its clause, `#` is a
/// number.
struct OccasionPattern: Sendable {
  enum Part: Sendable {
    case words(Set<String>, isOptional: Bool)
    case kin
    case gap
    case end
    case number
  }

  let parts: [Part]
  let beginsSentence: Bool
  /// Whether it holds a denial itself: `did not believe me`, « pas fermé l’œil ».
  var denies: Bool {
    parts.contains { part in
      if case .words(let words, _) = part {
        return !words.isDisjoint(with: ["not", "never", "ne", "pas", "jamais", "sans"])
      }
      return false
    }
  }

  init?(_ text: Substring) {
    var words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    beginsSentence = words.first == "^"
    if beginsSentence { words.removeFirst() }
    guard !words.isEmpty else { return nil }
    parts = words.map { word in
      if word == ".." { return .gap }
      if word == "@kin" { return .kin }
      if word == "$" { return .end }
      if word == "#" { return .number }
      let isOptional = word.first == "?"
      let names = (isOptional ? word.dropFirst() : word).split(separator: "|").map(String.init)
      return .words(Set(names), isOptional: isOptional)
    }
  }

  /// The index after its last word where it begins at `start`; `nil` where it does not.
  func end(_ cues: [Cue], at start: Int, _ language: Language) -> Int? { end(cues, at: start, part: 0, language) }

  private func end(_ cues: [Cue], at index: Int, part: Int, _ language: Language) -> Int? {
    guard part < parts.count else { return index }
    switch parts[part] {
    case .gap:
      for skipped in 0...5 where index + skipped <= cues.count {
        if let end = end(cues, at: index + skipped, part: part + 1, language) { return end }
      }
      return nil
    case .words(let words, let isOptional):
      if index < cues.count, words.contains(cues[index].form),
        let end = end(cues, at: index + 1, part: part + 1, language)
      {
        return end
      }
      return isOptional ? end(cues, at: index, part: part + 1, language) : nil
    case .end:
      guard index > 0 else { return nil }
      let isLast =
        index == cues.count || cues[index].word.tokens.lowerBound > cues[index - 1].word.tokens.upperBound
        || !cues[index].kind.isDisjoint(with: .joining)
      return isLast ? end(cues, at: index, part: part + 1, language) : nil
    case .number:
      guard index < cues.count, Self.isNumber(cues[index].form) else { return nil }
      return end(cues, at: index + 1, part: part + 1, language)
    case .kin:
      guard index < cues.count else { return nil }
      var next = index
      if !cues[next].kind.isDisjoint(with: [.writerOwns, .article]) { next += 1 }
      guard next < cues.count,
        Self.isKin(cues[next].form) || ThemeLexicon.of(language).namesPerson(cues, at: next)
      else { return nil }
      return end(cues, at: next + 1, part: part + 1, language)
    }
  }

  private static func isNumber(_ form: String) -> Bool { form.first?.isNumber == true || numbers.contains(form) }

  private static let numbers: Set<String> = Set(
    """
    one two three four five six seven eight nine ten eleven twelve thirty forty fifty sixty seventy eighty
    cent un une deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether `form` is somebody of a family or a circle of friends.
  static func isKin(_ form: String) -> Bool { kin.contains(form) }

  private static let kin: Set<String> = [
    "mum", "mom", "dad", "gran", "granny", "nan", "grandad", "grandma", "grandpa", "mother", "father", "brother",
    "sister", "wife", "husband", "son", "daughter", "maman", "papa", "mamie", "papi", "mamy", "papy", "mere", "pere",
    "frere", "soeur", "sœur", "femme", "mari", "fils", "fille", "niece", "nephew", "neveu", "aunt", "uncle", "tante",
    "oncle", "friend", "ami", "amie", "baby", "bebe", "grandson", "granddaughter", "cousin", "cousine", "partner",
    "boyfriend", "girlfriend", "compagnon", "compagne", "copain", "copine", "kid", "kids", "parents", "twin", "petite",
    "petit",
  ]
}
