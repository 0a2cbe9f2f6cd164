import Canvas
import Gazetteer
import Itinerary
import Runtime
import Screens
import Synchronization
import Testing

/// The loop over a slow line, on a clock that goes only as far as the loop sleeps. A frame takes a second there.
struct SlowLineTests {
  private static let line = LineBudget(bitsPerSecond: 9_600)
  private static let tenDays = String(repeating: "l", count: 10)

  /// The first key is answered at once, as the line is free, and all others by one frame when it is free again.
  @Test func tenKeysAreAnsweredByTwoFrames() throws {
    let seen = try play(Self.tenDays, over: Self.line, until: "Day 11 of 56")
    #expect(seen == [0, 1_000])
  }

  @Test func withoutAKnownSpeedEveryKeyHasItsFrame() throws {
    let seen = try play(Self.tenDays, over: nil, until: "Day 11 of 56")
    #expect(seen.count >= 10 && Set(seen) == [0])
  }

  /// Eight days of half a second: every other one is shown, and the last comes when it is due.
  @Test func thePlayOfDaysDoesNotOutrunTheLine() throws {
    let seen = try play("++ ", over: Self.line, until: "Day 9 of 56")
    #expect(seen == [0, 1_000, 2_000, 3_000, 4_000])
  }

  /// When the frames after the first of some keys on the battle were begun, in milliseconds from there, up to the one
  /// that shows a text.
  private func play(_ keys: String, over line: LineBudget?, until end: String) throws -> [Int] {
    let folder = try TemporaryFolder()
    let uptime = Mutex(0)
    var ports = try TestGuide.ports(folder)
    ports.uptime = { uptime.withLock { $0 } }
    try ports.openTraveller().setSetting(SettingKey.welcomed.rawValue, "yes")
    let display = CountingDisplay { uptime.withLock { $0 } }
    let keyboard = HurriedKeyboard(display, keys, until: end) { slept in uptime.withLock { $0 += slept } }
    let model = Model(size: display.size, settings: Settings(language: .en), policy: .traveller, now: ports.now())
    EventLoop(model, display: display, keyboard: keyboard, ports: ports, line: line).run()
    #expect(!keyboard.gaveUp, "the last frame was:\n\(display.text)")
    return display.frames.filter { $0 >= keyboard.start }.map { $0 - keyboard.start }
  }
}

/// Remembers when frames were begun, and the text of the last. Each has the bytes of a second.
private final class CountingDisplay: Display {
  let size = Size(columns: 80, rows: 24)
  var theme = Theme.dark
  private let now: () -> Int
  private(set) var frames: [Int] = []
  private(set) var text = ""

  init(now: @escaping () -> Int) { self.now = now }

  var bytesSent: Int { 960 * frames.count }

  func present(_ surface: Surface) {
    frames.append(now())
    text = surface.text()
  }

  func invalidate() {}
  func copy(_ text: String) {}
  func suspend() {}
  func captureMouse(_ on: Bool) {}
}

/// Opens the battle, lets the line get free, and gives the keys one after another while the clock stands. Then it sleeps
/// as long as it may, until the display shows the end.
private final class HurriedKeyboard: Keyboard {
  private let bell = Bell()
  private let display: CountingDisplay
  private var keys: ArraySlice<Character>
  private let end: String
  private let sleep: (Int) -> Void
  private var isOpened = false
  private var time = 0
  private(set) var start = -1
  private(set) var gaveUp = false

  init(_ display: CountingDisplay, _ keys: String, until end: String, sleep: @escaping (Int) -> Void) {
    self.display = display
    self.keys = Array(keys)[...]
    self.end = end
    self.sleep = sleep
  }

  var waker: any Waker { bell }

  func next(within milliseconds: Int?) -> InputEvent? {
    guard let milliseconds, milliseconds > 0 else { return nil }
    if !isOpened, display.text.contains("Explore") {
      isOpened = true
      return .key(.character("7"))
    }
    if start < 0, display.text.contains("Day 1 of 56") {
      advance(10_000)
      start = time
    }
    if start >= 0, let key = keys.popFirst() { return .key(.character(key)) }
    if display.text.contains(end) { return .hangUp }
    // The clock of the tests stands on a full minute: whoever may sleep longer than any frame or day waits for an answer.
    if milliseconds < 60_000 {
      advance(milliseconds)
    } else if !bell.wait() {
      gaveUp = true
      return .hangUp
    }
    return nil
  }

  private func advance(_ milliseconds: Int) {
    time += milliseconds
    sleep(milliseconds)
  }
}
