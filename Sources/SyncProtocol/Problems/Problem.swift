/// What is wrong, for machines and people (RFC 9457, `application/problem+json`).
public struct Problem: Error, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case badSignature = "bad-signature"
    case clockSkew = "clock-skew"
    case unknownDevice = "unknown-device"
    case revokedDevice = "revoked-device"
    case forbidden
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case idempotencyConflict = "idempotency-conflict"
    case inProgress = "in-progress"
    case invalidTransition = "invalid-transition"
    case staleRevision = "stale-revision"
    case revisionRequired = "revision-required"
    case tooLarge = "too-large"
    case unsupportedCoding = "unsupported-coding"
    case malformed
    case schema
    case rateLimited = "rate-limited"
    case storageFull = "storage-full"
    case unavailable
    case clientTooOld = "client-too-old"

    /// The HTTP status that goes with it.
    public var status: Int {
      switch self {
      case .malformed: 400
      case .badSignature, .clockSkew, .unknownDevice: 401
      case .revokedDevice, .forbidden: 403
      case .notFound: 404
      case .methodNotAllowed: 405
      case .inProgress, .invalidTransition: 409
      case .clientTooOld: 410
      case .staleRevision: 412
      case .tooLarge: 413
      case .unsupportedCoding: 415
      case .idempotencyConflict, .schema: 422
      case .revisionRequired: 428
      case .rateLimited: 429
      case .storageFull, .unavailable: 503
      }
    }
  }

  public let kind: Kind
  /// The kind's name. A newer hub may say one that stands not in `Kind`; the problem then counts as `malformed`, which is
  /// what a client does with an unknown 4xx (RFC 9110, section 15.5).
  public let name: String
  /// What happened here, in a sentence of English without personal data; may be empty.
  public let detail: String

  public init(_ kind: Kind, _ detail: String = "") {
    self.kind = kind
    name = kind.rawValue
    self.detail = detail
  }

  /// An absolute path: where the kind is told of.
  public var type: String { "/problems/\(name)" }

  /// Nil where the name is none: small letters and hyphens, at most 40.
  private init?(named name: String, _ detail: String) {
    guard (1...40).contains(name.utf8.count), name.utf8.allSatisfy({ (97...122).contains($0) || $0 == 45 }) else {
      return nil
    }
    kind = Kind(rawValue: name) ?? .malformed
    self.name = name
    self.detail = detail
  }
}

extension Problem: Decodable, JSONWriting {
  private enum CodingKeys: String, CodingKey { case type, detail }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    let type = try members.decode(String.self, forKey: .type)
    let prefix = "/problems/"
    let detail = try members.foreignText(.detail) ?? ""
    guard type.hasPrefix(prefix), let problem = Problem(named: String(type.dropFirst(prefix.count)), detail) else {
      throw DecodingError.dataCorruptedError(forKey: .type, in: members, debugDescription: "no kind of problem")
    }
    self = problem
  }

  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("detail", detail.isEmpty ? nil : detail)
      json.member("status", kind.status)
      json.member("title", name.split(separator: "-").joined(separator: " "))
      json.member("type", type)
    }
  }
}

extension Problem: CustomStringConvertible {
  public var description: String { detail.isEmpty ? name : "\(name): \(detail)" }
}
