import Courier
import Foundation
import Store
import SyncProtocol

/// What an update wants to know of this device; all of it may be unknown.
struct KnownDevice {
  let hub: String?
  /// By which expiry is judged.
  let now: HubMoment
  let certificates: CertificateClock

  /// Nothing is made that is not there: updates do not need an enrolment.
  init(_ place: DataOption) throws {
    let isThere = FileManager.default.fileExists(atPath: place.folder + "/outbox.sqlite")
    let store = isThere ? try place.open() : nil
    hub = try store?.peer()?.hub
    certificates = Certificates.clock(store)
    now = try DeviceClock(store).updateMoment
  }
}
