import Canvas
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// The loop itself, with its threads.
struct EventLoopTests {
  /// The answer to a key may come while the loop looks for more keys, and that look uses up the call. The answer must be
  /// shown all the same, and not wait for the next key.
  @Test func anAnswerIsShownThoughItsCallWasUsedUp() throws {
    let folder = try TemporaryFolder()
    let ports = try TestGuide.ports(folder)
    try ports.openTraveller().setSetting(SettingKey.welcomed.rawValue, "yes")
    let display = RecordingDisplay()
    // At the start the traveller's state and the requests are answered; then comes the answer to `f`.
    let keyboard = GreedyKeyboard(.key(.character("f")), startCalls: 2, answerCalls: 3)
    let settings = Settings(language: .en, theme: .dark, tier: .braille, mouse: true)
    let model = Model(size: display.size, settings: settings, policy: .traveller, now: ports.now())
    EventLoop(model, display: display, keyboard: keyboard, ports: ports).run()
    #expect(!keyboard.gaveUp)
    #expect(display.shown?.text().contains("Added to favourites") == true, "\(display.shown?.text() ?? "nothing")")
  }
}

/// Remembers the last surface.
private final class RecordingDisplay: Display {
  let size = Size(columns: 80, rows: 24)
  var theme = Theme.dark
  private(set) var shown: Surface?
  func present(_ surface: Surface) { shown = surface }
  func invalidate() {}
  func copy(_ text: String) {}
  func suspend() {}
  func captureMouse(_ on: Bool) {}
}

/// Gives one key; its look for more keys lasts until the answer was announced, and swallows the announcement. The next
/// wait that finds nothing announced is the end.
private final class GreedyKeyboard: Keyboard {
  private let bell = Bell()
  private var key: InputEvent?
  private let startCalls: Int
  private let answerCalls: Int
  private var isWaitingForAnswer = false
  private(set) var gaveUp = false

  init(_ key: InputEvent, startCalls: Int, answerCalls: Int) {
    self.key = key
    self.startCalls = startCalls
    self.answerCalls = answerCalls
  }

  var waker: any Waker { bell }

  func next(within milliseconds: Int?) -> InputEvent? {
    if milliseconds == 0 {
      if isWaitingForAnswer { gaveUp = !bell.wait(forCalls: answerCalls) || gaveUp }
      isWaitingForAnswer = false
      _ = bell.swallow()
      return nil
    }
    gaveUp = !bell.wait(forCalls: startCalls) || gaveUp
    if bell.swallow() { return nil }
    guard let event = key else { return .hangUp }
    key = nil
    isWaitingForAnswer = true
    return event
  }
}
