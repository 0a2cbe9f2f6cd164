import Booking
import Foundation
import Hub
import SyncProtocol
import Testing

@Suite struct TravellerTests {
  @Test func aDeviceReadsItsOwnBookings() async throws {
    try await RunningHub.run { hub in
      let device = try hub.device()
      _ = try hub.folder.store.commit([
        try Samples.intake(try Samples.request(1), from: 6), try Samples.intake(try Samples.request(2), from: 7),
      ])
      let own = try await hub.send("GET", "/v1/bookings/\(try Samples.booking(1))", by: device)
      #expect(own.status == 200 && own.headers["etag"] == "\"1\"")
      let document = try own.value(BookingDocument.self)
      #expect(document.status == .pending && document.enquiry == nil)
      let again = try await hub.send(
        "GET", "/v1/bookings/\(try Samples.booking(1))", by: device, ["If-None-Match": "\"1\""])
      #expect(again.status == 304)
      #expect(try await hub.send("GET", "/v1/bookings/\(try Samples.booking(2))", by: device).problem == .notFound)
      #expect(try await hub.send("GET", "/v1/bookings/x", by: device).problem == .notFound)
      #expect(try await hub.send("GET", "/v1/bookings/\(try Samples.booking(1))").problem == .badSignature)
    }
  }

  @Test func aReferenceAndItsDigitsTellHowItStands() async throws {
    try await RunningHub.run { hub in
      let id = try Samples.booking(1)
      let enquiry = try Samples.enquiry(claimProof: ClaimProof.text(of: id, pin: "204681"))
      let request = SyncProtocol.Operation(id: OperationID(asking: id), booking: id, intent: .request(enquiry))
      _ = try hub.folder.store.commit([try Samples.intake(request)])
      func claim(_ reference: String, _ pin: String) async throws -> RunningHub.Answer {
        try await hub.send("POST", "/v1/claims", #"{"reference":"\#(reference)","pin":"\#(pin)"}"#)
      }
      let right = try await claim("hb 7k3m q9", "204681")
      #expect(right.status == 200)
      #expect(try right.value(BookingDocument.self).status == .pending)
      #expect(try right.value(BookingDocument.self).enquiry == nil)
      // A reference that nobody has and digits that are wrong are answered alike, and both count.
      for reference in ["HB-7K3M-Q9", "HB-0000-00"] {
        for _ in 0..<5 {
          let wrong = try await claim(reference, "000000")
          #expect(wrong.status == 404)
          #expect(try wrong.value(Problem.self).detail == "no booking has this reference and these digits")
        }
        #expect(try await claim(reference, "204681").problem == .rateLimited)
      }
      #expect(try await claim("HB-7K3M-Q9", "20468").problem == .schema)
    }
  }

  @Test func aBodyThatIsTooLargeIsToldSo() async throws {
    try await RunningHub.run { hub in
      let large = String(repeating: "a", count: 65_537)
      for path in ["/v1/sync", "/v1/claims"] {
        let answer = try await hub.send("POST", path, large)
        #expect(answer.problem == .tooLarge)
      }
    }
  }

  @Test func theProofIsTheDigestOfUuidAndDigits() throws {
    let id = try #require(BookingID(rawValue: "019ad2c0-0000-7000-8000-000000000000"))
    // printf 019ad2c0-0000-7000-8000-000000000000204681 | sha256sum
    #expect(
      ClaimProof.text(of: id, pin: "204681") == "3c8de0bd3a6c97c3bcd41a32546d4d97c6ce51d97b816b27bfac45ce339389c2")
  }
}
