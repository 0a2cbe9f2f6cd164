import Booking
import CivilTime

extension Retention {
  /// Whether a copy goes. Nobody can tell what the hub has of it, so its own age counts, as that of contact details does.
  ///
  /// - Parameter isSpare: Whether all of it was saved, and no request is left beside it.
  func lets(go copy: DamagedCopy, isSpare: Bool, now: CivilDateTime) -> Bool {
    switch self {
    case .personal: false
    case .allDone: isSpare
    case .kiosk: !copy.isMisdated && copy.moment.adding(minutes: Self.contactDays * 1_440) <= now
    }
  }
}
