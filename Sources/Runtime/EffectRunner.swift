import Dispatch
import Screens
import Synchronization

/// Runs effects off the thread that owns the screen: readings on one queue, durable acts in order on another, and
/// searches for plans on a third, so that typing waits neither for a disk nor for a planner.
final class EffectRunner: Sendable {
  private let reading: ReadingEffects
  private let planning: PlanningEffects
  private let carrying: CarryingEffects
  private let readings = DispatchQueue(label: "hoaban.reading", qos: .userInteractive)
  private let plans = DispatchQueue(label: "hoaban.plans", qos: .utility)
  private let acts = DispatchQueue(label: "hoaban.acts", qos: .userInitiated)
  private let errands = DispatchQueue(label: "hoaban.errands", qos: .utility)
  private let durable: Mutex<DurableEffects>
  private let mailbox: Mailbox
  /// The newest question of each kind; older ones are left out, or given up where they run.
  private let newest = Mutex<
    (search: Ticket, palette: Ticket, relief: Ticket, panorama: Ticket, plan: Ticket?)
  >((Ticket(0), Ticket(0), Ticket(0), Ticket(0), nil))

  init(_ ports: Ports, mailbox: Mailbox) {
    reading = ReadingEffects(ports)
    planning = PlanningEffects(ports)
    carrying = CarryingEffects(ports)
    durable = Mutex(DurableEffects(ports))
    self.mailbox = mailbox
  }

  /// Runs a reading effect here and now; for the first frame.
  func runNow(_ effect: Effect) -> Message? { reading.message(for: effect) }

  func run(_ effect: Effect) {
    if DurableEffects.covers(effect) {
      acts.async { [self] in
        if let message = durable.withLock({ $0.message(for: effect) }) { mailbox.post(message) }
      }
      return
    }
    note(effect)
    switch effect {
    case .stopPlanning: return
    case .carry:
      errands.async { [self] in
        if let message = carrying.message(for: effect, tell: mailbox.post) { mailbox.post(message) }
      }
      return
    case .plan:
      plans.async { [self] in
        let message = planning.message(for: effect, isStale: { self.isStale(effect) }, tell: mailbox.post)
        if let message { mailbox.post(message) }
      }
      return
    default: break
    }
    readings.async { [self] in
      guard !isStale(effect), let message = reading.message(for: effect, isStale: { self.isStale(effect) }) else {
        return
      }
      mailbox.post(message)
    }
  }

  /// Waits until every act that was asked for is on disk; called before the program ends.
  func finishActs() { acts.sync {} }

  private func note(_ effect: Effect) {
    newest.withLock { newest in
      if case .search(let ticket, _) = effect { newest.search = ticket }
      if case .paletteSearch(let ticket, _) = effect { newest.palette = ticket }
      if case .sampleRelief(let ticket, _) = effect { newest.relief = ticket }
      if case .surveyPanorama(let ticket, _, _) = effect { newest.panorama = ticket }
      if case .plan(let ticket, _) = effect { newest.plan = ticket }
      if case .stopPlanning = effect { newest.plan = nil }
    }
  }

  private func isStale(_ effect: Effect) -> Bool {
    newest.withLock { newest in
      switch effect {
      case .search(let ticket, _): ticket < newest.search
      case .paletteSearch(let ticket, _): ticket < newest.palette
      case .sampleRelief(let ticket, _): ticket < newest.relief
      case .surveyPanorama(let ticket, _, _): ticket < newest.panorama
      case .plan(let ticket, _): ticket != newest.plan
      default: false
      }
    }
  }
}
