import Synchronization
import Canvas
import Screens

/// Messages on their way from working threads to the one that owns the screen.
final class Mailbox: Sendable {
  private let waiting = Mutex<[Message]>([])
  private let waker: any Waker

  init(waker: any Waker) { self.waker = waker }

  func post(_ message: Message) {
    waiting.withLock { $0.append(message) }
    waker.wake()
  }

  func take() -> [Message] {
    waiting.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
