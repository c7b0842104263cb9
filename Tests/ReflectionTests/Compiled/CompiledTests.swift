import Journal
import Testing

@testable import Reflection

@Suite struct CompiledTests {
  @Test func `The compiled tables are those that their sources say; if not, run Scripts/tables`() {
    for (name, bytes) in CompiledSources.files {
      let embedded = CompiledSources.embedded(name)
      #expect(
        embedded.map { $0.count == bytes.count && bytes.indices.allSatisfy { embedded?[$0] == bytes[$0] } } == true,
        "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `A compiled rule says what its line says`(language: Language) {
    let source = GravityTableSource.of(language)
    let table = GravityTable.of(language)
    #expect(table.ruleCount == source.rules.count)
    for (index, rule) in source.rules.enumerated() {
      let compiled = table.rule(index)
      #expect(compiled.text == rule.text)
      switch rule.meaning {
      case .sign(let gravity, let kind, let weight):
        #expect(compiled.sign?.gravity == gravity && compiled.sign?.kind == kind && compiled.sign?.weight == weight)
      case .context(let marks): #expect(compiled.context == marks)
      case .idiom: #expect(compiled.isIdiom)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `A compiled lexicon says what its list says`(language: Language) {
    let (feelings, compiledFeelings) = (FeelingLexiconSource.of(language), FeelingLexicon.of(language))
    #expect(compiledFeelings.feelings.map(\.noun) == feelings.feelings.map(\.noun))
    #expect(compiledFeelings.feelings.map(\.family) == feelings.feelings.map(\.family))
    #expect(compiledFeelings.feelings.map(\.strength) == feelings.feelings.map(\.strength))
    for form in feelings.forms.all {
      let found = compiledFeelings.forms.meanings(of: FormHash(value: form.key))
      #expect(found.map(\.feeling) == form.meanings.map(\.feeling))
      #expect(found.map(\.use) == form.meanings.map(\.use))
      #expect(found.map(\.hasAccent) == form.meanings.map(\.hasAccent))
    }
    let (themes, compiledThemes) = (ThemeLexiconSource.of(language), ThemeLexicon.of(language))
    for (index, entry) in themes.entries.enumerated() {
      let found = compiledThemes.entry(index)
      #expect(found.theme == entry.theme && found.weight == entry.weight)
      #expect(found.noun?.text(isPlural: true, language) == entry.noun?.text(isPlural: true, language))
      #expect(found.noun?.isPerson == entry.noun?.isPerson && found.noun?.goesBare == entry.noun?.goesBare)
    }
    for form in themes.forms.all {
      let found = compiledThemes.forms.meanings(of: FormHash(value: form.key))
      #expect(found.map(\.entry) == form.meanings.map(\.entry))
      #expect(found.map(\.isPlural) == form.meanings.map(\.isPlural))
    }
  }

  @Test(arguments: [0, 1, 2, 3, 4, 100, 3_000])
  func `A map gives back what was put into it, and nothing else`(count: Int) {
    let numbers = Dictionary(
      uniqueKeysWithValues: (0..<count).map { (FormHash("word \($0)").value, $0 % 7) })
    var writer = CompiledWriter(letters: "TEST")
    writer.add(map: numbers)
    writer.add(lists: [[], [3, 4], [count]])
    let bytes = writer.bytes
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      let tables = unsafe CompiledTables(EmbeddedBytes(start: start, count: buffer.count), letters: "TEST")
      let map = tables.map(0)
      for (key, value) in numbers { #expect(map[key] == value) }
      for other in count..<count + 100 { #expect(map[FormHash("word \(other)").value] == nil) }
      let lists = tables.lists(1)
      #expect(lists.count == 3 && lists[0] == [] && lists[1] == [3, 4] && lists[2] == [count])
    }
  }
}
