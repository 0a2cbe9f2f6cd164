import CivilTime
import Gazetteer

/// One invented record as YAML.
struct RecordText {
  private(set) var text: String

  init(_ world: SyntheticGazetteer, _ shelf: SyntheticGazetteer.Shelf, _ number: Int) {
    let stream = UInt64(number) << 8 | UInt64(16 + (world.shelves.firstIndex(of: shelf) ?? 0))
    var random = SplitMix64(seed: world.seed, stream: stream)
    var yaml = YAMLText()
    let kind = random.pick(KindWords.all(shelf.section))
    let name = InventedName(kind, &random)
    let sheet = "generated, seed \(world.seed), sheet \(shelf.letter)\(number / 8)"
    yaml.line("id", shelf.id(number))
    if number % 500 == 0 {
      yaml.begin("former_ids")
      yaml.item("x" + shelf.id(number))
    }
    yaml.line("kind", kind.kind)
    yaml.texts("names", name.texts)
    if random.chance(40) {
      yaml.begin("other_names")
      yaml.item(InventedName.bare(&random).vi)
      if random.chance(30) { yaml.item(InventedName.bare(&random).vi) }
    }
    yaml.line("importance", String(Self.importance(&random)))
    yaml.texts("summary", SummaryText.make(name.bare, &random), block: ">-")
    if random.chance(Self.storyShare(shelf.section)) {
      yaml.texts("story", StoryText.make(name.bare, &random), block: "|-")
    }
    Self.position(world, shelf, number, &yaml, &random)
    Self.commune(world, &yaml, &random)
    var kilometres: String?
    switch shelf.section {
    case .route:
      let stops = LegTable.stops(number, of: world)
      Self.list("places", stops.map(SyntheticGazetteer.placeID), &yaml)
      kilometres = LegTable.kilometres(number, of: world)
    case .homestay, .festival, .transport:
      Self.list("places", [SyntheticGazetteer.placeID(1 + random.below(world.places))], &yaml)
    case .place, .speciality, .practical: break
    }
    let facts = FactText(kilometres: kilometres, sheet: sheet)
    if shelf.section == .homestay { facts.writeProducts(name.bare, to: &yaml, &random) }
    facts.write(shelf.section, name.bare, to: &yaml, &random)
    if shelf.section == .place, number % 1_000 == 1 { yaml.line("gateway", "true") }
    yaml.line("confidence", random.pick(["low", "medium", "high"]))
    Self.dates(&yaml, &random)
    yaml.begin("sources")
    yaml.item("generated, seed \(world.seed)")
    yaml.item(sheet)
    text = yaml.text
  }

  /// Few things are important, as in the real set.
  private static func importance(_ random: inout SplitMix64) -> Int {
    min(random.below(101), random.below(101), random.below(101))
  }

  /// Percent of a section's records with a story.
  private static func storyShare(_ section: Section) -> Int {
    switch section {
    case .place: 22
    case .homestay: 90
    case .festival, .practical: 100
    case .speciality: 20
    case .route, .transport: 0
    }
  }

  private static func position(
    _ world: SyntheticGazetteer, _ shelf: SyntheticGazetteer.Shelf, _ number: Int, _ yaml: inout YAMLText,
    _ random: inout SplitMix64
  ) {
    switch shelf.section {
    case .place where Pin.kind(number) == .own: own(Pin(number, of: world), &yaml, &random)
    case .place where Pin.kind(number) == .host: host(number - 1, &yaml, &random)
    case .homestay: host(1 + number * 25 % max(1, world.places / 25 * 25), &yaml, &random)
    default: return
    }
  }

  private static func own(_ pin: Pin, _ yaml: inout YAMLText, _ random: inout SplitMix64) {
    yaml.begin("position")
    yaml.line("lat", Pin.degrees(pin.latitude), indent: 2)
    yaml.line("lon", Pin.degrees(pin.longitude), indent: 2)
    let accepts = pin.isRound && random.chance(50)
    let accuracy = accepts ? 20 : pin.isRound ? 6_000 : random.pick([60, 150, 400, 600, 1_500, 2_500, 4_000, 5_000])
    yaml.line("accuracy_m", String(accuracy), indent: 2)
    let bases = PositionBasis.allCases.filter { $0 != .host }
    yaml.line("basis", random.pick(bases).rawValue, indent: 2)
    guard accepts else { return }
    yaml.begin("accepted")
    yaml.line("round-pin", "generated to be rounder than it claims", indent: 2)
  }

  private static func host(_ number: Int, _ yaml: inout YAMLText, _ random: inout SplitMix64) {
    yaml.begin("position")
    yaml.line("host", SyntheticGazetteer.placeID(number), indent: 2)
    yaml.line("accuracy_m", random.pick(["500", "1500", "3500"]), indent: 2)
  }

  private static func commune(_ world: SyntheticGazetteer, _ yaml: inout YAMLText, _ random: inout SplitMix64) {
    guard !world.communes.isEmpty else { return }
    let commune = random.pick(world.communes)
    yaml.begin("commune")
    yaml.line("now", commune.unit + " " + commune.name, indent: 2)
    if !commune.formerUnits.isEmpty { yaml.line("before", random.pick(commune.formerUnits), indent: 2) }
  }

  private static func list(_ key: String, _ items: [String], _ yaml: inout YAMLText) {
    yaml.begin(key)
    for item in items { yaml.item(item) }
  }

  /// Read last in 2026; the translations are as new as the original or newer.
  private static func dates(_ yaml: inout YAMLText, _ random: inout SplitMix64) {
    let first = CivilDate(dayNumber: 20_454)
    let seen = first.adding(days: random.below(325))
    yaml.line("seen", seen.description)
    guard random.chance(50) else { return }
    yaml.begin("revised")
    let original = first.adding(days: random.below(200))
    yaml.line("vi", original.description, indent: 2)
    for language in ["en", "fr", "ja"] {
      yaml.line(language, original.adding(days: random.below(30)).description, indent: 2)
    }
  }
}
