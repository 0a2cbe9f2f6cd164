import Canvas
import SeededRandomness
import Testing

@Suite struct PaletteTests {
  @Test(arguments: [
    (0x000000, 16), (0xFFFFFF, 231), (0xFF0000, 196), (0x00FF00, 46), (0x0000FF, 21), (0xFFFF00, 226), (0x5F87AF, 67),
    (0x808080, 244), (0x080808, 232), (0xEEEEEE, 255), (0x010101, 16), (0xFEFEFE, 231), (0x121212, 233),
  ])
  func knownEntries(rgb: UInt32, entry: UInt8) { #expect(Ink(rgb, 0).xterm == entry) }

  @Test func everyEntryIsItsOwnNearest() {
    for entry in 16...255 {
      let rgb = Self.colour(entry)
      #expect(Ink(rgb, 0).xterm == UInt8(entry))
    }
  }

  @Test func nearestIsNearest() {
    var random = SplitMix64(seed: 33)
    for _ in 0..<1_000 {
      let rgb = UInt32.random(in: 0...0xFFFFFF, using: &random)
      let best = (16...255).map { distance(rgb, Self.colour($0)) }.min() ?? 0
      // The mean that picks the grey is rounded down, which may cost one unit a channel.
      #expect(distance(rgb, Self.colour(Int(Ink(rgb, 0).xterm))) <= best + 30)
    }
  }

  /// xterm's own table: a 6×6×6 cube and 24 greys.
  static func colour(_ entry: Int) -> UInt32 {
    if entry >= 232 {
      let level = UInt32(8 + (entry - 232) * 10)
      return level << 16 | level << 8 | level
    }
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    let index = entry - 16
    return levels[index / 36] << 16 | levels[index / 6 % 6] << 8 | levels[index % 6]
  }

  private func distance(_ left: UInt32, _ right: UInt32) -> Int {
    [16, 8, 0].map { shift in
      let step = Int(left >> shift & 0xFF) - Int(right >> shift & 0xFF)
      return step * step
    }.reduce(0, +)
  }
}
