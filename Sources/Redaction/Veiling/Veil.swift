import Journal

/// Level `veiled`: only words of a common vocabulary stay.
///
/// - A word stays if ``VeiledWords`` lets it: the vocabulary of the text's language has it, and no capital says that it may be
///   more than a word.
/// - No digit stays. Numbers below ten are told in words, others roughly, years and codes not at all (``VeiledNumber``).
/// - Signs and emoji stay if they are common (``CommonSigns``): they carry the feeling, and name nobody. Flags, skin tones,
///   letters and digits dressed up as signs, and bytes that are no UTF-8 go.
/// - What identifies, and every other word, becomes a numbered placeholder; the same thing has the same number. Such words that
///   stand side by side become one.
/// - Dates and ages are told roughly, as at level `pseudonymous`, and so is how long something took or is ago (``VeiledStretch``): `26 weeks` may be an age.
enum Veil {
  /// What stands in the place of `findings` and of every word that is not common, in order.
  static func replacements(
    _ document: Document, _ findings: [Finding], _ language: Language, _ date: CivilDate?, _ standIns: inout StandIns
  ) -> [Replacement] {
    let pieces = pieces(of: document, besides: findings, language)
    return pieces.enumerated().map { place, piece in
      switch piece {
      case .told(let replacement): return replacement
      case .hidden(let finding):
        let end = place + 1 < pieces.count ? pieces[place + 1].range.lowerBound : document.bytes.count
        let start = place > 0 ? pieces[place - 1].range.upperBound : 0
        if let rough = Generalisation.replacement(of: finding, in: document, language, date: date, before: end),
          rough.range.lowerBound >= start
        {
          return rough
        }
        return Replacement(
          of: finding,
          by: standIns.placeholder(
            for: document.text(finding.range), type: finding.type, by: finding.detector, language: language))
      }
    }
  }

  /// A piece of a text that does not stay.
  enum Piece {
    /// It becomes a placeholder.
    case hidden(Finding)
    /// It is said in other words, or left out.
    case told(Replacement)

    var range: Range<Int> {
      switch self {
      case .hidden(let finding): finding.range
      case .told(let replacement): replacement.range
      }
    }
  }

  /// The `findings` and all else that does not stay, in order.
  static func pieces(of document: Document, besides findings: [Finding], _ language: Language) -> [Piece] {
    var pieces: [Piece] = []
    var next = 0
    var index = 0
    var words = VeiledWords(document, findings, language)
    while index < document.tokens.count {
      let token = document.tokens[index]
      while next < findings.count, findings[next].range.upperBound <= token.start {
        pieces.append(.hidden(findings[next]))
        next += 1
      }
      if next < findings.count, findings[next].range.overlaps(token.range) {
        index += 1
        continue
      }
      let limit = next < findings.count ? findings[next].range.lowerBound : document.bytes.count
      switch token.kind {
      case .lineBreak: break
      case .sign:
        if !CommonSigns.contains(token, in: document) {
          index = leaveOut(from: index, in: document, before: limit, words, &pieces)
          continue
        }
      case .number, .mixed:
        if let number = VeiledNumber(document, at: index, before: limit) {
          if let stretch = number.wholeValue.flatMap({
            VeiledStretch($0, at: index, in: document, unitAt: number.end, before: limit)
          }) {
            let finding = Finding(document.range(index, stretch.end), .rare, by: .number)
            pieces.append(
              .told(Replacement(of: finding, by: document.apart(stretch.text(language), index, stretch.end))))
            index = stretch.end
            continue
          }
          if let text = number.text(language) {
            let finding = Finding(document.range(index, number.end), .rare, by: .number)
            pieces.append(.told(Replacement(of: finding, by: document.apart(text, index, number.end))))
          } else {
            pieces.append(.hidden(Finding(document.range(index, number.end), .id, by: .number)))
          }
          index = number.end
          continue
        }
        pieces.append(.hidden(Finding(token.range, .rare, by: .vocabulary)))
      case .word:
        switch words.verdict(index, before: limit) {
        case .stays: break
        case .goes:
          index = leaveOut(from: index, in: document, before: limit, words, &pieces)
          continue
        case .isTold(let text, let end):
          let finding = Finding(document.range(index, end), .rare, by: .number)
          pieces.append(.told(Replacement(of: finding, by: document.apart(text, index, end))))
          index = end
          continue
        case .isHidden: pieces.append(.hidden(Finding(token.range, .rare, by: .vocabulary)))
        }
      }
      index += 1
    }
    pieces += findings[next...].map { .hidden($0) }
    return grown(joined(pieces, in: document), in: document)
  }

  /// Leaves out the sign at `index`, and those after it, up to byte `limit`, that go too and touch it.
  /// - Returns: the index after the last of them.
  private static func leaveOut(
    from index: Int, in document: Document, before limit: Int, _ words: VeiledWords, _ pieces: inout [Piece]
  ) -> Int {
    var end = index + 1
    while document.isJoined(end), document.tokens[end].end <= limit {
      let token = document.tokens[end]
      guard token.kind == .sign && !CommonSigns.contains(token, in: document) || words.isOnlyMarks(token) else { break }
      end += 1
    }
    let finding = Finding(document.range(index, end), .rare, by: .vocabulary)
    pieces.append(.told(Replacement(of: finding, by: document.apart("", index, end))))
    return end
  }

  /// What is hidden grows over the words beside it that may be parts of its name: its article (`the Fitzwilliam`), what kind of
  /// place or body it is (`Gaza strip`, `lycée de Zola`), and for places, bodies and rare words every other capital.
  private static func grown(_ pieces: [Piece], in document: Document) -> [Piece] {
    var grown = pieces
    for place in pieces.indices {
      guard case .hidden(var finding) = pieces[place], finding.type == .rare || finding.isName,
        document.token(document.tokenIndex(at: finding.range.lowerBound)) != nil
      else { continue }
      let start = place > 0 ? grown[place - 1].range.upperBound : 0
      let end = place + 1 < pieces.count ? pieces[place + 1].range.lowerBound : document.bytes.count
      let isPerson = finding.type == .person
      let isWord = finding.type == .rare && !document.isCapital(document.tokenIndex(at: finding.range.lowerBound))
      var first = document.tokenIndex(at: finding.range.lowerBound)
      while let before = document.token(first - 1), before.kind == .word, before.start >= start,
        before.end <= finding.range.lowerBound, document.tokens[first].isAfterSpace
      {
        let isArticle = !isPerson && !isWord && articles.contains(before)
        let isCapital = !isPerson && !isWord && before.casing != .lower && !before.startsSentence
        if isArticle || isCapital || GenericWords.isKind(before.key) {
          first -= 1
        } else if links.contains(before), let kind = document.token(first - 2), kind.start >= start,
          GenericWords.isKind(kind.key), before.isAfterSpace
        {
          first -= 2
        } else {
          break
        }
      }
      var last = document.tokenIndex(at: finding.range.upperBound) - 1
      while let after = document.token(last + 1), after.kind == .word, after.isAfterSpace, after.end <= end,
        after.start >= finding.range.upperBound, !(verbs.contains(after) && after.casing == .lower),
        GenericWords.isKind(after.key) || !isPerson && !isWord && after.casing != .lower && !after.startsSentence
      {
        last += 1
      }
      finding.range =
        min(
          finding.range.lowerBound, document.tokens[first].start)..<max(
          finding.range.upperBound, document.token(last)?.end ?? 0)
      grown[place] = .hidden(finding)
    }
    return grown
  }

  private static let articles = Cues("the le la les")
  /// What is a verb more often than a part of a name: « Anna est là », not `Paris Est`.
  private static let verbs = Cues("est")
  private static let links = Cues("of de du des d")

  /// Words that no vocabulary has and that stand side by side become one: what parts them is no more than a space, a hyphen, an
  /// apostrophe, or small words between two capitals. Small words between such a word and a name, or two names that are not both a person's, go too
  /// (`Bar des Amis`, `Lamb and Ladder`).
  private static func joined(_ pieces: [Piece], in document: Document) -> [Piece] {
    var joined: [Piece] = []
    joined.reserveCapacity(pieces.count)
    for piece in pieces {
      guard case .hidden(var finding) = piece, case .hidden(var last)? = joined.last,
        let bridge = document.bridge(last.range.upperBound..<finding.range.lowerBound),
        last.type == .rare || last.isName, finding.type == .rare || finding.isName,
        last.type != .person || finding.type != .person
      else {
        joined.append(piece)
        continue
      }
      let areCapitals =
        document.isCapital(document.tokenIndex(at: last.range.lowerBound))
        && document.isCapital(document.tokenIndex(at: finding.range.lowerBound))
      guard bridge.isEmpty || areCapitals else {
        joined.append(piece)
        continue
      }
      if last.type == .rare, finding.type == .rare {
        last.range = last.range.lowerBound..<finding.range.upperBound
        joined[joined.count - 1] = .hidden(last)
        continue
      }
      if !bridge.isEmpty, last.type == .rare {
        last.range = last.range.lowerBound..<bridge.upperBound
        joined[joined.count - 1] = .hidden(last)
      } else if !bridge.isEmpty {
        finding.range = bridge.lowerBound..<finding.range.upperBound
      }
      joined.append(.hidden(finding))
    }
    return joined
  }
}

extension Document {
  /// `text` in the place of the tokens from `first` up to `end`, with a space where it would touch a word, or a sign that
  /// belongs to a number: what is left out must make no new word, and `€350` becomes `€ about four hundred`.
  fileprivate func apart(_ text: String, _ first: Int, _ end: Int) -> String {
    func isWord(_ index: Int) -> Bool { token(index).map { $0.kind != .sign && $0.kind != .lineBreak } == true }
    let isAfter = isJoined(first) && (isWord(first - 1) || isSign(of: ["€", "$", "£", "#"], at: first - 1))
    let isBefore = isJoined(end) && (isWord(end) || isSign(of: ["%", "€", "$", "£"], at: end))
    guard !text.isEmpty else { return isAfter && isBefore ? " " : "" }
    return (isAfter ? " " : "") + text + (isBefore ? " " : "")
  }

  /// The small words between two hidden ones, if nothing else but joints and spaces lies between them, else `nil`.
  fileprivate func bridge(_ gap: Range<Int>) -> Range<Int>? {
    guard gap.count <= 16 else { return nil }
    var words = gap.lowerBound..<gap.lowerBound
    var index = tokenIndex(at: gap.lowerBound)
    while index < tokens.count, tokens[index].start < gap.upperBound {
      let token = tokens[index]
      switch token.kind {
      case .sign where isSign(of: Self.joints, at: index): break
      case .word where Self.linkWords.contains(token) && token.casing == .lower:
        words = (words.isEmpty ? token.start : words.lowerBound)..<token.end
      case .sign, .word, .number, .mixed, .lineBreak: return nil
      }
      index += 1
    }
    return words
  }

  private static let joints: [Unicode.Scalar] = ["-", "'", "’", "_", "@", "/", "&", "·", "‑", "+", "\\", "="]
  private static let linkWords = Cues("de des du d la le les l et en sur aux au of the and in on")
}
