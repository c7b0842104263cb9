import Journal

/// Feelings that an entry names in so many words: *slept badly* names none.
enum NamedFeelings {
  static func families(_ reading: EntryReading) -> [FeelingFamily] {
    let stems = reading.passage.language == .english ? english : french
    return reading.feelings.filter { feeling in
      guard !feeling.isNegated, Ambiguity.isFelt(feeling, reading.passage) else { return false }
      let words = reading.passage.allWords.filter { $0.tokens.overlaps(feeling.tokens) }
      return words.contains { word in
        (stems[feeling.family] ?? []).contains { stem in
          stem.hasSuffix("*") ? word.form.hasPrefix(stem.dropLast()) : word.form == stem
        }
      }
    }.map(\.family)
  }

  private static func table(_ lines: [FeelingFamily: String]) -> [FeelingFamily: [String]] {
    lines.mapValues { $0.split(separator: " ").map(String.init) }
  }

  private static let english = table([
    .joy:
      "happy happier happiness joy joyful joyous glad delighted thrilled cheerful elated content contentment grateful gratitude thankful excited excitement",
    .calm: "calm calmer peaceful peace relieved relief relaxed serene rested quiet",
    .affection: "love loved loving affection tender tenderness fond",
    .pride: "proud pride prouder",
    .hope: "hope hopeful hopes hoping optimistic",
    .sadness:
      "sad sadder sadness unhappy miserable sorrow grief heartbroken depressed down low disappointed disappointment gloomy regret hurt nostalgic homesick melancholy",
    .fear:
      "afraid scared fear fears frightened terrified terror anxious anxiety worried worry worries worrying nervous dread panic panicked panicking",
    .anger:
      "angry anger angrier furious fury rage mad annoyed irritated resentful resentment cross jealous jealousy envious envy frustrated frustration hate hatred disgust disgusted",
    .shame: "ashamed shame guilty guilt embarrassed embarrassment humiliated humiliation mortified worthless",
    .loneliness: "lonely loneliness alone isolated abandoned rejected",
    .exhaustion: "tired tiredness exhausted exhaustion drained overwhelmed knackered weary worn burnt burned shattered",
    .confusion: "confused confusion torn bewildered doubt doubts unsure lost",
  ])
  private static let french = table([
    .joy:
      "heureux heureuse heureuses joie joyeux joyeuse content contente ravi ravie gai gaie bonheur enthousiaste gratitude reconnaissant reconnaissante",
    .calm:
      "calme calmee calme apaise apaisee serein sereine soulage soulagee soulagement tranquille paix detendu detendue repose reposee",
    .affection: "amour aime tendresse affection tendre amoureux amoureuse",
    .pride: "fier fiere fierte",
    .hope: "espoir espere optimiste",
    .sadness:
      "triste tristesse malheureux malheureuse chagrin peine decu decue deception regret regrets nostalgie melancolie cafard",
    .fear:
      "peur peurs angoisse angoissee angoisses anxieux anxieuse inquiet inquiete inquietude crainte panique terrifie terrifiee stresse stressee stress trac",
    .anger:
      "colere furieux furieuse rage enerve enervee agace agacee rancoeur jaloux jalouse jalousie envie frustre frustree frustration haine degout",
    .shame: "honte honteux honteuse coupable culpabilite gene genee humilie humiliee",
    .loneliness: "seul seule solitude isole isolee abandonne abandonnee rejete rejetee",
    .exhaustion:
      "fatigue fatiguee fatigues epuise epuisee epuisement creve crevee lasse las debordee deborde vide videe",
    .confusion: "perdu perdue trouble troublee doute doutes confus confuse",
  ])
}
