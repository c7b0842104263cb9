import Journal
import Redaction

/// Looks for the thresholds that leave the fewest names for the words that they cost, a threshold at a time.
struct ThresholdSearch {
  /// Texts, what finds the names in them (a tagger that has not seen them), and what shares are to be reached.
  struct Task {
    let texts: [LabelledText]
    let language: Language
    let model: TaggerModel
    let group: Int
  }

  let tasks: [Task]
  /// Of each group of tasks the shares that count as one: names that leak, words lost in small letters, capitals lost.
  let goals: [(leak: Double, small: Double, capitals: Double)]

  func run(_ passes: Int) {
    var thresholds = NameThresholds()
    var best = cost(of: thresholds)
    print("at first \(best)")
    for pass in 1...passes {
      for ground in NameGround.allCases where ground != .suspect && ground != .suspectLower {
        for factor in [0.5, 2] as [Float] {
          while true {
            var other = thresholds
            other[ground] = min(0.99, max(0.0005, thresholds[ground] * factor))
            guard other[ground] != thresholds[ground] else { break }
            let cost = cost(of: other)
            guard cost < best - 0.002 else { break }
            (thresholds, best) = (other, cost)
          }
        }
      }
      for brevity in [0, 0.2, 0.4, 0.6, 0.8, 1] as [Float] {
        var other = thresholds
        other.brevity = brevity
        let cost = cost(of: other)
        if cost < best - 0.002 { (thresholds, best) = (other, cost) }
      }
      print("brevity \(thresholds.brevity)")
      print("pass \(pass): \(best)")
      for ground in NameGround.allCases { print("    case .\(ground): \(thresholds[ground])") }
    }
  }

  private func cost(of thresholds: NameThresholds) -> Double {
    var evaluations = goals.map { _ in Evaluation() }
    for task in tasks {
      let redactor = Redactor(names: NameFinder(model: task.model, thresholds: thresholds))
      for text in task.texts { evaluations[task.group].addFindings(text, redactor, task.language) }
    }
    return zip(evaluations, goals).reduce(0) { sum, pair in
      let (rates, goal) = (pair.0.rates, pair.1)
      func square(_ share: Double, _ goal: Double) -> Double { share / goal * share / goal }
      return sum + square(rates.leak, goal.leak) + square(rates.capitals, goal.capitals)
        + 0.5 * square(rates.small, goal.small)
    }
  }
}
