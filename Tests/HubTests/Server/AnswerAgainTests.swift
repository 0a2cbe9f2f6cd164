import Booking
import Hub
import SyncProtocol
import Testing

/// An operator's machine sends an answer until it hears that it was taken: days later too, and again and again.
@Suite struct AnswerAgainTests {
  private func confirm(
    _ hub: RunningHub, by signer: RequestSigner, key: String = "k", _ body: String = #"{"note":"Mời vào"}"#
  ) async throws -> RunningHub.Answer {
    try await hub.send(
      "POST", "/v1/operator/requests/\(try Samples.booking(1))/confirm", body, by: signer,
      ["If-Match": "\"1\"", "Idempotency-Key": "\"\(key)\""])
  }

  /// A booking that member 1 confirmed and its traveller called off then.
  private func calledOff(_ hub: RunningHub) async throws -> RunningHub.Answer {
    let store = hub.folder.store
    _ = try store.commit([try Samples.intake(try Samples.request(1))])
    let first = try await confirm(hub, by: try hub.signer())
    #expect(first.status == 200)
    _ = try store.commit([try Samples.intake(try Samples.operation(.cancel(reason: "ill"), on: 1, serial: 1))])
    #expect(try store.booking(try Samples.booking(1))?.revision == 3)
    return first
  }

  @Test func whatWasAnsweredThenIsToldWhenTheBookingHasMovedOn() async throws {
    try await RunningHub.run { hub in
      let first = try await calledOff(hub)
      let again = try await confirm(hub, by: try hub.signer())
      #expect(again.status == 200 && again.body == first.body && again.headers["etag"] == "\"2\"")
      #expect(try hub.folder.store.booking(try Samples.booking(1))?.revision == 3)
    }
  }

  @Test func whatWasAnsweredThenIsToldWhenTheBookingIsForgotten() async throws {
    try await RunningHub.run { hub in
      let first = try await calledOff(hub).value(BookingDocument.self)
      let store = hub.folder.store
      #expect(try store.purge(at: Samples.now.adding(seconds: 8 * 86_400)) == 1)
      let again = try await confirm(hub, by: try hub.signer())
      #expect(again.status == 200 && again.headers["etag"] == "\"2\"")
      let told = BookingDocument(
        booking: first.booking, revision: 2, status: .confirmed, offer: nil, reason: "Mời vào",
        updatedAt: first.updatedAt, enquiry: nil)
      #expect(try again.value(BookingDocument.self) == told)
      #expect(try await confirm(hub, by: try hub.signer(), "{}").problem == .idempotencyConflict)
      // What was never answered under a key is not there, for nobody.
      #expect(try await confirm(hub, by: try hub.signer(), key: "l").status == 404)
      for (number, provider) in [(2, Samples.provider), (3, "hs-other")] as [(UInt8, String)] {
        #expect(try await confirm(hub, by: try hub.member(number, .owner, of: provider)).status == 404)
      }
      #expect(try store.booking(try Samples.booking(1))?.revision == 3)
    }
  }

  @Test func theMembersOtherKeySignsForTheSameAnswers() async throws {
    try await RunningHub.run { hub in
      let first = try await calledOff(hub)
      let store = hub.folder.store
      let member = try StoreFolder.member()
      let other = try #require(StoreFolder.signer(member.id, 77))
      try store.rekey(member.id, publicKey: other.publicKey, at: Samples.now, by: "test")
      #expect(try await confirm(hub, by: try hub.signer()).problem == .badSignature)
      #expect(try await confirm(hub, by: other).body == first.body)
      _ = try store.purge(at: Samples.now.adding(seconds: 8 * 86_400))
      #expect(try await confirm(hub, by: other).value(BookingDocument.self).status == .confirmed)
    }
  }
}
