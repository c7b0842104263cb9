public import Journal

/// Everything that the vault's records say about people, put together: what several of them say about one name is one person.
public struct PeopleBook: Sendable {
  /// Somebody, and the records that speak of them.
  public struct Member: Sendable {
    public fileprivate(set) var person: Person
    public fileprivate(set) var records: [EntryID]
  }

  /// In the order they were first added.
  public private(set) var members: [Member] = []
  /// The words that are nobody's name, and their records.
  public private(set) var notNames: [(word: String, record: EntryID)] = []
  /// How many records a later version wrote, which this one cannot read.
  public private(set) var unreadable = 0

  /// The book of `records`, the one written first first: of two kinds or genders the later counts.
  public init(_ records: some Sequence<(id: EntryID, text: String)>) {
    for record in records {
      switch PeopleRecord(text: record.text) {
      case nil: unreadable += 1
      case .notAName(let word)?: notNames.append((word, record.id))
      case .person(let person)?:
        if let known = members.firstIndex(where: { $0.person.isNamed(person.name) }) {
          members[known].person.unite(with: person)
          members[known].records.append(record.id)
        } else {
          members.append(Member(person: person, records: [record.id]))
        }
      }
    }
  }

  /// The list to look for.
  public var list: PeopleList { PeopleList(members.map(\.person)) }

  /// Whose name it is, else who has it as a nickname.
  public func member(named name: String) -> Member? {
    members.first { $0.person.isNamed(name) } ?? members.first { $0.person.isCalled(name) }
  }

  /// The records that say that a word is nobody's name.
  public func records(against word: String) -> [EntryID] {
    notNames.filter { Person.isSame($0.word, word) }.map(\.record)
  }
}
