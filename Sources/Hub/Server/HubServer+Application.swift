public import Hummingbird
internal import HummingbirdCore
public import Logging
public import NIOCore

extension HubServer {
  /// The server with its limits.
  /// - Parameter onRunning: Called with the listening channel.
  public func application(
    host: String, port: Int, logger: Logger, onRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    Application(
      router: router,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [ConnectionGate(connections), RequestPace()], idleTimeout: .seconds(30),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16_384, maxHeaderListSize: 16_384, maxHeaderFieldCount: 64))),
      configuration: .init(
        address: .hostname(host, port: port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(ConnectionGate.whole)),
      onServerRunning: onRunning, logger: logger)
  }
}
