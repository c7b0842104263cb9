/// Names of members, as both kinds of archive have them.
enum MemberName {
  /// Whether a name stays within the folder it is unpacked to: parts apart by single slashes, none of them `.` or `..`.
  static func isSafe(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty, bytes.count < 1 << 15, !bytes.contains(0), !bytes.contains(UInt8(ascii: "\\")) else {
      return false
    }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
  }
}
