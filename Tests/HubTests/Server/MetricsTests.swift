import Booking
import Foundation
import SyncProtocol
import Testing

@testable import Hub

@Suite struct MetricsTests {
  private func sync(_ hub: RunningHub, _ numbers: [UInt8]) async throws -> Int {
    let operations = try numbers.map { WireJSON.bytes(try Samples.request($0)) }
    let request = SyncRequest(
      incarnation: try Samples.incarnation(), epoch: nil, cursor: 0, sentAt: Samples.now, operations: operations)
    return try await hub.send("POST", "/v1/sync", bytes: try request.bytes(), by: try hub.device()).status
  }

  @Test func theHubCountsWhatItDoes() async throws {
    try await RunningHub.run { hub in
      #expect(try await sync(hub, [1, 2, 2]) == 200)
      #expect(try await hub.send("GET", "/v1/bookings/nobody-is-to-see-this").status == 401)
      let answer = try await hub.send("GET", "/v1/metrics")
      #expect(answer.status == 200 && answer.headers["content-type"]?.hasPrefix("text/plain; version=0.0.4") == true)
      let text = String(decoding: answer.body, as: UTF8.self)
      for line in [
        #"hoaban_requests_total{method="POST",route="/v1/sync",status="200"} 1"#,
        #"hoaban_requests_total{method="GET",route="/v1/bookings/{uuid}",status="401"} 1"#,
        #"hoaban_operations_total{code="applied"} 2"#, #"hoaban_operations_total{code="duplicate"} 1"#,
        #"hoaban_group_size_bucket{le="2.0"} 0"#, #"hoaban_group_size_bucket{le="4.0"} 1"#, "hoaban_group_size_sum 3.0",
        "hoaban_commit_seconds_count 1", "hoaban_connections 0", "hoaban_waiting_operations 0",
        "hoaban_feed_sequence 2", "hoaban_disk_free_bytes 1099511627776",
      ] { #expect(text.contains(line + "\n"), "\(line)\n\(text)") }
      #expect(!text.contains("nobody-is-to-see-this"))
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        #expect(line.wholeMatch(of: #/[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+/#) != nil, "\(line)")
      }
    }
  }

  @Test func whoComesThroughTheProxyDoesNotReadThem() async throws {
    try await RunningHub.run { hub in
      for field in ["X-Forwarded-For", "Forwarded"] {
        let answer = try await hub.send("GET", "/v1/metrics", "", by: nil, [field: "192.0.2.1"])
        #expect(answer.problem == .forbidden)
      }
    }
  }

  @Test func bucketsHoldWhatIsNotAboveThem() {
    var histogram = Histogram([1, 10])
    for value in [0.5, 1, 2, 10, 11] { histogram.add(value) }
    #expect(
      histogram.lines("x") == [
        #"x_bucket{le="1.0"} 2"#, #"x_bucket{le="10.0"} 4"#, #"x_bucket{le="+Inf"} 5"#, "x_sum 24.5", "x_count 5",
      ])
  }
}
