import Journal
import Reflection
import Sodium

/// An entry as it stands, by which a mute is known to have been said of it and of nothing that was written since.
struct MutedPage {
  let entry: EntryID
  private let fingerprint: String

  /// - Parameter text: the whole text of the entry, also where only some of its lines are reflected on.
  init(_ entry: EntryID, text: String) {
    self.entry = entry
    let hash = Blake2b.hash(
      Array(text.utf8).span, personalisation: Blake2b.Personalisation("intime mute page"), count: 16)
    fingerprint = hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// What is kept: the text's fingerprint, how grave it was found and what said so.
  func mark(_ reading: GravityReading) -> String {
    "\(fingerprint) \(reading.gravity.rawValue) \(reading.basis.rawValue)"
  }

  /// Whether `mark` was made of this very text, and what was found in it then is no less than what is found now: a later version of the
  /// program may find a danger that this one does not. A mark of an older version, `yes`, holds only where no word says a danger.
  func isMuted(by mark: String, _ reading: GravityReading) -> Bool {
    let parts = mark.split(separator: " ")
    guard parts.count == 3 else { return reading.basis == .sounding }
    guard parts[0] == fingerprint, let gravity = Gravity(rawValue: String(parts[1])),
      let basis = Int(parts[2]).flatMap(GravityReading.Basis.init)
    else { return false }
    return reading.gravity <= gravity && reading.basis <= basis
  }
}
