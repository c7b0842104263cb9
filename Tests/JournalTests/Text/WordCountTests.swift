import Journal
import Testing

@Suite struct WordCountTests {
  @Test(arguments: [
    ("", 0), ("   \n", 0), ("one", 1), ("Don't stop.", 2), ("l’été, peut-être", 2), ("peut\u{2011}être", 1),
    ("co\u{ad}operate", 1),
    ("e\u{301}te\u{301}", 1), ("3 mars 2026", 3), ("— « oui » —", 1), ("a/b", 2), ("🙂 🙂", 0), ("日記", 2),
    ("привет мир", 2),
    ("one\ntwo\u{a0}three\u{2014}four", 4), ("\0", 0),
  ])
  func `words are counted`(text: String, count: Int) {
    #expect(wordCount(text) == count)
  }
}
