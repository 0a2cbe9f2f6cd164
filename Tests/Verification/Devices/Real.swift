import Foundation
import SeededRandomness

/// A device as travellers have it: the real outbox, written by processes that can be killed.
final class Real: Sendable {
  let folder: String
  private let programs: Programs
  private let number: Box<Int>
  /// What stands before each command of the courier.
  private let wrapper: [String]

  /// - Parameter address: Where it finds the hub; a relay perhaps.
  init(_ run: Run, _ name: String, hub: HubUnderTest, address: String? = nil, wrapper: [String] = []) throws {
    self.wrapper = wrapper
    folder = run.folder + "/" + name
    programs = run.programs
    number = Box(0)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let code = try hub.code()
    let line =
      wrapper + [programs.path("hoaban-sync"), "enrol", "--data", folder]
      + ["--hub", address ?? hub.address, "--code", code, "--insecure"]
    let log = folder + "/enrol.log"
    // Over a bad line it may take several; the same code and key are the same device.
    for _ in 0..<10 where try Child(line[0], Array(line.dropFirst()), output: log, errors: log).wait() == 0 { return }
    throw Trouble("enrolment: \(File.text(log))")
  }

  /// A folder that is there already.
  init(_ run: Run, folder: String) {
    self.folder = folder
    wrapper = []
    programs = run.programs
    number = Box(1_000_000)
  }

  var outbox: String { folder + "/outbox.sqlite" }
  var courierLog: String { folder + "/courier.log" }

  /// Starts to queue requests; what it printed is in the file.
  func enqueue(
    _ count: Int, seed: UInt64, environment: [String: String] = [:]
  ) throws -> (child: Child, output: String) {
    let file = folder + "/ids-\(number.change { $0 += 1; return $0 })"
    let child = try Child(
      programs.path("hoaban-verify"),
      ["enqueue", "--data", folder, "--count", "\(count)", "--seed", "\(seed)"], environment: environment,
      output: file, errors: folder + "/enqueue.err")
    return (child, file)
  }

  /// Queues requests and waits. Their ids.
  @discardableResult func enqueued(_ count: Int, seed: UInt64) throws -> [String] {
    let (child, file) = try enqueue(count, seed: seed)
    let status = child.wait()
    guard status == 0 else { throw Trouble("enqueue ended with \(status): \(File.text(folder + "/enqueue.err"))") }
    return Self.ids(file)
  }

  /// Ids in whole lines: half a line was not told.
  static func ids(_ file: String) -> [String] {
    let text = File.text(file)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Starts the real courier once.
  func courier(environment: [String: String] = [:], through address: String? = nil) throws -> Child {
    var line = wrapper + [programs.path("hoaban-sync"), "run", "--once", "--json", "--data", folder]
    if let address { line += ["--hub", address, "--insecure"] }
    return try Child(
      line[0], Array(line.dropFirst()), environment: environment, output: courierLog, errors: courierLog)
  }

  /// Runs couriers until one has nothing left to do. False after so many.
  func drain(tries: Int = 20) throws -> Bool {
    for _ in 0..<tries where try courier().wait() == 0 { return true }
    return false
  }
}
