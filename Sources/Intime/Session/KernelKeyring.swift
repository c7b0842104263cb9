import CLinux
import Glibc
import Sodium
import Vault

/// The kernel's keyring: keeps a root key for a while, so that the passphrase need not be typed again.
///
/// The key is a `user` key in the user keyring (`@u`), readable by every process of this user until it expires; the kernel
/// never writes it to the disk. Source: keyrings(7), user-keyring(7).
enum KernelKeyring {
  /// Keeps `root` for `seconds`.
  /// - Returns: 0, or the `errno` with which the kernel refused.
  static func keep(_ root: borrowing Secret, vaultID: [UInt8], seconds: Int) -> Int32 {
    let key = root.withBytes { bytes in
      unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return Int32(-1) }
        return unsafe clinux_keyring_add(description(vaultID), base, buffer.count)
      }
    }
    guard key >= 0 else { return errno }
    // From a key without a time-out nobody would be safe: take it back if that cannot be set.
    guard clinux_keyring_set_timeout(key, UInt32(clamping: seconds)) == 0, clinux_keyring_allow_user(key) == 0 else {
      let code = errno
      clinux_keyring_invalidate(key)
      return code
    }
    return 0
  }

  /// The root key kept for a vault, or `nil` if there is none, or no longer.
  static func rootKey(vaultID: [UInt8]) -> Secret? {
    let key = unsafe clinux_keyring_search(description(vaultID))
    guard key >= 0, var secret = try? Secret(count: 32) else { return nil }
    let count = secret.withMutableBytes { bytes in
      unsafe bytes.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return -1 }
        return unsafe clinux_keyring_read(key, base, buffer.count)
      }
    }
    guard count == 32 else { return nil }
    return secret
  }

  /// Forgets what is kept for a vault; whether there was anything.
  @discardableResult
  static func forget(vaultID: [UInt8]) -> Bool {
    let key = unsafe clinux_keyring_search(description(vaultID))
    return key >= 0 && clinux_keyring_invalidate(key) == 0
  }

  /// Whether something is kept for a vault.
  static func isKept(vaultID: [UInt8]) -> Bool { unsafe clinux_keyring_search(description(vaultID)) >= 0 }

  /// Whether the kernel lets us use keyrings at all; containers often forbid it.
  static var isAvailable: Bool {
    let key = unsafe clinux_keyring_search("intime:probe")
    return key >= 0 || errno == ENOKEY || errno == EKEYEXPIRED || errno == EKEYREVOKED
  }

  private static func description(_ vaultID: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return "intime:" + vaultID.map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }
}
