/// Why an archive was not written, or not to its end.
public enum ArchiveError: Error, Equatable {
  /// A member's name leads outside the folder it is unpacked to (absolute, `..`, NUL), or is too long for any reader;
  /// `member` is its place, counted from one.
  case unsafeName(member: Int)
  /// More than the format has room for.
  case tooLarge
  /// zlib could not pack, for want of memory.
  case outOfMemory
}
