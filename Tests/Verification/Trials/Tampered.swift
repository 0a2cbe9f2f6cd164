import ArgumentParser
import Booking
import Foundation
import SeededRandomness
import SyncProtocol

/// V27, what of it goes over the line: altered, foreign, revoked and replayed requests.
struct Tampered: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Alter each signed part of a request (V27).")
  @OptionGroup var options: RunOptions
  @Option(help: "Rounds.") var count = 50

  func run() throws {
    let run = try Run("tampered", options)
    let scene = try Scene(run, real: 0, simulated: 3)
    var asking = Asking(run.random(1))
    var (findings, tries) = ([Finding](), 0)
    func expect(_ what: String, _ message: [UInt8], _ status: Set<Int>, _ problem: String? = nil) throws {
      tries += 1
      let answer = try Connection(port: scene.hub.port).exchange(message)
      let text = String(decoding: answer.body, as: UTF8.self)
      guard !status.contains(answer.status) || !(problem.map { text.contains("/problems/\($0)") } ?? true) else {
        return
      }
      findings.append(Finding(promise: "V27", what: "\(what): \(answer.status) \(text.prefix(200))"))
    }
    for _ in 0..<count {
      let device = scene.simulated[0]
      let operation = try asking.request()
      let message = try device.message([WireJSON.bytes(operation)])
      for (what, altered) in try alterations(message, asking.bytes(4), scene) {
        try expect(what, altered, [400, 401, 404, 405, 422])
      }
      let late = try device.message([], created: Asking.now().adding(seconds: 700))
      try expect("ahead of time", late, [401], "clock-skew")
      try expect(
        "behind time", try device.message([], created: Asking.now().adding(seconds: -700)), [401], "clock-skew")
      // As it is, twice: once applied, once told again.
      for code in ["applied", "duplicate"] {
        let answer = try Connection(port: scene.hub.port).exchange(message)
        let text = String(decoding: answer.body, as: UTF8.self)
        if answer.status != 200 || !text.contains("\"code\":\"\(code)\"") {
          findings.append(Finding(promise: "V27", what: "replay: \(answer.status) \(text.prefix(200))"))
        }
      }
      scene.acknowledged.add([operation.id.rawValue], by: "simulated 0")
      // Signed by another device in this one's name.
      guard let thief = RequestSigner(keyID: device.signer.keyID, seed: RequestSigner.newSeed()) else { continue }
      let body = try device.body([])
      try expect(
        "another's key", try Message.signed("POST", "/v1/sync", body, by: thief, authority: scene.hub.authority), [401],
        "bad-signature")
    }
    let revoked = scene.simulated[2]
    _ = try revoked.deliver([])
    try scene.hub.ask("device", "revoke", revoked.signer.keyID)
    try expect("revoked", try revoked.message([]), [403], "revoked-device")
    findings += try scene.settle()
    try run.finish("\(tries) altered requests, \(count) replays", findings)
  }

  /// The request with one signed part changed at a time.
  private func alterations(_ message: [UInt8], _ random: [UInt8], _ scene: Scene) throws -> [(String, [UInt8])] {
    let text = String(decoding: message, as: UTF8.self)
    func with(_ old: String, _ new: String) -> [UInt8] {
      Array(text.replacingOccurrences(of: old, with: new, range: text.range(of: old)).utf8)
    }
    let body = (Connection.headEnd(message) ?? 0) + 4
    var flipped = message
    let place = body + Int(random[0]) * (message.count - body) / 256
    flipped[place] = flipped[place] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
    guard let mark = text.range(of: "Signature: hoaban=:")?.upperBound else { throw Trouble("no signature") }
    let letter = text[mark] == "A" ? "B" : "A"
    let signature = text.replacingCharacters(in: mark..<text.index(after: mark), with: letter)
    var all = [
      ("method", with("POST ", "PUT ")), ("path", with("/v1/sync ", "/v1/enrolments ")),
      ("query", with("/v1/sync ", "/v1/sync?a=1 ")),
      ("authority", with("Host: \(scene.hub.authority)", "Host: hub.example")), ("body", flipped),
      ("digest", with("sha-256=:", "sha-256=:A")), ("signature", Array(signature.utf8)),
      ("created", with(";created=1", ";created=2")), ("tag", with("hoaban-v1", "hoaban-v2")),
      ("key", with("keyid=\"\(scene.simulated[0].signer.keyID)\"", "keyid=\"\(scene.simulated[1].signer.keyID)\"")),
      ("components", with("\"@query\" ", "")), ("no signature", with("Signature: ", "X-Signature: ")),
      ("no digest", with("Content-Digest: ", "X-Digest: ")),
    ]
    all.removeAll { $0.1 == message }
    return all
  }
}
