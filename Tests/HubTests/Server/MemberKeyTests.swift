import Booking
import Hub
import SyncProtocol
import Testing

/// What a member's other key, or its removal, means to whoever signs.
@Suite struct MemberKeyTests {
  private let requests = "/v1/operator/requests"

  /// Of member 1 with another seed.
  private func otherSigner() throws -> RequestSigner {
    try #require(StoreFolder.signer(try StoreFolder.member().id, 77))
  }

  private func confirm(_ hub: RunningHub, by signer: RequestSigner) async throws -> RunningHub.Answer {
    try await hub.send(
      "POST", "\(requests)/\(try Samples.booking(1))/confirm", "{}", by: signer,
      ["If-Match": "\"1\"", "Idempotency-Key": "\"k\""])
  }

  @Test func theKeyBeforeOpensNothing() async throws {
    try await RunningHub.run { hub in
      let store = hub.folder.store
      _ = try store.commit([try Samples.intake(try Samples.request(1))])
      let (before, after) = (try hub.signer(), try otherSigner())
      #expect(try await hub.send("GET", requests, by: before).status == 200)
      #expect(try await hub.send("GET", requests, by: after).problem == .badSignature)
      try store.rekey(
        try StoreFolder.member().id, publicKey: after.publicKey, at: Samples.now, by: "test")
      #expect(try await hub.send("GET", requests, by: before).problem == .badSignature)
      #expect(try await confirm(hub, by: before).problem == .badSignature)
      #expect(try store.booking(try Samples.booking(1))?.status == .pending)
      #expect(try await hub.send("GET", requests, by: after).status == 200)
      #expect(try await confirm(hub, by: after).status == 200)
    }
  }

  @Test func whoeverWasRemovedIsNotKnown() async throws {
    try await RunningHub.run { hub in
      let store = hub.folder.store
      _ = try store.commit([try Samples.intake(try Samples.request(1))])
      let signer = try hub.signer()
      try store.remove(try StoreFolder.member().id, at: Samples.now, by: "test")
      let list = try await hub.send("GET", requests, by: signer)
      #expect(list.status == 401 && list.problem == .unknownDevice)
      let answer = try await confirm(hub, by: signer)
      #expect(answer.status == 401 && answer.problem == .unknownDevice)
      #expect(try store.booking(try Samples.booking(1))?.revision == 1)
    }
  }
}
