public import Logging
internal import SyncProtocol

/// What the hub does by itself: ends what nobody answered in time, and forgets contacts whose time is over.
public struct Housekeeping: Sendable {
  private let store: any HubStoring
  private let world: HubServer.World
  private let logger: Logger

  public init(store: any HubStoring, world: HubServer.World, logger: Logger) {
    self.store = store
    self.world = world
    self.logger = logger
  }

  /// Until the task is cancelled.
  public func run() async {
    while !Task.isCancelled {
      once()
      try? await Task.sleep(for: .seconds(30))
    }
  }

  /// All that is due now.
  public func once() {
    do {
      while try store.expire(at: world.now()) > 0 {}
      while try store.purge(at: world.now()) > 0 {}
    } catch {
      logger.error("housekeeping failed; it is tried again", metadata: ["error": "\(type(of: error))"])
    }
  }
}
