import Journal
import Testing

@testable import Redaction

@Suite struct GeneralisationTests {
  private func rough(
    _ text: String, _ piece: String, _ type: SpanType, by detector: DetectorName, _ language: Language,
    date: CivilDate? = nil
  ) throws -> String {
    var standIns = StandIns(seed: 1)
    let redacted = try Redactor(finders: [finder([piece: type], by: detector)]).redact(
      text, at: .pseudonymous, language: language, date: date, standIns: &standIns)
    #expect(standIns.pairs.isEmpty)
    return redacted.text
  }

  @Test(arguments: [
    ("I am |34| years old.", "I am thirtysomething years old."),
    ("She was |34| then.", "She was thirtysomething then."),
    ("a |34|-year-old man", "a thirtysomething-year-old man"), ("He died aged |81|.", "He died aged eightysomething."),
    ("my |7|-year-old son", "my six to twelve-year-old son"), ("She is |thirty-four|.", "She is thirtysomething."),
    ("He is |16|", "He is teen-something"), ("a |8|-month-old baby", "a few-month-old baby"),
    ("he is |102|", "he is a hundred or more"), ("he is |six|", "he is under thirteen"),
    ("a baby of |11 weeks|", "a baby of a few weeks"), ("my |18-month|-old", "my few-month-old"),
    ("she is |three and a half years| old", "she is under six years old"),
    ("|F23| here", "twentysomething here"),
  ])
  func `an English age becomes a stretch of life`(marked: String, expected: String) throws {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    #expect(try rough(parts.joined(), parts[1], .age, by: .age, .english) == expected)
  }

  @Test(arguments: [
    ("J’ai |34| ans.", "J’ai trente et quelques ans."),
    ("une femme de |72| ans", "une femme de soixante-dix et quelques ans"),
    ("Anne en a |34|.", "Anne en a trente et quelques."), ("ses |40| ans", "ses quarante et quelques ans"),
    ("il a |soixante et onze| ans", "il a la septantaine"), ("elle a |quatre-vingt-deux| ans", "elle a l’octantaine"),
    ("à |16| ans", "à treize à dix-neuf ans"), ("à |dix-sept| ans", "à moins de vingt ans"),
    ("un bébé de |18| mois", "un bébé de quelques mois"), ("à |102| ans", "à cent et quelques ans"),
    ("un bébé de |onze semaines|", "un bébé de quelques semaines"),
    ("elle a |trois ans et demi|", "elle a moins de six ans"),
  ])
  func `a French age becomes a stretch of life`(marked: String, expected: String) throws {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    #expect(try rough(parts.joined(), parts[1], .age, by: .age, .french) == expected)
  }

  @Test(arguments: [
    ("On |3 March 2024| we met", "On a day three weeks before we met"), ("since |March 2021|", "since that month"),
    ("in |1983|", "in that year"), ("born |12 April 1983|", "born a day some forty years before"),
    ("on |23 March 2024|", "on the day before"), ("the |3rd of March|", "the day three weeks before"),
    ("on |27 April 2024|", "on a day five weeks later"), ("on |nonsense 17|", "on that day"),
  ])
  func `an English date is told from the day of writing`(marked: String, expected: String) throws {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let date = CivilDate(year: 2024, month: 3, day: 24)
    #expect(try rough(parts.joined(), parts[1], .date, by: .date, .english, date: date) == expected)
  }

  @Test(arguments: [
    ("le |3 mars 2024|", "le jour d’il y a trois semaines"),
    ("depuis |le 3 mars|", "depuis le jour d’il y a trois semaines"),
    ("né le |12 avril 1983|", "né le jour d’il y a une quarantaine d’années"), ("en |1983|", "en cette année-là"),
    ("en |mars 2021|", "en ce mois-là"), ("du |23/03/2024|", "du jour d’avant"),
    ("lundi |03/04/1975|", "lundi ce jour-là"),
  ])
  func `a French date is told from the day of writing`(marked: String, expected: String) throws {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let date = CivilDate(year: 2024, month: 3, day: 24)
    #expect(try rough(parts.joined(), parts[1], .date, by: .date, .french, date: date) == expected)
  }

  @Test func `where the day of writing is not known a date is that day`() throws {
    #expect(try rough("On 3 March 2024", "3 March 2024", .date, by: .date, .english) == "On that day")
    #expect(try rough("le 3 mars", "3 mars", .date, by: .date, .french) == "le jour en question")
  }

  @Test(arguments: [
    ("€1,234.56", "thousands of euros", Language.english), ("$300", "hundreds of dollars", .english),
    ("1 234,50 €", "quelques milliers d’euros", .french), ("15k", "tens of thousands", .english),
    ("2 millions d'euros", "des millions d’euros", .french), ("45,90 francs", "quelques dizaines de francs", .french),
    ("three hundred pounds", "hundreds of pounds", .english), ("5 euros", "quelques euros", .french),
  ])
  func `a sum becomes its order of magnitude`(sum: String, expected: String, language: Language) throws {
    #expect(try rough("it was \(sum) then", sum, .id, by: .money, language) == "it was \(expected) then")
  }

  @Test(arguments: [
    ("it cost $|1,250| then", "it cost thousands of dollars then", Language.english),
    ("payé |1 234,50| € hier", "payé quelques milliers d’euros hier", .french),
    ("payé |347| euros hier", "payé quelques centaines d’euros hier", .french),
    ("£|347| and £|348|", "hundreds of pounds and hundreds of pounds", .english),
  ])
  func `a currency beside a sum goes with it`(marked: String, expected: String, language: Language) throws {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var standIns = StandIns(seed: 1)
    let redactor = Redactor(finders: [
      finder([parts[1]: .id], by: .money), finder([parts.count > 3 ? parts[3] : "": .id], by: .money),
    ])
    #expect(
      try redactor.redact(parts.joined(), at: .pseudonymous, language: language, standIns: &standIns).text == expected)
  }

  @Test func `no digit and no month is left of any day, whatever the day of writing`() throws {
    let months = ["January", "February", "March", "April", "May", "June", "July", "August", "October", "December"]
    for language in Language.allCases {
      for year in [1902, 1948, 1999, 2023, 2024, 2025, 2061] {
        for month in months {
          for day in [1, 9, 28] {
            let date = CivilDate(year: 2024, month: 6, day: 30)
            let text = try rough(
              "x \(day) \(month) \(year) y", "\(day) \(month) \(year)", .date, by: .date, language, date: date)
            #expect(!text.contains { $0.isNumber } && !text.contains(month))
          }
        }
      }
    }
  }
}
