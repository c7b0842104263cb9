import Journal

/// A stand-in in brackets that says what kind of thing it stands for: `[phone number 1]`, `[personne 2]`.
///
/// It is always numbered: models write `[phone number]` of their own accord.
struct Placeholder: Hashable, Sendable {
  let label: Label
  /// From 1.
  let number: Int

  /// What kind of thing it is. The order is that of the encoding.
  enum Label: UInt8, CaseIterable, Hashable, Sendable {
    case person, place, organisation, date, age, phone, email, link, handle, address, word, number, account, card
    case socialSecurity, plate, passport, secret, position, network, postcode, amount

    /// Its words; no two labels share them.
    var phrase: Phrase {
      switch self {
      case .person: Phrase(en: "person", fr: "personne")
      case .place: Phrase(en: "place", fr: "lieu")
      case .organisation: Phrase(en: "organisation", fr: "organisation")
      case .date: Phrase(en: "date", fr: "date")
      case .age: Phrase(en: "age", fr: "âge")
      case .phone: Phrase(en: "phone number", fr: "numéro de téléphone")
      case .email: Phrase(en: "e-mail address", fr: "adresse e-mail")
      case .link: Phrase(en: "link", fr: "lien")
      case .handle: Phrase(en: "handle", fr: "pseudo")
      case .address: Phrase(en: "address", fr: "adresse")
      case .word: Phrase(en: "word", fr: "mot")
      case .number: Phrase(en: "number", fr: "numéro")
      case .account: Phrase(en: "bank account", fr: "compte bancaire")
      case .card: Phrase(en: "card number", fr: "numéro de carte")
      case .socialSecurity: Phrase(en: "social security number", fr: "numéro de sécurité sociale")
      case .plate: Phrase(en: "number plate", fr: "plaque d’immatriculation")
      case .passport: Phrase(en: "passport number", fr: "numéro de passeport")
      case .secret: Phrase(en: "secret", fr: "mot de passe")
      case .position: Phrase(en: "position", fr: "position")
      case .network: Phrase(en: "network address", fr: "adresse réseau")
      case .postcode: Phrase(en: "postcode", fr: "code postal")
      case .amount: Phrase(en: "amount", fr: "montant")
      }
    }

    /// The label of what `detector` found, or of a thing of `type` where nobody says who found it.
    init(_ type: SpanType, _ detector: DetectorName?) {
      switch detector {
      case .iban: self = .account
      case .card: self = .card
      case .nir, .nino, .ssn: self = .socialSecurity
      case .plate: self = .plate
      case .passport: self = .passport
      case .secret: self = .secret
      case .coordinates: self = .position
      case .ip: self = .network
      case .postcode: self = .postcode
      case .money: self = .amount
      default: self = Label(type)
      }
    }

    private init(_ type: SpanType) {
      switch type {
      case .person: self = .person
      case .location: self = .place
      case .organisation: self = .organisation
      case .date: self = .date
      case .age: self = .age
      case .phone: self = .phone
      case .email: self = .email
      case .url: self = .link
      case .handle: self = .handle
      case .id: self = .number
      case .address: self = .address
      case .rare: self = .word
      }
    }
  }

  /// As it is written into a text.
  func written(in language: Language) -> String { "[\(label.phrase[language]) \(number)]" }

  /// Reads the placeholder, in either language, that begins with the `[` at `index`.
  /// - Returns: `nil` if none does; with the number of its tokens, the brackets included.
  static func read(_ document: Document, at index: Int) -> (placeholder: Placeholder, tokens: Int)? {
    guard document.isSign("[", at: index) else { return nil }
    var words: [UInt8] = []
    var next = index + 1
    // Room for the closing bracket is kept: whoever waits for a placeholder waits for no more than the longest.
    let end = min(document.tokens.count, index + longest - 1)
    while next < end, document.tokens[next].kind == .word || document.tokens[next].kind == .sign {
      if document.isSign("]", at: next) { return nil }
      if document.tokens[next].kind == .word { words += document.folded(document.tokens[next]) }
      next += 1
    }
    // "[person1]": the number may stick to the word.
    guard next < end else { return nil }
    var digits = document.folded(document.tokens[next])[...]
    if document.tokens[next].kind == .mixed {
      let letters = digits.prefix { $0 &- 0x30 > 9 }
      words += letters
      digits = digits.dropFirst(letters.count)
    }
    guard document.isSign("]", at: next + 1), !digits.isEmpty, digits.count <= 6, digits.allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard number > 0, let label = labels[words] else { return nil }
    return (Placeholder(label: label, number: number), next + 2 - index)
  }

  /// The most tokens one has, with brackets.
  static let longest = 12

  /// The labels by their folded letters, in both languages.
  private static let labels: [[UInt8]: Label] = {
    var labels: [[UInt8]: Label] = [:]
    for label in Label.allCases {
      for wording in [label.phrase.en, label.phrase.fr] {
        labels[TextFold.fold(wording).filter { (0x61...0x7a).contains($0) }] = label
      }
    }
    return labels
  }()
}
