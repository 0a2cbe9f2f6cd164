import CCertificateTime
import Courier
import Store
import SyncProtocol

/// By which moments this program has certificates judged.
enum Certificates {
  /// - Parameter store: What the device knows of its hub's time; nil where there is none, or it does not count.
  static func clock(_ store: OutboxStore?) -> CertificateClock {
    CertificateClock {
      // Whoever cannot read what is known goes by the clock and the build.
      let clock = (try? DeviceClock(store)) ?? DeviceClock(Machine.now(), offset: 0, lastHub: nil)
      return clock.certificateMoments
    } set: { moment in
      if let moment { certificate_time_set(Int64(moment.unixSeconds)) } else { certificate_time_clear() }
    }
  }
}

extension DeviceClock {
  /// By this machine's clock and what the store has of the hub's.
  init(_ store: OutboxStore?) throws {
    self.init(Machine.now(), offset: try store?.peer()?.offset ?? 0, lastHub: try store?.lastHubTime())
  }
}
