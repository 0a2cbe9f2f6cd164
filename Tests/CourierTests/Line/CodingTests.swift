import ContentCoding
import Courier
import SyncProtocol
import Testing

@Suite struct CodingTests {
  /// What a line was given.
  private actor Seen {
    private(set) var bodies: [(bytes: [UInt8], fields: [(name: String, value: String)])] = []
    func add(_ bytes: [UInt8], _ fields: [(name: String, value: String)]) { bodies.append((bytes, fields)) }
  }

  private struct Line: HubLine {
    let authority = "hub.example"
    let seen: Seen
    let hub = ImaginedHub { _, _ in nil }

    func send(_ request: HubRequest) async throws(LineFailure) -> HubAnswer {
      await seen.add(request.body, request.fields)
      return try await hub.send(request)
    }
  }

  @Test func whatIsLongGoesOutCodedAndIsSignedAsItGoes() async throws {
    let device = try ImaginedHub.device()
    let seen = Seen()
    var courier = try device.courier(over: Line(seen: seen))
    #expect(try await courier.runApart().isDone)
    try device.ask(1...8)
    #expect(try await courier.runApart().isDone)
    let bodies = await seen.bodies
    #expect(bodies.count == 2)
    let (short, long) = (try #require(bodies.first), try #require(bodies.last))
    #expect(!short.fields.contains { $0.name == "Content-Encoding" } && short.bytes.first == UInt8(ascii: "{"))
    #expect(long.fields.contains { $0.name == "Content-Encoding" && $0.value == "gzip" })
    let plain = try Gzip.decoded(long.bytes, atMost: SyncLimits.batch)
    #expect(try SyncRequest(bytes: plain).operations.count == 8 && long.bytes.count < plain.count / 2)
    let digest = long.fields.first { $0.name == "Content-Digest" }?.value
    #expect(digest == RequestParts.digest(long.bytes))
  }
}
