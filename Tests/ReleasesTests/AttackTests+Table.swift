import SyncProtocol
import Testing

@testable import Releases

extension AttackTests {
  private static func replace(_ keeper: inout Keeper, _ name: String, _ change: (inout [UInt8]) -> Void) throws {
    var bytes = try #require(keeper.files[name])
    change(&bytes)
    keeper.files[name] = bytes
  }

  /// The client has release 2; the repository has release 3, and the attack in it.
  static let attacks: [Attack] = [
    .init(description: "timestamp altered", kind: .thresholdNotMet) { keeper in
      try keeper.forge(.timestamp, as: "timestamp.json", by: []) { $0["version"] = .integer(9) }
    },
    .init(description: "signature altered", kind: .thresholdNotMet) { keeper in
      try replace(&keeper, "timestamp.json") { bytes in
        // Within the hexadecimal digits of the signature, which stands first.
        guard let at = bytes.firstRange(of: Array("\"sig\":\"".utf8))?.upperBound else { return }
        bytes[at] = bytes[at] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      }
    },
    .init(description: "snapshot altered", kind: .wrongDigest) { keeper in
      try replace(&keeper, "3.snapshot.json") { $0[$0.count - 10] ^= 1 }
    },
    .init(description: "targets altered", kind: .wrongDigest) { keeper in
      try replace(&keeper, "3.targets.json") { $0[$0.count - 10] ^= 1 }
    },
    .init(description: "timestamp truncated", kind: .malformed) { keeper in
      try replace(&keeper, "timestamp.json") { $0.removeLast(7) }
    },
    .init(description: "snapshot truncated", kind: .wrongLength) { keeper in
      try replace(&keeper, "3.snapshot.json") { $0.removeLast() }
    },
    .init(description: "targets longer", kind: .wrongLength) { keeper in
      try replace(&keeper, "3.targets.json") { $0.append(0x20) }
    },
    .init(description: "timestamp without end", kind: .tooLarge) { keeper in
      keeper.files["timestamp.json"] = [UInt8](repeating: 0x20, count: 1 << 20)
    },
    .init(description: "root without end", kind: .tooLarge) { keeper in
      keeper.files["2.root.json"] = [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20)
    },
    .init(description: "nested without end", kind: .malformed) { keeper in
      keeper.files["timestamp.json"] = [UInt8](repeating: UInt8(ascii: "["), count: 10_000)
    },
    .init(description: "empty", kind: .malformed) { $0.files["timestamp.json"] = [] },
    .init(description: "older timestamp", kind: .rollback) { keeper in
      try keeper.forge(.timestamp, as: "timestamp.json") { $0["version"] = .integer(1) }
    },
    .init(description: "newer timestamp of an older snapshot", kind: .rollback) { keeper in
      try keeper.forge(.timestamp, as: "timestamp.json") { signed in
        signed["version"] = .integer(9)
        signed["meta"] = .object(["snapshot.json": .object(["version": .integer(1)])])
      }
    },
    .init(description: "newer snapshot of older targets", kind: .rollback) { keeper in
      try keeper.forge(.snapshot, as: "9.snapshot.json") { signed in
        signed["version"] = .integer(9)
        signed["meta"] = .object(["targets.json": .object(["version": .integer(1)])])
      }
      try keeper.bless(snapshot: "9.snapshot.json", version: 9, stamp: 9)
    },
    .init(description: "frozen", kind: .expired, now: Keeper.start.adding(seconds: 15 * Keeper.day)) { _ in },
    .init(
      description: "frozen with a fresh timestamp", kind: .expired, now: Keeper.start.adding(seconds: 31 * Keeper.day)
    ) {
      keeper in
      try keeper.stamp(at: Keeper.start.adding(seconds: 31 * Keeper.day))
    },
    .init(description: "mixed: the snapshot of another time", kind: .wrongDigest) { keeper in
      keeper.files["3.snapshot.json"] = keeper.files["2.snapshot.json"]
    },
    .init(description: "mixed: another version under the name", kind: .wrongVersion) { keeper in
      try keeper.forge(.timestamp, as: "timestamp.json") { signed in
        signed["version"] = .integer(9)
        signed["meta"] = .object(["snapshot.json": .object(["version": .integer(3)])])
      }
      try keeper.forge(.snapshot, as: "3.snapshot.json") { $0["version"] = .integer(4) }
    },
    .init(description: "one role's file for another's", kind: .wrongType) { keeper in
      keeper.files["timestamp.json"] = keeper.files["3.snapshot.json"]
    },
    .init(description: "the timestamp's key signs targets", kind: .thresholdNotMet) { keeper in
      let others = [try keeper.key(.timestamp), try keeper.key(.snapshot)]
      try forgeTargets(&keeper, by: others) { $0["version"] = .integer(9) }
    },
    .init(description: "a root of other people", kind: .thresholdNotMet) { keeper in
      try keeper.forge(.root, as: "2.root.json", by: [.new(), .new()]) { $0["version"] = .integer(2) }
    },
    .init(description: "a root that one of two signs", kind: .thresholdNotMet) { keeper in
      try keeper.forge(.root, as: "2.root.json", by: [keeper.rootKeys[0]]) { $0["version"] = .integer(2) }
    },
    .init(description: "a root that skips one", kind: .wrongVersion) { keeper in
      try keeper.forge(.root, as: "2.root.json") { $0["version"] = .integer(3) }
    },
    .init(description: "an older root", kind: .rollback) { keeper in
      let plan = keeper.plan(signing: 3)
      try keeper.edit { try $0.makeRoot(plan) }
      keeper.files["3.root.json"] = keeper.files["1.root.json"]
    },
    .init(description: "a root that is expired", kind: .expired) { keeper in
      try keeper.forge(.root, as: "2.root.json") { signed in
        signed["version"] = .integer(2)
        signed["expires"] = .string(Keeper.start.rawValue)
      }
    },
    .init(description: "an unknown specification", kind: .unknownSpecVersion) { keeper in
      try keeper.forge(.timestamp, as: "timestamp.json") { $0["spec_version"] = .string("2.0.0") }
    },
    .init(description: "the timestamp is gone", kind: .missing) { $0.files["timestamp.json"] = nil },
    .init(description: "a path upwards", kind: .badName) { keeper in try name(&keeper, "../gazetteer.sqlite") },
    .init(description: "an absolute path", kind: .badName) { keeper in try name(&keeper, "/etc/passwd") },
    .init(description: "a path with a backslash", kind: .badName) { keeper in try name(&keeper, "a\\b") },
    .init(description: "an image of four terabytes", kind: .tooLarge) { keeper in
      let release = GazetteerRelease(
        number: 3, date: "2026-12-02", schema: 5, length: 1 << 42, sha256: String(repeating: "c", count: 64))
      try forgeTargets(&keeper) { signed in
        signed["targets"] = .object(["gazetteer.sqlite": release.json])
      }
    },
  ]

  private static func name(_ keeper: inout Keeper, _ name: String) throws {
    let release = GazetteerRelease(
      number: 3, date: "2026-12-02", schema: 5, length: 1, sha256: String(repeating: "c", count: 64))
    try forgeTargets(&keeper) { $0["targets"] = .object([name: release.json]) }
  }

  /// Targets that snapshot and timestamp stand for.
  private static func forgeTargets(
    _ keeper: inout Keeper, by signers: [ReleaseKeyFile]? = nil, _ change: (inout [String: JSONValue]) throws -> Void
  ) throws {
    try keeper.forge(.targets, as: "9.targets.json", by: signers) { signed in
      signed["version"] = .integer(9)
      try change(&signed)
    }
    try keeper.forge(.snapshot, as: "9.snapshot.json") { signed in
      signed["version"] = .integer(9)
      signed["meta"] = .object(["targets.json": .object(["version": .integer(9)])])
    }
    try keeper.bless(snapshot: "9.snapshot.json", version: 9, stamp: 9)
  }
}
