import Journal

/// The features of each token of a text: indices into the model's table.
///
/// A feature is a question (`the word before`, `the last three letters and the form`) and its answer, hashed together
/// (Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning"). The trainer and the tagger both ask here, so
/// that they cannot differ.
package struct TaggerFeatures {
  private let document: Document
  private let readings: [TokenReading]

  /// How many features a token has at most.
  package static let most = 48

  /// Reads every token of `document`, of which the words' `facts` are known, and which words are of known `phrases`.
  init(_ document: Document, facts: [WordFacts], memory: TextMemory, phrases: [Bool]) {
    self.document = document
    let frames = TokenFrames.of(document, facts: facts, known: phrases)
    var readings: [TokenReading] = []
    readings.reserveCapacity(document.tokens.count)
    for (index, token) in document.tokens.enumerated() {
      readings.append(
        TokenReading(token, in: document, facts: facts[index], memory: memory.bucket(token), frame: frames[index]))
    }
    self.readings = readings
  }

  /// Reads every token of `document`, as the tagger does; for the trainer.
  package init(_ document: Document) {
    self.init(
      document, facts: document.wordFacts, memory: TextMemory(document), phrases: KnownPhrases.words(in: document))
  }

  /// Puts the features of the token at `index` into `features`, which is emptied first.
  ///
  /// - Parameter hidesWord: leaves the word itself and its letters out, as if it had never been seen (used in training only).
  package func collect(at index: Int, hidesWord: Bool = false, into features: inout [UInt32]) {
    features.removeAll(keepingCapacity: true)
    let token = document.tokens[index]
    let here = readings[index]
    let before = reading(index, -1)
    let before2 = reading(index, -2)
    let after = reading(index, 1)
    let after2 = reading(index, 2)
    let form = here.shape | here.memory << 10

    func add(_ question: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
      var hash = (a &+ question &* 0x9e37_79b9_7f4a_7c15) &* 0xbf58_476d_1ce4_e5b9
      hash = (hash ^ hash >> 29 ^ b) &* 0x94d0_49bb_1331_11eb
      hash = (hash ^ hash >> 32 ^ c) &* 0xbf58_476d_1ce4_e5b9
      features.append(UInt32(truncatingIfNeeded: hash >> 32))
    }

    add(0, 0)
    add(1, here.shape)
    add(2, form)
    add(3, here.facts)
    add(4, here.facts, form)
    add(5, here.shape, before.shape)
    add(6, here.shape, after.shape)
    add(7, before.word)
    add(8, after.word)
    add(9, before2.word)
    add(10, after2.word)
    add(11, before.word, here.shape)
    add(12, after.word, here.shape)
    add(13, before.word, here.facts)
    add(14, after.word, here.facts)
    add(15, before.facts, here.facts, before.shape)
    add(16, after.facts, here.facts, after.shape)
    add(17, before.facts, here.shape, before.shape)
    add(18, after.facts, here.shape, after.shape)
    add(19, before.word, before2.word, here.shape & 0x3f)
    add(20, after.word, after2.word, here.shape & 0x3f)
    add(21, before.word, after.word, here.shape & 0x3f)
    add(22, before.shape, here.shape, after.shape)
    add(23, before.facts, here.facts, after.facts)
    add(24, here.memory, here.facts)
    add(25, before.shape, before2.shape, before.word == 0x2e ? 1 : 0)
    add(41, here.frame, here.shape)
    add(42, here.frame, here.facts)
    add(43, reading(index, -3).word, here.shape & 0x3f)
    add(44, reading(index, 3).word, here.shape & 0x3f)
    add(45, here.frame, before.word)

    guard token.kind == .word || token.kind == .mixed else {
      add(26, here.word)
      return
    }
    if !hidesWord {
      add(27, here.word)
      add(28, here.word, here.shape)
      add(29, here.word, before.word)
      add(30, here.word, after.word)
    }
    // Letters say little where the lexicon knows the word.
    let folded = document.folded(token)
    var hash: UInt64 = 0
    for (count, byte) in folded.prefix(4).enumerated() {
      hash = hash << 8 | UInt64(byte)
      if count > 0 { add(31 + UInt64(count), hash, here.shape & 0x3f) }
    }
    hash = 0
    for (count, byte) in folded.suffix(5).reversed().enumerated() {
      hash = hash << 8 | UInt64(byte)
      if count > 0 { add(36 + UInt64(count), hash, here.shape & 0x3f) }
    }
  }

  private func reading(_ index: Int, _ offset: Int) -> TokenReading {
    let place = index + offset
    return readings.indices.contains(place) ? readings[place] : TokenReading.none
  }
}

extension TokenReading {
  /// What stands before the first token and after the last.
  static let none = TokenReading(word: 1, shape: 1 << 63, facts: 1 << 63, memory: 0, frame: 0)

  private init(word: UInt64, shape: UInt64, facts: UInt64, memory: UInt64, frame: UInt64) {
    self.word = word
    self.shape = shape
    self.facts = facts
    self.memory = memory
    self.frame = frame
  }
}
