public import SyncProtocol

/// Metadata as it came: what is signed, and by whom. Parsed and of the right type, but not yet trusted.
public struct SignedDocument: Hashable, Sendable {
  struct Signature: Hashable, Sendable {
    let keyID: String
    let bytes: [UInt8]
  }

  public let role: ReleaseRole
  public let bytes: [UInt8]
  public let version: Int
  public let expires: HubMoment
  let signed: JSONValue
  let signatures: [Signature]

  /// - Throws: `ReleaseError` of kind `tooLarge` before anything is parsed, then `malformed`, `wrongType` or
  ///   `unknownSpecVersion`.
  init(_ bytes: [UInt8], _ role: ReleaseRole) throws(ReleaseError) {
    let most = ReleaseLimits.bytes(of: role)
    guard bytes.count <= most else { throw ReleaseError(.tooLarge, "\(role.rawValue) has more than \(most) bytes") }
    self.role = role
    self.bytes = bytes
    do throws(ReleaseError) {
      let whole = try JSONReader.value(bytes).object("the file")
      signed = try whole.member("signed")
      let members = try signed.object("signed")
      let type = try members.member("_type").text("_type")
      guard type == role.rawValue else { throw ReleaseError(.wrongType, "this is \(type)") }
      let spec = try members.member("spec_version").text("spec_version")
      guard spec.split(separator: ".", omittingEmptySubsequences: false).first == "1" else {
        throw ReleaseError(.unknownSpecVersion, "written for version \(spec) of the specification")
      }
      version = try members.member("version").number("version")
      expires = try members.member("expires").moment("expires")
      signatures = try Self.signatures(try whole.member("signatures").array("signatures"))
    } catch { throw ReleaseError(error.kind, "\(role.rawValue): \(error.detail)") }
  }

  private static func signatures(_ values: [JSONValue]) throws(ReleaseError) -> [Signature] {
    var found: [Signature] = []
    for value in values {
      let members = try value.object("a signature")
      let id = try members.member("keyid").text("keyid")
      guard !found.contains(where: { $0.keyID == id }) else { throw ReleaseError(.malformed, "a key signs twice") }
      // What is no signature at all counts for nothing, as a false one does.
      found.append(Signature(keyID: id, bytes: Hex.bytes(try members.member("sig").text("sig")) ?? []))
    }
    return found
  }

  /// A member of what is signed.
  func member(_ name: String) throws(ReleaseError) -> JSONValue { try signed.object("signed").member(name) }
}
