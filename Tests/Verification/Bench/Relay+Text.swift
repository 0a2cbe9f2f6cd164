import ContentCoding

extension Relay {
  /// The text of a request's body, whichever way it is coded.
  static func text(of request: [UInt8]) -> String? {
    guard let end = Connection.headEnd(request) else { return nil }
    let bytes = Array(request[(end + 4)...])
    let head = String(decoding: request[..<end], as: UTF8.self).lowercased()
    guard head.contains("content-encoding: gzip") else { return String(decoding: bytes, as: UTF8.self) }
    return (try? Gzip.decoded(bytes, atMost: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }
}
