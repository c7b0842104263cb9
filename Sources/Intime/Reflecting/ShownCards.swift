import Reflection

/// Which cards a conversation has shown: none comes twice, and no danger that is said goes without a number.
struct ShownCards {
  /// The worst danger that words said, and whose whole card was shown.
  private(set) var said = Gravity.none
  /// Whether a card was shown for something taken or done.
  private var isTakenShown = false
  /// The worst that a card only asked about. It never stands for one that says it.
  private var asked = Gravity.none
  private var others: [CrisisCard.Kind] = []
  /// The worst that was heard so far, said or only asked about.
  var heard: Gravity { max(said, asked) }

  /// What is shown of `card`, and whether that is all of it.
  mutating func lines(_ card: CrisisCard, _ gravity: Gravity) -> (lines: [String], isWhole: Bool) {
    let again = ([card.numbers], false)
    switch card.kind {
    case .taken:
      guard !isTakenShown else { return again }
      (isTakenShown, said) = (true, max(said, gravity))
    case .whole:
      guard gravity > said else { return again }
      said = gravity
    case .asking:
      guard gravity > max(said, asked) else { return again }
      asked = gravity
    case .quiet:
      if said >= .passive { return again }
    case .violence, .longAgo, .deadly, .bodily, .care:
      let isSaid = others.contains(card.kind) || card.kind == .violence && others.contains(.deadly)
      guard !isSaid else { return again }
      others.append(card.kind)
    case .another, .bereaved:
      guard !others.contains(card.kind) else { return ([], false) }
      others.append(card.kind)
    }
    return (card.lines, true)
  }
}
