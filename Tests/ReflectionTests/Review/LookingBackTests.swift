import Journal
import Testing

@testable import Reflection

/// Looking back over journals that were invented for it.
@Suite struct LookingBackTests {
  private struct Day {
    let day: Int
    let mood: Int?
    let text: String
    var isStarred = false
    var tags: [String] = []
    var gravity = Gravity.none
  }

  private func today() throws -> CivilDate { try #require(CivilDate(year: 2026, month: 3, day: 31)) }

  private func entries(_ days: [Day], _ language: Language = .english) throws -> [ReviewedEntry] {
    try days.map { day in
      let date = try #require(CivilDate(year: 2026, month: 3, day: day.day))
      return ReviewedEntry(
        id: EntryID(high: UInt64(day.day), low: 1), moment: try #require(CivilDateTime(date, hour: 21)),
        mood: day.mood.flatMap { Mood($0) }, isStarred: day.isStarred, tags: day.tags, gravity: day.gravity,
        reading: EntryReading(Passage(day.text, language: language)))
    }
  }

  private let choir = [
    Day(day: 1, mood: 2, text: "The boss moved the deadline again. Slept badly."),
    Day(day: 4, mood: 4, text: "Singing with Marta in the cold church. We missed every entry and laughed."),
    Day(day: 7, mood: 2, text: "Dad fell again. He called the nurse by my name.", tags: ["dad"]),
    Day(day: 11, mood: 5, text: "Singing again. Marta kept me a seat by the stove."),
    Day(day: 14, mood: 1, text: "Dad is in the care home now. He asked when I would fetch him.", tags: ["dad"]),
    Day(day: 15, mood: 3, text: "Ironing. Nothing to tell."),
    Day(day: 18, mood: 4, text: "Singing. Marta and I took the long way home."),
    Day(day: 21, mood: 2, text: "Woke at four. I told my brother the whole truth about the money.", tags: ["dad"]),
    Day(day: 28, mood: 3, text: "I finally asked for help with the forms.", isStarred: true, tags: ["dad"]),
  ]

  private let chorale = [
    Day(day: 1, mood: 2, text: "Ma cheffe a encore avancé le rendu. J’ai mal dormi."),
    Day(day: 4, mood: 4, text: "Chorale avec Marta dans l’église froide. On a ri tout du long."),
    Day(day: 7, mood: 2, text: "Papa est tombé dans le couloir. Il a appelé l’infirmière par mon prénom."),
    Day(day: 11, mood: 5, text: "Chorale encore. Marta m’avait gardé une place près du poêle."),
    Day(day: 14, mood: 1, text: "Papa est à l’Ehpad maintenant. Il a demandé quand je viendrais le chercher."),
    Day(day: 18, mood: 4, text: "Chorale. Marta et moi, on est rentrées par le grand chemin."),
    Day(day: 21, mood: 2, text: "Debout depuis quatre heures. J’ai dit la vérité à mon frère pour l’argent."),
    Day(day: 28, mood: 3, text: "J’ai enfin demandé de l’aide pour les dossiers.", isStarred: true),
  ]

  @Test func `Who and what went with good days is counted, with the mood beside it`() throws {
    let today = try today()
    let english = try Review(entries(choir)).sentences(in: .english, today: today).joined(separator: "\n")
    #expect(english.contains("Marta (3 times, mood 4.3 on average)"), "\(english)")
    #expect(
      english.contains("What went with good days: Marta (3 entries, mood 4.3) and singing (3 entries, mood 4.3)."),
      "\(english)")
    #expect(english.contains("What came back: #dad (4 times)."), "\(english)")
    let french = try Review(entries(chorale, .french)).sentences(in: .french, today: today).joined(separator: "\n")
    #expect(french.contains("Marta (3 fois, humeur à 4,3 en moyenne)"), "\(french)")
    #expect(french.contains("Ce qui allait avec les bons jours\u{a0}: Marta"), "\(french)")
  }

  @Test func `The lowest day, the best and the starred stand with a date and a line of the writer's own`() throws {
    let review = try Review(entries(choir))
    let lines = try review.sentences(in: .english, today: today())
    #expect(lines.contains("The lowest day, 14 March, mood 1: “Dad is in the care home now.”"), "\(lines)")
    #expect(
      lines.contains { $0.hasPrefix("The best day, 11 March, mood 5: “Singing again. Marta kept me a seat") },
      "\(lines)")
    #expect(lines.contains("Starred, 28 March, mood 3: “I finally asked for help with the forms.”"), "\(lines)")
    #expect(lines.last?.hasPrefix("Something to be proud of") == true, "\(lines)")
    #expect(try review.question(in: .english, today: today())?.contains("Marta") == true)
  }

  @Test func `What is quoted stands in the entry, word for word`() throws {
    for (days, language) in [(choir, Language.english), (chorale, .french)] {
      let read = try entries(days, language)
      let texts = days.map(\.text)
      let lines =
        try Review(read).sentences(in: language, today: today())
        + Preparation(read).sections(in: language, today: today()).flatMap(\.lines)
      let (open, close): (Character, Character) = language == .english ? ("“", "”") : ("«", "»")
      for line in lines where line.contains(open) {
        let quoted = line.drop { $0 != open }.dropFirst().prefix { $0 != close }
        let words = String(quoted).trimming
        #expect(texts.contains { $0.contains(words) }, "\(line)")
      }
    }
  }

  @Test func `Feelings are named only by their names, and moods only where most are so`() throws {
    let days = [
      Day(day: 25, mood: 2, text: "Couldn't sleep."), Day(day: 26, mood: 3, text: "Slept badly."),
      Day(day: 27, mood: 4, text: "Mia's school rang about her reading."),
    ]
    let review = try Review(entries(days), days: 7)
    let lines = try review.sentences(in: .english, today: today()).joined(separator: "\n")
    #expect(!lines.contains("Feelings") && !lines.contains("mostly") && !lines.contains("your studies"), "\(lines)")
    #expect(lines.contains("Your mood went from 2 to 4 of 5, 3 on average."), "\(lines)")
    let sad = [Day(day: 1, mood: nil, text: "I was so sad."), Day(day: 2, mood: nil, text: "Sad again, all day.")]
    #expect(try Review(entries(sad)).feelings.map(\.count) == [2])
  }

  @Test func `A week says who was there, even once, and how it was the week before`() throws {
    let week = try Review(entries(Array(choir.suffix(3))), days: 7, before: [2, 2, 3].compactMap { Mood($0) })
    let lines = try week.sentences(in: .english, today: today()).joined(separator: "\n")
    #expect(lines.contains("Marta") && lines.contains("in the week before, 2.3 on average"), "\(lines)")
    #expect(!lines.contains("What came back"))
  }

  @Test func `Where there is little, little is said`() throws {
    let lines = try Review(entries([Day(day: 3, mood: nil, text: "Rain.")])).sentences(in: .english, today: today())
    #expect(lines == ["You wrote one entry."])
  }

  @Test func `Notes begin with danger, and repeat nothing of its page`() throws {
    var days = choir
    days.append(Day(day: 29, mood: 1, text: "Everybody would manage without me here.", gravity: .passive))
    let sections = try Preparation(entries(days)).sections(in: .english, today: today())
    #expect(sections.first?.title.en == "Say this first")
    let lines = Array(sections.map(\.lines).joined())
    #expect(!lines.contains { line in line.contains("manage without") })
    let review = try Review(entries(days)).sentences(in: .english, today: today())
    #expect(!review.contains { $0.contains("manage without") })
  }

  @Test func `Notes hold the hard days, what helped, and questions of what was found`() throws {
    let sections = try Preparation(entries(choir)).sections(in: .english, today: today())
    func lines(_ title: String) -> [String] { sections.first { $0.title.en == title }?.lines ?? [] }
    let happens = lines("What happens, in your own words")
    #expect(happens.contains("“Dad is in the care home now.” (14 March, mood 1 of 5)"), "\(happens)")
    #expect(happens.contains { $0.contains("forms") } && happens.count <= 8, "\(happens)")
    #expect(lines("Since when, and how often").contains { $0.hasPrefix("#dad: in 4 of 9 entries, first on 7 March") })
    #expect(lines("What helped").contains { $0.contains("Marta kept me a seat") })
    let asked = lines("What you could ask")
    #expect(asked.count == 3 && asked.contains { $0.contains("the person I look after") }, "\(asked)")
    let french = try Preparation(entries(chorale, .french)).sections(in: .french, today: today())
    let questions = french.last?.lines ?? []
    #expect(questions.count == 3 && questions.contains { $0.contains("la personne dont je m’occupe") }, "\(questions)")
    #expect(french.contains { $0.title.fr == "Ce qui a aidé" && $0.lines.contains { $0.contains("Marta") } })
  }

  @Test func `An entry is quoted once on the page, whatever else it says`() throws {
    let days = [
      Day(
        day: 2, mood: 1, text: "Cried at work. I wish somebody told me what to do. Slept two hours.", isStarred: true),
      Day(day: 5, mood: 2, text: "Slept badly again. I need help with the nights. The boss shouted."),
      Day(day: 9, mood: 5, text: "Walked to the sea with Marta. It helped. Slept eight hours."),
      Day(day: 12, mood: 2, text: "I want to sleep through one night. Drank a bottle of wine."),
      Day(day: 20, mood: 4, text: "A walk with Marta did me good. I hope it lasts."),
    ]
    for count in 1...days.count {
      let sections = try Preparation(entries(Array(days.prefix(count)))).sections(in: .english, today: today())
      let lines = sections.flatMap(\.lines)
      for day in days.prefix(count) {
        let said = day.text.split(separator: ".").map { $0.drop { $0 == " " } }
        let quoting = lines.filter { line in line.contains("“") && said.contains { line.contains($0) } }
        #expect(quoting.count <= 1, "\(quoting)")
      }
      // What happens is never empty where a day was hard, and what is asked not where there is room for it.
      #expect(sections.contains { $0.title.en.hasPrefix("What happens") })
      #expect(count < 3 || sections.contains { $0.title.en == "What you ask or wish" })
    }
  }

  @Test func `Questions follow what was written, and are never the same for everybody`() throws {
    let nights = [
      Day(day: 2, mood: 2, text: "Awake since three."), Day(day: 5, mood: 2, text: "Slept two hours."),
      Day(day: 9, mood: 2, text: "Drank a bottle of wine to fall asleep."),
      Day(day: 12, mood: 2, text: "Hungover at work."),
    ]
    let asked = try #require(Preparation(entries(nights)).sections(in: .english, today: today()).last).lines
    #expect(asked.contains { $0.contains("nights") } && asked.contains { $0.contains("drinking") }, "\(asked)")
    let none = try #require(
      Preparation(entries([Day(day: 3, mood: 3, text: "Rain on the roof.")])).sections(in: .english, today: today())
        .last
    ).lines
    #expect(none.first == "What could explain what I notice?")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `Of any journal at most eight days are told, in their order, and counts are right`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let texts = choir.map(\.text) + ["Soup.", "", "Ann rang.", "I am so angry with Tom.", "Why?", "A\u{301}! 🙂"]
    let count = Int.random(in: 1...28, using: &random)
    let days = (1...count).map { day in
      Day(
        day: day, mood: Bool.random(using: &random) ? Int.random(in: 1...5, using: &random) : nil,
        text: texts.randomElement(using: &random) ?? "", isStarred: Int.random(in: 0...5, using: &random) == 0)
    }
    let read = try entries(days)
    let review = Review(read)
    #expect(review.entryCount == count && review.people.allSatisfy { $0.count <= count })
    #expect(review.good.allSatisfy { ($0.mean ?? 0) > Beside.tenths(review.moods) })
    #expect(review.hard.allSatisfy { ($0.mean ?? 0) < Beside.tenths(review.moods) })
    let moments = review.points.map(\.entry.moment)
    #expect(moments == moments.sorted() && Set(review.points.map(\.entry.id)).count == review.points.count)
    let sections = try Preparation(read).sections(in: .english, today: today())
    let happens = sections.first { $0.title.en.hasPrefix("What happens") }?.lines ?? []
    #expect(happens.count <= 8 && Set(happens).count == happens.count || happens.count <= 8)
    #expect(sections.allSatisfy { !$0.lines.isEmpty } && sections.last?.lines.count == 3)
  }
}

extension String {
  fileprivate var trimming: String {
    let text = drop { $0.isWhitespace || $0 == "\u{a0}" }.reversed().drop {
      $0.isWhitespace || $0 == "\u{a0}" || $0 == "…"
    }
    return String(text.reversed())
  }
}
