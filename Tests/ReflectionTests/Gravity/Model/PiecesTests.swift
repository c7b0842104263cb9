import Testing

@testable import Reflection

@Suite struct PiecesTests {
  private var encoder: SentenceEncoder { GravityModel.embedded.encoder }

  @Test func `Case, kinds of quotation marks and spaces make no difference`() {
    #expect(encoder.numbers(of: "Je n’en  peux\u{a0}plus…") == encoder.numbers(of: "je n'en peux plus..."))
    #expect(encoder.numbers(of: "ŒUVRE « ÉTÉ »") == encoder.numbers(of: "oeuvre \" été \""))
  }

  @Test func `What no piece is known for is one unknown letter each`() {
    #expect(encoder.numbers(of: "漢漢").filter { $0 == Pieces.unknown }.count >= 2)
    #expect(encoder.numbers(of: "") == [Pieces.beginning, Pieces.end])
  }

  @Test func `Sentences cut alone have the pieces that they have together`() {
    let (one, other) = ("I counted the days.", "Et puis j'ai dormi.")
    let together = encoder.numbers(of: one + " " + other)
    #expect(together == encoder.numbers(of: one).dropLast() + encoder.numbers(of: other).dropFirst())
  }
}
