import Foundation
import Gazetteer
import OpenData
import OpenDataSamples
import Testing

/// Documents to be looked at: the shipped data by way of the built program, and hostile records by way of the room.
struct Exported: CustomTestStringConvertible, Sendable {
  let isHostile: Bool

  static let both = [Exported(isHostile: false), Exported(isHostile: true)]

  var testDescription: String { isHostile ? "hostile records" : "the shipped data" }

  /// How many records there are, and how many of them have a position.
  var counts: (all: Int, placed: Int) {
    get throws {
      let entries = isHostile ? try Sample.hostileSnapshot().entries : try Shipped.snapshot.get().entries
      return (entries.count, entries.count { $0.header.position != nil })
    }
  }

  func write(_ format: OpenFormat, into scratch: Scratch) throws -> String {
    let path = scratch.path("records." + format.rawValue)
    if isHostile {
      let text = format.text(try Sample.hostileSnapshot(), language: .en)
      return try scratch.write(text, "records." + format.rawValue)
    }
    let answer = try Tool.keeper("export", "--format", format.rawValue, "--output", path)
    try #require(answer.status == 0, "\(answer.errors)")
    return path
  }
}
