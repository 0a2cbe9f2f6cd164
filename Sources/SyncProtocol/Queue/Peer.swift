/// What a device knows of the hub that has enrolled it.
public struct Peer: Hashable, Sendable {
  /// `https://hub.example`: scheme, host and port.
  public let hub: String
  public let device: DeviceID
  /// `traveller` or `kiosk`.
  public let role: String
  /// The hub's history that the cursor belongs to.
  public let epoch: Epoch
  /// The last change that is on this device's disk.
  public let cursor: Int
  public let incarnation: Incarnation
  /// Seconds that the hub's clock is ahead of the device's.
  public let offset: Int

  public init(
    hub: String, device: DeviceID, role: String, epoch: Epoch, cursor: Int, incarnation: Incarnation, offset: Int
  ) {
    self.hub = hub
    self.device = device
    self.role = role
    self.epoch = epoch
    self.cursor = cursor
    self.incarnation = incarnation
    self.offset = offset
  }
}
