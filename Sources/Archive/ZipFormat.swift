/// The numbers that begin the records of a ZIP file. Source: APPNOTE.TXT 6.3.10, section 4.3.
enum ZipSignature {
  static let member: UInt32 = 0x0403_4b50
  static let sizes: UInt32 = 0x0807_4b50
  static let listed: UInt32 = 0x0201_4b50
  static let wideEnd: UInt32 = 0x0606_4b50
  static let wideLocator: UInt32 = 0x0706_4b50
  static let end: UInt32 = 0x0605_4b50
}

/// The flags of a ZIP member. Source: as above, section 4.4.4.
enum ZipFlags {
  /// Encrypted, or with masked header fields.
  static let encrypted: UInt16 = 1 | 1 << 6 | 1 << 13
  /// Check sum and sizes stand behind the bytes.
  static let sizesFollow: UInt16 = 1 << 3
  /// Those that are read, or change nothing: how well it was packed, that sizes follow, that names are UTF-8.
  static let known: UInt16 = 1 << 1 | 1 << 2 | sizesFollow | 1 << 11
}

/// Reads numbers off bytes, the lowest byte first. The caller has as many as it asks for.
struct LittleEndian {
  private let bytes: [UInt8]
  private(set) var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bytes are left.
  var left: Int { bytes.count - index }

  mutating func next<Number: FixedWidthInteger & UnsignedInteger>() -> Number {
    var number: Number = 0
    for place in 0..<Number.bitWidth / 8 { number |= Number(bytes[index + place]) << Number(8 * place) }
    index += Number.bitWidth / 8
    return number
  }

  /// The number at the beginning.
  func first<Number: FixedWidthInteger & UnsignedInteger>() -> Number {
    var copy = self
    return copy.next()
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    defer { index += count }
    return Array(bytes[index..<index + count])
  }
}

/// What a member's header has beside the fixed fields.
struct ZipExtras {
  /// The fields that have no room in 32 bits (Zip64).
  private(set) var wide: [UInt8]?
  /// When it was last changed, in seconds since 1970 (Info-ZIP's extended timestamp).
  private(set) var modified: Int64?

  /// Reads pairs of kind and length, and as many bytes; `nil` if they do not come out even.
  init?(_ bytes: [UInt8]) {
    var fields = LittleEndian(bytes)
    while fields.left > 0 {
      guard fields.left >= 4 else { return nil }
      let (kind, count): (UInt16, UInt16) = (fields.next(), fields.next())
      guard fields.left >= Int(count) else { return nil }
      let content = fields.bytes(Int(count))
      switch kind {
      case 1:
        guard wide == nil else { return nil }
        wide = content
      case 0x5455 where content.count >= 5 && content[0] & 1 != 0:
        modified = Int64(Int32(bitPattern: LittleEndian(Array(content[1..<5])).first()))
      default: break
      }
    }
  }
}

extension ZipWriter.Time {
  /// The moment of two fields of a header.
  init(date: UInt16, time: UInt16) {
    self.date = date
    self.time = time
  }

  /// Year, month (1 to 12) and day, which may be no day of the calendar.
  public var day: (year: Int, month: Int, day: Int) {
    (Int(date >> 9) + 1980, Int(date >> 5 & 15), Int(date & 31))
  }

  /// Hour, minute and second, which may be more than a clock shows.
  public var hour: (hour: Int, minute: Int, second: Int) { (Int(time >> 11), Int(time >> 5 & 63), Int(time & 31) * 2) }
}
