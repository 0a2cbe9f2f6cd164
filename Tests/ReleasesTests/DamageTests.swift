import SeededRandomness
import Testing

@testable import Releases

/// Metadata with one byte changed, or cut off: none of it is taken, wherever it is.
@Suite struct DamageTests {
  @Test(arguments: ["timestamp.json", "1.snapshot.json", "1.targets.json", "2.root.json"])
  func isRefused(_ name: String) async throws {
    var keeper = try Keeper()
    // Enough keys sign and not one more, so that each signature counts.
    let plan = keeper.plan(signing: 2)
    try keeper.edit { try $0.makeRoot(plan) }
    let whole = try #require(keeper.files[name])
    var random = SplitMix64(seed: 8)
    // All places were tried once; a run is a dozen signatures, so that every change tries some.
    for place in stride(from: 0, to: whole.count, by: 23) {
      var client = try Client(keeper)
      var files = keeper.files
      files[name]?[place] ^= UInt8.random(in: 1...255, using: &random)
      #expect(await client.refusal(files) != nil, "byte \(place)")
      files[name] = Array(whole[..<place])
      #expect(await client.refusal(files) != nil, "cut off at \(place)")
    }
  }

  /// Bytes that are no metadata at all.
  @Test func noiseIsRefused() async throws {
    let keeper = try Keeper()
    var random = SplitMix64(seed: 9)
    let letters = Array("{}[]\",:\\u0019-truefalsn \u{1}\u{80}é".utf8)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in letters.randomElement(using: &random) }
      var (client, files) = (try Client(keeper), keeper.files)
      files["timestamp.json"] = bytes
      #expect(await client.refusal(files) == .malformed)
    }
  }
}
