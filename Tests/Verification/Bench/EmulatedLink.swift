import Foundation
import Glibc

/// A network namespace, and a bad line from it to this one.
final class EmulatedLink: @unchecked Sendable {
  /// The hub's address on it.
  let hub: String
  /// What runs a program at the far end.
  let wrapper: [String]
  private let space: String
  private let counter: String
  private let child: Child
  private let run: Run

  /// - Parameter how: What the program takes after the names: rate, delay, loss, seed.
  init(_ number: Int, _ program: String, _ run: Run, _ how: String...) throws {
    self.run = run
    space = "hoaban-\(getpid())-\(number)"
    // Runs side by side do not meet.
    let net = "10.\(20 + getpid() % 200).\(number)"
    hub = net + ".2"
    wrapper = ["/usr/sbin/ip", "netns", "exec", space]
    counter = "\(run.folder)/link-\(number).bytes"
    let (there, here) = ("hv0", "hv\(getpid() % 100_000)x\(number)")
    try Self.ip(run, "netns add \(space)")
    let out = "\(run.folder)/link-\(number).out"
    child = try Child(
      program, ["/run/netns/\(space)", there, here] + how + [counter], output: out, errors: out)
    for _ in 0..<500 where !File.text(out).contains("up") { usleep(10_000) }
    try Self.ip(run, "-n \(space) addr add \(net).1/30 dev \(there)")
    try Self.ip(run, "-n \(space) link set \(there) up mtu 1400")
    try Self.ip(run, "-n \(space) link set lo up")
    try Self.ip(run, "addr add \(hub)/30 dev \(here)")
    try Self.ip(run, "link set \(here) up mtu 1400")
  }

  /// IP bytes that went onto the line so far, both ways.
  var bytes: Double { Processes.counter(counter) }

  func remove() {
    child.kill()
    try? Self.ip(run, "netns del \(space)")
  }

  private static func ip(_ run: Run, _ command: String) throws {
    let file = "\(run.folder)/ip-\(UUID().uuidString)"
    let child = try Child("/usr/sbin/ip", command.split(separator: " ").map(String.init), output: file, errors: file)
    guard child.wait() == 0 else { throw Trouble("ip \(command): \(File.text(file))") }
    unlink(file)
  }
}
