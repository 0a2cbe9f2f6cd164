internal import Foundation

/// Where a hub is: a scheme, a host and perhaps a port.
public struct HubAddress: Hashable, Sendable, CustomStringConvertible {
  /// In lower case, without a path.
  public let description: String
  /// As it is signed: the port only where it is not the scheme's own.
  public let authority: String

  /// Whether the hub has to show a certificate.
  public var isSecure: Bool { description.hasPrefix("https:") }

  /// - Parameter insecure: Whether plain HTTP will do, for a machine on the same desk or the same local network.
  /// - Throws: `HubAddressError`.
  public init(_ text: String, insecure: Bool = false) throws(HubAddressError) {
    guard let parts = URLComponents(string: text.lowercased()), let scheme = parts.scheme, let host = parts.host,
      !host.isEmpty, ["", "/"].contains(parts.path), parts.query == nil, parts.fragment == nil, parts.user == nil,
      ["http", "https"].contains(scheme), parts.port.map({ (1...65_535).contains($0) }) ?? true
    else { throw .notAnAddress }
    if scheme == "http" {
      guard insecure else { throw .notSecure }
      guard Self.isNear(host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))) else { throw .tooFar }
    }
    let own = scheme == "https" ? 443 : 80
    authority = host + (parts.port.flatMap { $0 == own ? nil : ":\($0)" } ?? "")
    description = "\(scheme)://\(authority)"
  }

  /// Loopback, and the private networks of RFC 1918, RFC 4193 and link-local IPv6. A name other than `localhost` may
  /// be anywhere.
  private static func isNear(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" { return true }
    if host.contains(":") { return ["fc", "fd", "fe80:"].contains(where: host.hasPrefix) }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard numbers.count == 4, let first = numbers[0], let second = numbers[1], !numbers.contains(nil) else {
      return false
    }
    switch (first, second) {
    case (127, _), (10, _), (192, 168), (172, 16...31): return true
    default: return false
    }
  }
}

public enum HubAddressError: Error, Hashable, Sendable {
  case notAnAddress
  /// Plain HTTP, and nobody said that it will do.
  case notSecure
  /// Plain HTTP, and the host is not near.
  case tooFar
}
