import Journal

/// An error the writer can understand and act upon.
protocol Explained: Error {
  /// What happened, after `intime: `, without a full stop.
  var message: Phrase { get }
  /// What to do about it, after `hint: `.
  var hint: Phrase? { get }
  /// How the program ends.
  var status: ExitStatus { get }
}

/// A refusal of a command's own, said where it happens.
struct Refusal: Explained {
  let status: ExitStatus
  let message: Phrase
  let hint: Phrase?

  /// - Parameter hint: where it is `nil`, what helps with most refusals of this kind.
  init(_ status: ExitStatus, _ message: Phrase, hint: Phrase? = nil) {
    self.status = status
    self.message = message
    self.hint = hint ?? status.usualHint
  }
}
