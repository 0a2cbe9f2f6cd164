import Gazetteer

/// The facts and products of an invented record: each key as often as the real set has it.
struct FactText {
  /// A route's length where legs join its places.
  let kilometres: String?
  let sheet: String

  /// Percent of a section's records that have the fact.
  static func share(_ key: FactKey, _ section: Section) -> Int {
    switch (section, key) {
    case (.place, .hours): 37
    case (.place, .visitMinutes): 83
    case (.place, .elevation), (.place, .ticket): 12
    case (.place, .season): 63
    case (.place, .access), (.place, .heritage): 33
    case (.place, .in1954): 2
    case (.homestay, .activities), (.homestay, .ethnic), (.homestay, .status), (.homestay, .opened): 95
    case (.homestay, .households), (.homestay, .capacity), (.homestay, .price): 35
    case (.festival, .when), (.festival, .dateRule), (.festival, .durationDays), (.festival, .ethnic): 95
    case (.festival, .lastDates), (.festival, .next), (.festival, .activities): 65
    case (.route, .distanceKm), (.route, .times), (.route, .surface), (.route, .hazards), (.route, .season): 95
    case (.route, .roads), (.route, .days): 95
    case (.transport, .from), (.transport, .to), (.transport, .carrier), (.transport, .frequency): 90
    case (.transport, .price), (.transport, .durationMinutes), (.transport, .mode): 50
    case (.speciality, .area), (.speciality, .protection), (.speciality, .whereToBuy), (.speciality, .season): 95
    case (.speciality, .certificate), (.speciality, .decision): 10
    default: 0
    }
  }

  func write(_ section: Section, _ name: FourTexts, to yaml: inout YAMLText, _ random: inout SplitMix64) {
    let keys = FactKey.allCases.filter { random.chance(Self.share($0, section)) }
    guard !keys.isEmpty else { return }
    yaml.begin("facts")
    for key in keys {
      yaml.begin(key.rawValue, indent: 2)
      let value = value(key, &random)
      if let value { yaml.line("value", value, indent: 4) }
      if let sentence = FactWords.sentence(key) {
        yaml.languages(sentence.filled(Gaps(name, &random)), indent: 4)
      }
      // A price needs its year.
      if key == .ticket || key == .price || random.chance(30) {
        yaml.line("date", "\"\(random.number(2012...2025))\"", indent: 4)
      }
      if random.chance(40) { yaml.line("confidence", random.pick(["low", "medium", "high"]), indent: 4) }
      guard random.chance(30) else { continue }
      yaml.begin("sources", indent: 4)
      yaml.item(sheet, indent: 6)
    }
  }

  func writeProducts(_ name: FourTexts, to yaml: inout YAMLText, _ random: inout SplitMix64) {
    let shares = [100, 55, 15, 11, 4, 40]
    let keys = zip(ProductKey.allCases, shares).filter { random.chance($0.1) }.map(\.0)
    yaml.begin("products")
    for key in keys {
      yaml.begin(key.rawValue, indent: 2)
      yaml.languages(Self.offer.filled(Gaps(name, &random)), indent: 4)
      guard random.chance(50) else { continue }
      yaml.line("price", String(random.number(10...600) * 1_000), indent: 4)
      yaml.line("date", "\"\(random.number(2019...2025))\"", indent: 4)
      yaml.line("confidence", "low", indent: 4)
      yaml.begin("sources", indent: 4)
      yaml.item(sheet, indent: 6)
    }
  }

  private static let offer = Sentence(
    """
    Dịch vụ tạo ra tại {a}, cho {n} người
    Invented offer at {a}, for {n} people
    Offre inventée à {a}, pour {n} personnes
    {a}の架空の案内、{n}人まで
    """)

  private func value(_ key: FactKey, _ random: inout SplitMix64) -> String? {
    switch key {
    case .hours: random.pick(Self.hours)
    case .ticket: random.chance(50) ? "0" : String(random.number(1...20) * 5_000)
    case .visitMinutes: String(random.number(1...24) * 15)
    case .elevation: String(random.number(300...1_800))
    case .durationDays: String(random.number(1...5))
    case .dateRule: random.pick(["solar", "lunar", "lunar_variable", "announced_solar", "variable", "none"])
    case .households: String(random.number(20...160)) + "+"
    case .capacity: "\"~\(random.number(1...10) * 10)\""
    case .price: String(random.number(5...80) * 5_000)
    case .distanceKm:
      // Only a number is held against the legs, and only the first routes have legs.
      kilometres ?? "\(random.number(20...90))-\(random.number(100...300))"
    case .days: random.pick(["1", "1-2", "2-3", "0.5-1", "3"])
    case .durationMinutes: "\(random.number(1...9) * 30)-\(random.number(10...30) * 30)"
    case .carrier: "Nhà xe tạo ra số \(random.number(1...900))"
    case .certificate: "\"\(Digits.padded(random.number(1...99_999), 5))\""
    default: nil
    }
  }

  private static let hours = [
    "\"24/7\"", "\"24/7\"", "Mo-Su 07:00-11:00,13:30-17:00", "Mo-Su 07:00-17:00", "\"Tu-Su 07:30-17:00; PH off\"",
    "Sa,Su 06:00-11:00", "\"Mo-Fr 08:00-17:30; Sa 08:00-12:00\"", "\"Mar-Oct Mo-Su 06:00-18:30\"",
  ]
}
