import Booking
import Foundation
import Hub
import SyncProtocol
import Testing

@Suite struct OperatorTests {
  private let requests = "/v1/operator/requests"

  private func path(_ number: UInt8 = 1) throws -> String { "\(requests)/\(try Samples.booking(number))" }

  private func seen(_ revision: Int, key: String) -> [String: String] {
    ["If-Match": "\"\(revision)\"", "Idempotency-Key": "\"\(key)\""]
  }

  @Test func aProviderSeesItsOwnRequestsAndNoOthers() async throws {
    try await RunningHub.run { hub in
      _ = try hub.folder.store.commit([try Samples.intake(try Samples.request(1))])
      let list = try await hub.send("GET", requests, by: try hub.signer())
      #expect(list.status == 200)
      let documents = try list.value(BookingList.self).requests
      #expect(documents.map(\.booking) == [try Samples.booking(1)])
      #expect(try documents.first?.enquiry == Samples.enquiry())
      let other = try hub.member(2, .owner, of: "hs-other")
      #expect(try await hub.send("GET", requests, by: other).value(BookingList.self).requests.isEmpty)
      #expect(try await hub.send("GET", try path(), by: other).status == 404)
      #expect(try await hub.send("POST", try path() + "/confirm", by: other, seen(1, key: "a")).status == 404)
      #expect(
        try await hub.send("GET", requests + "?status=declined", by: try hub.signer()).value(BookingList.self)
          .requests.isEmpty)
      #expect(try await hub.send("GET", requests + "?status=lost", by: try hub.signer()).status == 422)
    }
  }

  @Test func onlyMembersWithTheirKeysAreHeard() async throws {
    try await RunningHub.run { hub in
      #expect(try await hub.send("GET", requests).problem == .badSignature)
      let stranger = try #require(RequestSigner(keyID: "m-00000000000000ff", seed: [UInt8](repeating: 1, count: 32)))
      #expect(try await hub.send("GET", requests, by: stranger).problem == .unknownDevice)
      let forged = try #require(
        RequestSigner(keyID: try StoreFolder.member().id.rawValue, seed: [UInt8](repeating: 99, count: 32)))
      #expect(try await hub.send("GET", requests, by: forged).problem == .badSignature)
      let late = Samples.now.adding(seconds: 601)
      #expect(try await hub.send("GET", requests, by: try hub.signer(), signedAt: late).problem == .clockSkew)
      #expect(try await hub.send("GET", requests, by: try hub.device()).problem == .unknownDevice)
    }
  }

  @Test func aReaderWhoHasItIsNotToldAgain() async throws {
    try await RunningHub.run { hub in
      _ = try hub.folder.store.commit([try Samples.intake(try Samples.request(1))])
      let first = try await hub.send("GET", try path(), by: try hub.signer())
      #expect(first.status == 200 && first.headers["etag"] == "\"1\"")
      let again = try await hub.send("GET", try path(), by: try hub.signer(), ["If-None-Match": "\"1\""])
      #expect(again.status == 304 && again.body.isEmpty)
      #expect(try await hub.send("GET", try path(), by: try hub.signer(), ["If-None-Match": "\"2\""]).status == 200)
    }
  }

  @Test func anAnswerCountsOnceUnderItsKey() async throws {
    try await RunningHub.run { hub in
      _ = try hub.folder.store.commit([try Samples.intake(try Samples.request(1))])
      let confirm = try path() + "/confirm"
      let signer = try hub.signer()
      let body = #"{"note":"Mời\u001b[31m vào"}"#
      #expect(try await hub.send("POST", confirm, body, by: signer, ["If-Match": "\"1\""]).status == 400)
      #expect(
        try await hub.send("POST", confirm, body, by: signer, ["Idempotency-Key": "\"k\""]).problem
          == .revisionRequired)
      #expect(try await hub.send("POST", confirm, body, by: signer, seen(2, key: "k")).problem == .staleRevision)
      let first = try await hub.send("POST", confirm, body, by: signer, seen(1, key: "k"))
      #expect(first.status == 200 && first.headers["etag"] == "\"2\"")
      let document = try first.value(BookingDocument.self)
      #expect(document.status == .confirmed && document.revision == 2 && document.reason == "Mời[31m vào")
      #expect(try document.enquiry?.contact == Samples.enquiry().contact)
      let again = try await hub.send("POST", confirm, body, by: signer, seen(1, key: "k"))
      #expect(again.status == 200 && again.body == first.body)
      #expect(
        try await hub.send("POST", confirm, "{}", by: signer, seen(1, key: "k")).problem == .idempotencyConflict)
      #expect(try await hub.send("POST", confirm, body, by: signer, seen(2, key: "l")).problem == .invalidTransition)
      #expect(try hub.folder.store.booking(try Samples.booking(1))?.revision == 2)
    }
  }

  @Test func aViewerDoesNotAnswer() async throws {
    try await RunningHub.run { hub in
      _ = try hub.folder.store.commit([try Samples.intake(try Samples.request(1))])
      let viewer = try hub.member(3, .viewer)
      #expect(try await hub.send("GET", try path(), by: viewer).status == 200)
      let answer = try await hub.send("POST", try path() + "/confirm", by: viewer, seen(1, key: "k"))
      #expect(answer.problem == .forbidden)
      let owner = try hub.member(4, .owner)
      #expect(try await hub.send("POST", try path() + "/confirm", by: owner, seen(1, key: "k")).status == 200)
    }
  }

  @Test func aLargeProviderIsToldPageByPage() async throws {
    try await RunningHub.run { hub in
      let signer = try hub.signer()
      let numbers = (1...250).map { UInt8($0) }
      _ = try hub.folder.store.commit(try numbers.map { try Samples.intake(try Samples.request($0)) })
      let first = try await hub.send("GET", requests, by: signer).value(BookingList.self)
      #expect(first.requests.count == 200 && first.more)
      let last = try #require(first.requests.last?.booking)
      let next = try await hub.send("GET", "\(requests)?after=\(last)", by: signer).value(BookingList.self)
      #expect(next.requests.count == 50 && !next.more)
      let told = (first.requests + next.requests).map(\.booking)
      #expect(try told == numbers.map { try Samples.booking($0) }.sorted())
      // A page that is just full is the last.
      let late = "\(requests)?status=pending&after=\(told[49])"
      let full = try await hub.send("GET", late, by: signer).value(BookingList.self)
      #expect(full.requests.map(\.booking) == Array(told[50...]) && !full.more)
      for bad in ["", "x", "9"] {
        #expect(try await hub.send("GET", "\(requests)?after=\(bad)", by: signer).problem == .schema)
      }
    }
  }

  @Test func theOtherAnswers() async throws {
    try await RunningHub.run { hub in
      let signer = try hub.signer()
      _ = try hub.folder.store.commit(try (1...3).map { try Samples.intake(try Samples.request(UInt8($0))) })
      let decline = try await hub.send(
        "POST", try path(1) + "/decline", #"{"reason":"full"}"#, by: signer, seen(1, key: "a"))
      #expect(try decline.value(BookingDocument.self).status == .declined)
      #expect(try await hub.send("POST", try path(2) + "/decline", by: signer, seen(1, key: "b")).problem == .schema)
      let until = Samples.now.adding(seconds: 8_000)
      let terms = """
        {"from":"2026-12-06","until":"2026-12-07","unitItems":[{"unitId":"ADULT","quantity":2}],"amount":400000,\
        "note":"Bản Mển","offer_until":"\(until)"}
        """
      let offer = try await hub.send("POST", try path(2) + "/offer", terms, by: signer, seen(1, key: "c"))
      let made = try offer.value(BookingDocument.self)
      #expect(made.status == .offered && made.offer?.amount == 400_000 && made.offer?.offerUntil == until)
      let bad = terms.replacingOccurrences(of: "12-07", with: "12-01")
      #expect(try await hub.send("POST", try path(3) + "/offer", bad, by: signer, seen(1, key: "d")).problem == .schema)
      let cancel = try await hub.send(
        "POST", try path(2) + "/cancel", #"{"reason":"flood"}"#, by: signer, seen(2, key: "e"))
      #expect(try cancel.value(BookingDocument.self).status == .cancelled)
      let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
      let nested = try await hub.send(
        "POST", try path(3) + "/confirm", #"{"x":\#(deep)}"#, by: signer, seen(1, key: "f"))
      #expect(nested.problem == .malformed)
    }
  }
}
