import Courier
import Foundation
import Glibc
import Releases
import Store
import SyncProtocol
import Testing

/// Attacks on the image itself, with metadata that is as it should be. What was in use stays in use.
@Suite struct ImageAttackTests {
  struct Attack: Sendable, CustomStringConvertible {
    let description: String
    let kind: ReleaseError.Kind
    /// Is given the path of the image of release 2.
    let make: @Sendable (String) throws -> Void
  }

  private static func change(_ path: String, _ body: (inout Data) -> Void) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    body(&bytes)
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  static let attacks: [Attack] = [
    .init(description: "altered", kind: .wrongDigest) { path in try change(path) { $0[1_000_000] ^= 1 } },
    .init(description: "truncated", kind: .wrongLength) { path in try change(path) { $0.removeLast() } },
    .init(description: "empty", kind: .wrongLength) { path in try change(path) { $0 = Data() } },
    .init(description: "longer", kind: .tooLarge) { path in try change(path) { $0.append(0) } },
    .init(description: "the one before", kind: .wrongDigest) { path in
      try Data(try Repository.image(1)).write(to: URL(fileURLWithPath: path))
    },
    .init(description: "gone", kind: .missing) { path in unlink(path) },
    .init(description: "a link to the same bytes", kind: .missing) { path in
      try FileManager.default.moveItem(atPath: path, toPath: path + ".real")
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path + ".real")
    },
    .init(description: "bytes without end", kind: .missing) { path in
      unlink(path)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
    },
    .init(description: "a pipe", kind: .missing) { path in
      unlink(path)
      #expect(mkfifo(path, 0o600) == 0)
    },
    .init(description: "a folder that leads elsewhere", kind: .missing) { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      try FileManager.default.moveItem(atPath: folder, toPath: folder + "-real")
      try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: folder + "-real")
    },
  ]

  @Test(arguments: attacks) func isRefused(_ attack: Attack) async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    let first = try repository.publish(1)
    try await device.update(from: repository)
    try attack.make(repository.image(try repository.publish(2)))
    await #expect { try await device.update(from: repository) } throws: { ($0 as? ReleaseError)?.kind == attack.kind }
    #expect(try device.inUse() == first)
    #expect(try device.shelf().images() == ["2026-12-01-000001.sqlite"])
    #expect(try device.shelf().ledger()?.verified.map(\.release.number) == [1])
  }

  /// Signed, but nothing that this guide reads: it is not put in place either.
  @Test func whatCannotBeReadIsNotInstalled() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    let first = try repository.publish(1)
    try await device.update(from: repository)
    func refused() async throws {
      await #expect { try await device.update(from: repository) } throws: {
        ($0 as? ReleaseError)?.kind == .unreadableImage
      }
      #expect(try device.inUse() == first)
    }
    try repository.publish(2, schema: ImageFile.schema + 1)
    try await refused()
    try repository.publish(3, as: Array("no gazetteer".utf8))
    try await refused()
    // Zeroed pages in the middle: SQLite opens it, and `quick_check` does not like it.
    var torn = try Repository.image(4)
    torn.replaceSubrange(40_960..<81_920, with: [UInt8](repeating: 0, count: 40_960))
    try repository.publish(4, as: torn)
    try await refused()
    var other = try Repository.image(5)
    other[63] += 1
    try repository.publish(5, as: other)
    try await refused()
    let good = try repository.publish(6)
    try await device.update(from: repository)
    #expect(try device.inUse() == good)
  }

  /// What an earlier run has left is only a beginning: it may be of anything.
  @Test func aFalseBeginningIsThrownAway() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    let digest = try repository.publish(1)
    try await device.update(from: repository)
    let second = try repository.publish(2)
    let part = device.folder + "/gazetteer/." + second + ".part"
    for size in [10, 5_000_000] {
      try Data(repeating: 7, count: size).write(to: URL(fileURLWithPath: part))
      try await device.update(from: repository)
      #expect(try device.inUse() == second)
      _ = try UpdateRun.rollBack(device.shelf())
      #expect(try device.inUse() == digest)
      unlink(device.folder + "/gazetteer/2026-12-02-000002.sqlite.withdrawn")
    }
    try FileManager.default.createSymbolicLink(atPath: part, withDestinationPath: device.folder + "/elsewhere")
    await #expect(throws: DurableFileError.self) { try await device.update(from: repository) }
    #expect(!FileManager.default.fileExists(atPath: device.folder + "/elsewhere"))
    #expect(try device.inUse() == digest)
  }
}
