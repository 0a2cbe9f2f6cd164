import ArgumentParser
import Foundation
import FoundationNetworking
import Hub
import SyncProtocol

/// Where the operator's keys lie.
struct KeyOption: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of your keys.", valueName: "folder")) var keys: String
}

/// How an operator's machine reaches the hub.
struct DeskOption: ParsableArguments {
  @OptionGroup var folder: KeyOption
  @Option(help: ArgumentHelp("The hub.", valueName: "URL")) var hub: String
  @Option(help: ArgumentHelp("Who you are to the hub.", valueName: "m-…")) var member: String
  @Flag(help: "Allow plain HTTP, to this machine only.") var insecure = false

  /// Asks the hub for something. A problem that it tells of is thrown.
  func send(
    _ method: String, _ target: String, _ body: [UInt8] = [], _ headers: [String: String] = [:]
  ) async throws -> [UInt8] {
    guard let base = URLComponents(string: hub), let host = base.host, base.path.isEmpty || base.path == "/",
      let url = URL(string: target, relativeTo: base.url)
    else { throw ValidationError("--hub is written like https://hub.example.org") }
    let isHere = ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host)
    guard base.scheme == "https" || base.scheme == "http" && isHere && insecure else {
      throw ValidationError("--hub is https; plain http only to this machine and with --insecure")
    }
    guard let signer = RequestSigner(keyID: member, seed: try DeskKeys(folder: folder.keys).signing) else {
      throw Problem(.malformed, "no signing key")
    }
    var request = URLRequest(url: url)
    request.httpMethod = method
    if !body.isEmpty { request.httpBody = Data(body) }
    let parts = RequestParts(
      method: method, authority: base.port.map { "\(host):\($0)" } ?? host, target: target, body: body)
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    for (name, value) in try signer.fields(parts, created: Machine.now()) {
      request.setValue(value, forHTTPHeaderField: name)
    }
    let (data, response) = try await URLSession.shared.data(for: request)
    guard let response = response as? HTTPURLResponse else { throw Problem(.unavailable, "no answer") }
    guard response.statusCode == 200 else {
      throw (try? WireJSON.value(Problem.self, data)) ?? Problem(.unavailable, "HTTP status \(response.statusCode)")
    }
    return Array(data)
  }
}

/// An answer from an operator's machine.
struct DeskAnswer: ParsableArguments {
  @OptionGroup var desk: DeskOption
  @Argument(help: "The uuid of the request.") var uuid: String
  @Option(help: "The revision that you looked at.") var revision: Int

  /// - Parameter body: JSON.
  func give(_ step: String, _ body: [UInt8]) async throws {
    let key = Machine.random(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let bytes = try await desk.send(
      "POST", "/v1/operator/requests/\(uuid)/\(step)", body,
      [
        "Content-Type": "application/json", "If-Match": "\"\(revision)\"", "Idempotency-Key": "\"\(key)\"",
      ])
    print(RequestText.line(try WireJSON.value(BookingDocument.self, bytes)))
  }
}
