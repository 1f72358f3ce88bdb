// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

let package = Package(
  name: "bokslut",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bokslut", targets: ["bokslut"]),
    .library(name: "FaultInjection", type: .dynamic, targets: ["FaultInjection"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"])]
    ),
    .systemLibrary(
      name: "CPostgreSQL",
      pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"])]
    ),
    .systemLibrary(
      name: "CArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"])]
    ),
    .systemLibrary(
      name: "CXML",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),

    .target(name: "Accounting", swiftSettings: strict),
    .target(
      name: "Formats",
      dependencies: ["Accounting", "CArchive", "CXML"],
      swiftSettings: strict
    ),
    .target(name: "Messages", dependencies: ["Accounting", "Formats"], swiftSettings: strict),
    .target(
      name: "Database",
      dependencies: ["CSQLite", "CPostgreSQL", crypto],
      resources: [.embedInCode("Migrations")],
      swiftSettings: strict
    ),
    .target(
      name: "Books",
      dependencies: ["Accounting", "Database", crypto],
      swiftSettings: strict
    ),
    .target(
      name: "Closing",
      dependencies: ["Accounting", "Formats", "Books", crypto],
      swiftSettings: strict
    ),
    .target(
      name: "Answers",
      dependencies: ["Accounting", "Formats", "Messages", "Closing"],
      swiftSettings: strict
    ),
    .target(
      name: "CommandLine",
      dependencies: ["Accounting", "Formats", "Messages", "Closing", "Answers", argumentParser],
      resources: [.embedInCode("Manual")],
      swiftSettings: strict
    ),
    .executableTarget(name: "bokslut", dependencies: ["CommandLine"], swiftSettings: strict),

    .executableTarget(
      name: "Measure",
      dependencies: ["Accounting", "Formats", "Books", "Closing"],
      path: "Benchmarks/Measure",
      swiftSettings: strict
    ),

    .target(
      name: "TestSupport",
      dependencies: ["Accounting", "Database", "CArchive", "CXML"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "AccountingTests",
      dependencies: ["Accounting", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FormatsTests",
      dependencies: ["Accounting", "Formats", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MessagesTests",
      dependencies: ["Accounting", "Formats", "Messages", "TestSupport"],
      exclude: ["Catalogue/details.txt"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DatabaseTests",
      dependencies: ["Database", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ClosingTests",
      dependencies: ["Accounting", "Database", "Books", "Formats", "Closing", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AnswersTests",
      dependencies: ["Accounting", "Formats", "Messages", "Closing", "Answers"],
      exclude: ["sheets.txt"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "Accounting", "Messages", "Closing", "Answers", "CommandLine", "Database",
        "TestSupport", argumentParser,
      ],
      exclude: ["Golden/SampleMonth"],
      swiftSettings: strict
    ),
    .target(name: "FaultInjection", path: "Tests/FaultInjection"),
    .executableTarget(
      name: "Contention",
      dependencies: ["Accounting", "Closing", "TestSupport"],
      path: "Tests/Contention",
      swiftSettings: strict
    ),
    .testTarget(
      name: "FaultTests",
      dependencies: ["Accounting", "Database", "Books", "Closing", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(name: "TidyTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
