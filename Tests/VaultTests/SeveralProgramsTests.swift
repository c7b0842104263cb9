import Dispatch
import Journal
import Sodium
import Synchronization
import Testing

@testable import Vault

/// What one program has in its hands while another changes the file: here, two open vaults on one path.
@Suite struct SeveralProgramsTests {
  private func content(_ text: String) -> EntryContent { EntryContent(date: noon, text: text) }

  @Test func `eight that write at once lose nothing`() throws {
    let scratch = Scratch()
    _ = try scratch.makeVault()
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      for number in 0..<5 {
        do {
          let vault = try scratch.openVault()
          _ = try vault.write(content("entry \(writer) \(number)"), now: noon)
        } catch { failures.withLock { $0.append("\(error)") } }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let vault = try scratch.openVault()
    let index = try vault.index()
    #expect(index.damage == [])
    let texts = try Set(index.entries.map { try vault.entry($0).content.text })
    #expect(texts == Set((0..<8).flatMap { writer in (0..<5).map { "entry \(writer) \($0)" } }))
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  /// A scan in several threads opened connections that the writer, who waited for the scan, did not let in, until the
  /// writer gave up and said that the vault is busy.
  @Test func `neither a scan nor a writer is turned away because of the other`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write((0..<6000).map { content("entry \($0)") }, now: noon)
    let isDone = Atomic<Bool>(false)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 3) { number in
      do {
        let mine = try scratch.openVault()
        if number == 0 {
          for extra in 0..<20 { _ = try mine.write(content("meanwhile \(extra)"), now: noon) }
          isDone.store(true, ordering: .relaxed)
        } else {
          repeat {
            let index = try mine.index()
            if !index.damage.isEmpty || index.entryCount < 6000 { failures.withLock { $0.append("\(index.damage)") } }
          } while !isDone.load(ordering: .relaxed)
        }
      } catch {
        failures.withLock { $0.append("\(number): \(error)") }
        isDone.store(true, ordering: .relaxed)
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try vault.index().entries.count == 6020)
  }

  @Test func `a purge does not remove what was written into the row of an entry that was purged before`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(content("to be purged"), now: noon)
    let index = try vault.index()
    let other = try scratch.openVault()
    try other.purge(other.index().entries, in: other.index(), now: noon)
    // Rows that are free at the end are given away again.
    for number in 0..<3 { _ = try other.write(content("new \(number)"), now: noon) }
    #expect(throws: VaultError.self) { _ = try vault.entry(index.entries[0]) }
    try vault.purge(index.entries, in: index, now: noon)
    let after = try vault.index()
    #expect(after.entries.count == 3)
    #expect(after.damage == [])
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `a purge removes revisions that were written after the index, too`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(content("first"), now: noon)
    let index = try vault.index()
    let other = try scratch.openVault()
    _ = try other.revise(other.index().entries[0], to: content("second"), now: noon)
    try vault.purge(index.entries, in: index, now: noon)
    let after = try vault.index()
    #expect(after.entries.isEmpty && after.deleted.isEmpty && after.damage.isEmpty)
    #expect(after.objects.map(\.kind) == [.purgeMarker])
  }

  @Test func `two that revise one entry from the same version leave both texts`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(content("first"), now: noon)
    let index = try vault.index()
    let other = try scratch.openVault()
    _ = try other.revise(other.index().entries[0], to: content("theirs"), now: noon)
    _ = try vault.revise(index.entries[0], to: content("ours"), now: noon)
    let entry = try #require(vault.index().entries.first)
    #expect(entry.isConflicted)
    let texts = try [vault.entry(entry).content.text] + vault.otherVersions(of: entry).map(\.content.text)
    #expect(Set(texts) == ["ours", "theirs"])
  }

  @Test func `a jot is sealed to the key that the vault has by then`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let locked = try LockedVault(path: scratch.vaultPath, stateFolder: scratch.statePath)
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    _ = try locked.jot("after the rotation", date: noon)
    #expect(try scratch.openVault().takeInJots(now: noon).entries.map(\.content.text) == ["after the rotation"])
  }

  @Test func `a jot that is put back after its entry was purged does not bring it back`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try LockedVault(path: scratch.vaultPath, stateFolder: nil).jot("regretted", date: noon)
    let jot = try RawDatabase(scratch.vaultPath).blob("SELECT sealed FROM inbox")
    _ = try vault.takeInJots(now: noon)
    try vault.purge(vault.index().entries, in: vault.index(), now: noon)
    try RawDatabase(scratch.vaultPath).execute("INSERT INTO inbox(sealed) VALUES(\(sqlBlob(jot)))")
    #expect(try vault.takeInJots(now: noon).entries.isEmpty)
    #expect(try LockedVault(path: scratch.vaultPath, stateFolder: nil).jotCount() == 0)
    #expect(try vault.index().entries.isEmpty)
  }

  @Test func `a setting made after a merge wins over those it saw, whatever the clocks say`() throws {
    let later = try #require(Timestamp(secondsSince1970: noon.secondsSince1970 + 1000, offsetMinutes: 0))
    for _ in 0..<8 {
      let scratch = Scratch()
      let vault = try scratch.makeVault()
      try vault.setNamed(.setting, "level", to: "1", now: noon)
      try vault.setNamed(.setting, "gone", to: "1", now: noon)
      let path = scratch.path + "/copy.intime"
      try vault.backUp(to: path) { _, _ in }
      let copy = try LockedVault(path: path, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
      try copy.setNamed(.setting, "level", to: "2", now: later)
      try vault.setNamed(.setting, "level", to: "3", now: noon)
      try vault.setNamed(.setting, "gone", to: nil, now: later)
      try vault.setNamed(.setting, "gone", to: "back", now: noon)
      _ = try vault.merge(copy) { _, _ in }
      #expect(try vault.named(.setting) == ["level": "2", "gone": "back"])
      try vault.setNamed(.setting, "level", to: "4", now: noon)
      _ = try vault.merge(copy) { _, _ in }
      _ = try copy.merge(vault) { _, _ in }
      #expect(try vault.named(.setting) == ["level": "4", "gone": "back"])
      #expect(try copy.named(.setting) == ["level": "4", "gone": "back"])
    }
  }

  @Test func `who has the vault open while the keys are rotated writes nothing under the old ones`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(content("before"), now: noon)
    let other = try scratch.openVault()
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    _ = try other.addSlot(.recoveryCode(Secret(copying: [UInt8](repeating: 9, count: 32).span)), limits: .interactive)
    try other.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    #expect(other.slotNumber == 1)
    #expect(throws: VaultError.keysChangedMeanwhile) { _ = try vault.write(content("after"), now: noon) }
    #expect(throws: VaultError.keysChangedMeanwhile) {
      let another = try Secret(copying: [UInt8](repeating: 5, count: 32).span)
      try vault.rotate(credential: .keyFile(another), limits: .interactive) { _, _ in }
    }
    #expect(try scratch.openVault().index().entries.count == 1)
  }

  @Test func `a vault that is being written to is copied whole`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write((0..<500).map { content("entry \($0)") }, now: noon)
    let isDone = Atomic<Bool>(false)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      do {
        let mine = try scratch.openVault()
        if number == 0 {
          for copy in 0..<5 { try mine.backUp(to: scratch.path + "/copy\(copy)") { _, _ in } }
          isDone.store(true, ordering: .relaxed)
        } else {
          while !isDone.load(ordering: .relaxed) { _ = try mine.write(content("meanwhile"), now: noon) }
        }
      } catch {
        failures.withLock { $0.append("\(number): \(error)") }
        isDone.store(true, ordering: .relaxed)
      }
    }
    #expect(failures.withLock { $0 } == [])
    for copy in 0..<5 {
      let copied = try LockedVault(path: scratch.path + "/copy\(copy)", stateFolder: nil)
        .unlock(withRootKey: vault.rootCopy())
      #expect(try copied.verify(full: true) { _, _ in }.damage == [])
      #expect(try copied.index().entries.count >= 500)
    }
  }
}
