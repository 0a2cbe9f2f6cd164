import Canvas
import Gazetteer
import Itinerary
import Runtime
import Screens
import Synchronization
import Testing

/// The loop's alarms, on a clock that goes only as far as the loop sleeps.
struct AlarmTests {
  /// Plays three days and pauses: each alarm comes when it is due, none comes after the pause, and then the loop sleeps
  /// as long as it can.
  @Test func alarmsComeWhenTheyAreDueAndNoneAfterAPause() throws {
    let folder = try TemporaryFolder()
    let uptime = Mutex(0)
    var ports = try TestGuide.ports(folder)
    ports.uptime = { uptime.withLock { $0 } }
    try ports.openTraveller().setSetting(SettingKey.welcomed.rawValue, "yes")
    let display = LastSurface()
    let keyboard = PatientKeyboard(
      display,
      [
        (waitsFor: "Explore", key: "7"), (waitsFor: "Day 1 of 56", key: "t"), (waitsFor: "Go to which day", key: "1"),
        (waitsFor: "Go to which day", key: "8"), (waitsFor: "18", key: "/"), (waitsFor: "18/", key: "3"),
        (waitsFor: "18/3", key: nil), (waitsFor: "Day 6 of 56", key: " "), (waitsFor: "Day 9 of 56", key: " "),
        (waitsFor: "paused", key: "q"),
      ]
    ) { slept in uptime.withLock { $0 += slept } }
    let settings = Settings(language: .en)
    let model = Model(size: display.size, settings: settings, policy: .traveller, now: ports.now())
    EventLoop(model, display: display, keyboard: keyboard, ports: ports).run()
    #expect(!keyboard.gaveUp)
    // 18 to 21 March: nothing changes hands, so each day is one sleep of two seconds.
    #expect(keyboard.sleeps.filter { $0 == 2_000 }.count == 3)
    #expect(uptime.withLock { $0 } == 6_000)
    // The clock of the tests stands on a full minute.
    #expect(keyboard.lastSleep == 60_000)
  }
}

/// Remembers the last surface as text.
private final class LastSurface: Display {
  let size = Size(columns: 80, rows: 24)
  var theme = Theme.dark
  private(set) var text = ""
  func present(_ surface: Surface) { text = surface.text() }
  func invalidate() {}
  func copy(_ text: String) {}
  func suspend() {}
  func captureMouse(_ on: Bool) {}
}

/// Gives each key when the screen shows what it waits for; nil is Enter. While days play it sleeps as long as it may.
private final class PatientKeyboard: Keyboard {
  private let bell = Bell()
  private let display: LastSurface
  private var keys: ArraySlice<(waitsFor: String, key: Character?)>
  private let slept: (Int) -> Void
  private(set) var sleeps: [Int] = []
  private(set) var lastSleep = 0
  private(set) var gaveUp = false

  init(_ display: LastSurface, _ keys: [(waitsFor: String, key: Character?)], slept: @escaping (Int) -> Void) {
    self.display = display
    self.keys = keys[...]
    self.slept = slept
  }

  var waker: any Waker { bell }

  func next(within milliseconds: Int?) -> InputEvent? {
    guard let milliseconds, milliseconds > 0 else { return nil }
    lastSleep = milliseconds
    guard let next = keys.first else { return .hangUp }
    if display.text.contains(next.waitsFor) {
      keys.removeFirst()
      return .key(next.key.map { .character($0) } ?? KeyStroke(.enter))
    }
    if display.text.contains("playing") {
      sleeps.append(milliseconds)
      slept(milliseconds)
      return nil
    }
    guard bell.wait() else {
      gaveUp = true
      return .hangUp
    }
    return nil
  }
}
