internal import CZlib

/// The content coding `gzip` (RFC 1952), of whole texts in memory.
public enum Gzip {
  /// How many times as long as its coded form a text may be: JSON never comes near it, a bomb goes far beyond.
  public static let ratio = 20

  /// Nil where the coded form would not be shorter.
  public static func coded(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count < Int(Int32.max) else { return nil }
    let room = UInt32(max(bytes.count - 1, 1))
    var made = -1
    let coded = [UInt8](unsafeUninitializedCapacity: Int(room)) { buffer, count in
      made = hoaban_gzip(bytes, UInt32(bytes.count), buffer.baseAddress, room)
      count = max(made, 0)
    }
    return made > 0 ? coded : nil
  }

  /// - Parameter limit: Bytes of the decoded text.
  /// - Throws: `GzipError`. No more memory than the limit, and no more than `ratio` allows, is taken.
  public static func decoded(_ bytes: [UInt8], atMost limit: Int) throws(GzipError) -> [UInt8] {
    guard bytes.count < Int(Int32.max), limit < Int(Int32.max) else { throw .tooLarge }
    let most = min(limit, bytes.count * ratio)
    // Room for at least a byte: zlib takes none for an error.
    let room = UInt32(most + 1)
    var made = -1
    let decoded = [UInt8](unsafeUninitializedCapacity: Int(room)) { buffer, count in
      made = hoaban_gunzip(bytes, UInt32(bytes.count), buffer.baseAddress, room)
      count = max(made, 0)
    }
    guard made >= -1 else { throw .damaged }
    guard made >= 0, made <= most else { throw .tooLarge }
    return decoded
  }
}

public enum GzipError: Error, Hashable, Sendable {
  /// Not one whole member of gzip and nothing else.
  case damaged
  /// Longer than it may be.
  case tooLarge
}
