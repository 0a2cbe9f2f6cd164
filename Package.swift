// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is built with. Warnings become errors only where `CI` is set, so that a new compiler's
/// new warning never keeps a traveller from building the guide.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// Optimization in debug builds too.
let optimizedAlways: [SwiftSetting] = [
  .unsafeFlags(["-O", "-whole-module-optimization", "-num-threads", "1"], .when(configuration: .debug))
]

/// A room of the house: see `docs/architecture.md` for what each may import.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ room: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: [.init(stringLiteral: room), "SeededRandomness"] + dependencies,
    resources: resources, swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "hoaban",
  products: [
    .executable(name: "hoaban", targets: ["hoaban"]),
    .executable(name: "hoaban-gazetteer", targets: ["hoaban-gazetteer"]),
    .executable(name: "hoaban-hub", targets: ["hoaban-hub"]),
    .executable(name: "hoaban-sync", targets: ["hoaban-sync"]),
  ],
  traits: [
    .trait(name: "PostgreSQL", description: "A store of the hub on a PostgreSQL server; it needs libpq.")
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  ],
  targets: [
    // Pure rooms: no clock, no input or output, no randomness.
    room("TextShaping"),
    room("SearchIndex", ["TextShaping"]),
    room("CivilTime"),
    // A view of the relief is millions of square roots, also for who only tries the guide out.
    .target(name: "Geography", swiftSettings: strict + optimizedAlways),
    room("OpeningHours", ["CivilTime"]),
    // Its inner loop is a hundred times slower without optimization, also for who only tries the guide out.
    .target(name: "Orienteering", swiftSettings: strict + optimizedAlways),
    room("Canvas", ["TextShaping"]),
    room("Gazetteer", ["TextShaping", "CivilTime", "Geography", "OpeningHours"]),
    room("Cartography", ["Canvas", "TextShaping", "Geography", "Gazetteer"]),
    room("Itinerary", ["TextShaping", "Gazetteer", "Orienteering", "OpeningHours", "CivilTime", "Geography"]),
    room("Booking", [crypto, "Gazetteer", "CivilTime"]),
    room("SyncProtocol", [crypto, "Booking", "Gazetteer", "CivilTime"]),
    .systemLibrary(name: "CZlib"),
    room("ContentCoding", ["CZlib"]),
    room("Releases", [crypto, "SyncProtocol"]),
    .systemLibrary(name: "CQREncode"),
    room("QRCode", ["CQREncode"]),
    room("SyntheticGazetteer", ["Gazetteer", "CivilTime"]),
    room("OpenData", ["Gazetteer", "TextShaping", "CivilTime", "Geography", "Itinerary"]),
    room(
      "Screens",
      [
        "Canvas", "TextShaping", "CivilTime", "Geography", "OpeningHours", "Gazetteer", "Cartography", "Itinerary",
        "QRCode", "Booking", "SyncProtocol",
      ]),

    // Effects at the edge.
    room(
      "Store",
      [
        grdb, "TextShaping", "SearchIndex", "CivilTime", "Geography", "OpeningHours", "Gazetteer", "Itinerary",
        "Booking", "SyncProtocol", "Releases",
      ]),
    room("Courier", ["ContentCoding", "SyncProtocol", "Booking", "CivilTime", "Releases"]),
    room(
      "GazetteerText", [yams, "TextShaping", "CivilTime", "Geography", "OpeningHours", "Gazetteer", "OpenData"]),
    room(
      "Runtime", ["Screens", "Canvas", "TextShaping", "CivilTime", "Cartography", "Gazetteer", "Itinerary", "Booking"]),
    .target(
      name: "CTerminal",
      cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    room("Terminal", ["CTerminal", "Canvas", "TextShaping"]),
    .target(
      name: "Data", path: "Data",
      exclude: [
        "LICENSE", "README.md", "kinds.yaml", "legs.csv", "communes.csv", "operators.csv", "map", "battle",
        "places", "homestays", "routes", "festivals", "specialities", "transport", "practical",
      ],
      resources: [.copy("gazetteer.sqlite")], swiftSettings: strict),

    // Programs: wiring and arguments only.
    .executableTarget(
      name: "hoaban",
      dependencies: [
        "Canvas", "TextShaping", "CivilTime", "Geography", "OpeningHours", "Gazetteer", "Cartography", "Itinerary",
        "Booking", "Orienteering", "QRCode", "Screens", "Store", "Runtime", "Terminal", "Data", "Releases",
        "SyncProtocol", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "hoaban-gazetteer",
      dependencies: [
        "Gazetteer", "GazetteerText", "Store", "OpenData", "Itinerary", "TextShaping", "SyntheticGazetteer",
        "Releases", "SyncProtocol", argumentParser,
      ],
      swiftSettings: strict),

    // Only with the trait is it read, and libpq linked.
    .systemLibrary(name: "CPostgreSQL"),
    .target(
      name: "Hub",
      dependencies: [
        hummingbird, hummingbirdCore, httpTypes, logging, nioCore, nioHTTPTypes, grdb, crypto, "ContentCoding",
        "SyncProtocol", "Booking", "Gazetteer",
        .target(name: "CPostgreSQL", condition: .when(traits: ["PostgreSQL"])),
      ],
      resources: [.copy("Resources/openapi.json")], swiftSettings: strict),
    .executableTarget(
      name: "hoaban-hub",
      dependencies: [
        "Hub", "SyncProtocol", "Booking", "Gazetteer", "CivilTime", hummingbird, logging, nioCore, serviceLifecycle,
        unixSignals, argumentParser,
      ], swiftSettings: strict),
    // A `time` of the program's own, for certificates.
    .target(name: "CCertificateTime"),
    .executableTarget(
      name: "hoaban-sync",
      dependencies: [
        "CCertificateTime", "Courier", "SyncProtocol", "Releases", "Screens", "Store", "Gazetteer", argumentParser,
      ],
      swiftSettings: strict),

    // Measures in process; `Tests/Benchmarks/gazetteer_reads.py` drives it.
    .executableTarget(
      name: "gazetteer-reads", dependencies: ["Store", "Gazetteer", "Geography", grdb],
      path: "Tests/Benchmarks/GazetteerReads", swiftSettings: strict),
    // Answers in process; `Tests/Benchmarks/search.py` puts it beside other programs and judges.
    .executableTarget(
      name: "hours-benchmark", dependencies: ["OpeningHours", "CivilTime"], path: "Tests/Benchmarks/HoursBenchmark",
      swiftSettings: strict),
    // Frames of the map in process.
    .executableTarget(
      name: "map-frames", dependencies: ["Canvas", "Cartography", "Gazetteer", "Geography", "Screens", "Store"],
      path: "Tests/Benchmarks/MapFrames", swiftSettings: strict),
    .executableTarget(
      name: "search-benchmark", dependencies: ["Store", "Gazetteer", "Geography", "CivilTime", grdb],
      path: "Tests/Benchmarks/SearchBenchmark", swiftSettings: strict),

    // Runs the built hub and courier under faults, and judges.
    .executableTarget(
      name: "hoaban-verify",
      dependencies: [
        "Store", "SyncProtocol", "Booking", "ContentCoding", "Gazetteer", "CivilTime", "SeededRandomness", grdb, crypto,
        argumentParser,
      ],
      path: "Tests/Verification", exclude: ["api.py", "capture.py", "failover.py", "postgresql_page.sh"],
      resources: [.copy("Shims")], swiftSettings: strict),

    // The same numbers on every machine, for properties.
    .target(name: "SeededRandomness", path: "Tests/SeededRandomness", swiftSettings: strict),
    // Cases as tables in files.
    .target(name: "CaseTables", path: "Tests/CaseTables", swiftSettings: strict),
    // Texts that must not lie on a disk.
    .target(name: "Traces", path: "Tests/Traces", swiftSettings: strict),
    // Free ports of this machine.
    .target(name: "Loopback", path: "Tests/Loopback", swiftSettings: strict),
    // What a hub would have told.
    .target(
      name: "HubAnswers", dependencies: ["Booking", "Store", "SyncProtocol", "Gazetteer", "CivilTime"],
      path: "Tests/HubAnswers",
      swiftSettings: strict),
    // Random edits of trips.
    .target(
      name: "TripSamples", dependencies: ["Itinerary", "Gazetteer", "CivilTime", "SeededRandomness"],
      path: "Tests/TripSamples", swiftSettings: strict),
    tests("TextShaping"),
    tests("SearchIndex", ["TextShaping"]),
    tests("CivilTime", resources: [.copy("Cases")]),
    tests("Geography"),
    tests("OpeningHours", ["CivilTime", "CaseTables"], resources: [.copy("Cases")]),
    tests("Orienteering"),
    tests("Canvas", ["TextShaping"]),
    tests("Cartography", ["Canvas", "TextShaping", "Geography", "Gazetteer"]),
    tests("Itinerary", ["TripSamples", "Gazetteer", "OpeningHours", "CivilTime", "Geography"]),
    tests("Booking", ["Gazetteer", "CivilTime", crypto]),
    tests("ContentCoding"),
    tests("SyncProtocol", ["Booking", "Gazetteer", "CivilTime", crypto]),
    tests("Releases", ["SyncProtocol"]),
    // It runs the built programs too, so they are built before.
    tests(
      "Hub",
      [
        "hoaban", "hoaban-hub", "hoaban-sync", "ContentCoding", "SyncProtocol", "Booking", "Gazetteer", "CivilTime",
        "Loopback", grdb, hummingbird,
        hummingbirdCore, httpTypes, logging, nioCore, nioHTTPTypes,
        .product(name: "NIOEmbedded", package: "swift-nio"), crypto,
      ]),
    // It runs the built programs, so they are built before.
    .testTarget(
      name: "VerificationTests", dependencies: ["hoaban-verify", "hoaban-hub", "hoaban-sync"], swiftSettings: strict),
    tests("QRCode"),
    tests("SyntheticGazetteer", ["Gazetteer", "TextShaping"]),
    tests("Gazetteer", ["CivilTime", "Geography", "OpeningHours"], resources: [.copy("Search/Intent/Cases")]),
    .testTarget(
      name: "GazetteerTextTests",
      dependencies: ["GazetteerText", "Gazetteer", "CivilTime", "Geography", "OpenData", yams],
      exclude: ["SeededFaults"], swiftSettings: strict),
    .target(
      name: "OpenDataSamples", dependencies: ["Gazetteer", "CivilTime", "Geography"], path: "Tests/OpenDataSamples",
      swiftSettings: strict),
    tests("OpenData", ["OpenDataSamples", "Gazetteer", "Geography"]),
    // What other people's software makes of the exports; it runs the built program, so that is built before.
    .testTarget(
      name: "OpenDataToolsTests",
      dependencies: [
        "hoaban", "hoaban-gazetteer", "HubAnswers", "QRCode", "OpenData", "OpenDataSamples", "Gazetteer",
        "GazetteerText",
      ],
      exclude: ["Schemas", "Scripts"], swiftSettings: strict),
    tests(
      "Store",
      [
        grdb, "GazetteerText", "SyntheticGazetteer", "TripSamples", "Traces", "HubAnswers", "TextShaping", "CivilTime",
        "Geography",
        "OpeningHours", "Gazetteer", "Itinerary", "Booking", "SyncProtocol",
      ],
      resources: [.copy("Cases")]),
    // The real programs, so all are built before.
    tests(
      "Courier",
      [
        "hoaban", "hoaban-gazetteer", "hoaban-hub", "hoaban-sync", "Store", "SyncProtocol", "Booking", "Gazetteer",
        "CivilTime", "ContentCoding", "Releases", "Traces", "HubAnswers", "Loopback", "CCertificateTime",
      ]),
    tests(
      "hoaban",
      [
        "hoaban-sync", "HubAnswers", "Traces", "Canvas", "Gazetteer", "Itinerary", "OpeningHours", "TextShaping",
        "Store", "SyncProtocol", "Booking", "CivilTime",
      ]),
    tests(
      "Screens",
      [
        "Canvas", "TextShaping", "Gazetteer", "CivilTime", "Geography", "OpeningHours", "Itinerary", "Booking",
        "SyncProtocol", "CaseTables",
      ], resources: [.copy("Cases")]),
    // Real terminals: they run the built program, so it is built before them.
    .testTarget(name: "TmuxTests", dependencies: ["hoaban"], swiftSettings: strict),
    .testTarget(name: "RoomsTests", swiftSettings: strict),
    tests("Terminal", ["CTerminal", "Canvas"]),
    tests(
      "Runtime",
      [
        "Screens", "Canvas", "Cartography", "Store", "Data", "TextShaping", "CivilTime", "Geography", "Gazetteer",
        "Itinerary", "QRCode", "Booking", "SyncProtocol", "HubAnswers", "Traces",
      ],
      resources: [.copy("Goldens")]),
  ]
)
