import ContentCoding
import Foundation
import Hub
import SyncProtocol
import Testing

/// Bodies in gzip, both ways.
@Suite struct CodingTests {
  private func exchange(_ operations: [[UInt8]] = []) throws -> [UInt8] {
    try SyncRequest(
      incarnation: try Samples.incarnation(), epoch: nil, cursor: 0, sentAt: Samples.now, operations: operations
    ).bytes()
  }

  @Test func whatIsSignedIsWhatWasSent() async throws {
    try await RunningHub.run { hub in
      let device = try hub.device()
      let operations = try (1...8).map { WireJSON.bytes(try Samples.request(UInt8($0))) }
      let coded = try #require(Gzip.coded(try exchange(operations)))
      let answer = try await hub.send("POST", "/v1/sync", bytes: coded, by: device, ["Content-Encoding": "gzip"])
      #expect(answer.status == 200)
      #expect(try answer.value(SyncResponse.self).results.map(\.code) == Array(repeating: .applied, count: 8))
    }
  }

  @Test func whatCannotBeUnpackedIsToldSo() async throws {
    try await RunningHub.run { hub in
      let device = try hub.device()
      func send(_ bytes: [UInt8], _ coding: String = "gzip") async throws -> Problem.Kind? {
        try await hub.send("POST", "/v1/sync", bytes: bytes, by: device, ["Content-Encoding": coding]).problem
      }
      let bomb = try #require(Gzip.coded([UInt8](repeating: 0x20, count: 20 << 20)))
      #expect(bomb.count < 32_768)
      #expect(try await send(bomb) == .tooLarge)
      let broken = Array(try #require(Gzip.coded(try exchange() + [UInt8](repeating: 0x20, count: 900))).dropLast())
      #expect(try await send(broken) == .malformed)
      #expect(try await send(try exchange(), "br") == .unsupportedCoding)
      #expect(try await send([UInt8](repeating: 0x20, count: 32_769), "identity") == .tooLarge)
    }
  }

  @Test func answersAreCodedForWhoReadsThem() async throws {
    try await RunningHub.run { hub in
      let plain = try await hub.send("GET", "/v1/openapi.json", "", by: nil, ["Accept-Encoding": "identity"])
      #expect(plain.headers["content-encoding"] == nil && plain.body.count > 10_000)
      for field in ["gzip", "br, GZIP;q=0.5", "*"] {
        let coded = try await hub.send("GET", "/v1/openapi.json", "", by: nil, ["Accept-Encoding": field])
        #expect(coded.headers["vary"] == "Accept-Encoding")
        #expect(coded.headers["content-encoding"] == "gzip" && coded.body.count < plain.body.count / 3)
        let body = try Gzip.decoded(Array(coded.body), atMost: 1 << 20)
        #expect(body == Array(plain.body))
      }
      let refused = try await hub.send("GET", "/v1/openapi.json", "", by: nil, ["Accept-Encoding": "gzip;q=0"])
      #expect(refused.headers["vary"] == nil && refused.body == plain.body)
    }
  }
}
