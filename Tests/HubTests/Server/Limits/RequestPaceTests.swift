import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Hub

@Suite struct RequestPaceTests {
  private let head = HTTPRequestPart.head(HTTPRequest(method: .post, scheme: "http", authority: "h", path: "/v1/sync"))

  private func connection() throws -> EmbeddedChannel {
    let channel = EmbeddedChannel(handler: RequestPace())
    try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 40_000)).wait()
    channel.embeddedEventLoop.run()
    return channel
  }

  private func body(_ bytes: Int) -> HTTPRequestPart { .body(ByteBuffer(repeating: 0x61, count: bytes)) }

  private func answer(_ channel: EmbeddedChannel) throws {
    try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
    try channel.writeOutbound(HTTPResponsePart.end(nil))
  }

  @Test func aHeadComesInTime() throws {
    let channel = try connection()
    channel.embeddedEventLoop.advanceTime(by: .seconds(14))
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test func theNextHeadHasHalfAMinute() throws {
    let channel = try connection()
    try channel.writeInbound(head)
    try channel.writeInbound(HTTPRequestPart.end(nil))
    // As long as the hub thinks, the time is its own.
    channel.embeddedEventLoop.advanceTime(by: .seconds(100))
    try answer(channel)
    channel.embeddedEventLoop.advanceTime(by: .seconds(29))
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  /// A byte a second keeps an idle timer quiet.
  @Test func aBodyThatTricklesIsNotWaitedFor() throws {
    let channel = try connection()
    try channel.writeInbound(head)
    for _ in 0..<29 {
      channel.embeddedEventLoop.advanceTime(by: .seconds(1))
      try channel.writeInbound(body(1))
    }
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test(arguments: [(200, true), (199, false)])
  func aSlowLineIsWaitedForAsLongAsItMoves(rate: Int, isKept: Bool) throws {
    let channel = try connection()
    try channel.writeInbound(head)
    for _ in 0..<100 where channel.isActive {
      try channel.writeInbound(body(rate))
      channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    }
    #expect(channel.isActive == isKept)
    guard isKept else { return }
    channel.embeddedEventLoop.advanceTime(by: .seconds(19))
    #expect(!channel.isActive, "nobody waits longer than two minutes for a body of 200 bytes a second")
  }

  @Test func aRequestEndsAfterTwoMinutes() throws {
    let channel = try connection()
    try channel.writeInbound(head)
    try channel.writeInbound(body(64_000))
    channel.embeddedEventLoop.advanceTime(by: .seconds(119))
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }
}
