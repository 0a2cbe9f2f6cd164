public import SyncProtocol

/// How much one device may ask for, so that nobody blocks every house of a valley. A request beyond it is not lost: it
/// stays in the device's queue until there is room.
public struct Quotas: Hashable, Sendable {
  /// Requests of a traveller's device that nobody has settled, and new ones in a day.
  private static let open = 10
  private static let day = 20
  /// New requests of a kiosk in an hour.
  private static let hour = 200

  private let isHeld: Bool

  public static let standard = Quotas(isHeld: true)
  /// For measuring.
  public static let none = Quotas(isHeld: false)

  private init(isHeld: Bool) { self.isHeld = isHeld }

  /// Seconds for which new requests of a device are counted.
  public static func window(_ role: Device.Role) -> Int {
    switch role {
    case .traveller: 86_400
    case .kiosk: 3_600
    }
  }

  /// Why a device may not ask for more now; nil where it may.
  ///
  /// - Parameters:
  ///   - open: Its requests that are pending or offered.
  ///   - recent: Its requests that were made within the window of its role.
  public func refusal(_ role: Device.Role, open: Int, recent: Int) -> Problem? {
    guard isHeld else { return nil }
    switch role {
    case .traveller:
      if open >= Self.open { return Problem(.rateLimited, "\(Self.open) open requests a device") }
      return recent >= Self.day ? Problem(.rateLimited, "\(Self.day) new requests a day") : nil
    case .kiosk: return recent >= Self.hour ? Problem(.rateLimited, "\(Self.hour) new requests an hour") : nil
    }
  }
}
