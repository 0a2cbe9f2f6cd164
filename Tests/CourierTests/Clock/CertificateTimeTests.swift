import CCertificateTime
import Foundation
import Glibc
import Testing

/// That OpenSSL asks the courier for the time, and hears what was set. What comes of it over TLS is for `hoaban-verify
/// clocks`, which needs more than this machine may have.
@Suite struct CertificateTimeTests {
  /// As the loader tells it of the built program.
  @Test func openSSLAsksTheCourier() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = try Program.process("hoaban-sync", ["--help"])
    process.environment = [
      "LD_DEBUG": "bindings", "LD_BIND_NOW": "1", "LD_DEBUG_OUTPUT": folder.appendingPathComponent("bindings").path,
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let file = try #require(FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).first)
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let time = text.split(separator: "\n").filter { $0.contains("libcrypto") && $0.contains("symbol `time'") }
    #expect(!time.isEmpty && time.allSatisfy { $0.contains("/hoaban-sync [0]: ") }, "\(time)")
  }

  /// Through the symbol that the loader finds, as a library would.
  @Test func theTimeThatIsSetIsTold() throws {
    typealias Clock = @convention(c) (UnsafeMutablePointer<time_t>?) -> time_t
    let clock = unsafeBitCast(try #require(dlsym(nil, "time")), to: Clock.self)
    certificate_time_set(86_400)
    var place = time_t()
    let told = clock(&place)
    certificate_time_clear()
    #expect(told == 86_400 && place == 86_400)
    let system = Int(Date().timeIntervalSince1970)
    #expect(clock(nil) >= system)
  }
}
