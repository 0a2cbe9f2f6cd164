import HTTPTypes
import Hummingbird
import SyncProtocol

/// A request whose signature was looked at.
struct SignedRequest {
  let body: [UInt8]
  let keyID: String

  /// How far the device's time may be from the hub's, seconds.
  private static let tolerance = 600

  /// Reads and verifies a request.
  ///
  /// - Parameters:
  ///   - limit: What of a body is read.
  ///   - key: The public key of a signer, or why there is none.
  /// - Throws: `Problem` of kind `malformed`, `too-large`, `unsupported-coding`, `bad-signature` or `clock-skew`, and
  ///   what `key` throws.
  init(
    _ request: Request, at now: HubMoment, atMost limit: BodyLimit = .whole, key: (String) throws -> [UInt8]
  ) async throws {
    let received = try await ReceivedBody(request, atMost: limit)
    guard let digest = request.headers[.contentDigest], let input = request.headers[.signatureInput],
      let signature = request.headers[.signature]
    else { throw Problem(.badSignature, "Content-Digest, Signature-Input and Signature are needed") }
    let parts = RequestParts(
      method: request.method.rawValue, authority: request.head.authority ?? "", target: request.head.path ?? "/",
      body: received.coded)
    guard digest == parts.digest else { throw Problem(.badSignature, "the body is not the one that was signed") }
    let found = try SignatureInput(input: input, signature: signature)
    keyID = found.keyID
    guard found.isValid(for: parts, publicKey: try key(found.keyID)) else {
      throw Problem(.badSignature, "the signature does not fit the request")
    }
    // After the signature, so that only the holder of a key learns how far its clock is off.
    guard abs(found.created.unixSeconds - now.unixSeconds) <= Self.tolerance else {
      throw Problem(.clockSkew, "signed at \(found.created), and it is \(now)")
    }
    // Nothing is unpacked for somebody who is not known.
    body = try received.decoded()
  }
}

extension HTTPField.Name {
  static var contentDigest: Self { known("Content-Digest") }
  static var signatureInput: Self { known("Signature-Input") }
  static var signature: Self { known("Signature") }
  static var idempotencyKey: Self { known("Idempotency-Key") }
  static var forwarded: Self { known("Forwarded") }
  static var forwardedFor: Self { known("X-Forwarded-For") }

  /// Names that are tokens, which these are.
  private static func known(_ name: String) -> Self { Self(name) ?? .contentType }
}
