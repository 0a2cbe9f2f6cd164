/// Where surfaces are shown. The terminal, the headless terminal of the tests and plain mode all are one.
public protocol Display: AnyObject {
  /// Columns and rows as they are now.
  var size: Size { get }
  /// Paints what differs from the surface shown before.
  func present(_ surface: Surface)
  /// What the roles look like; a change paints everything again.
  var theme: Theme { get set }
  /// Forgets what is on the screen, so that the next `present` paints all of it.
  func invalidate()
  /// Copies text to the clipboard of the person's own machine (OSC 52), where the terminal can.
  func copy(_ text: String)
  /// Leaves the screen to the shell until the process is continued (Ctrl-Z).
  func suspend()
  /// Lets the terminal have its mouse back, or takes it again.
  func captureMouse(_ on: Bool)
  /// Bytes that were sent so far; stays 0 where nobody counts them.
  var bytesSent: Int { get }
}

extension Display {
  public var bytesSent: Int { 0 }
}

/// Where input comes from.
public protocol Keyboard: AnyObject {
  /// The next event, or nil when none came within `milliseconds` (nil waits without end) or the waker was called.
  func next(within milliseconds: Int?) -> InputEvent?
  /// What ends a wait from another thread.
  var waker: any Waker { get }
}

/// Ends the wait of a `Keyboard` from any thread; a call before the wait counts for the next one.
public protocol Waker: Sendable {
  func wake()
}
