/// Passports, identity cards, residence permits and driving licences (ICAO Doc 9303; the numbers of FR, BE, CH, UK, IE, US and CA): a code after
/// the words that name the document, and the forms that are like no other, as a British driving licence (DVLA) and the lines for machines.
enum PassportDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for (index, token) in document.tokens.enumerated()
    where token.kind == .mixed || token.kind == .number || isCapitals(token) {
      guard
        !document.isJoined(index) || document.isSign(of: [":", "(", "#", "°", "=", "'", "’", "\"", "«"], at: index - 1)
      else { continue }
      if let end = certain.end(in: document, from: token.start) {
        findings.append(Finding(token.start..<end, .id, by: .passport))
      } else if document.isPreceded(at: index, within: 8, by: documents),
        let end = codes.end(in: document, from: token.start),
        document.characters(token.start..<end).count(where: { $0 &- 0x30 < 10 }) >= 4
      {
        if let last = findings.last, last.detector == .passport, last.range.upperBound > token.start { continue }
        findings.append(Finding(token.start..<end, .id, by: .passport))
      }
    }
    let lines = machineLines(document)
    // What stands in such a line is part of it.
    var next = 0
    findings.removeAll { finding in
      guard finding.detector == .passport else { return false }
      while next < lines.count, lines[next].range.upperBound <= finding.range.lowerBound { next += 1 }
      return next < lines.count && lines[next].range.overlaps(finding.range)
    }
    findings += lines
  }

  private static func isCapitals(_ token: Token) -> Bool {
    token.kind == .word && token.count <= 5 && (token.casing == .upper || token.count == 1)
  }

  /// `P<FRADUPONT<<ANNE<<<<` (ICAO Doc 9303 part 4 §4.2): a line with `<<` in it.
  private static func machineLines(_ document: Document) -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while index < document.tokens.count {
      guard document.isSign("<", at: index), document.isSign("<", at: index + 1), document.isJoined(index),
        document.isJoined(index + 1)
      else {
        index += 1
        continue
      }
      var start = index
      while start > 0, document.isJoined(start), document.tokens[start - 1].kind != .lineBreak { start -= 1 }
      let end = document.endOfRun(from: index)
      if document.range(start, end).count >= 24 {
        findings.append(Finding(document.range(start, end), .id, by: .passport))
      }
      index = end
    }
    return findings
  }

  /// British driving licences, French passports and Belgian and Swiss cards in the groups they are printed in.
  private static let certain = [
    Form("[ABCDEFGHIJKLMNOPQRSTUVWXYZ]{2,5}9{0,3}9{6}[ABCDEFGHIJKLMNOPQRSTUVWXYZ9]{2}9[A]A"), Form("A{5}9{6}A[A9]9AA"),
    Form("X{5} ?9{6} ?X{2}9A{2}"),
    Form("9{2}A{2}9{5}"), Form("9{3}\\-9{7}\\-9{2}"),
  ]
  private static let codes = [
    Form("x{6,16}"), Form("a{1,3}_9{4,10}"), Form("9{2,4}_9{2,4}_9{2,5}"), Form("a_9{3,4}_9{3,4}_9{3,6}"),
    Form("9{3}-9{7}-9{2}"),
    Form("a9{4}-9{5}-9{5}"), Form("9{2}_a{2}_9{5}"), Form("9{2}_9{2}_9{2}_9{3}_9{3}"),
  ]
  private static let documents = Cues(
    """
    passeport passeports passport passports cni identité identity ausweis permis licence licences license licenses permit visa séjour residence
    récépissé étranger agdref dvla driver drivers driving conduire greencard green card carte
    """)
}
