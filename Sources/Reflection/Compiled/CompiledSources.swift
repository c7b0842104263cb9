import CReflection
import Journal

/// What `Scripts/tables` compiles, by the name of the file it goes to in `Sources/CReflection`.
package enum CompiledSources {
  package static var files: [(name: String, bytes: [UInt8])] {
    Language.allCases.flatMap { language in
      [
        ("gravity-\(language.rawValue).bin", GravityTableSource.of(language).compiled),
        ("feelings-\(language.rawValue).bin", FeelingLexiconSource.of(language).compiled),
        ("themes-\(language.rawValue).bin", ThemeLexiconSource.of(language).compiled),
      ]
    }
  }

  /// The bytes of a file of ``files`` that are part of the program.
  static func embedded(_ name: String) -> EmbeddedBytes? {
    switch name {
    case "gravity-en.bin": unsafe EmbeddedBytes(creflection_gravity_en())
    case "gravity-fr.bin": unsafe EmbeddedBytes(creflection_gravity_fr())
    case "feelings-en.bin": unsafe EmbeddedBytes(creflection_compiled_feelings_en())
    case "feelings-fr.bin": unsafe EmbeddedBytes(creflection_compiled_feelings_fr())
    case "themes-en.bin": unsafe EmbeddedBytes(creflection_compiled_themes_en())
    case "themes-fr.bin": unsafe EmbeddedBytes(creflection_compiled_themes_fr())
    default: nil
    }
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// Which of all cases it is, from 0.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension NounPhrase.Gender {
  /// What stands for a gender in a compiled table, 0 for none.
  static func number(_ gender: NounPhrase.Gender?) -> Int {
    switch gender {
    case nil: 0
    case .masculine: 1
    case .feminine: 2
    }
  }
}

extension NounPhrase.Gender? {
  static func of(number: Int) -> NounPhrase.Gender? {
    switch number {
    case 1: .masculine
    case 2: .feminine
    default: nil
    }
  }
}
