import Testing

@testable import Intime

@Suite struct NearnessTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("write", "wirte", 1), ("write", "writes", 1), ("list", "lost", 1), ("ca", "abc", 3),
    ("unset", "quiet", 3),
  ])
  func `slips of the hand are counted`(one: String, other: String, distance: Int) {
    #expect(Nearness.distance(one, other) == distance && Nearness.distance(other, one) == distance)
  }

  @Test(arguments: [
    ("serach", "search"), ("Écrire", "write"), ("liste", "list"), ("hlep-lines", "help-lines"), ("mood", "moods"),
    ("xyzzy", nil), ("q", nil),
  ])
  func `the command that was meant is found`(word: String, meant: String?) {
    #expect(Nearness.command(for: word, among: IntimeCommand.commands.map(\.key)) == meant)
  }
}
