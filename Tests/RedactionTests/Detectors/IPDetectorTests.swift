import Testing

@testable import Redaction

@Suite struct IPDetectorTests {
  @Test(arguments: [
    "⟦192.168.1.10⟧", "⟦10.0.0.1:8080⟧", "⟦2001:db8::1⟧", "⟦fe80::1ff:fe23:4567:890a%eth0⟧", "⟦::ffff:192.0.2.1⟧",
    "⟦00:1A:2b:3c:4D:5e⟧", "⟦2001:0db8:85a3:0000:0000:8a2e:0370:7334⟧.", "[⟦2001:db8::1⟧]:80", "⟦10.0.0.0/8⟧",
    "⟦2001:db8::/32⟧", "⟦001a.2b3c.4d5e⟧", "⟦00-1A-2B-3C-4D-5E⟧", "ip ⟦255.255.255.255⟧!",
  ])
  func `addresses are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: IPDetector.self) == text.expected)
  }

  @Test(arguments: [
    "l’adresse ⟦192.168.0.254⟧.", "MAC : ⟦aa:bb:cc:dd:ee:0f⟧", "ma box est en ⟦82.64.12.1⟧",
  ])
  func `addresses are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: IPDetector.self) == text.expected)
  }

  @Test(arguments: [
    "12:30:45", "version 1.2.3.4", "1.2.3", "3:2", "a::b", "std::vector", "::", "256.1.1.1", "1.2.3.4.5",
    "note: ceci", "10.30.2019", "dead:beef",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: IPDetector.self) == [])
  }

  @Test(arguments: [
    ":", ":::", "::::", "1.", "1.2.", "1:2:3:4:5:6:7:8:9", "::1::1", "%%", "fe80::%",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: IPDetector.self))
  }
}
