import SeededRandomness
import Testing

@testable import Booking

struct ClaimReferenceTests {
  @Test(
    arguments: [
      ([0, 0, 0, 0], "HB-0000-00"), ([255, 255, 255, 255], "HB-ZZZZ-ZZ"), ([0, 0, 0, 1], "HB-0000-01"),
      ([0, 0, 0, 32], "HB-0000-10"), ([0x3f, 0xff, 0xff, 0xff], "HB-ZZZZ-ZZ"), ([0x20, 0, 0, 0], "HB-G000-00"),
    ] as [([UInt8], String)])
  func isMadeFromBytes(_ random: [UInt8], _ text: String) throws {
    #expect(try ClaimReference(random: random).rawValue == text)
  }

  @Test(arguments: 0..<100)
  func hasNoLetterThatMisleads(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let reference = try ClaimReference(random: (0..<4).map { _ in UInt8.random(in: 0...255, using: &generator) })
    #expect(reference.rawValue.count == 10)
    #expect(!reference.rawValue.dropFirst(3).contains { "ILOU".contains($0) })
    #expect(ClaimReference(rawValue: reference.rawValue) == reference)
    #expect(reference.description == reference.rawValue)
  }

  @Test(arguments: [
    "HB-7K3M-Q9", "hb-7k3m-q9", "7K3MQ9", "7k3m q9", "HB7K3MQ9", "HB 7K3M Q9", " h b 7 k 3 m q 9 ",
  ])
  func isReadAsTyped(_ text: String) { #expect(ClaimReference(rawValue: text)?.rawValue == "HB-7K3M-Q9") }

  @Test(arguments: [("HB-OOII-LL", "HB-0011-11"), ("HBHBHB", "HB-HBHB-HB"), ("HB-HBHB-HB", "HB-HBHB-HB")])
  func readsWhatLooksAlike(_ text: String, _ reference: String) {
    #expect(ClaimReference(rawValue: text)?.rawValue == reference)
  }

  @Test(arguments: ["", "HB", "HB-7K3M-Q", "HB-7K3M-Q99", "HB-7K3M-QU", "XX-7K3M-Q9", "7K3MQ!", "７K3MQ9", "7K3M\nQ9"])
  func refuses(_ text: String) { #expect(ClaimReference(rawValue: text) == nil) }

  @Test(arguments: [0, 3, 5])
  func refusesRandomBytes(_ count: Int) {
    #expect(throws: IdentifierError.randomBytes(found: count, wanted: 4)) {
      try ClaimReference(random: Array(repeating: 0, count: count))
    }
  }
}
