/// What signs come to beside each other, before they are weighed: some mean nothing alone, and some more than each says.
extension GravityReader {
  /// The signs of a text that count, in the order of the text.
  ///
  /// - Violence and self-harm: of hints, two that stand near each other decide, and one alone says nothing; so whatever of them is left is met.
  /// - Trouble with eating, drinking, what was done in childhood, and a child that the writer hurt: likewise.
  /// - Somebody who means to take their life or said farewell, and cannot be reached: both near each other decide, else neither is a sign.
  /// - A child, and a life at risk: only where somebody hurts the writer.
  /// - Days without food, and a faint: only beside trouble with eating.
  /// - Somebody else's danger: what stands within it (*she took an overdose*, *I am afraid of myself when the baby cries*) is none of the writer's.
  /// - That one is afraid no more: beside means or letters only.
  /// - Secrecy: `I told nobody` is said of a birthday present too.
  /// - Preparation: something given away, and affairs settled, letters written or a farewell near it, decide together.
  static func together(_ signs: [GravitySign]) -> [GravitySign] {
    var result = signs.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    for kind in [GravitySign.Kind.violence, .selfHarm, .eating, .drinking, .childInjured, .childhood] {
      result = settled(result, kind)
    }
    result = unanswered(result)
    result = apart(result)
    if !result.contains(where: { $0.kind == .violence && $0.isOwn }) {
      result.removeAll { $0.kind == .child || $0.kind == .deadly }
    }
    if !result.contains(where: { $0.kind == .eating && $0.isOwn && $0.weight >= GravitySign.decisive }) {
      result.removeAll { [.bodily, .bleeding].contains($0.kind) && $0.weight < GravitySign.decisive }
    }
    // `He locks the door` settles no affairs: what tells of violence tells of nothing else.
    let told = result.filter { $0.kind == .violence && $0.isOwn }.map(\.tokens)
    // Nor is the knife in his pocket a means of the writer's.
    result.removeAll { sign in
      sign.gravity >= .passive
        && told.contains {
          $0.lowerBound <= sign.tokens.lowerBound && sign.tokens.upperBound <= $0.upperBound
            || sign.kind == .means && $0.overlaps(sign.tokens)
        }
    }
    let grave = Set(result.lazy.filter { $0.gravity >= .passive && $0.isOwn }.map(\.kind))
    if grave.isDisjoint(with: [.means, .letters]) {
      result.removeAll { $0.kind == .calmAfterDecision && $0.gravity == .passive }
    }
    if grave == [.secrecy] { result.removeAll { $0.kind == .secrecy } }
    if let first = result.firstIndex(where: { sign in
      sign.kind == .givingAway && sign.isOwn && result.contains { $0.isPreparation(beside: sign) }
    }) {
      result[first] = result[first].decisive
    }
    return result
  }

  /// `signs` without what others' danger covers; what is urgent or a child's counts as somebody else's danger too.
  private static func apart(_ signs: [GravitySign]) -> [GravitySign] {
    let others = signs.filter { GravityReader.ofOthers.contains($0.kind) && $0.weight >= GravitySign.decisive }
    guard !others.isEmpty else { return signs }
    return signs.filter { sign in
      others.allSatisfy { other in
        // `My brother killed himself and I want to die too`: a wish is whoever's says it.
        let isWish =
          sign.gravity == .passive && sign.kind != .hopelessness && [.otherPerson, .beyondReach].contains(other.kind)
        let isTheirs = sign.gravity >= .passive && !isWish || sign.kind == .violence && other.isOfChild
        return !isTheirs || !other.covers(sign)
      }
    }.flatMap { sign in
      sign.kind != .otherPerson && GravityReader.ofOthers.contains(sign.kind) ? [sign, sign.ofAnother] : [sign]
    }
  }

  /// `signs` with whoever said farewell and gives no answer decided, and without what says half of it.
  private static func unanswered(_ signs: [GravitySign]) -> [GravitySign] {
    let silences = signs.filter { $0.kind == .noAnswer }
    let first = signs.firstIndex { sign in
      sign.kind == .beyondReach
        && silences.contains { abs($0.tokens.lowerBound - sign.tokens.lowerBound) < GravityReading.reach / 2 }
    }
    var result = signs
    if let first { result[first] = result[first].decisive }
    return result.enumerated().filter { index, sign in
      sign.kind != .noAnswer && (sign.kind != .beyondReach || index == first)
    }.map(\.element)
  }

  /// `signs` with the hints of `kind` decided one way or the other.
  private static func settled(_ signs: [GravitySign], _ kind: GravitySign.Kind) -> [GravitySign] {
    func counts(_ sign: GravitySign) -> Bool {
      sign.kind == kind && (sign.isOwn || ofOthers.contains(kind))
    }
    let own = signs.filter(counts)
    guard !own.contains(where: { $0.weight >= GravitySign.decisive }) else { return signs }
    let pair = own.indices.first { index in
      own[index...].contains {
        $0.tokens.lowerBound >= own[index].tokens.upperBound && $0.why != own[index].why
          && $0.tokens.lowerBound < own[index].tokens.lowerBound + GravityReading.reach
      }
    }
    guard let pair else { return signs.filter { !counts($0) } }
    return signs.map { $0 == own[pair] ? $0.decisive : $0 }
  }
}

extension GravitySign {
  /// Whether it is the writer's, now.
  var isOwn: Bool { whose == .writer && when == .now }

  /// The same, counting alone.
  var decisive: GravitySign {
    GravitySign(
      kind: kind, tokens: tokens, gravity: gravity, weight: Self.decisive, whose: whose, when: when, why: why)
  }

  /// The same, as somebody else's danger and no more.
  fileprivate var ofAnother: GravitySign {
    GravitySign(
      kind: .otherPerson, tokens: tokens, gravity: gravity, weight: weight, whose: .another, when: when, why: why)
  }

  /// Whether `other` begins within it: who does it is told before.
  fileprivate func covers(_ other: GravitySign) -> Bool {
    tokens.contains(other.tokens.lowerBound)
  }

  /// Whether it is another sign that somebody gets ready to go, near `gift`, that gives something away.
  fileprivate func isPreparation(beside gift: GravitySign) -> Bool {
    [.affairs, .letters, .farewell, .afterMe].contains(kind) && isOwn
      && abs(tokens.lowerBound - gift.tokens.lowerBound) < GravityReading.reach
  }
}

/// That somebody seems to get ready to go: something given away, and another sign of it, or more said of the gift itself.
enum Leaving {
  static func isSaid(_ signs: [GravitySign]) -> Bool {
    signs.contains {
      $0.kind == .givingAway && $0.gravity >= .passive && $0.weight >= GravitySign.decisive && $0.isOwn
    }
  }
}
