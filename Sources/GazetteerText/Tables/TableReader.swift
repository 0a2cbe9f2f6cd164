import Gazetteer

/// Gathers the tables from among the files.
struct TableReader {
  private(set) var tables = GazetteerTables()
  /// With the file and line of each, for the checks that need the records too.
  private(set) var legs: [(file: String, line: Int, leg: Leg)] = []
  private(set) var spots: [(file: String, line: Int, spot: SpotHeight)] = []
  private(set) var providerKeys: [(file: String, line: Int, key: PublishedKey)] = []
  /// Read when all records are known, for it names many.
  private(set) var battle: [SourceFile] = []

  /// Whether the file was a table, or at least no record.
  mutating func read(_ file: SourceFile, _ faults: inout [Fault]) -> Bool {
    switch (file.folder, file.name) {
    case (_, "kinds.yaml"): tables.kinds = KindParser.parse(file, &faults)
    case (_, "legs.csv"):
      legs = TableParser.legs(file, &faults).map { (file.path, $0.line, $0.leg) }
      tables.legs = legs.map(\.leg)
    case (_, "operators.csv"):
      providerKeys = ProviderKeyParser.parse(file, &faults).map { (file.path, $0.line, $0.key) }
      tables.providerKeys = providerKeys.map(\.key).sorted {
        ($0.provider.rawValue, $1.since, $0.id) < ($1.provider.rawValue, $0.since, $1.id)
      }
    case (_, "communes.csv"): tables.communes = TableParser.communes(file, &faults)
    case (BattleSource.folder, _): battle.append(file)
    case ("map", "relief.csv"):
      spots = SpotHeightParser.parse(file, &faults).map { (file.path, $0.line, $0.spot) }
      tables.spots = spots.map(\.spot)
    case ("map", let name) where name.hasSuffix(".csv"): readLines(file, &faults)
    default: return !file.isRecord
    }
    return true
  }

  private mutating func readLines(_ file: SourceFile, _ faults: inout [Fault]) {
    for line in TableParser.lines(file, &faults) {
      if tables.lines.contains(where: { $0.id == line.id }) {
        faults.append(
          Fault(.identity, file: file.path, line: 0, message: "another file also has a line `\(line.id)`"))
      } else {
        tables.lines.append(line)
      }
    }
  }
}
