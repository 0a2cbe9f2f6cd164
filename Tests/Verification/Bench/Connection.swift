import Glibc

/// The line is gone.
struct LineLost: Error {}

/// A response as it came.
struct Answer: Sendable {
  let status: Int
  /// Names in lower case.
  let fields: [String: String]
  let body: [UInt8]
}

/// One TCP connection to this machine that speaks HTTP/1.1, blocking.
final class Connection {
  private let handle: Int32
  private var held: [UInt8] = []

  /// - Parameter silence: Seconds without a byte after which the line counts as lost.
  init(port: UInt16, host: String = "127.0.0.1", silence: Int = 30) throws {
    handle = Socket.open()
    var wait = timeval(tv_sec: silence, tv_usec: 0)
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    guard Socket.connect(handle, host, port) else {
      close(handle)
      throw LineLost()
    }
  }

  deinit { close(handle) }

  func send(_ bytes: [UInt8]) throws { guard Socket.send(handle, bytes) else { throw LineLost() } }

  func exchange(_ bytes: [UInt8]) throws -> Answer {
    try send(bytes)
    return try receive()
  }

  func receive() throws -> Answer {
    var end = Self.headEnd(held)
    while end == nil {
      try more()
      end = Self.headEnd(held)
    }
    let head = String(decoding: held[..<(end ?? 0)], as: UTF8.self)
    held.removeFirst((end ?? 0) + 4)
    var lines = head.split(separator: "\r\n")
    guard let first = lines.first?.split(separator: " "), first.count >= 2, let status = Int(first[1]) else {
      throw LineLost()
    }
    lines.removeFirst()
    var fields: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].drop { $0 == " " }.description
    }
    let length = fields["content-length"].flatMap { Int($0) } ?? 0
    while held.count < length { try more() }
    let body = Array(held.prefix(length))
    held.removeFirst(length)
    return Answer(status: status, fields: fields, body: body)
  }

  private func more() throws {
    guard let bytes = Socket.receive(handle), !bytes.isEmpty else { throw LineLost() }
    held += bytes
  }

  static func headEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (0...(bytes.count - 4)).first {
      bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
    }
  }
}

/// Sockets of IPv4, as little of them as is needed.
enum Socket {
  static func open() -> Int32 {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var on = Int32(1)
    setsockopt(handle, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    return handle
  }

  private static func address(_ host: String, _ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    inet_pton(AF_INET, host, &address.sin_addr)
    return address
  }

  static func connect(_ handle: Int32, _ host: String, _ port: UInt16) -> Bool {
    var address = address(host, port)
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    } == 0
  }

  /// A listening socket and its port.
  static func listen(_ host: String = "127.0.0.1", port: UInt16 = 0) throws -> (handle: Int32, port: UInt16) {
    let handle = open()
    var on = Int32(1)
    setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    var address = address(host, port)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = withUnsafeMutablePointer(to: &address) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic -> UInt16? in
        guard bind(handle, generic, length) == 0, Glibc.listen(handle, 256) == 0,
          getsockname(handle, generic, &length) == 0
        else { return nil }
        return UInt16(bigEndian: place.pointee.sin_port)
      }
    }
    guard let port else { throw Trouble("cannot listen") }
    return (handle, port)
  }

  static func accept(_ handle: Int32) -> Int32? {
    let line = Glibc.accept(handle, nil, nil)
    guard line >= 0 else { return nil }
    _ = fcntl(line, F_SETFD, FD_CLOEXEC)
    return line
  }

  static func send(_ handle: Int32, _ bytes: some Collection<UInt8>) -> Bool {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Empty at the end; nil for an error.
  static func receive(_ handle: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(handle, $0.baseAddress, $0.count, 0) }
      if count < 0, errno == EINTR { continue }
      return count < 0 ? nil : Array(buffer.prefix(count))
    }
  }
}
