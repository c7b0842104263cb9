public import Journal

/// What is not as it was left. Each case names one thing.
public enum Damage: Hashable, Sendable {
  /// The file does not begin like a vault of ours.
  case notAVault
  /// The file says it has a format version that this program does not know.
  case unknownFormat(Int)
  /// SQLite cannot make sense of the file's pages; its result code.
  case pages(code: Int)
  /// The header or the length of the file is not as a program of ours leaves it, in a place where nothing of the journal stands.
  case fileHeader
  /// Beside a file that is one of ours lies a write-ahead log, which no program of ours makes and SQLite would follow; its path.
  case strayLog(path: String)
  /// The tables are not those of a vault, or there are triggers, views or indexes.
  case schema
  /// The row with the vault id, inbox key and sealed state is missing or malformed.
  case vaultRow
  /// The sealed state does not open, though the key is right.
  case state
  /// The public key for jots is not the one that belongs to this vault.
  case inboxKey
  /// Key slot `number` is malformed, was changed, or comes from another vault.
  case keySlot(Int)
  /// Key slot `number` asks for less or more work than any slot of ours.
  case keySlotLimits(Int)
  /// Key slots were added, removed, replaced or put back.
  case slotTable
  /// No slot is left for this kind of key, and the slots are not those that this device saw last: another device took it away, or
  /// somebody did.
  case slotsOfKind(SlotKind)
  /// The head of an object, in the row of that number, does not open.
  case head(row: Int64)
  /// The text of an entry, revision or other object does not open or is missing.
  case body(row: Int64, entry: EntryID?)
  /// Objects were removed, added, duplicated or put back: so many are there, so many should be.
  case objectSet(found: Int, expected: Int)
  /// A body that belongs to no object.
  case strayBody(row: Int64)
  /// A jot in the inbox that does not open.
  case jot(row: Int64)
  /// This device has seen a later state of the vault: epoch `seen`, and the file is at `found`.
  case rolledBack(found: UInt64, seen: UInt64)
  /// The vault was written to elsewhere from an earlier state: it is at change `found`, and what this device saw up to
  /// change `seen` is not in it.
  case forked(found: UInt64, seen: UInt64)
  /// The marks of the vault's changes, which tell what came after what, are not as they were left.
  case trail
  /// Record `number` of the ledger does not follow what it says it followed: something before it is missing or was changed.
  case ledgerOrder(number: Int)
  /// The bytes that record `number` of the ledger holds are not those it was made for.
  case ledgerPayload(number: Int)

  /// Whether it is only a jot that waits, beside which all else is as it was.
  public var isJot: Bool { if case .jot = self { true } else { false } }
}

/// Why a vault did not do what was asked. No case holds a key, a passphrase or a word of an entry.
public enum VaultError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case notFound(path: String)
  /// At the path is a folder.
  case isFolder(path: String)
  /// A file is there already.
  case alreadyExists(path: String)
  /// The file or its folder cannot be made; `errno`.
  case cannotCreate(path: String, errno: Int32)
  /// The system does not let us read or write; SQLite's extended result code, or `errno` if `path` is set.
  case inputOutput(code: Int, path: String?)
  /// The disk, or the quota, is full: nothing was written.
  case diskFull
  /// The file, its folder or its file system does not let itself be written to.
  case readOnly
  /// Another program has been writing for too long.
  case busy
  /// Another program changed the keys while this one had the vault open: nothing was written.
  case keysChangedMeanwhile
  /// Something is not as it was left.
  case damaged([Damage])
  /// The vault has the layout of a version that is no longer read.
  case retiredFormat(Int)
  /// The passphrase, recovery code or key file opens none of the key slots. Whether the slots are those that this device
  /// saw last is told too, if it is known.
  case wrongKey(slotsChanged: Bool)
  /// The vault has no slot for this kind of key.
  case noSuchSlotKind(SlotKind)
  /// What was given as a recovery code is none: mistyped, most likely.
  case malformedRecoveryCode
  /// What was given as a key file is none.
  case malformedKeyFile
  /// There is no slot of that number.
  case noSuchSlot(Int)
  /// The last slot, or the last but the recovery code, cannot be removed.
  case lastSlot
  /// All slots are taken.
  case tooManySlots
  /// No entry has that name.
  case noSuchEntry
  /// The entry, or a setting, is longer than the format takes; its length and the limit in bytes.
  case tooLong(count: Int, limit: Int)
  /// libsodium could not have the memory it needs, in bytes.
  case outOfMemory(bytes: Int)
  /// The vault was opened to read what is left of it: it takes no writing.
  case openedForSalvage
  /// The other vault of a merge is no copy of this one.
  case notACopy
}

/// What a key slot is opened with.
public enum SlotKind: UInt8, CaseIterable, Sendable {
  case passphrase = 1
  case recoveryCode = 2
  case keyFile = 3
}
