import Booking
import Foundation
import Hub
import SyncProtocol
import Testing

/// An operator's machine takes the hub's time from what it answers.
@Suite struct ServedDateTests {
  /// All that comes back, head and body.
  private func ask(_ target: String, port: String, by signer: RequestSigner?) throws -> [String] {
    let authority = "127.0.0.1:\(port)"
    let parts = RequestParts(method: "GET", authority: authority, target: target, body: [])
    let fields = try signer?.fields(parts, created: HubMoment(unixSeconds: Int(Date().timeIntervalSince1970))) ?? []
    let head =
      ["GET \(target) HTTP/1.1", "Host: \(authority)", "Connection: close"] + fields.map { "\($0.name): \($0.value)" }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments =
      ["-c", #"exec 3<>"/dev/tcp/127.0.0.1/$1"; printf '%s\r\n' "${@:2}" '' >&3; cat <&3"#, "ask", port] + head
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    return said.components(separatedBy: "\r\n")
  }

  @Test func everyAnswerTellsTheTime() throws {
    let folder = try StoreFolder()
    _ = try folder.store.commit([try Samples.intake(try Samples.request(1))])
    let (process, port) = try BuiltHub.serve(folder)
    defer {
      process.terminate()
      process.waitUntilExit()
    }
    let form = DateFormatter()
    form.locale = Locale(identifier: "en_US_POSIX")
    form.timeZone = TimeZone(secondsFromGMT: 0)
    form.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    let signer = try #require(StoreFolder.signer(try StoreFolder.member().id, 1))
    let list = "/v1/operator/requests"
    let booking = "\(list)/\(try Samples.booking(1))"
    let other = "\(list)/\(try Samples.booking(2))"
    let asked: [(String, RequestSigner?, Int)] = [
      ("\(list)?status=pending", signer, 200), (booking, signer, 200), (other, signer, 404), (list, nil, 401),
    ]
    for (target, signer, status) in asked {
      let start = Date()
      let lines = try ask(target, port: port, by: signer)
      #expect(lines.first?.hasPrefix("HTTP/1.1 \(status) ") == true, "\(target): \(lines)")
      let field = lines.first { $0.lowercased().hasPrefix("date: ") }?.dropFirst(6)
      let told = try #require(field.flatMap { form.date(from: String($0)) }, "\(target): \(lines)")
      // Nobody who is told it takes it for another day's, however slow this machine is at the moment.
      #expect(abs(told.timeIntervalSince(start)) < 3_600)
    }
  }
}
