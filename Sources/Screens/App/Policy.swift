/// What this copy of the guide allows: the same program for a traveller's own terminal and for a public kiosk.
public struct Policy: Hashable, Sendable {
  /// May the person leave for the shell (quit, suspend)?
  public let mayLeave: Bool

  public init(mayLeave: Bool) { self.mayLeave = mayLeave }

  /// May a request lie on this device sealed to its own key, and a form that was left? On a public machine the next
  /// person could have them opened.
  public var keepsForDevice: Bool { mayLeave }

  public static let traveller = Policy(mayLeave: true)
  public static let kiosk = Policy(mayLeave: false)
}
