internal import NIOCore
internal import Synchronization

/// How many connections there are, and how many each address has.
final class AddressCount: Sendable {
  private let counts = Mutex<(all: Int, of: [String: Int])>((0, [:]))
  private let most: Int

  init(most: Int) { self.most = most }

  var open: Int { counts.withLock { $0.all } }

  /// Counts a connection. False where there are too many; then it is not counted.
  /// - Parameter address: Nil for one that is not counted by its address.
  func opened(_ address: String?) -> Bool {
    counts.withLock { counts in
      if let address {
        guard counts.of[address, default: 0] < most else { return false }
        counts.of[address, default: 0] += 1
      }
      counts.all += 1
      return true
    }
  }

  func closed(_ address: String?) {
    counts.withLock { counts in
      counts.all -= 1
      guard let address else { return }
      let left = counts.of[address, default: 0] - 1
      counts.of[address] = left > 0 ? left : nil
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
  private var address: String?
  private var isCounted = false
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
    if isCounted { count.closed(address) }
    isCounted = false
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
    let remote = channel.remoteAddress?.ipAddress ?? "::1"
    address = remote.hasPrefix("127.") || remote == "::1" ? nil : remote
    isCounted = count.opened(address)
    if !isCounted { channel.close(promise: nil) }
  }
}
