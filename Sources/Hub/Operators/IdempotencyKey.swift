internal import Crypto
internal import Foundation
internal import SyncProtocol

/// What a client calls a command, so that sending it twice does it once.
public struct IdempotencyKey: Hashable, Sendable {
  public let text: String
  /// SHA-256 of the command.
  public let fingerprint: [UInt8]

  /// - Parameters:
  ///   - field: The value of `Idempotency-Key`: a structured string, `"…"`, of 1 to 64 letters, digits, `-` and `_`.
  ///   - command: Everything that makes one command another.
  init(field: String?, command: [UInt8]) throws(Problem) {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
    guard let field, field.utf8.count >= 3, field.hasPrefix("\""), field.hasSuffix("\""), field.utf8.count <= 66,
      field.utf8.dropFirst().dropLast().allSatisfy(letters.contains)
    else { throw Problem(.malformed, "Idempotency-Key is needed, as \"1 to 64 letters, digits, - and _\"") }
    text = String(field.dropFirst().dropLast())
    fingerprint = Array(SHA256.hash(data: Data(command)))
  }
}
