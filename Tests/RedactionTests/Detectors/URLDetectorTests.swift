import Testing

@testable import Redaction

@Suite struct URLDetectorTests {
  @Test(arguments: [
    "see ⟦https://example.com/a/b?x=1&y=2#z⟧.", "(⟦http://example.com⟧)", "⟦www.example.com⟧", "⟦example.com⟧",
    "my blog ⟦jane-writes.blogspot.co.uk/2019/05/post.html⟧,", "⟦ftp://user:pw@host:21/x⟧", "⟦bit.ly/3xYz⟧",
    "at ⟦janedoe.photography⟧", "⟦https://en.wikipedia.org/wiki/Foo_(bar)⟧", "[x](⟦https://example.com/y⟧)",
    "⟦sub.domain.example.museum⟧", "⟦about.me/jane⟧", "⟦EXAMPLE.COM⟧", "⟦http://192.168.1.1:8080/x⟧",
    "⟦localhost:3000/admin⟧",
    "⟦magnet:?xt=urn:btih:abc⟧", "⟦gsnf.bogus/x⟧", "⟦t.me/jane⟧", "⟦Example.com⟧ is", "⟦jane.dev⟧!", "⟦a1-b2.io⟧",
    "⟦last.fm⟧", "“⟦https://x.example⟧”", "⟦geo:48.85,2.35⟧",
    "via ⟦tug.gives⟧.", "on ⟦crumbsandconsequences.cooking⟧ —", "see ⟦kofi.builders⟧",
  ])
  func `addresses are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: URLDetector.self) == text.expected)
  }

  @Test(arguments: [
    "Blog : ⟦https://www.lacapsule-bleue.example/carnet⟧.", "sur ⟦leboncoin.fr⟧ !", "« ⟦mairie-trifouillis.fr⟧ »",
    "⟦www.éditions-dubois.fr⟧", "⟦blog.martin.paris/accueil⟧", "⟦doctolib.fr⟧, puis", "⟦http://exemple.fr/été⟧",
    "⟦monsite.bzh⟧",
    "voir ⟦lespiedsdanslherbe.voyage⟧.",
  ])
  func `addresses are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: URLDetector.self) == text.expected)
  }

  @Test(arguments: [
    "etc.Then", "fin.Puis", "e.g. this", "i.e. that", "9.30am", "3.14", "p.m. now", "demain.je pars", "ok.et voilà",
    "va.la", "so.me", "Mr.de Villiers", "photo.jpg", "rapport.pdf", "U.S.A.", "etc.", "...", "wait...what", "J.-P.",
    "a.m.", "1.2.3",
    "note:this", "12:30", "and/or", "he/she", "n.b. x", "St.Mary", "end.In the", "hello.i am", "C’est fini.on rentre",
    "http", "https:", "l’U.E.", "vs.the", "oui.non", "word.word", "the end.it was",
    "the end.thanks", "I was cooking.then she came", "nice.work",
    "un bon film.merci",
  ])
  func `sentences without their space stay`(text: String) {
    #expect(MarkedText(text).found(by: URLDetector.self) == [])
  }

  @Test(arguments: [
    "://", "a://", "www.", "www", ".com", "x.", "x..com", "http://", "http://)", ":::::///", "\u{0}http://\u{0}",
    "a.b.c.d.e.f.g.h.i.j.com.", "http://xn--",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: URLDetector.self))
  }
}
