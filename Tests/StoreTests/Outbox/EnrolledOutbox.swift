import Booking
import Store
import SyncProtocol

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
}
