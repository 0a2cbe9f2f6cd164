extension TrustedMetadata {
  /// The whole workflow up to the image, 5.3 to 5.6.
  ///
  /// - Parameters:
  ///   - read: Gives a file of the repository by name, and no more bytes than the limit; nil where there is none.
  ///   - keep: Is given what is trusted each time that it has grown, and returns when it is on disk.
  /// - Throws: `ReleaseError`, and what the closures throw. What was kept until then stays trusted.
  public mutating func follow(
    read: (_ name: String, _ limit: Int) async throws -> [UInt8]?, keep: (TrustedFiles) async throws -> Void
  ) async throws {
    var count = 0
    while count < ReleaseLimits.roots, let bytes = try await read(nextRoot, ReleaseLimits.root), try update(root: bytes)
    {
      try await keep(files)
      count += 1
    }
    try finishRoots()
    let before = files
    try update(timestamp: try await Self.need("timestamp.json", ReleaseLimits.timestamp, read))
    if files != before { try await keep(files) }
    try reuse()
    if let wanted = wantedSnapshot {
      try update(snapshot: try await Self.need(wanted.name, wanted.limit, read))
      try await keep(files)
      try reuse()
    }
    if let wanted = wantedTargets {
      try update(targets: try await Self.need(wanted.name, wanted.limit, read))
      try await keep(files)
    }
  }

  private static func need(
    _ name: String, _ limit: Int, _ read: (String, Int) async throws -> [UInt8]?
  ) async throws -> [UInt8] {
    guard let bytes = try await read(name, limit) else { throw ReleaseError(.missing, name) }
    return bytes
  }
}
