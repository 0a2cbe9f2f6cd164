internal import NIOCore
internal import Synchronization

/// How many connections each address has.
final class AddressCount: Sendable {
  private let open = Mutex<[String: Int]>([:])
  private let most: Int

  init(most: Int) { self.most = most }

  /// Counts a connection. False where there are too many; then it is not counted.
  func opened(_ address: String) -> Bool {
    open.withLock { open in
      guard open[address, default: 0] < most else { return false }
      open[address, default: 0] += 1
      return true
    }
  }

  func closed(_ address: String) {
    open.withLock { open in
      let left = open[address, default: 0] - 1
      open[address] = left > 0 ? left : nil
    }
  }
}

/// Ends connections: those above what an address may have, and each after its time.
///
/// After a minute a connection ends with the answer that it waits for, and after three it ends: no request takes longer
/// than two, see `RequestPace`.
final class ConnectionGate: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = Any

  static let perAddress = 64
  static let whole = 2_000
  static let lastRequest = TimeAmount.seconds(60)
  static let end = TimeAmount.seconds(180)

  private let count: AddressCount
  private var counted: String?
  private var timers: [Scheduled<Void>] = []

  init(_ count: AddressCount) { self.count = count }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { begin(context.channel) }
  }

  func channelActive(context: ChannelHandlerContext) {
    begin(context.channel)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    for timer in timers { timer.cancel() }
    timers = []
    if let counted { count.closed(counted) }
    counted = nil
    context.fireChannelInactive()
  }

  private func begin(_ channel: any Channel) {
    guard timers.isEmpty else { return }
    timers = [
      channel.eventLoop.scheduleTask(in: Self.lastRequest) {
        channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
      },
      channel.eventLoop.scheduleTask(in: Self.end) { channel.close(promise: nil) },
    ]
    // From this machine comes the proxy that speaks TLS, for everybody.
    guard let address = channel.remoteAddress?.ipAddress, !address.hasPrefix("127."), address != "::1" else { return }
    if count.opened(address) { counted = address } else { channel.close(promise: nil) }
  }
}
