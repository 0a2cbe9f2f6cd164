import NIOCore
import NIOEmbedded
import Testing

@testable import Hub

@Suite struct ConnectionGateTests {
  private func connection(_ address: String, _ count: AddressCount) throws -> EmbeddedChannel {
    let channel = EmbeddedChannel(handler: ConnectionGate(count))
    try channel.connect(to: SocketAddress(ipAddress: address, port: 40_000)).wait()
    channel.embeddedEventLoop.run()
    return channel
  }

  @Test func anAddressHasSoManyConnections() throws {
    let count = AddressCount(most: 2)
    let first = try connection("192.0.2.1", count)
    #expect(try connection("192.0.2.1", count).isActive)
    #expect(try !connection("192.0.2.1", count).isActive)
    #expect(try connection("192.0.2.2", count).isActive)
    try first.close().wait()
    #expect(try connection("192.0.2.1", count).isActive)
    #expect(try !connection("192.0.2.1", count).isActive)
  }

  @Test func theProxyOnThisMachineIsNotCounted() throws {
    let count = AddressCount(most: 1)
    for address in ["127.0.0.1", "::1"] {
      #expect(try connection(address, count).isActive)
      #expect(try connection(address, count).isActive)
    }
  }

  /// However its bytes trickle: nothing that is read or written moves the end.
  @Test func aConnectionEndsAfterItsTime() throws {
    let heard = Quiescence()
    let channel = try connection("192.0.2.1", AddressCount(most: 1))
    try channel.pipeline.syncOperations.addHandler(heard)
    channel.embeddedEventLoop.advanceTime(by: .seconds(59))
    #expect(channel.isActive && !heard.isAsked)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(channel.isActive && heard.isAsked)
    try channel.writeInbound(ByteBuffer(string: "x"))
    channel.embeddedEventLoop.advanceTime(by: .seconds(119))
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }
}

/// Hears whether a connection is asked to end with its answer.
private final class Quiescence: ChannelInboundHandler {
  typealias InboundIn = Any
  private(set) var isAsked = false

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is ChannelShouldQuiesceEvent { isAsked = true }
  }
}
