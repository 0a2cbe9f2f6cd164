internal import Crypto

/// A public key as metadata lists it.
public struct ReleaseKey: Hashable, Sendable {
  /// The key object as it came, unknown members included.
  let json: JSONValue
  /// Nil for a kind of key that is not known here: its signatures count for nothing.
  let publicBytes: [UInt8]?

  /// The SHA-256 of the canonical key, in hexadecimal.
  public var id: String { FileDigest.text(of: json.canonical) }

  /// An Ed25519 key of 32 bytes.
  init(publicBytes: [UInt8]) {
    self.publicBytes = publicBytes
    json = .object([
      "keytype": .string("ed25519"), "scheme": .string("ed25519"),
      "keyval": .object(["public": .string(Hex.text(publicBytes))]),
    ])
  }

  init(_ json: JSONValue) throws(ReleaseError) {
    let members = try json.object("a key")
    let (type, scheme) = (try members.member("keytype").text("keytype"), try members.member("scheme").text("scheme"))
    let written = try members.member("keyval").object("keyval").member("public").text("public")
    self.json = json
    guard type == "ed25519", scheme == "ed25519" else {
      publicBytes = nil
      return
    }
    guard let bytes = Hex.bytes(written), bytes.count == 32 else {
      throw ReleaseError(.malformed, "an Ed25519 key has 64 hexadecimal digits")
    }
    publicBytes = bytes
  }

  func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    guard let publicBytes, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicBytes) else {
      return false
    }
    return key.isValidSignature(signature, for: message)
  }
}
