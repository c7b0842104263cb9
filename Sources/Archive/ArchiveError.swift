/// Why an archive was not written or read, or not to its end. Members are named by their place, counted from one: their
/// names may be somebody's words.
public enum ArchiveError: Error, Hashable, Sendable {
  /// A member's name leads outside the folder it is unpacked to (absolute, `..`, NUL), or is too long for any reader.
  case unsafeName(member: Int)
  /// More than the format has room for.
  case tooLarge
  /// zlib could not go on, for want of memory.
  case outOfMemory

  /// The bytes do not begin like an archive of this kind.
  case notAnArchive
  /// The archive ends before its end.
  case truncated
  /// The header of a member is not what the format allows.
  case malformedHeader(member: Int)
  /// The bytes of a member are not those that were packed: check sum, size or packing are wrong.
  case damagedMember(Int)
  /// The list of members at the end is not that of the members, or is out of form.
  case directoryDiffers
  /// Something follows the end of the archive.
  case trailingData
  /// A member is encrypted with a password of the archive's own.
  case encrypted(member: Int)
  /// A member is packed in a way that is not read here.
  case unknownPacking(member: Int)
  /// A member is a link, a device or a pipe.
  case notAFile(member: Int)
  /// A member has the name of one before it.
  case sameName(member: Int)
  /// There are more members than the limit.
  case tooManyMembers(limit: Int)
  /// The members have more bytes than the limit, taken together.
  case tooManyBytes(limit: Int)
  /// A member, or a packed stream (then 0), unpacks to far more than such texts do: made to fill the disk or memory of
  /// whoever opens it.
  case bomb(member: Int)
}

/// How much of an archive is taken.
public struct ArchiveLimits: Sendable {
  /// Members.
  public var members = 200_000
  /// Bytes of a member's name.
  public var nameBytes = 4096
  /// Bytes of all members taken together, unpacked.
  public var totalBytes = 1 << 40
  /// How many bytes may come of one packed byte …
  public var ratio = 200
  /// … once so many have come.
  public var uncheckedBytes = 32 << 20

  /// The limits that suit journals: 200,000 members, a tebibyte, and 200 times the packed size beyond 32 MiB.
  public init() {}

  func isBomb(packed: Int, unpacked: Int) -> Bool { unpacked > uncheckedBytes && unpacked / ratio > packed }
}
