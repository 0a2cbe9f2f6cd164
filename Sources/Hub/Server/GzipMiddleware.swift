import ContentCoding
import HTTPTypes
import Hummingbird
import NIOCore

/// Codes answers for those who read gzip, where that makes them shorter by more than it costs.
struct GzipMiddleware<Context: RequestContext>: RouterMiddleware {
  /// Shorter ones fit in one packet as they are.
  private static var least: Int { 512 }

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    // A strong tag is of these bytes and no others; a part of a file too.
    guard response.headers[.eTag] == nil, response.headers[.contentRange] == nil,
      let type = response.headers[.contentType], type.contains("json") || type.hasPrefix("text/"),
      let length = response.body.contentLength, length >= Self.least, Self.isRead(request.headers[.acceptEncoding])
    else { return response }
    let written = Written()
    try await response.body.write(written)
    var headers = response.headers
    headers[.vary] = "Accept-Encoding"
    headers[.contentLength] = nil
    let coded = Gzip.coded(Array(written.buffer.readableBytesView))
    if coded != nil { headers[.contentEncoding] = "gzip" }
    return Response(
      status: response.status, headers: headers,
      body: .init(byteBuffer: coded.map { ByteBuffer(bytes: $0) } ?? written.buffer))
  }

  /// Whether `Accept-Encoding` names gzip, and not to refuse it.
  static func isRead(_ field: String?) -> Bool {
    (field ?? "").lowercased().split(separator: ",").contains { coding in
      let parts = coding.split(separator: ";").map { $0.filter { $0 != " " } }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
      return ["gzip", "x-gzip", "*"].contains(parts.first ?? "") && weight != 0
    }
  }

  /// A body in memory.
  private final class Written: ResponseBodyWriter {
    private(set) var buffer = ByteBuffer()

    func write(_ part: ByteBuffer) async throws { buffer.writeImmutableBuffer(part) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }
}
