import HTTPTypes
import Hummingbird
import SyncProtocol

extension HubServer {
  /// `GET /v1/metrics`.
  func metrics(_ request: Request) throws -> Response {
    switch readers {
    case .everybody: break
    case .nobody: throw Problem(.forbidden, "the counts are not for everybody")
    case .thisMachine:
      guard request.headers[.forwardedFor] == nil, request.headers[.forwarded] == nil else {
        throw Problem(.forbidden, "the counts are for this machine")
      }
    }
    let text = writer.metrics.text([
      ("hoaban_connections", "Open connections.", connections.open),
      ("hoaban_waiting_operations", "Operations that wait for a commit.", writer.depth),
      ("hoaban_feed_sequence", "The number of the newest change.", try store.lastChange()),
      ("hoaban_disk_free_bytes", "What the disk of the store has left.", world.room().free),
    ])
    return Answering.response(Array(text.utf8), .ok, "text/plain; version=0.0.4; charset=utf-8")
  }
}

/// Counts what is answered.
struct MetricsMiddleware<Context: RequestContext>: RouterMiddleware {
  let metrics: Metrics

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    metrics.answered(request.method.rawValue, context.endpointPath ?? "none", Int(response.status.code))
    return response
  }
}
