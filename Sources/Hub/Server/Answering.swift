import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import SyncProtocol

/// Values and problems as HTTP.
enum Answering {
  static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
    response(try WireJSON.bytes(value), status, "application/json")
  }

  static func json(_ value: some JSONWriting) -> Response { json(WireJSON.bytes(value)) }

  /// - Parameter written: JSON.
  static func json(_ written: [UInt8]) -> Response { response(written, .ok, "application/json") }

  /// RFC 9457.
  static func problem(_ problem: Problem) -> Response {
    var response = response(WireJSON.bytes(problem), .init(code: problem.kind.status), "application/problem+json")
    switch problem.kind {
    case .rateLimited, .storageFull, .unavailable:
      // Seconds and not a date: a device's clock may be wrong.
      response.headers[.retryAfter] = "30"
    default: break
    }
    return response
  }

  static func response(_ bytes: [UInt8], _ status: HTTPResponse.Status, _ type: String) -> Response {
    var headers = HTTPFields()
    headers[.contentType] = type
    headers[.cacheControl] = "no-store"
    return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

/// Turns what a route throws into a problem that says nothing of what the hub is made of.
struct ProblemMiddleware<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do { return try await next(request, context) } catch let problem as Problem {
      return Answering.problem(problem)
    } catch is NIOTooManyBytesError {
      return Answering.problem(Problem(.tooLarge, "the body is too large"))
    } catch let error as HTTPError {
      let kind: Problem.Kind =
        switch error.status {
        case .notFound: .notFound
        case .contentTooLarge: .tooLarge
        case .badRequest: .malformed
        default: .unavailable
        }
      return Answering.problem(Problem(kind))
    } catch {
      context.logger.error("a request failed", metadata: ["error": "\(type(of: error))"])
      return Answering.problem(Problem(.unavailable, "the hub could not keep it; send it again"))
    }
  }
}
