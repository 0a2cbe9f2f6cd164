public import SyncProtocol

/// The clock that certificates are judged by, as far as a program can set it.
public struct CertificateClock: Sendable {
  let moments: @Sendable () -> [HubMoment]
  let set: @Sendable (HubMoment?) -> Void

  /// - Parameters:
  ///   - moments: Asked before each exchange; see `DeviceClock`.
  ///   - set: Has certificates judged at a moment from now on; nil: by the system's clock again.
  public init(moments: @escaping @Sendable () -> [HubMoment], set: @escaping @Sendable (HubMoment?) -> Void) {
    self.moments = moments
    self.set = set
  }

  /// The system's clock, whatever it tells.
  public static let system = CertificateClock(moments: { [] }, set: { _ in })

  /// Tries the next moment only where a certificate was not valid at the one before: a later one where it was not valid
  /// yet, an earlier one where it was no longer. Any other end is the end.
  ///
  /// One exchange of a program at a time: the moment is set for all of it.
  ///
  /// - Parameter attempt: With the moment; nil: by the system's clock.
  func exchange<Answer>(
    _ attempt: (HubMoment?) async throws(LineFailure) -> Answer
  ) async throws(LineFailure) -> Answer {
    defer { set(nil) }
    var search = MomentSearch(moments())
    var last: LineFailure?
    while let moment = search.next() {
      set(moment)
      do throws(LineFailure) { return try await attempt(moment) } catch {
        guard let outOfDate = error.certificate else { throw error }
        search.narrow(moment, outOfDate)
        last = error
      }
    }
    if let last { throw last }
    return try await attempt(nil)
  }
}
