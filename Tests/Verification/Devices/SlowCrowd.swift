import Foundation
import Glibc

/// Connections that take their time, each opened anew when the hub ends it.
struct SlowCrowd: Sendable {
  enum Way: String, CaseIterable, Sendable {
    case head, body, reading

    /// Seconds after which the hub must have ended it: its deadline, and what a busy machine adds.
    var limit: Double {
      switch self {
      case .head: 25
      case .body: 45
      case .reading: 190
      }
    }
  }

  private struct Line {
    let handle: Int32
    let way: Way
    let since = ContinuousClock.now
  }

  private let port: UInt16
  private let authority: String
  private let connections: Int
  private var held: [Way: [Double]] = [:]

  init(port: UInt16, authority: String, connections: Int) {
    self.port = port
    self.authority = authority
    self.connections = connections
  }

  /// Seconds that those lived which the hub ended.
  var lives: [Way: Sample] { held.mapValues(Sample.init) }

  mutating func run(until isOver: () -> Bool) throws {
    var lines = try (0..<connections).map { try open(Way.allCases[$0 % Way.allCases.count]) }
    defer { for line in lines { close(line.handle) } }
    while !isOver() {
      var waits = lines.map { pollfd(fd: $0.handle, events: 0, revents: 0) }
      // A second between two bytes.
      usleep(1_000_000)
      _ = poll(&waits, nfds_t(waits.count), 0)
      for index in lines.indices {
        let line = lines[index]
        let isAlive = line.way == .reading ? waits[index].revents == 0 : Socket.send(line.handle, [97])
        guard !isAlive else { continue }
        held[line.way, default: []].append((ContinuousClock.now - line.since) / .seconds(1))
        close(line.handle)
        lines[index] = try open(line.way)
      }
    }
  }

  private func open(_ way: Way) throws -> Line {
    let handle = Socket.open()
    if way == .reading {
      var small = Int32(2_048)
      setsockopt(handle, SOL_SOCKET, SO_RCVBUF, &small, socklen_t(MemoryLayout<Int32>.size))
    }
    guard Socket.connect(handle, "127.0.0.1", port) else { throw Trouble("the hub takes no connection") }
    let line = Line(handle: handle, way: way)
    let host = "Host: \(authority)\r\n"
    let first =
      switch way {
      case .head: "POST /v1/sync HTTP/1.1\r\n\(host)X-Slow: "
      case .body: "POST /v1/sync HTTP/1.1\r\n\(host)Content-Length: 4000\r\n\r\n"
      case .reading: String(repeating: "GET /v1/openapi.json HTTP/1.1\r\n\(host)\r\n", count: 100)
      }
    _ = Socket.send(handle, Array(first.utf8))
    return line
  }
}
