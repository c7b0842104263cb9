import ArgumentParser
import Journal

/// Whom to ask, how much may leave, and which wording: what `reflect`, `converse` and `review` share.
struct ModelOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      en: "Ask this endpoint, if you consented", fr: "Demander à ce service, si vous y avez consenti",
      valueName: ("name", "nom")), completion: VaultNames.endpoints)
  var endpoint: String?

  @Option(
    name: .long,
    help: .said(
      en: "How much may leave: gist, veiled, pseudonymous or open",
      fr: "Ce qui peut sortir\u{a0}: essence, voilé, pseudonyme ou ouvert", valueName: ("level", "niveau")))
  var level: String?

  @Option(
    name: .long,
    help: .said(
      en: "Choose the wording: the same number, the same words",
      fr: "Choisir la formulation\u{a0}: même nombre, mêmes mots", valueName: ("n", "n")))
  var seed: UInt64?

  /// Says so where a level was given and there is nobody to whom anything would go.
  func tellUnused() throws {
    guard try wantedLevel() != nil, endpoint == nil else { return }
    Console.note(
      Phrase(
        en:
          "--level says what may go to an endpoint; without --endpoint nothing leaves this machine, and it changes nothing.",
        fr:
          "--level dit ce qui peut aller à un service\u{a0}; sans --endpoint rien ne quitte cette machine, et il ne change rien."
      ))
  }

  /// The level that was asked for, if one was.
  func wantedLevel() throws -> AnonymityLevel? { try level.map { try Values.level($0) } }
}
