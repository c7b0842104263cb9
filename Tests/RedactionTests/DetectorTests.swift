import Testing

@testable import Redaction

@Suite struct DetectorTests {
  /// What the detectors find in `text`, joined where it overlaps.
  private func found(_ text: String) -> [(SpanType, String)] {
    let document = Document(text)
    return Detectors.find(in: document).united(in: document).map { ($0.type, document.text($0.range)) }
  }

  @Test(arguments: [
    ("write to jane.doe+diary@mail.example.co.uk today", SpanType.email, "jane.doe+diary@mail.example.co.uk"),
    ("mon mail : léa_d@exemple.fr.", .email, "léa_d@exemple.fr"),
    ("it is jane dot doe at gmail dot com", .email, "jane dot doe at gmail dot com"),
    ("see https://blog.example.org/me?x=1, ok", .url, "https://blog.example.org/me?x=1"),
    ("sur www.exemple.fr/page.", .url, "www.exemple.fr/page"),
    ("the router 192.168.17.4 died", .id, "192.168.17.4"),
    ("fe80::1ff:fe23:4567:890a here", .id, "fe80::1ff:fe23:4567:890a"),
    ("appelle au 06 12 34 56 78 stp", .phone, "06 12 34 56 78"),
    ("au 06\u{202f}12\u{202f}34\u{202f}56\u{202f}78", .phone, "06\u{202f}12\u{202f}34\u{202f}56\u{202f}78"),
    ("+33 (0)6.12.34.56.78 le soir", .phone, "+33 (0)6.12.34.56.78"),
    ("call (555) 010-9999 ext. 12 now", .phone, "(555) 010-9999 ext. 12"),
    ("his number is 07700 900123", .phone, "07700 900123"),
    ("FR76 3000 6000 0112 3456 7890 189 est le mien", .id, "FR76 3000 6000 0112 3456 7890 189"),
    ("la carte 4539 1488 0343 6467 est perdue", .id, "4539 1488 0343 6467"),
    ("née 2 84 07 2A 123 456 78", .id, "2 84 07 2A 123 456 78"),
    ("SSN 078-05-1120 on file", .id, "078-05-1120"),
    ("QQ 12 34 56 C says the letter", .id, "QQ 12 34 56 C"),
    ("la voiture AB-123-CD est à lui", .id, "AB-123-CD"),
    ("follow @moon_child99!", .handle, "@moon_child99"),
    ("mon insta : petite.lune", .handle, "petite.lune"),
    ("born on 14 March 1987 in", .date, "14 March 1987"),
    ("le 1er mai 2019", .date, "1er mai 2019"),
    ("on 03/04/1999 we", .date, "03/04/1999"),
    ("born in 1983 and", .date, "1983"),
    ("j’ai 34 ans", .age, "34"),
    ("She's eighty-seven.", .age, "eighty-seven"),
    ("a 7-year-old boy", .age, "7"),
    ("trente-quatre ans aujourd’hui", .age, "trente-quatre"),
    ("at 48.8566, 2.3522 exactly", .location, "48.8566, 2.3522"),
    ("mon salaire, 2 347,50 €, ne", .id, "2 347,50 €"),
    ("j’habite 12 bis, rue des Lilas", .address, "12 bis, rue des Lilas"),
    ("he lives at 221B Baker Street", .address, "221B Baker Street"),
    ("near 12 elm street", .address, "12 elm street"),
    ("my postcode BS5 9XT is", .address, "BS5 9XT"),
    ("in room 214 with", .id, "214"),
    ("dossier n° 2023/4471", .id, "2023/4471"),
    ("mot de passe : Tulipe!42", .id, "Tulipe!42"),
    ("au lycée Jean-Moulin ce", .organisation, "Jean-Moulin"),
    ("at St Wilfrid's Primary today", .organisation, "St Wilfrid's Primary"),
  ])
  func `what has a form is found whole`(text: String, type: SpanType, piece: String) {
    let all = found(text)
    #expect(all.contains { $0 == (type, piece) }, "found \(all)")
  }

  @Test(arguments: [
    "sertraline 50 mg le matin, 2 x 500 mg de paracétamol", "on ouvre 24/7, 50/50, 1/2", "depuis dix ans, il y a 3 ans",
    "for 12 years and two weeks", "la quarantaine", "à 17h30 ou 8:15", "5 euros de café",
    "Monday and Christmas, in May",
    "lundi, mardi, Noël", "three of the 10 000 people", "etc. Then we left", "it was 20 degrees", "chapter 3, page 47",
    "@ the shop", "a b c", "",
  ])
  func `what identifies nobody is left alone`(text: String) {
    let all = found(text)
    #expect(all.isEmpty, "found \(all)")
  }

  @Test func `findings lie within the text and between its characters, whatever the bytes`() {
    var state: UInt64 = 7
    let pieces: [[UInt8]] = [
      Array("06 12 ".utf8), Array("@a.b".utf8), [0xff], [0xc3], Array("é€🙂".utf8), Array("rue d'".utf8),
      Array("+(".utf8),
      Array("http://".utf8), Array("Né le 3 mai ".utf8), [0], Array("\r\n".utf8), Array("A1-2B::".utf8),
      Array("ans".utf8),
    ]
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes += pieces[Int(state >> 33) % pieces.count]
      }
      let document = Document(bytes: bytes)
      for finding in Detectors.find(in: document) {
        #expect(!finding.range.isEmpty && finding.range.lowerBound >= 0 && finding.range.upperBound <= bytes.count)
        #expect(document.tokens.contains { $0.start == finding.range.lowerBound })
        #expect(document.tokens.contains { $0.end == finding.range.upperBound })
      }
    }
  }
}
