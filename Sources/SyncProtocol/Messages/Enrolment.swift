/// `POST /v1/enrolments`: a device's key and the one-time code that lets it in.
public struct Enrolment: Hashable, Codable, Sendable {
  public let code: String
  /// Ed25519, base64url.
  public let publicKey: String
  /// 16 random bytes, base64url.
  public let nonce: String
  /// By the key, over `signed`; base64url.
  public let signature: String

  public init(code: String, publicKey: String, nonce: String, signature: String) {
    self.code = code
    self.publicKey = publicKey
    self.nonce = nonce
    self.signature = signature
  }

  /// What is signed: that who brings the code holds the key, here and now.
  public static func signed(code: String, authority: String, nonce: String) -> [UInt8] {
    Array("hoaban/enrol/v1\n\(code)\n\(authority.lowercased())\n\(nonce)".utf8)
  }

  private enum CodingKeys: String, CodingKey {
    case code, nonce, signature
    case publicKey = "public_key"
  }
}

/// What an enrolled device is told.
public struct Enrolled: Hashable, Codable, Sendable {
  public let device: DeviceID
  public let role: String
  public let epoch: Epoch
  public let now: HubMoment

  public init(device: DeviceID, role: String, epoch: Epoch, now: HubMoment) {
    self.device = device
    self.role = role
    self.epoch = epoch
    self.now = now
  }

  private enum CodingKeys: String, CodingKey {
    case device = "device_id"
    case role, epoch, now
  }
}
