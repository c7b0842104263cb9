import Journal

/// A date told from the day the text was written, or not at all: "a day three weeks before", "that day".
struct RoughDate {
  private enum Extent { case day, month, year }

  private let extent: Extent
  /// Days from the day of writing to the date, if both are known.
  private let distance: Int?

  /// The date that a piece of a text tells; of one that is not understood nothing is told but that it is a day.
  init(_ piece: Document, writtenOn date: CivilDate?) {
    let today = date ?? CivilDate(year: 2000, month: 1, day: 1)
    let noon = today.flatMap { CivilDateTime($0, hour: 12) }.flatMap { Timestamp($0, offsetMinutes: 0) }
    var span: Range<Int64>?
    if let noon {
      do throws(DatePhraseError) {
        span = try DatePhrase.span(piece.text(0..<piece.bytes.count), clock: Clock(fixedAt: noon))
      } catch {
        // Of two readings either will do: they are months apart at most.
        if case .ambiguous(let day, _) = error { span = day.daysSince1970 * 86_400..<(day.daysSince1970 + 1) * 86_400 }
      }
    }
    let days = span.map { ($0.upperBound - $0.lowerBound) / 86_400 } ?? 1
    extent = days > 60 ? .year : days > 20 ? .month : .day
    if let span, let noon, date != nil {
      distance = Int((span.lowerBound - noon.clockSeconds + 43_200).quotientRoundedDown(by: 86_400))
    } else {
      distance = nil
    }
  }

  /// What can stand in its place, the best first.
  func phrases(_ context: Generalisation.Context, _ piece: Document, _ language: Language) -> [String] {
    switch language {
    case .english: english(context)
    case .french: french(context, piece)
    }
  }

  private func english(_ context: Generalisation.Context) -> [String] {
    let article = context.word == "the" ? "" : "a "
    switch extent {
    case .month: return [context.word == "the" ? "month in question" : "that month"]
    case .year: return [context.word == "the" ? "year in question" : "that year"]
    case .day:
      let plain = context.word == "the" ? "day in question" : "that day"
      guard let distance else { return [plain] }
      switch distance {
      case 0: return [context.word == "the" ? "same day" : "that same day", plain]
      case -1: return [context.word == "the" ? "previous day" : "the day before", plain]
      case 1: return [context.word == "the" ? "following day" : "the day after", plain]
      default:
        return ["\(article)day \(Self.stretch(abs(distance)).en) \(distance < 0 ? "before" : "later")", plain]
      }
    }
  }

  private func french(_ context: Generalisation.Context, _ piece: Document) -> [String] {
    let startsWithArticle = piece.tokens.first.map(Self.articles.contains) ?? false
    let hasArticle = ["le", "du", "au"].contains(context.word)
    let article = startsWithArticle ? "le " : ""
    switch extent {
    case .month: return [hasArticle ? "mois en question" : "ce mois-là"]
    case .year: return [hasArticle ? "temps en question" : "cette année-là"]
    case .day:
      let plain = hasArticle || startsWithArticle ? article + "jour en question" : "ce jour-là"
      guard let distance, hasArticle || startsWithArticle else { return [plain, "cette date"] }
      let told: String =
        switch distance {
        case 0: "jour même"
        case -1: "jour d’avant"
        case 1: "jour d’après"
        case ..<0: "jour d’il y a \(Self.stretch(-distance).fr)"
        default: "jour qui vient dans \(Self.stretch(distance).fr)"
        }
      return [article + told, plain, article + "moment en question"]
    }
  }

  private static let articles = Cues("le")

  /// So many days, told roughly: from ten years on to five years, from thirty on to ten.
  private static func stretch(_ days: Int) -> Phrase {
    switch days {
    case ..<7: return Phrase(en: "a few days", fr: "quelques jours")
    case ..<11: return Phrase(en: "a week", fr: "une semaine")
    case ..<46: return counted((days + 3) / 7, en: "weeks", fr: "semaines")
    case ..<350:
      let months = (days + 15) / 30
      return counted(months, en: "months", fr: "mois")
    case ..<550: return Phrase(en: "a year", fr: "un an")
    case ..<3500: return counted((days + 182) / 365, en: "years", fr: "ans")
    default:
      let years = (days + 182) / 365
      let step = years < 30 ? 5 : 10
      let rounded = min(100, (years + step / 2) / step * step)
      return Phrase(
        en: "some \(tensEnglish[rounded] ?? "many") years", fr: "\(tensFrench[rounded] ?? "beaucoup") d’années")
    }
  }

  private static func counted(_ count: Int, en: String, fr: String) -> Phrase {
    let english = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    let french = [
      "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    ]
    let index = min(max(count, 1), 12)
    return Phrase(en: "\(english[index]) \(en)", fr: "\(french[index]) \(fr)")
  }

  private static let tensEnglish = [
    10: "ten", 15: "fifteen", 20: "twenty", 25: "twenty-five", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty",
    70: "seventy", 80: "eighty", 90: "ninety", 100: "hundred",
  ]
  private static let tensFrench = [
    10: "une dizaine", 15: "une quinzaine", 20: "une vingtaine", 25: "plus d’une vingtaine", 30: "une trentaine",
    40: "une quarantaine", 50: "une cinquantaine", 60: "une soixantaine", 70: "beaucoup", 80: "beaucoup",
    90: "beaucoup", 100: "une centaine",
  ]
}

extension Int64 {
  fileprivate func quotientRoundedDown(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
