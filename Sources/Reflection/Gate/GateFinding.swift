/// Why a text must not be shown to the writer as a reflection.
public enum GateFinding: String, CaseIterable, Sendable {
  /// There is nothing to read in it.
  case empty
  /// It is not in the writer's language.
  case wrongLanguage
  /// It says *tu* here and *vous* there.
  case mixedAddress
  /// It gives back what the model was told to do.
  case promptEcho
  /// It gives back the entry instead of answering it.
  case copy
  /// It holds marks that belong between a program and a model.
  case controlTokens
  /// It names somebody or something by a stand-in that was never sent.
  case strangePlaceholder
  /// It says the same again and again.
  case loop
  /// It is longer than anybody would read.
  case tooLong
  /// It says what illness somebody has.
  case diagnosis
  /// It says what to do about medication.
  case medication
  /// It speaks of a way to harm oneself or others, or encourages it.
  case harm
  /// It judges, or makes little of what was said.
  case judgement
  /// It claims to be a person, to have feelings, or to be a professional.
  case humanClaim
  /// It promises what nobody can, or secrecy.
  case promise
  /// It gives a telephone number or a link that is not the writer's.
  case inventedContact
  /// It speaks of a death, an illness or the like that the writer did not.
  case invented
  /// Nothing in it has to do with what was written.
  case unrelated
  /// It says *tu* to somebody who is to be said *vous*.
  case familiarAddress
  /// It speaks of itself, or of *us*.
  case firstPerson
  /// It says what to do.
  case advice
  /// It agrees with what the writer says against themselves, or with their being gone.
  case agreement
  /// It praises without end.
  case flattery
  /// It says what was said before.
  case repeated
  /// It does not keep to the few things that may be said to somebody in danger.
  case careless
  /// It does not speak to the writer.
  case notAddressed
  /// It asks nothing.
  case noQuestion

  /// Whether no end could make it right, so that the rest need not be waited for.
  public var isLasting: Bool {
    switch self {
    case .empty, .wrongLanguage, .copy, .unrelated, .careless, .notAddressed, .noQuestion: false
    case .mixedAddress, .promptEcho, .controlTokens, .strangePlaceholder, .loop, .tooLong, .diagnosis, .medication,
      .harm, .judgement, .humanClaim, .promise, .inventedContact, .invented, .familiarAddress, .firstPerson, .advice,
      .agreement, .flattery, .repeated:
      true
    }
  }
}
