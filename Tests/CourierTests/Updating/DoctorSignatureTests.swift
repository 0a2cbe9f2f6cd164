import Foundation
import Store
import Testing

/// What `hoaban doctor` says of the gazetteer that is read.
@Suite struct DoctorSignatureTests {
  private func doctor(_ device: UpdatedDevice) throws -> (status: Int32, version: String) {
    let outcome = try Program.run("hoaban", ["doctor", "--json", "--data", device.folder])
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let checks = try #require(document?["checks"] as? [[String: String]])
    return (outcome.status, try #require(checks.first { $0["name"] == "gazetteer version" }?["text"]))
  }

  @Test func signaturesAreTold() async throws {
    let (repository, device) = (try Repository(), try UpdatedDevice())
    #expect(try doctor(device).version.hasSuffix("came with the program"))
    try repository.publish(1)
    try await device.update(from: repository)
    let sound = try doctor(device)
    #expect(sound.status == 0 && sound.version.hasSuffix("release 1, signature and content hold"))
    // Another gazetteer under the name of the one that was verified; it can be read as well.
    let images = device.folder + "/gazetteer/"
    try Data(try Repository.image(9)).write(to: URL(fileURLWithPath: images + "2026-12-01-000001.sqlite"))
    let changed = try doctor(device)
    #expect(changed.status == 74 && changed.version.contains("not what was verified"))
    try Data(try Repository.image(9)).write(to: URL(fileURLWithPath: images + "by-hand.sqlite"))
    let unsigned = try doctor(device)
    #expect(unsigned.status == 0 && unsigned.version.hasSuffix("unsigned"))
  }
}
