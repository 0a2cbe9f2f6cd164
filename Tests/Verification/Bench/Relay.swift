import Foundation
import Glibc

/// Stands between devices and the hub and hands on requests and answers, or parts of them.
final class Relay: @unchecked Sendable {
  /// Where the line breaks.
  enum Place: String, CaseIterable, Sendable { case atOnce, inHead, inBody, beforeAnswer, inAnswer }

  struct Cut: Sendable {
    let place: Place
    /// How far into the part, 0 to 1.
    let share: Double
    /// With a reset and not with an end.
    let isReset: Bool
    /// The hub's side stays open a while longer.
    let isOneWay: Bool
  }

  /// What a device is told in the place of the hub's answer.
  struct Instead: Sendable {
    let answer: [UInt8]
    /// Whether the hub gets the request all the same.
    let isPassedOn: Bool
  }

  let port: UInt16
  private let handle: Int32
  private let hub: UInt16
  private let fate: @Sendable () -> Cut?
  private let seen: @Sendable ([UInt8]) -> Void
  private let instead: @Sendable ([UInt8]) -> Instead?

  /// - Parameters:
  ///   - fate: Asked once a request; nil lets it pass.
  ///   - seen: Gets each whole request that went on to the hub.
  ///   - instead: Gets each whole request; nil lets the hub answer it.
  init(
    to hub: UInt16, seen: @escaping @Sendable ([UInt8]) -> Void = { _ in },
    instead: @escaping @Sendable ([UInt8]) -> Instead? = { _ in nil },
    fate: @escaping @Sendable () -> Cut?
  ) throws {
    self.hub = hub
    self.fate = fate
    self.seen = seen
    self.instead = instead
    (handle, port) = try Socket.listen()
    Thread { [self] in
      while let client = Socket.accept(handle) { Thread { self.serve(client) }.start() }
    }.start()
  }

  var address: String { "http://127.0.0.1:\(port)" }

  private func serve(_ client: Int32) {
    let server = Socket.open()
    var isReset = false
    defer {
      for side in [client, server] {
        // A program that was started meanwhile may hold it too, for a moment.
        if !isReset { shutdown(side, Int32(SHUT_RDWR)) }
        close(side)
      }
    }
    guard Socket.connect(server, "127.0.0.1", hub) else { return }
    while let request = Self.message(client) {
      guard let cut = fate() else {
        let instead = instead(request)
        var answer = instead?.answer
        if instead?.isPassedOn ?? true {
          seen(request)
          guard Socket.send(server, request), let told = Self.message(server) else { return }
          answer = answer ?? told
        }
        guard let answer, Socket.send(client, answer) else { return }
        continue
      }
      isReset = cut.isReset
      breakLine(cut, request, client, server)
      return
    }
  }

  private func breakLine(_ cut: Cut, _ request: [UInt8], _ client: Int32, _ server: Int32) {
    let head = (Connection.headEnd(request) ?? 0) + 4
    func part(_ range: Range<Int>) -> Int {
      range.lowerBound + Int(Double(range.count) * cut.share)
    }
    switch cut.place {
    case .atOnce: break
    case .inHead: _ = Socket.send(server, request[..<part(1..<head)])
    case .inBody: _ = Socket.send(server, request[..<part(head..<request.count)])
    case .beforeAnswer, .inAnswer:
      seen(request)
      _ = Socket.send(server, request)
      if cut.place == .inAnswer, let answer = Self.message(server) {
        _ = Socket.send(client, answer[..<part(1..<answer.count)])
      }
    }
    if cut.isReset {
      var now = linger(l_onoff: 1, l_linger: 0)
      for side in [client, server] {
        setsockopt(side, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
      }
    }
    guard cut.isOneWay else { return }
    shutdown(client, Int32(SHUT_RDWR))
    usleep(150_000)
  }

  /// One whole request or answer.
  private static func message(_ handle: Int32) -> [UInt8]? {
    var held: [UInt8] = []
    var length: Int?
    while true {
      if length == nil, let end = Connection.headEnd(held) {
        let head = String(decoding: held[..<end], as: UTF8.self).lowercased()
        let value = head.components(separatedBy: "content-length:").dropFirst().first?.drop {
          $0 == " "
        }
        .prefix { $0.isNumber }
        length = end + 4 + (value.flatMap { Int($0) } ?? 0)
      }
      if let length, held.count >= length { return held }
      guard let more = Socket.receive(handle), !more.isEmpty else { return nil }
      held += more
    }
  }
}
