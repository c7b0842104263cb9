import FuzzMain
import Glibc
import Journal
import Sodium
import Vault

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// The input edits a sound vault: 2 bytes of where (little-endian, in units of 3 bytes), 1 of how many, 1 of what: flip, fill,
/// copy from elsewhere, cut. Law: the vault is refused as damaged, for reading and for salvage, or every entry in it is one
/// that was written.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let sample = Sample.shared
  sample.put(edited(sample.file, by: input))
  for isForSalvage in [false, true] {
    do throws(VaultError) {
      let vault = try sample.open(isForSalvage: isForSalvage)
      let index = try vault.index()
      for summary in index.entries + index.deleted {
        do throws(VaultError) {
          let text = try vault.entry(summary).content.text
          precondition(sample.texts.contains(text), "nobody wrote that")
        } catch .damaged {}
      }
      do throws(VaultError) { _ = try vault.named(.setting) } catch .damaged {}
      _ = try vault.verify(full: true) { _, _ in }
    } catch .damaged(let damage) {
      precondition(!damage.isEmpty, "damage has a name")
    } catch {
      preconditionFailure("\(error) is not what happened")
    }
  }
  return 0
}

private func edited(_ file: [UInt8], by input: [UInt8]) -> [UInt8] {
  var file = file
  for edit in stride(from: 0, to: input.count - 3, by: 4) where !file.isEmpty {
    let start = (Int(input[edit]) | Int(input[edit + 1]) << 8) * 3 % file.count
    let end = min(file.count, start + Int(input[edit + 2]) + 1)
    let value = input[edit + 3]
    switch value & 3 {
    case 0: file[start] ^= 1 << (value >> 2 & 7)
    case 1: for index in start..<end { file[index] = value >> 2 == 63 ? 0xff : value >> 2 }
    case 2:
      let source = Int(value >> 2) * 1021 % file.count
      for index in start..<end { file[index] = file[(source + index) % file.count] }
    default: if value == 0xff { file.removeSubrange(start...) } else { file[start] = file[start] &+ value >> 2 }
    }
  }
  return file
}

/// A vault made once, and the place where its edited copies go.
private final class Sample: Sendable {
  static let shared = Sample()
  let file: [UInt8]
  let texts: Set<String>
  private let path: String

  private init() {
    path = "/dev/shm/intime-fuzz-\(getpid())"
    guard let now = Timestamp(secondsSince1970: 0, offsetMinutes: 60) else { preconditionFailure("1970 is a year") }
    let texts = (0..<8).map { "Entry \($0)" + String(repeating: " and so on", count: $0 * 20) }
    do {
      let vault = try Vault.create(at: path, credential: Self.key(), limits: .interactive, stateFolder: nil)
      for text in texts { _ = try vault.write(EntryContent(date: now, text: text), now: now) }
      try vault.setNamed(.setting, "language", to: "fr", now: now)
      let entries = try vault.index().entries
      _ = try vault.revise(entries[0], to: EntryContent(date: now, text: "Entry 0 again"), now: now)
      try vault.delete(entries[1], now: now)
      _ = try LockedVault(path: path, stateFolder: nil).jot("jot", date: now)
    } catch { preconditionFailure("\(error)") }
    self.texts = Set(texts + ["Entry 0 again", ""])
    file = Self.read(path)
  }

  func open(isForSalvage: Bool) throws(VaultError) -> Vault {
    try LockedVault(path: path, stateFolder: nil, forSalvage: isForSalvage).unlock(with: Self.key())
  }

  func put(_ bytes: [UInt8]) {
    for suffix in ["-journal", "-wal", "-shm"] { unsafe unlink(path + suffix) }
    let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let written = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    precondition(written == bytes.count && close(descriptor) == 0, "room in memory")
  }

  private static func key() -> Credential {
    guard let key = try? Secret(copying: [UInt8](repeating: 7, count: 32).span) else { preconditionFailure("memory") }
    return .keyFile(key)
  }

  private static func read(_ path: String) -> [UInt8] {
    let descriptor = unsafe Glibc.open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
    return Array(bytes[..<max(count, 0)])
  }
}
