import SeededRandomness
import Testing

@testable import Booking

struct BookingIDTests {
  /// The example of RFC 9562, A.6: its time, and its random bits where this constructor puts them.
  @Test func theExampleOfTheStandard() throws {
    let id = try BookingID(
      unixMilliseconds: 0x017F_22E2_79B0, random: [0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    #expect(id.rawValue == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    #expect(id.unixMilliseconds == 0x017F_22E2_79B0)
  }

  @Test(arguments: 0..<200)
  func isWellFormed(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let time = Int.random(in: 0..<(1 << 48), using: &generator)
    let random = (0..<10).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let id = try BookingID(unixMilliseconds: time, random: random)
    let parts = id.rawValue.split(separator: "-")
    #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
    #expect(parts[2].first == "7")
    #expect(parts[3].first.map { "89ab".contains($0) } == true)
    #expect(id.unixMilliseconds == time)
    #expect(BookingID(rawValue: id.rawValue) == id)
    #expect(BookingID(rawValue: id.rawValue.uppercased()) == id)
    // Of the random bits only the six are lost that hold version and variant.
    #expect(String(format(random[8], random[9])) == String(id.rawValue.suffix(4)))
  }

  private func format(_ high: UInt8, _ low: UInt8) -> String {
    let text = String(UInt16(high) << 8 | UInt16(low), radix: 16)
    return String(repeating: "0", count: 4 - text.count) + text
  }

  @Test func isInTheOrderOfTime() throws {
    var generator = SplitMix64(seed: 3)
    let times = (0..<300).map { _ in Int.random(in: 0..<(1 << 48), using: &generator) }
    let ids = try times.map { time in
      try BookingID(
        unixMilliseconds: time, random: (0..<10).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
    #expect(ids.sorted().map(\.unixMilliseconds) == times.sorted())
  }

  @Test func differsWithEveryRandomByte() throws {
    let zeros = [UInt8](repeating: 0, count: 10)
    var ids: Set<BookingID> = [try BookingID(unixMilliseconds: 0, random: zeros)]
    for index in 0..<10 {
      var random = zeros
      random[index] = 1
      ids.insert(try BookingID(unixMilliseconds: 0, random: random))
    }
    #expect(ids.count == 11)
  }

  @Test(arguments: [-1, 1 << 48, Int.min, Int.max])
  func refusesATime(_ time: Int) {
    #expect(throws: IdentifierError.timeOutOfRange(milliseconds: time)) {
      try BookingID(unixMilliseconds: time, random: Array(repeating: 0, count: 10))
    }
  }

  @Test(arguments: [0, 9, 11])
  func refusesRandomBytes(_ count: Int) {
    #expect(throws: IdentifierError.randomBytes(found: count, wanted: 10)) {
      try BookingID(unixMilliseconds: 0, random: Array(repeating: 0, count: count))
    }
  }

  @Test(arguments: [
    "", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
    "017f22e2-79b0-4cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f",
    "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4_dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
    "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}", "017f22e2-79b0-7cc3-98c4-dc0c0c073é",
  ])
  func refusesAText(_ text: String) { #expect(BookingID(rawValue: text) == nil) }
}
