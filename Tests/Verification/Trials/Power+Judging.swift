import Foundation
import GRDB
import SeededRandomness

extension Power {
  struct Verdict {
    var findings: [Finding] = []
    var summary = ""
  }

  /// Cuts the power at every flush and at random moments, and looks at what is left.
  func judge(_ tape: Tape, _ run: Run) throws -> Verdict {
    var random = run.random(7)
    var disk = Disk(folder: tape.folder, tape.before)
    var (told, verdict, images, flushes) = (Set<String>(), Verdict(), 0, 0)
    let moments = Set((0..<cuts).map { _ in random.next(tape.events.count) })
    let place = run.folder + "/image-\(tape.name)"
    func look(_ mercy: Disk.Mercy, _ moment: Int) throws {
      images += 1
      verdict.findings += try Self.look(
        at: disk.image(mercy, &random), tape, told, in: place, "\(tape.name), event \(moment), \(mercy)")
    }
    var isGone = false
    for (moment, event) in tape.events.enumerated() {
      if case .unlinked = event { isGone = true }
      if case .made = event { isGone = false }
      if case .flushed(let path) = event {
        // Without what EXTRA does and FULL does not: flushing the folder after the journal was taken away.
        if weak, tape.name == "device", path == tape.folder, isGone { continue }
        flushes += 1
        let isLookedAt = flushes % every == 0
        if isLookedAt { for mercy in [Disk.Mercy.nothing, .chance] { try look(mercy, moment) } }
        disk.apply(event)
        if isLookedAt { try look(.nothing, moment) }
        continue
      }
      disk.apply(event)
      if case .told(let bytes) = event { told.formUnion(Self.ids(bytes)) }
      if moments.contains(moment) { try look(random.next(4) == 0 ? .everything : .chance, moment) }
    }
    verdict.summary =
      "\(images) images (\(flushes) flushes), \(told.count) acknowledged, \(verdict.findings.count) broken"
    return verdict
  }

  /// The ids of which a program has told: whole lines of a device, results of a hub.
  private static func ids(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.count == 37, text.hasSuffix("\n") { return [String(text.dropLast())] }
    guard text.contains("\"results\":[") else { return [] }
    // Of results alone; changes name bookings, which were acknowledged by then as well.
    return text.components(separatedBy: "\"op_id\":\"").dropFirst().map { String($0.prefix(36)) }
  }

  private static func look(
    at image: [String: [UInt8]], _ tape: Tape, _ told: Set<String>, in place: String, _ when: String
  ) throws -> [Finding] {
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    for (path, bytes) in image {
      let name = String(path.dropFirst(tape.folder.count + 1))
      // Shared memory does not survive; what is no database does not matter here.
      guard name.hasPrefix(tape.database), !name.hasSuffix("-shm"), !name.contains("/") else { continue }
      try Data(bytes).write(to: URL(fileURLWithPath: place + "/" + name))
    }
    guard FileManager.default.fileExists(atPath: place + "/" + tape.database) else {
      return told.isEmpty ? [] : [Finding(promise: "V2 lost", what: "\(when): no file, and \(told.count) were told")]
    }
    do {
      let database = try DatabaseQueue(path: place + "/" + tape.database)
      return try database.writeWithoutTransaction { db in
        let answer = try String.fetchAll(db, sql: "PRAGMA integrity_check").joined(separator: "; ")
        if answer != "ok" { return [Finding(promise: "V2 damaged", what: "\(when): \(answer.prefix(120))")] }
        if told.isEmpty { return [] }
        let lost = told.subtracting(try String.fetchSet(db, sql: tape.question))
        return lost.isEmpty ? [] : [Finding(promise: "V2 lost", what: "\(when): \(lost.count) of \(told.count)")]
      }
    } catch { return [Finding(promise: "V2 damaged", what: "\(when): \(error)")] }
  }
}
