import Journal
import Redaction

/// Cuts a document into sentences and clauses.
struct PassageReader {
  private let document: Document
  private let spelling: Spelling

  init(_ document: Document, _ spelling: Spelling) {
    self.document = document
    self.spelling = spelling
  }

  func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var quotation: Quotation?
    for index in document.tokens.indices.dropFirst() where document.tokens[index].startsSentence {
      // Signs that open something belong to what they open.
      var cut = index
      while cut > start, isOpening(cut - 1) { cut -= 1 }
      if let sentence = sentence(start..<cut, &quotation) { sentences.append(sentence) }
      start = cut
    }
    if let sentence = sentence(start..<document.tokens.count, &quotation) { sentences.append(sentence) }
    return sentences
  }

  private func sentence(_ tokens: Range<Int>, _ quotation: inout Quotation?) -> Sentence? {
    let clauses = clauses(of: tokens, &quotation)
    guard !clauses.isEmpty else { return nil }
    let isQuestion = tokens.reversed().lazy.prefix { document.tokens[$0].kind != .word }
      .contains { document.isSign("?", at: $0) }
    return Sentence(tokens: tokens, clauses: clauses, isQuestion: isQuestion)
  }

  // MARK: Clauses

  private func clauses(of tokens: Range<Int>, _ quotation: inout Quotation?) -> [Clause] {
    var clauses: [Clause] = []
    var words: [Word] = []
    var link = ClauseLink.none
    var wasQuoted = quotation != nil

    func close() {
      guard let first = words.first, let last = words.last else { return }
      clauses.append(
        Clause(
          tokens: first.tokens.lowerBound..<last.tokens.upperBound, words: words, link: link, isQuoted: wasQuoted))
      words = []
      link = .none
    }

    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let token = document.tokens[index]
      switch token.kind {
      case .lineBreak:
        if quotation == .dialogue { close(); quotation = nil }
        index += 1
      case .sign:
        let before = quotation
        turn(&quotation, at: index)
        if before != quotation || separates(index) { close() }
        wasQuoted = quotation != nil
        index += 1
      case .word, .mixed, .number:
        let (forms, end) = spelling.words(at: index, in: document, before: tokens.upperBound)
        let read = forms.map { Word(form: $0, tokens: index..<end) }
        if let opener = opener(at: index, read, before: tokens.upperBound) {
          close()
          link = opener
          wasQuoted = quotation != nil
        } else if words.isEmpty {
          wasQuoted = quotation != nil
        }
        words += read
        index = max(end, index + 1)
      }
    }
    close()
    return clauses
  }

  private func separates(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.count <= 3 else { return false }
    for sign: Unicode.Scalar in [",", ";", ":", "(", ")", "—", "–", "…", ".", "!", "?", "/"]
    where document.isSign(sign, at: index) {
      // A decimal comma, a time, a hyphenated word's point: no new clause.
      return index + 1 >= document.tokens.count || document.tokens[index + 1].isAfterSpace || token.isAfterSpace
        || document.tokens[index + 1].kind == .sign || sign == "(" || sign == "…" || sign == "—"
    }
    return document.isSign("-", at: index) && token.isAfterSpace
  }

  private func opener(at index: Int, _ read: [Word], before limit: Int) -> ClauseLink? {
    guard let first = read.first else { return nil }
    if let link = spelling.openers[first.form], !isMeasure(first.form, read, before: limit) { return link }
    // Two words: `parce que`, `meme si`, `even though`.
    let next = read.last.map(\.tokens.upperBound) ?? index + 1
    guard next < limit, document.tokens[next].kind == .word else { return nil }
    guard let second = spelling.words(at: next, in: document, before: limit).forms.first else { return nil }
    return spelling.openers[first.form + " " + second]
  }

  /// `so tired`, « si triste »: no clause begins where no subject follows.
  private func isMeasure(_ form: String, _ read: [Word], before limit: Int) -> Bool {
    guard let subjects = spelling.measures[form], let next = read.last?.tokens.upperBound, next < limit else {
      return false
    }
    guard document.tokens[next].kind == .word, read.count == 1 else { return false }
    let forms = spelling.words(at: next, in: document, before: limit).forms
    return !subjects.contains(forms.first ?? "") && document.tokens[next].casing == .lower
  }

  // MARK: Quotations

  private enum Quotation: Hashable { case guillemets, curly, straight, single, dialogue }

  private func turn(_ quotation: inout Quotation?, at index: Int) {
    if document.isSign("«", at: index) {
      quotation = .guillemets
    } else if document.isSign("»", at: index) {
      quotation = nil
    } else if document.isSign("“", at: index) {
      quotation = .curly
    } else if document.isSign("”", at: index) {
      quotation = nil
    } else if document.isSign("\"", at: index) {
      quotation = quotation == .straight ? nil : .straight
    } else if quotation == nil, opensSingle(index) {
      quotation = .single
    } else if quotation == .single, closesSingle(index) {
      quotation = nil
    } else if isDialogueDash(index) {
      quotation = .dialogue
    }
  }

  /// Whether a single quotation mark opens here, `'I'm so tired'`: before a word, after a space, and another closes what it opens.
  private func opensSingle(_ index: Int) -> Bool {
    let tokens = document.tokens
    guard isSingle(index), tokens[index].isAfterSpace || index == 0 || tokens[index - 1].kind != .word,
      index + 1 < tokens.count, tokens[index + 1].kind == .word, !tokens[index + 1].isAfterSpace
    else { return false }
    // Two words at least: `'cause` and `rock 'n' roll` open nothing.
    var words = 0
    for place in tokens.indices[(index + 1)...].prefix(Self.longestSingle) {
      if tokens[place].kind == .lineBreak { return false }
      if closesSingle(place) { return words >= 2 }
      if tokens[place].kind == .word { words += 1 }
    }
    return false
  }

  /// Whether a single quotation mark closes here: right after a word or a sign, and before a space, a sign or the end.
  private func closesSingle(_ index: Int) -> Bool {
    let tokens = document.tokens
    guard isSingle(index), index > 0, !tokens[index].isAfterSpace, tokens[index - 1].kind != .lineBreak else {
      return false
    }
    guard index + 1 < tokens.count else { return true }
    // `the boys' room`: a word that belongs to several is closed by nothing but a sign.
    let isPlural = tokens[index - 1].kind == .word && document.text(index - 1..<index).hasSuffix("s")
    // `nothin' new`
    if tokens[index - 1].kind == .word, document.text(index - 1..<index).hasSuffix("in") { return false }
    let next = tokens[index + 1]
    if next.kind == .lineBreak || next.kind == .sign { return true }
    return next.isAfterSpace && !isPlural
  }

  /// How far, in tokens, the mark that closes may stand.
  private static let longestSingle = 80

  private func isSingle(_ index: Int) -> Bool {
    ["'", "‘", "’"].contains { document.isSign($0, at: index) }
  }

  private func isDialogueDash(_ index: Int) -> Bool {
    guard document.isSign("—", at: index) || document.isSign("–", at: index) else { return false }
    return index == 0 || document.tokens[index - 1].kind == .lineBreak
  }

  private func isOpening(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .sign else { return false }
    if document.isSign("\"", at: index) { return token.isAfterSpace }
    if isSingle(index) { return opensSingle(index) }
    return ["«", "“", "(", "—", "–", "¿", "¡"].contains { document.isSign($0, at: index) }
  }
}
