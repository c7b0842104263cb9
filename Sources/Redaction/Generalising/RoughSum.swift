import Journal

/// How large a sum of money is, and in which currency.
struct RoughSum {
  private let size: Int
  private let currency: Currency?

  private enum Currency { case euro, dollar, pound, franc }

  /// The sum that a piece of a text tells; `nil` if it has no number.
  init?(_ piece: Document) {
    guard let size = Self.digits(of: piece) ?? WrittenNumber.first(in: piece) else { return nil }
    self.size = size
    currency = Self.currency(of: piece)
  }

  /// The whole part of a number with its groups (`1 234,56`, `1,234.56`, `15k`), at most a thousand million.
  private static func digits(of piece: Document) -> Int? {
    var value: Int?
    var groups = 0
    for (index, token) in piece.tokens.enumerated() {
      switch token.kind {
      case .number, .mixed:
        let letters = piece.folded(token)
        let digits = letters.prefix { $0 &- 0x30 < 10 }
        guard !digits.isEmpty, digits.count < 10 else { continue }
        // After a point or a comma fewer than three digits are no group of thousands.
        let isFraction =
          groups > 0 && digits.count != 3 && (piece.isSign(",", at: index - 1) || piece.isSign(".", at: index - 1))
        groups += 1
        if !isFraction {
          let scale = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000][min(digits.count, 6)]
          value = min(1_000_000_000, (value ?? 0)) * scale + digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        if letters.dropFirst(digits.count).first == UInt8(ascii: "k") { value = value.map { $0 * 1000 } }
        if letters.dropFirst(digits.count).first == UInt8(ascii: "m") { value = value.map { $0 * 1_000_000 } }
      case .word:
        guard let known = value, let factor = factors[token.key] else { continue }
        value = min(1_000_000_000, known) * factor
      case .sign, .lineBreak: continue
      }
    }
    return value
  }

  private static let factors: [WordKey: Int] = [
    WordKey("k"): 1000, WordKey("thousand"): 1000, WordKey("mille"): 1000, WordKey("grand"): 1000,
    WordKey("million"): 1_000_000, WordKey("millions"): 1_000_000, WordKey("hundred"): 100, WordKey("m"): 1_000_000,
  ]

  private static func currency(of piece: Document) -> Currency? {
    for index in piece.tokens.indices {
      if let currency = currency(piece, index) { return currency }
    }
    return nil
  }

  private static func currency(_ document: Document, _ index: Int) -> Currency? {
    let token = document.tokens[index]
    if euros.contains(token) || document.isSign("€", at: index) { return .euro }
    if dollars.contains(token) || document.isSign("$", at: index) { return .dollar }
    if pounds.contains(token) || document.isSign("£", at: index) { return .pound }
    return francs.contains(token) ? .franc : nil
  }

  /// Whether a token names a currency.
  static func isCurrency(_ document: Document, _ index: Int) -> Bool { currency(document, index) != nil }

  private static let euros = Cues("euro euros eur balles")
  private static let dollars = Cues("dollar dollars usd cad bucks")
  private static let pounds = Cues("pound pounds gbp quid")
  private static let francs = Cues("franc francs chf")

  /// The order of magnitude in words.
  func phrase(_ language: Language) -> String {
    let order = [10, 100, 1000, 10_000, 100_000, 1_000_000].firstIndex { size < $0 } ?? 6
    switch language {
    case .english:
      let amount = [
        "a few", "dozens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions",
      ]
      guard let unit = unit(language) else { return order == 0 ? "a little money" : amount[order] }
      return order == 0 ? "a few \(unit)" : "\(amount[order]) of \(unit)"
    case .french:
      let amount = [
        "quelques", "quelques dizaines", "quelques centaines", "quelques milliers", "des dizaines de milliers",
        "des centaines de milliers", "des millions",
      ]
      guard let unit = unit(language) else { return order == 0 ? "un peu d’argent" : amount[order] }
      return order == 0 ? "quelques \(unit)" : "\(amount[order]) \(currency == .euro ? "d’" : "de ")\(unit)"
    }
  }

  private func unit(_ language: Language) -> String? {
    switch currency {
    case .euro: "euros"
    case .dollar: "dollars"
    case .pound: language == .english ? "pounds" : "livres"
    case .franc: "francs"
    case nil: nil
    }
  }
}
