import ContentCoding
import Courier
import SyncProtocol
import Testing

@Suite struct WebLineTests {
  private func ask(_ server: OneAnswer) async throws -> HubAnswer {
    try await WebLine(try HubAddress("http://127.0.0.1:\(server.port)", insecure: true)).send(
      HubRequest(.post, "/v1/sync", body: [0x7B]))
  }

  private func head(_ fields: [String]) -> [UInt8] {
    Array((["HTTP/1.1 200 OK"] + fields + ["Connection: close", "", ""]).joined(separator: "\r\n").utf8)
  }

  @Test func anAnswerInGzipIsRead() async throws {
    let plain = Array(String(repeating: #"{"results":[]}"#, count: 99).utf8)
    let coded = try #require(Gzip.coded(plain))
    let fields = ["Content-Encoding: gzip", "Content-Length: \(coded.count)", "Retry-After: 7"]
    let answer = try await ask(try OneAnswer(head(fields) + coded))
    #expect(answer.status == 200 && answer.body == plain && answer.retryAfter == "7")
  }

  @Test func anAnswerWithoutEndIsCutOff() async throws {
    let server = try OneAnswer(head(["Content-Type: application/json"]), isEndless: true)
    await #expect(throws: LineFailure(why: "the answer does not end")) { try await ask(server) }
  }

  /// A little on the line, more than a device is to hold.
  @Test func aBombIsCutOff() async throws {
    let bomb = try #require(Gzip.coded([UInt8](repeating: 0x20, count: SyncLimits.answer + 1)))
    let fields = ["Content-Encoding: gzip", "Content-Length: \(bomb.count)"]
    await #expect(throws: LineFailure(why: "the answer does not end")) {
      try await ask(try OneAnswer(head(fields) + bomb))
    }
  }

  /// Nobody listens there any more: whoever went would be told so.
  @Test func nothingIsSentElsewhere() async throws {
    let answer =
      "HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    let server = try OneAnswer(Array(answer.utf8))
    await #expect(throws: LineFailure(why: "the hub's address leads elsewhere")) { try await ask(server) }
  }

  @Test func anAnswerOfTheLargestSizeIsHeard() async throws {
    let body = [UInt8](repeating: 0x20, count: SyncLimits.answer)
    let answer = try await ask(try OneAnswer(head(["Content-Length: \(body.count)"]) + body))
    #expect(answer.body.count == body.count)
  }
}
