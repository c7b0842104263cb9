import Glibc
import Journal
import Sodium

@testable import Vault

/// A folder of its own for one test, removed at the end.
final class Scratch: Sendable {
  let path: String

  init() {
    var template = Array("/dev/shm/intime-test-XXXXXX".utf8CString)
    if unsafe access("/dev/shm", W_OK) != 0 { template = Array("/tmp/intime-test-XXXXXX".utf8CString) }
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = unsafe mkdtemp(base) else { return "" }
      return unsafe String(cString: made)
    }
  }

  deinit { remove(path) }

  private func remove(_ folder: String) {
    guard !path.isEmpty, let directory = unsafe opendir(folder) else { return }
    while let item = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &item.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      if unsafe unlink(folder + "/" + name) != 0 { remove(folder + "/" + name) }
    }
    unsafe closedir(directory)
    unsafe rmdir(folder)
  }

  var vaultPath: String { path + "/journal.intime" }
  var statePath: String { path + "/state" }
}

let noon = Timestamp(secondsSince1970: 1_790_000_000, offsetMinutes: 60) ?? .epoch

func passphrase(_ text: String) throws -> Credential { .passphrase(try Secret(copying: Array(text.utf8).span)) }

extension Scratch {
  /// A key file opens a vault without the work of a passphrase.
  func makeVault() throws -> Vault {
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    return try Vault.create(
      at: vaultPath, credential: .keyFile(key), limits: .interactive, stateFolder: statePath)
  }

  func openVault(salvage: Bool = false, path: String? = nil) throws -> Vault {
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    return try LockedVault(path: path ?? vaultPath, stateFolder: statePath, forSalvage: salvage)
      .unlock(with: .keyFile(key))
  }
}
