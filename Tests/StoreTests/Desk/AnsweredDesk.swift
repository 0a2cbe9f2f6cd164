import Booking
import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import Store

/// The desk of a member of a provider's side, in a folder of its own: 30 requests, of which all but the last are
/// answered. The hub has taken the first six answers and refused the seventh.
struct AnsweredDesk {
  let folder: TemporaryFolder
  let path: String
  let store: DeskStore
  static let now = HubMoment(unixSeconds: 1_796_008_500)

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("desk.sqlite")
    store = try DeskStore(folder: folder.path)
    let member = try #require(MemberID(random: [UInt8](repeating: 1, count: 8)))
    try store.join(Membership(hub: "https://hub.example", member: member, offset: 7))
    _ = try store.hear(try (1...30).map { try Self.document($0) })
    for number in UInt8(1)...29 {
      let note = "answer \(number) " + String(repeating: "x", count: 15 * Int(number))
      _ = try store.answer(
        number % 3 == 0 ? .decline(reason: note) : .confirm(note: note), Queued.id(number), seen: 1, at: Self.now)
    }
    let answers = try store.waiting().answers
    for (number, answer) in zip(UInt8(1)...6, answers) {
      #expect(try store.count(answer))
      try store.settle(answer, told: try Self.document(number, number % 3 == 0 ? .declined : .confirmed, revision: 2))
    }
    try store.settle(answers[6], refused: Problem(.schema))
    try store.succeed(offset: nil, hub: Self.now, at: Self.now)
  }

  static func document(
    _ number: UInt8, _ status: BusinessStatus = .pending, revision: Int = 1
  ) throws -> BookingDocument {
    guard case .request(let enquiry) = try Queued.request(number).intent else { throw CancellationError() }
    return BookingDocument(
      booking: try Queued.id(number), revision: revision, status: status, offer: nil, reason: nil, updatedAt: now,
      enquiry: enquiry)
  }

  func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

  /// As a disk does, under whoever has the file open.
  func write(_ bytes: [UInt8]) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.write(contentsOf: bytes)
    try file.close()
  }

  /// How the answers to a request stand, without a look at what they say.
  func standing(of answer: DeskAnswer) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      try String.fetchAll(
        db, sql: "SELECT state || coalesce(problem, '') FROM answer WHERE booking = ? ORDER BY n",
        arguments: [answer.booking.rawValue])
    }
  }

  static let setAside = "refused" + UnfitOperation.damaged

  /// Where the bytes of an answer begin in the file.
  func place(of answer: DeskAnswer, in bytes: [UInt8]) throws -> Int {
    try #require(Data(bytes).range(of: Data(answer.body))?.lowerBound)
  }
}
