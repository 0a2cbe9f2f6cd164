import HTTPTypes
import Hummingbird
import SyncProtocol

/// A path that there is, asked with a method that it has not: the answer names those that it has.
struct OtherMethods<Context: RequestContext>: RouterMiddleware {
  private let routes: [(path: RouterPath, method: String)]

  init(_ routes: [Router<Context>.RouteDescription]) { self.routes = routes.map { ($0.path, $0.method.rawValue) } }

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let parts = request.uri.path.split(separator: "/")
    let methods = routes.filter { route in
      route.path.count == parts.count && zip(route.path, parts).allSatisfy { $0 ~= $1 }
    }.map(\.method)
    // With the method itself among them it is the path that the router did not take, such as a folder of releases.
    if methods.isEmpty || methods.contains(request.method.rawValue) { return try await next(request, context) }
    let allowed = methods.sorted().joined(separator: ", ")
    var response = Answering.problem(Problem(.methodNotAllowed, "it takes \(allowed)"))
    response.headers[.allow] = allowed
    return response
  }
}
