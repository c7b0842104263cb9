public import Journal
internal import Sodium

/// A digest of what makes an entry the same one after a journey through another program's format: the minute on its
/// clock, and title and text without the white space at the end. It stands in sealed heads only, and outlives the keys.
public struct Fingerprint: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64
  static let byteCount = 16

  /// The fingerprint stored in 16 bytes, or `nil` for any other count.
  init?(_ bytes: Span<UInt8>) {
    guard let id = EntryID(bytes) else { return nil }
    (high, low) = (id.high, id.low)
  }

  var bytes: [UInt8] { EntryID(high: high, low: low).bytes }
}

extension Vault {
  /// How many entries there ever were of each fingerprint, deleted ones and earlier revisions included: by this an import
  /// knows what it has brought before.
  public func knownFingerprints() throws(VaultError) -> [Fingerprint: Int] {
    var entries: [Fingerprint: Int] = [:]
    var counted: Set<EntryAndFingerprint> = []
    for object in try index().objects where object.kind == .entry {
      guard let fingerprint = object.fingerprint,
        counted.insert(EntryAndFingerprint(entry: object.entry, fingerprint: fingerprint)).inserted
      else { continue }
      entries[fingerprint, default: 0] += 1
    }
    return entries
  }

  /// The fingerprint of `content` in this vault.
  public func fingerprint(of content: EntryContent) -> Fingerprint {
    var input = id
    let clock = content.date.clockSeconds
    input.appendLittleEndian(UInt64(bitPattern: (clock - ((clock % 60) + 60) % 60) / 60))
    input += content.title.utf8
    if !content.title.isEmpty { input.append(0x0a) }
    input += content.text.utf8
    while input.count > id.count + 8, let last = input.last, last == 0x20 || (0x09...0x0d).contains(last) {
      input.removeLast()
    }
    let digest = Blake2b.hash(
      input.span, personalisation: VaultFormat.Personal.fingerprint, count: Fingerprint.byteCount)
    guard let fingerprint = Fingerprint(digest.span) else { preconditionFailure("the digest has that length") }
    return fingerprint
  }
}

private struct EntryAndFingerprint: Hashable {
  let entry: EntryID
  let fingerprint: Fingerprint
}
