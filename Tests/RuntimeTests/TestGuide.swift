import Booking
import Canvas
import CivilTime
import Data
import Foundation
import Gazetteer
import Itinerary
import Runtime
import Screens
import Store

/// A folder that goes away with the test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("hoaban-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

struct NoGazetteer: Error {}

/// The guide on the real gazetteer, with a clock that stands and numbers that are drawn the same each time.
struct TestGuide {
  let folder: TemporaryFolder
  let runtime: HeadlessRuntime

  init(
    size: Size = Size(columns: 80, rows: 24), language: Language = .en, tier: GlyphTier = .braille,
    depth: ColorDepth = .mono, policy: Policy = .traveller, folder: TemporaryFolder? = nil, welcome: Bool = false,
    now: String = Self.monday, gazetteer: (GazetteerStore) -> any GazetteerReading = { $0 }
  ) throws {
    let folder = try folder ?? TemporaryFolder()
    self.folder = folder
    let ports = try Self.ports(folder, now: now, gazetteer: gazetteer)
    if !welcome { try ports.openTraveller().setSetting("welcomed", "yes") }
    var settings = Settings(language: language, theme: .dark, tier: tier, mouse: true)
    settings.depth = depth
    runtime = HeadlessRuntime(
      Model(size: size, settings: settings, policy: policy, now: ports.now()), ports: ports)
  }

  /// The morning that the clock stands at where a test names no other.
  static let monday = "2026-11-23T09:00"

  static func ports(
    _ folder: TemporaryFolder, now: String = Self.monday, gazetteer: (GazetteerStore) -> any GazetteerReading = { $0 }
  ) throws -> Ports {
    guard let path = Bundled.gazetteerPath, let now = CivilDateTime(iso: now) else {
      throw NoGazetteer()
    }
    let traveller = folder.path + "/traveller.sqlite"
    let outbox = folder.path + "/outbox.sqlite"
    let counter = Counter()
    return Ports(
      gazetteer: gazetteer(try GazetteerStore(path: path)), openTraveller: { try TravellerStore(path: traveller) },
      openOutbox: { try OutboxStore(path: outbox) }, now: { now },
      unixMilliseconds: { now.unixSeconds * 1_000 }, random: { counter.bytes($0) },
      keepReport: { report in
        let path = folder.path + "/" + report.fileName
        try report.text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
      },
      keepCalendar: { claim, text in
        let path = folder.path + "/\(claim).ics"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
      }, describe: { "\($0)" },
      // As many steps whatever the clock says: the same plans in every run.
      effort: PlanEffort(steps: 3_000, limit: nil))
  }

  var screen: String { runtime.screen().text() }
}

/// Bytes that differ from call to call and are the same in every run.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var state: UInt64 = 1

  func bytes(_ count: Int) -> [UInt8] {
    lock.withLock {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
    }
  }
}
