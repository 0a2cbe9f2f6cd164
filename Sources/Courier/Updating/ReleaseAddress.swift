internal import Foundation
public import SyncProtocol

/// Where a repository is on the network: a hub's address, and a path where it is a mirror.
public struct ReleaseAddress: Hashable, Sendable {
  /// Without a `/` at its end.
  let base: String

  /// The repository of a hub.
  public init(of hub: HubAddress) { base = hub.description + "/v1/releases" }

  /// - Parameter insecure: Whether plain HTTP will do: the metadata is signed, but who reads it is seen by others.
  /// - Throws: `HubAddressError`.
  public init(_ text: String, insecure: Bool) throws(HubAddressError) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme, let host = parts.percentEncodedHost,
      parts.query == nil, parts.fragment == nil, parts.user == nil
    else { throw .notAnAddress }
    let hub = try HubAddress("\(scheme)://\(host)" + (parts.port.map { ":\($0)" } ?? ""), insecure: insecure)
    var path = parts.percentEncodedPath
    while path.hasSuffix("/") { path.removeLast() }
    base = path.isEmpty ? hub.description + "/v1/releases" : hub.description + path
  }
}
