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
    .target(name: "CLinux"),
    .target(name: "Sodium", dependencies: ["CSodium"], swiftSettings: strict),
    .target(name: "Journal", swiftSettings: strict),
    .target(name: "Vault", dependencies: ["Sodium", "Journal", "CSQLite", "CLinux"], swiftSettings: strict),
    .target(name: "Exchange", dependencies: ["Journal"], swiftSettings: strict),
    .executableTarget(
      name: "Intime",
      dependencies: [
        "Journal", "Vault", "Exchange", "Sodium", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "SodiumTests", dependencies: ["Sodium"], swiftSettings: strict),
    .testTarget(name: "JournalTests", dependencies: ["Journal"], swiftSettings: strict),
    .testTarget(name: "VaultTests", dependencies: ["Vault", "Journal", "Sodium", "CSQLite"], swiftSettings: strict),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Journal"], swiftSettings: strict),
    .testTarget(name: "IntimeTests", dependencies: ["Intime", "Journal", "Vault", "Sodium"], swiftSettings: strict),
    .testTarget(name: "End2End", dependencies: ["CLinux", "Intime"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
