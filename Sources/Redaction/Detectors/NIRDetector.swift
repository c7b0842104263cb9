/// French social security numbers (numéro d'inscription au répertoire, décret n° 82-103): sex, year, month, department (Corsica's `2A`
/// and `2B` too), commune and order, and the key of two digits or none.
///
/// A month that is none (20, 30–42 and 50–99 are for people whose month is not known) takes the right key to be one.
enum NIRDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for (index, token) in document.tokens.enumerated() where token.kind == .number || token.kind == .mixed {
      guard (0x31...0x38).contains(document.bytes[token.start]) || document.bytes[token.start] == 0xef else { continue }
      guard !document.isSign(of: [".", ",", "/"], at: index - 1) || !document.isJoined(index),
        let end = forms.end(in: document, from: token.start)
      else { continue }
      let characters = document.characters(token.start..<end)
      guard isNIR(characters) || document.isPreceded(at: index, within: 8, by: cues) else { continue }
      if let last = findings.last, last.detector == .nir, last.range.upperBound > token.start { continue }
      findings.append(Finding(token.start..<end, .id, by: .nir))
    }
  }

  private static func isNIR(_ characters: [UInt8]) -> Bool {
    guard characters.count >= 13, [1, 2, 3, 4, 7, 8].contains(characters[0] &- 0x30) else { return false }
    let month = Int(characters[3] &- 0x30) * 10 + Int(characters[4] &- 0x30)
    if (1...12).contains(month) || month == 20 || (30...42).contains(month) || (50...99).contains(month) {
      return true
    }
    return characters.count == 15
      && Checksums.nirKey(characters.prefix(13)) == Int(characters[13] &- 0x30) * 10 + Int(characters[14] &- 0x30)
  }

  private static let forms = [
    Form("9_9{2}_9{2}_[2][AaBb]_9{3}_9{3}_9{2}"),
    Form("9_9{2}_9{2}_9{2}_9{3}_9{3}_9{2}"), Form("9_9{2}_9{2}_9{2}_9{3}_9{3} \\/ 9{2}"),
    Form("9_9{2}_9{2}_9{2}_9{3}_9{3}"), Form("9_9{2}_9{2}_[2][AaBb]_9{3}_9{3}"),
  ]
  private static let cues = Cues("sécu secu sécurité sociale ss nir vitale insee assuré assurée nss ameli cpam")
}
