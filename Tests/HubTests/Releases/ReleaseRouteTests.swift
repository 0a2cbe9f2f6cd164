import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import SyncProtocol
import Testing

@testable import Hub

@Suite struct ReleaseRouteTests {
  /// A folder of releases, and the routes without a socket.
  final class Served {
    let folder: StoreFolder
    let path: String
    static let name = String(repeating: "a", count: 64) + ".gazetteer.sqlite"
    static let image = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }

    struct Answer {
      let status: Int
      let headers: HTTPFields
      let body: [UInt8]
    }

    private struct Collector: ResponseBodyWriter {
      let take: (ByteBuffer) -> Void
      mutating func write(_ buffer: ByteBuffer) async throws { take(buffer) }
      consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    init() throws {
      folder = try StoreFolder()
      path = folder.path + "/releases"
      try FileManager.default.createDirectory(atPath: path + "/targets", withIntermediateDirectories: true)
      try write(Array("{}".utf8), "timestamp.json")
      try write(Array("{\"1\":1}".utf8), "1.root.json")
      try write(Self.image, "targets/" + Self.name)
      try write(Array("secret".utf8), "secret.json")
      try write(Array("secret".utf8), "../secret.json")
    }

    func write(_ bytes: [UInt8], _ name: String) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    func ask(
      _ target: String, _ method: HTTPRequest.Method = .get, _ fields: [HTTPField.Name: String] = [:]
    ) async throws -> Answer {
      let writer = IntakeWriter(store: folder.store)
      defer { writer.close() }
      let server = HubServer(
        store: folder.store, writer: writer,
        world: .init(now: { Samples.now }, random: { _ in [] }, room: { DiskRoom(free: 0, whole: 0) })
      ).serving(releases: path)
      var head = HTTPRequest(method: method, scheme: "http", authority: "hub", path: "/v1/releases/" + target)
      for (name, value) in fields { head.headerFields[name] = value }
      let context = BasicRequestContext(
        source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test")))
      let response = try await server.router.buildResponder()
        .respond(to: Request(head: head, body: .init(buffer: ByteBuffer())), context: context)
      var body: [UInt8] = []
      let all = Collected()
      try await response.body.write(Collector { all.bytes += Array($0.readableBytesView) })
      body = all.bytes
      return Answer(status: response.status.code, headers: response.headers, body: body)
    }

    private final class Collected {
      var bytes: [UInt8] = []
    }
  }

  @Test func filesOfAReleaseAreGivenOut() async throws {
    let served = try Served()
    let stamp = try await served.ask("timestamp.json")
    #expect(stamp.status == 200 && stamp.body == Array("{}".utf8))
    #expect(stamp.headers[.cacheControl] == "no-cache" && stamp.headers[.eTag] != nil)
    #expect(try await served.ask("1.root.json").headers[.cacheControl]?.contains("immutable") == true)
    let image = try await served.ask("targets/" + Served.name)
    #expect(image.status == 200 && image.body == Served.image)
    #expect(image.headers[.eTag] == "\"" + Served.name.prefix(64) + "\"")
    #expect(image.headers[.contentLength] == "200000" && image.headers[.acceptRanges] == "bytes")
    let head = try await served.ask("targets/" + Served.name, .head)
    #expect(head.status == 200 && head.body.isEmpty && head.headers[.contentLength] == "200000")
  }

  @Test func aRestIsGivenToWhoHasTheBeginning() async throws {
    let (served, target) = (try Served(), "targets/" + Served.name)
    let tag = "\"" + Served.name.prefix(64) + "\""
    let rest = try await served.ask(target, .get, [.range: "bytes=150000-", .ifRange: tag])
    #expect(rest.status == 206 && rest.body == Array(Served.image[150_000...]))
    #expect(rest.headers[.contentRange] == "bytes 150000-199999/200000" && rest.headers[.contentLength] == "50000")
    let other = try await served.ask(target, .get, [.range: "bytes=150000-", .ifRange: "\"other\""])
    #expect(other.status == 200 && other.body.count == 200_000)
    let past = try await served.ask(target, .get, [.range: "bytes=200000-"])
    #expect(past.status == 416 && past.headers[.contentRange] == "bytes */200000" && past.body.isEmpty)
    #expect(try await served.ask(target, .get, [.ifNoneMatch: tag]).status == 304)
    #expect(try await served.ask(target, .get, [.ifNoneMatch: "\"x\""]).status == 200)
    // A range is for getting only.
    #expect(try await served.ask(target, .head, [.range: "bytes=1-2"]).headers[.contentLength] == "200000")
  }

  @Test(arguments: [
    ("bytes=0-0", ByteRange.part(0..<1)), ("bytes=5-", .part(5..<10)), ("bytes=5-7", .part(5..<8)),
    ("bytes=5-99", .part(5..<10)), ("bytes=-3", .part(7..<10)), ("bytes=-99", .part(0..<10)),
    ("bytes=9-99999999999999999999", .part(9..<10)), ("bytes=10-", .unsatisfiable),
    ("bytes=99999999999999999999-", .unsatisfiable), ("bytes=-0", .unsatisfiable), ("bytes=7-5", .whole),
    ("bytes=0-1,3-4", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("bytes=--1", .whole), ("lines=1-2", .whole),
    ("bytes=1", .whole), ("", .whole),
  ]) func rangesAreRead(_ field: String, _ range: ByteRange) {
    #expect(ByteRange(field, length: 10) == range)
    #expect(ByteRange(nil, length: 10) == .whole)
    #expect(ByteRange("bytes=0-", length: 0) == .unsatisfiable)
  }

  @Test(arguments: [
    "secret.json", "../secret.json", "..%2Fsecret.json", "%2e%2e/secret.json", "targets", "targets/", "", ".", "..",
    "0.root.json", "01.root.json", "1.timestamp.json", "1.root.json.new", "2.root.json", "a.root.json", "-1.root.json",
    "targets/secret.json", "targets/../secret.json", "targets/..%2F1.root.json", "linked.root.json",
    "targets/" + String(repeating: "b", count: 64) + ".gazetteer.sqlite",
    "targets/" + String(repeating: "c", count: 64) + "/../../secret.json",
  ]) func nothingElseIs(_ target: String) async throws {
    let served = try Served()
    try FileManager.default.createSymbolicLink(
      atPath: served.path + "/7.root.json", withDestinationPath: served.path + "/secret.json")
    try FileManager.default.createSymbolicLink(
      atPath: served.path + "/targets/" + String(repeating: "b", count: 64) + ".gazetteer.sqlite",
      withDestinationPath: "../secret.json")
    #expect(try await served.ask(target).status == 404)
    #expect(try await served.ask("7.root.json").status == 404)
  }
}
