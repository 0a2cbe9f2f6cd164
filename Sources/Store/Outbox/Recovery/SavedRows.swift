import Booking
import Foundation
import SyncProtocol

/// Rows of a damaged outbox that are what they say, each told by its shape and held against what it holds.
struct SavedRows {
  struct Operation {
    let kept: KeptOperation
    let place: Int
    let state: String
    let attempts: Int
    let problem: String?
    /// What its bytes say; nil where they are damaged.
    let content: SyncProtocol.Operation?
  }

  /// In their order.
  private(set) var operations: [Operation] = []
  private(set) var bookings: [BookingID: Booking] = [:]
  private(set) var offers: [BookingID: Offer] = [:]
  /// Columns of `peer` from `incarnation` on.
  private(set) var peer: [StoredRecord.Value]?
  private(set) var draft: [UInt8]?
  /// How many operations cannot be read any more.
  private(set) var unreadable = 0
  /// Columns of requests whose rows this program cannot read, by id; the bytes of their operations may still tell them.
  private(set) var unreadableBookings: [String: [StoredRecord.Value]] = [:]

  init(_ records: [StoredRecord]) {
    var seen: Set<OperationID> = []
    for record in records {
      let values = record.values
      switch (record.rowid, values.count) {
      case (let place?, 8...9) where values[4].blob != nil:
        guard let operation = Self.operation(place, values) else {
          unreadable += 1
          continue
        }
        if seen.insert(operation.kept.operation.id).inserted { operations.append(operation) }
      case (nil, 4): add(booking: values)
      case (nil, 3): add(standing: values)
      case (_?, 12): peer = Self.isPeer(values) ? Array(values.dropFirst()) : peer
      case (1?, 2): draft = values[1].blob ?? draft
      default: break
      }
    }
    operations.sort { $0.place < $1.place }
  }

  private mutating func add(booking values: [StoredRecord.Value]) {
    guard let id = values[0].text, id.utf8.count == 36 else { return }
    guard let body = values[3].text, let booking = try? WireJSON.value(Booking.self, body), booking.id.rawValue == id
    else {
      unreadableBookings[id] = values
      return
    }
    bookings[booking.id] = booking
  }

  private mutating func add(standing values: [StoredRecord.Value]) {
    guard let booking = values[0].text.flatMap(BookingID.init(rawValue:)), values[1].integer != nil,
      let offer = values[2].text.flatMap({ try? WireJSON.value(Offer.self, $0) })
    else { return }
    offers[booking] = offer
  }

  private static func operation(_ place: Int, _ values: [StoredRecord.Value]) -> Operation? {
    guard let body = values[4].blob else { return nil }
    let content = try? WireJSON.value(SyncProtocol.Operation.self, body)
    // Before there were digests, what can be read and is under its own name has to do.
    let hadNone = values.count == 8 && content?.id.rawValue == values[1].text
    let digest = hadNone ? QueuedOperation.digest(of: body) : values.count == 9 ? values[8].blob ?? [] : []
    let isWhole = QueuedOperation.digest(of: body) == digest
    guard let id = (isWhole ? content?.id : nil) ?? values[1].text.flatMap(OperationID.init(rawValue:)),
      let booking = (isWhole ? content?.booking : nil) ?? values[2].text.flatMap(BookingID.init(rawValue:)),
      let kind = (isWhole ? content?.kind : nil)
        ?? values[3].text.flatMap(SyncProtocol.Operation.Kind.init(rawValue:))
    else { return nil }
    let (state, problem) = (values[6].text ?? "", values[7].text)
    return Operation(
      kept: KeptOperation(
        operation: QueuedOperation(id: id, booking: booking, kind: kind, body: body), digest: digest),
      place: place,
      // What is sent once too often counts once.
      state: ["queued", "inflight", "acked", "quarantined"].contains(state) ? state : "queued",
      attempts: max(values[5].integer ?? 1, 0), problem: problem.flatMap { isProblem($0) ? $0 : nil },
      content: isWhole ? content : nil)
  }

  private static func isProblem(_ text: String) -> Bool {
    (try? WireJSON.value(Problem.self, text)) != nil
  }

  /// With the name of a device and of a history of its hub, or with neither.
  private static func isPeer(_ values: [StoredRecord.Value]) -> Bool {
    guard values[1].text.flatMap(Incarnation.init(rawValue:)) != nil else { return false }
    guard let device = values[3].text else { return true }
    return DeviceID(rawValue: device) != nil && values[2].text != nil && values[4].text != nil
      && values[5].text.flatMap(Epoch.init(rawValue:)) != nil
  }
}
