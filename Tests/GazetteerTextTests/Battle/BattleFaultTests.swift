import Gazetteer
import GazetteerText
import Testing

/// Slips in the battle's files.
@Suite struct BattleFaultTests {
  private static func strongpoint(_ name: String, _ old: String, _ new: String, part: String) -> FaultCase {
    .edit("battle/strongpoints.csv", name, old, new, line: 2, part: part)
  }

  private static func state(_ name: String, _ old: String, _ new: String, line: Int, part: String) -> FaultCase {
    .edit("battle/states.csv", name, old, new, line: line, part: part)
  }

  private static func event(_ name: String, _ old: String, _ new: String, line: Int, part: String) -> FaultCase {
    .edit("battle/events.yaml", name, old, new, line: line, part: part)
  }

  private static func figure(_ name: String, _ old: String, _ new: String, line: Int, part: String) -> FaultCase {
    .edit("battle/figures.csv", name, old, new, line: line, part: part)
  }

  static let strongpoints: [FaultCase] = [
    strongpoint("unknown kind", ",strongpoint,", ",castle,", part: "unknown kind `castle`"),
    strongpoint("no English name", ",Eliane 2,", ",,", part: "`name_en` is missing"),
    strongpoint("half a position", ",60,compiled", ",,compiled", part: "a position needs"),
    strongpoint("a position without its basis", ",60,compiled", ",60,", part: "a position needs"),
    strongpoint("a host", "compiled", "host", part: "a position needs"),
    strongpoint("outside the province", "21.38", "20.38", part: "lies outside the province"),
    strongpoint("height in words", ",493,", ",high,", part: "`height_m` is `high`"),
    strongpoint("garrison in one language", "Một tiểu đoàn", "", part: "`garrison` is missing in vi"),
    strongpoint("note in one language", "Two tops", "", part: "`note` is missing in en"),
    strongpoint("unknown place", "ban-men", "ban-mem", part: "no record has the id `ban-mem`"),
    strongpoint("place by a former id", "ban-men", "men-village", part: "`men-village` is a former id"),
    strongpoint("unknown confidence", ",high,", ",sure,", part: "`sure` is no certainty"),
    strongpoint("no day", "2026-11-23", "today", part: "`seen` is `today`"),
    strongpoint("no source", "a plaque;a book", "", part: "no source"),
    .edit(
      "battle/strongpoints.csv", "one id twice", "\nhuguette-8,", "\neliane-2,", line: 3,
      part: "`eliane-2` stands here twice"),
    strongpoint("control character", "Pom", "Pom\u{1B}", part: "`other_names` holds characters"),
  ]

  static let states: [FaultCase] = [
    state(
      "unknown strongpoint", "05-07,04:30,eliane-2", "05-07,04:30,eliane-3", line: 5, part: "has the id `eliane-3`"),
    state("unknown holder", "04:30,eliane-2,vm", "04:30,eliane-2,vn", line: 5, part: "unknown holder `vn`"),
    state("no Vietnamese text", "Mất", "", line: 5, part: "`event` is missing in vi"),
    state("no English text", "Lost", "", line: 5, part: "`event` is missing in en"),
    state("no text at all", "Mất,Lost", ",", line: 5, part: "`event` is missing in vi and en"),
    state("unknown certainty", "Lost,high", "Lost,sure", line: 5, part: "`sure` is no certainty"),
    state("no source", "a plaque", " ; ", line: 5, part: "no source"),
    state("a mark that is misspelt", "a plaque", "Fall (recalled)", line: 5, part: "must end with `(recalled, not"),
    state("no date", "1954-05-07,04:30", "7.5.1954,04:30", line: 5, part: "`7.5.1954` is no date"),
    state("a day that is not", "1954-05-07,04:30", "1954-05-32,04:30", line: 5, part: "`1954-05-32` is no date"),
    state("before the battle", "1954-01-15", "1953-11-19", line: 2, part: "1953-11-19 lies outside 1953-11-20 to"),
    state("after the battle", "1954-05-07,04:30", "1954-07-22,04:30", line: 5, part: "1954-07-22 lies outside"),
    state("no time", "04:30", "dawn", line: 5, part: "`dawn` is no time"),
    state("a time of the next day", "04:30", "24:00", line: 5, part: "`24:00` is no time"),
    state("days out of order", "1954-03-30", "1954-01-14", line: 3, part: "out of order"),
    state("without a time after one with", "05-07,,", "05-07,04:31,", line: 5, part: "out of order"),
    state("two states at one moment", "05-07,,", "05-07,04:30,", line: 5, part: "another state at the same moment"),
  ]

  static let events: [FaultCase] = [
    event(
      "unknown field", "  certainty: high", "  place: x\n  certainty: high", line: 12, part: "unknown field `place`"),
    event("no date", "- date: 1954-03-30\n  time", "- time", line: 1, part: "`date` is missing"),
    event("before the battle", "1954-03-30", "1953-03-30", line: 1, part: "1953-03-30 lies outside"),
    event("the end after the battle", "until: 1954-05-07", "until: 1954-08-07", line: 16, part: "lies outside"),
    event("an end that is none", "until: 1954-05-07", "until: 1954-05-06", line: 16, part: "must be later than `date`"),
    event("days out of order", "1954-03-30", "1954-05-31", line: 15, part: "out of order"),
    event("no time", "19:00", "seven", line: 2, part: "`seven` is no time"),
    event("roughly a bit", "about: true", "about: maybe", line: 17, part: "`about` can only be `true`"),
    event("no English title", "    en: A1 falls\n", "", line: 19, part: "`title` is missing in en"),
    event("no Vietnamese text", "    vi: Đồi mất.\n", "", line: 22, part: "`text` is missing in vi"),
    event(
      "a language too many", "    vi: Đồi mất.\n", "    vi: Đồi mất.\n    fr: x\n", line: 22, part: "vi and en only"),
    event(
      "a title without languages", "  title:\n    vi: A1 thất thủ\n    en: A1 falls", "  title: A1", line: 18,
      part: "expected"),
    event("no kind", "  kinds: [assault]\n", "", line: 15, part: "`kinds` is missing"),
    event("unknown kind", "[assault]", "[storm]", line: 24, part: "unknown kind `storm`"),
    event("unknown place", "[ban-men]", "[ban-mem]", line: 10, part: "no record has the id `ban-mem`"),
    event("place by a former id", "[ban-men]", "[men-village]", line: 10, part: "`men-village` is a former id"),
    event("unknown strongpoint", "[eliane-2]", "[eliane-3]", line: 11, part: "no strongpoint has the id `eliane-3`"),
    event("unknown side", "side: vn", "side: us", line: 26, part: "unknown side `us`"),
    event("a figure in one language", "      en: 960 kilos\n", "", line: 26, part: "`figures` is missing in en"),
    event("figures that are no list", "figures:\n    - side: vn", "figures:\n      side: vn", line: 26, part: "a list"),
    event("attacked from nowhere", "from: ne", "from: above", line: 33, part: "`above` is no side"),
    event("attacked without a side", ", from: ne", "", line: 33, part: "`from` is missing"),
    event(
      "an attack on what is not there", "{strongpoint: eliane-2, from: s}", "{strongpoint: eliane-9, from: s}",
      line: 33,
      part: "no strongpoint has the id `eliane-9`"),
    event("attacks that are no list", "[{strongpoint: eliane-2, from: ne}, ", "x #", line: 33, part: "must be a list"),
    event("unknown certainty", "certainty: medium", "certainty: sure", line: 29, part: "`sure` is no certainty"),
    event("no certainty", "  certainty: medium\n", "", line: 15, part: "`certainty` is missing"),
    event("no source", "  sources:\n    - a plaque\n    - a book\n", "", line: 15, part: "no source"),
    event("two sources in one", "- a plaque", "- a plaque; a book", line: 31, part: "holds a `;`"),
    FaultCase(
      "no list", .write("battle/events.yaml", "date: 1954-03-30\n"), file: "battle/events.yaml", line: 1,
      part: "expected a list of events"),
  ]

  static let figures: [FaultCase] = [
    figure("no topic", "dead,Tử trận,Dead,fr", ",Tử trận,Dead,fr", line: 3, part: "`topic` is missing"),
    figure("unknown side", "Dead,fr", "Dead,uk", line: 3, part: "unknown side `uk`"),
    figure("no Vietnamese value", "8.000", "", line: 3, part: "`value` is missing in vi"),
    figure("no label", "Tử trận,Dead,fr", ",,fr", line: 3, part: "`label` is missing in vi and en"),
    figure("two labels of one topic", "Tử trận,Dead,fr", "Bị thương,Hurt,fr", line: 3, part: "another label"),
    figure("no source", "a diary;a book", "", line: 3, part: "no source"),
    FaultCase(
      "an unknown file", .write("battle/maps.csv", "a\n1\n"), file: "battle/maps.csv", line: 0, part: "unknown file"),
  ]

  @Test(arguments: strongpoints + states + events + figures)
  func isTold(slip: FaultCase) throws { try expectFault(slip) }

  /// A strongpoint without an id takes those that name it along.
  @Test func aStrongpointWithABadIDIsTold() throws {
    let slip = Self.strongpoint("bad id", "eliane-2,", "Éliane 2,", part: "`Éliane 2` is no id")
    let faults = GazetteerSource.read(try #require(slip.source)).faults
    #expect(faults.contains { $0.line == 2 && $0.message.contains(slip.part) }, "\(faults)")
    #expect(faults.count { $0.message.contains("no strongpoint has the id `eliane-2`") } == 7, "\(faults)")
  }
}
