import Synchronization

/// The texts of help, which are put together anew each time the parser asks how a command is set up: four times at a start, and mostly for nobody.
enum HelpTexts {
  private static let unwanted = Atomic<Bool>(false)

  /// Whether nobody will see them now.
  static var areUnwanted: Bool { unwanted.load(ordering: .relaxed) }

  /// Does `body` without them: what it finds wrong must be found again with them before anybody is told.
  static func leavingOut<Result>(_ body: () throws -> Result) rethrows -> Result {
    unwanted.store(true, ordering: .relaxed)
    defer { unwanted.store(false, ordering: .relaxed) }
    return try body()
  }
}
