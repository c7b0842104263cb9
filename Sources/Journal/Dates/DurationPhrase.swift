/// Lengths of time as people write them, in English and in French alike: `15m`, `2h`, `1h30`, `une heure et demie`.
public enum DurationPhrase {
  /// The longest that is taken: thirty days.
  public static let longestSeconds = 30 * 86_400

  /// Whether `text` is a length of time, but longer than ``longestSeconds``.
  public static func isTooLong(_ text: String) -> Bool {
    guard var phrase = PhraseReader(text), let amount = phrase.takeAmount(mIsMinute: true), phrase.isAtEnd else {
      return false
    }
    return amount.months > 0 || amount.days > longestSeconds / 86_400
      || amount.days * 86_400 + amount.seconds > longestSeconds
  }

  /// How many seconds `text` means, from 1 to ``longestSeconds``; `nil` if it is not understood, not in that range, or
  /// in months or years, which have no fixed length. A number needs its unit; `m` is minutes, and a day is 24 hours.
  public static func seconds(_ text: String) -> Int? {
    guard var phrase = PhraseReader(text), let amount = phrase.takeAmount(mIsMinute: true), phrase.isAtEnd,
      amount.months == 0, amount.days <= longestSeconds / 86_400
    else { return nil }
    let seconds = amount.days * 86_400 + amount.seconds
    return (1...longestSeconds).contains(seconds) ? seconds : nil
  }
}
