import CReflection
public import Journal

/// The exercises of a language.
public struct ExerciseBank: Sendable {
  struct Exercise: Hashable, Sendable {
    let name: String
    /// It is not offered to somebody worse off.
    let highestGravity: Gravity
    let families: Set<FeelingFamily>
    /// Empty for any.
    let themes: Set<Theme>
    /// Whether it suits somebody who goes round in circles.
    let suitsCircle: Bool
    var offer = ""
    var steps: [String] = []
    var followUp = ""
  }

  let exercises: [Exercise]

  /// The bank of `language`, read on first use.
  public static func of(_ language: Language) -> ExerciseBank {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private static let english = unsafe ExerciseBank(EmbeddedText.lines(creflection_exercises_en()))
  private static let french = unsafe ExerciseBank(EmbeddedText.lines(creflection_exercises_fr()))

  init(_ lines: [Substring]) {
    var exercises: [Exercise] = []
    for line in lines {
      if line.hasPrefix("offer: "), !exercises.isEmpty {
        exercises[exercises.count - 1].offer = String(line.dropFirst(7))
      } else if line.hasPrefix("follow: "), !exercises.isEmpty {
        exercises[exercises.count - 1].followUp = String(line.dropFirst(8))
      } else if line.hasPrefix("- "), !exercises.isEmpty {
        exercises[exercises.count - 1].steps.append(String(line.dropFirst(2)))
      } else if let exercise = Exercise(line) {
        exercises.append(exercise)
      }
    }
    self.exercises = exercises
  }

  /// The names of all.
  public var names: [String] { exercises.map(\.name) }

  /// The exercise that fits best, or none.
  public func choose(_ request: Guide.ExerciseRequest, _ random: inout SeededRandom) -> OfferedExercise? {
    var best: (score: Double, exercise: Exercise)?
    for exercise in exercises
    where !request.without.contains(exercise.name) && request.gravity <= exercise.highestGravity {
      guard
        !exercise.families.isDisjoint(with: request.families.prefix(2)) || request.isRumination && exercise.suitsCircle
      else { continue }
      var score = Double.random(in: 0..<1.5, using: &random)
      if let first = request.families.first, exercise.families.contains(first) { score += 2 }
      if !exercise.themes.isDisjoint(with: request.themes.prefix(2)) { score += 2 }
      if request.isRumination, exercise.suitsCircle { score += 3 }
      if best.map({ $0.score < score }) ?? true { best = (score, exercise) }
    }
    return best.map { OfferedExercise(name: $0.exercise.name, offer: $0.exercise.offer, steps: $0.exercise.steps) }
  }

  /// How to ask about an exercise that was offered.
  public func followUp(_ name: String) -> AskedQuestion? {
    exercises.first { $0.name == name }.map { AskedQuestion(name: "follow-" + name, text: $0.followUp) }
  }
}

extension ExerciseBank.Exercise {
  /// Reads the first line of an exercise; `nil` if it is none.
  init?(_ line: Substring) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0.filter { $0 != " " }) }
    guard parts.count == 5, let gravity = Gravity(rawValue: parts[1]) else { return nil }
    name = parts[0]
    highestGravity = gravity
    families = Set(parts[2].split(separator: ",").compactMap { FeelingFamily(rawValue: String($0)) })
    themes = parts[3] == "*" ? [] : Set(parts[3].split(separator: ",").compactMap { Theme(rawValue: String($0)) })
    suitsCircle = parts[4] == "circle"
  }
}

extension Guide {
  /// The guide with the bank of its language.
  public init(language: Language, settings: GuideSettings = GuideSettings()) {
    let (questions, exercises) = (QuestionBank.of(language), ExerciseBank.of(language))
    self.init(
      language: language, settings: settings, questions: { questions.choose($0, &$1) },
      exercises: { exercises.choose($0, &$1) }, followUp: { exercises.followUp($0) })
  }
}
