internal import Synchronization
internal import SyncProtocol

/// What a hub has done since it started, counted; nothing in it names anybody.
final class Metrics: Sendable {
  private struct Answer: Hashable {
    let method: String
    let route: String
    let status: Int
  }

  private struct Counts {
    var answers: [Answer: Int] = [:]
    var operations: [OperationResult.Code: Int] = [:]
    var groups = Histogram([1, 2, 4, 8, 16, 32, 64, 128, 256, 512])
    var commits = Histogram([0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5])
    var failedCommits = 0
  }

  private let counts = Mutex(Counts())

  /// - Parameter route: As the router writes it, without what stands in the path.
  func answered(_ method: String, _ route: String, _ status: Int) {
    counts.withLock { $0.answers[Answer(method: method, route: route, status: status), default: 0] += 1 }
  }

  /// - Parameter results: Nil for a group of which nothing was kept.
  func committed(_ size: Int, _ results: [OperationResult]?, _ seconds: Double) {
    counts.withLock { counts in
      counts.groups.add(Double(size))
      counts.commits.add(seconds)
      guard let results else { return counts.failedCommits += 1 }
      for result in results { counts.operations[result.code, default: 0] += 1 }
    }
  }

  /// The text format of Prometheus.
  /// - Parameter gauges: What is so at this moment, with a help text each.
  func text(_ gauges: [(name: String, help: String, value: Int)]) -> String {
    let counts = counts.withLock { $0 }
    var lines: [String] = []
    func add(_ name: String, _ kind: String, _ help: String, _ values: [String]) {
      lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(kind)"] + values
    }
    let answers = counts.answers.map { answer, count in
      "hoaban_requests_total{method=\"\(answer.method)\",route=\"\(answer.route)\",status=\"\(answer.status)\"} \(count)"
    }
    add("hoaban_requests_total", "counter", "Requests by route and status.", answers.sorted())
    let operations = counts.operations.map { "hoaban_operations_total{code=\"\($0.rawValue)\"} \($1)" }
    add("hoaban_operations_total", "counter", "Operations of devices by result.", operations.sorted())
    add("hoaban_group_size", "histogram", "Operations of one commit.", counts.groups.lines("hoaban_group_size"))
    add(
      "hoaban_commit_seconds", "histogram", "How long a commit took, with its flush.",
      counts.commits.lines("hoaban_commit_seconds"))
    add(
      "hoaban_failed_commits_total", "counter", "Commits of which nothing was kept.",
      ["hoaban_failed_commits_total \(counts.failedCommits)"])
    for gauge in gauges { add(gauge.name, "gauge", gauge.help, ["\(gauge.name) \(gauge.value)"]) }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Who may read the counts.
public enum MetricsReaders: Hashable, Sendable {
  /// Who asks on the machine itself and not through the proxy on it.
  case thisMachine
  case everybody
  case nobody
}
