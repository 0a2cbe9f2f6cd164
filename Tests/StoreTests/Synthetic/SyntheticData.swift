import Foundation
import Gazetteer
import GazetteerText
import Store
import SyntheticGazetteer

/// Two thousand invented places, checked and compiled once for all tests.
enum SyntheticData {
  /// Compiled, and what went into it.
  struct Compiled {
    let store: GazetteerStore
    let entries: [Entry]
    let findings: Findings
    let folder: TemporaryFolder
  }

  private static let made = Result {
    let world = SyntheticGazetteer(seed: 13, places: 2_000, communes: try RealData.snapshot.communes)
    // Without the heights, which name records that are not among the invented ones.
    let tables = try SourceFolder.load(RealData.folder).filter { !$0.path.hasSuffix("/relief.csv") }.filter { file in
      ["kinds.yaml", "communes.csv"].contains { file.path.hasSuffix("/" + $0) } || file.path.contains("/map/")
    }
    let invented = (0..<world.count).map(world.record) + [world.legs]
    let source = try GazetteerSource(
      SourceTexts(tables + invented.map { SourceFile(path: "Data/" + $0.path, text: $0.text) }))
    let folder = try TemporaryFolder()
    var entries: [Entry] = []
    let findings = try source.entries { entries.append($0) }
    try GazetteerWriter.write(source.snapshot(entries), to: folder.file("a.sqlite"))
    return Compiled(
      store: try GazetteerStore(path: folder.file("a.sqlite")), entries: entries, findings: findings, folder: folder)
  }

  static var compiled: Compiled { get throws { try made.get() } }
}
