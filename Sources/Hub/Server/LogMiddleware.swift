import Hummingbird
import Logging

/// A line a request: what was asked for and how it ended, and nothing of who asked or what was in it.
struct LogMiddleware<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let taken = ContinuousClock.now - start
    // The route and not the path: an id in it is nobody's business either.
    context.logger.info(
      "answered",
      metadata: [
        "method": "\(request.method.rawValue)", "route": "\(context.endpointPath ?? "none")",
        "status": "\(response.status.code)", "ms": "\(taken / .milliseconds(1))",
      ])
    return response
  }
}
