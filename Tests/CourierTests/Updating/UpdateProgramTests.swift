import Courier
import Foundation
import Glibc
import Releases
import Store
import Testing

/// The built courier on its own, from a folder and from a real hub.
@Suite struct UpdateProgramTests {
  private func sync(_ device: UpdatedDevice, _ arguments: String...) throws -> Program.Outcome {
    try Program.run("hoaban-sync", ["update", "--data", device.folder] + arguments)
  }

  /// Signed now, by the clock that the program goes by.
  private func repository() throws -> (Repository, root: String) {
    let repository = try Repository(at: Device.now())
    return (repository, repository.path + "/1.root.json")
  }

  @Test func aHubGivesReleasesOut() async throws {
    let (repository, root) = try repository()
    let (hub, device) = (try HubProcess(), try UpdatedDevice())
    let digest = try repository.publish(1)
    try hub.start("--releases", repository.path)
    // Half of it is here from before a power cut.
    try FileManager.default.createDirectory(
      atPath: device.folder + "/gazetteer", withIntermediateDirectories: true)
    try Data(try Repository.image(1).prefix(1_500_000))
      .write(to: URL(fileURLWithPath: device.folder + "/gazetteer/.\(digest).part"))
    let refused = try sync(device, "--from", hub.address, "--root", root)
    #expect(refused.status == 64 && refused.errors.contains("--insecure"))
    let first = try sync(device, "--from", hub.address, "--insecure", "--root", root, "--json", "--accept-expired")
    #expect(first.status == 64)
    let outcome = try sync(device, "--from", hub.address, "--insecure", "--root", root, "--json")
    #expect(outcome.status == 0, "\(outcome)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.contains("\"have\":1500000") == true)
    #expect(lines.dropFirst().first?.contains("\"bytes\":15") == true)
    #expect(lines.last?.contains("\"installed\"") == true)
    #expect(try device.inUse() == digest)
    let again = try sync(device, "--from", hub.address + "/v1/releases/", "--insecure")
    #expect(again.status == 0 && again.output.contains("is the newest"))
    hub.kill()
    let silent = try sync(device, "--from", hub.address, "--insecure")
    #expect(silent.status == 69 && silent.errors.contains("cannot be reached"))
    let back = try sync(device, "--rollback")
    #expect(back.status == 0 && back.output == "release 1 of 2026-12-01 is no longer read\n")
    #expect(try sync(device, "--rollback").status == 1)
  }

  @Test func refusalsAreTold() throws {
    let (repository, root) = try repository()
    let device = try UpdatedDevice()
    #expect(try sync(device).status == 64)
    #expect(try sync(device, "--from", repository.path).errors.contains("--root"))
    let digest = try repository.publish(1)
    try Data("x".utf8).write(to: URL(fileURLWithPath: repository.image(digest)))
    let outcome = try sync(device, "--from", repository.path, "--root", root, "--json")
    #expect(outcome.status == 65 && outcome.errors.contains("stays as it is: wrong-length"))
    #expect(outcome.output.contains("{\"error\":{\"code\":\"wrong-length\""))
    #expect(try device.inUse() == nil)
  }

  /// Killed at so many points (`HOABAN_KILLS`, 6 where it is not set), each the moment after another line of what it
  /// tells; the run after it always comes to its end.
  @Test func killedAtAnyPointTheOldOrTheNewIsInUse() async throws {
    let (repository, root) = try repository()
    let before = try UpdatedDevice()
    let old = try repository.publish(1)
    #expect(try sync(before, "--from", repository.path, "--root", root).status == 0)
    let new = try repository.publish(2)
    let kills = ProcessInfo.processInfo.environment["HOABAN_KILLS"].flatMap(Int.init) ?? 6
    for number in 0..<kills {
      let device = try UpdatedDevice(copying: before)
      // A run tells about 50 lines.
      try kill(device, repository, after: 1 + number * 50 / max(kills, 1))
      let inUse = try #require(try device.inUse())
      #expect([old, new].contains(inUse), "kill \(number)")
      #expect(try sync(device, "--from", repository.path).status == 0, "kill \(number)")
      #expect(try device.inUse() == new && device.files().count == 2, "kill \(number)")
    }
  }

  private func kill(_ device: UpdatedDevice, _ repository: Repository, after lines: Int) throws {
    let process = try Program.process(
      "hoaban-sync", ["update", "--data", device.folder, "--from", repository.path, "--json"])
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var seen = 0
    while seen < lines, case let data = output.fileHandleForReading.availableData, !data.isEmpty {
      seen += data.count(where: { $0 == UInt8(ascii: "\n") })
    }
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
