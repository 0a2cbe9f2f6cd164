import ArgumentParser
import Foundation
import SeededRandomness
import SyncProtocol

/// V3 and its part of V4: by system calls, what is answered was flushed before.
struct Flushes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trace the hub's system calls: flushed before answered (V3, V4).",
    discussion: "Needs strace. --weak runs the hub with synchronous=NORMAL and must find answers without a flush.")
  @OptionGroup var options: RunOptions
  @Option(help: "Responses.") var count = 10_000
  @Option(help: "Devices at once.") var devices = 16
  @Flag(help: "The negative control.") var weak = false

  func run() throws {
    let run = try Run(weak ? "flushes-weak" : "flushes", options)
    let hub = try HubUnderTest(run)
    try hub.start()
    var asking = Asking(run.random(1))
    let simulated = try (0..<devices).map { _ in try Simulated(hub, &asking) }
    hub.stop()
    let trace = run.folder + "/trace"
    hub.wrapper = [
      "/usr/bin/strace", "-f", "-qq", "--seccomp-bpf", "-y", "-s", "70000", "-o", trace, "-e", "signal=none", "-e",
      "trace=pwrite64,fdatasync,fsync,write,writev,sendto,sendmsg",
    ]
    if weak { hub.environment["HOABAN_HUB_UNSAFE_SYNCHRONOUS_NORMAL"] = "1" }
    try hub.start(patience: 60_000)
    let left = Box(count)
    try Crew.run(devices) { number in
      var asking = Asking(run.random(100 + number))
      while left.change({
        $0 -= 1; return $0
      }) >= 0 { _ = try simulated[number].deliver([try asking.request()]) }
    }
    hub.stop()
    var reader = TraceReader()
    try reader.read(trace)
    let summary =
      "\(reader.responses) responses with \(reader.told) results, \(reader.flushes) flushes of the log, "
      + "\(reader.early.count) told before a flush"
    if weak {
      let found = Double(reader.early.count) / Double(max(1, reader.told))
      return try run.finish(
        summary + " (the negative control: most must be)",
        found > 0.5 ? [] : [Finding(promise: "V4", what: "only \(reader.early.count) of \(reader.told) were early")])
    }
    var findings = reader.early.map { Finding(promise: "V3", what: "\($0) was told before it was flushed") }
    if reader.told < count { findings.append(Finding(promise: "V3", what: "only \(reader.told) were seen")) }
    try run.finish(summary, findings)
  }
}

/// Reads what strace wrote, line by line: a call stands where it began.
struct TraceReader {
  private(set) var responses = 0
  private(set) var told = 0
  private(set) var flushes = 0
  /// Operations that were told of too early.
  private(set) var early: [String] = []
  /// Written to the log, not yet flushed; and those whose flush has begun, by thread.
  private var unflushed: Set<String> = []
  private var flushing: [Substring: Set<String>] = [:]
  private var flushed: Set<String> = []
  private var seen: Set<String> = []

  mutating func read(_ path: String) throws {
    guard let file = fopen(path, "r") else { throw Trouble("no trace; is strace there?") }
    defer { fclose(file) }
    var (line, room) = (UnsafeMutablePointer<CChar>?.none, 0)
    defer { free(line) }
    while true {
      let count = getline(&line, &room, file)
      guard count > 0, let line else { return }
      let bytes = UnsafeBufferPointer(start: UnsafeRawPointer(line).assumingMemoryBound(to: UInt8.self), count: count)
      take(bytes)
    }
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    // All but the data stands at the beginning.
    let head = String(decoding: bytes.prefix(300), as: UTF8.self)
    let parts = head.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard parts.count == 2 else { return }
    let (thread, call) = (parts[0], parts[1].drop { $0 == " " })
    if call.hasPrefix("pwrite64("), call.prefix(200).contains("hub.sqlite-wal>") {
      // Pages hold older rows too: only what was not flushed before is new.
      unflushed.formUnion(Self.ids(bytes).filter { !flushed.contains($0) })
    } else if call.hasPrefix("fdatasync("), call.contains("hub.sqlite-wal>") {
      flushes += 1
      if call.contains("unfinished") { flushing[thread] = unflushed } else { flushed.formUnion(unflushed) }
      unflushed = []
    } else if call.hasPrefix("<... fdatasync resumed>") {
      flushed.formUnion(flushing.removeValue(forKey: thread) ?? [])
    } else if ["write", "sendto", "sendmsg"].contains(where: call.hasPrefix), head.contains("HTTP/1.1 200") {
      let ids = Self.ids(bytes)
      responses += 1
      // Ids of operations are those of bookings here; a change may tell of one again.
      for id in ids where seen.insert(id).inserted {
        told += 1
        if !flushed.contains(id) { early.append(id) }
      }
    }
  }

  /// All UUIDs of version 7.
  private static func ids(_ bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
    var (found, index) = (Set<String>(), 0)
    func isHex(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...102).contains(byte) }
    while index + 36 <= bytes.count {
      guard bytes[index + 8] == 45, bytes[index + 13] == 45, bytes[index + 14] == 55, bytes[index + 18] == 45,
        bytes[index + 23] == 45, bytes[index..<(index + 8)].allSatisfy(isHex),
        bytes[(index + 24)..<(index + 36)].allSatisfy(isHex)
      else {
        index += 1
        continue
      }
      found.insert(String(decoding: bytes[index..<(index + 36)], as: UTF8.self))
      index += 36
    }
    return found
  }
}
