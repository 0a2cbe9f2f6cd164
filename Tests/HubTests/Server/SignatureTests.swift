import Booking
import Foundation
import Hub
import SyncProtocol
import Testing

/// A signature is for one request of one key, and for nothing else.
@Suite struct SignatureTests {
  /// As `RunningHub` is called.
  private let authority = "hub.example"
  private let path = "/v1/sync"

  private func exchange(_ number: UInt8 = 1) throws -> [UInt8] {
    try SyncRequest(
      incarnation: try Samples.incarnation(), epoch: nil, cursor: 0, sentAt: Samples.now,
      operations: [WireJSON.bytes(try Samples.request(number))]
    ).bytes()
  }

  private func fields(
    _ signer: RequestSigner, _ body: [UInt8], method: String = "POST", authority: String? = nil, target: String? = nil
  ) throws -> [String: String] {
    let parts = RequestParts(
      method: method, authority: authority ?? self.authority, target: target ?? path, body: body)
    return Dictionary(try signer.fields(parts, created: Samples.now).map { ($0.name, $0.value) }) { $1 }
  }

  @Test func everyPartIsCovered() async throws {
    try await RunningHub.run { hub in
      let device = try hub.device()
      let body = try exchange()
      func send(_ fields: [String: String], _ bytes: [UInt8]? = nil, _ target: String = "/v1/sync") async throws
        -> Problem.Kind?
      {
        try await hub.send("POST", target, bytes: bytes ?? body, by: nil, fields).problem
      }
      let right = try fields(device, body)
      #expect(try await send(try fields(device, body, method: "PUT")) == .badSignature)
      #expect(try await send(try fields(device, body, authority: "hub.other")) == .badSignature)
      #expect(try await send(try fields(device, body, target: "/v1/syn")) == .badSignature)
      #expect(try await send(try fields(device, body, target: "/v1/sync?a=1")) == .badSignature)
      #expect(try await send(right, nil, "/v1/sync?a=1") == .badSignature)
      let other = try exchange(2)
      #expect(try await send(right, other) == .badSignature)
      var swapped = right
      swapped["Content-Digest"] = RequestParts.digest(other)
      #expect(try await send(swapped, other) == .badSignature)
      for name in right.keys {
        var without = right
        without[name] = nil
        #expect(try await send(without) == .badSignature, "\(name)")
      }
      let input = try #require(right["Signature-Input"])
      for altered in [
        input.replacingOccurrences(of: "created=1", with: "created=2"),
        input.replacingOccurrences(of: "hoaban-v1", with: "hoaban-v2"),
        input.replacingOccurrences(of: "\"@query\" ", with: ""),
        input.replacingOccurrences(of: "\"@method\" \"@authority\"", with: "\"@authority\" \"@method\""),
      ] {
        var fields = right
        fields["Signature-Input"] = altered
        #expect(try await send(fields) == .badSignature, "\(altered)")
      }
      #expect(try hub.folder.store.lastChange() == 0)
      #expect(try await send(right) == nil)
    }
  }

  @Test func aKeySpeaksForItselfOnly() async throws {
    try await RunningHub.run { hub in
      let device = try hub.device()
      let body = try exchange()
      let thief = try #require(RequestSigner(keyID: device.keyID, seed: [UInt8](repeating: 61, count: 32)))
      #expect(
        try await hub.send("POST", path, bytes: body, by: nil, try fields(thief, body)).problem == .badSignature)
      let member = try hub.signer()
      #expect(
        try await hub.send("POST", path, bytes: body, by: nil, try fields(member, body)).problem == .unknownDevice)
    }
  }

  @Test func aReplayHasNoEffectBeyondTheOriginal() async throws {
    try await RunningHub.run { hub in
      let (device, body) = (try hub.device(), try exchange())
      let fields = try fields(device, body)
      var codes: [OperationResult.Code] = []
      for _ in 0..<3 {
        let answer = try await hub.send("POST", path, bytes: body, by: nil, fields)
        codes += try answer.value(SyncResponse.self).results.map(\.code)
      }
      #expect(codes == [.applied, .duplicate, .duplicate])
      #expect(try hub.folder.store.lastChange() == 1)
    }
  }

  @Test func aRevokedKeyIsRefusedAtOnce() async throws {
    try await RunningHub.run { hub in
      let (device, body) = (try hub.device(), try exchange())
      let fields = try fields(device, body)
      #expect(try await hub.send("POST", path, bytes: body, by: nil, fields).status == 200)
      try hub.folder.store.revoke(try #require(DeviceID(rawValue: device.keyID)), at: Samples.now, by: "test")
      #expect(try await hub.send("POST", path, bytes: body, by: nil, fields).problem == .revokedDevice)
    }
  }
}
