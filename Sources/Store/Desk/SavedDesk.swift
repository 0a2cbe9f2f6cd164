import Booking
import Foundation
import GRDB
import SyncProtocol

/// Rows of a damaged `desk.sqlite` that are what they say, each told by its shape and held against what it holds.
struct SavedDesk {
  private struct Answer {
    let place: Int
    let answer: DeskAnswer
    let digest: [UInt8]
    /// As the row has it, whatever that is.
    let state: String?
    let problem: String?

    var isWhole: Bool { answer.digest == digest }
    var isSettled: Bool { state == "told" || state == "refused" }
  }

  private var requests: [BookingID: BookingDocument] = [:]
  private var answers: [AnswerKey: Answer] = [:]
  private var membership: [StoredRecord.Value]?
  /// Requests that cannot be read any more; the hub tells those again that it still has.
  private var unreadable = 0
  /// Places of answers by what indexes say.
  private var places: Set<Int> = []

  /// - Parameter records: One that is there twice counts once.
  init(_ records: [StoredRecord]) {
    var seen: Set<StoredRecord> = []
    for record in records where seen.insert(record).inserted {
      let values = record.values
      switch (record.rowid, values.count) {
      case (nil, 7): add(request: values)
      case (let place?, 11) where values[5].blob != nil: add(answer: values, place)
      case (1?, 8): membership = Self.isMembership(values) ? values : membership
      // By the key of an answer, or by its request; other names are of another length.
      case (nil, 2):
        if [32, 36].contains(values[0].text?.utf8.count), let place = values[1].integer { places.insert(place) }
      default: break
      }
    }
  }

  private mutating func add(request values: [StoredRecord.Value]) {
    guard let body = values[4].text, let document = try? WireJSON.value(BookingDocument.self, body),
      document.booking.rawValue == values[0].text
    else {
      unreadable += 1
      return
    }
    if document.revision >= requests[document.booking]?.revision ?? 0 { requests[document.booking] = document }
  }

  /// One that cannot be told to be of a request is left in the damaged file.
  private mutating func add(answer values: [StoredRecord.Value], _ place: Int) {
    places.insert(place)
    guard let body = values[5].blob, let booking = values[2].text.flatMap(BookingID.init(rawValue:)),
      let step = values[4].text.flatMap(AnswerStep.init(rawValue:)),
      // Under another name it is not sent, but set aside.
      let key = values[1].text.flatMap(AnswerKey.init(rawValue:)) ?? DeskStore.newKey()
    else { return }
    let answer = Answer(
      place: place,
      answer: DeskAnswer(
        key: key, booking: booking, revision: values[3].integer ?? 0, step: step, body: body,
        madeAt: HubMoment(unixSeconds: values[7].integer ?? 0),
        // What may have left this machine must not be taken back.
        attempts: max(values[8].integer ?? 1, 0)),
      digest: values[6].blob ?? [], state: values[9].text,
      problem: values[10].text.flatMap { (try? WireJSON.value(Problem.self, $0)) == nil ? nil : $0 })
    if answers[key]?.isWhole != true { answers[key] = answer }
  }

  /// With the name of a member and the address of a hub, or with neither.
  private static func isMembership(_ values: [StoredRecord.Value]) -> Bool {
    guard let member = values[2].text else { return values[1].text == nil }
    return MemberID(rawValue: member) != nil && values[1].text != nil
  }

  /// Fills a new file.
  ///
  /// - Parameter kept: The path of the damaged one.
  func fill(_ db: Database, keptAs kept: String) throws {
    for document in requests.values { _ = try DeskStore.keep(document, db) }
    let inOrder = answers.values.sorted { $0.place < $1.place }
    let waiting = waiting(inOrder)
    for answer in inOrder { try add(answer, mayWait: waiting.contains(answer.answer.key), db) }
    try setMembership(db)
    let aside =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM answer WHERE problem = ?", arguments: [UnfitOperation.damaged]) ?? 0
    let lost = places.subtracting(inOrder.map(\.place)).count
    try db.execute(
      sql: "INSERT INTO recovery VALUES (1, ?, ?, ?)", arguments: [kept, requests.count, aside + lost + unreadable])
  }

  /// Answers that are sent, one of each request: whose state is damaged waits again, where no other does and none was
  /// made after it. What is sent once too often counts once.
  private func waiting(_ answers: [Answer]) -> Set<AnswerKey> {
    Set(
      Dictionary(grouping: answers, by: \.answer.booking).values.compactMap { ofOne -> AnswerKey? in
        let waiting = ofOne.last { $0.state == "waiting" } ?? ofOne.last.flatMap { $0.isSettled ? nil : $0 }
        return waiting.flatMap { $0.isWhole ? $0.answer.key : nil }
      })
  }

  private func add(_ saved: Answer, mayWait: Bool, _ db: Database) throws {
    let answer = saved.answer
    let (state, problem): (String?, String?) =
      mayWait
      ? ("waiting", nil) : saved.isSettled ? (saved.state, saved.problem) : ("refused", UnfitOperation.damaged)
    try db.execute(
      sql: """
        INSERT INTO answer (key, booking, rev, step, body, digest, made_at, attempts, state, problem)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        answer.key.rawValue, answer.booking.rawValue, answer.revision, answer.step.rawValue, Data(answer.body),
        Data(saved.digest.count == 32 ? saved.digest : Array(repeating: 0, count: 32)), answer.madeAt.unixSeconds,
        answer.attempts, state, problem,
      ])
  }

  private func setMembership(_ db: Database) throws {
    guard let membership else { return }
    try db.execute(
      sql: """
        UPDATE membership SET hub = ?, member = ?, hub_time_offset = ?, last_hub_time = ?, last_success = ?
        """,
      arguments: [
        membership[1].text, membership[2].text, membership[3].integer ?? 0, membership[4].integer,
        membership[5].integer,
      ])
  }
}
