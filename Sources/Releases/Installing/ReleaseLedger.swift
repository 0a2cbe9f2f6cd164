/// What a device remembers of updates: the metadata that it trusts, and which images it has verified.
public struct ReleaseLedger: Hashable, Sendable {
  public var trusted: TrustedFiles
  /// The newest last.
  public var verified: [InstalledRelease] = []

  public init(trusted: TrustedFiles) { self.trusted = trusted }

  /// What was verified under this name of a file.
  public func release(in file: String) -> InstalledRelease? { verified.last { $0.file == file } }

  /// Remembers an image that was verified.
  public mutating func add(_ release: InstalledRelease) {
    verified.removeAll { $0.file == release.file }
    verified.append(release)
    verified.sort { $0.file < $1.file }
    // The one in use, the one before it, the one withdrawn: no device needs more.
    verified.removeFirst(max(verified.count - 8, 0))
  }
}

/// An image as it lies, or lay, in the folder of updates.
public struct InstalledRelease: Hashable, Sendable {
  public let release: GazetteerRelease

  public init(_ release: GazetteerRelease) { self.release = release }

  /// The file's name: the guide reads the last by name, so the date and then the number stand in front.
  public var file: String {
    let digits = String(release.number)
    let padded = String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    return "\(release.date)-\(padded).sqlite"
  }
}

extension ReleaseLedger {
  /// As JSON. Metadata stands in it byte for byte, in hexadecimal: its bytes are what was signed and digested.
  public var bytes: [UInt8] {
    var members: [String: JSONValue] = [
      "root": .string(Hex.text(trusted.root)), "verified": .array(verified.map(\.release.json)),
    ]
    for (name, file) in [
      ("timestamp", trusted.timestamp), ("snapshot", trusted.snapshot), ("targets", trusted.targets),
    ] { if let file { members[name] = .string(Hex.text(file)) } }
    return JSONValue.object(members).canonical
  }

  /// - Throws: `ReleaseError` of kind `malformed`.
  public init(bytes: [UInt8]) throws(ReleaseError) {
    let members = try JSONReader.value(bytes).object("the ledger")
    func file(_ name: String) throws(ReleaseError) -> [UInt8]? {
      guard let value = members[name] else { return nil }
      guard let bytes = Hex.bytes(try value.text(name)) else { throw ReleaseError(.malformed, "\(name) is not in hex") }
      return bytes
    }
    guard let root = try file("root") else { throw ReleaseError(.malformed, "root is missing") }
    trusted = TrustedFiles(root: root)
    trusted.timestamp = try file("timestamp")
    trusted.snapshot = try file("snapshot")
    trusted.targets = try file("targets")
    for value in try members.member("verified").array("verified") {
      verified.append(InstalledRelease(try GazetteerRelease(try Target(value))))
    }
  }
}
