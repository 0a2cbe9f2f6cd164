import Booking
import Foundation
import Hub
import SyncProtocol
import Testing

/// What a traveller does with a reference and six digits, at any terminal.
@Suite struct ClaimTests {
  private let key = ["Idempotency-Key": "\"k\""]

  /// A hub with a booking that can be claimed.
  private func run(_ body: (RunningHub, BookingID) async throws -> Void) async throws {
    try await RunningHub.run { hub in
      let id = try Samples.booking(1)
      let enquiry = try Samples.enquiry(claimProof: ClaimProof.text(of: id, pin: "204681"))
      let request = SyncProtocol.Operation(id: OperationID(asking: id), booking: id, intent: .request(enquiry))
      _ = try hub.folder.store.commit([try Samples.intake(request)])
      try await body(hub, id)
    }
  }

  private func text(_ more: String = "", pin: String = "204681", reference: String = "HB-7K3M-Q9") -> String {
    #"{"reference":"\#(reference)","pin":"\#(pin)"\#(more)}"#
  }

  /// Offers number 1, which stands for three hours.
  private func offer(_ hub: RunningHub, _ id: BookingID, number: UInt8 = 1, seen revision: Int = 1) throws {
    _ = try hub.folder.store.answer(
      .offer(try Samples.offer(number, until: Samples.now.adding(seconds: 10_800))), to: id, seen: revision,
      by: try StoreFolder.member().id, at: Samples.now, under: nil)
  }

  @Test func aClaimCancelsOnce() async throws {
    try await run { (hub, id) async throws in
      let body = text(#","reason":"ốm\u001b[2J""#)
      #expect(try await hub.send("POST", "/v1/claims/cancel", body).problem == .malformed)
      let first = try await hub.send("POST", "/v1/claims/cancel", body, by: nil, key)
      let document = try first.value(BookingDocument.self)
      #expect(first.status == 200 && document.status == .cancelled && document.reason == "ốm[2J")
      #expect(document.enquiry == nil)
      let again = try await hub.send("POST", "/v1/claims/cancel", body, by: nil, key)
      #expect(again.status == 200 && again.body == first.body)
      #expect(try hub.folder.store.booking(id)?.revision == 2)
      #expect(try await hub.send("POST", "/v1/claims/cancel", text(), by: nil, key).problem == .idempotencyConflict)
      let other = ["Idempotency-Key": "\"l\""]
      #expect(try await hub.send("POST", "/v1/claims/cancel", text(), by: nil, other).problem == .invalidTransition)
      // The device hears of it too.
      let feed = try hub.folder.store.feed(for: try Samples.device(), after: 0, limit: 9)
      #expect(try feed.changes.map(\.status) == [.pending, .cancelled])
      #expect(try hub.folder.store.auditRecords("cancelled").map(\.actor) == ["claim"])
    }
  }

  @Test func aClaimAcceptsTheAlternativeThatStands() async throws {
    try await run { (hub, id) async throws in
      try offer(hub, id)
      try offer(hub, id, number: 2, seen: 2)
      let names = try [UInt8(1), 2].map { #","offer_id":"\#(try Samples.offerID($0))""# }
      let old = try await hub.send("POST", "/v1/claims/accept", text(names[0]), by: nil, key)
      #expect(old.problem == .invalidTransition)
      #expect(try await hub.send("POST", "/v1/claims/accept", text(), by: nil, key).problem == .schema)
      let answer = try await hub.send("POST", "/v1/claims/accept", text(names[1]), by: nil, key)
      #expect(try answer.value(BookingDocument.self).status == .confirmed)
    }
  }

  @Test func aClaimDeclinesAnAlternative() async throws {
    try await run { (hub, id) async throws in
      try offer(hub, id)
      let name = #","offer_id":"\#(try Samples.offerID(1))""#
      let answer = try await hub.send("POST", "/v1/claims/decline", text(name), by: nil, key)
      #expect(try answer.value(BookingDocument.self).status == .pending)
    }
  }

  @Test func wrongDigitsDoNothingAndCount() async throws {
    try await run { (hub, id) async throws in
      for _ in 0..<5 {
        #expect(try await hub.send("POST", "/v1/claims/cancel", text(pin: "000000"), by: nil, key).problem == .notFound)
      }
      #expect(try await hub.send("POST", "/v1/claims/cancel", text(), by: nil, key).problem == .rateLimited)
      #expect(try hub.folder.store.booking(id)?.revision == 1)
    }
  }

  @Test func anAddressHasFiveWrongTriesOverAllReferences() async throws {
    try await run { (hub, _) async throws in
      func look(_ reference: String, _ address: String) async throws -> Problem.Kind? {
        try await hub.send(
          "POST", "/v1/claims", text(reference: reference), by: nil, ["X-Forwarded-For": address]
        ).problem
      }
      // A right one does not count.
      for _ in 0..<7 { #expect(try await look("HB-7K3M-Q9", "192.0.2.7") == nil) }
      let references = ["HB-0000-00", "HB-0000-01", "HB-0000-02", "HB-0000-03", "HB-0000-04"]
      for reference in references {
        #expect(try await look(reference, "203.0.113.9, 192.0.2.7") == .notFound)
      }
      #expect(try await look("HB-7K3M-Q9", "192.0.2.7") == .rateLimited)
      #expect(try await look("HB-7K3M-Q9", "192.0.2.8") == nil)
      // One household of IPv6.
      for (number, reference) in references.enumerated() {
        #expect(try await look(reference, "2001:db8:1:2::\(number)") == .notFound)
      }
      #expect(try await look("HB-7K3M-Q9", "2001:db8:1:2:3::1") == .rateLimited)
      #expect(try await look("HB-7K3M-Q9", "2001:db8:1:3::1") == nil)
    }
  }
}
