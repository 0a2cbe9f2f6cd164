import Booking
import Courier
import Foundation
import Store
import SyncProtocol
import Testing

/// The built courier and the built hub, on this machine.
@Suite struct DeliveryTests {
  private func enrol(_ device: Device, at hub: HubProcess, _ code: String) throws -> Program.Outcome {
    try Program.run(
      "hoaban-sync", ["enrol", "--data", device.folder, "--hub", hub.address, "--code", code, "--insecure"])
  }

  private func sync(_ device: Device) throws -> Program.Outcome {
    try Program.run("hoaban-sync", ["--once", "--json", "--data", device.folder])
  }

  @Test func everythingArrivesOnceThoughTheHubIsKilled() async throws {
    let (hub, device) = (try HubProcess(), try Device())
    let code = try hub.code()
    try hub.start()
    #expect(try enrol(device, at: hub, code).status == 0)
    try device.ask(1...30)
    // The hub keeps the first batch and dies before its answer is heard.
    let line = DyingLine(try device.line(), answers: 0)
    var courier = try device.courier(over: line)
    #expect(try await courier.runApart() == .later(.init(why: "dead", isReached: false)))
    hub.kill()
    #expect(try device.store.status().waiting == 30)
    #expect(try hub.requests().count == 30)
    let alone = try sync(device)
    #expect(alone.status == 69 && alone.output.contains(#""event":"unreachable""#))
    #expect(try device.store.status().lastFailure != nil)

    try hub.start()
    let second = try sync(device)
    #expect(second.status == 0 && second.output.contains(#""event":"done""#), "\(second.output)\(second.errors)")
    let status = try device.store.status()
    #expect(status.waiting == 0 && status.quarantined == 0 && status.lastFailure == nil)
    let bookings = try device.store.bookings()
    #expect(bookings.count == 30 && bookings.allSatisfy { $0.delivery == .received && $0.status == .pending })
    hub.kill()
    #expect(try hub.requests().sorted() == (1...30).map { try Device.id($0).rawValue }.sorted())
  }

  @Test func aKeyIsForItsOwnersEyesAndACodeGoodOnce() throws {
    let (hub, device, other) = (try HubProcess(), try Device(), try Device())
    let code = try hub.code()
    try hub.start()
    #expect(try sync(device).status == 69)
    let wrong = try enrol(device, at: hub, "00000-00000")
    #expect(wrong.status == 69 && wrong.errors.contains("forbidden"))
    let right = try enrol(device, at: hub, code)
    #expect(right.status == 0)
    let name = right.output.trimmingCharacters(in: .newlines)
    let key = device.folder + "/\(name).key"
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600 && FileManager.default.contents(atPath: key)?.count == 32)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: device.folder).contains("enrolling.key"))
    #expect(try enrol(other, at: hub, code).status == 69)
    #expect(try sync(device).status == 0)
  }

  @Test func aDeviceWithAWrongClockDelivers() async throws {
    let (hub, device) = (try HubProcess(), try Device())
    let code = try hub.code()
    try hub.start()
    #expect(try enrol(device, at: hub, code).status == 0)
    try device.ask(1...3)
    var courier = try device.courier(over: try device.line()) { Device.now().adding(seconds: -400_000_000) }
    #expect(try await courier.runApart().isDone)
    let offset = try #require(try device.store.peer()?.offset)
    #expect(abs(offset - 400_000_000) < 60)
    #expect(try device.store.status().waiting == 0)
  }

  /// The same operations go out under a new key.
  @Test func aRevokedDeviceKeepsItsQueue() async throws {
    let (hub, device) = (try HubProcess(), try Device())
    let (first, second) = (try hub.code(), try hub.code())
    try hub.start()
    #expect(try enrol(device, at: hub, first).status == 0)
    try device.ask(1...3)
    #expect(try sync(device).status == 0)
    try device.ask(4...10)
    hub.kill()
    let name = try #require(try device.store.peer()?.device.rawValue)
    _ = try hub.ask("device", "revoke", name)
    try hub.start()
    let stopped = try sync(device)
    #expect(stopped.status == 69 && stopped.output.contains("revoked-device"))
    #expect(try device.store.status().waiting == 7)
    #expect(try enrol(device, at: hub, second).status == 0)
    #expect(try device.store.peer()?.device.rawValue != name)
    #expect(try sync(device).status == 0)
    #expect(try device.store.status().waiting == 0)
    hub.kill()
    #expect(try hub.requests().count == 10)
  }
}

/// Hands on so many answers; the next is lost, though the hub has heard the request.
private actor Count {
  private var left: Int
  init(_ left: Int) { self.left = left }
  func take() -> Bool {
    left -= 1
    return left >= 0
  }
}

private struct DyingLine: HubLine {
  private let line: any HubLine
  private let count: Count
  var authority: String { line.authority }

  init(_ line: any HubLine, answers: Int) {
    self.line = line
    count = Count(answers)
  }

  func send(_ request: HubRequest) async throws(LineFailure) -> HubAnswer {
    let answer = try await line.send(request)
    guard await count.take() else { throw LineFailure(why: "dead") }
    return answer
  }
}
