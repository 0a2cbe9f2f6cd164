import GazetteerText
import Testing

/// Files as wholes, the vocabulary and the tables.
@Suite struct FileFaultTests {
  private static let fort = "places/old-fort.yaml"

  static let files: [FaultCase] = [
    .fort("broken YAML", "kind: museum", "kind: \"museum", line: 34, part: "not YAML"),
    .fort("bad indent", "  en: Old Fort", " en: Old Fort", line: 5, part: "not YAML"),
    .fort("tab for an indent", "  en: Old Fort", "\ten: Old Fort", line: 5, part: "not YAML"),
    .fort("one key twice", "kind: museum", "kind: museum\nkind: lake", line: 2, part: "`kind` twice in one place"),
    FaultCase("empty file", .write(fort, ""), file: fort, line: 1, part: "the file is empty"),
    FaultCase("only a comment", .write(fort, "# later\n"), file: fort, line: 1, part: "the file is empty"),
    FaultCase("a list", .write(fort, "- a\n- b\n"), file: fort, line: 1, part: "expected `key: value` lines"),
    FaultCase("one word", .write(fort, "fort\n"), file: fort, line: 1, part: "expected `key: value` lines"),
    FaultCase("two documents", .write(fort, "a: b\n---\nc: d\n"), file: fort, line: 2, part: "not YAML"),
    FaultCase(
      "a record in a wrong folder", .write("misc/a.yaml", SampleSource.fort), file: "misc/a.yaml", line: 0,
      part: "not in `misc`"),
  ]

  static let vocabulary: [FaultCase] = [
    kinds("unknown group", "group: nature", "group: water", line: 3, part: "unknown group `water`"),
    kinds("no category", "category: lake, ", "", line: 3, part: "`category` is missing"),
    kinds("no English name", ", en: lake", "", line: 3, part: "the kind `lake` has no name in en"),
    kinds("unknown field", ", en: lake", ", en: lake, colour: blue", line: 3, part: "unknown field `colour`"),
  ]

  private static func kinds(_ name: String, _ old: String, _ new: String, line: Int, part: String) -> FaultCase {
    // Without the lake, so that a kind that cannot be read is the only fault.
    FaultCase(
      name, .edit("kinds.yaml", replacing: old, with: new),
      .edit("places/far-lake.yaml", replacing: "kind: lake", with: "kind: museum"), file: "kinds.yaml", line: line,
      part: part)
  }

  static let tables: [FaultCase] = [
    .edit(
      "legs.csv", "leg from nowhere", "ban-men,far-lake", "ban-mem,far-lake", line: 2, part: "has the id `ban-mem`"),
    .edit("legs.csv", "leg to nowhere", "far-lake,QL", "far-lak,QL", line: 2, part: "has the id `far-lak`"),
    .edit("legs.csv", "leg by a former id", "ban-men,", "men-village,", line: 2, part: "write the id of today"),
    .edit("legs.csv", "leg to itself", "ban-men,far-lake", "ban-men,ban-men", line: 2, part: "ends where it begins"),
    .edit("legs.csv", "bad id", "ban-men,", "Bản Mển,", line: 2, part: "a leg needs"),
    .edit("legs.csv", "no distance", ",2.5,", ",,", line: 2, part: "a leg needs"),
    .edit("legs.csv", "distance of nothing", ",2.5,", ",0,", line: 2, part: "a leg needs"),
    .edit("legs.csv", "distance below a metre", ",2.5,", ",0.0004,", line: 2, part: "a leg needs"),
    .edit("legs.csv", "distance that is no number", ",2.5,", ",nan,", line: 2, part: "a leg needs"),
    .edit("legs.csv", "distance without end", ",2.5,", ",inf,", line: 2, part: "a leg needs"),
    .edit("legs.csv", "bad basis", "published", "told", line: 2, part: "a leg needs"),
    .edit("legs.csv", "bad confidence", "medium", "sure", line: 2, part: "a leg needs"),
    .edit("legs.csv", "no source", "a map;a driver", ";", line: 2, part: "a leg needs"),
    .edit("legs.csv", "bad date", "2026-11-23", "23.11.2026", line: 2, part: "a leg needs"),
    .edit("legs.csv", "minutes in words", ",7,", ",7 min,", line: 2, part: "`drive_minutes` is `7 min`"),
    .edit("legs.csv", "no minutes at all", ",7,", ",0,", line: 2, part: "`drive_minutes` is `0`"),
    .edit("legs.csv", "control character", "QL279", "QL\u{1B}279", line: 2, part: "`road` holds characters"),
    .edit("legs.csv", "comma too many", "QL279", "QL279,QL12", line: 2, part: "12 fields where the head has 11"),
    .edit("legs.csv", "quote that never closes", "wet\"", "wet", line: 2, part: "never closes"),
    .edit("map/rivers.csv", "unknown class", "500,river", "500,creek", line: 2, part: "unknown class `creek`"),
    .edit("map/rivers.csv", "bad vertex", "21.41", "north", line: 3, part: "a vertex needs"),
    .edit("map/rivers.csv", "no accuracy", "103.00,500", "103.00,", line: 2, part: "a vertex needs"),
    .edit("map/rivers.csv", "comma too few", ",a map,\n", ",a map\n", line: 2, part: "8 fields where the head has 9"),
    .edit("map/relief.csv", "unknown kind", "hill,21", "mound,21", line: 2, part: "unknown kind `mound`"),
    .edit("map/relief.csv", "bad place", "21.3827", "north", line: 2, part: "a height needs lat"),
    .edit("map/relief.csv", "one place twice", "21.47,103.1,", "21.5,103.1,", line: 4, part: "at the same place"),
    .edit("map/relief.csv", "no height", "80,493", "80,", line: 2, part: "`elevation_m` is a number"),
    .edit("map/relief.csv", "height in the clouds", ",2000,", ",9000,", line: 3, part: "`elevation_m` is a number"),
    .edit("map/relief.csv", "check in words", ",1870,", ",high,", line: 3, part: "`elevation_m` is a number"),
    .edit("map/relief.csv", "no source", "low,a map", "low,", line: 3, part: "needs name, confidence and source"),
    .edit("map/relief.csv", "no such record", "Hill,ban-men", "Hill,ban-men-2", line: 2, part: "no record has the id"),
    .edit("map/relief.csv", "no id", "Hill,ban-men", "Hill,Ban Men", line: 2, part: "`Ban Men` is no id"),
    .edit("map/relief.csv", "one record twice", "Xa,,", "Xa,,ban-men", line: 3, part: "another height also belongs"),
    .edit("operators.csv", "unknown provider", "ban-men,k-2", "ban-mem,k-2", line: 3, part: "has the id `ban-mem`"),
    .edit("operators.csv", "former id", "ban-men,k-2", "men-village,k-2", line: 3, part: "write the id of today"),
    .edit("operators.csv", "no id", "ban-men,k-2", "Bản Mển,k-2", line: 3, part: "is no id of a record"),
    .edit("operators.csv", "the device's name", "k-2", "device", line: 3, part: "`kid` is `device`"),
    .edit("operators.csv", "bad name", "k-2", "K 2", line: 3, part: "`kid` is `K 2`"),
    .edit("operators.csv", "one name twice", "k-2", "k-1", line: 3, part: "another key called `k-1`"),
    .edit("operators.csv", "one key twice", "CgAAA", "CQAAA", line: 3, part: "the same key stands here twice"),
    .edit("operators.csv", "key cut short", "CgAAAA", "CgAA", line: 3, part: "`public_key` is no key"),
    .edit("operators.csv", "key of zeros", "CgAAA", "AAAAA", line: 3, part: "`public_key` is no key"),
    .edit("operators.csv", "other alphabet", "CgAAA", "Cg+AA", line: 3, part: "`public_key` is no key"),
    .edit("operators.csv", "two ways to write it", "AAAA,2026-11-20", "AAAB,2026-11-20", line: 3, part: "is no key"),
    .edit("operators.csv", "no date", "2026-11-20", "soon", line: 3, part: "a key needs since"),
    .edit("operators.csv", "nobody vouches", "20,a letter", "20,", line: 3, part: "a key needs since and source"),
    .edit("communes.csv", "no code", "DB-02", "", line: 3, part: "a commune needs"),
    .edit("communes.csv", "one code twice", "DB-02", "DB-01", line: 3, part: "`DB-01` stands here twice"),
    FaultCase(
      "one line in two files", .write("map/streams.csv", SampleSource.rivers), file: "map/streams.csv", line: 0,
      part: "another file also has a line `nam-rom`"),
    FaultCase("empty table", .write("legs.csv", ""), file: "legs.csv", line: 1, part: "the table is empty"),
    .edit("communes.csv", "missing column", "effective", "from", line: 1, part: "column `effective` is missing"),
  ]

  @Test(arguments: files + vocabulary)
  func isTold(slip: FaultCase) throws { try expectFault(slip) }

  @Test(arguments: tables)
  func isToldOfTables(slip: FaultCase) throws {
    // A row that is lost through a quote or a comma is told once more, as what it then lacks.
    guard slip.name == "quote that never closes" else { return try expectFault(slip) }
    let faults = GazetteerSource.read(try #require(slip.source)).faults
    #expect(faults.contains { $0.line == slip.line && $0.message.contains(slip.part) }, "\(faults)")
  }

  @Test func severalFaultsComeInOrderOfFileAndLine() {
    let changes = [
      "legs.csv": "", "places/old-fort.yaml": SampleSource.fort.replacing("high", with: "x").replacing("50", with: "y"),
    ]
    let faults = GazetteerSource.read(SampleSource.source(changes)).faults
    #expect(faults.map(\.file) == ["Data/legs.csv", "Data/places/old-fort.yaml", "Data/places/old-fort.yaml"])
    #expect(faults.map(\.line) == [1, 8, 30])
    #expect(faults.first?.description == "Data/legs.csv:1: error: the table is empty [form]")
    #expect(Fault(file: "a", line: 0, message: "b").description == "a: error: b [form]")
  }
}
