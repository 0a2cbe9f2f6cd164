import Gazetteer
import Testing
import TextShaping

@testable import SyntheticGazetteer

@Suite struct GeneratorTests {
  private static let communes = ["Mường Nhé", "Sín Thầu", "Nà Tấu"].map { name in
    Commune(
      code: name, name: name, unit: "xã", formerUnits: [name + " cũ"], effective: "2025-07-01", legalBasis: "",
      nameTrap: LocalizedText(), sources: ["a test"])
  }

  private static func files(seed: UInt64, places: Int = 400) -> [SyntheticGazetteer.File] {
    let world = SyntheticGazetteer(seed: seed, places: places, communes: communes)
    return (0..<world.count).map(world.record) + [world.legs]
  }

  /// FNV-1a over paths and texts.
  private static func digest(_ files: [SyntheticGazetteer.File]) -> String {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in files.flatMap({ Array($0.path.utf8) + Array($0.text.utf8) }) {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(value, radix: 16)
  }

  /// Whoever changes what is generated changes this digest with it: figures measured before are then of other data.
  @Test func theSameSeedGivesTheSameBytesOnEveryMachine() {
    #expect(Self.digest(Self.files(seed: 42)) == "860b371587447216")
    #expect(Self.files(seed: 42) == Self.files(seed: 42))
  }

  @Test func anotherSeedGivesOtherBytes() {
    #expect(Self.digest(Self.files(seed: 42)) != Self.digest(Self.files(seed: 43)))
    let names = Set(Self.files(seed: 1).map(\.path))
    #expect(names == Set(Self.files(seed: 2).map(\.path)), "ids do not depend on the seed")
  }

  @Test func anyRecordCanBeMadeAlone() {
    let world = SyntheticGazetteer(seed: 5, places: 3_000, communes: Self.communes)
    let backwards = (0..<world.count).reversed().map(world.record)
    #expect(Array(backwards.reversed()) == (0..<world.count).map(world.record))
    #expect(Set(backwards.map(\.path)).count == world.count)
    #expect(world.record(world.count).path.isEmpty)
  }

  @Test(arguments: [1, 2, 24, 25, 26, 999, 1_000])
  func smallOnesHaveEverySection(places: Int) {
    let world = SyntheticGazetteer(seed: 1, places: places, communes: [])
    #expect(
      world.shelves.map(\.section) == [.place, .homestay, .route, .festival, .speciality, .transport, .practical])
    #expect(world.shelves.allSatisfy { $0.count > 0 })
    #expect(world.shelves.first?.count == places)
    #expect((0..<world.count).allSatisfy { !world.record($0).text.contains("\ncommune:") })
  }

  @Test func pinsAreApartAndInsideTheProvince() {
    let world = SyntheticGazetteer(seed: 9, places: 20_000, communes: [])
    var seen: Set<[Int]> = []
    for number in 1...world.places {
      let pin = Pin(number, of: world)
      #expect(seen.insert([pin.latitude, pin.longitude]).inserted, "\(number)")
      #expect((2_085_000...2_265_000).contains(pin.latitude) && (10_205_000...10_370_000).contains(pin.longitude))
    }
  }

  /// Two names that differ in their marks alone would be a warning of `check`.
  @Test func everySyllableHasOneSpelling() {
    #expect(Syllable.all.count > 90)
    #expect(Set(Syllable.all.map(\.latin)).count == Syllable.all.count)
    for syllable in Syllable.all { #expect(Folding.fold(syllable.vietnamese) == syllable.latin.lowercased()) }
    let words = Set(Section.allCases.flatMap(KindWords.all).map(\.vi))
    #expect(Set(words.map(Folding.fold)).count == words.count)
  }

  @Test func everyRecordSaysThatItIsGenerated() {
    for file in Self.files(seed: 42) where file.path.hasSuffix(".yaml") {
      #expect(file.text.contains("- generated, seed 42\n"), "\(file.path)")
    }
  }
}
