import Foundation
import Glibc

/// An authority of its own and the certificates that it gives the hub, made by `openssl`.
final class Authority {
  private let folder: String

  init(_ run: Run) throws {
    folder = run.folder + "/authority"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try openSSL(
      ["req", "-x509", "-days", "3650", "-subj", "/CN=verification", "-out", list] + Self.newKey + [key("ca")])
    try Data("subjectAltName=IP:127.0.0.1\n".utf8).write(to: URL(fileURLWithPath: folder + "/names"))
  }

  /// For `HOABAN_CA`.
  var list: String { folder + "/ca.pem" }

  /// For 127.0.0.1 and 90 days.
  ///
  /// - Parameter environment: Of `openssl`; its clock may be another.
  func certificate(_ name: String, environment: [String: String] = [:]) throws -> (certificate: String, key: String) {
    let (request, certificate) = ("\(folder)/\(name).csr", "\(folder)/\(name).pem")
    try openSSL(["req", "-subj", "/CN=hub", "-out", request] + Self.newKey + [key(name)])
    try openSSL(
      [
        "x509", "-req", "-in", request, "-CA", list, "-CAkey", key("ca"), "-CAcreateserial", "-days", "90",
        "-extfile", folder + "/names", "-out", certificate,
      ], environment)
    return (certificate, key(name))
  }

  private static let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout"]

  private func key(_ name: String) -> String { "\(folder)/\(name).key" }

  private func openSSL(_ arguments: [String], _ environment: [String: String] = [:]) throws {
    let log = folder + "/openssl.log"
    let child = try Child(
      "/usr/bin/env", ["openssl"] + arguments, environment: environment, output: log, errors: log)
    guard child.wait() == 0 else { throw Trouble("this needs openssl: \(File.text(log).suffix(500))") }
  }
}

/// TLS in front of a hub, in Python.
final class TLSFront {
  private let child: Child
  /// What a device is told.
  let address: String

  init(_ run: Run, _ name: String, hub: HubUnderTest, _ pair: (certificate: String, key: String)) throws {
    guard let script = Bundle.module.path(forResource: "tls", ofType: "py", inDirectory: "Shims") else {
      throw Trouble("tls.py is missing beside this program")
    }
    let (output, errors) = ("\(run.folder)/\(name).out", "\(run.folder)/\(name).err")
    child = try Child(
      "/usr/bin/env", ["python3", script, pair.certificate, pair.key, "\(hub.port)"], output: output, errors: errors)
    while !File.text(output).hasSuffix("\n") {
      guard child.isRunning else { throw Trouble("this needs python3 with ssl: \(File.text(errors).suffix(500))") }
      usleep(2_000)
    }
    address = "https://127.0.0.1:" + File.text(output).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  deinit { child.kill() }
}
