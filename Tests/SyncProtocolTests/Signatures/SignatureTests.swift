import Crypto
import Foundation
import Testing

@testable import SyncProtocol

@Suite struct SignatureTests {
  /// RFC 9421, B.2.6, with the key of B.1.4; an Ed25519 signature is always the same.
  @Test func theBaseIsThatOfTheStandard() throws {
    let seed = try #require(Data(base64Encoded: "n4Ni+HpISpVObnQMW0wOhCKROaIKqKtW/2ZYb2p9KcU="))
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    let parameters =
      "(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\")"
      + ";created=1618884473;keyid=\"test-key-ed25519\""
    let base = SignatureBase(
      [
        ("date", "Tue, 20 Apr 2021 02:07:55 GMT"), ("@method", "POST"), ("@path", "/foo"),
        ("@authority", "example.com"), ("content-type", "application/json"), ("content-length", "18"),
      ], parameters: parameters)
    let printed = "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="
    let signature = try #require(Data(base64Encoded: printed))
    #expect(key.publicKey.isValidSignature(signature, for: Data(base.text.utf8)))
  }

  /// RFC 9530, appendix B.1 and B.2.
  @Test func digestsAreThoseOfTheStandard() {
    #expect(
      RequestParts.digest(Array("{\"hello\": \"world\"}\n".utf8))
        == "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:")
    #expect(RequestParts.digest([]) == "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:")
  }

  private static let body = Array("{\"ops\":[]}".utf8)
  private static let parts = RequestParts(
    method: "POST", authority: "Hub.example:8443", target: "/v1/sync?a=b", body: body)

  private func signed(_ seed: [UInt8]) throws -> (input: String, signature: String) {
    let signer = try #require(RequestSigner(keyID: "d-0123456789abcdef", seed: seed))
    let fields = try signer.fields(Self.parts, created: HubMoment(unixSeconds: 1_796_008_500))
    #expect(fields.map(\.name) == ["Content-Digest", "Signature-Input", "Signature"])
    return (fields[1].value, fields[2].value)
  }

  @Test func whatWasSignedIsVerified() throws {
    let seed = [UInt8](repeating: 7, count: 32)
    let (input, signature) = try signed(seed)
    let found = try SignatureInput(input: input, signature: signature)
    let key = try #require(RequestSigner(keyID: "d-0123456789abcdef", seed: seed)).publicKey
    #expect(found.keyID == "d-0123456789abcdef" && found.created.unixSeconds == 1_796_008_500)
    #expect(found.isValid(for: Self.parts, publicKey: key))
  }

  /// Each covered component altered by itself, and the key.
  @Test func nothingCoveredCanBeAltered() throws {
    let seed = [UInt8](repeating: 7, count: 32)
    let (input, signature) = try signed(seed)
    let found = try SignatureInput(input: input, signature: signature)
    let key = try #require(RequestSigner(keyID: "x", seed: seed)).publicKey
    let other = try #require(RequestSigner(keyID: "x", seed: [UInt8](repeating: 8, count: 32))).publicKey
    func parts(
      _ method: String = "POST", _ authority: String = "hub.example:8443", _ target: String = "/v1/sync?a=b",
      _ body: [UInt8] = Self.body
    ) -> RequestParts { RequestParts(method: method, authority: authority, target: target, body: body) }
    #expect(found.isValid(for: parts(), publicKey: key))
    #expect(!found.isValid(for: parts("PUT"), publicKey: key))
    #expect(!found.isValid(for: parts("POST", "hub.example"), publicKey: key))
    #expect(!found.isValid(for: parts("POST", "hub.example:8443", "/v1/sync"), publicKey: key))
    #expect(!found.isValid(for: parts("POST", "hub.example:8443", "/v1/sync?a=c"), publicKey: key))
    #expect(!found.isValid(for: parts("POST", "hub.example:8443", "/v2/sync?a=b"), publicKey: key))
    #expect(!found.isValid(for: parts("POST", "hub.example:8443", "/v1/sync?a=b", [1]), publicKey: key))
    #expect(!found.isValid(for: parts(), publicKey: other))
    #expect(!found.isValid(for: parts(), publicKey: []))
    let later = try SignatureInput(
      input: input.replacingOccurrences(of: "1796008500", with: "1796008501"), signature: signature)
    #expect(!later.isValid(for: parts(), publicKey: key))
    let renamed = try SignatureInput(
      input: input.replacingOccurrences(of: "d-0123456789abcdef", with: "d-0123456789abcdee"), signature: signature)
    #expect(!renamed.isValid(for: parts(), publicKey: key))
  }

  @Test func onlyTheProfileIsRead() throws {
    let (input, signature) = try signed([UInt8](repeating: 7, count: 32))
    let bad = [
      "", "hoaban=()", input.replacingOccurrences(of: "hoaban-v1", with: "hoaban-v2"),
      input.replacingOccurrences(of: "\"@query\" ", with: ""),
      input.replacingOccurrences(of: "ed25519", with: "rsa-v1_5-sha256"), input + ";nonce=\"x\"",
      input + ";created=1", input.replacingOccurrences(of: ";created=1796008500", with: ""),
      input.replacingOccurrences(of: "d-0123456789abcdef", with: "D\\\"x"), "other" + input.dropFirst(6),
      input + String(repeating: " ", count: 2_000),
    ]
    for input in bad {
      #expect(throws: Problem.self, "\(input)") { try SignatureInput(input: input, signature: signature) }
    }
    for signature in ["", "hoaban=::", "hoaban=:AAAA:", "hoaban=:!!:", signature + "x"] {
      #expect(throws: Problem.self, "\(signature)") { try SignatureInput(input: input, signature: signature) }
    }
  }
}
