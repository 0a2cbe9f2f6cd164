/// What metadata tells of another metadata file.
struct FileNote: Hashable, Sendable {
  let version: Int
  /// Bytes; nil where it is not told.
  let length: Int?
  /// Nil where it is not told.
  let sha256: String?

  init(_ value: JSONValue) throws(ReleaseError) {
    let members = try value.object("meta")
    version = try members.member("version").number("version")
    length = try members["length"]?.number("length")
    sha256 = try Self.digest(try members["hashes"]?.object("hashes"))
  }

  init(_ document: SignedDocument) {
    version = document.version
    length = document.bytes.count
    sha256 = FileDigest.text(of: document.bytes)
  }

  /// Other digests are passed over, but there must be the one that is known here.
  static func digest(_ hashes: [String: JSONValue]?) throws(ReleaseError) -> String? {
    guard let hashes else { return nil }
    return try hashes.member("sha256").digest("sha256")
  }

  /// - Throws: `ReleaseError` of kind `wrongLength` or `wrongDigest`.
  func check(_ bytes: [UInt8], _ role: ReleaseRole) throws(ReleaseError) {
    if let length, bytes.count != length {
      throw ReleaseError(.wrongLength, "\(role.rawValue): \(bytes.count) bytes, not \(length)")
    }
    if let sha256, FileDigest.text(of: bytes) != sha256 { throw ReleaseError(.wrongDigest, role.rawValue) }
  }

  var json: JSONValue {
    var members: [String: JSONValue] = ["version": .integer(version)]
    if let length { members["length"] = .integer(length) }
    if let sha256 { members["hashes"] = .object(["sha256": .string(sha256)]) }
    return .object(members)
  }
}
