import Booking
import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import Store

/// The outbox of a device that the hub knows, in a folder of its own.
struct EnrolledOutbox {
  let folder: TemporaryFolder
  let path: String
  let store: OutboxStore
  let now = HubMoment(unixSeconds: 1_796_008_500)

  /// - Parameter offset: Seconds by which its clock is behind the hub's.
  init(offset: Int = 0) throws {
    folder = try TemporaryFolder()
    path = folder.file("outbox.sqlite")
    store = try OutboxStore(path: path)
    try store.enrol(try Queued.enrolled(), hub: "https://hub.example", offset: offset)
  }

  func add(_ numbers: ClosedRange<UInt8>) throws {
    for number in numbers { try Queued.add(number, to: store) }
  }

  /// What another program, or the disk, makes of it.
  func change(_ sql: String, _ arguments: StatementArguments) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql, arguments: arguments) }
  }

  /// What is sent now; the file must be the one that it was.
  func sent() throws -> [BookingID] {
    let before = FileIdentity(path)
    let batch = try store.batch(maxOperations: 8, maxBytes: 99_999, at: now)
    #expect(try store.recovery() == nil && FileIdentity(path) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasPrefix("outbox-") }, "\(names)")
    return batch.map(\.booking)
  }
}
