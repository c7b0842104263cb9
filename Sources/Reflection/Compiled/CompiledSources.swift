import CReflection
import Journal

/// What `Scripts/tables` compiles, by the name of the file it goes to in `Sources/CReflection`.
package enum CompiledSources {
  package static var files: [(name: String, bytes: [UInt8])] {
    Language.allCases.flatMap { language in
      [(gravity(language), GravityTableSource.of(language).compiled)]
    }
  }

  /// The bytes of a file of ``files`` that are part of the program.
  static func embedded(_ name: String) -> EmbeddedBytes? {
    switch name {
    case gravity(.english): unsafe EmbeddedBytes(creflection_gravity_en())
    case gravity(.french): unsafe EmbeddedBytes(creflection_gravity_fr())
    default: nil
    }
  }

  private static func gravity(_ language: Language) -> String { "gravity-\(language.rawValue).bin" }
}
