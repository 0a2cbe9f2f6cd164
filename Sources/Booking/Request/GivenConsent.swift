public import CivilTime

/// What the traveller agreed to before anything was kept, and when by the device's clock.
public struct GivenConsent: Hashable, Sendable {
  /// Of the text that was shown: a date, `2026-11-30`.
  public let version: String
  public let at: CivilDateTime

  /// The version of the text that the guide shows now. Whoever changes the text changes the date.
  public static let currentVersion = "2026-11-30"

  /// - Parameter version: Nil where it is no date.
  public init?(version: String, at: CivilDateTime) {
    guard CivilDate(iso: version) != nil else { return nil }
    self.version = version
    self.at = at
  }

  /// To the text that the guide shows now.
  public init(at: CivilDateTime) {
    version = Self.currentVersion
    self.at = at
  }
}

extension GivenConsent: Codable {
  private enum CodingKeys: String, CodingKey { case version, at }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    guard let at = CivilDateTime(iso: try members.decode(String.self, forKey: .at)),
      let consent = GivenConsent(version: try members.decode(String.self, forKey: .version), at: at)
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a consent: a date and a time"))
    }
    self = consent
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(version, forKey: .version)
    try members.encode(at.description, forKey: .at)
  }
}
