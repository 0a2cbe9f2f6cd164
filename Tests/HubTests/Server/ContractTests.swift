import Booking
import Foundation
import Hub
import Hummingbird
import SyncProtocol
import Testing

/// The description of the routes and the routes themselves.
@Suite struct ContractTests {
  private func documented(_ hub: RunningHub) async throws -> Set<String> {
    let answer = try await hub.send("GET", "/v1/openapi.json")
    #expect(answer.status == 200 && answer.headers["content-type"] == "application/json")
    let object = try #require(try JSONSerialization.jsonObject(with: answer.body) as? [String: Any])
    #expect(object["openapi"] as? String == "3.1.0")
    let paths = try #require(object["paths"] as? [String: [String: Any]])
    return Set(paths.flatMap { path, methods in methods.keys.map { "\($0.uppercased()) \(path)" } })
  }

  @Test func everyRouteIsDescribedAndNoOther() async throws {
    try await RunningHub.run { hub in
      let writer = IntakeWriter(store: hub.folder.store)
      defer { writer.close() }
      let server = HubServer(
        store: hub.folder.store, writer: writer,
        world: .init(now: { Samples.now }, random: { _ in [] }, room: { DiskRoom(free: 0, whole: 0) }))
      let routes = Set(server.router.routes.map { "\($0.method.rawValue) \($0.path)" })
      #expect(routes.count == 21)
      let described = try await documented(hub)
      #expect(described == routes)
    }
  }

  @Test func everyDescribedPathAnswers() async throws {
    try await RunningHub.run { hub in
      for route in try await documented(hub).sorted() {
        let (method, path) = (String(route.prefix { $0 != " " }), String(route.drop { $0 != " " }.dropFirst()))
        let uuid = try Samples.booking(1).rawValue
        let answer = try await hub.send(method, path.replacingOccurrences(of: "{uuid}", with: uuid))
        // This hub gives out no releases.
        #expect((answer.status == 404) == path.hasPrefix("/v1/releases/"), "\(route)")
        #expect(answer.status < 500, "\(route)")
      }
      #expect(try await hub.send("GET", "/v1/nothing").problem == .notFound)
      let wrong = try await hub.send("DELETE", "/v1/bookings/\(try Samples.booking(1))")
      #expect(wrong.status == 405 && wrong.problem == .methodNotAllowed && wrong.headers["allow"] == "GET")
    }
  }

  /// Every kind of problem that there is stands in the description, and every reference leads somewhere.
  @Test func theDescriptionHoldsTogether() async throws {
    try await RunningHub.run { hub in
      let body = try await hub.send("GET", "/v1/openapi.json").body
      let text = String(decoding: body, as: UTF8.self)
      for kind in Problem.Kind.allCases { #expect(text.contains("\"/problems/\(kind.rawValue)\"")) }
      let object = try #require(try JSONSerialization.jsonObject(with: body) as? [String: Any])
      for match in text.matches(of: #/"\#/([A-Za-z/]+)"/#) {
        let found = match.1.split(separator: "/").reduce(object as Any?) { ($0 as? [String: Any])?[String($1)] }
        #expect(found != nil, "\(match.1)")
      }
    }
  }
}
