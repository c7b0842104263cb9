import Testing

@testable import Redaction

@Suite struct HandleDetectorTests {
  @Test(arguments: [
    "pareil ? ⟦Maman2Gabin⟧", "⟦filou87gen⟧, and", "follow ⟦@jane_doe⟧!", "⟦@jane.doe99⟧.",
    "⟦u/throwaway123⟧ and ⟦/u/jane⟧", "insta: ⟦leadelmas⟧",
    "my snap is ⟦lolo93⟧", "discord is now ⟦soupgoblin#4471⟧", "w ⟦vexedOtter99⟧ and luca",
    "some guy ⟦xX_Mortimer_Xx⟧ said", "add me on insta ⟦jane.doe⟧",
    "⟦@jane@mastodon.social⟧", "username ⟦frostbyte88⟧", "reddit user ⟦u/abc_def⟧", "ig ⟦kofi_88⟧", "(⟦@kofi⟧)",
    "RT ⟦@kofi⟧: hello", "her handle is ⟦moonchild⟧",
    "old profile. ⟦northern.lad.88⟧:", "(⟦kofi.builds.things⟧)", "I'm on TikTok as ⟦wonkysteph⟧.",
  ])
  func `names on platforms are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: HandleDetector.self) == text.expected)
  }

  @Test(arguments: [
    "son insta c'est ⟦@lea.delmas_75⟧ et", "Insta : ⟦@marcheuse.des.caps⟧.", "pseudo : ⟦grosminet⟧",
    "commentaire de ⟦gaspard_v88⟧, qui", "Un compte, ⟦mathis_la_victime⟧, avec", "mon snap ⟦lolo_du_93⟧",
    "encore #⟦teamLéa⟧ #⟦LéaEtTomTomForever⟧",
    "pseudo ⟦Kevin27⟧", "identifiant ⟦jdupont⟧", "sur insta c’est ⟦lea.dlms⟧", "⟦@élodie⟧",
    "Profil — ⟦MécanoDuDimanche⟧ : homme",
  ])
  func `names on platforms are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: HandleDetector.self) == text.expected)
  }

  @Test(arguments: [
    "on insta all day", "I deleted instagram", "snap out of it", "a snap decision", "@ 5 pm", "2 @ 3", "#gratitude",
    "#1", "vitamine2", "niveau2", "covid19bis", "covid19", "mp3", "windows11", "jane@example.com", "sur twitter hier",
    "pseudo science", "un pseudo ridicule",
    "facebook is dead",
    "oh snap !", "and/or", "u / v", "the user is happy", "j’ai vu sur insta que", "login page",
    "so..and..then", "a.m. or p.m.", "well.ok.no", "on TikTok as well", "PowerPoint",
    "sur TikTok as usual",
  ])
  func `words about platforms stay`(text: String) {
    #expect(MarkedText(text).found(by: HandleDetector.self) == [])
  }

  @Test(arguments: [
    "@", "@@", "_", "__", "@_", "#", "u/", "/u/", "insta:", "insta: :", "@.", "a_", "_a_", "#a#", "\u{0}@\u{0}",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: HandleDetector.self))
  }
}
