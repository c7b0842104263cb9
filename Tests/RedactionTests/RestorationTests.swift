import Journal
import Testing

@testable import Redaction

@Suite struct RestorationTests {
  private typealias Pair = StandIns.Pair

  /// Stand-ins chosen by hand, so that the replies can be written down.
  private static let standIns: StandIns = {
    func name(
      _ original: String, _ standIn: String, _ type: SpanType = .person, elided: Bool? = nil, _ gender: Gender? = nil
    ) -> Pair {
      let key = String(decoding: TextFold.fold(original), as: UTF8.self)
      return Pair(
        kind: .name, type: type, key: key, original: original, standIn: standIn, isElided: elided, gender: gender)
    }
    func thing(_ original: String, _ standIn: String, _ type: SpanType, _ kind: Pair.Kind = .thing) -> Pair {
      Pair(
        kind: kind, type: type, key: original, original: original, standIn: standIn, isElided: nil, gender: nil)
    }
    return StandIns(
      seed: 1,
      pairs: [
        name("Anne", "Camille"), name("Marc", "Alex"), name("Dubois", "Moreau"), name("Hélène", "Léonie", elided: true),
        name("Hassan", "Amaury", elided: false), name("karim", "Sam"), name("McDonald", "Gosselin"),
        name("Italie", "Valdorée", .location, .feminine), name("Bretagne", "Ardanie", .location, .feminine),
        name("IBM", "Novarel", .organisation), name("James", "Luke"),
        thing("06 12 34 56 78", "[numéro de téléphone 1]", .phone),
        thing("Anne Dubois", "[personne 1]", .person, .veiledName),
        Pair(
          kind: .initials, type: .person, key: "a d", original: "A. D.", standIn: "C. M.", isElided: nil, gender: nil),
      ],
      fullNames: [], avoided: ["claude"])
  }()

  private func restore(_ text: String) -> Restored { Restoration(Self.standIns).restore(text) }

  @Test(arguments: [
    ("Camille and Alex", "Anne and Marc"),
    ("Camille Moreau", "Anne Dubois"),
    ("Camille’s cat, Camille's dog", "Anne’s cat, Anne's dog"),
    ("the two Camilles", "the two Annes"),
    ("Luke's, and both Lukes", "James's, and both James"),
    ("CAMILLE! camille?", "ANNE! Anne?"),
    ("la voix de Camille", "la voix d'Anne"),
    ("l’amie de Camille", "l’amie d’Anne"),
    ("De Camille, DE CAMILLE", "D'Anne, D'ANNE"),
    ("celle d'Alex, d’Alex, D'ALEX", "celle de Marc, de Marc, DE MARC"),
    ("qu'Alex vienne, que Camille aussi", "que Marc vienne, qu'Anne aussi"),
    ("lorsque Camille", "lorsqu'Anne"),
    ("de Léonie", "d'Hélène"), ("d’Amaury", "de Hassan"),
    ("vers la Valdorée", "vers l'Italie"), ("l'Ardanie", "la Bretagne"), ("en Valdorée", "en Italie"),
    ("la Camille que je connais", "la Anne que je connais"),
    ("Sam est là, SAM aussi", "Karim est là, KARIM aussi"),
    ("Gosselin, GOSSELIN", "McDonald, MCDONALD"),
    ("Novarel", "IBM"),
    ("Camillette, Samuel, Alexandre, Moreaux", "Camillette, Samuel, Alexandre, Moreaux"),
    ("Marie-Camille, Camille-Rose, Camille-like", "Marie-Camille, Camille-Rose, Anne-like"),
    ("camille@example.org @camille sam_x camille.fr", "camille@example.org @camille sam_x camille.fr"),
    ("Camille.", "Anne."), ("(Camille)", "(Anne)"), ("Camille/Alex", "Anne/Marc"), ("“Camille”", "“Anne”"),
    ("Ca\u{301}mille", "Ca\u{301}mille".isEmpty ? "" : "Anne"),
    ("C. M. said so. It was C. M.", "A. D. said so. It was A. D."),
    ("C. X. said so", "C. X. said so"),
    ("call [numéro de téléphone 1]", "call 06 12 34 56 78"),
    (
      "[phone number 1], [Phone Number 1], [ phone number 1 ], [phone number1]",
      "06 12 34 56 78, 06 12 34 56 78, 06 12 34 56 78, 06 12 34 56 78"
    ),
    ("[person 1] et [PERSONNE 1]", "Anne Dubois et Anne Dubois"),
    ("[a note] [1] [", "[a note] [1] ["), ("", ""), ("nothing to do", "nothing to do"),
  ])
  func `real names come back as the reply writes them`(reply: String, expected: String) {
    #expect(restore(reply).text == expected)
  }

  @Test func `what was never sent is told`() {
    let restored = restore("Camille, Sophie, Claude, [person 7] and [person 7], [phone number 1], rosalie")
    #expect(restored.strangers == [.name("Sophie"), .placeholder("[person 7]")])
    #expect(restored.text.contains("[person 7]"))
  }

  @Test(arguments: [1, 2, 3, 5, 7, 11])
  func `a reply in pieces gives the same text as the whole, however it is cut`(size: Int) {
    let reply = """
      D’Alex à [numéro de téléphone 1], la voix de Camille Moreau ; qu’Alex vienne lorsque CAMILLE, [person 1] et [person 9]
      — C. M. et C. X. : Camille-Rose, Camille’s, l'Ardanie, la Valdorée… 🙂 de\u{a0}Camille d’ Alex [personne\r\n1] Camille-L2 Alex-lA Camille
      """
    let whole = restore(reply)
    for start in 0..<size {
      var streaming = Restoration(Self.standIns).streaming()
      var text = ""
      var rest = Array(reply.unicodeScalars)[...]
      var next = start
      while !rest.isEmpty {
        var piece = String.UnicodeScalarView()
        piece.append(contentsOf: rest.prefix(next))
        text += streaming.feed(String(piece))
        rest = rest.dropFirst(next)
        next = size
      }
      text += streaming.finish()
      #expect(text == whole.text)
      #expect(streaming.strangers == whole.strangers)
    }
  }

  @Test(arguments: 0..<16)
  func `a placeholder with signs in it is one in pieces too, or in neither`(signs: Int) {
    let reply =
      "[per\(String(repeating: "-", count: signs))son 1] [phone \(String(repeating: "¤", count: signs)) number 7]"
    var streaming = Restoration(Self.standIns).streaming()
    let text = reply.unicodeScalars.map { streaming.feed(String($0)) }.joined() + streaming.finish()
    let whole = restore(reply)
    #expect(text == whole.text)
    #expect(streaming.strangers == whole.strangers)
  }

  @Test func `what cannot become a stand-in is shown at once`() {
    var streaming = Restoration(Self.standIns).streaming()
    #expect(streaming.feed("It was hard, ") == "It was hard, ")
    #expect(streaming.feed("Camil") == "")
    #expect(streaming.feed("le ") == "Anne ")
    #expect(streaming.feed("[person") == "")
    #expect(streaming.feed(" 1] and") == "Anne Dubois ")
    #expect(streaming.finish() == "and")
  }

  @Test func `what left comes back from whatever names there are`() {
    let names = [
      "Anne Dubois", "Émile", "Hugo", "karim", "JEAN-PIERRE", "Vincent van Gogh", "O’Brien", "Mme Petit", "Zoé",
    ]
    for seed in 0..<40 {
      var standIns = StandIns(seed: UInt64(seed))
      for name in names {
        let standIn = standIns.standIn(for: name, type: .person, language: .french)
        #expect(Restoration(standIns).restore("Et \(standIn) rit.").text == "Et \(name) rit.")
      }
    }
  }

  @Test func `a word without end and an open bracket are not read over and over`() {
    var streaming = Restoration(Self.standIns).streaming()
    var count = 0
    for _ in 0..<20_000 { count += streaming.feed("aaaa[").utf8.count }
    count += streaming.finish().utf8.count
    for _ in 0..<20_000 { count += streaming.feed("aaaaa").utf8.count }
    count += streaming.finish().utf8.count
    #expect(count == 200_000)
  }
}
