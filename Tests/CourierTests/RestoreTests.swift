import Booking
import Courier
import Foundation
import Store
import SyncProtocol
import Testing

/// A hub that has gone back to an older copy of itself, with the built programs.
@Suite struct RestoreTests {
  private func sync(_ device: Device) throws -> Program.Outcome {
    try Program.run("hoaban-sync", ["--once", "--json", "--data", device.folder])
  }

  @Test func whatTheCopyDoesNotKnowComesBackOnce() throws {
    let (hub, devices) = (try HubProcess(), try (0..<3).map { _ in try Device() })
    let codes = try devices.map { _ in try hub.code() }
    try hub.start()
    for (device, code) in zip(devices, codes) {
      let outcome = try Program.run(
        "hoaban-sync", ["enrol", "--data", device.folder, "--hub", hub.address, "--code", code, "--insecure"])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    // Each device has 2 requests in the copy, 4 that the hub takes after it, and 1 that is on no hub yet.
    func ask(_ first: UInt8, _ count: UInt8) throws {
      for (number, device) in devices.enumerated() {
        let start = UInt8(number) * 20 + first
        try device.ask(start...(start + count - 1))
      }
    }
    try ask(1, 2)
    for device in devices { #expect(try sync(device).status == 0) }
    try hub.backUp()
    try ask(3, 4)
    for device in devices { #expect(try sync(device).status == 0) }
    #expect(try hub.requests().count == 18)
    let before = try devices.map { try #require(try $0.store.peer()).epoch }
    hub.kill()
    try hub.restore()
    #expect(try hub.requests().count == 6)
    try ask(7, 1)

    try hub.start()
    for device in devices {
      let outcome = try sync(device)
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
      let status = try device.store.status()
      #expect(status.waiting == 0 && status.quarantined == 0)
      let bookings = try device.store.bookings()
      #expect(bookings.count == 7 && bookings.allSatisfy { $0.delivery == .received && $0.status == .pending })
    }
    let after = try devices.map { try #require(try $0.store.peer()).epoch }
    #expect(Set(after).count == 1 && Set(before).isDisjoint(with: after))
    hub.kill()
    let wanted = try (UInt8(0)..<3).flatMap { device in
      try (UInt8(1)...7).map { try Device.id(device * 20 + $0).rawValue }
    }
    #expect(try hub.requests().sorted() == wanted.sorted())
    #expect(try hub.ask("audit", "--all").contains("restore"))
  }

  /// What an operator answered after the copy is forgotten, and no device says that it is still so.
  @Test func onlyTheNewHistoryDecides() throws {
    let (hub, device) = (try HubProcess(), try Device())
    let code = try hub.code()
    try hub.start()
    _ = try Program.run(
      "hoaban-sync", ["enrol", "--data", device.folder, "--hub", hub.address, "--code", code, "--insecure"])
    try device.ask(1...1)
    #expect(try sync(device).status == 0)
    try hub.backUp()
    let id = try Device.id(1)
    try hub.confirm(id)
    try device.ask(2...9)
    #expect(try sync(device).status == 0)
    #expect(try device.store.booking(id)?.status == .confirmed)
    hub.kill()
    try hub.restore()
    try hub.start()
    #expect(try sync(device).status == 0)
    #expect(try device.store.booking(id)?.status == .pending)
    let again = try sync(device)
    #expect(again.status == 0 && again.output.contains(#""waiting":0"#) && again.output.contains(#""changes":0"#))
    try hub.confirm(id)
    #expect(try sync(device).status == 0)
    #expect(try device.store.booking(id)?.status == .confirmed)
    #expect(try hub.requests().count == 9)
  }
}
