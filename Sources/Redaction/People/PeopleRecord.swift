/// What one record of the vault says about the list of people.
///
/// It is a text of lines, each a word and, after a space, its value: `name`, `kind`, `gender`, `also` for every nickname; or `not`
/// with a word that is nobody's name. Lines of later versions are passed over.
public enum PeopleRecord: Hashable, Sendable {
  case person(Person)
  /// A word that must not be suggested again.
  case notAName(String)

  /// The record as it is kept.
  public var text: String {
    switch self {
    case .notAName(let word): return "not " + word
    case .person(let person):
      var lines = ["name " + person.name, "kind " + person.kind.rawValue]
      if let gender = person.gender { lines.append("gender " + gender.rawValue) }
      lines += person.nicknames.map { "also " + $0 }
      return lines.joined(separator: "\n")
    }
  }

  /// Reads a record, or `nil` if a later version wrote something else.
  public init?(text: String) {
    var name: String?
    var (kind, gender): (Person.Kind, Person.Gender?) = (.person, nil)
    var nicknames: [String] = []
    for line in text.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      let value = String(line[line.index(after: space)...])
      switch line[..<space] {
      case "name": name = value
      // Of a kind to come, the name is found all the same.
      case "kind": kind = Person.Kind(rawValue: value) ?? .person
      case "gender": gender = Person.Gender(rawValue: value)
      case "also": nicknames.append(value)
      case "not":
        self = .notAName(value)
        return
      default: break
      }
    }
    guard let name, let person = try? Person(name: name, nicknames: nicknames, kind: kind, gender: gender) else {
      return nil
    }
    self = .person(person)
  }
}
