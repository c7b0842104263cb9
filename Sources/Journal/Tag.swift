/// A word the writer files entries under, without its `#` or `@`.
///
/// It keeps the spelling it was given; two tags are the same if they differ only in case or accents.
public struct Tag: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// As written, without the symbol.
  public let name: String

  /// The longest name kept, in bytes of UTF-8.
  public static let longestName = 100

  /// The tag of `text`, with or without a leading `#` or `@`; `nil` if nothing is left, if it holds white space, a comma, a
  /// control character or another symbol, or if it is longer than ``longestName``.
  public init?(_ text: String) {
    let name = text.first == "#" || text.first == "@" ? text.dropFirst() : text[...]
    guard !name.isEmpty, name.utf8.count <= Self.longestName, name.unicodeScalars.allSatisfy(Self.allows) else {
      return nil
    }
    self.name = String(name)
  }

  /// What equality, order and search go by.
  public var folded: [UInt8] { TextFold.fold(name) }

  public static func == (one: Tag, other: Tag) -> Bool {
    one.name.utf8.elementsEqual(other.name.utf8) || one.folded == other.folded
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
  public static func < (one: Tag, other: Tag) -> Bool { one.folded.lexicographicallyPrecedes(other.folded) }
  public var description: String { name }

  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x20, scalar.value != 0x7f, !(0x80..<0xa0).contains(scalar.value) else { return false }
    return !scalar.properties.isWhitespace && scalar != "#" && scalar != "@" && scalar != ","
  }
}

extension Tag {
  /// The tags written in a text as `#word` or `@word`, in order, each once.
  ///
  /// The symbol counts at the beginning of a word only, so that an e-mail address or an anchor in a link is no tag;
  /// a tag starts with a letter and goes on with letters, digits, `-`, `_` and `/`.
  public static func written(in text: String) -> [Tag] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "@") }) else { return [] }
    var found: [Tag] = []
    var seen: Set<Tag> = []
    var previous: Unicode.Scalar = " "
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      defer { previous = scalar }
      guard scalar == "#" || scalar == "@", opensWord(after: previous) else { continue }
      var name = String.UnicodeScalarView()
      var end = index
      while end < scalars.endIndex, continues(scalars[end], isFirst: name.isEmpty) {
        name.append(scalars[end])
        end = scalars.index(after: end)
      }
      while let last = name.last, last == "-" || last == "/" || last == "_" { name.removeLast() }
      let follows = end < scalars.endIndex ? scalars[end] : " "
      guard follows != "@", let tag = Tag(String(name)), seen.insert(tag).inserted else { continue }
      found.append(tag)
    }
    return found
  }

  private static func opensWord(after previous: Unicode.Scalar) -> Bool {
    previous.properties.isWhitespace || "([{«“\"'’‘,;:!?".unicodeScalars.contains(previous)
  }

  private static func continues(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    if isFirst { return false }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .nonspacingMark: return true
    default: return scalar == "-" || scalar == "_" || scalar == "/"
    }
  }
}
