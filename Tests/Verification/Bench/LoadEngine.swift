import Foundation
import Glibc

/// Sends prepared requests over many connections from two threads, one request a connection at a time.
final class LoadEngine: @unchecked Sendable {
  private struct Line {
    let handle: Int32
    var held: [UInt8] = []
    var sentAt = ContinuousClock.now
  }

  private let groups: [[Line]]
  private let messages: [[[UInt8]]]

  /// - Parameter messages: What the two threads send.
  init(port: UInt16, connections: Int, _ messages: [[[UInt8]]]) throws {
    self.messages = messages
    groups = try (0..<2).map { group in
      try stride(from: group, to: connections, by: 2).map { _ in
        let handle = Socket.open()
        guard Socket.connect(handle, "127.0.0.1", port) else { throw LineLost() }
        return Line(handle: handle)
      }
    }
  }

  deinit { for line in groups.joined() { close(line.handle) } }

  /// The milliseconds of each request that was answered with 200 and nothing refused.
  /// - Throws: `Trouble` for any other answer, and where the prepared requests are too few.
  func run(seconds: Double) throws -> [Double] {
    let all = Box<[Double]>([])
    let end = ContinuousClock.now + .seconds(seconds)
    try Crew.run(2) { group in
      let times = try Self.work(self.groups[group], self.messages[group], until: end)
      all.change { $0 += times }
    }
    return all.value
  }

  private static func work(
    _ lines: [Line], _ messages: [[UInt8]], until end: ContinuousClock.Instant
  ) throws -> [Double] {
    var (lines, times, rest) = (lines, [Double](), messages[...])
    for index in lines.indices { try send(&lines[index], &rest) }
    var waits = lines.map { pollfd(fd: $0.handle, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while ContinuousClock.now < end {
      guard poll(&waits, nfds_t(waits.count), 100) > 0 else { continue }
      for index in lines.indices where waits[index].revents != 0 {
        let got = recv(lines[index].handle, &buffer, buffer.count, 0)
        guard got > 0 else { throw Trouble("the hub closed a connection") }
        lines[index].held += buffer[..<got]
        guard try isWhole(lines[index].held) else { continue }
        lines[index].held.removeAll(keepingCapacity: true)
        times.append((ContinuousClock.now - lines[index].sentAt) / .milliseconds(1))
        try send(&lines[index], &rest)
      }
    }
    return times
  }

  private static func send(_ line: inout Line, _ rest: inout ArraySlice<[UInt8]>) throws {
    guard let message = rest.popFirst() else { throw Trouble("too few requests were prepared") }
    line.sentAt = .now
    guard Socket.send(line.handle, message) else { throw LineLost() }
  }

  private static func isWhole(_ bytes: [UInt8]) throws -> Bool {
    guard let head = Connection.headEnd(bytes) else { return false }
    let text = String(decoding: bytes[..<head], as: UTF8.self)
    guard text.hasPrefix("HTTP/1.1 200") else { throw Trouble("the hub answers \(text.prefix(200))") }
    guard let value = text.lowercased().components(separatedBy: "content-length: ").dropFirst().first,
      let length = Int(value.prefix { $0.isNumber })
    else { throw Trouble("no length") }
    return bytes.count >= head + 4 + length
  }
}

/// What the system tells of a process.
enum Processes {
  static func residentMiB(_ pid: pid_t) -> Double {
    let line = File.text("/proc/\(pid)/status").split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return Double(line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1_024
  }

  /// A number that a program keeps in the 8 bytes of a file.
  static func counter(_ path: String) -> Double {
    Double((FileManager.default.contents(atPath: path) ?? Data()).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}

/// How long the disk takes.
enum Flush {
  /// Of 8 KiB, the mean of many.
  static func milliseconds(in folder: String) -> Double {
    let path = folder + "/flush-test"
    let file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    defer {
      close(file)
      unlink(path)
    }
    let (bytes, count) = ([UInt8](repeating: 7, count: 8_192), 200)
    let start = ContinuousClock.now
    for number in 0..<count {
      _ = pwrite(file, bytes, bytes.count, off_t(number * 8_192))
      fdatasync(file)
    }
    return (ContinuousClock.now - start) / .milliseconds(1) / Double(count)
  }
}
