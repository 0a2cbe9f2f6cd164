internal import NIOCore
internal import NIOHTTPTypes

/// Ends connections whose requests come too slowly: an idle timer alone is set back by every byte that trickles in.
///
/// A head is there 15 seconds after the connection, or 30 after the answer before it. After half a minute a body has
/// brought 200 bytes for every second since its head. A request is answered, and its answer taken, after two minutes.
final class RequestPace: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  static let firstHead = TimeAmount.seconds(15)
  static let nextHead = TimeAmount.seconds(30)
  static let whole = TimeAmount.seconds(120)
  /// Seconds before a body's pace is looked at, and between looks; bytes a second.
  static let grace = 30
  static let between = 5
  static let rate = 200

  private var end: Scheduled<Void>?
  private var look: Scheduled<Void>?
  private var received = 0

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { close(context, in: Self.firstHead) }
  }

  func channelActive(context: ChannelHandlerContext) {
    close(context, in: Self.firstHead)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    end?.cancel()
    look?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      received = 0
      close(context, in: Self.whole)
      lookAgain(context, after: Self.grace, seconds: Self.grace)
    case .body(let part): received += part.readableBytes
    case .end: look?.cancel()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    let written = promise ?? context.eventLoop.makePromise()
    // Not before the last byte has left: who does not read has no time of their own.
    written.futureResult.assumeIsolated().whenSuccess { [self] in close(context, in: Self.nextHead) }
    context.write(data, promise: written)
  }

  private func close(_ context: ChannelHandlerContext, in time: TimeAmount) {
    end?.cancel()
    end = context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
  }

  private func lookAgain(_ context: ChannelHandlerContext, after wait: Int, seconds: Int) {
    look?.cancel()
    look = context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(Int64(wait))) { [self] in
      guard received >= Self.rate * seconds else { return context.close(promise: nil) }
      lookAgain(context, after: Self.between, seconds: seconds + Self.between)
    }
  }
}
