import Journal
import Testing

@testable import Redaction

@Suite struct NumberedPeopleTests {
  @Test(arguments: [
    (["anna"], ["anna", "smith"], true), (["a", "smith"], ["anna", "smith"], true),
    (["a", "s"], ["anna", "smith"], true),
    (["a"], ["anna"], false), (["anna", "jones"], ["anna", "smith"], false),
    (["john", "smith"], ["j", "smith"], false),
  ])
  func `a shorter name must be in the longer`(one: [String], other: [String], isOne: Bool) {
    #expect(NumberedPeople.mayBeOne(one, other) == isOne)
  }

  @Test func `nobody who may be meant is left out, and few others are looked at`() {
    var random = SeededRandom(state: 20_261_130)
    let parts = ["a", "b", "anna", "bert", "ada", "smith", "brown", "s", "ann", "b", "oak", "pike"]
    func name() -> [String] {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in parts.randomElement(using: &random) ?? "a" }
    }
    var people = NumberedPeople()
    var names: [[String]] = []
    for place in 0..<400 {
      names.append(name())
      people.add(names[place], at: place)
    }
    for _ in 0..<400 {
      let words = name()
      let meant = names.indices.filter { NumberedPeople.mayBeOne(words, names[$0]) }
      #expect(people.candidates(for: words).isSuperset(of: meant), "\(words)")
    }
    var others = NumberedPeople()
    for place in 0..<1_000 { others.add(["person", "of\(place)"], at: place) }
    #expect(others.candidates(for: ["of7"]) == [7] && others.candidates(for: ["x", "y"]).isEmpty)
  }
}
