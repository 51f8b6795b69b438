// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "Inovasi",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "Inovasi", targets: ["Inovasi"]),
    .library(name: "InovasiModel", targets: ["InovasiModel"]),
    .library(name: "InovasiCatalog", targets: ["InovasiCatalog"]),
    .library(name: "InovasiValidation", targets: ["InovasiValidation"]),
    .library(name: "InovasiScoring", targets: ["InovasiScoring"]),
    .library(name: "InovasiExchange", targets: ["InovasiExchange"]),
    .library(name: "InovasiReport", targets: ["InovasiReport"]),
    .library(name: "InovasiSpreadsheet", targets: ["InovasiSpreadsheet"]),
    .library(name: "InovasiSigning", targets: ["InovasiSigning"]),
    .library(name: "InovasiTesting", targets: ["InovasiTesting"]),
    .executable(name: "inovasi", targets: ["InovasiCommand"]),
  ],
  traits: [
    .trait(name: "CommandLine", description: "The command-line tool `inovasi`, on swift-argument-parser."),
    .trait(name: "Spreadsheet", description: "Workbooks (XLSX), on the system's zlib and libxml2."),
    .trait(name: "Signing", description: "Signatures of bundles (Ed25519), on swift-crypto."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    // Floor 1: the vocabulary. Standard library only.
    .module("InovasiModel"),

    // Floor 2: siblings that never import one another.
    .module("InovasiCatalog", on: ["InovasiModel"], resources: rulebooks),
    .module("InovasiValidation", on: ["InovasiModel"]),
    .module("InovasiScoring", on: ["InovasiModel"]),
    .module("InovasiExchange", on: ["InovasiModel"]),
    .module("InovasiReport", on: ["InovasiModel"], resources: templates),

    // Floor 3: each on the seams it serves.
    .module("InovasiTesting", on: ["InovasiModel", "InovasiValidation", "InovasiScoring", "InovasiExchange"]),

    .module("InovasiSpreadsheet", on: ["InovasiModel", "InovasiExchange", .zlib, .libxml2]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

    .module("InovasiSigning", on: ["InovasiModel", "InovasiExchange", .crypto]),

    // Floor 4: the umbrella, which alone puts the parts together.
    .module(
      "Inovasi",
      on: [
        "InovasiModel", "InovasiCatalog", "InovasiValidation", "InovasiScoring", "InovasiExchange", "InovasiReport",
        .spreadsheet, .signing,
      ]),

    // Floor 5: the examples.
    .example("InovasiCommand", in: "inovasi", on: ["Inovasi", .argumentParser]),
    .example("QuickStart", on: ["Inovasi"]),
    .example("CustomRule", on: ["Inovasi"]),
    .example("Fuzz", on: ["Inovasi", .spreadsheet]),
    .example("Benchmarks", on: ["Inovasi", "InovasiCommand", .argumentParser], exclude: ["Peers"]),

    .tests("InovasiModel"),
    .tests("InovasiCatalog", on: ["InovasiTesting"]),
    .tests("InovasiValidation", on: ["InovasiTesting", "InovasiCatalog"]),
    .tests("InovasiScoring", on: ["InovasiTesting", "InovasiCatalog"], exclude: ["Peers"]),
    .tests("InovasiExchange", on: ["InovasiTesting", "InovasiCatalog"], exclude: ["OpenStandards/Peers"]),
    .tests("InovasiReport"),
    .tests("InovasiSpreadsheet", on: ["InovasiTesting", "InovasiExchange", "InovasiCatalog"], exclude: ["Fixtures"]),
    .tests("InovasiSigning", on: ["InovasiTesting", "InovasiExchange"]),
    .tests("InovasiTesting"),
    .tests("Inovasi", on: ["InovasiTesting"]),
    .tests("InovasiCommand", on: ["Fuzz", "Benchmarks"]),
  ],
  swiftLanguageModes: [.v6]
)

/// The published rulebooks: files that a person can read and copy, compiled in so that a static binary runs alone.
var rulebooks: [Resource] {
  [
    "iid-2023", "iid-2024", "iid-2026", "kipp-2021", "kipp-2022-khusus", "kipp-2022-umum", "kipp-2023-khusus",
    "kipp-2023-umum", "kipp-2025", "kovablik", "malang-2021",
  ].map { .embedInCode("Rulebooks/\($0).json5") }
}

/// The templates of documents, for the same reason.
var templates: [Resource] {
  (["announcement", "certificates", "decree", "feedback", "footer", "minutes"].flatMap { ["\($0).en", "\($0).id"] }
    + ["letterhead", "signatures", "style"]).map { .embedInCode("Templates/Standard/\($0).mustache") }
}

/// The same for every target: what leaks out of a module is written down where it leaks.
var strict: [SwiftSetting] {
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

@MainActor
extension Target {
  static func module(
    _ name: String, on dependencies: [Target.Dependency] = [], resources: [Resource] = []
  ) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
  }

  static func example(
    _ name: String, in folder: String? = nil, on dependencies: [Target.Dependency], exclude: [String] = []
  ) -> Target {
    .executableTarget(
      name: name, dependencies: dependencies, path: "Examples/\(folder ?? name)", exclude: exclude, swiftSettings: strict)
  }

  static func tests(
    _ module: String, on dependencies: [Target.Dependency] = [], exclude: [String] = []
  ) -> Target {
    // Every test speaks the vocabulary; named here, a change of it builds the tests again.
    .testTarget(
      name: "\(module)Tests",
      dependencies: Set([module, "InovasiModel"]).sorted().map { .byName(name: $0) } + dependencies, exclude: exclude,
      swiftSettings: strict)
  }
}

extension Target.Dependency {
  static var argumentParser: Target.Dependency {
    .product(
      name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"]))
  }

  /// Nothing of the signing module is linked, and swift-crypto not even resolved, without its trait.
  static var signing: Target.Dependency { .target(name: "InovasiSigning", condition: .when(traits: ["Signing"])) }
  static var crypto: Target.Dependency {
    .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Signing"]))
  }

  /// Nothing of the spreadsheet module is built or linked without its trait.
  static var spreadsheet: Target.Dependency { .target(name: "InovasiSpreadsheet", condition: .when(traits: ["Spreadsheet"])) }
  static var zlib: Target.Dependency { .target(name: "CZlib", condition: .when(traits: ["Spreadsheet"])) }
  static var libxml2: Target.Dependency { .target(name: "CLibXML2", condition: .when(traits: ["Spreadsheet"])) }
}
