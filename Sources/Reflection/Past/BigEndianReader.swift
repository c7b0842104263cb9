/// Takes numbers from bytes.
struct BigEndianReader {
  let bytes: [UInt8]
  var position: Int

  mutating func take(_ count: Int) -> [UInt8]? {
    guard bytes.count - position >= count else { return nil }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func number<Number: FixedWidthInteger & UnsignedInteger>(_: Number.Type) -> Number? {
    let end = position + Number.bitWidth / 8
    guard end <= bytes.count else { return nil }
    var number: UInt64 = 0
    while position < end {
      number = number << 8 | UInt64(bytes[position])
      position += 1
    }
    return Number(truncatingIfNeeded: number)
  }

  mutating func one<Value>(of values: [Value]) -> Value? {
    guard let index = number(UInt8.self), Int(index) < values.count else { return nil }
    return values[Int(index)]
  }

  mutating func list<Value>(of values: [Value]) -> [Value]? {
    guard let count = number(UInt8.self) else { return nil }
    var list: [Value] = []
    for _ in 0..<count {
      guard let value = one(of: values) else { return nil }
      list.append(value)
    }
    return list
  }

  mutating func numbers<Number: FixedWidthInteger & UnsignedInteger>(_: Number.Type, _ count: Int) -> [Number]? {
    var list: [Number] = []
    for _ in 0..<count {
      guard let value = number(Number.self) else { return nil }
      list.append(value)
    }
    return list
  }
}

extension [UInt8] {
  mutating func append(bigEndian number: some FixedWidthInteger & UnsignedInteger) {
    for shift in stride(from: type(of: number).bitWidth - 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
