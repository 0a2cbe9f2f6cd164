import CivilTime
public import Gazetteer

/// The text sources of the gazetteer, read and checked.
public enum GazetteerSource {
  /// What the sources say, and every fault in them. With faults the snapshot holds what could be read.
  public static func read(_ files: [SourceFile]) -> (snapshot: GazetteerSnapshot, faults: [Fault]) {
    var faults: [Fault] = []
    var kinds: [Kind] = []
    var drafts: [DraftRecord] = []
    var legs: [(file: String, line: Int, leg: Leg)] = []
    var communes: [Commune] = []
    var lines: [MapLine] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      switch (file.folder, file.name) {
      case (_, "kinds.yaml"): kinds = KindParser.parse(file, &faults)
      case (_, "legs.csv"): legs = TableParser.legs(file, &faults).map { (file.path, $0.line, $0.leg) }
      case (_, "communes.csv"): communes = TableParser.communes(file, &faults)
      case ("map", let name) where name.hasSuffix(".csv"):
        for line in TableParser.lines(file, &faults) {
          if lines.contains(where: { $0.id == line.id }) {
            faults.append(Fault(file: file.path, line: 0, message: "another file also has a line `\(line.id)`"))
          } else {
            lines.append(line)
          }
        }
      case (let folder, let name) where name.hasSuffix(".yaml"):
        guard let section = SectionFolder.section(folder) else {
          faults.append(Fault(file: file.path, line: 0, message: "records stand in \(folders), not in `\(folder)`"))
          continue
        }
        if let draft = RecordParser.parse(file, section: section, faults: &faults) { drafts.append(draft) }
      default: continue
      }
    }
    let resolved = Resolution.resolve(drafts, kinds: kinds, communes: communes, legs: legs, faults: &faults)
    let newest = resolved.map(\.provenance.seen).max()
    var snapshot = GazetteerSnapshot(
      version: GazetteerVersion(date: newest.map(\.description) ?? "", digest: ""), kinds: kinds, entries: resolved,
      legs: legs.map(\.leg), communes: communes, lines: lines)
    snapshot.version = GazetteerVersion(date: snapshot.version.date, digest: ContentDigest.of(files))
    return (snapshot, faults.sorted())
  }

  private static let folders = "places, homestays, routes, festivals, specialities, transport or practical"
}
