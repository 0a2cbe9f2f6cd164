internal import Crypto

/// The SHA-256 of bytes that come in pieces.
public struct FileDigest: Sendable {
  private var hash = SHA256()
  /// Bytes that have come.
  public private(set) var length = 0

  public init() {}

  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
    length += bytes.count
  }

  /// 64 hexadecimal digits in lower case.
  public var text: String { Hex.text(hash.finalize()) }

  public static func text(of bytes: [UInt8]) -> String { Hex.text(SHA256.hash(data: bytes)) }
}
