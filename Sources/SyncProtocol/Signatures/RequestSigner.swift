internal import Crypto
internal import Foundation

/// Signs requests with a device's or a member's Ed25519 key (RFC 9421, the fixed profile `hoaban-v1`).
public struct RequestSigner: Sendable {
  public let keyID: String
  private let key: Curve25519.Signing.PrivateKey

  /// - Parameter seed: The private key, 32 bytes; nil for another number of bytes.
  public init?(keyID: String, seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.keyID = keyID
    self.key = key
  }

  /// A new private key, 32 bytes, from the system's source of randomness.
  public static func newSeed() -> [UInt8] { Array(Curve25519.Signing.PrivateKey().rawRepresentation) }

  public var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// The fields to send with a request: `Content-Digest`, `Signature-Input`, `Signature`.
  /// - Parameter created: The hub's time as far as it is known.
  public func fields(_ parts: RequestParts, created: HubMoment) throws -> [(name: String, value: String)] {
    let parameters =
      "\(RequestParts.covered);created=\(created.unixSeconds);keyid=\"\(keyID)\";alg=\"ed25519\";tag=\"\(SignatureInput.tag)\""
    let base = SignatureBase(parts.components, parameters: parameters)
    let signature = try key.signature(for: Data(base.text.utf8))
    return [
      ("Content-Digest", parts.digest), ("Signature-Input", "hoaban=\(parameters)"),
      ("Signature", "hoaban=:\(signature.base64EncodedString()):"),
    ]
  }

  /// Signs other bytes, such as those of an enrolment.
  public func signature(of bytes: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: Data(bytes))) }
}
