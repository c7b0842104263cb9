// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Intime",
  products: [
    .executable(name: "intime", targets: ["Intime"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CLinux"),
    .target(name: "Sodium", dependencies: ["CSodium"], swiftSettings: strict),
    .target(name: "Journal", swiftSettings: strict),
    .target(name: "Vault", dependencies: ["Sodium", "Journal", "CSQLite", "CLinux"], swiftSettings: strict),
    .target(name: "AgeFormat", dependencies: ["Sodium"], swiftSettings: strict),
    .target(name: "CRedaction", exclude: ["lexicon.bin", "tagger.bin"]),
    .target(name: "Redaction", dependencies: ["Journal", "CRedaction"], swiftSettings: strict),
    .target(
      name: "CReflection",
      exclude: [
        "help-lines.txt", "feelings-en.txt", "feelings-fr.txt", "themes-en.txt", "themes-fr.txt", "questions-en.txt",
        "questions-fr.txt", "exercises-en.txt", "exercises-fr.txt", "gravity-en.bin", "gravity-fr.bin",
        "feelings-en.bin", "feelings-fr.bin", "themes-en.bin", "themes-fr.bin",
      ]),
    // Loops over numbers, which would be a hundred times slower without the optimizer.
    .target(name: "CGravity", exclude: ["gravity.bin"], cSettings: [.unsafeFlags(["-O3", "-Wno-psabi"])]),
    .target(
      name: "Reflection", dependencies: ["Journal", "Redaction", "CReflection", "CGravity"], swiftSettings: strict),
    .target(name: "JSON", swiftSettings: strict),
    .target(name: "Archive", dependencies: ["CZlib"], swiftSettings: strict),
    .target(name: "Exchange", dependencies: ["Archive", "Journal", "JSON"], swiftSettings: strict),
    .target(name: "CCurl"),
    .target(name: "Endpoint", dependencies: ["Journal", "JSON", "Sodium", "CCurl"], swiftSettings: strict),
    .executableTarget(
      name: "Intime",
      dependencies: [
        "Journal", "Vault", "Exchange", "Archive", "Endpoint", "JSON", "Redaction", "Reflection", "AgeFormat", "Sodium",
        "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "SodiumTests", dependencies: ["Sodium"], swiftSettings: strict),
    .testTarget(name: "JournalTests", dependencies: ["Journal"], swiftSettings: strict),
    .testTarget(name: "VaultTests", dependencies: ["Vault", "Journal", "Sodium", "CSQLite"], swiftSettings: strict),
    .testTarget(
      name: "AgeFormatTests", dependencies: ["AgeFormat", "Sodium"], exclude: ["TestKit"], swiftSettings: strict),
    .testTarget(
      name: "RedactionTests", dependencies: ["Redaction", "Journal"], exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "ReflectionTests", dependencies: ["Reflection", "Redaction", "Journal"], exclude: ["Cases"],
      swiftSettings: strict),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Archive", "Journal", "JSON"], swiftSettings: strict),
    .testTarget(
      name: "EndpointTests", dependencies: ["Endpoint", "JSON", "Journal", "Sodium"], exclude: ["Servers"],
      swiftSettings: strict),
    .testTarget(
      name: "IntimeTests", dependencies: ["Intime", "Exchange", "Journal", "Redaction", "Vault", "Sodium", "CLinux"],
      swiftSettings: strict),
    .testTarget(
      name: "End2End",
      dependencies: ["Archive", "CLinux", "CSQLite", "Exchange", "JSON", "Intime", "Journal", "Redaction", "Vault"],
      exclude: ["Servers"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// `Scripts/redaction/train` sets INTIME_TRAIN.
if Context.environment["INTIME_TRAIN"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Trainer", dependencies: ["Redaction", "Journal"], path: "Scripts/redaction/Trainer", swiftSettings: strict)
  )
}

// `Scripts/tables` sets INTIME_TABLES.
if Context.environment["INTIME_TABLES"] != nil {
  package.targets.append(
    .executableTarget(
      name: "TableWriter", dependencies: ["Reflection"], path: "Scripts/reflection/TableWriter", swiftSettings: strict))
}

// `Scripts/fuzz` sets INTIME_FUZZ and builds in a folder of its own: one program for each folder of Tests/Fuzz.
let fuzzTargets: [(name: String, modules: [String])] = [
  ("AgeArmour", ["AgeFormat"]),
  ("AgeHeader", ["AgeFormat"]),
  ("Bech32", ["AgeFormat"]),
  ("ChatJSON", ["Endpoint", "JSON"]),
  ("Detectors", ["Redaction"]),
  ("Gravity", ["Reflection", "Redaction", "Journal"]),
  ("JSON", ["JSON"]),
  ("JrnlJSON", ["Exchange", "Journal"]),
  ("JrnlText", ["Exchange", "Journal"]),
  ("Markdown", ["Exchange", "Journal"]),
  ("MarkdownHTML", ["Exchange"]),
  ("OtherJournals", ["Exchange", "Journal"]),
  ("Records", ["Vault", "Journal", "Sodium"]),
  ("Redaction", ["Redaction", "Journal"]),
  ("SSE", ["Endpoint"]),
  ("Tar", ["Archive"]),
  ("VaultFile", ["Vault", "Journal", "Sodium"]),
  ("Zip", ["Archive"]),
]

if Context.environment["INTIME_FUZZ"] != nil {
  let instrumented = SwiftSetting.unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"])
  for target in package.targets where target.type == .regular && target.swiftSettings != nil {
    target.swiftSettings?.append(instrumented)
  }
  package.targets.append(.target(name: "FuzzMain", path: "Tests/Fuzz/Main"))
  package.targets += fuzzTargets.map { name, modules in
    .executableTarget(
      name: "Fuzz\(name)", dependencies: ["FuzzMain"] + modules.map { .target(name: $0) }, path: "Tests/Fuzz/\(name)",
      swiftSettings: strict + [instrumented, .unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
  }
}
