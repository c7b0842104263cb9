import Journal
import Testing

@testable import Redaction

/// Whatever has a form is found, in any sentence: numbers, addresses and keys made at random in their national forms.
@Suite struct FormsLawTests {
  private static let heads = ["", "So. ", "Bon. ", "Today: ", "Hier soir, ", "- "]
  private static let tails = ["", " I cried.", " Voilà.", " On verra demain.", "\nAnother line."]

  @Test(arguments: FormKind.all)
  func `what has a form is taken out of any sentence`(kind: FormKind) {
    var random = SeededRandom(state: 20_261_130)
    for _ in 0..<60 {
      let made = kind.make(&random)
      let frame = kind.sentences.randomElement(using: &random) ?? "{}"
      let head = Self.heads.randomElement(using: &random) ?? ""
      let tail = Self.tails.randomElement(using: &random) ?? ""
      let parts = frame.split(separator: "{}", maxSplits: 1, omittingEmptySubsequences: false)
      let before = head + parts[0]
      let text = before + made + (parts.count > 1 ? parts[1] : "") + tail
      let start = before.utf8.count
      let left = Self.left(of: start..<start + made.utf8.count, in: text)
      #expect(left.isEmpty, "\(left) is left of \(made) in: \(text)")
    }
  }

  @Test(arguments: [
    "the bus 42 was late, then the 7 came", "le bus 42 était en retard, le 7 aussi", "we won 21-14 and it cost £4.50",
    "250 g of flour, 3 eggs, 180 degrees", "250 g de farine, 3 œufs, 180 degrés", "20 mg at 8 and 10 mg at noon",
    "page 214, line 12, chapter 3", "page 214, ligne 12", "I ran 8 miles in 41 minutes",
    "il est 17h30, il fait 14 degrés",
    "we have been married for twelve years", "on est mariés depuis douze ans", "7/10, the second half 9/10", "24/7",
    "I owe him 50 euros and a pint", "my phone is at 12%", "I woke at four and at six I gave up",
    "à table on était six",
    "the 1990s were ours", "les années 90", "version 2.0 of me", "my pulse is 71 and my BMI 24.5", "half past three",
  ])
  func `what counts or measures stays`(text: String) {
    let document = Document(text)
    let found = Detectors.find(in: document).map { document.text($0.range) }
    #expect(found.isEmpty, "found \(found)")
  }

  /// The words of three letters or more, and the digits, of `range` that nothing covers; words of kind (`rue`) aside.
  private static func left(of range: Range<Int>, in text: String) -> [String] {
    let document = Document(text)
    let findings = Detectors.find(in: document)
    return document.tokens.compactMap { token in
      guard range.contains(token.start), token.kind == .number || token.kind == .mixed || token.count > 2,
        token.kind != .sign, token.kind != .lineBreak, !GenericWords.contains(token.key),
        !findings.contains(where: { $0.range.lowerBound <= token.start && token.end <= $0.range.upperBound })
      else { return nil }
      return document.text(token.range)
    }
  }
}

/// Something with a form: how it is made, and the sentences that it stands in.
struct FormKind: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let sentences: [String]
  let make: @Sendable (inout SeededRandom) -> String

  private init(
    _ name: String, _ sentences: [String], _ make: @escaping @Sendable (inout SeededRandom) -> String
  ) {
    testDescription = name
    self.sentences = sentences
    self.make = make
  }

  /// `pattern` with `δ` a digit, `ν` a digit above zero, `Λ` a capital, `λ` a small letter; the rest as it is.
  private static func filled(_ pattern: String, _ random: inout SeededRandom) -> String {
    String(
      pattern.map { sign in
        switch sign {
        case "δ": "0123456789".randomElement(using: &random) ?? "0"
        case "ν": "123456789".randomElement(using: &random) ?? "1"
        case "Λ": "ABCEGHJKLMNPRSTWXYZ".randomElement(using: &random) ?? "A"
        case "λ": "abcdefghijklmnoprstuvw".randomElement(using: &random) ?? "a"
        default: sign
        }
      })
  }

  private static func of(_ name: String, _ sentences: [String], _ patterns: [String]) -> FormKind {
    FormKind(name, sentences) { random in filled(patterns.randomElement(using: &random) ?? "", &random) }
  }

  private static func luhn(_ digits: String) -> String {
    let sum = digits.reversed().enumerated().reduce(0) { sum, pair in
      let value = pair.element.wholeNumberValue ?? 0
      return sum + (pair.offset % 2 == 0 ? (value > 4 ? 2 * value - 9 : 2 * value) : value)
    }
    return digits + "\((10 - sum % 10) % 10)"
  }

  private static func grouped(_ text: String, _ sign: String) -> String {
    var result = ""
    for (place, character) in text.enumerated() {
      if place > 0, place % 4 == 0 { result += sign }
      result.append(character)
    }
    return result
  }

  static let all: [FormKind] = [
    of(
      "phone",
      [
        "ring me on {}", "my number is {} now", "{} is her mobile", "call {} after six", "le {} sonne dans le vide",
        "appelle-moi au {} ce soir", "son portable : {}", "tél. {}", "({})",
      ],
      [
        "06 δδ δδ δδ δδ", "06.δδ.δδ.δδ.δδ", "07-δδ-δδ-δδ-δδ", "0νδδδδδδδδ", "+33 6 δδ δδ δδ δδ", "+33 (0)6 δδ δδ δδ δδ",
        "0033 6δδδδδδδδ", "06\u{a0}δδ\u{a0}δδ\u{a0}δδ\u{a0}δδ", "06\u{202f}δδ\u{202f}δδ\u{202f}δδ\u{202f}δδ",
        "07δδδ δδδδδδ", "07δδδδδδδδδ", "+44 7δδδ δδδδδδ", "020 νδδδ δδδδ", "0νν3 δδδ δδδδ", "(0νδδδ) δδδδδδ",
        "+44 (0)20 νδδδ δδδδ", "(2δδ) 2δδ-δδδδ", "2δδ-2δδ-δδδδ", "2δδ.2δδ.δδδδ", "+ν 2δδ 2δδ δδδδ", "ν-2δδ-2δδ-δδδδ",
        "04δδ δδ δδ δδ", "+32 4δδ δδ δδ δδ", "02 δδδ δδ δδ", "04δδ/δδ.δδ.δδ", "07δ δδδ δδ δδ", "+4ν 7δ δδδ δδ δδ",
        "087 δδδ δδδδ", "+353 87 δδδ δδδδ",
      ]),
    of(
      "e-mail", ["write to {}", "mail me: {}, ok?", "son adresse est {}.", "<{}>"],
      [
        "anne.dubois@gmail.com", "karimδδ@orange.fr", "k_haddad@mail.example.co.uk", "leroux+λλλλ@proton.me",
        "t.moreauδ@univ-rennes.fr", "λλλλλ@exemple.bzh",
      ]),
    of(
      "page", ["see {} for the photos", "c'est sur {} depuis hier", "({})"],
      [
        "https://lea-et-tom.fr/album/20νδ", "www.thekellys.co.uk", "http://jdubois.be/~karim/index.html",
        "asso-lilas.org/λλλλλλ", "https://monblog.io/p?id=δδδδδ",
      ]),
    of(
      "network address", ["the server at {} died", "l'adresse {} répond", "my router says {}"],
      ["192.168.1.νδ", "10.νδ.δ.νδ", "fe80::1ff:fe2ν:4567:890a", "2001:db8:0:0:8:800:200c:4δ7a", "00:1A:2B:3C:νD:5E"]),
    of(
      "place on the globe", ["we camped at {}", "le point {} sur la carte"],
      ["48.δδδδ, 2.δδδδ", "48°νδ'νδ\"N 2°νδ'νδ\"E"]),
    FormKind("bank account", ["IBAN {}", "virer sur {} avant vendredi", "pay {} please"]) { random in
      let plain = filled(
        ["FR76δδδδδδδδδδδδδδδδδδδδδδδ", "GB29ΛΛΛΛδδδδδδδδδδδδδδ", "BE68δδδδδδδδδδδδ", "IE29ΛΛΛΛδδδδδδδδδδδδδδ"]
          .randomElement(using: &random) ?? "", &random)
      return Bool.random(using: &random) ? plain : grouped(plain, " ")
    },
    FormKind("card", ["card {} exp 04/27", "la carte {} est perdue", "paid with {}."]) { random in
      let plain = luhn(filled(Bool.random(using: &random) ? "4δδδδδδδδδδδδδδ" : "5δδδδδδδδδδδδδδ", &random))
      return [plain, grouped(plain, " "), grouped(plain, "-")].randomElement(using: &random) ?? plain
    },
    of(
      "French social security number", ["sécu {}", "mon numéro {} sur la feuille", "carte vitale {}"],
      ["1 84 05 75 δδδ δδδ δδ", "284052Aδδδδδδδδ", "1 92 02 2A δδδ δδδ δδ", "2 84 05 75 δδδ δδδ"]),
    of(
      "British national insurance number", ["NI number {}", "my NI is {} ok", "{} on the payslip"],
      ["ΛB δδ δδ δδ C", "ΛBδδδδδδC", "ΛBδδ δδ δδ C", "ΛBδδ δδ δδC"]),
    of("American social security number", ["SSN {}", "my ssn is {}"], ["1δδ-νδ-νδδδ", "0νδ-νδ-νδδδ"]),
    of(
      "plate", ["plate {}", "plaque {} devant le portail", "une Clio immatriculée {}", "a grey van, reg {}, hit me"],
      ["ΛΛ-δδδ-ΛΛ", "ΛΛ5ν ΛΛΛ", "ν-ΛΛΛ-δδδ", "νδ-D-δδδδδ"]),
    of("passport", ["passport {} expires", "passeport n° {} périmé"], ["νδΛΛδδδδδ", "5δδδδδδδδ", "Λνδδδδδδδ"]),
    of("postcode", ["postcode {}", "my postcode is {} here"], ["Λν νΛΛ", "ΛΛνδ νΛΛ", "HδΛ νBδ", "D02 ΛF30"]),
    of(
      "address", ["I live at {}.", "j'habite au {}.", "send it to {} please", "on se retrouve au {} ce soir"],
      [
        "νδ Larkfield Road", "Flat 3, νδ Mill Lane, Leeds LS6 2QT", "νb Old Ferry Terrace",
        "52 St Peter’s Road, Dayton, OH 45402",
        "νδ bis rue des Lilas", "ν, rue Pasteur, 6δ003 Lyon", "νδ avenue du Général-Leclerc", "ν rue du 8 Mai νδ45",
        "νδ ter, impasse de l’Église", "ν4 place Jean Jaurès",
      ]),
    of(
      "day", ["née le {}", "on s'est vus le {} au soir", "daté du {}"],
      ["2δ mars 19δδ", "ν février", "1er mai 19δδ", "1ν/0ν/19δδ", "1ν.0ν.δδ", "19δδ-0ν-1ν", "juin 19δδ"]),
    of(
      "day in English", ["born on {}", "we met on {} in the rain", "dated {}"],
      [
        "19 March 1999", "March 12, 1999", "the 12th of March", "the twelfth of March", "March 3rd", "12/09/1999",
        "June 1999",
      ]),
    of(
      "password", ["password: {}", "my password is {}", "mot de passe : {}", "mdp {}", "wifi password {} ok"],
      ["λλλλλλδδδ!", "Λλλλλλδδ$λλ", "λλλλλ-λλλλλ-δδδ", "ΛΛλλλδδδδ"]),
    of(
      "reference",
      [
        "case {} again", "dossier {} classé", "order {} is late", "ref {}", "commande n° {} perdue", "policy number {}",
        "ticket {}", "badge {}", "claim {} denied", "contrat {} résilié",
      ], ["ΛΛ-δδδδδ", "νδδδ/δδδδδ", "ΛΛΛδδδδδδ", "#δδδδδδ", "νδδδδδδ", "2023-ΛΛ-δδδδ"]),
    of(
      "room",
      [
        "room {} smells", "chambre {} au fond", "bed {} is empty", "lit {} libre", "locker {} jammed",
        "casier {} cassé",
      ],
      ["ν", "νδ", "νδδ", "νδB"]),
    of(
      "handle", ["my insta is {}", "snap: {}", "follow {} there", "mon insta c'est {}", "pseudo {}"],
      ["@karim_δδ", "siobhan.brandt43", "lea_moreau", "@greta.λλλλ"]),
    of(
      "key", ["key {}", "export TOKEN={}", "la clé {} a fui"],
      ["sk-λΛδλΛδλΛδλΛδλΛδλΛδλΛδλΛδ", "ghp_λΛδλΛδλΛδλΛδλΛδλΛδλΛδλΛδλΛδλΛδλΛδλΛδ", "AKIAΛδΛδΛδΛδΛδΛδΛδΛδ"]),
    of(
      "age",
      [
        "I am {} years old", "she is {}.", "j'ai {} ans", "une femme de {} ans", "my brother, {}, left", "aged {}",
        "he turned {} on Monday", "à {} ans j'ai compris",
      ], ["νδ", "3δ", "6ν"]),
  ]
}
