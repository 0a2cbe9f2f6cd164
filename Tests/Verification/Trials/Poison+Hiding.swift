import Crypto
import Foundation
import GRDB
import SeededRandomness
import Store

extension Poison {
  /// Makes some of those that wait bad, as a defect of the guide or of the disk would.
  func hide(_ bad: Int, in device: Real, breaksBatch: Bool, _ random: inout SplitMix64)
    throws
  {
    var asking = Asking(SplitMix64(seed: random.next()))
    do {
      let store = try OutboxStore(path: device.outbox)
      for _ in 0..<bad { _ = try asking.keep(in: store, answerBy: 60 * 86_400) }
    }
    let database = try DatabaseQueue(path: device.outbox)
    // Its place in the queue is by chance.
    let places = (0..<bad).map { _ in random.next(1 << 40) }
    try database.write { db in
      let ids = try Int.fetchAll(
        db, sql: "SELECT n FROM operation ORDER BY n DESC LIMIT ?", arguments: [bad])
      for (id, place) in zip(ids, places) {
        if breaksBatch {
          // As if it had been kept so: bytes that do not fit their digest, or that the device cannot read, would not be
          // sent at all.
          let body = try Data.fetchOne(db, sql: "SELECT body FROM operation WHERE n = ?", arguments: [id])
          let deep = Self.tooDeep(body ?? Data())
          try db.execute(
            sql: "UPDATE operation SET body = ?, digest = ? WHERE n = ?",
            arguments: [deep, Data(SHA256.hash(data: deep)), id])
        }
        let taken = try Int.fetchOne(
          db, sql: "SELECT n FROM operation WHERE state = 'queued' ORDER BY n LIMIT 1 OFFSET ?",
          arguments: [place % 60]
        )
        guard let taken, taken != id else { continue }
        for (from, to) in [(taken, -1), (id, taken), (-1, id)] {
          try db.execute(sql: "UPDATE operation SET n = ? WHERE n = ?", arguments: [to, from])
        }
      }
    }
  }

  /// An object with one member more, that nobody knows.
  private static func tooDeep(_ object: Data) -> Data {
    let nested = String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
    return object.dropLast() + Data(#","later":\#(nested)}"#.utf8)
  }
}
