internal import Sodium

/// Where a state stands in the history of its vault.
///
/// Each change has a random mark, and the marks of all changes that a vault knows of, in order, are its trail. A state
/// holds a hash chained over it, so that whoever knows an earlier point can follow the marks from there and see whether
/// they lead here.
struct TrailPoint: Hashable {
  /// The number of the last change; that of the making of the vault is 0.
  let epoch: UInt64
  /// BLAKE2b-256 of the chain before ‖ the mark, from 32 zeros on. Without a key, so that it outlives a rotation.
  let chain: [UInt8]
  /// The mark of the last change.
  let mark: [UInt8]

  static let chainCount = 32
  static let markCount = 16

  /// The beginning of the trail: the mark of change 0 is the vault's id, which thus stands in a second place of the file.
  static func origin(of vaultID: [UInt8]) -> TrailPoint {
    TrailPoint(
      epoch: 0, chain: chained([UInt8](repeating: 0, count: chainCount), vaultID), mark: vaultID)
  }

  /// The point one change further on.
  func followed(by mark: [UInt8]) -> TrailPoint {
    TrailPoint(epoch: epoch + 1, chain: Self.chained(chain, mark), mark: mark)
  }

  private static func chained(_ chain: [UInt8], _ mark: [UInt8]) -> [UInt8] {
    let input = chain + mark
    return Blake2b.hash(input.span, personalisation: VaultFormat.Personal.trail, count: chainCount)
  }
}
