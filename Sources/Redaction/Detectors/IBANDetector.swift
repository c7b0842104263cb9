/// International bank account numbers (ISO 13616-1, lengths of the SWIFT registry), in groups or not, in either case, and the BIC
/// (ISO 9362) that stands beside one.
///
/// A right check (mod 97) proves the number; a wrong one sets nothing free: country, length or groups decide then.
enum IBANDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var accountEnd = -1000
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      if token.kind == .mixed, token.count >= 4, let end = account(document, index) {
        findings.append(Finding(token.start..<end, .id, by: .iban))
        accountEnd = index
        index = document.tokenAfter(end, from: index + 1)
        continue
      }
      if token.kind == .word || token.kind == .mixed, token.count == 8 || token.count == 11, isBank(document, index),
        index - accountEnd < 24 || document.isPreceded(at: index, within: 5, by: bankCues)
          || document.isFollowed(at: index, within: 6, by: accountCues)
      {
        findings.append(Finding(token.range, .id, by: .iban))
      }
      index += 1
    }
  }

  /// Where the account that begins with the token at `index` ends.
  private static func account(_ document: Document, _ index: Int) -> Int? {
    let token = document.tokens[index]
    let head = Array(document.folded(token).prefix(4))
    guard head.count == 4, head[0] &- 0x61 < 26, head[1] &- 0x61 < 26, head[2] &- 0x30 < 10, head[3] &- 0x30 < 10 else {
      return nil
    }
    let isCapital = document.bytes[token.start] &- 0x41 < 26
    let country = String(decoding: head.prefix(2), as: UTF8.self)
    // Tokens of letters and digits, with at most a space, point or hyphen between, 34 characters in all.
    var ends: [(characters: Int, end: Int)] = []
    var count = 0
    var groups = 0
    var place = index
    while let part = document.token(place) {
      if part.kind == .sign {
        guard place > index, document.isSign(of: ["-", "."], at: place), document.isJoined(place),
          document.isJoined(place + 1)
        else { break }
        place += 1
        continue
      }
      guard part.kind != .lineBreak,
        place == index || part.kind != .word
          || part.count <= 4 && (part.casing == .upper || !isCapital || part.count == 1)
      else { break }
      count += part.count
      guard count <= 34 else { break }
      ends.append((count, part.end))
      groups += 1
      place += 1
    }
    if let length = lengths[country] {
      if let exact = ends.first(where: { $0.characters == length }),
        document.characters(token.start..<exact.end).count(where: { $0 &- 0x30 < 10 }) >= 8
      {
        return exact.end
      }
      // One digit more or less than there should be: the groups of four go on as long as they have digits.
      guard let last = ends.last, last.characters >= 12 else { return nil }
    }
    for (characters, end) in ends.reversed() where characters >= 15 {
      if Checksums.mod97(document.characters(token.start..<end)) == 1 { return end }
    }
    guard isCapital || lengths[country] != nil || document.isPreceded(at: index, within: 6, by: accountCues) else {
      return nil
    }
    var end = token.end
    count = token.count
    place = index + 1
    while let part = document.token(place), part.kind == .number || part.kind == .mixed, count + part.count <= 36 {
      count += part.count
      end = part.end
      place += 1
    }
    let isAsked = document.isPreceded(at: index, within: 6, by: accountCues)
    return count >= (isAsked ? 10 : 14) ? end : nil
  }

  /// A bank, a country and a place: `BNPAFRPPXXX`.
  private static func isBank(_ document: Document, _ index: Int) -> Bool {
    let letters = Array(document.folded(document.tokens[index]))
    guard letters.count == 8 || letters.count == 11, letters.prefix(6).allSatisfy({ $0 &- 0x61 < 26 }) else {
      return false
    }
    guard document.tokens[index].casing == .upper || document.isPreceded(at: index, within: 3, by: bankCues) else {
      return false
    }
    let country = String(decoding: letters[4..<6], as: UTF8.self)
    return lengths[country] != nil
      || ["us", "ca", "au", "jp", "cn", "in", "sn", "ci", "nz", "za", "sg", "hk"].contains(country)
  }

  private static let bankCues = Cues("bic swift")
  private static let accountCues = Cues("iban rib compte account bic swift bank banque virement transfer")

  /// How many characters an account of each country has.
  private static let lengths: [String: Int] = {
    let registry = """
      ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27 dk18 do28 ee20 eg29 es24 fi18 fk18 fo18 fr27
      gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 me22
      mk19 mn20 mr27 mt31 mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 rs22 ru33 sa24 sc31 sd18 se24 si19 sk24 sm27 so23 st25
      sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20
      """
    var lengths: [String: Int] = [:]
    for entry in registry.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      lengths[String(entry.prefix(2))] = Int(entry.dropFirst(2))
    }
    return lengths
  }()
}
