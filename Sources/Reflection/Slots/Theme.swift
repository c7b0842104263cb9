/// What an entry is about.
public enum Theme: String, CaseIterable, Sendable {
  case work, study, money, home
  case family, parents, children, couple, breakup, friendship, loneliness, conflict
  case health, body, sleep, food
  case grief, overload, change, decision, selfworth, meaning
  case creativity, leisure, past, future
  /// The last: what is kept of an entry counts them in this order.
  case forgiveness
}
