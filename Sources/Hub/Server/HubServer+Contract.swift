import Foundation
import Hummingbird
import SyncProtocol

extension HubServer {
  /// `GET /v1/openapi.json`: what this hub answers, kept by hand; the tests hold the routes against it.
  func contract() throws -> Response {
    guard let url = Bundle.module.url(forResource: "openapi", withExtension: "json") else {
      throw Problem(.unavailable, "the description is missing")
    }
    return Answering.response(Array(try Data(contentsOf: url)), .ok, "application/json")
  }
}
