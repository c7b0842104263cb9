public import Journal
internal import Sodium

/// What `jot` seals to the inbox key. Padded like a body; the id makes taking one in twice impossible.
struct Jot {
  let id: EntryID
  let content: EntryContent

  func encoded() -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { map in
      map.field(0) { $0.write(id.bytes) }
      map.field(1) { $0.write(content.date.secondsSince1970) }
      map.field(2) { $0.write(Int64(content.date.offsetMinutes)) }
      map.field(3) { $0.write(content.text) }
      if !content.title.isEmpty { map.field(4) { $0.write(content.title) } }
      if !content.givenTags.isEmpty {
        map.field(5) { writer in
          writer.writeArray(count: content.givenTags.count)
          for tag in content.givenTags { writer.write(tag.name) }
        }
      }
      if let mood = content.mood { map.field(6) { $0.write(Int64(mood.value)) } }
      let flags = (content.isStarred ? Self.starred : 0) | (content.isPrivate ? Self.isPrivate : 0)
      if flags != 0 { map.field(7) { $0.write(flags) } }
    }
    return Padding.pad(writer.bytes, floor: Padding.bodyFloor)
  }

  private static let starred: Int64 = 1
  private static let isPrivate: Int64 = 2

  init(id: EntryID, content: EntryContent) {
    self.id = id
    self.content = content
  }

  init?(_ padded: [UInt8]) {
    let bytes = padded.span
    guard let range = Padding.unpad(bytes, count: bytes.count, floor: Padding.bodyFloor) else { return nil }
    var reader = CBORReader(range)
    var id: EntryID?
    var seconds: Int64?
    var offset: Int64?
    var text: String?
    var rest = EntryContent(date: .epoch, text: "")
    do throws(CBORError) {
      try reader.map(bytes) { reader, key throws(CBORError) in
        switch key {
        case 0: id = EntryID(bytes.extracting(try reader.byteString(bytes)))
        case 1: seconds = try reader.integer(bytes)
        case 2: offset = try reader.integer(bytes)
        case 3: text = try reader.text(bytes)
        case 4: rest.title = try reader.text(bytes)
        case 5:
          for _ in 0..<(try reader.array(bytes)) {
            guard let tag = Tag(try reader.text(bytes)) else { throw .outOfRange }
            rest.givenTags.append(tag)
          }
        case 6:
          guard let mood = Mood(Int(clamping: try reader.integer(bytes))) else { throw .outOfRange }
          rest.mood = mood
        case 7:
          let flags = try reader.integer(bytes)
          rest.isStarred = flags & Self.starred != 0
          rest.isPrivate = flags & Self.isPrivate != 0
        default: try reader.skip(bytes)
        }
      }
      try reader.finish()
    } catch {
      return nil
    }
    guard let id, let seconds, let offset = offset.flatMap({ Int(exactly: $0) }), let text,
      let date = Timestamp(secondsSince1970: seconds, offsetMinutes: offset)
    else { return nil }
    rest.date = date
    rest.text = text
    self.init(id: id, content: rest)
  }
}

extension LockedVault {
  /// Writes an entry without any key: sealed so that only who can open the vault can read it. When this returns, it is on the disk.
  ///
  /// The inbox key in the file could have been exchanged for another's; where this device has seen the vault before,
  /// that is noticed, and nothing is written.
  /// - Returns: the name that the entry will have.
  /// - Throws: ``VaultError/damaged(_:)`` with ``Damage/inboxKey``.
  public func jot(_ text: String, date: Timestamp) throws(VaultError) -> EntryID {
    try jot(EntryContent(date: date, text: text))
  }

  /// The same for an entry with a title, tags, a mood or marks.
  public func jot(_ content: EntryContent) throws(VaultError) -> EntryID {
    let text = content.text
    guard text.utf8.count <= Padding.longestPlaintext / 4 else {
      throw .tooLong(count: text.utf8.count, limit: Padding.longestPlaintext / 4)
    }
    guard let id = EntryID(randomBytes(EntryID.byteCount).span) else { preconditionFailure("16 bytes make an id") }
    let jot = Jot(id: id, content: content).encoded()
    try database.write { () throws(VaultError) in
      // Read again: after a rotation meanwhile nobody could open what was sealed to the key before.
      let key = try Self.vaultRow(database).inboxKey
      let anchor = stateFolder.flatMap { DeviceAnchor.load(from: $0, vaultID: self.id, vaultPath: self.path) }
      if let anchor, anchor.inboxKey != key { throw .damaged([.inboxKey]) }
      guard let sealed = SealedBox.seal(jot.span, to: key) else { throw .damaged([.inboxKey]) }
      var insert = try database.prepare("INSERT INTO inbox(sealed) VALUES(?)")
      try insert.bind(sealed, at: 0)
      try insert.run()
    }
    return id
  }

  /// How many jots wait to be taken in.
  public func jotCount() throws(VaultError) -> Int { Int(try database.integer("SELECT count(*) FROM inbox") ?? 0) }
}

extension Vault {
  /// Makes entries of what waits in the inbox. A jot that does not open stays where it is and is reported.
  /// - Returns: the entries taken in.
  public func takeInJots(now: Timestamp) throws(VaultError) -> (entries: [Entry], damage: [Damage]) {
    guard !file.isForSalvage, try file.jotCount() > 0 else { return ([], []) }
    let waiting = try readJots()
    guard !waiting.jots.isEmpty else { return ([], waiting.damage) }
    return try change { change throws(VaultError) in
      // Read again: another program may have taken them in since.
      let waiting = try readJots()
      // An old jot put back into the file is an entry already, or was one.
      var known: Set<EntryID> = []
      for object in try scanHeads(matching: Query(), withinChange: true).objects {
        known.formUnion([object.id, object.entry])
      }
      var (entries, damage): ([Entry], [Damage]) = ([], waiting.damage)
      for (row, jot) in waiting.jots {
        if known.insert(jot.id).inserted {
          do throws(VaultError) {
            entries.append(try add(jot.content, id: jot.id, origin: .inbox, now: now, to: change))
          } catch {
            // None of ours is that long: whoever put it there must not lock up the rest.
            guard case .tooLong = error else { throw error }
            damage.append(.jot(row: row))
            continue
          }
        }
        try deleteJot(row: row)
      }
      return (entries, damage)
    }
  }

  /// Removes the jots that do not open, which nobody can read; how many.
  public func removeDamagedJots() throws(VaultError) -> Int {
    // Within a change: with keys that were rotated meanwhile, none would open.
    try change(evenIfEmpty: false) { _ throws(VaultError) in
      let damage = try readJots().damage
      for case .jot(let row) in damage { try deleteJot(row: row) }
      return damage.count
    }
  }

  private func deleteJot(row: Int64) throws(VaultError) {
    var delete = try database.prepare("DELETE FROM inbox WHERE row = ?")
    try delete.bind(row, at: 0)
    try delete.run()
  }

  /// The jots that wait, with their rows, and which do not open.
  func readJots() throws(VaultError) -> (jots: [(row: Int64, jot: Jot)], damage: [Damage]) {
    var select = try database.prepare("SELECT row, sealed FROM inbox ORDER BY row")
    var jots: [(row: Int64, jot: Jot)] = []
    var damage: [Damage] = []
    while try select.step() {
      let row = select.integer(0) ?? 0
      if let sealed = select.blob(1), let padded = SealedBox.open(sealed.span, with: keys.inbox.keyPair),
        let jot = Jot(padded)
      {
        jots.append((row, jot))
      } else {
        damage.append(.jot(row: row))
      }
    }
    return (jots, damage)
  }
}
