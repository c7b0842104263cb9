/// The writer's own people, places and organisations, made ready to be looked for.
public struct PeopleList: Sendable {
  /// In the order they were given.
  public let people: [Person]
  /// Every way to write them.
  let forms: NameForms

  public static let empty = PeopleList([])
  public var isEmpty: Bool { people.isEmpty }

  /// The list of `people`; making it costs some 15 µs a name, so a program makes it once.
  public init(_ people: [Person]) {
    self.people = people
    forms = NameForms(people)
  }

  /// Whose name it is, but for case, accents, hyphens and spaces; else who has it as a nickname.
  public func index(of name: String) -> Int? {
    people.firstIndex { $0.isNamed(name) } ?? people.firstIndex { $0.isCalled(name) }
  }
}
