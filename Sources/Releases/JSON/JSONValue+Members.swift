internal import SyncProtocol

/// Members of metadata, of the types that the specification gives them.
extension JSONValue {
  func object(_ what: String) throws(ReleaseError) -> [String: JSONValue] {
    guard case .object(let members) = self else { throw ReleaseError(.malformed, "\(what) is no object") }
    return members
  }

  func array(_ what: String) throws(ReleaseError) -> [JSONValue] {
    guard case .array(let values) = self else { throw ReleaseError(.malformed, "\(what) is no array") }
    return values
  }

  func text(_ what: String) throws(ReleaseError) -> String {
    guard case .string(let text) = self else { throw ReleaseError(.malformed, "\(what) is no text") }
    return text
  }

  /// A whole number from 1 on.
  func number(_ what: String) throws(ReleaseError) -> Int {
    guard case .integer(let number) = self, (1...ReleaseLimits.version).contains(number) else {
      throw ReleaseError(.malformed, "\(what) is no number from 1 on")
    }
    return number
  }

  func moment(_ what: String) throws(ReleaseError) -> HubMoment {
    guard let moment = HubMoment(rawValue: try text(what)) else {
      throw ReleaseError(.malformed, "\(what) is not written like 2026-12-01T00:00:00Z")
    }
    return moment
  }

  /// A SHA-256 in hexadecimal, in lower case.
  func digest(_ what: String) throws(ReleaseError) -> String {
    let text = try text(what)
    guard Hex.bytes(text)?.count == 32 else { throw ReleaseError(.malformed, "\(what) is no SHA-256") }
    return text
  }
}

extension [String: JSONValue] {
  func member(_ name: String) throws(ReleaseError) -> JSONValue {
    guard let value = self[name] else { throw ReleaseError(.malformed, "\(name) is missing") }
    return value
  }
}
