import Glibc

/// A TCP socket that is bound to a free port of this machine. Whoever has it closes it.
public struct LoopbackSocket: Sendable {
  public let handle: Int32
  public let port: UInt16

  struct NotBound: Error {}

  public init() throws {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    guard isBound else {
      Glibc.close(socket)
      throw NotBound()
    }
    (handle, port) = (socket, UInt16(bigEndian: address.sin_port))
  }

  public func close() { Glibc.close(handle) }
}
