import CGravity
import Glibc
import Journal

/// What a page is about, and what is felt on it, by what was learnt from pages that several hands wrote and labelled.
///
/// Linear scales over what ``SentenceEncoder`` makes of the page and over its turns of one or two words: one for each kind of occasion (and one for none of
/// them), one for each feeling. `Scripts/occasions/train` makes it; `Docs/Reflection.md` says how often it is right.
struct OccasionModel: Sendable {
  /// The one that is part of the program; read when it is first asked for.
  static let embedded = OccasionModel()

  /// How many of the encoder's numbers stand for the meaning of a passage.
  static let width = 512

  private let bytes: EmbeddedBytes
  /// `nil` for none of them.
  private let kinds: [Occasion.Kind?]
  private let feelings: [FeelingFamily?]
  /// From how likely on a kind is said.
  private let lines: [Float]
  /// By how many times it must be more likely than the next kind, and than none.
  private let clear: (of: Float, ofNone: Float)
  private let intercept: [Float]
  private let dense: [Float]
  private let table: TurnTable
  private let rows: Int
  private let weights: Int
  private let steps: [Float]

  private init() {
    bytes = unsafe EmbeddedBytes(start: cgravity_occasions(), count: cgravity_occasions_count())
    var file = ModelFile(bytes)
    let count = file.number()
    let length = file.number()
    let start = file.skip(length)
    let names = bytes.text(start..<start + length).split(separator: "\n").map(String.init)
    precondition(names.count > count && count > 1, "kinds, then feelings")
    kinds = names[..<count].map { Occasion.Kind(rawValue: $0) }
    feelings = names[count...].map { FeelingFamily(rawValue: $0) }
    lines = file.floats(count)
    let factors = file.floats(2)
    clear = (factors[0], factors[1])
    intercept = file.floats(names.count)
    dense = file.floats(Self.width * names.count)
    let places = file.number()
    let turns = file.number()
    steps = file.floats(names.count)
    table = TurnTable(&file, bytes, places: places, of: .plain)
    rows = file.skip(4 * places)
    weights = file.skip(turns * names.count)
  }

  /// The kinds that it knows.
  var knownKinds: Set<Occasion.Kind> { Set(kinds.compactMap { $0 }) }

  /// What a page is about.
  /// - Parameters:
  ///   - meaning: what the encoder makes of its windows, added up; the first ``width`` numbers count.
  ///   - texts: the texts of its windows.
  func estimate(meaning: [Float], texts: [String]) -> OccasionEstimate {
    let sums = sums(meaning: meaning, texts: texts)
    let highest = sums[..<kinds.count].max() ?? 0
    let odds = sums[..<kinds.count].map { expf($0 - highest) }
    let all = odds.reduce(0, +)
    var likely: [Occasion.Kind: Float] = [:]
    var none: Float = 0
    for (kind, odds) in zip(kinds, odds) { if let kind { likely[kind] = odds / all } else { none += odds / all } }
    var felt: [FeelingFamily: Float] = [:]
    for (family, sum) in zip(feelings, sums[kinds.count...]) { if let family { felt[family] = 1 / (1 + expf(-sum)) } }
    let order = kinds.indices.filter { kinds[$0] != nil }.sorted { odds[$0] > odds[$1] }
    guard order.count > 1 else { return OccasionEstimate(kinds: likely, feelings: felt, kind: nil) }
    let (best, height) = (order[0], odds[order[0]] / all)
    let isSure =
      height >= lines[best] && odds[best] >= clear.of * odds[order[1]] && height >= clear.ofNone * none
    return OccasionEstimate(kinds: likely, feelings: felt, kind: isSure ? kinds[best] : nil)
  }

  /// Which of `texts` speaks most for `kind`, by its turns.
  func mostTelling(_ texts: [String], of kind: Occasion.Kind) -> Int? {
    guard let place = kinds.firstIndex(of: kind) else { return nil }
    let scores = texts.map { text in
      table.values(of: CollectionOfOne(text)).reduce(Float(0)) { $0 + $1.value * weight(of: $1.place, for: place) }
    }
    return scores.indices.max { scores[$0] < scores[$1] }
  }

  private func sums(meaning: [Float], texts: [String]) -> [Float] {
    var sums = intercept
    let count = sums.count
    let meaning = meaning.prefix(Self.width)
    let length = max(meaning.reduce(0) { $0 + $1 * $1 }.squareRoot(), 1e-9)
    for (place, number) in meaning.enumerated() {
      let number = number / length
      for index in 0..<count { sums[index] += number * dense[place * count + index] }
    }
    for (place, value) in table.values(of: texts) {
      for index in 0..<count { sums[index] += value * weight(of: place, for: index) }
    }
    return sums
  }

  private func weight(of place: Int, for index: Int) -> Float {
    let row = Int(bytes.word(at: rows + 4 * place))
    return Float(Int8(bitPattern: bytes[weights + row * intercept.count + index])) * steps[index]
  }
}
