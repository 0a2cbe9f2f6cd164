/// Contact details that only a provider, or for want of one this device, can open (HPKE, RFC 9180: base mode,
/// DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, single-shot).
///
/// Written as JSON members `v`, `kid`, `enc`, `ct`, the bytes in base64url without padding.
public struct SealedContact: Hashable, Sendable {
  /// Which key opens it.
  public let keyID: String
  /// The encapsulated key, 32 bytes.
  public let encapsulated: [UInt8]
  /// Padded plaintext and a tag of 16 bytes.
  public let ciphertext: [UInt8]

  public static let version = 1

  public init(keyID: String, encapsulated: [UInt8], ciphertext: [UInt8]) {
    self.keyID = keyID
    self.encapsulated = encapsulated
    self.ciphertext = ciphertext
  }
}

extension SealedContact: Codable {
  private enum CodingKeys: String, CodingKey { case v, kid, enc, ct }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    let version = try members.decode(Int.self, forKey: .v)
    let keyID = try members.decode(String.self, forKey: .kid)
    guard version == Self.version, (1...32).contains(keyID.utf8.count),
      let encapsulated = Base64URL.bytes(try members.decode(String.self, forKey: .enc)), encapsulated.count == 32,
      let ciphertext = Base64URL.bytes(try members.decode(String.self, forKey: .ct)),
      (keyID == DeviceKey.id ? DeviceKey.sealedLengths : ContactSheet.sealedLengths).contains(ciphertext.count)
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not sealed contact details of version 1"))
    }
    self.init(keyID: keyID, encapsulated: encapsulated, ciphertext: ciphertext)
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(Self.version, forKey: .v)
    try members.encode(keyID, forKey: .kid)
    try members.encode(Base64URL.text(encapsulated), forKey: .enc)
    try members.encode(Base64URL.text(ciphertext), forKey: .ct)
  }
}

/// Base 64 with the alphabet for addresses and file names, without padding (RFC 4648, section 5).
public enum Base64URL {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  /// By letter; 64 and more for what is none.
  private static let values: [UInt32] = letters.enumerated().reduce(into: Array(repeating: 64, count: 256)) {
    $0[Int($1.element)] = UInt32($1.offset)
  }

  public static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for place in 0...group.count { out.append(letters[Int(bits >> (18 - 6 * UInt32(place)) & 63)]) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Nil for any other letter, for a length that no bytes have, and where unused bits are not zero: one text a value.
  public static func bytes(_ text: String) -> [UInt8]? {
    let letters = Array(text.utf8)
    guard letters.count % 4 != 1 else { return nil }
    var out: [UInt8] = []
    for start in stride(from: 0, to: letters.count, by: 4) {
      let group = letters[start..<min(start + 4, letters.count)]
      var bits = UInt32(0)
      for letter in group {
        let value = values[Int(letter)]
        guard value < 64 else { return nil }
        bits = bits << 6 | value
      }
      bits <<= 6 * UInt32(4 - group.count)
      let whole = group.count - 1
      for place in 0..<whole { out.append(UInt8(truncatingIfNeeded: bits >> (16 - 8 * UInt32(place)))) }
      guard bits & (UInt32(1) << (8 * UInt32(3 - whole)) - 1) == 0 else { return nil }
    }
    return out
  }
}
