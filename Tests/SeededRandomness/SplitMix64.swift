/// The same numbers from the same seed on every machine: SplitMix64 of Steele, Lea and Flood ("Fast splittable
/// pseudorandom number generators", 2014), in Vigna's form.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to the bound, without it; 0 where the bound is 0.
  public mutating func next(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }
}
