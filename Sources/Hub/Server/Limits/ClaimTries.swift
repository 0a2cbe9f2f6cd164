internal import Booking
internal import Synchronization
internal import SyncProtocol

/// How often a reference was tried of late: five times in 15 minutes, whether or not anybody has it. Kept in memory: a
/// stranger's guesses are not to fill the disk.
final class ClaimTries: Sendable {
  private let tries = Mutex<[ClaimReference: [HubMoment]]>([:])
  private static let most = 5
  private static let window = 15 * 60
  /// References that are remembered; beyond them those whose time is over are dropped.
  private static let remembered = 10_000

  /// Counts a try. False where there were too many.
  func mayTry(_ reference: ClaimReference, at now: HubMoment) -> Bool {
    let start = now.adding(seconds: -Self.window)
    return tries.withLock { tries in
      if tries.count >= Self.remembered {
        tries = tries.filter { $0.value.contains { $0 > start } }
        // A flood of guesses: none is answered until it is over, rather than all of them.
        guard tries.count < Self.remembered || tries[reference] != nil else { return false }
      }
      let recent = (tries[reference] ?? []).filter { $0 > start }
      guard recent.count < Self.most else { return false }
      tries[reference] = recent + [now]
      return true
    }
  }

  /// After a right one.
  func forget(_ reference: ClaimReference) { tries.withLock { $0[reference] = nil } }
}
