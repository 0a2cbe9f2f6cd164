import Dispatch
import Foundation
import Synchronization

/// SIGINT as something that a search can ask about, so that what it has found is still printed.
struct Interrupt {
  private final class Flag: Sendable {
    let isUp = Atomic<Bool>(false)
  }

  private let flag = Flag()
  private let source: any DispatchSourceSignal

  init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [flag] in flag.isUp.store(true, ordering: .relaxed) }
    source.resume()
  }

  var isAsked: Bool { flag.isUp.load(ordering: .relaxed) }
}
