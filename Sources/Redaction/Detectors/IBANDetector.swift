/// International bank account numbers (ISO 13616): two letters, two digits, then groups. The check (mod 97) is not asked for: a
/// mistyped account is still somebody's.
enum IBANDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for (index, token) in document.tokens.enumerated() where token.kind == .mixed && token.count >= 4 {
      let head = Array(document.bytes[token.range].prefix(4))
      guard head.prefix(2).allSatisfy({ (0x41...0x5a).contains($0 & 0xdf) }),
        head.suffix(2).allSatisfy({ (0x30...0x39).contains($0) })
      else { continue }
      var end = index + 1
      var length = token.count
      while let next = document.token(end),
        next.kind == .number || next.kind == .mixed || next.kind == .word && next.casing == .upper,
        next.count <= 4 || next.kind == .number, length < 34
      {
        length += next.count
        end += 1
      }
      guard length >= 14 else { continue }
      findings.append(Finding(document.range(index, end), .id, by: .iban))
    }
  }
}
