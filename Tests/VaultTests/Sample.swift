import Journal
import Sodium
import Testing

@testable import Vault

/// A small vault that holds one of everything, what it says, and other vaults to take rows from.
struct Sample: Sendable {
  /// Its file.
  var file: [UInt8] = []
  /// The same vault earlier: fewer entries, another setting, and a third key slot that was removed later.
  var older: [UInt8] = []
  /// The same vault with one more entry.
  var newer: [UInt8] = []
  /// Another vault with the same key file.
  var other: [UInt8] = []
  var truth = Truth()

  /// What one reads in a vault.
  struct Truth: Hashable, Sendable {
    var entries: [EntryID: EntryContent] = [:]
    var deleted: Set<EntryID> = []
    var settings: [String: String] = [:]
    var templates: [String: String] = [:]
  }

  /// What every revision of the sample said.
  var versions: [EntryID: Set<EntryContent>] = [:]

  /// Made once, read by all tests.
  static let shared: Result<Sample, any Error> = Result { try Sample() }

  private init() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    func write(_ number: Int) throws {
      let content = EntryContent(
        date: Timestamp(secondsSince1970: noon.secondsSince1970 + Int64(number), offsetMinutes: 0) ?? noon,
        title: number % 2 == 0 ? "Title \(number)" : "",
        text: "Entry \(number)" + String(repeating: " and so on", count: number * 13), mood: Mood(number % 6))
      let id = try vault.write(content, now: noon).id
      truth.entries[id] = content
      versions[id] = [content]
    }
    for number in 0..<6 { try write(number) }
    try vault.setNamed(.setting, "anonymity", to: "sealed", now: noon)
    _ = try vault.addSlot(.recoveryCode(Secret(copying: [UInt8](repeating: 9, count: 32).span)), limits: .interactive)
    let revoked = try vault.addSlot(
      .recoveryCode(Secret(copying: [UInt8](repeating: 8, count: 32).span)), limits: .interactive)
    older = try readFile(scratch.vaultPath)
    try vault.removeSlot(revoked)
    for number in 6..<12 { try write(number) }
    try vault.setNamed(.setting, "anonymity", to: "open", now: noon)
    try vault.setNamed(.setting, "language", to: "fr", now: noon)
    try vault.setNamed(.template, "evening", to: "Three good things:", now: noon)
    let entries = try vault.index().entries
    let edited = EntryContent(date: entries[3].date, text: "Entry 3, thought over")
    _ = try vault.revise(entries[3], to: edited, now: noon)
    truth.entries[entries[3].id] = edited
    versions[entries[3].id]?.insert(edited)
    try vault.delete(entries[5], now: noon)
    truth.entries[entries[5].id] = nil
    truth.deleted = [entries[5].id]
    truth.settings = ["anonymity": "open", "language": "fr"]
    truth.templates = ["evening": "Three good things:"]
    _ = try LockedVault(path: scratch.vaultPath, stateFolder: nil).jot("waiting", date: noon)
    file = try readFile(scratch.vaultPath)
    let more = try vault.write(EntryContent(date: noon, text: "one more"), now: noon)
    versions[more.id] = [more.content]
    newer = try readFile(scratch.vaultPath)
    let elsewhere = Scratch()
    let otherVault = try elsewhere.makeVault()
    for number in 0..<6 { _ = try otherVault.write(EntryContent(date: noon, text: "other \(number)"), now: noon) }
    other = try readFile(elsewhere.vaultPath)
  }
}

extension Sample.Truth {
  /// Reads a whole vault.
  init(of vault: Vault) throws {
    let index = try vault.index()
    for summary in index.entries { entries[summary.id] = try vault.entry(summary).content }
    deleted = Set(index.deleted.map(\.id))
    settings = try vault.named(.setting)
    templates = try vault.named(.template)
  }
}

/// What became of a vault that somebody had their hands on.
enum Verdict: Hashable {
  /// It does not open, or cannot be listed, and says what is damaged.
  case refused([Damage])
  /// It opens and says what is damaged.
  case reported([Damage])
  /// Nothing is said, and everything is as it was written.
  case unharmed
}

extension Sample {
  /// Opens what stands at `path` in place of the sample, and reads everything in it.
  ///
  /// The law: it is refused as damaged, or reports damage, or says what was written; never another error (a wrong key
  /// above all), never a text nobody wrote. For whole entries that a report leaves readable, see `readable`.
  func verdict(
    on path: String, stateFolder: String? = nil, readable: ((Int) -> Void)? = nil, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Verdict {
    do throws(VaultError) {
      let key: Secret
      do { key = try Secret(copying: [UInt8](repeating: 7, count: 32).span) } catch { throw VaultError(error) }
      let vault = try LockedVault(path: path, stateFolder: stateFolder).unlock(with: .keyFile(key))
      let (read, damage) = try self.read(vault, comment, sourceLocation)
      readable?(read.entries.count)
      guard damage.isEmpty else { return .reported(damage) }
      #expect(read == truth, comment, sourceLocation: sourceLocation)
      return .unharmed
    } catch .damaged(let damage) {
      #expect(!damage.isEmpty, comment, sourceLocation: sourceLocation)
      salvage(path, readable, comment, sourceLocation)
      return .refused(damage)
    } catch {
      Issue.record("\(error): \(comment?.rawValue ?? "")", sourceLocation: sourceLocation)
      return .unharmed
    }
  }

  private func salvage(
    _ path: String, _ readable: ((Int) -> Void)?, _ comment: Comment?, _ sourceLocation: SourceLocation
  ) {
    do throws(VaultError) {
      let key: Secret
      do { key = try Secret(copying: [UInt8](repeating: 7, count: 32).span) } catch { throw VaultError(error) }
      let vault = try LockedVault(path: path, stateFolder: nil, forSalvage: true).unlock(with: .keyFile(key))
      let (read, damage) = try self.read(vault, comment, sourceLocation)
      #expect(!damage.isEmpty, comment, sourceLocation: sourceLocation)
      readable?(read.entries.count)
    } catch {
      guard case .damaged = error else {
        Issue.record("salvage: \(error): \(comment?.rawValue ?? "")", sourceLocation: sourceLocation)
        return
      }
      readable?(0)
    }
  }

  /// All that can be read, each text checked against what was written, and all damage.
  private func read(
    _ vault: Vault, _ comment: Comment?, _ sourceLocation: SourceLocation
  ) throws(VaultError) -> (Truth, [Damage]) {
    let index = try vault.index()
    var read = Truth()
    var damage = index.damage
    func whatIsWhole<Result>(_ body: () throws(VaultError) -> Result) throws(VaultError) -> Result? {
      do throws(VaultError) { return try body() } catch .damaged(let found) {
        damage += found
        return nil
      } catch { throw error }
    }
    for summary in index.entries {
      guard let content = try whatIsWhole({ () throws(VaultError) in try vault.entry(summary).content }) else {
        continue
      }
      let isTrue = versions[summary.id]?.contains(content) ?? false
      #expect(isTrue, "a text nobody wrote: \(comment?.rawValue ?? "")", sourceLocation: sourceLocation)
      read.entries[summary.id] = content
    }
    read.deleted = Set(index.deleted.map(\.id))
    read.settings = try whatIsWhole { () throws(VaultError) in try vault.named(.setting) } ?? [:]
    read.templates = try whatIsWhole { () throws(VaultError) in try vault.named(.template) } ?? [:]
    let report = try vault.verify(full: true) { _, _ in }
    return (read, damage + report.damage)
  }
}
