/// What can go wrong between us and libsodium.
public enum SodiumError: Error, Hashable {
  /// libsodium could not start, or the system would not give `count` bytes of locked memory.
  case outOfLockedMemory(count: Int)
  /// Argon2id or scrypt could not have the memory its limits ask for.
  case outOfMemory(bytes: Int)
}
