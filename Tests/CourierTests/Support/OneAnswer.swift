import Foundation
import Glibc
import Loopback
import Testing

/// A server of one answer on a port of this machine. It has a thread of its own: nothing else in the process waits for
/// it.
final class OneAnswer: Sendable {
  let port: UInt16

  /// - Parameters:
  ///   - bytes: All that is sent, head and body.
  ///   - isEndless: Whether the last 64 KiB come again and again, until nobody takes them.
  init(_ bytes: [UInt8], isEndless: Bool = false) throws {
    let socket = try LoopbackSocket()
    try #require(listen(socket.handle, 1) == 0)
    port = socket.port
    Thread.detachNewThread {
      let connection = accept(socket.handle, nil, nil)
      var heard = [UInt8](repeating: 0, count: 65_536)
      _ = recv(connection, &heard, heard.count, 0)
      var sent = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      let more = [UInt8](repeating: 0x20, count: 65_536)
      while isEndless, sent > 0 { sent = send(connection, more, more.count, Int32(MSG_NOSIGNAL)) }
      // With something unread a close is a reset, which would take away what has not been heard yet.
      shutdown(connection, Int32(SHUT_WR))
      while recv(connection, &heard, heard.count, 0) > 0 {}
      close(connection)
      socket.close()
    }
  }
}
