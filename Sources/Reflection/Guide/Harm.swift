/// What somebody suffers that is met as such, whatever feelings and things stand around it: no strength is mirrored beside it, no guilt
/// asked about, and nothing of it quoted.
public enum Harm: Hashable, Sendable {
  /// Somebody hurts the writer, or did.
  case violence
  /// Their body may need a doctor now.
  case body
  /// The writer hurts themselves, fasts, purges or drinks too much, without a wish to die.
  case cost
  /// Something is given away and settled as by somebody who means to go, and nothing else says so.
  case leaving
  /// Somebody took their own life, and is mourned.
  case bereaved
  /// Somebody else is in danger of their life.
  case another
  /// So they are, and cannot be reached: nothing is asked before somebody was called.
  case beyondReach
  /// The writer hurt a child, or fears to.
  case child
  /// No danger, the writer says in so many words, and nothing says otherwise.
  case denied

  /// What `reading` found, the most pressing first; `nil` where there is none, or where the writer's own life is in danger.
  public init?(_ reading: GravityReading) {
    // What only sounds like a danger does not stand before what words say.
    let isSounding = reading.gravity >= .passive && reading.basis == .sounding
    guard reading.gravity < .passive || isSounding else { return nil }
    func has(_ kinds: Set<GravitySign.Kind>) -> Bool {
      reading.signs.contains {
        kinds.contains($0.kind) && $0.weight >= GravitySign.decisive && ($0.whose == .writer || $0.kind == .otherPerson)
      }
    }
    if has([.violence, .childhood]) {
      self = .violence
    } else if has([.bodily, .bleeding]) {
      self = .body
    } else if reading.signs.contains(where: { $0.isOfChild }) {
      self = .child
    } else if has([.otherPerson]), let matter = OthersMatter(reading.signs) {
      self = matter == .beyondReach ? .beyondReach : .another
    } else if has([.selfHarm, .eating, .drinking]) {
      self = .cost
    } else if has([.grief]) {
      self = .bereaved
    } else if isSounding {
      return nil
    } else if Leaving.isSaid(reading.signs) {
      self = .leaving
    } else if has([.otherPerson]) {
      self = .another
    } else if reading.signs.contains(where: { $0.kind == .denied }) {
      self = .denied
    } else {
      return nil
    }
  }

  /// Whether it is all that is met: the rest of the entry has to wait.
  public var isFirst: Bool { self != .denied }

  var opening: OpeningKind {
    switch self {
    case .violence: .hurt
    case .body: .body
    case .cost: .cost
    case .leaving: .wary
    case .bereaved: .bereaved
    case .another, .beyondReach: .another
    case .child: .child
    case .denied: .denied
    }
  }

  /// What is asked; `nil` where the entry itself says that, or nothing is to be asked.
  var stage: QuestionRequest.Stage? {
    switch self {
    case .violence: .hurt
    case .cost: .cost
    case .leaving: .feel
    case .bereaved: .bereaved
    case .another: .another
    case .child, .denied, .body, .beyondReach: nil
    }
  }
}

extension GravitySign {
  /// Whether it tells of a child whom the writer hurt or fears to hurt.
  var isOfChild: Bool {
    (kind == .childInjured || kind == .harmToChild) && weight >= Self.decisive
  }
}
