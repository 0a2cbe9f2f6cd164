/// Numbers that only look random: xoroshiro128+ by Blackman and Vigna (2018), seeded by SplitMix64. The same on every
/// machine.
struct Randomness {
  private var a: UInt64
  private var b: UInt64

  init(seed: UInt64) {
    var state = seed
    func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    a = next()
    b = next() | 1
  }

  @inline(__always) mutating func bits() -> UInt64 {
    let result = a &+ b
    let mixed = a ^ b
    a = (a << 24 | a >> 40) ^ mixed ^ (mixed << 16)
    b = mixed << 37 | mixed >> 27
    return result
  }

  /// 0 up to `limit`, which is at least 1 and less than 2³².
  @inline(__always) mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: ((bits() >> 32) &* UInt64(truncatingIfNeeded: limit)) >> 32)
  }

  /// At least 0 and less than 1.
  @inline(__always) mutating func unit() -> Double { Double(bits() >> 11) * 0x1p-53 }
}
