public import Canvas
import CivilTime
public import Screens

/// One thread owns the screen: it takes keys and messages, lets the model change, and paints when it did. It sleeps
/// until there is something to do.
///
/// Over a line whose speed is known no frame begins before the one before has left: keys go on being taken and answered
/// meanwhile, and one frame then shows what came of them all.
public final class EventLoop {
  private var model: Model
  private let display: any Display
  private let keyboard: any Keyboard
  private let mailbox: Mailbox
  private let runner: EffectRunner
  private let ports: Ports
  private var clock = AlarmClock()
  private var line: LineBudget?
  /// Whether a frame waits for the line.
  private var isBehind = false
  private var running = true

  /// - Parameter line: the line to the person, where it is slow and its speed is known.
  public init(
    _ model: Model, display: any Display, keyboard: any Keyboard, ports: Ports, line: LineBudget? = nil
  ) {
    self.model = model
    self.display = display
    self.keyboard = keyboard
    self.ports = ports
    self.line = line
    mailbox = Mailbox(waker: keyboard.waker)
    runner = EffectRunner(ports, mailbox: mailbox)
  }

  /// Until the person leaves or the terminal is gone. Every durable act that was begun is on disk afterwards.
  public func run() {
    var effects = model.start()
    // The first frame is complete: what it shows is read before it is painted.
    var index = 0
    while index < effects.count {
      if !DurableEffects.covers(effects[index]), let message = runner.runNow(effects[index]) {
        effects[index...index] = ArraySlice(model.update(message))
      } else {
        index += 1
      }
    }
    paint()
    effects.forEach(perform)
    while running {
      // The look for more keys below may have used up the call of an answer that came meanwhile: so the mailbox is
      // looked into before the wait, not only after it.
      let waiting = mailbox.take()
      let event = keyboard.next(within: waiting.isEmpty ? longestSleep() : 0)
      receive(.clock(ports.now()))
      waiting.forEach(receive)
      mailbox.take().forEach(receive)
      if let event { receive(.input(event)) }
      if let ticket = clock.take(at: ports.uptime()) { receive(.alarm(ticket)) }
      // Keys that came together are answered together: a paste or a held arrow over a slow line paints once.
      for _ in 0..<Self.burst where running {
        guard let more = keyboard.next(within: 0) else { break }
        receive(.input(more))
      }
      if running { paint() }
    }
    runner.finishActs()
  }

  private static let burst = 64

  private func receive(_ message: Message) {
    guard running else { return }
    model.update(message).forEach(perform)
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .copy(let text): display.copy(text)
    case .captureMouse(let on): display.captureMouse(on)
    case .theme(let theme): display.theme = theme
    case .redraw: display.invalidate()
    case .suspend:
      display.suspend()
      receive(.input(.resize(display.size)))
    case .alarm(let alarm): clock.set(alarm, at: ports.uptime())
    case .quit: running = false
    default: runner.run(effect)
    }
  }

  private func paint() {
    let now = ports.uptime()
    // What else was sent since the last frame, such as a text for the clipboard.
    line?.sent(total: display.bytesSent, at: now)
    isBehind = line.map { $0.remaining(at: now) > 0 } ?? false
    guard !isBehind else { return }
    display.present(model.view())
    line?.sent(total: display.bytesSent, at: now)
  }

  /// Until the next minute, or until an alarm or a free line that comes before it.
  private func longestSleep() -> Int {
    let now = ports.uptime()
    let free = isBehind ? line?.remaining(at: now) : nil
    return min(clock.remaining(at: now) ?? .max, free ?? .max, millisecondsToNextMinute())
  }

  /// "Open now" changes at most once a minute.
  private func millisecondsToNextMinute() -> Int {
    60_000 - ports.unixMilliseconds() % 60_000
  }
}
