import Crypto
import HTTPTypes
import Hummingbird
import NIOCore
import SyncProtocol

extension HubServer {
  /// The same hub, which gives out what lies in a folder of releases too.
  public func serving(releases folder: String) -> HubServer {
    var server = self
    server.releases = ServedReleases(folder: folder)
    return server
  }

  /// `GET` and `HEAD` of `/v1/releases/{file}` and `/v1/releases/targets/{file}`: a folder of signed releases.
  /// Nobody has to be known: who wants may have them, and what they are worth stands in their signatures.
  func addReleases(to router: Router<BasicRequestContext>) {
    for method in [HTTPRequest.Method.get, .head] {
      router.on("/v1/releases/{file}", method: method) { request, context in
        try release(request, context.parameters.get("file") ?? "")
      }
      router.on("/v1/releases/targets/{file}", method: method) { request, context in
        try image(request, context.parameters.get("file") ?? "")
      }
    }
  }

  private static let none = Problem(.notFound, "no such file of a release")

  private func release(_ request: Request, _ name: String) throws -> Response {
    guard let file = releases?.metadata(name), file.length <= 1 << 20, let bytes = file.bytes(0..<file.length) else {
      throw Self.none
    }
    let digest = SHA256.hash(data: Array(bytes.readableBytesView)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    // Numbered files never change; the two others must be asked for again each time.
    return try answer(
      request, file, tag: digest.joined(), type: "application/json", isFixed: name.first?.isNumber ?? false)
  }

  private func image(_ request: Request, _ name: String) throws -> Response {
    guard let found = releases?.image(name) else { throw Self.none }
    return try answer(request, found.file, tag: found.sha256, type: "application/vnd.sqlite3", isFixed: true)
  }

  private func answer(
    _ request: Request, _ file: ServedReleases.File, tag: String, type: String, isFixed: Bool
  ) throws -> Response {
    let quoted = "\"\(tag)\""
    var headers = HTTPFields()
    headers[.contentType] = type
    headers[.eTag] = quoted
    headers[.acceptRanges] = "bytes"
    headers[.cacheControl] = isFixed ? "public, max-age=31536000, immutable" : "no-cache"
    if let known = request.headers[.ifNoneMatch], known == "*" || known.contains(quoted) {
      return Response(status: .notModified, headers: headers)
    }
    // A rest of something else is worth nothing: then all of it comes.
    let isSame = request.headers[.ifRange].map { $0 == quoted } ?? true
    let wanted = request.method == .get && isSame ? request.headers[.range] : nil
    let (status, range): (HTTPResponse.Status, Range<Int>)
    switch ByteRange(wanted, length: file.length) {
    case .whole: (status, range) = (.ok, 0..<file.length)
    case .part(let part):
      (status, range) = (.partialContent, part)
      headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.length)"
    case .unsatisfiable:
      headers[.contentRange] = "bytes */\(file.length)"
      return Response(status: .rangeNotSatisfiable, headers: headers)
    }
    guard request.method == .get else {
      headers[.contentLength] = String(file.length)
      return Response(status: status, headers: headers)
    }
    return Response(status: status, headers: headers, body: Self.body(file, range))
  }

  private static func body(_ file: ServedReleases.File, _ range: Range<Int>) -> ResponseBody {
    ResponseBody(contentLength: range.count) { writer in
      var next = range.lowerBound
      while next < range.upperBound {
        let end = min(next + 65_536, range.upperBound)
        // The connection ends without the promised length, and the device asks for the rest.
        guard let piece = file.bytes(next..<end) else { throw Problem(.unavailable) }
        try await writer.write(piece)
        next = end
      }
      try await writer.finish(nil)
    }
  }
}
