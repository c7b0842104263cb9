import Journal

extension EntryReading {
  /// How much is read.
  public enum Depth: Sendable {
    /// All.
    case full
    /// What ``EntryTraits`` keep, for thousands of earlier entries: contrasts, absolutes and requests are left empty.
    case traits
  }

  /// Reads `passage`: in time linear in its length, and by its own words alone.
  public init(_ passage: Passage, depth: Depth = .full) {
    var feelings = FeelingReader(passage)
    var nouns = NounReader(passage)
    var wants = WantReader(passage)
    var contrasts = ContrastReader(passage)
    var marks = MarkReader(passage)
    var absolutes = AbsoluteReader(passage)
    var requests = RequestReader(passage.language)
    for sentence in passage.sentences {
      let cues = SentenceCues(sentence, passage.language)
      feelings.read(cues)
      nouns.read(cues)
      wants.read(cues)
      marks.read(cues)
      guard depth == .full else { continue }
      contrasts.read(cues)
      absolutes.read(cues)
      requests.read(cues)
    }
    nouns.readNames()
    let felt = feelings.ranked
    self.init(
      passage: passage, feelings: felt.isEmpty ? Self.feelings(inSignsOf: passage) : felt, themes: nouns.themeMentions,
      people: nouns.personMentions,
      topics: nouns.topicList, wants: wants.found, contrasts: contrasts.found, changes: marks.changes,
      strengths: marks.strengths,
      relief: marks.relief, absolutes: absolutes.found, times: marks.times, requests: requests.found)
  }
}

extension FeelingReader {
  /// What was found, the most telling first: what is felt before what is not, strong before slight, often before once.
  var ranked: [EntryReading.Feeling] {
    struct Kind: Hashable {
      let family: FeelingFamily
      let noun: String
      let isNegated: Bool
    }
    var best: [Kind: (feeling: EntryReading.Feeling, count: Int, order: Int)] = [:]
    for feeling in found {
      let kind = Kind(family: feeling.family, noun: feeling.noun.text, isNegated: feeling.isNegated)
      let order = best.count
      var seen = best[kind] ?? (feeling, 0, order)
      seen.count += 1
      if feeling.strength > seen.feeling.strength { seen.feeling = feeling }
      best[kind] = seen
    }
    func score(_ item: (feeling: EntryReading.Feeling, count: Int, order: Int)) -> Int {
      (item.feeling.isNegated ? 0 : 100) + item.feeling.strength.rawValue * 2 + min(item.count, 5)
    }
    return best.values.sorted { (score($1), $0.order) < (score($0), $1.order) }.map(\.feeling)
  }
}
