internal import Journal

extension Vault {
  /// Those of an index's entries in whose title or text every term of its query occurs, and no excluded one.
  ///
  /// It reads every text of the index: there is no search index on purpose (`Docs/Decisions/0005`).
  /// - Returns: the entries, oldest first, and which texts are damaged.
  public func search(_ index: JournalIndex) throws(VaultError) -> (entries: [EntrySummary], damage: [Damage]) {
    let terms = index.query.terms.prefix(HeadFilter.mostTerms)
    guard !terms.isEmpty else { return (index.entries, []) }
    let matchers = terms.map(TermMatcher.init)
    let wanted: UInt64 = terms.enumerated().reduce(0) { $1.element.isExcluded ? $0 : $0 | 1 << UInt64($1.offset) }
    let excluded: UInt64 = terms.enumerated().reduce(0) { $1.element.isExcluded ? $0 | 1 << UInt64($1.offset) : $0 }
    let found = try scanTexts(of: index.entries) { text, inTitle, buffer -> Bool in
      let count = TextFold.fold(text, into: &buffer)
      var mask = inTitle
      for (number, matcher) in matchers.enumerated() where mask & 1 << UInt64(number) == 0 {
        if matcher.firstMatch(in: buffer.span, count: count) != nil {
          mask |= 1 << UInt64(number)
        } else if wanted & 1 << UInt64(number) != 0 {
          return false
        }
      }
      return mask & wanted == wanted && mask & excluded == 0
    }
    return (found.indices.map { index.entries[$0] }, found.damage)
  }

  /// Reads the text of each entry where it was decrypted, in several threads.
  /// - Parameters:
  ///   - accept: gets the text, the terms that occur in the title, and a buffer at least as long as the text.
  /// - Returns: the positions in `entries` of those accepted, ascending.
  private func scanTexts(
    of entries: [EntrySummary],
    accept: @escaping @Sendable (_ text: Span<UInt8>, _ termsInTitle: UInt64, _ buffer: inout [UInt8]) -> Bool
  ) throws(VaultError) -> (indices: [Int], damage: [Damage]) {
    // In the order of the file, so that each page is read once.
    var places: [TextPlace] = []
    places.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() {
      for tip in [entry.tip] + entry.otherTips where tip.kind == .entry {
        places.append(
          TextPlace(row: tip.row, id: tip.id, entry: tip.entry, termsInTitle: tip.termsInTitle, position: position))
      }
    }
    places.sort { $0.row < $1.row }
    let sorted = places
    let chunks = try database.read { () throws(VaultError) in
      try scan(count: sorted.count) { worker, range throws(VaultError) -> TextScan in
        try Self.scanTexts(worker, sorted[range], accept)
      }
    }
    return (Array(Set(chunks.flatMap(\.accepted))).sorted(), chunks.flatMap(\.damage))
  }

  private static func scanTexts(
    _ worker: ScanWorker, _ places: ArraySlice<TextPlace>,
    _ accept: (Span<UInt8>, UInt64, inout [UInt8]) -> Bool
  ) throws(VaultError) -> TextScan {
    var result = TextScan()
    guard let first = places.first, let last = places.last else { return result }
    var buffer: [UInt8] = []
    let sealer = worker.sealer
    var statement = try worker.database.prepare("SELECT row, sealed FROM bodies WHERE row BETWEEN ? AND ? ORDER BY row")
    try statement.bind(first.row, at: 0)
    try statement.bind(last.row, at: 1)
    var hasRow = try statement.step()
    for place in places {
      while hasRow, let row = statement.integer(0), row < place.row { hasRow = try statement.step() }
      let isThere = hasRow && statement.integer(0) == place.row
      let isAccepted =
        !isThere
        ? nil
        : statement.withBlob(1) { sealed -> Bool? in
          guard let range = sealer.open(sealed, part: .body, of: place.id) else { return nil }
          let plaintext = sealer.plaintext
          guard let text = try? ObjectBody.textRange(plaintext.span, range) else { return nil }
          if buffer.count < text.count { buffer = [UInt8](repeating: 0, count: text.count * 2) }
          return accept(plaintext.span.extracting(text), place.termsInTitle, &buffer)
        }
      switch isAccepted ?? nil {
      case true?: result.accepted.append(place.position)
      case false?: break
      case nil: result.damage.append(.body(row: place.row, entry: place.entry))
      }
    }
    return result
  }
}

/// Where the text of one version of an entry is, and whose it is.
private struct TextPlace: Sendable {
  let row: Int64
  let id: EntryID
  let entry: EntryID
  let termsInTitle: UInt64
  let position: Int
}

private struct TextScan: Sendable {
  var accepted: [Int] = []
  var damage: [Damage] = []
}
