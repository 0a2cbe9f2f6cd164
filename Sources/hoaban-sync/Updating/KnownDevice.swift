import Courier
import Foundation
import Store
import SyncProtocol

/// What an update wants to know of this device; all of it may be unknown.
struct KnownDevice {
  let hub: String?
  /// By which expiry is judged.
  let now: HubMoment

  /// Nothing is made that is not there: updates do not need an enrolment.
  init(_ place: DataOption) throws {
    let isThere = FileManager.default.fileExists(atPath: place.folder + "/outbox.sqlite")
    let store = isThere ? try place.open() : nil
    let peer = try store?.peer()
    hub = peer?.hub
    now = UpdateTime.now(clock: Machine.now(), offset: peer?.offset ?? 0, lastHub: try store?.lastHubTime())
  }
}
