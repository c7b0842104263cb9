extension [Finding] {
  /// What all finders found together, in order, without overlaps.
  ///
  /// - Findings that overlap become one that covers every byte of both. Its type is that of the surer one
  ///   (``DetectorName/certainty``); of equally sure ones, of the longer; then of the first.
  /// - Two findings of one kind of name (person, place or organisation) that only a space, a hyphen or the point of an initial
  ///   parts are one: `Anne` and `Dubois` are Anne Dubois, `J` and `Doe` are J. Doe. Names on two lines stay two. Places and
  ///   bodies are joined over a possessive too: `St Mary’s Hospital`.
  /// - An initial after a person's name is part of it: `Anne D.`
  /// - A range that leaves the text, or cuts a character, is mended: it grows to whole characters.
  func united(in document: Document) -> [Finding] {
    let sorted = compactMap { $0.mended(in: document) }.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var united: [Finding] = []
    var widest = 0  // bytes of the finding that gave the last one its type
    for finding in sorted {
      guard let last = united.last, finding.range.lowerBound < last.range.upperBound else {
        united.append(finding)
        widest = finding.range.count
        continue
      }
      let range = last.range.lowerBound..<Swift.max(last.range.upperBound, finding.range.upperBound)
      let isSurer = (finding.detector.certainty, finding.range.count) > (last.detector.certainty, widest)
      if isSurer { widest = finding.range.count }
      united[united.count - 1] = isSurer ? finding : last
      united[united.count - 1].range = range
    }
    return united.joiningNames(in: document)
  }

  private func joiningNames(in document: Document) -> [Finding] {
    var joined: [Finding] = []
    joined.reserveCapacity(count)
    for finding in self {
      if let last = joined.last, last.isName, last.type == finding.type,
        document.joinsNames(last.range, finding.range)
          || finding.type != .person && document.joinsByPossessive(last.range, finding.range)
      {
        joined[joined.count - 1].range = last.range.lowerBound..<finding.range.upperBound
      } else {
        joined.append(finding)
      }
    }
    return joined.enumerated().map { index, finding in
      guard finding.type == .person else { return finding }
      let next = index + 1 < joined.count ? joined[index + 1].range.lowerBound : document.bytes.count
      return document.withInitial(finding, before: next)
    }
  }

  /// These without the places and bodies that have no word but generic ones (``GenericWords``): `Hospital` is none. What the
  /// writer's own list has stays.
  func identifying(in document: Document) -> [Finding] {
    filter { finding in
      switch finding.type {
      case .location, .organisation: finding.detector == .people || !document.isGeneric(finding.range)
      default: true
      }
    }
  }
}

extension Finding {
  var isName: Bool { type == .person || type == .location || type == .organisation }

  /// The finding within the text and around whole characters; `nil` if nothing is left of it.
  fileprivate func mended(in document: Document) -> Finding? {
    let bytes = document.bytes
    var start = Swift.max(0, range.lowerBound)
    var end = Swift.min(bytes.count, range.upperBound)
    guard start < end else { return nil }
    while start > 0, bytes[start] & 0xc0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xc0 == 0x80 { end += 1 }
    var mended = self
    mended.range = start..<end
    return mended
  }
}

extension Document {
  /// A person with the initial that follows, and its point.
  fileprivate func withInitial(_ finding: Finding, before end: Int) -> Finding {
    let index = tokenIndex(at: finding.range.upperBound)
    guard index + 1 < tokens.count, tokens[index].casing == .title, isSign(".", at: index + 1) else { return finding }
    let (letter, point) = (tokens[index], tokens[index + 1])
    let isSpace = bytes[finding.range.upperBound..<letter.start].elementsEqual([0x20])
    guard isSpace, point.start == letter.end, point.end <= end, folded(letter).count == 1 else { return finding }
    var longer = finding
    longer.range = finding.range.lowerBound..<point.end
    return longer
  }

  /// Whether a piece has letters, and no word but generic ones.
  fileprivate func isGeneric(_ range: Range<Int>) -> Bool {
    var hasWord = false
    var index = tokenIndex(at: range.lowerBound)
    while index < tokens.count, tokens[index].start < range.upperBound {
      switch tokens[index].kind {
      case .number, .mixed: return false
      case .word:
        guard GenericWords.contains(tokens[index].key) else { return false }
        hasWord = true
      case .sign, .lineBreak: break
      }
      index += 1
    }
    return hasWord
  }

  /// Whether nothing but `'s` and a space stands between two pieces.
  fileprivate func joinsByPossessive(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let gap = bytes[left.upperBound..<right.lowerBound]
    return gap.elementsEqual("'s ".utf8) || gap.elementsEqual("’s ".utf8)
  }

  /// Whether nothing but a space, a hyphen, or the point of an initial and a space stands between two pieces.
  fileprivate func joinsNames(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    // "Anne. Marc": a sentence ends there.
    let isPointed = bytes[left.upperBound - 1] == UInt8(ascii: ".")
    if isPointed, !endsInInitial(left.lowerBound..<left.upperBound - 1) { return false }
    let gap = bytes[left.upperBound..<right.lowerBound]
    switch gap.count {
    case 0: return true
    case 1:
      if gap.first == UInt8(ascii: ".") { return endsInInitial(left) }
      return gap.first == 0x20 || gap.first == UInt8(ascii: "-")
    case 2:
      if gap.elementsEqual([0xc2, 0xa0]) { return true }  // U+00A0 NO-BREAK SPACE
      return gap.elementsEqual([UInt8(ascii: "."), 0x20]) && endsInInitial(left)
    case 3: return gap.elementsEqual([0xe2, 0x80, 0xaf])  // U+202F NARROW NO-BREAK SPACE
    default: return false
    }
  }

  /// Whether the last word of a piece is a single letter.
  private func endsInInitial(_ range: Range<Int>) -> Bool {
    guard var start = range.last else { return false }
    while start > range.lowerBound, bytes[start] & 0xc0 == 0x80 { start -= 1 }
    guard start > range.lowerBound else { return range.count <= 2 }
    return bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: ".") || bytes[start - 1] == UInt8(ascii: "-")
  }
}

extension DetectorName {
  /// How much its word counts where two disagree about what a piece of text is: a form that nothing else has, then forms that
  /// enclose others, then forms that others have too, then names.
  var certainty: Int {
    switch self {
    case .secret: 12
    case .email, .url: 11
    case .iban, .card, .nir, .nino, .ssn: 10
    case .address: 9
    case .phone, .ip, .coordinates: 8
    case .passport, .plate, .handle: 7
    case .date: 6
    case .age, .money: 5
    case .postcode, .number: 4
    case .organisation, .people: 3
    case .name: 2
    case .mention: 1
    case .vocabulary: 0
    }
  }
}
