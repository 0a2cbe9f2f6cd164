internal import Crypto
internal import Foundation

/// What of an HTTP request is signed.
public struct RequestParts: Hashable, Sendable {
  public let method: String
  /// Host and, where it is not the scheme's own, port, in lower case.
  public let authority: String
  /// Absolute, as sent.
  public let path: String
  /// With its question mark; `?` where there is none.
  public let query: String
  /// The value of `Content-Digest`.
  public let digest: String

  /// - Parameters:
  ///   - target: Path and query as they stand in the request line.
  ///   - body: The bytes as sent, after content coding; may be empty.
  public init(method: String, authority: String, target: String, body: some Sequence<UInt8>) {
    self.method = method
    self.authority = authority.lowercased()
    let mark = target.firstIndex(of: "?") ?? target.endIndex
    path = mark == target.startIndex ? "/" : String(target[..<mark])
    query = mark == target.endIndex ? "?" : String(target[mark...])
    digest = Self.digest(body)
  }

  /// `sha-256=:…:` over the bytes (RFC 9530).
  public static func digest(_ body: some Sequence<UInt8>) -> String {
    "sha-256=:" + Data(SHA256.hash(data: Data(body))).base64EncodedString() + ":"
  }

  var components: [(name: String, value: String)] {
    [
      ("@method", method), ("@authority", authority), ("@path", path), ("@query", query),
      ("content-digest", digest),
    ]
  }

  /// The covered components as every signature of ours names them.
  static let covered = "(\"@method\" \"@authority\" \"@path\" \"@query\" \"content-digest\")"
}
