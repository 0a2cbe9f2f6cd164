internal import Crypto

/// A key as its keeper holds it: a public key, and the private half where this is not only a copy to be listed.
public struct ReleaseKeyFile: Sendable {
  public let key: ReleaseKey
  private let signing: Curve25519.Signing.PrivateKey?

  public static func new() -> ReleaseKeyFile {
    let signing = Curve25519.Signing.PrivateKey()
    return ReleaseKeyFile(key: ReleaseKey(publicBytes: Array(signing.publicKey.rawRepresentation)), signing: signing)
  }

  private init(key: ReleaseKey, signing: Curve25519.Signing.PrivateKey?) {
    self.key = key
    self.signing = signing
  }

  /// - Throws: `ReleaseError` of kind `malformed`, also where the halves are of different keys.
  public init(bytes: [UInt8]) throws(ReleaseError) {
    guard bytes.count <= 4_096 else { throw ReleaseError(.tooLarge, "a key file has no more than 4096 bytes") }
    let members = try JSONReader.value(bytes).object("a key file")
    let values = try members.member("keyval").object("keyval")
    let written = try values.member("public").text("public")
    key = try ReleaseKey(
      .object([
        "keytype": try members.member("keytype"), "scheme": try members.member("scheme"),
        "keyval": .object(["public": .string(written)]),
      ]))
    guard let secret = values["private"] else {
      signing = nil
      return
    }
    guard let seed = Hex.bytes(try secret.text("private")),
      let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      Array(signing.publicKey.rawRepresentation) == key.publicBytes
    else { throw ReleaseError(.malformed, "the private half does not belong to the public one") }
    self.signing = signing
  }

  public var canSign: Bool { signing != nil }

  /// The whole file, or only what others may have of it.
  public func bytes(withPrivate: Bool) -> [UInt8] {
    guard withPrivate, let signing, let publicBytes = key.publicBytes else { return key.json.canonical }
    return JSONValue.object([
      "keytype": .string("ed25519"), "scheme": .string("ed25519"),
      "keyval": .object([
        "public": .string(Hex.text(publicBytes)), "private": .string(Hex.text(signing.rawRepresentation)),
      ]),
    ]).canonical
  }

  /// Nil where the private half is not here.
  func signature(of message: [UInt8]) -> String? {
    guard let signing, let signature = try? signing.signature(for: message) else { return nil }
    return Hex.text(signature)
  }
}
