internal import Crypto
internal import Foundation

/// A signature as a request brings it, not yet verified.
public struct SignatureInput: Hashable, Sendable {
  public let keyID: String
  public let created: HubMoment
  /// The parameters as they were sent: they are signed as they are.
  private let parameters: String
  private let signature: [UInt8]

  static let tag = "hoaban-v1"
  private static let label = "hoaban="

  /// - Parameters: The values of the fields `Signature-Input` and `Signature`.
  /// - Throws: `Problem` of kind `bad-signature` for anything but one signature of the profile.
  public init(input: String, signature: String) throws(Problem) {
    guard input.utf8.count <= 1_024, input.hasPrefix(Self.label + RequestParts.covered),
      signature.hasPrefix(Self.label + ":"), signature.hasSuffix(":"),
      let bytes = Data(base64Encoded: String(signature.dropFirst(Self.label.count + 1).dropLast())), bytes.count == 64
    else { throw Problem(.badSignature, "not one signature of the profile \(Self.tag)") }
    parameters = String(input.dropFirst(Self.label.count))
    self.signature = Array(bytes)
    let found = Self.read(parameters.dropFirst(RequestParts.covered.count))
    guard let found, Set(found.keys).isSubset(of: ["created", "keyid", "alg", "tag"]),
      found["tag"] == "\"\(Self.tag)\"", found["alg"].map({ $0 == "\"ed25519\"" }) ?? true,
      let created = found["created"].flatMap({ Int($0) }), let keyID = found["keyid"].flatMap(Self.unquoted)
    else { throw Problem(.badSignature, "not the parameters of the profile \(Self.tag)") }
    self.created = HubMoment(unixSeconds: created)
    self.keyID = keyID
  }

  /// Whether the holder of a key signed this request and nothing else.
  /// - Parameter publicKey: 32 bytes.
  public func isValid(for parts: RequestParts, publicKey: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
    let base = SignatureBase(parts.components, parameters: parameters)
    return key.isValidSignature(Data(signature), for: Data(base.text.utf8))
  }

  /// `;name=value;…`; nil where a name stands twice or anything else stands there.
  private static func read(_ text: Substring) -> [String: String]? {
    guard text.first == ";" else { return nil }
    var found: [String: String] = [:]
    for part in text.dropFirst().split(separator: ";", omittingEmptySubsequences: false) {
      guard let mark = part.firstIndex(of: "="), found[String(part[..<mark])] == nil else { return nil }
      found[String(part[..<mark])] = String(part[part.index(after: mark)...])
    }
    return found
  }

  /// Letters, digits and hyphens between quotes: ids need no escapes.
  private static func unquoted(_ text: String) -> String? {
    let inner = text.dropFirst().dropLast()
    guard text.hasPrefix("\""), text.hasSuffix("\""), (1...64).contains(inner.utf8.count),
      inner.utf8.allSatisfy({ "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
    else { return nil }
    return String(inner)
  }
}
