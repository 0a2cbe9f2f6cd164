import Gazetteer
import Testing
@testable import hoaban

@Suite struct QueryReadingTests {
  private static let kinds = [
    Kind(
      id: KindID(rawValue: "museum"), group: .heritage, category: "museum",
      names: LocalizedText([.vi: "bảo tàng", .en: "museum"])),
    Kind(
      id: KindID(rawValue: "memorial"), group: .heritage, category: "historic",
      names: LocalizedText([.vi: "nhà tưởng niệm", .en: "memorial"])),
  ]

  private func read(_ query: String) -> QueryReading { QueryReading(query, vocabulary: CategoryWords(Self.kinds)) }

  @Test(arguments: [
    ("bảo tàng gần đồi a1", "bảo tàng", "đồi a1"), ("museum near A1", "museum", "A1"),
    ("musée près de la colline", "musée", "colline"), ("gần a1", "", "a1"), ("a1 gần", "a1 gần", nil),
    ("near", "near", nil), ("ngắm cảnh đèo", "ngắm cảnh đèo", nil),
  ])
  func near(query: String, text: String, near: String?) {
    let reading = read(query)
    #expect(reading.text == text)
    #expect(reading.nearWords == near)
  }

  @Test func nearCanBeTakenBack() {
    var reading = read("museum near zzz")
    reading.keepNear()
    #expect(reading.text == "museum near zzz" && reading.nearWords == nil)
  }

  @Test(arguments: [
    ("bảo tàng", "museum", ""), ("bao tang", "museum", ""), ("BẢO TÀNG chiến thắng", "museum", "chiến thắng"),
    ("memorial", "memorial", ""), ("musée de la victoire", "museum", "victoire"), ("bao tặng", nil, "bao tặng"),
    ("đồi a1", nil, "đồi a1"),
  ])
  func category(query: String, category: String?, rest: String) {
    #expect(read(query).category == category)
    #expect(read(query).rest == rest)
  }

  @Test func aBroadCategoryIsToldByItsOwnName() {
    #expect(CategoryWords(Self.kinds).category(of: "memorial") == "historic")
    #expect(CategoryWords(Self.kinds).category(of: "fuel") == "fuel")
  }

  @Test(arguments: [("museum open now", true, "museum"), ("đang mở cửa", true, ""), ("mở", false, "mở")])
  func open(query: String, open: Bool, text: String) {
    #expect(read(query).open == open)
    #expect(read(query).text == text)
  }

  @Test func seededNonsenseNeverTraps() {
    var generator = SplitMix64(seed: 7)
    let alphabet = Array("aă đ ngầnear1の\u{301}\u{7}\"*( \n")
    for _ in 0..<2_000 {
      let length = Int(generator.next() % 60)
      let query = String((0..<length).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] })
      #expect(read(query).text.count <= query.count)
    }
  }
}

/// Sebastiano Vigna's generator, for tests that can be run again.
struct SplitMix64 {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
