import Glibc
import Journal
import Sodium
import Testing

@testable import Vault

/// Several devices and copies of one vault: what a device saw in a file is in it when it opens it again, or it is told that it is not.
@Suite struct BranchTests {
  private func content(_ text: String) -> EntryContent { EntryContent(date: noon, text: text) }

  private func open(
    _ scratch: Scratch, on device: String, file: String? = nil, salvage: Bool = false
  ) throws -> Vault {
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    return try LockedVault(
      path: file ?? scratch.vaultPath, stateFolder: scratch.path + "/" + device, forSalvage: salvage
    ).unlock(with: .keyFile(key))
  }

  /// A vault with `count` changes that devices A and B have seen.
  private func sharedVault(changes count: Int) throws -> Scratch {
    let scratch = Scratch()
    _ = try scratch.makeVault()
    for number in 0..<count { _ = try open(scratch, on: "A").write(content("shared \(number)"), now: noon) }
    _ = try open(scratch, on: "B")
    return scratch
  }

  /// The one that went unnoticed: the epoch is ahead again.
  @Test(arguments: [1, 2, 3, 8, 100], [1, 2, 9])
  func `a fork is noticed however often the other device wrote`(theirs: Int, ours: Int) throws {
    let scratch = try sharedVault(changes: 3)
    let earlier = try readFile(scratch.vaultPath)
    for number in 0..<ours { _ = try open(scratch, on: "A").write(content("A \(number)"), now: noon) }
    // One that only reads has seen them too.
    _ = try open(scratch, on: "reader")
    try writeFile(earlier, to: scratch.vaultPath)
    for number in 0..<theirs { _ = try open(scratch, on: "B").write(content("B \(number)"), now: noon) }
    let (found, seen) = (UInt64(3 + theirs), UInt64(3 + ours))
    let expected: Damage = found < seen ? .rolledBack(found: found, seen: seen) : .forked(found: found, seen: seen)
    for device in ["A", "reader"] {
      #expect(throws: VaultError.damaged([expected])) { _ = try open(scratch, on: device) }
      #expect(try open(scratch, on: device, salvage: true).openingDamage == [expected])
    }
    #expect(try open(scratch, on: "B").index().entries.count == 3 + theirs)
    #expect(try open(scratch, on: "new").verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `a fork that was accepted and united with the other branch has everything, and alarms nobody`() throws {
    let scratch = try sharedVault(changes: 2)
    let earlier = try readFile(scratch.vaultPath)
    _ = try open(scratch, on: "A").write(content("A"), now: noon)
    _ = try open(scratch, on: "reader")
    let conflict = scratch.path + "/conflict"
    try writeFile(readFile(scratch.vaultPath), to: conflict)
    try writeFile(earlier, to: scratch.vaultPath)
    for number in 0..<5 { _ = try open(scratch, on: "B").write(content("B \(number)"), now: noon) }
    try open(scratch, on: "A", salvage: true).acceptAsLatest()
    let vault = try open(scratch, on: "A")
    _ = try vault.merge(LockedVault(path: conflict, stateFolder: nil).unlock(withRootKey: vault.rootCopy())) { _, _ in }
    for device in ["A", "B", "reader"] { #expect(try open(scratch, on: device).index().entries.count == 8) }
    #expect(try open(scratch, on: "B").verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `copies that are merged both ways may take each other's place`() throws {
    let scratch = try sharedVault(changes: 2)
    let other = scratch.path + "/other"
    try writeFile(readFile(scratch.vaultPath), to: other)
    for number in 0..<4 { _ = try open(scratch, on: "A").write(content("A \(number)"), now: noon) }
    _ = try open(scratch, on: "B", file: other).write(content("B"), now: noon)
    let mine = try open(scratch, on: "A")
    _ = try mine.merge(LockedVault(path: other, stateFolder: nil).unlock(withRootKey: mine.rootCopy())) { _, _ in }
    // Brought back in the place of the other device's file, which was behind and on a branch of its own.
    try writeFile(readFile(scratch.vaultPath), to: other)
    #expect(try open(scratch, on: "B", file: other).index().entries.count == 7)
  }

  @Test func `a backup that was put back and accepted goes on, and is a fork to who has seen more`() throws {
    let scratch = try sharedVault(changes: 2)
    let backup = scratch.path + "/backup"
    try open(scratch, on: "A").backUp(to: backup) { _, _ in }
    _ = try open(scratch, on: "B").write(content("after the backup"), now: noon)
    _ = try open(scratch, on: "A")
    let newest = try readFile(scratch.vaultPath)
    try writeFile(readFile(backup), to: scratch.vaultPath)
    #expect(throws: VaultError.damaged([.rolledBack(found: 2, seen: 3)])) { _ = try open(scratch, on: "A") }
    try open(scratch, on: "A", salvage: true).acceptAsLatest()
    _ = try open(scratch, on: "A").write(content("on with it"), now: noon)
    #expect(throws: VaultError.damaged([.forked(found: 3, seen: 3)])) { _ = try open(scratch, on: "B") }
    // What is taken over from the newer file is on the trail too.
    let later = scratch.path + "/later"
    try writeFile(newest, to: later)
    let vault = try open(scratch, on: "A")
    _ = try vault.merge(LockedVault(path: later, stateFolder: nil).unlock(withRootKey: vault.rootCopy())) { _, _ in }
    #expect(try open(scratch, on: "B").index().entries.count == 4)
  }

  @Test func `a device that lost its memory takes what it finds, and notices from then on`() throws {
    let scratch = try sharedVault(changes: 2)
    let earlier = try readFile(scratch.vaultPath)
    let vault = try open(scratch, on: "A")
    _ = try vault.write(content("A"), now: noon)
    unsafe unlink(DeviceAnchor.path(in: scratch.path + "/A", vaultID: vault.id, vaultPath: vault.path))
    try writeFile(earlier, to: scratch.vaultPath)
    #expect(try open(scratch, on: "A").index().entries.count == 2)
    _ = try open(scratch, on: "A").write(content("A again"), now: noon)
    try writeFile(earlier, to: scratch.vaultPath)
    for _ in 0..<3 { _ = try open(scratch, on: "B").write(content("B"), now: noon) }
    #expect(throws: VaultError.damaged([.forked(found: 5, seen: 3)])) { _ = try open(scratch, on: "A") }
  }

  @Test func `a file that is exchanged while it is open is noticed before anything is written to it`() throws {
    let scratch = try sharedVault(changes: 2)
    let earlier = try readFile(scratch.vaultPath)
    let vault = try open(scratch, on: "A")
    _ = try vault.write(content("A"), now: noon)
    let elsewhere = scratch.path + "/elsewhere"
    try writeFile(earlier, to: elsewhere)
    for _ in 0..<3 { _ = try open(scratch, on: "B", file: elsewhere).write(content("B"), now: noon) }
    let other = try readFile(elsewhere)
    try writeFile(other, to: scratch.vaultPath)
    #expect(throws: VaultError.damaged([.forked(found: 5, seen: 3)])) {
      _ = try vault.write(content("on a branch that is not mine"), now: noon)
    }
    #expect(throws: VaultError.damaged([.forked(found: 5, seen: 3)])) {
      let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
      try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    }
    #expect(try readFile(scratch.vaultPath) == other)
  }

  @Test func `marks that are damaged are called that by who needs them, and by a check`() throws {
    let scratch = try sharedVault(changes: 3)
    for number in 0..<4 { _ = try open(scratch, on: "B").write(content("B \(number)"), now: noon) }
    let id = try open(scratch, on: "B").id
    let anchorPaths = ["A", "B"].map {
      DeviceAnchor.path(in: scratch.path + "/" + $0, vaultID: id, vaultPath: scratch.vaultPath)
    }
    let (anchors, sound) = (try anchorPaths.map(readFile), try readFile(scratch.vaultPath))
    for sql in [
      "UPDATE changes SET mark = randomblob(16) WHERE number = 5", "DELETE FROM changes WHERE number = 4",
      "UPDATE changes SET mark = x'00' WHERE number = 6", "DELETE FROM changes WHERE number > 0",
      "DELETE FROM changes",
    ] {
      let attacked = Scratch()
      for (path, anchor) in zip(anchorPaths, anchors) { try writeFile(anchor, to: path) }
      try writeFile(sound, to: scratch.vaultPath)
      try RawDatabase(scratch.vaultPath).execute(sql)
      try writeFile(readFile(scratch.vaultPath), to: attacked.vaultPath)
      #expect(throws: VaultError.damaged([.trail]), "\(sql)") { _ = try open(scratch, on: "A") }
      #expect(try open(scratch, on: "B").index().entries.count == 7)
      try open(scratch, on: "A", salvage: true).acceptAsLatest()
      #expect(try open(scratch, on: "A").index().entries.count == 7)
      // The one who wrote last needs none of them; nor does one who never saw any, and writing does not hide it.
      let vault = try open(attacked, on: "new")
      _ = try vault.write(content("more"), now: noon)
      let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
      try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
      #expect(try vault.verify(full: false) { _, _ in }.damage == [.trail], "\(sql)")
      #expect(try vault.index().damage == [])
    }
  }

  @Test func `a mark that was planted ahead of its change is written over`() throws {
    let scratch = try sharedVault(changes: 2)
    try RawDatabase(scratch.vaultPath).execute("INSERT INTO changes VALUES(3, randomblob(16)), (4, x'')")
    let vault = try open(scratch, on: "A")
    #expect(try vault.verify(full: false) { _, _ in }.damage == [.trail])
    for _ in 0..<2 { _ = try vault.write(content("more"), now: noon) }
    #expect(try open(scratch, on: "B").verify(full: false) { _, _ in }.damage == [])
  }

  @Test func `writing to a copy locked out the vault on the same machine, and writing to the vault its copies`() throws
  {
    let scratch = try sharedVault(changes: 2)
    let copy = scratch.path + "/copy"
    let backup = scratch.path + "/backup"
    try writeFile(readFile(scratch.vaultPath), to: copy)
    try open(scratch, on: "A").backUp(to: backup) { _, _ in }
    _ = try open(scratch, on: "A", file: copy).write(content("to the copy"), now: noon)
    #expect(try open(scratch, on: "A").index().entries.count == 2)
    _ = try open(scratch, on: "A").write(content("to the vault"), now: noon)
    #expect(try open(scratch, on: "A", file: copy).index().entries.count == 3)
    #expect(try open(scratch, on: "A", file: backup).verify(full: true) { _, _ in }.damage == [])
    let vault = try open(scratch, on: "A")
    _ = try vault.merge(open(scratch, on: "A", file: copy)) { _, _ in }
    #expect(try open(scratch, on: "A").index().entries.count == 4)
    // By whatever name the file is called, it is the same file.
    let link = scratch.path + "/link"
    #expect(unsafe symlink(scratch.vaultPath, link) == 0)
    try writeFile(readFile(backup), to: scratch.vaultPath)
    for path in [scratch.vaultPath, link, scratch.path + "/./journal.intime"] {
      #expect(throws: VaultError.self, "\(path)") { _ = try open(scratch, on: "A", file: path) }
    }
  }

  /// The law, without exception: a device is let in just if all changes it has seen in this file are there.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a device is refused a file just where it lacks what the device saw`(seed: UInt64) throws {
    var course = try Course(seed: seed)
    for step in 0..<120 { try course.take(step) }
    #expect(course.refusals > 0 && course.openings > course.refusals)
  }
}

/// Devices that open, write to, copy and merge a few files of one vault in any order, beside sets of what each has.
private struct Course {
  private let scratch = Scratch()
  private var generator: SplitMix64
  /// By file: the changes in it.
  private var files: [Set<Int>] = [[], [], []]
  /// By device and file: the changes that the device has seen there.
  private var devices: [[Set<Int>]] = Array(repeating: [[], [], []], count: 4)
  private var changes = 0
  var openings = 0
  var refusals = 0

  init(seed: UInt64) throws {
    generator = SplitMix64(seed: seed)
    _ = try scratch.makeVault()
    let bytes = try readFile(scratch.vaultPath)
    for file in files.indices { try writeFile(bytes, to: path(file)) }
  }

  private func path(_ file: Int) -> String { "\(scratch.path)/file\(file)" }

  private func unlocked(_ file: Int, on device: Int?, salvage: Bool = false) throws -> Vault {
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    return try LockedVault(
      path: path(file), stateFolder: device.map { "\(scratch.path)/device\($0)" }, forSalvage: salvage
    ).unlock(with: .keyFile(key))
  }

  mutating func take(_ step: Int) throws {
    let file = Int.random(in: files.indices, using: &generator)
    let device = Int.random(in: devices.indices, using: &generator)
    let action = Int.random(in: 0..<20, using: &generator)
    if action < 3 {
      // A sync service puts one copy in the place of another.
      let source = Int.random(in: files.indices, using: &generator)
      try writeFile(readFile(path(source)), to: path(file))
      files[file] = files[source]
      return
    }
    let vault: Vault
    openings += 1
    do throws(VaultError) {
      let key: Secret
      do { key = try Secret(copying: [UInt8](repeating: 7, count: 32).span) } catch { throw VaultError(error) }
      vault = try LockedVault(path: path(file), stateFolder: "\(scratch.path)/device\(device)")
        .unlock(with: .keyFile(key))
      #expect(devices[device][file].isSubset(of: files[file]), "step \(step): what the device saw is not there")
    } catch {
      refusals += 1
      guard case .damaged(let damage) = error, damage.count == 1 else { throw error }
      switch damage[0] {
      case .forked, .rolledBack:
        #expect(!devices[device][file].isSubset(of: files[file]), "step \(step): a false alarm")
      default: Issue.record("step \(step): \(error)")
      }
      if Bool.random(using: &generator) {
        try unlocked(file, on: device, salvage: true).acceptAsLatest()
        devices[device][file] = files[file]
      }
      return
    }
    switch action {
    case 3..<10:
      _ = try vault.write(EntryContent(date: noon, text: "\(step)"), now: noon)
      change(file)
    case 10:
      // Jots leave no mark until they are taken in.
      _ = try LockedVault(path: path(file), stateFolder: nil).jot("jot \(step)", date: noon)
      _ = try vault.takeInJots(now: noon)
      change(file)
    case 11:
      let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
      try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
      change(file)
    case 12:
      let index = try vault.index()
      guard let entry = index.entries.randomElement(using: &generator) else { break }
      if Bool.random(using: &generator) {
        try vault.delete(entry, now: noon)
      } else {
        try vault.purge([entry], in: index, now: noon)
      }
      change(file)
    case 13, 14:
      let other = Int.random(in: files.indices, using: &generator)
      guard other != file else { break }
      _ = try vault.merge(unlocked(other, on: nil)) { _, _ in }
      // A merge that brings nothing is no change.
      if !files[other].isSubset(of: files[file]) {
        files[file].formUnion(files[other])
        change(file)
      }
    default: _ = try vault.index()
    }
    devices[device][file] = files[file]
    #expect(try vault.verify(full: false) { _, _ in }.damage == [], "step \(step)")
  }

  private mutating func change(_ file: Int) {
    files[file].insert(changes)
    changes += 1
  }
}
