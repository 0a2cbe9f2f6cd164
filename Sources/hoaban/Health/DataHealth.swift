import Booking
import Foundation
import Gazetteer
import Store

/// The gazetteer and what is kept on this device. Nothing is made that is not there.
struct DataHealth {
  let global: GlobalOptions

  var findings: [Finding] {
    [dataFolder] + gazetteer
      + kept("traveller", global.travellerPath) { path in
        let store = try TravellerStore(path: path)
        return "\(try store.trips().count) trip(s), \(try store.favourites().count) favourite(s)"
      }
      + kept("outbox", global.outboxPath) { path in
        let bookings = try OutboxStore(path: path).bookings()
        let queued = bookings.count { $0.delivery == .queued }
        return "\(bookings.count) request(s), \(queued) waiting to be sent"
      }
  }

  private var dataFolder: Finding {
    let path = global.folder.path
    guard FileManager.default.fileExists(atPath: path) else { return Finding("data", "\(path), not made yet") }
    return FileManager.default.isWritableFile(atPath: path)
      ? Finding("data", path) : Finding("data", .problem, "\(path) cannot be written")
  }

  private var gazetteer: [Finding] {
    do {
      let store = try global.openGazetteer()
      let version = try store.version()
      let counts = try store.groupCounts()
      let total = counts.values.reduce(0, +)
      let sqlite = StoredFile(store.path).writtenBySQLite ?? "?"
      let groups = Group.allCases.compactMap { group in counts[group].map { "\(group.rawValue) \($0)" } }
      return [
        Finding("gazetteer", store.path),
        Finding(
          "gazetteer version", "\(version.date), digest \(version.digest), written by SQLite \(sqlite), unsigned"),
        Finding(
          "gazetteer content", total > 0 ? .ok : .problem,
          "\(total) entries (\(groups.joined(separator: ", "))), \(try store.legs().count) legs"),
      ]
    } catch {
      return [Finding("gazetteer", .problem, CommandFailure(wrapping: error).sentence(.en))]
    }
  }

  private func kept(_ name: String, _ path: String, _ count: (String) throws -> String) -> [Finding] {
    let file = StoredFile(path)
    guard file.exists else { return [Finding(name, "\(path), not made yet")] }
    do {
      // Opening reads the two settings back and refuses any others.
      let text = try count(path)
      let sqlite = file.writtenBySQLite ?? "?"
      let mode = file.mode ?? 0
      return [
        Finding(name, "\(path): \(text)"),
        Finding(
          "\(name) file", mode == 0o600 ? .ok : .warning,
          "mode \(String(mode, radix: 8))\(mode == 0o600 ? "" : " (600 keeps it private)"), journal_mode=delete, "
            + "synchronous=extra, SQLite \(sqlite)"),
      ]
    } catch {
      return [Finding(name, .problem, CommandFailure(wrapping: error).sentence(.en))]
    }
  }
}
