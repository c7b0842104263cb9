import Journal

/// How often the writer wants a reflection: past it the guide still answers, and says so gently.
enum Cadence: String, CaseIterable {
  case any, daily, weekly

  /// What is said when a reflection comes sooner than wanted; `nil` where it does not.
  /// - Parameter others: when other reflections were made.
  func remark(now: Timestamp, others: some Sequence<Timestamp>) -> Phrase? {
    let today = now.local.date.daysSince1970
    let days = others.map { today - $0.local.date.daysSince1970 }.filter { $0 >= 0 }
    switch self {
    case .any: return nil
    case .daily:
      guard days.contains(0) else { return nil }
      return Phrase(
        en: "You wanted one reflection a day, and there was one today. Here is another all the same; it can also wait.",
        fr:
          "Vous vouliez une réflexion par jour, et il y en a eu une aujourd’hui. En voici une autre malgré tout\u{a0}; elle peut aussi attendre."
      )
    case .weekly:
      guard days.contains(where: { $0 < 7 }) else { return nil }
      return Phrase(
        en:
          "You wanted one reflection a week, and there was one lately. Here is another all the same; it can also wait.",
        fr:
          "Vous vouliez une réflexion par semaine, et il y en a eu une récemment. En voici une autre malgré tout\u{a0}; elle peut aussi attendre."
      )
    }
  }
}
