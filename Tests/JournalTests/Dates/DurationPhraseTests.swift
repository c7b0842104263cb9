import Journal
import Testing

@Suite struct DurationPhraseTests {
  @Test(arguments: [
    ("15m", 900), ("2h", 7200), ("90s", 90), ("1h30", 5400), ("1h30m", 5400), ("1h 30", 5400), ("1 h 30 min", 5400),
    ("45 min", 2700), ("15 minutes", 900), ("une heure", 3600), ("2 jours", 172_800), ("an hour and a half", 5400),
    ("une heure et demie", 5400), ("une heure et quart", 4500), ("half an hour", 1800), ("une demi-heure", 1800),
    ("un quart d’heure", 900), ("quarante-cinq minutes", 2700), ("ONE HOUR, 30 MINUTES", 5400), ("1h30s", 3630),
    ("30 days", 2_592_000), ("1 s", 1), ("a week", 604_800), ("1d12h", 129_600), ("deux heures et trois minutes", 7380),
  ])
  func `a length of time is read in seconds`(phrase: String, seconds: Int) {
    #expect(DurationPhrase.seconds(phrase) == seconds)
  }

  @Test(arguments: [
    "", "15", "m", "0m", "0h", "-5m", "31 days", "30 days 1 s", "a month", "1 an", "1h5", "1h60", "1h300", "1:30",
    "15m foo",
    "foo", "1.5h", "un mois", "99999999999999999999 s", "9999999999999999999999h", "15m,", "15 m m", "🙂",
    String(repeating: "1s", count: 500_000), String(repeating: "999999999999fortnight", count: 9),
  ])
  func `what is no length of time, or too long, is refused`(phrase: String) {
    #expect(DurationPhrase.seconds(phrase) == nil)
  }
}
