import Testing

@testable import Reflection

@Suite struct GravityWindowsTests {
  private func windows(_ text: String) -> [GravityWindows.Window] {
    Array(GravityWindows(text, GravityModel.embedded.encoder))
  }

  @Test func `A page is one window, with each of its sentences`() {
    let found = windows("We baked bread today. It was flat! Never mind?\nTomorrow we try again")
    #expect(found.count == 1)
    // Two words are no sentence of their own.
    #expect(found.first?.passages.count == 1 + 3)
    #expect(found.first?.passages.first == found.first.map { 0..<$0.pieces.count })
    #expect(found.first?.text == "We baked bread today. It was flat! Never mind? Tomorrow we try again")
  }

  @Test func `Every sentence of a long text is read`() {
    let sentences = (0..<200).map { "This is the sentence with the number \($0) in it." }
    let found = windows(sentences.joined(separator: " "))
    for sentence in sentences { #expect(found.contains { $0.text.contains(sentence) }) }
    #expect(found.allSatisfy { $0.pieces.count <= SentenceEncoder.longest + 2 })
  }

  @Test func `A sentence that never ends is cut, and nothing of it is lost`() {
    let words = (0..<2_000).map { "word\($0)" }
    let found = windows(words.joined(separator: " "))
    #expect(found.flatMap { $0.text.split(separator: " ") }.map(String.init) == words)
    #expect(found.allSatisfy { $0.pieces.count <= SentenceEncoder.longest + 2 })
  }

  @Test(arguments: ["", " ", "\n\n", "\u{0}", "🙂", "…", "漢字", String(repeating: "x", count: 3_000)])
  func `Whatever stands there, there is no window without pieces`(text: String) {
    for window in windows(text) {
      #expect(window.pieces.count > 2)
      #expect(window.passages.allSatisfy { !$0.isEmpty && $0.upperBound <= window.pieces.count })
    }
  }
}
