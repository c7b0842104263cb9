import Journal
import Reflection
import Vault

/// What the guide used for a reflection, as names that are kept with it, so that nothing comes again too soon.
///
/// They stand among the names of questions: `=` before an opening, `~` before an observation, `!` before
/// an exercise that is not to come again.
struct UsedNames {
  var questions: [String] = []
  var openings: [String] = []
  var observations: [String] = []
  var refused: [String] = []

  init(_ reflection: GuideReflection) {
    questions = reflection.questions.map(\.name)
    openings = reflection.openings
    observations = reflection.observations.map(\.observation.name)
    refused = [reflection.refusedExercise].compactMap { $0 }
  }

  init(kept names: [String]) {
    for name in names {
      switch name.first {
      case "=": openings.append(String(name.dropFirst()))
      case "~": observations.append(String(name.dropFirst()))
      case "!": refused.append(String(name.dropFirst()))
      default: questions.append(name)
      }
    }
  }

  var kept: [String] {
    questions + openings.map { "=" + $0 } + observations.map { "~" + $0 } + refused.map { "!" + $0 }
  }
}

extension GuideMemory {
  /// What the reflections of the last 30 days used.
  init(_ summaries: [KeptReflection.Summary], now: Timestamp) {
    self.init()
    func days(_ summary: KeptReflection.Summary) -> Int {
      Int(now.local.date.daysSince1970 - summary.written.local.date.daysSince1970)
    }
    var followed: Set<String> = []
    for summary in summaries.sorted(by: { $0.written.secondsSince1970 > $1.written.secondsSince1970 }) {
      let used = UsedNames(kept: summary.questionIDs)
      // What made it worse does not come again, however long ago that was.
      refusedExercises.formUnion(used.refused)
      guard days(summary) <= 30 else { continue }
      if lastExercise == nil, days(summary) >= 0 { lastExercise = summary.exerciseIDs.first }
      askedQuestions.formUnion(used.questions)
      if days(summary) <= 10 {
        offeredExercises.formUnion(summary.exerciseIDs)
        madeObservations.formUnion(used.observations)
        usedOpenings.formUnion(used.openings)
      }
      followed.formUnion(used.questions.filter { $0.hasPrefix("follow-") }.map { String($0.dropFirst(7)) })
      if pendingExercise == nil, let name = summary.exerciseIDs.first, !followed.contains(name) {
        pendingExercise = (name, days(summary))
      }
    }
  }
}

extension GuideSettings {
  /// As the vault's settings say.
  init(settings: [String: String]) {
    self.init(
      tone: settings[Setting.tone.rawValue].flatMap(Tone.init) ?? .gentle,
      isQuestionsOnly: settings[Setting.questionsOnly.rawValue] == "yes",
      refusedExercises: Set(
        (settings[Setting.refusedExercises.rawValue] ?? "").split(separator: ",").map { name in
          String(name.filter { $0 != " " })
        }))
  }
}
