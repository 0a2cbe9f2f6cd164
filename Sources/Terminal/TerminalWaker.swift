import CTerminal
public import Canvas

/// Ends the wait of the terminal from any thread; harmless after the terminal was closed.
public struct TerminalWaker: Waker {
  /// Wakes the thread that waits, or the next one that would.
  public func wake() { ct_wake() }
}
