/// The metadata that a client trusts, as it came. Kept in a file of the client's own, where nothing that is downloaded
/// can write.
public struct TrustedFiles: Hashable, Sendable {
  public var root: [UInt8]
  public var timestamp: [UInt8]?
  public var snapshot: [UInt8]?
  public var targets: [UInt8]?

  public init(root: [UInt8]) { self.root = root }
}
