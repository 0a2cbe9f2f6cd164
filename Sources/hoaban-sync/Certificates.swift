import CCertificateTime
import Courier
import Store
import SyncProtocol

/// By which moments this program has certificates judged.
enum Certificates {
  /// - Parameter store: What this machine knows of its hub's time; nil where there is none, or it does not count.
  static func clock(_ store: (any HubTimeKeeping)?) -> CertificateClock {
    CertificateClock {
      // Whoever cannot read what is known goes by the clock and the build.
      let clock = (try? DeviceClock(store)) ?? DeviceClock(Machine.now(), offset: 0, lastHub: nil)
      return clock.certificateMoments
    } set: { moment in
      if let moment { certificate_time_set(Int64(moment.unixSeconds)) } else { certificate_time_clear() }
    }
  }
}

/// What a store knows of its hub's time.
protocol HubTimeKeeping: Sendable {
  /// Seconds that the hub's clock is ahead; 0 where that is not known.
  func offset() throws -> Int
  func lastHubTime() throws -> HubMoment?
}

extension OutboxStore: HubTimeKeeping {
  func offset() throws -> Int { try peer()?.offset ?? 0 }
}

extension DeskStore: HubTimeKeeping {
  func offset() throws -> Int { try membership()?.offset ?? 0 }
}

extension DeviceClock {
  /// By this machine's clock and what the store has of the hub's.
  init(_ store: (any HubTimeKeeping)?) throws {
    self.init(Machine.now(), offset: try store?.offset() ?? 0, lastHub: try store?.lastHubTime())
  }
}
